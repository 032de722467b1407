import type { Taak } from '#platform/reaction.ts'
import { herbereken } from './commands/klok.ts'
import { selectStilstaandeHulpvraagIds } from './store/klokken.ts'

/** Every night the clocks that stand still are computed anew, so that lists show their last day as it is today. */
export const taken: Record<string, Taak> = {
  'toegang.herberekenStilstaandeKlokken': async (context) => {
    for (const { hulpvraagId } of await selectStilstaandeHulpvraagIds(context.db, context.mandaat))
      await herbereken(context, hulpvraagId)
  },
}
