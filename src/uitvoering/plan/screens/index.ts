import type { Scherm } from '#platform/ui/scherm.ts'
import { MijnPlanScreen } from './MijnPlanScreen.tsx'
import { PlanScreen } from './PlanScreen.tsx'

export { type Huishoudenpagina, HuishoudenTabs } from '#uitvoering/huishouden/screens/index.ts'
export { kleurVanWet, WetKenmerk } from './WetKenmerk.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/plan',
    component: PlanScreen,
    power: 'plan:lezen',
    titel: { nl: 'Plan', en: 'Plan' },
  },
  { pad: '/mijn/plan', component: MijnPlanScreen, power: 'eigen-dossier', titel: { nl: 'Mijn plan', en: 'My plan' } },
]
