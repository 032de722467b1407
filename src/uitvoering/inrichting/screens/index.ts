import type { Scherm } from '#platform/ui/scherm.ts'
import { RollenScreen } from './RollenScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/beheer/rollen', component: RollenScreen, power: 'inrichting:lezen', titel: { nl: 'Rollen', en: 'Roles' } },
]
