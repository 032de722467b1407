import type { Scherm } from '#platform/ui/scherm.ts'
import { SocialeKaartScreen } from './SocialeKaartScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/sociale-kaart',
    component: SocialeKaartScreen,
    power: ['aanbod:lezen', 'aanbod:beheren'],
    titel: { nl: 'Sociale kaart', en: 'Directory of services' },
  },
]
