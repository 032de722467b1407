import type { Scherm } from '#platform/ui/scherm.ts'
import { ContactenScreen } from './ContactenScreen.tsx'
import { GesprekScreen } from './GesprekScreen.tsx'
import { MeldingenScreen } from './MeldingenScreen.tsx'
import { MeldingScreen } from './MeldingScreen.tsx'
import { MijnVerwijzingenScreen } from './MijnVerwijzingenScreen.tsx'
import { MijnVragenScreen } from './MijnVragenScreen.tsx'
import { NieuweMeldingScreen } from './NieuweMeldingScreen.tsx'
import { PartnerMeldingenScreen } from './PartnerMeldingenScreen.tsx'
import { PartnersScreen } from './PartnersScreen.tsx'
import { VerwijzingenScreen } from './VerwijzingenScreen.tsx'

const LEZEN = ['toegang:registreren', 'toegang:trieren', 'toegang:onderzoeken', 'toegang:toewijzen']

export const schermen: Scherm[] = [
  { pad: '/meldingen', component: MeldingenScreen, power: LEZEN, titel: { nl: 'Meldingen', en: 'Requests' } },
  {
    pad: '/meldingen/nieuw',
    component: NieuweMeldingScreen,
    power: 'toegang:registreren',
    titel: { nl: 'Nieuwe melding', en: 'New request' },
  },
  { pad: '/meldingen/$meldingId', component: MeldingScreen, power: LEZEN, titel: { nl: 'Melding', en: 'Request' } },
  {
    pad: '/meldingen/$meldingId/gesprek',
    component: GesprekScreen,
    power: LEZEN,
    titel: { nl: 'Gesprek', en: 'Conversation' },
  },
  { pad: '/contacten', component: ContactenScreen, power: LEZEN, titel: { nl: 'Contacten', en: 'Contacts' } },
  {
    pad: '/verwijzingen',
    component: VerwijzingenScreen,
    power: ['toegang:trieren', 'toegang:onderzoeken'],
    titel: { nl: 'Verwijzingen', en: 'Referrals' },
  },
  {
    pad: '/verwijzer/verwijzingen',
    component: MijnVerwijzingenScreen,
    power: 'verwijzing:status',
    titel: { nl: 'Uw verwijzingen', en: 'Your referrals' },
  },
  {
    pad: '/partners',
    component: PartnersScreen,
    power: 'partner:uitnodigen',
    titel: { nl: 'Partners', en: 'Partners' },
  },
  {
    pad: '/partner/meldingen',
    component: PartnerMeldingenScreen,
    power: 'partner:melden',
    titel: { nl: 'Uw meldingen', en: 'Your requests' },
  },
  {
    pad: '/mijn/vragen',
    component: MijnVragenScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Hulp vragen', en: 'Ask for help' },
  },
]
export type { TijdelijkBesluit } from './HulpvraagPanel.tsx'
export { Lopend } from './Lopend.tsx'
export { MeldingScreen } from './MeldingScreen.tsx'
export { Termijn, WETKLEUR, WetVan } from './woorden.tsx'
