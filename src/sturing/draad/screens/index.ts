import type { Scherm } from '#platform/ui/scherm.ts'
import { DoodlopendScreen } from './DoodlopendScreen.tsx'
import { DraadScreen } from './DraadScreen.tsx'
import { DradenScreen } from './DradenScreen.tsx'

const power = ['raad:lezen', 'raad:publiek']
const titel = { nl: 'Van motie tot resultaat', en: 'From motion to outcome' }

export const schermen: Scherm[] = [
  { pad: '/draad', component: DradenScreen, power, titel },
  { pad: '/draad/$soort/$id', component: DraadScreen, power, titel },
  {
    pad: '/doodlopend',
    component: DoodlopendScreen,
    power: 'raad:lezen',
    titel: { nl: 'Wat nergens heen leidt', en: 'What leads nowhere' },
  },
]
