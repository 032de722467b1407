import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { instellingGewijzigd } from '#uitvoering/inrichting/index.ts'
import { herbereken } from './commands/klok.ts'
import { herberekenOpenKlokken } from './commands/termijnWijzigt.ts'
import { vraagHerberekening } from './store/klokfeiten.ts'
import { selectStilstaandeHulpvraagIds } from './store/klokken.ts'

export { effecten } from './commands/termijnWijzigt.ts'

export const reactions: Reaction[] = [
  reaction('toegang', instellingGewijzigd, async ({ db, mandaat }, { soort }) => {
    if (soort === 'termijn' || soort === 'feestdag') await vraagHerberekening(db, mandaat)
  }),
]

/** Every night the clocks that stand still are computed anew, so that lists show their last day as it is today. */
export const taken: Record<string, Taak> = {
  'toegang.herberekenOpenKlokken': (context) => herberekenOpenKlokken(context),
  'toegang.herberekenStilstaandeKlokken': async (context) => {
    for (const { hulpvraagId } of await selectStilstaandeHulpvraagIds(context.db, context.mandaat))
      await herbereken(context, hulpvraagId)
  },
}
