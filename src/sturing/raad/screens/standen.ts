import type { OutputOf } from '#platform/endpoint.ts'
import type { StatusKind } from '#platform/ui/index.ts'
import type { toonMoties, toonToezeggingen } from '../endpoints.ts'

export type Toezegging = OutputOf<typeof toonToezeggingen>[number]

type Stand = OutputOf<typeof toonMoties>['moties'][number]['stand'] | 'behandeld'

export const MOTIESTAND: Record<Stand, StatusKind> = {
  ingediend: 'wacht',
  behandeld: 'loopt',
  aangenomen: 'goed',
  verworpen: 'te-laat',
  aangehouden: 'let-op',
  ingetrokken: 'afgerond',
}
