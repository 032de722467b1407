import type { Afwijkingsoort, Aspectsoort, Rapport } from './invoer.ts'

/** Under which aspect a deviation stands in the form. */
export const aspectVanAfwijking = (soort: Afwijkingsoort): Aspectsoort =>
  soort === 'totaalplanning' ? 'planning' : 'financien'

/** The remarks that stand at one aspect of a report, those on its deviations included. */
export function opmerkingenBijAspect<B extends { plaats: string }>(
  { code, afwijkingen }: Pick<Rapport, 'code' | 'afwijkingen'>,
  soort: Aspectsoort,
  bevindingen: readonly B[],
): B[] {
  const plaatsen = new Set([
    `${code} ${soort}`,
    ...afwijkingen.filter((a) => aspectVanAfwijking(a.soort) === soort).map((a) => `${code} afwijking ${a.soort}`),
  ])
  return bevindingen.filter(({ plaats }) => plaatsen.has(plaats))
}
