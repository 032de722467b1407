import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bronstuk } from '#sturing/begroting/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Projectdeel, Rapport } from '../rules/invoer.ts'

export type NieuweReeks = {
  id: string
  programmaId: string
  naam: string
  datum: string
  thema: string | null
  bron: object
}

export async function insertReeks(db: Db, { gemeente }: Mandaat, r: NieuweReeks): Promise<void> {
  await sql`insert into programma.reeks (gemeente, id, programma_id, naam, datum, thema, bron)
    values (${gemeente}, ${r.id}, ${r.programmaId}, ${r.naam}, ${r.datum}, ${r.thema}, ${JSON.stringify(r.bron)}::jsonb)`.execute(
    db,
  )
}

export type ReeksRij = {
  id: string
  programmaId: string
  naam: string
  datum: Datum
  thema: string | null
  bron: Bronstuk
}

const REEKS = sql`id, programma_id "programmaId", naam, datum, thema, bron`

export const listReeksen = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<ReeksRij>(
    db,
    sql`select ${REEKS} from programma.reeks where gemeente = ${gemeente} and programma_id = ${programmaId} order by datum desc, naam`,
  )

/** The project of a report, made when it is not there yet; its parts only the first time. */
export async function upsertProject(
  db: Db,
  mandaat: Mandaat,
  programmaId: string,
  naam: string,
  project: Projectdeel,
): Promise<string> {
  const { gemeente } = mandaat
  const gevonden = await rowsOf<{ id: string }>(
    db,
    sql`select id from programma.project where gemeente = ${gemeente} and programma_id = ${programmaId}
      and deel_van is null and soort = ${project.soort} and nummer = ${project.nummer}`,
  )
  if (gevonden[0]) return gevonden[0].id
  const id = uuidv7()
  await sql`insert into programma.project (gemeente, id, programma_id, soort, nummer, naam, partners)
    values (${gemeente}, ${id}, ${programmaId}, ${project.soort}, ${project.nummer}, ${naam}, ${project.partners ?? []}::text[])`.execute(
    db,
  )
  const delen = [
    ...(project.deelopdrachten ?? []).map((deel) => ({ ...deel, soort: 'deelopdracht' })),
    ...(project.acties ?? []).map((deel) => ({ ...deel, soort: 'actie' })),
  ]
  await sql`insert into programma.project (gemeente, programma_id, deel_van, soort, nummer, naam)
    select ${gemeente}, ${programmaId}, ${id}, r.soort, r.nummer, r.naam
    from jsonb_to_recordset(${JSON.stringify(delen)}::jsonb) r(soort text, nummer int, naam text)`.execute(db)
  return id
}

export type ProjectRij = {
  id: string
  deelVan: string | null
  soort: string
  nummer: number
  naam: string
  partners: string[]
  maatregelId: string | null
}

const PROJECT = sql`id, deel_van "deelVan", soort, nummer, naam, partners, maatregel_id "maatregelId"`

export async function koppelProject(
  db: Db,
  { gemeente }: Mandaat,
  projectId: string,
  maatregelId: string | null,
): Promise<void> {
  await sql`update programma.project set maatregel_id = ${maatregelId} where gemeente = ${gemeente} and id = ${projectId}`.execute(
    db,
  )
}

export async function findProject(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
): Promise<(ProjectRij & { programmaId: string }) | undefined> {
  const rijen = await rowsOf<ProjectRij & { programmaId: string }>(
    db,
    sql`select programma_id "programmaId", ${PROJECT} from programma.project where gemeente = ${gemeente} and id = ${id}`,
  )
  return rijen[0]
}

export const listProjecten = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<ProjectRij>(
    db,
    sql`select ${PROJECT} from programma.project
      where gemeente = ${gemeente} and programma_id = ${programmaId} order by deel_van nulls first, soort, nummer`,
  )

export type NieuwRapport = {
  id: string
  programmaId: string
  reeksId: string
  projectId: string
  ingevoerd: boolean
  formulierversie?: number
  rectificeert?: { id: string; reden: string }
  inhoud: Rapport
}

export async function insertRapport(db: Db, { gemeente, actor }: Mandaat, r: NieuwRapport): Promise<void> {
  await sql`insert into programma.voortgangsrapport (gemeente, id, programma_id, reeks_id, project_id, code, rapportagedatum, ingevoerd,
      formulierversie, rectificeert, rectificatiereden, inhoud, door)
    values (${gemeente}, ${r.id}, ${r.programmaId}, ${r.reeksId}, ${r.projectId}, ${r.inhoud.code}, ${r.inhoud.rapportagedatum}, ${r.ingevoerd},
      ${r.formulierversie ?? 1}, ${r.rectificeert?.id ?? null}, ${r.rectificeert?.reden ?? null}, ${JSON.stringify(r.inhoud)}::jsonb, ${actor.id})`.execute(
    db,
  )
}

