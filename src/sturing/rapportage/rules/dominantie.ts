/**
 * Euros by provider: a cell tells too much when one contributor holds 80 % or two hold 99 % of it (rules (1,80) and
 * (2,99) of the CBS guide): the others could work out who it is about.
 */
export function isDominant(bijdragen: readonly number[]): boolean {
  const [eerste = 0, tweede = 0] = bijdragen.toSorted((a, b) => b - a)
  const totaal = bijdragen.reduce((som, bijdrage) => som + bijdrage, 0)
  return totaal > 0 && (eerste * 100 >= totaal * 80 || (eerste + tweede) * 100 >= totaal * 99)
}
