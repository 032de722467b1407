/** A rule within the message itself that does not hold: control level 2, retourcode 0001 for the whole (IV032). */
export interface Regelfout {
  regel: string
  pad: string
  uitleg: string
}

export const fout = (kapot: boolean, regel: string, pad: string, uitleg: string): Regelfout[] =>
  kapot ? [{ regel, pad, uitleg }] : []

/** TR101 and its kin: every key once. The remark goes to the second and later ones. */
export function dubbelen<T>(rij: readonly T[], sleutel: (deel: T) => string | undefined): number[] {
  const gezien = new Set<string>()
  return rij.flatMap((deel, i) => {
    const s = sleutel(deel)
    if (s === undefined) return []
    if (gezien.has(s)) return [i]
    gezien.add(s)
    return []
  })
}

export const sleutelVan = (...delen: unknown[]): string => JSON.stringify(delen)
