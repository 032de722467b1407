import type { Scherm } from '#platform/ui/scherm.ts'
import { DeclaratieScreen } from './DeclaratieScreen.tsx'
import { DeclaratiesScreen } from './DeclaratiesScreen.tsx'
import { PgbScreen } from './PgbScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/pgb', component: PgbScreen, power: 'declaratie:lezen', titel: { nl: 'Pgb', en: 'Personal budgets' } },
  {
    pad: '/declaraties',
    component: DeclaratiesScreen,
    power: 'declaratie:lezen',
    titel: { nl: 'Declaraties', en: 'Claims' },
  },
  {
    pad: '/declaraties/$declaratieId',
    component: DeclaratieScreen,
    power: 'declaratie:lezen',
    titel: { nl: 'Declaratie', en: 'Claim' },
  },
]
