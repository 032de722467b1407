import type { Scherm } from '#platform/ui/scherm.ts'
import { BegrotingScreen } from './BegrotingScreen.tsx'
import { InleesScreen } from './InleesScreen.tsx'
import { VerschuivingScreen } from './VerschuivingScreen.tsx'
import { VoorstelScreen } from './VoorstelScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/begroting', component: BegrotingScreen, power: 'begroting:lezen', titel: { nl: 'Begroting', en: 'Budget' } },
  {
    pad: '/begroting/inlezen',
    component: InleesScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Kadernotavoorstel inlezen', en: 'Take in a framework proposal' },
  },
  {
    pad: '/begroting/verschuiving',
    component: VerschuivingScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Verschuiving voorstellen', en: 'Propose a shift' },
  },
  {
    pad: '/begroting/$voorstelId',
    component: VoorstelScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Kadernotavoorstel', en: 'Framework proposal' },
  },
]
