import { type Reaction, reaction, type Taak, uitgaand } from '#platform/reaction.ts'
import { leeftijdNadert, persoonVerhuisd } from '#uitvoering/huishouden/index.ts'
import { openOvergangen } from './commands/overgang.ts'
import { verzendAntwoord, verzendIntrekking, verzendOverdracht } from './commands/verkeer.ts'
import { insertOverdrachtvoorstellen } from './store/overdracht.ts'

export { effecten } from './commands/instellingWijzigt.ts'
export { neemOverdrachtIn, verwerkAntwoord, verwerkIntrekking } from './commands/verkeer.ts'

export const reactions: Reaction[] = [
  reaction('plan', leeftijdNadert, openOvergangen),
  /** Out of the municipality: a transfer is proposed. Within it the plan stays where it is. */
  reaction('plan', persoonVerhuisd, async ({ db, mandaat }, { persoonId, op, naarGemeente }) => {
    if (naarGemeente) await insertOverdrachtvoorstellen(db, mandaat, { persoonId, naarGemeente, op })
  }),
]

const OVERDRACHT = {
  doel: 'plan en regie',
  grondslag: 'AVG art. 6 lid 1 onder a',
  verwerking: 'plan en regie',
} as const

export const taken: Record<string, Taak> = {
  'plan.verzendOverdracht': uitgaand(OVERDRACHT, (context, { id }) => verzendOverdracht(context, id)),
  'plan.verzendAntwoord': uitgaand(OVERDRACHT, (context, { id }) => verzendAntwoord(context, id)),
  'plan.verzendIntrekking': uitgaand(OVERDRACHT, (context, { id }) => verzendIntrekking(context, id)),
}
