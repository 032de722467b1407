import { type Reaction, reaction, type Taak } from '#platform/reaction.ts'
import { instellingGewijzigd } from '#uitvoering/inrichting/index.ts'
import { herberekenVerzoeken } from './commands/verzoektermijn.ts'
import { vraagHerberekening } from './store/verzoektermijn.ts'

export { effecten } from './commands/instellingWijzigt.ts'

export const reactions: Reaction[] = [
  reaction('dossier', instellingGewijzigd, async ({ db, mandaat }, { soort }) => {
    if (soort === 'termijn' || soort === 'feestdag') await vraagHerberekening(db, mandaat)
  }),
]

export const taken: Record<string, Taak> = {
  'dossier.herberekenVerzoeken': (context) => herberekenVerzoeken(context),
}
