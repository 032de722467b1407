import type { Scherm } from '#platform/ui/scherm.ts'
import { ErvaringenScreen } from './ErvaringenScreen.tsx'
import { MijnVerhaalScreen } from './MijnVerhaalScreen.tsx'
import { MijnVragenlijstenScreen } from './MijnVragenlijstenScreen.tsx'
import { RondesScreen } from './RondesScreen.tsx'
import { UitnodigenScreen } from './UitnodigenScreen.tsx'
import { VertelScreen } from './VertelScreen.tsx'
import { VragenlijstScreen } from './VragenlijstScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/vertel', component: VertelScreen, power: 'openbaar', titel: { nl: 'Vertel', en: 'Tell' } },
  {
    pad: '/vertel/mijn-verhaal',
    component: MijnVerhaalScreen,
    power: 'openbaar',
    titel: { nl: 'Mijn verhaal', en: 'My story' },
  },
  {
    pad: '/vertel/$code',
    component: VertelScreen,
    power: 'openbaar',
    titel: { nl: 'Vertel hierover', en: 'Tell about this' },
  },
  {
    pad: '/vragenlijst/$code',
    component: VragenlijstScreen,
    power: 'openbaar',
    titel: { nl: 'Vragenlijst', en: 'Questionnaire' },
  },
  {
    pad: '/mijn/ervaring',
    component: MijnVragenlijstenScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Uw ervaring', en: 'Your experience' },
  },
  {
    pad: '/ervaringen',
    component: ErvaringenScreen,
    power: 'monitor:lezen',
    titel: { nl: 'Ervaringen', en: 'Experiences' },
  },
  {
    pad: '/ervaringen/vragenlijsten',
    component: RondesScreen,
    power: 'monitor:lezen',
    titel: { nl: 'Vragenlijsten', en: 'Questionnaires' },
  },
  {
    pad: '/ervaringen/uitnodigen',
    component: UitnodigenScreen,
    power: ['aanbod:beheren', 'programma:schrijven'],
    titel: { nl: 'Vragen om verhalen', en: 'Ask for stories' },
  },
]
