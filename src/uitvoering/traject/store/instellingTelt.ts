import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

export const countOpenWerk = async (db: Db, mandaat: Mandaat, soort: 'traject-volgen' | 'vroegsignaal') =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from traject.werk where gemeente = ${mandaat.gemeente}::char(4) and soort = ${soort}`,
    )
  )[0]!.n

export const countLeveringen = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from traject.aanlevering where gemeente = ${mandaat.gemeente}`,
    )
  )[0]!.n
