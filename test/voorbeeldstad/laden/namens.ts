import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'

/** The same transaction, in the name of someone of the cast who works here; where he does not, as it was. */
export async function namens(context: Context, naam: string): Promise<Context> {
  const { db, mandaat } = context
  const [wie] = await rowsOf<{ id: string; naam: string }>(
    db,
    sql`select id, naam from inrichting.gebruiker where gemeente = ${mandaat.gemeente} and naam = ${naam}`,
  )
  return { ...context, mandaat: { ...mandaat, actor: { ...mandaat.actor, ...wie } } }
}
