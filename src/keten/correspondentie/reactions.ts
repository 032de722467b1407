import { bezwaarIngetrokken } from '#keten/voorziening/index.ts'
import { type Reaction, reaction, type Taak, uitgaand } from '#platform/reaction.ts'
import { partnerUitgenodigd } from '#uitvoering/toegang/index.ts'
import { planIntrekking, verzendIntrekking } from './commands/bevestigIntrekking.ts'
import { schrijfUitnodiging, verzendUitnodiging } from './commands/nodigUit.ts'
import { verzendNotificatie } from './commands/notificatie.ts'
import { planOpnieuw, verzend } from './commands/verzend.ts'

export { verwerkMailretour, verwerkTerugmelding } from './commands/verzend.ts'

export const reactions: Reaction[] = [
  reaction('correspondentie', partnerUitgenodigd, (context, { partnerId }) => schrijfUitnodiging(context, partnerId)),
  reaction('correspondentie', bezwaarIngetrokken, async (context, { bezwaarId }) => {
    await planIntrekking(context, bezwaarId)
  }),
]

export const taken: Record<string, Taak> = {
  'correspondentie.verzend': uitgaand(
    { doel: 'onderzoek en besluit', grondslag: 'Awb art. 3:41', verwerking: 'melding en onderzoek' },
    (context, { id }) => verzend(context, id),
  ),
  'correspondentie.verzendNotificatie': uitgaand(
    { doel: 'onderzoek en besluit', grondslag: 'Awb art. 2:13 en 2:14', verwerking: 'melding en onderzoek' },
    (context, { id }) => verzendNotificatie(context, id),
  ),
  'correspondentie.verzendIntrekking': uitgaand(
    { doel: 'besluit en toewijzing', grondslag: 'Awb art. 6:21', verwerking: 'besluit en toewijzing' },
    (context, { id }) => verzendIntrekking(context, id),
  ),
  'correspondentie.verzendUitnodiging': uitgaand(
    { doel: 'melding behandelen', grondslag: 'Wmo 2015 art. 2.3.2 lid 1', verwerking: 'melding en onderzoek' },
    (context, { id }) => verzendUitnodiging(context, id),
  ),
  /** Daily: what still waits for its carrier is tried again. */
  'correspondentie.planOpnieuw': (context) => planOpnieuw(context),
}
