import type { Scherm } from '#platform/ui/scherm.ts'
import { ProgrammaScreen } from './ProgrammaScreen.tsx'
import { ProgrammasScreen } from './ProgrammasScreen.tsx'

const power = ['programma:lezen', 'programma:publiek']
const titel = { nl: 'Programma', en: 'Programme' }

export const schermen: Scherm[] = [
  { pad: '/programma', component: ProgrammasScreen, power, titel },
  { pad: '/programma/$programmaId', component: ProgrammaScreen, power, titel },
]
