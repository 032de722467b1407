import type { Scherm } from '#platform/ui/scherm.ts'
import { BesluitenScreen } from './BesluitenScreen.tsx'
import { BezwaarScreen } from './BezwaarScreen.tsx'
import { HerbeoordelingenScreen } from './HerbeoordelingenScreen.tsx'
import { MijnBesluitenScreen } from './MijnBesluitenScreen.tsx'
import { EigenToewijzingenScreen, ToewijzingenScreen } from './ToewijzingenScreen.tsx'
import { EigenToewijzingScreen, ToewijzingScreen } from './ToewijzingScreen.tsx'
import { UitkeringenInvoerScreen } from './UitkeringenInvoerScreen.tsx'
import { VerzoekenScreen } from './VerzoekenScreen.tsx'

export { TijdelijkBesluit } from './TijdelijkBesluit.tsx'

const LEZEN = 'voorziening:lezen'

export const schermen: Scherm[] = [
  {
    pad: '/herbeoordelingen',
    component: HerbeoordelingenScreen,
    power: 'herbeoordeling:plannen',
    titel: { nl: 'Herbeoordelingen', en: 'Re-assessments' },
  },
  {
    pad: '/werk/uitkeringen',
    component: UitkeringenInvoerScreen,
    power: 'uitkering:invoeren',
    titel: { nl: 'Uitkeringen inlezen', en: 'Take in benefits' },
  },
  {
    pad: '/huishoudens/$huishoudenId/besluiten',
    component: BesluitenScreen,
    power: LEZEN,
    titel: { nl: 'Besluiten', en: 'Decisions' },
  },
  {
    pad: '/bezwaren/$bezwaarId',
    component: BezwaarScreen,
    power: LEZEN,
    titel: { nl: 'Bezwaar', en: 'Objection' },
  },
  {
    pad: '/toewijzingen',
    component: ToewijzingenScreen,
    power: LEZEN,
    titel: { nl: 'Toewijzingen', en: 'Assignments' },
  },
  {
    pad: '/toewijzingen/$toewijzingId',
    component: ToewijzingScreen,
    power: LEZEN,
    titel: { nl: 'Toewijzing', en: 'Assignment' },
  },
  {
    pad: '/verzoeken',
    component: VerzoekenScreen,
    power: 'voorziening:toewijzen',
    titel: { nl: 'Verzoeken', en: 'Requests' },
  },
  {
    pad: '/mijn/besluiten',
    component: MijnBesluitenScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Mijn besluiten', en: 'My decisions' },
  },
  {
    pad: '/aanbieder/toewijzingen',
    component: EigenToewijzingenScreen,
    power: 'eigen-toewijzingen',
    titel: { nl: 'Mijn toewijzingen', en: 'My assignments' },
  },
  {
    pad: '/aanbieder/toewijzingen/$toewijzingId',
    component: EigenToewijzingScreen,
    power: 'eigen-toewijzingen',
    titel: { nl: 'Toewijzing', en: 'Assignment' },
  },
]
