import type { Scherm } from '#platform/ui/scherm.ts'
import { RapportageScreen } from './RapportageScreen.tsx'
import { RapportagesScreen } from './RapportagesScreen.tsx'
import { StukkenScreen } from './StukkenScreen.tsx'
import { StukScreen } from './StukScreen.tsx'

const rapportages = { power: 'rapportage:lezen', titel: { nl: 'Rapportages', en: 'Papers' } }
const stukken = { power: ['publicatie:lezen', 'rapportage:lezen'], titel: { nl: 'Stukken', en: 'Papers' } }

export const schermen: Scherm[] = [
  { pad: '/rapportages', component: RapportagesScreen, ...rapportages },
  { pad: '/rapportages/$stukId', component: RapportageScreen, ...rapportages },
  { pad: '/stukken', component: StukkenScreen, ...stukken },
  { pad: '/stukken/$publicatieId', component: StukScreen, ...stukken },
]
