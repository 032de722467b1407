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

const delen = (nummer: string): string[] => nummer.toUpperCase().match(/\d+|\p{L}+/gu) ?? []
const zonderNullen = (deel: string) => deel.replace(/^0+(?=\d)/, '')
const zonderEen = (lang: string, kort: string) =>
  lang.length === kort.length + 1 && [...lang].some((_, i) => lang.slice(0, i) + lang.slice(i + 1) === kort)

/**
 * Two different numbers that a person could have meant as one: the same but for signs and leading noughts, or with a digit
 * too many in a part of fixed width (0027 and 20027). M1 and M10 are two numbers, and so are M27 and M28.
 */
export function lijktOp(a: string, b: string): boolean {
  if (a === b) return false
  const [links, rechts] = [delen(a), delen(b)]
  if (links.length !== rechts.length) return links.map(zonderNullen).join('') === rechts.map(zonderNullen).join('')
  const anders = links.flatMap((deel, i) =>
    zonderNullen(deel) === zonderNullen(rechts[i]!) ? [] : [[deel, rechts[i]!]],
  )
  if (anders.length === 0) return true
  const [kort, lang] = anders[0]!.toSorted((x, y) => x.length - y.length) as [string, string]
  return anders.length === 1 && kort.startsWith('0') && zonderEen(lang, kort)
}
