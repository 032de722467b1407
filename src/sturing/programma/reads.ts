import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { agendaVan, listRegisterrijen } from './registerbeeld.ts'
import { CIJFERDEFINITIES, type Cijferdefinitie } from './rules/cijfers.ts'
import { statusVanRapport } from './rules/maatregel.ts'
import { type BevindingRij, countOpenBevindingen, listBevindingen as listAlle } from './store/bevinding.ts'
import { findProgramma, listOnderdelen, type ProgrammaRij } from './store/programma.ts'
import { listRapporten, listReeksen, type RapportRij } from './store/rapport.ts'

export { toonBusinesscases } from './businesscasebeeld.ts'
export type { BevindingRij } from './store/bevinding.ts'
export { listMaatregelen, type MaatregelRij } from './store/maatregel.ts'
export { listOnderdelen, listProgrammas, type ProgrammaRij } from './store/programma.ts'
export { listProjecten, type RapportRij } from './store/rapport.ts'

/** The agenda as it is now, with our own versions over the printed rows. */
export const listAgenda = async (db: Db, mandaat: Mandaat, programmaId: string) =>
  agendaVan(await listRegisterrijen({ db, mandaat }, programmaId))

export async function getProgramma(db: Db, mandaat: Mandaat, programmaId: string): Promise<ProgrammaRij> {
  const programma = await findProgramma(db, mandaat, programmaId)
  if (!programma) throw new NotFound()
  return programma
}

export const countOpen = (db: Db, mandaat: Mandaat, programmaId: string) =>
  countOpenBevindingen(db, mandaat, programmaId)

/** Remarks on what was handed in; those on a concept are still its writer's. */
export async function listBevindingen(db: Db, mandaat: Mandaat, programmaId: string): Promise<BevindingRij[]> {
  const rapporten = await listRapporten(db, mandaat, programmaId)
  const concepten = new Set(rapporten.filter((r) => statusVanRapport(r) === 'concept').map(({ id }) => id))
  return (await listAlle(db, mandaat, programmaId)).filter((b) => !b.rapportId || !concepten.has(b.rapportId))
}

/** Reports that were handed in, of the newest set not later than the day. */
export async function listLaatsteRapporten(
  db: Db,
  mandaat: Mandaat,
  programmaId: string,
  op: Datum,
): Promise<RapportRij[]> {
  const rapporten = (await listRapporten(db, mandaat, programmaId)).filter(
    (r) => !['concept', 'gerectificeerd'].includes(statusVanRapport(r)) && r.rapportagedatum <= op,
  )
  const [reeks] = (await listReeksen(db, mandaat, programmaId)).filter(({ id }) =>
    rapporten.some((r) => r.reeksId === id),
  )
  return rapporten.filter(({ reeksId }) => reeksId === reeks?.id)
}

export const listCijferdefinities = (): readonly Cijferdefinitie[] => CIJFERDEFINITIES

export type Cijfervraag = { code: string; parameters: { programma: string }; geldigOp: Datum }
/** `jaren`: of which years the amounts are. */
export type Cijfer = { waarde: number | null; rijen?: { naam: string; waarde: number }[]; jaren?: number[] }

/** A figure of a programme: one number, or one per part. */
export async function getCijfer(db: Db, mandaat: Mandaat, vraag: Cijfervraag): Promise<Cijfer> {
  const { programma } = vraag.parameters
  await getProgramma(db, mandaat, programma)
  if (vraag.code.startsWith('programma.geraamd')) {
    const onderdelen = await listOnderdelen(db, mandaat, programma)
    const som = onderdelen.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
    const jaren = [...new Set(onderdelen.map(({ jaar }) => jaar))]
    if (vraag.code === 'programma.geraamd') return { waarde: onderdelen.length === 0 ? null : som, jaren }
    const naamVan = ({ naam, jaar }: (typeof onderdelen)[number]) => (jaren.length > 1 ? `${naam} (${jaar})` : naam)
    return { waarde: som, rijen: onderdelen.map((een) => ({ naam: naamVan(een), waarde: een.bedrag })), jaren }
  }
  const aspecten = (await listLaatsteRapporten(db, mandaat, programma, vraag.geldigOp)).flatMap(
    (r) => r.inhoud.aspecten,
  )
  if (vraag.code === 'programma.aspecten') return { waarde: aspecten.length }
  if (vraag.code !== 'programma.op-koers') throw new NotFound()
  return { waarde: aspecten.filter(({ status }) => status?.trim().toLowerCase() === 'op koers').length }
}
