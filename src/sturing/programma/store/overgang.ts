import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Overgang } from '../rules/overgang.ts'

export type OvergangRij = Overgang & {
  projectId: string
  versie: number
  moment: Datum
  scholing: string | null
  door: string
}

/** The newest version of each. */
export const listOvergangen = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<OvergangRij>(
    db,
    sql`select distinct on (o.project_id) o.project_id "projectId", o.versie, o.van_organisatie "vanOrganisatie",
        o.naar_organisatie "naarOrganisatie", o.fte_van "fteVan", o.fte_naar "fteNaar", o.moment, o.taakveld, o.scholing, o.stappen,
        o.door_naam door
      from programma.personele_overgang o join programma.project p on p.gemeente = o.gemeente and p.id = o.project_id
      where o.gemeente = ${gemeente} and p.programma_id = ${programmaId} order by o.project_id, o.versie desc`,
  )

export async function insertOvergang(
  db: Db,
  { gemeente, actor }: Mandaat,
  projectId: string,
  versie: number,
  o: Overgang,
): Promise<void> {
  await sql`insert into programma.personele_overgang (gemeente, project_id, versie, van_organisatie, naar_organisatie, fte_van, fte_naar,
      moment, taakveld, scholing, stappen, door, door_naam)
    values (${gemeente}, ${projectId}, ${versie}, ${o.vanOrganisatie}, ${o.naarOrganisatie}, ${o.fteVan}, ${o.fteNaar}, ${o.moment},
      ${o.taakveld}, ${o.scholing ?? null}, ${JSON.stringify(o.stappen)}::jsonb, ${actor.id}, ${actor.naam})`.execute(
    db,
  )
}
