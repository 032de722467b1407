import { type Reaction, reaction } from '#platform/reaction.ts'
import { persoonOverleden } from '#uitvoering/huishouden/index.ts'
import { eindigNaOverlijden } from './commands/eindigNaOverlijden.ts'

export const reactions: Reaction[] = [
  reaction('voorziening', persoonOverleden, (context, { persoonId, op }) => eindigNaOverlijden(context, persoonId, op)),
]
