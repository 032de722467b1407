import type { Taak } from '#platform/reaction.ts'
import { planOpnieuw, verzend } from './commands/verzend.ts'

export { verwerkTerugmelding } from './commands/verzend.ts'

export const taken: Record<string, Taak> = {
  'correspondentie.verzend': (context, { id }) => verzend(context, id),
  /** Daily: what still waits for its carrier is tried again. */
  'correspondentie.planOpnieuw': (context) => planOpnieuw(context),
}
