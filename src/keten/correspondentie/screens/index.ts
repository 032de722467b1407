import type { Scherm } from '#platform/ui/scherm.ts'
import { BrievenScreen } from './BrievenScreen.tsx'
import { SjablonenScreen } from './SjablonenScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/brieven',
    component: BrievenScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Brieven', en: 'Letters' },
  },
  {
    pad: '/beheer/sjablonen',
    component: SjablonenScreen,
    power: 'inrichting:beheren',
    titel: { nl: 'Sjablonen', en: 'Templates' },
  },
]
