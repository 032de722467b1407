import type { Eenheid, Frequentie } from '#uitvoering/aanbod/index.ts'
import { plusDagen } from '#values/datum.ts'
import { dagenIn, maandenIn, type Periode } from '#values/periode.ts'

export type Omvang = { volume: number; eenheid: Eenheid; frequentie: Frequentie }

/** Minutes and hours are one measure (WJ756 01 and 04); all else only equals itself. */
const IN_MINUTEN: Partial<Record<Eenheid, number>> = { '01': 1, '04': 60 }
const maatVan = (eenheid: Eenheid) => (eenheid in IN_MINUTEN ? 'tijd' : eenheid)

export const zelfdeMaat = (a: Eenheid, b: Eenheid): boolean => maatVan(a) === maatVan(b)

/** Volume in the smallest unit of its measure, so that 90 minutes and 1,5 hours compare exactly. */
export const inMaat = (volume: number, eenheid: Eenheid): number => volume * (IN_MINUTEN[eenheid] ?? 1)

/**
 * What may be delivered in all within a period (TR321, TR322), rounded up to whole units: a part of a week or month
 * counts in favour of the client. Without an end, undefined: there is no total.
 */
export function totaalIn({ volume, frequentie }: Omvang, periode: Periode): number | undefined {
  if (frequentie === 6) return volume
  if (periode.eind == null) return undefined
  if (frequentie === 1) return volume * dagenIn(periode)
  if (frequentie === 2) return Math.ceil((volume * dagenIn(periode)) / 7)
  return volume * maandenIn(periode).length
}

const EEN_JAAR = 365

/** Which of two is more: by pace where both have one, else by the total within the period. */
export function isMeerDan(a: Omvang, b: Omvang, periode: Periode): boolean {
  if (!zelfdeMaat(a.eenheid, b.eenheid)) return true
  if (a.frequentie === b.frequentie) return inMaat(a.volume, a.eenheid) > inMaat(b.volume, b.eenheid)
  if (a.frequentie !== 6 && b.frequentie !== 6) return perJaar(a) > perJaar(b)
  const [totaalA, totaalB] = [totaalIn(a, periode), totaalIn(b, periode)]
  return totaalA === undefined || totaalB === undefined || inMaat(totaalA, a.eenheid) > inMaat(totaalB, b.eenheid)
}

const PER_JAAR: Record<Exclude<Frequentie, 6>, number> = { 1: EEN_JAAR, 2: EEN_JAAR / 7, 4: 12 }
const perJaar = (omvang: Omvang): number =>
  omvang.frequentie === 6
    ? Number.POSITIVE_INFINITY
    : inMaat(omvang.volume, omvang.eenheid) * PER_JAAR[omvang.frequentie]

/** Units in a first year, for the cost that a mandate is tested on. */
export function inEersteJaar(omvang: Omvang, { begin, eind }: Periode): number {
  const jaar = plusDagen(begin, EEN_JAAR - 1)
  return totaalIn(omvang, { begin, eind: eind == null || eind > jaar ? jaar : eind }) ?? 0
}
