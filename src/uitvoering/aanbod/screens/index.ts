import type { Scherm } from '#platform/ui/scherm.ts'
import { NieuwAanbodScreen, WijzigAanbodScreen } from './AanbodFormScreen.tsx'
import { AanbodScreen } from './AanbodScreen.tsx'
import { HsdsScreen } from './HsdsScreen.tsx'
import { OrganisatiesScreen } from './OrganisatiesScreen.tsx'
import { ProductenScreen } from './ProductenScreen.tsx'
import { SocialeKaartScreen } from './SocialeKaartScreen.tsx'
import { SpreekurenScreen } from './SpreekurenScreen.tsx'

const LEZEN = ['aanbod:lezen', 'aanbod:beheren']

export const schermen: Scherm[] = [
  {
    pad: '/sociale-kaart',
    component: SocialeKaartScreen,
    power: LEZEN,
    titel: { nl: 'Sociale kaart', en: 'Directory of services' },
  },
  {
    pad: '/sociale-kaart/nieuw',
    component: NieuwAanbodScreen,
    power: 'aanbod:beheren',
    titel: { nl: 'Nieuw aanbod', en: 'New offer' },
  },
  {
    pad: '/sociale-kaart/$aanbodId',
    component: AanbodScreen,
    power: LEZEN,
    titel: { nl: 'Een aanbod', en: 'One offer' },
  },
  {
    pad: '/sociale-kaart/$aanbodId/wijzigen',
    component: WijzigAanbodScreen,
    power: 'aanbod:beheren',
    titel: { nl: 'Aanbod wijzigen', en: 'Change an offer' },
  },
  {
    pad: '/sociale-kaart/uitwisselen',
    component: HsdsScreen,
    power: 'aanbod:beheren',
    titel: { nl: 'Sociale kaart uitwisselen', en: 'Exchange the directory' },
  },
  {
    pad: '/organisaties',
    component: OrganisatiesScreen,
    power: 'aanbod:beheren',
    titel: { nl: 'Organisaties', en: 'Organisations' },
  },
  {
    pad: '/producten',
    component: ProductenScreen,
    power: 'aanbod:beheren',
    titel: { nl: 'Productcatalogus', en: 'Product catalogue' },
  },
  {
    pad: '/spreekuren',
    component: SpreekurenScreen,
    power: ['aanbod:lezen', 'spreekuur:plannen'],
    titel: { nl: 'Spreekuren', en: 'Walk-in hours' },
  },
]
