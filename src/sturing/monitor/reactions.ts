import { betaald, regelGecrediteerd, regelGoedgekeurd } from '#keten/declaratie/index.ts'
import { leveringGestart, leveringGestopt, toegewezen, toewijzingGewijzigd } from '#keten/voorziening/index.ts'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { eersteVanMaand, plusMaanden } from '#values/datum.ts'
import { herbereken } from './store.ts'

const TAAK = 'monitor.ververs'
/** A late fact reaches back this far in the cells without being asked; further back a controller refreshes by hand. */
const MAANDEN_TERUG = 14

/** Many facts in a row become one recount: the queue keeps one task per municipality. */
const vraagVerversing = async (context: Context): Promise<void> => {
  const { gemeente } = context.mandaat
  await sql`select platform.plan_taak(${TAAK}, ${JSON.stringify({ gemeente, id: gemeente })}::json, ${`${TAAK}-${gemeente}`})`.execute(
    context.db,
  )
}

export const reactions: Reaction[] = [
  reaction('monitor', toegewezen, vraagVerversing),
  reaction('monitor', toewijzingGewijzigd, vraagVerversing),
  reaction('monitor', leveringGestart, vraagVerversing),
  reaction('monitor', leveringGestopt, vraagVerversing),
  reaction('monitor', regelGoedgekeurd, vraagVerversing),
  reaction('monitor', regelGecrediteerd, vraagVerversing),
  reaction('monitor', betaald, vraagVerversing),
]

export const taken: Record<string, Taak> = {
  [TAAK]: async ({ db, mandaat, vandaag }) => {
    const tot = eersteVanMaand(vandaag)
    await herbereken(db, mandaat, plusMaanden(tot, -MAANDEN_TERUG), tot)
  },
}
