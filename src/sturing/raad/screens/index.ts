import type { Scherm } from '#platform/ui/scherm.ts'
import { InlezenScreen } from './InlezenScreen.tsx'
import { MededelingenScreen } from './MededelingenScreen.tsx'
import { MotiesScreen } from './MotiesScreen.tsx'
import { OrganenScreen } from './OrganenScreen.tsx'
import { RaadScreen, ToezeggingenScreen } from './RaadScreen.tsx'
import { UitwisselenScreen } from './UitwisselenScreen.tsx'
import { VergaderingenScreen } from './VergaderingenScreen.tsx'
import { VoorstelScreen } from './VoorstelScreen.tsx'
import { VragenScreen } from './VragenScreen.tsx'

const openbaar = ['raad:lezen', 'raad:publiek']

export const schermen: Scherm[] = [
  {
    pad: '/raad',
    component: RaadScreen,
    power: 'raad:lezen',
    titel: { nl: 'Raad en toezeggingen', en: 'Council and promises' },
  },
  { pad: '/raad/moties', component: MotiesScreen, power: openbaar, titel: { nl: 'Moties', en: 'Motions' } },
  {
    pad: '/raad/vragen',
    component: VragenScreen,
    power: openbaar,
    titel: { nl: 'Vragen van de raad', en: 'Questions of the council' },
  },
  {
    pad: '/raad/mededelingen',
    component: MededelingenScreen,
    power: openbaar,
    titel: { nl: 'Raadsmededelingen', en: 'Announcements to the council' },
  },
  {
    pad: '/raad/vergaderingen',
    component: VergaderingenScreen,
    power: openbaar,
    titel: { nl: 'Vergaderingen', en: 'Meetings' },
  },
  {
    pad: '/raad/uitwisselen',
    component: UitwisselenScreen,
    power: 'raad:lezen',
    titel: { nl: 'De raad uitwisselen', en: 'Exchange the council' },
  },
  {
    pad: '/raad/inlezen',
    component: InlezenScreen,
    power: 'raad:lezen',
    titel: { nl: 'Een behandeling inlezen', en: 'Read in a treatment' },
  },
  {
    pad: '/raad/organen',
    component: OrganenScreen,
    power: 'raad:lezen',
    titel: { nl: 'Raad, college en fracties', en: 'Council, executive and parties' },
  },
  {
    pad: '/raad/$voorstelId',
    component: VoorstelScreen,
    power: 'raad:lezen',
    titel: { nl: 'Raadsvoorstel', en: 'Council proposal' },
  },
  {
    pad: '/toezeggingen',
    component: ToezeggingenScreen,
    power: 'raad:publiek',
    titel: { nl: 'Toezeggingen', en: 'Promises' },
  },
]
