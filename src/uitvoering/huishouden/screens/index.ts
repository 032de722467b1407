import type { Scherm } from '#platform/ui/scherm.ts'
import { SamenstellingScreen } from './SamenstellingScreen.tsx'

export { type Huishoudenpagina, HuishoudenTabs } from './HuishoudenTabs.tsx'
export { PersoonBekend } from './PersoonBekend.tsx'
export { PersoonZoeker } from './PersoonZoeker.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/samenstelling',
    component: SamenstellingScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Huishouden', en: 'Household' },
  },
]
