import type { OutputOf } from '#platform/endpoint.ts'
import type { toonMetingen, toonOverleggen, toonRegie } from '../endpoints.ts'

export type Metingen = OutputOf<typeof toonMetingen>
export type Overleggen = OutputOf<typeof toonOverleggen>
export type EenOverleg = Overleggen['overleggen'][number]
export type Regie = OutputOf<typeof toonRegie>
