import type { Scherm } from '#platform/ui/scherm.ts'
import { AanbiederScreen } from './AanbiederScreen.tsx'
import { AanbiedersScreen } from './AanbiedersScreen.tsx'
import { EigenSubsidiesScreen } from './EigenSubsidiesScreen.tsx'
import { SubsidieScreen } from './SubsidieScreen.tsx'
import { SubsidiesScreen } from './SubsidiesScreen.tsx'

export const schermen: Scherm[] = [
  {
    pad: '/aanbieders',
    component: AanbiedersScreen,
    power: 'contract:lezen',
    titel: { nl: 'Aanbieders en contracten', en: 'Providers and contracts' },
  },
  {
    pad: '/aanbieders/$aanbiederId',
    component: AanbiederScreen,
    power: 'contract:lezen',
    titel: { nl: 'Aanbieder', en: 'Provider' },
  },
  {
    pad: '/subsidies',
    component: SubsidiesScreen,
    power: 'contract:beheren',
    titel: { nl: 'Subsidies', en: 'Grants' },
  },
  {
    pad: '/subsidies/$subsidieId',
    component: SubsidieScreen,
    power: 'contract:beheren',
    titel: { nl: 'Een subsidie', en: 'One grant' },
  },
  {
    pad: '/aanbieder/subsidies',
    component: EigenSubsidiesScreen,
    power: 'eigen-toewijzingen',
    titel: { nl: 'Subsidies', en: 'Grants' },
  },
]
