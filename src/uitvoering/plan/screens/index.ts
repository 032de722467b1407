import type { Scherm } from '#platform/ui/scherm.ts'
import { MetingenScreen } from './MetingenScreen.tsx'
import { MijnPlanScreen } from './MijnPlanScreen.tsx'
import { OverdrachtenScreen } from './OverdrachtenScreen.tsx'
import { OvergangScreen } from './OvergangScreen.tsx'
import { OverlegScreen } from './OverlegScreen.tsx'
import { PlanScreen } from './PlanScreen.tsx'
import { RegieScreen } from './RegieScreen.tsx'
import { VersiesScreen } from './VersiesScreen.tsx'

export { type Huishoudenpagina, HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
export { kleurVanWet, WetKenmerk } from './WetKenmerk.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/plan',
    component: PlanScreen,
    power: 'plan:lezen',
    titel: { nl: 'Plan', en: 'Plan' },
  },
  {
    pad: '/huishoudens/$huishoudenId/plan/metingen',
    component: MetingenScreen,
    power: 'plan:lezen',
    titel: { nl: 'Levensdomeinen', en: 'Life domains' },
  },
  {
    pad: '/huishoudens/$huishoudenId/plan/overleg',
    component: OverlegScreen,
    power: 'plan:lezen',
    titel: { nl: 'Overleg', en: 'Meetings' },
  },
  {
    pad: '/huishoudens/$huishoudenId/plan/versies',
    component: VersiesScreen,
    power: 'plan:lezen',
    titel: { nl: 'Versies van het plan', en: 'Versions of the plan' },
  },
  {
    pad: '/huishoudens/$huishoudenId/plan/regie',
    component: RegieScreen,
    power: 'plan:lezen',
    titel: { nl: 'Regie', en: 'Direction' },
  },
  {
    pad: '/huishoudens/$huishoudenId/plan/achttien',
    component: OvergangScreen,
    power: 'plan:lezen',
    titel: { nl: 'Naar 18', en: 'To 18' },
  },
  {
    pad: '/overdrachten',
    component: OverdrachtenScreen,
    power: 'plan:schrijven',
    titel: { nl: 'Overdrachten', en: 'Transfers' },
  },
  { pad: '/mijn/plan', component: MijnPlanScreen, power: 'eigen-dossier', titel: { nl: 'Mijn plan', en: 'My plan' } },
]
