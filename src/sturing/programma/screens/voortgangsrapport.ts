import type { OutputOf } from '#platform/endpoint.ts'
import type { toonRapport } from '../endpoints.ts'

export type Voortgangsrapport = OutputOf<typeof toonRapport>
