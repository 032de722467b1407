import type { Scherm } from '#platform/ui/scherm.ts'
import { BegrotingScreen } from './BegrotingScreen.tsx'
import { BuffersScreen } from './BuffersScreen.tsx'
import { ConceptScreen } from './ConceptScreen.tsx'
import { FormulierScreen } from './FormulierScreen.tsx'
import { GrootboekScreen } from './GrootboekScreen.tsx'
import { InleesScreen } from './InleesScreen.tsx'
import { PrognoseScreen } from './PrognoseScreen.tsx'
import { ScenariosScreen } from './ScenariosScreen.tsx'
import { ToerekeningNieuwScreen } from './ToerekeningNieuwScreen.tsx'
import { ToerekeningScreen } from './ToerekeningScreen.tsx'
import { VoorstelScreen } from './VoorstelScreen.tsx'
import { WijzigingNieuwScreen } from './WijzigingNieuwScreen.tsx'
import { WijzigingScreen } from './WijzigingScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/begroting', component: BegrotingScreen, power: 'begroting:lezen', titel: { nl: 'Begroting', en: 'Budget' } },
  {
    pad: '/begroting/buffers',
    component: BuffersScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Buffers', en: 'Buffers' },
  },
  {
    pad: '/begroting/scenarios',
    component: ScenariosScreen,
    power: 'begroting:lezen',
    titel: { nl: "Scenario's", en: 'Scenarios' },
  },
  {
    pad: '/begroting/inlezen',
    component: InleesScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Kadernotavoorstel inlezen', en: 'Take in a framework proposal' },
  },
  {
    pad: '/begroting/prognose',
    component: PrognoseScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Prognose', en: 'Forecast' },
  },
  {
    pad: '/begroting/toerekening',
    component: ToerekeningScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Toerekening', en: 'Attribution' },
  },
  {
    pad: '/begroting/toerekening/nieuw',
    component: ToerekeningNieuwScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Nieuwe toerekening', en: 'New attribution' },
  },
  {
    pad: '/begroting/grootboek',
    component: GrootboekScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Grootboek', en: 'Ledger' },
  },
  {
    pad: '/begroting/wijzigingen/nieuw',
    component: WijzigingNieuwScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Wijziging voorstellen', en: 'Propose an amendment' },
  },
  {
    pad: '/begroting/wijzigingen/$wijzigingId',
    component: WijzigingScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Begrotingswijziging', en: 'Amendment' },
  },
  {
    pad: '/begroting/concepten/$conceptId',
    component: ConceptScreen,
    power: 'begroting:schrijven',
    titel: { nl: 'Kadernotavoorstel schrijven', en: 'Write a framework proposal' },
  },
  {
    pad: '/begroting/$voorstelId/formulier',
    component: FormulierScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Kadernotaformulier', en: 'Framework form' },
  },
  {
    pad: '/begroting/$voorstelId',
    component: VoorstelScreen,
    power: 'begroting:lezen',
    titel: { nl: 'Kadernotavoorstel', en: 'Framework proposal' },
  },
]
