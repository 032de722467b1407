import type { Scherm } from '#platform/ui/scherm.ts'
import { AanbiederBerichtenScreen } from './AanbiederBerichtenScreen.tsx'
import { BerichtenScreen } from './BerichtenScreen.tsx'
import { AanbiederBerichtScreen, BerichtScreen } from './BerichtScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/berichten',
    component: BerichtenScreen,
    power: 'berichten:lezen',
    titel: { nl: 'Berichten', en: 'Messages' },
  },
  {
    pad: '/berichten/$berichtId',
    component: BerichtScreen,
    power: 'berichten:lezen',
    titel: { nl: 'Bericht', en: 'Message' },
  },
  {
    pad: '/aanbieder/berichten',
    component: AanbiederBerichtenScreen,
    power: 'berichten:aanleveren',
    titel: { nl: 'Berichten', en: 'Messages' },
  },
  {
    pad: '/aanbieder/berichten/$berichtId',
    component: AanbiederBerichtScreen,
    power: 'berichten:aanleveren',
    titel: { nl: 'Bericht', en: 'Message' },
  },
]
