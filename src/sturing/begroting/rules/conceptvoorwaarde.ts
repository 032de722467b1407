import { als, type Beletsel } from '#values/beletsel.ts'
import { formatGeld, geld } from '#values/geld.ts'
import type { OverhevelingInvoer } from './invoer.ts'

/** Money that must come over from an earlier year before what is asked is enough. */
export type Conceptvoorwaarde = Omit<OverhevelingInvoer, 'soort' | 'bron'>

/** Asked in the year itself, with everything that comes over to it: 50 + 82 = 132. */
export function beletselenVoorVoorwaarden(
  voorwaarden: readonly Conceptvoorwaarde[],
  gevraagdIn: (jaar: number) => number,
): Beletsel[] {
  return voorwaarden.flatMap(({ vanJaar, naarJaar, bedrag, benodigd }, i) => {
    const gevraagd = gevraagdIn(naarJaar)
    const over = overIn(voorwaarden, naarJaar)
    return [
      ...als(bedrag === 0, 'bedrag-niet-positief', `voorwaarden.${i}.bedrag`),
      ...als(vanJaar >= naarJaar, 'overheveling-terug', `voorwaarden.${i}.naarJaar`),
      ...als(bedrag > 0 && gevraagd + over !== benodigd, 'voorwaarde-telt-niet-op', `voorwaarden.${i}.benodigd`, {
        gevraagd: formatGeld(geld(gevraagd)),
        over: formatGeld(geld(over)),
        samen: formatGeld(geld(gevraagd + over)),
      }),
    ]
  })
}

/** Everything that comes over to a year. */
export const overIn = (voorwaarden: readonly { naarJaar: number; bedrag: number }[], jaar: number): number =>
  voorwaarden.filter(({ naarJaar }) => naarJaar === jaar).reduce((som, { bedrag }) => som + bedrag, 0)
