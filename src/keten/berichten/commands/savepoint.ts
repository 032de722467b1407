import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { NotFound, Refused } from '#platform/refusal.ts'
import type { Beletsel } from '#values/beletsel.ts'

/** Tries deeds of another room: a refusal undoes them and comes back as its reasons, anything else is our fault and goes on. */
export async function probeer(
  context: Context,
  deeds: () => Promise<readonly Beletsel[]>,
): Promise<readonly Beletsel[]> {
  const lijnen = context.audit.length
  await sql`savepoint bericht`.execute(context.db)
  const beletselen = await deeds().catch((fout: unknown) => {
    if (fout instanceof Refused) return fout.beletselen
    if (fout instanceof NotFound) return [{ code: 'toewijzing-onbekend' }]
    throw fout
  })
  if (beletselen.length > 0) {
    await sql`rollback to savepoint bericht`.execute(context.db)
    context.audit.length = lijnen
  }
  await sql`release savepoint bericht`.execute(context.db)
  return beletselen
}
