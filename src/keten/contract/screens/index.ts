import type { Scherm } from '#platform/ui/scherm.ts'
import { AanbiederScreen } from './AanbiederScreen.tsx'
import { AanbiedersScreen } from './AanbiedersScreen.tsx'

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
]
