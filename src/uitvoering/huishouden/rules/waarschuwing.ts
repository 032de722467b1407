import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

export const WAARSCHUWINGEN = ['agressie', 'samen-bezoeken', 'dier', 'besmetting', 'anders'] as const
export type Waarschuwingsoort = (typeof WAARSCHUWINGEN)[number]

/** A warning says why, and on which day somebody looks whether it still holds. */
export function beletselenVoorWaarschuwing(
  { reden, herzienOp }: { reden: string; herzienOp: Datum },
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(reden.trim() === '', 'reden-ontbreekt', 'reden'),
    ...als(herzienOp <= vandaag, 'herziening-ontbreekt', 'herzienOp'),
  ]
}
