import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, datum, plusJaren } from '#values/datum.ts'
import { type Geld, geld, som } from '#values/geld.ts'
import { CIJFERDEFINITIES, type Cijferdefinitie, definitieVan } from '../rules/cijfers.ts'
import { grootboekVan } from '../rules/grootboek.ts'
import { listStanden, type Stand } from './stand.ts'
import { listGrootboeken } from './voorstel.ts'

export type Parameters = { readonly [naam: string]: string | number | undefined }

export type Cijfer = {
  code: string
  versie: number
  parameters: Parameters
  waarde: Geld | null
  geldigOp: Datum
  bekendOp: string | null
  definitie: Cijferdefinitie
  /** Late claims may still come in. */
  voorlopig: boolean
}

export type Vraag = {
  code: string
  versie?: number | undefined
  parameters: Parameters
  geldigOp: Datum
  bekendOp?: string | undefined
}

export const listCijferdefinities = (): readonly Cijferdefinitie[] => CIJFERDEFINITIES

/** One figure, by what it was on a day and as it was known at a moment: for papers that print it and prove it later. */
export async function getCijfer(db: Db, mandaat: Mandaat, vraag: Vraag): Promise<Cijfer> {
  const definitie = definitieVan(vraag.code, vraag.versie)
  if (!definitie) throw new NotFound()
  const { parameters } = vraag
  refuseIf(
    definitie.parameters.flatMap(({ naam, verplicht }) =>
      als(verplicht && parameters[naam] === undefined, 'veld-verplicht', `parameters.${naam}`),
    ),
  )
  const waarde = vraag.code.startsWith('begroting.kadernota')
    ? await vanVoorstel(db, mandaat, vraag)
    : await vanRegels(db, mandaat, vraag)
  // Until half a year after the year ends, claims over it may come in.
  const sluit = plusJaren(datum(`${parameters.jaar}-06-30`), 1)
  return {
    code: vraag.code,
    versie: definitie.versie,
    parameters,
    waarde,
    geldigOp: vraag.geldigOp,
    bekendOp: vraag.bekendOp ?? null,
    definitie,
    voorlopig: vraag.code === 'begroting.realisatie' && vraag.geldigOp <= sluit,
  }
}

async function vanVoorstel(db: Db, mandaat: Mandaat, { code, parameters }: Vraag): Promise<Geld | null> {
  const [feiten] = await listGrootboeken(db, mandaat, String(parameters.voorstelId))
  if (!feiten) throw new NotFound()
  const kolom = grootboekVan(feiten).kolommen.find(({ jaar }) => jaar === Number(parameters.jaar))
  return kolom ? (code === 'begroting.kadernota-saldo' ? kolom.saldo : kolom.structureel) : null
}

async function vanRegels(db: Db, mandaat: Mandaat, { code, parameters, geldigOp, bekendOp }: Vraag): Promise<Geld> {
  const standen = await listStanden(db, mandaat, { jaar: Number(parameters.jaar), op: geldigOp, bekendOp })
  const gekozen = standen.filter(
    (stand) =>
      [undefined, stand.code].includes(parameters.regel as string | undefined) &&
      [undefined, stand.cluster].includes(parameters.cluster as string | undefined) &&
      [undefined, stand.programma].includes(parameters.programma as string | undefined) &&
      [undefined, stand.taakveld].includes(parameters.taakveld as string | undefined),
  )
  return som(gekozen.map((stand) => geld(bedragVan(code, stand))))
}

function bedragVan(code: string, stand: Stand): number {
  if (code === 'begroting.budget') return stand.lasten - stand.baten
  return code === 'begroting.realisatie' ? stand.realisatie : stand.verplichting
}
