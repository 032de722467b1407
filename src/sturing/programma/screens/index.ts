import type { Scherm } from '#platform/ui/scherm.ts'
import { BusinesscaseRekenScreen } from './BusinesscaseRekenScreen.tsx'
import { BusinesscaseScreen } from './BusinesscaseScreen.tsx'
import { BusinesscasesScreen } from './BusinesscasesScreen.tsx'
import { FormulierScreen } from './FormulierScreen.tsx'
import { InlezenScreen } from './InlezenScreen.tsx'
import { OpbouwScreen } from './OpbouwScreen.tsx'
import { ProgrammaScreen } from './ProgrammaScreen.tsx'
import { ProgrammasScreen } from './ProgrammasScreen.tsx'
import { RapportScreen } from './RapportScreen.tsx'
import { RegisterScreen } from './RegisterScreen.tsx'

const power = ['programma:lezen', 'programma:publiek']
const zaken = { nl: 'Businesscases', en: 'Business cases' }
const rapport = { nl: 'Voortgangsrapport', en: 'Progress report' }
const titel = { nl: 'Programma', en: 'Programme' }

export const schermen: Scherm[] = [
  { pad: '/programma', component: ProgrammasScreen, power, titel },
  {
    pad: '/programma/inlezen',
    component: InlezenScreen,
    power: ['programma:schrijven'],
    titel: { nl: 'Een eigen stuk inlezen', en: 'Read in a paper of your own' },
  },
  { pad: '/programma/$programmaId', component: ProgrammaScreen, power, titel },
  { pad: '/programma/$programmaId/opbouw', component: OpbouwScreen, power, titel },
  { pad: '/programma/$programmaId/register', component: RegisterScreen, power, titel },
  { pad: '/voortgangsrapporten/$rapportId', component: RapportScreen, power, titel: rapport },
  {
    pad: '/rapportformulier',
    component: FormulierScreen,
    power: ['programma:schrijven'],
    titel: { nl: 'Rapportformulier', en: 'Report form' },
  },
  { pad: '/businesscases', component: BusinesscasesScreen, power: ['programma:lezen'], titel: zaken },
  { pad: '/businesscases/$maatregelId', component: BusinesscaseScreen, power: ['programma:lezen'], titel: zaken },
  {
    pad: '/businesscases/$maatregelId/rekenen',
    component: BusinesscaseRekenScreen,
    power: ['programma:schrijven'],
    titel: zaken,
  },
]
