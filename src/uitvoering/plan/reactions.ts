import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { leeftijdNadert, persoonVerhuisd } from '#uitvoering/huishouden/index.ts'
import { openOvergangen } from './commands/overgang.ts'
import { verzendAntwoord, verzendOverdracht } from './commands/verkeer.ts'
import { insertOverdrachtvoorstellen } from './store/overdracht.ts'

export { effecten } from './commands/instellingWijzigt.ts'
export { neemOverdrachtIn, verwerkAntwoord } from './commands/verkeer.ts'

export const reactions: Reaction[] = [
  reaction('plan', leeftijdNadert, openOvergangen),
  /** Out of the municipality: a transfer is proposed. Within it the plan stays where it is. */
  reaction('plan', persoonVerhuisd, async ({ db, mandaat }, { persoonId, op, naarGemeente }) => {
    if (naarGemeente) await insertOverdrachtvoorstellen(db, mandaat, { persoonId, naarGemeente, op })
  }),
]

export const taken: Record<string, Taak> = {
  'plan.verzendOverdracht': (context, { id }) => verzendOverdracht(context, id),
  'plan.verzendAntwoord': (context, { id }) => verzendAntwoord(context, id),
}
