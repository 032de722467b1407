/** One number as a paper prints it in several places. */
export type Nummervermelding = { nummer: string; bron: string }

export type Nummervariant = { nummer: string; bronnen: string[] }

/** Printed variants stay side by side, the most printed first; which one is right is not ours to say (RA2). */
export function nummervarianten(vermeldingen: readonly Nummervermelding[]): Nummervariant[] {
  const groepen = Map.groupBy(vermeldingen, ({ nummer }) => nummer)
  return [...groepen]
    .map(([nummer, deel]) => ({ nummer, bronnen: deel.map(({ bron }) => bron) }))
    .toSorted((a, b) => b.bronnen.length - a.bronnen.length)
}