export type RapportRij = {
  id: string
  programmaId: string
  reeksId: string
  projectId: string
  code: string
  rapportagedatum: Datum
  ingevoerd: boolean
  versie: number
  formulierversie: number
  rectificeert: string | null
  rectificatiereden: string | null
  inhoud: Rapport
  ingediendOp: Datum | null
  gepubliceerdOp: Datum | null
  gerectificeerdOp: Datum | null
}

const RAPPORT = sql`r.id, r.programma_id "programmaId", r.reeks_id "reeksId", r.project_id "projectId", r.code, r.rapportagedatum,
  r.ingevoerd, r.versie, r.formulierversie, r.rectificeert, r.rectificatiereden, r.inhoud,
  (select f.datum from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'ingediend') "ingediendOp",
  (select f.datum from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'gepubliceerd') "gepubliceerdOp",
  (select f.datum from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'gerectificeerd') "gerectificeerdOp"`

export const listRapporten = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<RapportRij>(
    db,
    sql`select ${RAPPORT} from programma.voortgangsrapport r join programma.project p on p.gemeente = r.gemeente and p.id = r.project_id
      where r.gemeente = ${gemeente} and r.programma_id = ${programmaId} order by r.rapportagedatum desc, p.soort, p.nummer`,
  )

export type RapportkopRij = RapportRij & {
  programma: string
  reeks: string
  project: string
  projectnummer: number
  maatregelId: string | null
  gerectificeerdDoor: string | null
}

export async function findRapport(db: Db, { gemeente }: Mandaat, id: string): Promise<RapportkopRij | undefined> {
  const rijen = await rowsOf<RapportkopRij>(
    db,
    sql`select ${RAPPORT}, g.naam programma, k.naam reeks, p.naam project, p.nummer projectnummer, p.maatregel_id "maatregelId",
        (select n.id from programma.voortgangsrapport n
          join programma.rapportfeit f on f.gemeente = n.gemeente and f.rapport_id = n.id and f.soort = 'gepubliceerd'
          where n.gemeente = r.gemeente and n.rectificeert = r.id limit 1) "gerectificeerdDoor"
      from programma.voortgangsrapport r
      join programma.programma g on g.gemeente = r.gemeente and g.id = r.programma_id
      join programma.reeks k on k.gemeente = r.gemeente and k.id = r.reeks_id
      join programma.project p on p.gemeente = r.gemeente and p.id = r.project_id
      where r.gemeente = ${gemeente} and r.id = ${id}`,
  )
  return rijen[0]
}

/** The report that was handed in before, on the same project: of the same series when there is one. */
export async function findVorige(
  db: Db,
  { gemeente }: Mandaat,
  { projectId, reeks, voor }: { projectId: string; reeks: string; voor: string },
): Promise<RapportRij | undefined> {
  const rijen = await rowsOf<RapportRij>(
    db,
    sql`select ${RAPPORT} from programma.voortgangsrapport r join programma.reeks k on k.gemeente = r.gemeente and k.id = r.reeks_id
      where r.gemeente = ${gemeente} and r.project_id = ${projectId} and r.rapportagedatum < ${voor}
        and exists (select from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'ingediend')
        and not exists (select from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'gerectificeerd')
      order by k.naam = ${reeks} desc, r.rapportagedatum desc, r.id desc limit 1`,
  )
  return rijen[0]
}

export async function findRapportForChange(db: Db, { gemeente }: Mandaat, id: string): Promise<RapportRij | undefined> {
  const rijen = await rowsOf<RapportRij>(
    db,
    sql`select ${RAPPORT} from programma.voortgangsrapport r where r.gemeente = ${gemeente} and r.id = ${id} for update of r`,
  )
  return rijen[0]
}

export async function updateRapport(db: Db, { gemeente }: Mandaat, id: string, inhoud: Rapport): Promise<void> {
  await sql`update programma.voortgangsrapport set inhoud = ${JSON.stringify(inhoud)}::jsonb, code = ${inhoud.code},
      rapportagedatum = ${inhoud.rapportagedatum}, versie = versie + 1
    where gemeente = ${gemeente} and id = ${id}`.execute(db)
}

export async function insertRapportfeit(
  db: Db,
  { gemeente, actor }: Mandaat,
  rapportId: string,
  soort: 'ingediend' | 'gepubliceerd' | 'gerectificeerd',
  datum: string,
): Promise<void> {
  await sql`insert into programma.rapportfeit (gemeente, rapport_id, soort, datum, door)
    values (${gemeente}, ${rapportId}, ${soort}, ${datum}, ${actor.id})`.execute(db)
}
