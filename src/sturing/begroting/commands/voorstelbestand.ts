import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { beletselenOfSchema, compileValidator } from '#platform/validation.ts'
import { readXlsx, writeXlsx, type XlsxCell, XlsxFault } from '#platform/xlsx.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { Kadernotavoorstel } from '../invoerschema.ts'
import { BLADEN, BLADNAMEN, type Kolom } from '../rules/bestand/bladen.ts'
import { lijstAlsTekst } from '../rules/bestand/cellen.ts'
import { leesRijen, opRij, type Ruwerij, ruwUitCsv } from '../rules/bestand/lees.ts'
import { naarRijen } from '../rules/bestand/naarRijen.ts'
import { bevindingenVanVoorstel } from '../rules/bevindingen.ts'
import { beletselenVoorImport } from '../rules/importtoets.ts'
import type { KadernotaInvoer } from '../rules/invoer.ts'
import { insertVoorstel } from '../store/voorstel.ts'

export type Voorstelbestand = { vorm: 'csv' | 'xlsx'; inhoud: string; proef: boolean }
export type Bestanduitslag = { voorstelId: string | null; regels: number; lasten: number; bevindingen: number }

const valideer = compileValidator(Kadernotavoorstel, 'json')

/** A proposal from a CSV or a workbook: wholly or not at all, with every fault at its row. A trial stores nothing. */
export const importeerVoorstelBestand: Command<Voorstelbestand, Bestanduitslag> = {
  name: 'begroting.importeerVoorstelBestand',
  may: heeft('begroting:schrijven'),
  async run({ input, mandaat, db }) {
    const { invoer, fouten } = leesBestand(input)
    refuseIf(fouten)
    const bevindingen = bevindingenVanVoorstel(invoer)
    const regels = invoer.clusters.flatMap((cluster) => cluster.regels)
    const uitslag = {
      regels: regels.length,
      lasten: regels.flatMap(({ bedragen }) => bedragen).reduce((som, { lasten }) => som + lasten, 0),
      bevindingen: bevindingen.length,
    }
    if (input.proef) return { result: { voorstelId: null, ...uitslag } }
    const voorstelId = await insertVoorstel(db, mandaat, invoer, bevindingen)
    return { result: { voorstelId, ...uitslag }, objectId: voorstelId }
  },
}

/** The same checks as at the door for JSON, but each told at the row of the file. */
export function leesBestand({ vorm, inhoud }: Pick<Voorstelbestand, 'vorm' | 'inhoud'>): {
  invoer: KadernotaInvoer
  fouten: Beletsel[]
} {
  const { ruw, fouten } = vorm === 'csv' ? ruwUitCsv(inhoud) : ruwUitXlsx(Buffer.from(inhoud, 'base64'))
  const gelezen = leesRijen(ruw)
  if (fouten.length > 0 || gelezen.fouten.length > 0)
    return { invoer: gelezen.invoer, fouten: fouten.length > 0 ? fouten : gelezen.fouten }
  const uitkomst = valideer(gelezen.invoer)
  const overDeVorm = 'error' in uitkomst && uitkomst.error ? beletselenOfSchema(uitkomst.error.schemaErrors) : []
  const over = overDeVorm.length > 0 ? overDeVorm : beletselenVoorImport(gelezen.invoer)
  return { invoer: gelezen.invoer, fouten: over.map((beletsel) => opRij(gelezen, beletsel)) }
}

function ruwUitXlsx(bytes: Uint8Array): { ruw: Ruwerij[]; fouten: Beletsel[] } {
  try {
    const ruw = readXlsx(bytes).flatMap(({ name, rows: [kop, ...rijen] }) => {
      const namen = (kop?.cells ?? []).map((cel) => cel.trim().toLowerCase())
      return rijen
        .filter(({ cells }) => cells.some((cel) => cel.trim() !== ''))
        .map(({ row, cells }) => ({
          blad: name,
          rij: row,
          cellen: Object.fromEntries(cells.map((cel, c) => [namen[c] || `kolom ${c + 1}`, cel])),
        }))
    })
    return { ruw, fouten: [] }
  } catch (error) {
    if (!(error instanceof XlsxFault)) throw error
    return { ruw: [], fouten: als(true, 'werkblad-onleesbaar') }
  }
}

/** A sheet a kind, also where it has no rows: the workbook is its own empty form. */
export function alsXlsx(invoer: KadernotaInvoer): Uint8Array {
  const rijen = Map.groupBy(naarRijen(invoer), ({ blad }) => blad)
  return writeXlsx(
    BLADNAMEN.map((blad) => {
      const kolommen: readonly Kolom[] = BLADEN[blad]
      const cellen = (rijen.get(blad) ?? []).map(({ waarden }) =>
        kolommen.map(({ naam, soort }): XlsxCell => {
          const waarde = waarden[naam]
          if (waarde === undefined) return null
          if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
          if (Array.isArray(waarde)) return lijstAlsTekst(waarde)
          return soort === 'bedrag' ? { cents: Number(waarde) } : waarde
        }),
      )
      return { name: blad, rows: [kolommen.map(({ naam }) => naam), ...cellen] }
    }),
  )
}
