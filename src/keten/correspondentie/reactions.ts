import { type Taak, uitgaand } from '#platform/reaction.ts'
import { planOpnieuw, verzend } from './commands/verzend.ts'

export { verwerkTerugmelding } from './commands/verzend.ts'

export const taken: Record<string, Taak> = {
  'correspondentie.verzend': uitgaand(
    { doel: 'onderzoek en besluit', grondslag: 'Awb art. 3:41', verwerking: 'melding en onderzoek' },
    (context, { id }) => verzend(context, id),
  ),
  /** Daily: what still waits for its carrier is tried again. */
  'correspondentie.planOpnieuw': (context) => planOpnieuw(context),
}
