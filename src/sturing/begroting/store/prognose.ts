import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Geboekt } from '../rules/jaareinde.ts'

/** Bookings up to a day of a year and the four before it, per line by month of care and month of booking. */
export async function listGeboekt(
  db: Db,
  mandaat: Mandaat,
  { jaar, op }: { jaar: number; op: Datum },
): Promise<Map<string, Geboekt[]>> {
  const rijen = await rowsOf<Geboekt & { regelId: string }>(
    db,
    sql`select regel_id "regelId", (jaar * 12 + extract(month from datum) - 1)::int maand,
          (extract(year from boekdatum) * 12 + extract(month from boekdatum) - 1)::int boekmaand, sum(bedrag)::bigint bedrag
        from begroting.realisatie
        where gemeente = ${mandaat.gemeente} and vervallen_op is null and datum between make_date(${jaar - 4}, 1, 1) and make_date(${jaar}, 12, 31)
          and datum <= ${op}::date and boekdatum <= ${op}::date
        group by 1, 2, 3`,
  )
  return Map.groupBy(rijen, ({ regelId }) => regelId)
}
