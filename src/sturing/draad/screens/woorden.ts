import type { OutputOf } from '#platform/endpoint.ts'
import type { StatusKind, Teksten } from '#platform/ui/index.ts'
import type { toonDraad } from '../endpoints.ts'
import type { draadTeksten } from './teksten.ts'

export type Draad = OutputOf<typeof toonDraad>
export type Knoop = Draad['hier']
export type Woorden = Teksten<typeof draadTeksten>

export const hrefVan = ({ soort, id }: Pick<Knoop, 'soort' | 'id'>): string => `/draad/${soort}/${id}`

const STANDEN = {
  aangenomen: 'goed',
  verworpen: 'te-laat',
  aangehouden: 'let-op',
  ingetrokken: 'afgerond',
  ingediend: 'wacht',
  behandeld: 'loopt',
  voorgenomen: 'wacht',
  lopend: 'loopt',
  afgerond: 'goed',
  gestopt: 'afgerond',
  gesloten: 'afgerond',
  concept: 'wacht',
  gepubliceerd: 'goed',
  gestand: 'goed',
  vervallen: 'afgerond',
} satisfies Record<string, StatusKind>
export type Stand = keyof typeof STANDEN

export const isStand = (stand: string | null): stand is Stand => stand !== null && Object.hasOwn(STANDEN, stand)
export const kindVan = (stand: Stand): StatusKind => STANDEN[stand]
