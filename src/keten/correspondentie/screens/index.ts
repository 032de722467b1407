import type { Scherm } from '#platform/ui/scherm.ts'
import { BrievenScreen } from './BrievenScreen.tsx'
import { MijnBrievenScreen } from './MijnBrievenScreen.tsx'
import { SjablonenScreen } from './SjablonenScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/huishoudens/$huishoudenId/brieven',
    component: BrievenScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Brieven', en: 'Letters' },
  },
  {
    pad: '/mijn/brieven',
    component: MijnBrievenScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Mijn brieven', en: 'My letters' },
  },
  {
    pad: '/beheer/sjablonen',
    component: SjablonenScreen,
    power: 'inrichting:beheren',
    titel: { nl: 'Sjablonen', en: 'Templates' },
  },
]
