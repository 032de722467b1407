import type { Scherm } from '#platform/ui/scherm.ts'
import { SchuldhulpScreen } from './SchuldhulpScreen.tsx'
import { SignalenScreen } from './SignalenScreen.tsx'
import { TrajectenScreen } from './TrajectenScreen.tsx'
import { WerkScreen } from './WerkScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/trajecten',
    component: TrajectenScreen,
    power: 'traject:lezen',
    titel: { nl: 'Trajecten', en: 'Trajectories' },
  },
  {
    pad: '/werk',
    component: WerkScreen,
    power: 'traject:overzicht',
    titel: { nl: 'Werk en participatie', en: 'Work and participation' },
  },
  {
    pad: '/schuldhulp',
    component: SchuldhulpScreen,
    power: 'traject:overzicht',
    titel: { nl: 'Schuldhulp', en: 'Debt help' },
  },
  {
    pad: '/vroegsignalen',
    component: SignalenScreen,
    power: 'vroegsignaal:behandelen',
    titel: { nl: 'Vroegsignalen', en: 'Early signals' },
  },
]
