import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export const selectGeborenTussen = (db: Db, mandaat: Mandaat, van: Datum, tot: Datum) =>
  rowsOf<{ id: string; geboren: Datum }>(
    db,
    sql`select id, geboren from huishouden.persoon
      where gemeente = ${mandaat.gemeente} and geboren between ${van} and ${tot} and overleden is null order by geboren, id`,
  )
