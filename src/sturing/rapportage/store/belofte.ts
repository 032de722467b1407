import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'

/** The promises that the writer says this paper keeps. */
export async function listGekozen(db: Db, { gemeente }: Mandaat, stukId: string): Promise<Set<string>> {
  const rijen = await rowsOf<{ id: string }>(
    db,
    sql`select toezegging_id id from rapportage.stuktoezegging where gemeente = ${gemeente} and stuk_id = ${stukId}`,
  )
  return new Set(rijen.map(({ id }) => id))
}

export async function zetGekozen(
  db: Db,
  { gemeente, actor }: Mandaat,
  stukId: string,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from rapportage.stuktoezegging
    where gemeente = ${gemeente} and stuk_id = ${stukId} and toezegging_id <> all (${[...ids]}::uuid[])`.execute(db)
  await sql`insert into rapportage.stuktoezegging (gemeente, stuk_id, toezegging_id, door)
    select ${gemeente}, ${stukId}, t, ${actor.id} from unnest(${[...ids]}::uuid[]) t on conflict do nothing`.execute(db)
}
