import { type Reaction, reaction } from '#platform/reaction.ts'
import { wijzigingVastgesteld } from '#sturing/begroting/index.ts'
import { insertMededelingvoorstel } from './store/mededeling.ts'

/** What a lower body decided on the budget, the raad should hear (Gemeentewet art. 169): it waits until it is announced. */
export const reactions: Reaction[] = [
  reaction('raad', wijzigingVastgesteld, async ({ db, mandaat }, wijziging) => {
    if (wijziging.orgaan !== 'raad') await insertMededelingvoorstel(db, mandaat, wijziging)
  }),
]
