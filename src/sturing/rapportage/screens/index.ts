import type { Scherm } from '#platform/ui/scherm.ts'
import { OpenbaarScreen } from './OpenbaarScreen.tsx'
import { OpenbaarStukScreen } from './OpenbaarStukScreen.tsx'
import { RapportageScreen } from './RapportageScreen.tsx'
import { RapportagesScreen } from './RapportagesScreen.tsx'
import { SjablonenScreen } from './SjablonenScreen.tsx'
import { SjabloonScreen } from './SjabloonScreen.tsx'
import { StukkenScreen } from './StukkenScreen.tsx'
import { StukScreen } from './StukScreen.tsx'
import { WerkScreen } from './WerkScreen.tsx'

const rapportages = { power: 'rapportage:lezen', titel: { nl: 'Rapportages', en: 'Papers' } }
const openbaar = { power: 'openbaar', titel: { nl: 'Stukken van de gemeente', en: 'Papers of the municipality' } }
const sjablonen = { power: 'rapportage:lezen', titel: { nl: 'Sjablonen van stukken', en: 'Templates of papers' } }
const stukken = { power: ['publicatie:lezen', 'rapportage:lezen'], titel: { nl: 'Stukken', en: 'Papers' } }

export const schermen: Scherm[] = [
  { pad: '/openbaar', component: OpenbaarScreen, ...openbaar },
  { pad: '/openbaar/$publicatieId', component: OpenbaarStukScreen, ...openbaar },
  { pad: '/rapportages', component: RapportagesScreen, ...rapportages },
  { pad: '/rapportages/sjablonen', component: SjablonenScreen, ...sjablonen },
  { pad: '/rapportages/sjablonen/$soort', component: SjabloonScreen, ...sjablonen },
  { pad: '/rapportages/$stukId', component: RapportageScreen, ...rapportages },
  {
    pad: '/te-doen',
    component: WerkScreen,
    power: 'rapportage:lezen',
    titel: { nl: 'Wat op u wacht', en: 'What waits for you' },
  },
  { pad: '/stukken', component: StukkenScreen, ...stukken },
  { pad: '/stukken/$publicatieId', component: StukScreen, ...stukken },
]
