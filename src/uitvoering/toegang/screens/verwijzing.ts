import type { OutputOf } from '#platform/endpoint.ts'
import type { toonVerwijzingen } from '../endpoints.ts'

export type Verwijzing = OutputOf<typeof toonVerwijzingen>[number]
