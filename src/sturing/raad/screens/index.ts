import type { Scherm } from '#platform/ui/scherm.ts'
import { RaadScreen, ToezeggingenScreen } from './RaadScreen.tsx'
import { VoorstelScreen } from './VoorstelScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/raad',
    component: RaadScreen,
    power: 'raad:lezen',
    titel: { nl: 'Raad en toezeggingen', en: 'Council and promises' },
  },
  {
    pad: '/raad/$voorstelId',
    component: VoorstelScreen,
    power: 'raad:lezen',
    titel: { nl: 'Raadsvoorstel', en: 'Council proposal' },
  },
  {
    pad: '/toezeggingen',
    component: ToezeggingenScreen,
    power: 'raad:publiek',
    titel: { nl: 'Toezeggingen', en: 'Promises' },
  },
]
