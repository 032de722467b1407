import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { uitvraagGestart } from '#uitvoering/ervaring/index.ts'
import { persoonOverleden } from '#uitvoering/huishouden/index.ts'
import { instellingGewijzigd } from '#uitvoering/inrichting/index.ts'
import { eindigNaOverlijden } from './commands/eindigNaOverlijden.ts'
import { herberekenTermijnen } from './commands/termijnWijzigt.ts'
import { nodigClientenUit, vraagNaEinde } from './commands/vraagErvaring.ts'
import { leveringGestopt } from './events.ts'
import { vraagHerberekening } from './store/termijnen.ts'

export { effecten } from './commands/termijnWijzigt.ts'

export const reactions: Reaction[] = [
  reaction('voorziening', instellingGewijzigd, async ({ db, mandaat }, { soort }) => {
    if (soort === 'termijn' || soort === 'feestdag') await vraagHerberekening(db, mandaat)
  }),
  reaction('voorziening', persoonOverleden, (context, { persoonId, op }) => eindigNaOverlijden(context, persoonId, op)),
  reaction('voorziening', uitvraagGestart, nodigClientenUit),
  reaction('voorziening', leveringGestopt, vraagNaEinde),
]

export const taken: Record<string, Taak> = {
  'voorziening.herberekenTermijnen': (context) => herberekenTermijnen(context),
}
