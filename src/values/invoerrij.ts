import { als, type Beletsel } from './beletsel.ts'
import { type Bsn, isBsn } from './bsn.ts'
import { CsvFout, leesCsv, type Tabel } from './csv.ts'
import { type Datum, isDatum, parseDatumInvoer } from './datum.ts'
import { euro, type Geld } from './geld.ts'

/** Reads the columns of one line; what is wrong is kept with line and column, so that a file is refused with all of it at once. */
export type Rijlezer = {
  readonly regel: number
  readonly fouten: Beletsel[]
  tekst(kolom: string): string
  tekstOfNiets(kolom: string): string | null
  datum(kolom: string): Datum
  datumOfNiets(kolom: string): Datum | null
  bedrag(kolom: string): Geld
  /** An amount that may lie below nil. */
  saldo(kolom: string): Geld
  bedragOfNiets(kolom: string): Geld | null
  bsnOfNiets(kolom: string): Bsn | null
  keuze<T extends string>(kolom: string, uit: readonly T[]): T
  ja(kolom: string): boolean
  fout(kolom: string, code: string): void
}

const JA = new Set(['ja', 'j', 'true', '1'])
export const NIETS = '' as never

export function rijlezer(regel: number, waarden: Record<string, string>): Rijlezer {
  const fouten: Beletsel[] = []
  const fout = (kolom: string, code: string) =>
    fouten.push(...als(true, code, `regel ${regel}, ${kolom}`, { regel, kolom }))
  const rauw = (kolom: string) => waarden[kolom] ?? ''
  const lees = <T>(kolom: string, code: string, verplicht: boolean, parse: (tekst: string) => T): T | null => {
    const tekst = rauw(kolom)
    if (tekst === '') {
      if (verplicht) fout(kolom, 'regel-leeg')
      return null
    }
    try {
      return parse(tekst)
    } catch {
      fout(kolom, code)
      return null
    }
  }
  const alsDatum = (tekst: string): Datum => (isDatum(tekst) ? tekst : parseDatumInvoer(tekst))
  const alsBsn = (tekst: string): Bsn => {
    const negen = tekst.padStart(9, '0')
    if (!isBsn(negen)) throw new RangeError('bsn')
    return negen
  }
  const alsSaldo = (tekst: string): Geld => euro(/^-?\d+\.\d{1,2}$/.test(tekst) ? tekst.replace('.', ',') : tekst)
  const alsBedrag = (tekst: string): Geld => {
    const geld = alsSaldo(tekst)
    if (geld < 0) throw new RangeError('bedrag')
    return geld
  }
  return {
    regel,
    fouten,
    fout,
    tekst: (kolom) => lees(kolom, 'regel-leeg', true, (tekst) => tekst) ?? NIETS,
    tekstOfNiets: (kolom) => rauw(kolom) || null,
    datum: (kolom) => lees(kolom, 'regel-geen-datum', true, alsDatum) ?? NIETS,
    datumOfNiets: (kolom) => lees(kolom, 'regel-geen-datum', false, alsDatum),
    bedrag: (kolom) => lees(kolom, 'regel-geen-bedrag', true, alsBedrag) ?? NIETS,
    saldo: (kolom) => lees(kolom, 'regel-geen-saldo', true, alsSaldo) ?? NIETS,
    bedragOfNiets: (kolom) => lees(kolom, 'regel-geen-bedrag', false, alsBedrag),
    bsnOfNiets: (kolom) => lees(kolom, 'regel-geen-bsn', false, alsBsn),
    keuze: (kolom, uit) =>
      lees(kolom, 'regel-keuze-onbekend', true, (tekst) => {
        const gevonden = uit.find((een) => een.toLowerCase() === tekst.toLowerCase())
        if (!gevonden) throw new RangeError(kolom)
        return gevonden
      }) ?? NIETS,
    ja: (kolom) => JA.has(rauw(kolom).toLowerCase()),
  }
}

export const MEESTE_REGELS = 5000

/** The file as lines, or why it is no file: no columns that must be there, no lines, too many. */
export function tabelVan(inhoud: string, verplicht: readonly string[]): { tabel: Tabel; fouten: Beletsel[] } {
  const leeg: Tabel = { kop: [], rijen: [] }
  try {
    const tabel = leesCsv(inhoud)
    const mist = verplicht.filter((kolom) => !tabel.kop.includes(kolom))
    return {
      tabel: mist.length > 0 ? leeg : tabel,
      fouten: [
        ...mist.flatMap((kolom) => als(true, 'kolom-ontbreekt', kolom, { kolom })),
        ...als(mist.length === 0 && tabel.rijen.length === 0, 'bestand-leeg'),
        ...als(tabel.rijen.length > MEESTE_REGELS, 'bestand-te-groot', undefined, { aantal: MEESTE_REGELS }),
      ],
    }
  } catch (error) {
    if (!(error instanceof CsvFout)) throw error
    return { tabel: leeg, fouten: als(true, 'bestand-onleesbaar') }
  }
}

/** Lines that say twice who they are. */
export function dubbele(sleutels: readonly { regel: number; sleutel: string }[], kolom: string): Beletsel[] {
  const eerste = new Map<string, number>()
  return sleutels.flatMap(({ regel, sleutel }) => {
    const eerder = eerste.get(sleutel)
    if (eerder === undefined) eerste.set(sleutel, regel)
    return als(eerder !== undefined && sleutel !== '', 'regel-dubbel', `regel ${regel}, ${kolom}`, {
      regel,
      kolom,
      eerder: eerder ?? 0,
    })
  })
}
