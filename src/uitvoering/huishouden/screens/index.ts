import type { Scherm } from '#platform/ui/scherm.ts'
import { AfschermingenScreen } from './AfschermingenScreen.tsx'
import { DubbelenScreen } from './DubbelenScreen.tsx'
import { SamenstellingScreen } from './SamenstellingScreen.tsx'

export { BekendeZoeker } from './BekendeZoeker.tsx'
export { type Huishoudenpagina, HuishoudenTabs } from './HuishoudenTabs.tsx'
export { MijnOuders } from './MijnOuders.tsx'
export { PersoonBekend } from './PersoonBekend.tsx'
export { PersoonZoeker } from './PersoonZoeker.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/samenstelling',
    component: SamenstellingScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Huishouden', en: 'Household' },
  },
  {
    pad: '/afschermingen',
    component: AfschermingenScreen,
    power: 'afscherming:beheren',
    titel: { nl: 'Afschermingen en waarschuwingen', en: 'Shields and warnings' },
  },
  {
    pad: '/dubbelen',
    component: DubbelenScreen,
    power: 'persoon:samenvoegen',
    titel: { nl: 'Dubbele registraties', en: 'Double registrations' },
  },
]
