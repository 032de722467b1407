import { type Reaction, reaction } from '#platform/reaction.ts'
import { wijzigingVastgesteld } from '#sturing/begroting/index.ts'
import { herberekenAlles } from './commands/herbereken.ts'

export { effecten } from './commands/mandaatWijzigt.ts'

/** A decision that makes budget may make a published figure wrong: it is found at once, by name and number. */
export const reactions: Reaction[] = [
  reaction('rapportage', wijzigingVastgesteld, async (context) => {
    await herberekenAlles(context)
  }),
]
