import { type Reaction, reaction } from '#platform/reaction.ts'
import { uitvraagGestart } from '#uitvoering/ervaring/index.ts'
import { persoonOverleden } from '#uitvoering/huishouden/index.ts'
import { eindigNaOverlijden } from './commands/eindigNaOverlijden.ts'
import { nodigClientenUit, vraagNaEinde } from './commands/vraagErvaring.ts'
import { leveringGestopt } from './events.ts'

export const reactions: Reaction[] = [
  reaction('voorziening', persoonOverleden, (context, { persoonId, op }) => eindigNaOverlijden(context, persoonId, op)),
  reaction('voorziening', uitvraagGestart, nodigClientenUit),
  reaction('voorziening', leveringGestopt, vraagNaEinde),
]
