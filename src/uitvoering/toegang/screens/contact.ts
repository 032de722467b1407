import type { OutputOf } from '#platform/endpoint.ts'
import type { toonContacten } from '../endpoints.ts'

export type Contacten = OutputOf<typeof toonContacten>
export type Verzoek = Contacten['verzoeken'][number]
