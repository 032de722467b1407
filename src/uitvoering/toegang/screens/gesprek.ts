import type { OutputOf } from '#platform/endpoint.ts'
import type { toonGesprek } from '../endpoints.ts'

export type Gesprek = OutputOf<typeof toonGesprek>
