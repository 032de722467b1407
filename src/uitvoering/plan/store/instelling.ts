import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

/** How often a code is in use today. */
export type Gebruik = { code: string; aantal: number }

/** The last score per person and domain in open plans. */
export const selectGemetenDomeinen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Gebruik & { niveau: number }>(
    db,
    sql`select code, niveau, count(*)::int aantal from (
        select distinct on (m.kringlid_id, m.domein) m.domein code, m.niveau from plan.meting m
        join plan.plan p on p.gemeente = m.gemeente and p.id = m.plan_id and p.gesloten_op is null
        where m.gemeente = ${mandaat.gemeente} order by m.kringlid_id, m.domein, m.datum desc, m.id desc) laatste
      group by code, niveau`,
  )

export const selectLopendeMethoden = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Gebruik>(
    db,
    sql`select m.code, count(*)::int aantal from plan.methode m
      join plan.plan p on p.gemeente = m.gemeente and p.id = m.plan_id and p.gesloten_op is null
      where m.gemeente = ${mandaat.gemeente} and m.geldig @> ${op}::date group by m.code`,
  )

/** Points of transitions of who is not eighteen yet; the help itself is not from the list. */
export const selectOvergangpunten = (db: Db, mandaat: Mandaat, op: Datum) =>
  rowsOf<Gebruik>(
    db,
    sql`select x.code, count(*)::int aantal from plan.overgangpunt x
      join plan.overgang o on o.gemeente = x.gemeente and o.id = x.overgang_id and o.achttien_op > ${op}::date
      where x.gemeente = ${mandaat.gemeente} and x.product_id is null group by x.code`,
  )

export const countPlanwerk = async (db: Db, mandaat: Mandaat, soort: 'plan-beoordelen' | 'plan-opstellen') =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from plan.werk where gemeente = ${mandaat.gemeente}::char(4) and soort = ${soort}`,
    )
  )[0]!.n
