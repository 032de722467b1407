import { gemiddelde, JAAR, zonderSeizoen } from './seizoen.ts'

/** The next `vooruit` months of a monthly series. */
export type Methode = (reeks: readonly number[], vooruit: number) => number[]

/** Last year's same month, and the average change of a year on top. */
export const seizoensnaief: Methode = (reeks, vooruit) => {
  const verschil = reeks.slice(JAAR).map((waarde, i) => waarde - reeks[i]!)
  const drift = verschil.length > 0 ? gemiddelde(verschil) : 0
  return Array.from({ length: vooruit }, (_, h) => {
    const vorig = reeks[reeks.length - JAAR + (h % JAAR)] ?? reeks.at(-1) ?? 0
    return vorig + drift * (Math.floor(h / JAAR) + 1)
  })
}

/** Theta (Assimakopoulos and Nikolopoulos 2000): simple smoothing plus half the slope of the straight line. */
export const theta: Methode = (reeks, vooruit) => {
  const { reeks: vlak, terug } = zonderSeizoen(reeks)
  const alfa = beste([schaal(0.01, 0.99, 99)], ([a]) => fout(vlak, { alfa: a!, beta: 0, phi: 1 }, 0))[0]!
  const { niveau } = demp(vlak, { alfa, beta: 0, phi: 1 }, 0)
  const helling = rechteLijn(vlak) / 2
  const aanloop = (1 - (1 - alfa) ** vlak.length) / alfa
  return Array.from({ length: vooruit }, (_, h) => terug(niveau + helling * (h + aanloop), reeks.length + h))
}

/** Smoothing of level and trend, the trend fading out (Gardner and McKenzie 1985). */
export const gedempt: Methode = (reeks, vooruit) => {
  const { reeks: vlak, terug } = zonderSeizoen(reeks)
  const begin = rechteLijn(vlak.slice(0, JAAR))
  const [alfa, beta, phi] = beste([schaal(0.05, 0.95, 10), schaal(0.01, 0.31, 4), schaal(0.8, 0.98, 4)], ([a, b, p]) =>
    fout(vlak, { alfa: a!, beta: b!, phi: p! }, begin),
  ) as [number, number, number]
  const { niveau, trend } = demp(vlak, { alfa, beta, phi }, begin)
  let samen = 0
  return Array.from({ length: vooruit }, (_, h) => {
    samen += phi ** (h + 1)
    return terug(niveau + samen * trend, reeks.length + h)
  })
}

type Demping = { alfa: number; beta: number; phi: number }

function demp(reeks: readonly number[], { alfa, beta, phi }: Demping, begintrend: number) {
  let niveau = (reeks[0] ?? 0) - begintrend * phi
  let trend = begintrend
  let kwadraten = 0
  for (const waarde of reeks) {
    const verwacht = niveau + phi * trend
    const e = waarde - verwacht
    kwadraten += e * e
    niveau = verwacht + alfa * e
    trend = phi * trend + beta * alfa * e
  }
  return { niveau, trend, kwadraten }
}

const fout = (reeks: readonly number[], demping: Demping, begintrend: number) =>
  demp(reeks, demping, begintrend).kwadraten

const schaal = (van: number, tot: number, aantal: number) =>
  Array.from({ length: aantal }, (_, i) => van + ((tot - van) * i) / (aantal - 1))

/** The combination with the least error: one row of choices after another. */
function beste(keuzen: readonly number[][], maat: (keuze: number[]) => number): number[] {
  const alle = keuzen.reduce<number[][]>((rijen, keuze) => rijen.flatMap((rij) => keuze.map((k) => [...rij, k])), [[]])
  return alle.reduce(
    (tot, keuze) => {
      const m = maat(keuze)
      return m < tot.maat ? { maat: m, keuze } : tot
    },
    { maat: Number.POSITIVE_INFINITY, keuze: alle[0]! },
  ).keuze
}

/** Slope of the least-squares line, per month. */
function rechteLijn(reeks: readonly number[]): number {
  if (reeks.length < 2) return 0
  const x = (reeks.length - 1) / 2
  const y = gemiddelde(reeks)
  const [boven, onder] = reeks.reduce(([b, o], waarde, i) => [b + (i - x) * (waarde - y), o + (i - x) ** 2], [0, 0])
  return boven / onder
}
