import type { Scherm } from '#platform/ui/scherm.ts'
import { BlikcontroleScreen } from './BlikcontroleScreen.tsx'
import { DossierScreen } from './DossierScreen.tsx'
import { HuishoudensScreen } from './HuishoudensScreen.tsx'
import { InzageverzoekenScreen } from './InzageverzoekenScreen.tsx'
import { MijnInzageScreen } from './MijnInzageScreen.tsx'
import { NietGestartScreen } from './NietGestartScreen.tsx'
import { NoodtoegangenScreen } from './NoodtoegangenScreen.tsx'
import { NoodtoegangScreen } from './NoodtoegangScreen.tsx'
import { RegionaalScreen } from './RegionaalScreen.tsx'
import { VernietigingScreen } from './VernietigingScreen.tsx'
import { WachtlijstenScreen } from './WachtlijstenScreen.tsx'
import { WerkvoorraadScreen } from './WerkvoorraadScreen.tsx'
import { MijnWieKeekScreen, WieKeekScreen } from './WieKeekScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/regionaal',
    component: RegionaalScreen,
    power: 'regionaal:lezen',
    titel: { nl: 'Regionale toegang', en: 'Regional access' },
  },
  {
    pad: '/werkvoorraad',
    component: WerkvoorraadScreen,
    power: 'werk:lezen',
    titel: { nl: 'Werkvoorraad', en: 'Work list' },
  },
  {
    pad: '/wachtlijsten',
    component: WachtlijstenScreen,
    power: 'werk:lezen',
    titel: { nl: 'Wachtlijsten', en: 'Waiting lists' },
  },
  {
    pad: '/niet-gestart',
    component: NietGestartScreen,
    power: 'werk:lezen',
    titel: { nl: 'Nog niet gestart', en: 'Not started yet' },
  },
  {
    pad: '/huishoudens',
    component: HuishoudensScreen,
    power: 'persoon:zoeken',
    titel: { nl: 'Huishoudens', en: 'Households' },
  },
  {
    pad: '/huishoudens/$huishoudenId',
    component: DossierScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Dossier', en: 'File' },
  },
  {
    pad: '/huishoudens/$huishoudenId/wie-keek',
    component: WieKeekScreen,
    power: 'dossier:wie-keek',
    titel: { nl: 'Wie keek', en: 'Who looked' },
  },
  {
    pad: '/mijn/wie-keek',
    component: MijnWieKeekScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Wie keek', en: 'Who looked' },
  },
  {
    pad: '/mijn/inzage',
    component: MijnInzageScreen,
    power: 'eigen-dossier',
    titel: { nl: 'Mijn gegevens', en: 'My data' },
  },
  {
    pad: '/noodtoegang',
    component: NoodtoegangScreen,
    power: 'dossier:lezen',
    titel: { nl: 'Noodtoegang vragen', en: 'Asking for emergency access' },
  },
  {
    pad: '/blikken-zonder-relatie',
    component: BlikcontroleScreen,
    power: 'afscherming:beheren',
    titel: { nl: 'Blikken zonder relatie', en: 'Looks without a relation' },
  },
  {
    pad: '/noodtoegangen',
    component: NoodtoegangenScreen,
    power: 'afscherming:beheren',
    titel: { nl: 'Noodtoegang toetsen', en: 'Reviewing emergency access' },
  },
  {
    pad: '/inzageverzoeken',
    component: InzageverzoekenScreen,
    power: 'inzage:leveren',
    titel: { nl: 'Verzoeken om inzage', en: 'Requests for access' },
  },
  {
    pad: '/vernietiging',
    component: VernietigingScreen,
    power: 'vernietiging:voorstellen',
    titel: { nl: 'Vernietiging', en: 'Destruction' },
  },
]

export { WerkvoorraadScreen }
