import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

export const listFracties = async (db: Db, { gemeente }: Mandaat): Promise<string[]> =>
  (
    await rowsOf<{ naam: string }>(db, sql`select naam from raad.fractie where gemeente = ${gemeente} order by naam`)
  ).map(({ naam }) => naam)
