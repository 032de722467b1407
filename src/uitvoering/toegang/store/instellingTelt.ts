import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Wet } from '#values/wet.ts'

export const countOpenHulpvragen = async (db: Db, mandaat: Mandaat, wet: Wet): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.hulpvraag h where h.gemeente = ${mandaat.gemeente} and h.wet = ${wet}
        and not exists (select from toegang.afdoening a where a.gemeente = h.gemeente and a.hulpvraag_id = h.id)`,
    )
  )[0]!.n

export const countOpenContactverzoeken = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.contactverzoek where gemeente = ${mandaat.gemeente} and afgehandeld_op is null`,
    )
  )[0]!.n
