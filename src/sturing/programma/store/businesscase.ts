import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Businesscase, Meting } from '../rules/businesscase.ts'

export type BusinesscaseRij = {
  maatregelId: string
  maatregel: string
  programmaId: string
  programma: string
  scenario: string
  versie: number
  inhoud: Businesscase
  door: string
  op: string
}

/** The newest version of each scenario that stood on a day; the one that was made first leads. */
export const listBusinesscases = (db: Db, { gemeente }: Mandaat, op: Datum, maatregelId: string | null = null) =>
  rowsOf<BusinesscaseRij>(
    db,
    sql`select m.id "maatregelId", m.naam maatregel, p.id "programmaId", p.naam programma, b.scenario, b.versie, b.inhoud,
        b.door_naam door, b.geregistreerd_op::text op
      from programma.businesscase b
      join programma.maatregel m on m.gemeente = b.gemeente and m.id = b.maatregel_id
      join programma.programma p on p.gemeente = m.gemeente and p.id = m.programma_id
      where b.gemeente = ${gemeente} and b.dag <= ${op}::date and (${maatregelId}::uuid is null or m.id = ${maatregelId}::uuid)
        and not exists (select from programma.businesscase n
          where n.gemeente = b.gemeente and n.maatregel_id = b.maatregel_id and n.scenario = b.scenario and n.versie > b.versie and n.dag <= ${op}::date)
      order by m.naam, (select min(e.id::text) from programma.businesscase e
        where e.gemeente = b.gemeente and e.maatregel_id = b.maatregel_id and e.scenario = b.scenario)`,
  )

export async function insertBusinesscase(
  db: Db,
  { gemeente, actor }: Mandaat,
  rij: { id: string; maatregelId: string; scenario: string; inhoud: Businesscase; dag: Datum },
): Promise<number> {
  const [gemaakt] = await rowsOf<{ versie: number }>(
    db,
    sql`insert into programma.businesscase (gemeente, id, maatregel_id, scenario, versie, inhoud, dag, door, door_naam)
      values (${gemeente}, ${rij.id}, ${rij.maatregelId}, ${rij.scenario},
        1 + coalesce((select max(versie) from programma.businesscase
          where gemeente = ${gemeente} and maatregel_id = ${rij.maatregelId} and scenario = ${rij.scenario}), 0),
        ${JSON.stringify(rij.inhoud)}::jsonb, ${rij.dag}::date, ${actor.id}, ${actor.naam})
      returning versie`,
  )
  return gemaakt!.versie
}

export type MetingRij = Meting & { maatregelId: string; bron: string; door: string }

export const listMetingen = (db: Db, { gemeente }: Mandaat, op: Datum, maatregelId: string | null = null) =>
  rowsOf<MetingRij>(
    db,
    sql`select maatregel_id "maatregelId", jaar, post, soort, waarde, bron, door_naam door
      from programma.businesscasemeting
      where gemeente = ${gemeente} and dag <= ${op}::date and (${maatregelId}::uuid is null or maatregel_id = ${maatregelId}::uuid)
      order by jaar, post, id`,
  )

export async function insertMeting(
  db: Db,
  { gemeente, actor }: Mandaat,
  id: string,
  maatregelId: string,
  meting: Meting & { bron: string; dag: Datum },
): Promise<void> {
  await sql`insert into programma.businesscasemeting (gemeente, id, maatregel_id, jaar, post, soort, waarde, bron, dag, door, door_naam)
    values (${gemeente}, ${id}, ${maatregelId}, ${meting.jaar}, ${meting.post}, ${meting.soort}, ${meting.waarde}, ${meting.bron},
      ${meting.dag}::date, ${actor.id}, ${actor.naam})`.execute(db)
}
