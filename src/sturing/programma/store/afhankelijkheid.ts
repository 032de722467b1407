import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Aard, Schakel, Schakelsoort } from '../rules/afhankelijkheid.ts'

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

/** The programme of the link; undefined when there was no such link. */
export async function laatAfhankelijkheidVervallen(
  db: Db,
  { gemeente }: Mandaat,
  id: string,
): Promise<string | undefined> {
  const [rij] = await rowsOf<{ programmaId: string }>(
    db,
    sql`update programma.afhankelijkheid set vervallen_op = clock_timestamp()
      where gemeente = ${gemeente} and id = ${id} and vervallen_op is null returning programma_id "programmaId"`,
  )
  return rij?.programmaId
}

/** All that can wait or be waited for in a programme, with its own days. */
export const listSchakels = (db: Db, { gemeente }: Mandaat, programmaId: string) =>
  rowsOf<Schakel & { begin: Datum | null; eind: Datum | null }>(
    db,
    sql`select 'onderdeel' soort, o.id, o.naam, null::date begin, null::date eind, o.geeindigd_op "geeindigdOp", o.einde,
        array[]::uuid[] "deelVan"
      from programma.onderdeel o where o.gemeente = ${gemeente} and o.programma_id = ${programmaId}
      union all
      select 'maatregel', m.id, m.naam, b.datum, m.eind, e.datum, e.soort, array_remove(array[m.onderdeel_id], null)
      from programma.maatregel m
      left join programma.maatregelfeit b on b.gemeente = m.gemeente and b.maatregel_id = m.id and b.soort = 'begonnen'
      left join lateral (select f.datum, f.soort from programma.maatregelfeit f
        where f.gemeente = m.gemeente and f.maatregel_id = m.id and f.soort <> 'begonnen' order by f.datum limit 1) e on true
      where m.gemeente = ${gemeente} and m.programma_id = ${programmaId}
      union all
      select 'project', p.id, p.naam, p.begin, p.eind, p.geeindigd_op, p.einde, array_remove(array[p.deel_van, p.maatregel_id], null)
      from programma.project p where p.gemeente = ${gemeente} and p.programma_id = ${programmaId}
      order by naam`,
  )
