/** Which way an indicator should go because of a measure. */
export const RICHTINGEN = ['omhoog', 'omlaag', 'gelijk'] as const
export type Richting = (typeof RICHTINGEN)[number]

/** Within this share of the first value, in hundredths, it stayed the same. */
const RUIS = 2

/** The way the figure went from the first known month to the last; unknown with fewer than two. */
export function bewegingVan(waarden: readonly (number | null)[]): Richting | undefined {
  const bekend = waarden.filter((waarde) => waarde !== null)
  const [eerste, laatste] = [bekend[0], bekend.at(-1)]
  if (bekend.length < 2 || eerste === undefined || laatste === undefined) return undefined
  if (Math.abs(laatste - eerste) * 100 <= Math.abs(eerste) * RUIS) return 'gelijk'
  return laatste > eerste ? 'omhoog' : 'omlaag'
}
