export const JAAR = 12
const GENOEG = 2 * JAAR

export type Ontdaan = { reeks: number[]; terug: (waarde: number, positie: number) => number }

/** The season taken out and the way to put it back: multiplied where all is above nil, added else. */
export function zonderSeizoen(reeks: readonly number[]): Ontdaan {
  const gelijk: Ontdaan = { reeks: [...reeks], terug: (waarde) => waarde }
  if (reeks.length < GENOEG || !heeftSeizoen(reeks)) return gelijk
  const delen = reeks.every((waarde) => waarde > 0)
  const trend = middel(reeks)
  const afwijking = Array.from({ length: JAAR }, (_, m) =>
    gemiddelde(
      reeks.flatMap((waarde, i) => {
        const t = trend[i]
        return i % JAAR === m && t !== undefined ? [delen ? waarde / t : waarde - t] : []
      }),
    ),
  )
  const nul = gemiddelde(afwijking)
  const index = afwijking.map((waarde) => (delen ? waarde / nul : waarde - nul))
  const van = (positie: number) => index[positie % JAAR]!
  return {
    reeks: reeks.map((waarde, i) => (delen ? waarde / van(i) : waarde - van(i))),
    terug: (waarde, positie) => (delen ? waarde * van(positie) : waarde + van(positie)),
  }
}

/** Is the correlation at a year's distance more than chance, at 90 %? */
export function heeftSeizoen(reeks: readonly number[]): boolean {
  const m = gemiddelde(reeks)
  const af = reeks.map((waarde) => waarde - m)
  const totaal = af.reduce((som, x) => som + x * x, 0)
  if (totaal === 0) return false
  const acf = (lag: number) => af.slice(lag).reduce((som, x, i) => som + x * af[i]!, 0) / totaal
  const eerder = Array.from({ length: JAAR - 1 }, (_, k) => acf(k + 1) ** 2).reduce((som, x) => som + x, 0)
  return Math.abs(acf(JAAR)) > 1.645 * Math.sqrt((1 + 2 * eerder) / reeks.length)
}

/** Centred moving average over a year; undefined in the first and last half year. */
function middel(reeks: readonly number[]): (number | undefined)[] {
  const half = JAAR / 2
  return reeks.map((_, i) => {
    if (i < half || i + half >= reeks.length) return undefined
    const venster = reeks.slice(i - half, i + half + 1)
    const randen = (venster[0]! + venster.at(-1)!) / 2
    return (venster.slice(1, -1).reduce((som, x) => som + x, 0) + randen) / JAAR
  })
}

export function gemiddelde(waarden: readonly number[]): number {
  return waarden.reduce((som, x) => som + x, 0) / waarden.length
}
