import type { Scherm } from '#platform/ui/scherm.ts'
import { DeclaratieScreen } from './DeclaratieScreen.tsx'
import { DeclaratiesScreen } from './DeclaratiesScreen.tsx'
import { HuishoudenPgbScreen } from './HuishoudenPgbScreen.tsx'
import { PgbScreen } from './PgbScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/pgb', component: PgbScreen, power: 'declaratie:lezen', titel: { nl: 'Pgb', en: 'Personal budgets' } },
  {
    pad: '/huishoudens/$huishoudenId/pgb',
    component: HuishoudenPgbScreen,
    power: 'voorziening:lezen',
    titel: { nl: 'Pgb van dit huishouden', en: 'Personal budgets of this household' },
  },
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
