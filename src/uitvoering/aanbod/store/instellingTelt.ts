import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export const countAanbod = async (db: Db, mandaat: Mandaat, op: Datum): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from aanbod.aanbod where gemeente = ${mandaat.gemeente} and geldig @> ${op}::date`,
    )
  )[0]!.n
