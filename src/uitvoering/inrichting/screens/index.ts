import type { Scherm } from '#platform/ui/scherm.ts'
import { MandatenScreen } from './MandatenScreen.tsx'
import { RegelsScreen } from './RegelsScreen.tsx'
import { RollenScreen } from './RollenScreen.tsx'
import { SamenwerkingenScreen } from './SamenwerkingenScreen.tsx'
import { TeamsScreen } from './TeamsScreen.tsx'

const power = 'inrichting:lezen'
export const schermen: Scherm[] = [
  { pad: '/beheer/rollen', component: RollenScreen, power, titel: { nl: 'Rollen', en: 'Roles' } },
  { pad: '/beheer/teams', component: TeamsScreen, power, titel: { nl: 'Teams en wijken', en: 'Teams and districts' } },
  { pad: '/beheer/mandaten', component: MandatenScreen, power, titel: { nl: 'Mandaten', en: 'Mandates' } },
  {
    pad: '/beheer/samenwerkingen',
    component: SamenwerkingenScreen,
    power,
    titel: { nl: 'Samenwerkingen', en: 'Regional arrangements' },
  },
  {
    pad: '/beheer/regels',
    component: RegelsScreen,
    power,
    titel: { nl: 'Regels en termijnen', en: 'Rules and terms' },
  },
]
