import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Aard, Nodige, Schakelsoort } from '../rules/afhankelijkheid.ts'

export type NieuweAfhankelijkheid = {
  aard: Aard
  vanSoort: Schakelsoort
  vanId: string
  naarSoort: Schakelsoort
  naarId: string
  uiterlijk?: string | null | undefined
  toelichting: string
}
export type AfhankelijkheidRij = Omit<NieuweAfhankelijkheid, 'uiterlijk'> & { id: string; uiterlijk: Datum | null }

export const listAfhankelijkheden = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<AfhankelijkheidRij>(
    db,
    sql`select id, aard, van_soort "vanSoort", van_id "vanId", naar_soort "naarSoort", naar_id "naarId", uiterlijk, toelichting
      from programma.afhankelijkheid where gemeente = ${gemeente} and programma_id = ${programmaId} and vervallen_op is null order by id`,
  )

export async function insertAfhankelijkheid(
  db: Db,
  { gemeente, actor }: Mandaat,
  id: string,
  programmaId: string,
  a: NieuweAfhankelijkheid,
): Promise<void> {
  await sql`insert into programma.afhankelijkheid (gemeente, id, programma_id, aard, van_soort, van_id, naar_soort, naar_id, uiterlijk,
      toelichting, door, door_naam)
    values (${gemeente}, ${id}, ${programmaId}, ${a.aard}, ${a.vanSoort}, ${a.vanId}, ${a.naarSoort}, ${a.naarId}, ${a.uiterlijk ?? null},
      ${a.toelichting}, ${actor.id}, ${actor.naam})`.execute(db)
}

/** False when there was no such link. */
export async function laatAfhankelijkheidVervallen(db: Db, { gemeente }: Mandaat, id: string): Promise<boolean> {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`update programma.afhankelijkheid set vervallen_op = clock_timestamp()
      where gemeente = ${gemeente} and id = ${id} and vervallen_op is null returning id`,
  )
  return rijen.length > 0
}

export type NodigeRij = Nodige & { uiterlijk: Datum | null }

/** What a project, or the measure it belongs to, waits for. */
export const listNodige = (db: Db, { gemeente }: Mandaat, projectId: string) =>
  rowsOf<NodigeRij>(
    db,
    sql`with zelf as (
        select unnest(array[p.id, p.maatregel_id]) id from programma.project p where p.gemeente = ${gemeente} and p.id = ${projectId}),
      wacht as (
        select case a.aard when 'heeft-nodig' then a.naar_id else a.van_id end id, min(a.uiterlijk) uiterlijk
        from programma.afhankelijkheid a
        where a.gemeente = ${gemeente} and a.vervallen_op is null
          and case a.aard when 'heeft-nodig' then a.van_id else a.naar_id end in (select id from zelf)
        group by 1)
      select w.uiterlijk, p.naam, p.eind, p.geeindigd_op "geeindigdOp", p.einde
      from wacht w join programma.project p on p.gemeente = ${gemeente} and p.id = w.id
      union all
      select w.uiterlijk, m.naam, m.eind, e.datum, e.soort
      from wacht w join programma.maatregel m on m.gemeente = ${gemeente} and m.id = w.id
      left join lateral (select f.datum, f.soort from programma.maatregelfeit f
        where f.gemeente = m.gemeente and f.maatregel_id = m.id and f.soort <> 'begonnen' order by f.datum limit 1) e on true
      order by naam`,
  )
