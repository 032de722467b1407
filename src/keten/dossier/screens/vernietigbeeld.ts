import type { OutputOf } from '#platform/endpoint.ts'
import type { toonVernietiging } from '../endpoints.ts'

/** What the page of destruction is given. */
export type Vernietigbeeld = OutputOf<typeof toonVernietiging>
