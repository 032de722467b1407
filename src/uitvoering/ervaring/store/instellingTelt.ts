import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

export const countOpenUitnodigingen = async (db: Db, mandaat: Mandaat, sleutel: string): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from ervaring.uitnodiging u
        join ervaring.uitvraag r on r.gemeente = u.gemeente and r.id = u.uitvraag_id
        where u.gemeente = ${mandaat.gemeente} and r.instrument = ${sleutel} and not u.gebruikt`,
    )
  )[0]!.n
