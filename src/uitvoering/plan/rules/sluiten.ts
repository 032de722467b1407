import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'

export type Inzet = { voorzieningId: string; tot: Datum | null }

/** A plan does not close over running help; an open agreement may be left, when one says so. */
export function beletselenVoorSluiten(
  inzet: readonly Inzet[],
  openAfspraken: number,
  heeftConcept: boolean,
  bevestigd: boolean,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(
      inzet.some(({ tot }) => tot === null || tot >= vandaag),
      'inzet-loopt',
    ),
    ...als(heeftConcept && !bevestigd, 'open-concept', 'bevestigd'),
    ...als(openAfspraken > 0 && !bevestigd, 'afspraak-open', 'bevestigd', { aantal: openAfspraken }),
  ]
}

/** P6: guided by us for eight weeks at trede 4, and still nothing asked or granted. */
export function isStilVanafTrede4(
  betrokkenheid: { trede: number; begin: Datum },
  heeftInzetOfVraag: boolean,
  grens: Datum,
): boolean {
  return betrokkenheid.trede === 4 && !heeftInzetOfVraag && betrokkenheid.begin <= grens
}
