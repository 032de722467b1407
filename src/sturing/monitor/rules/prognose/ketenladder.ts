/** Amounts in any one unit; a row is an origin (month of care), a column what was known so long after. Ragged at the end. */
export type Driehoek = readonly (readonly number[])[]

export type Ketenladder = {
  factoren: number[]
  /** Per row, in the end. */
  eind: number[]
  /** Standard error of what is still to come, of all rows together. */
  standaardfout: number
}

/** Late declarations completed by the chain ladder, with the standard error of Mack (1993, ASTIN Bulletin 23, 213). Rows are cumulative. */
export function ketenladder(driehoek: Driehoek): Ketenladder {
  const breedte = Math.max(0, ...driehoek.map((rij) => rij.length))
  const stappen = Array.from({ length: Math.max(0, breedte - 1) }, (_, k) => stap(driehoek, k))
  const factoren = stappen.map(({ f }) => f)
  const sigma2 = metLaatste(stappen.map((een) => een.sigma2))
  const vol = driehoek.map((rij) => aanvullen(rij, factoren))
  const eind = vol.map((rij) => rij.at(-1) ?? 0)
  return { factoren, eind, standaardfout: Math.sqrt(Math.max(0, variantie(driehoek, vol, { factoren, sigma2 }))) }
}

/** One development step: the factor, its scatter, and what it rests on. */
function stap(driehoek: Driehoek, k: number): { f: number; sigma2: number | null } {
  const paren = driehoek.flatMap((rij) => (rij.length > k + 1 ? [[rij[k]!, rij[k + 1]!] as const] : []))
  const van = paren.reduce((som, [x]) => som + x, 0)
  if (van <= 0) return { f: 1, sigma2: 0 }
  const f = paren.reduce((som, [, y]) => som + y, 0) / van
  if (paren.length < 2) return { f, sigma2: null }
  const kwadraten = paren.reduce((som, [x, y]) => som + (x > 0 ? x * (y / x - f) ** 2 : 0), 0)
  return { f, sigma2: kwadraten / (paren.length - 1) }
}

/** The last step has one observation: Mack's extrapolation from the two before it. */
function metLaatste(sigma2: readonly (number | null)[]): number[] {
  const uit: number[] = []
  for (const waarde of sigma2) {
    const [a = 0, b = 0] = [uit.at(-1), uit.at(-2)]
    uit.push(waarde ?? Math.min(b > 0 ? a ** 2 / b : 0, a, b))
  }
  return uit
}

function aanvullen(rij: readonly number[], factoren: readonly number[]): number[] {
  const vol = [...rij]
  for (let k = rij.length - 1; k >= 0 && k < factoren.length; k += 1) vol.push(vol[k]! * factoren[k]!)
  return vol
}

type Stappen = { factoren: number[]; sigma2: number[] }

function variantie(driehoek: Driehoek, vol: readonly number[][], { factoren, sigma2 }: Stappen): number {
  const rijen = driehoek.map((rij, i) => ({ bekend: rij.length, eind: vol[i]!.at(-1) ?? 0, vol: vol[i]! }))
  const basis = factoren.map((_, k) => rijen.reduce((som, rij) => som + (rij.bekend > k + 1 ? rij.vol[k]! : 0), 0))
  const deel = (k: number) => (factoren[k]! > 0 ? sigma2[k]! / factoren[k]! ** 2 : 0)
  const gedeeld = (vanaf: number) =>
    factoren.reduce((som, _, k) => som + (k >= vanaf && basis[k]! > 0 ? deel(k) / basis[k]! : 0), 0)
  const open = rijen.filter(({ bekend }) => bekend > 0 && bekend <= factoren.length)
  return open.reduce((som, rij, n) => {
    const eigen = factoren.reduce(
      (s, _, k) => s + (k >= rij.bekend - 1 && rij.vol[k]! > 0 ? deel(k) / rij.vol[k]! : 0),
      0,
    )
    const samen = open
      .slice(n + 1)
      .reduce((s, ander) => s + ander.eind * gedeeld(Math.max(rij.bekend, ander.bekend) - 1), 0)
    // Two rows share the factors of the steps that both still have to take.
    const eenmaal = rij.eind ** 2 * (eigen + gedeeld(rij.bekend - 1))
    return som + eenmaal + 2 * rij.eind * samen
  }, 0)
}
