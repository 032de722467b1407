import type { Scherm } from '#platform/ui/scherm.ts'
import { MeldingenScreen } from './MeldingenScreen.tsx'
import { MeldingScreen } from './MeldingScreen.tsx'
import { NieuweMeldingScreen } from './NieuweMeldingScreen.tsx'

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
]
export { Lopend } from './Lopend.tsx'
export { Termijn, WETKLEUR, WetVan } from './woorden.tsx'
