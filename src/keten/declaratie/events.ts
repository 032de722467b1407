import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'

/** One euro amount of the chain on its taakveld: what begroting needs to find its line (D13). */
export type Ketenboeking = {
  boekingId: string
  bronsoort: 'regel' | 'voorschot' | 'termijnbedrag' | 'pgb'
  taakveld: string
  kostensoort: string
  wet: string | null
  product: string | null
  aanbiederId: string | null
  wijk: string | null
  zorgmaand: Datum
  boekdatum: Datum
  bedragCents: number
}

export const regelGoedgekeurd = defineEvent<Ketenboeking & { regelId: string }>('declaratie.regelGoedgekeurd')
export const regelGecrediteerd = defineEvent<Ketenboeking & { regelId: string; gecrediteerd: string }>(
  'declaratie.regelGecrediteerd',
)
/** Booked without a line: an advance on a grant. */
export const bedragGeboekt = defineEvent<Ketenboeking>('declaratie.bedragGeboekt')
export const betaald = defineEvent<{
  betaalopdrachtId: string
  declaratieId: string
  aanbiederId: string
  bedragCents: number
  datum: Datum
}>('declaratie.betaald')
