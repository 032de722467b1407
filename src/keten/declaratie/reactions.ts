import { declaratieberichtGelezen } from '#keten/berichten/index.ts'
import { subsidieTeruggevorderd, voorschotBetaald } from '#keten/contract/index.ts'
import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { beoordeel, neemDeclaratieIn } from './commands/beoordeel.ts'
import { boekVoorschot } from './commands/boek.ts'
import { volgPgb } from './commands/volgPgb.ts'
import { listGeparkeerd } from './store/declaratie.ts'

export { effecten } from './commands/instellingWijzigt.ts'

export const reactions: Reaction[] = [
  reaction('declaratie', declaratieberichtGelezen, neemDeclaratieIn),
  reaction('declaratie', voorschotBetaald, boekVoorschot),
  // What comes back is the same payment the other way, so that every euro lands once (D13).
  reaction('declaratie', subsidieTeruggevorderd, (context, { terugvorderingId, bedrag, datum }) =>
    boekVoorschot(context, { voorschotId: terugvorderingId, bedrag: -bedrag, datum }),
  ),
]

export const taken: Record<string, Taak> = {
  'declaratie.beoordeel': (context, { id }) => beoordeel(context, id),
  'declaratie.volgPgb': (context) => volgPgb(context),
  /** Daily: what waits past its day is decided. */
  'declaratie.hervat': async (context) => {
    for (const id of await listGeparkeerd(context.db, context.mandaat)) await beoordeel(context, id)
  },
}
