import type { OutputOf } from '#platform/endpoint.ts'
import type { toonMelding } from '../endpoints.ts'

export type Melding = OutputOf<typeof toonMelding>
export type Hulpvraag = Melding['hulpvragen'][number]
