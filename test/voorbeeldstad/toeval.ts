/** Seeded chance (sfc32): the same seed and label give the same row of draws on every machine. A label of its own per part keeps a change in one part from shaking all others. */
export type Toeval = {
  /** 0 <= x < 1 */
  getal(): number
  /** A whole number 0 <= x < n. */
  geheel(n: number): number
  /** A whole number van <= x <= tot. */
  tussen(van: number, tot: number): number
  kans(p: number): boolean
  kies<T>(uit: readonly T[]): T
  /** Index, chance in proportion to the weights. */
  gewogen(gewichten: readonly number[]): number
  normaal(): number
  poisson(lambda: number): number
  /** Erlang with two steps: durations that are seldom very short. */
  duur(gemiddeld: number): number
}

export function hash32(tekst: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export function maakToeval(seed: number, label: string): Toeval {
  let a = hash32(`${seed}/${label}`) | 0
  let b = hash32(`${label}|${seed}`) | 0
  let c = 0x9e3779b9 | 0
  let teller = 1
  const getal = (): number => {
    const t = (((a + b) | 0) + teller) | 0
    teller = (teller + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) getal()

  const toeval: Toeval = {
    getal,
    geheel: (n) => Math.floor(getal() * n),
    tussen: (van, tot) => van + Math.floor(getal() * (tot - van + 1)),
    kans: (p) => getal() < p,
    kies: (uit) => uit[Math.floor(getal() * uit.length)]!,
    gewogen(gewichten) {
      let som = 0
      for (let i = 0; i < gewichten.length; i++) som += gewichten[i]!
      let rest = getal() * som
      for (let i = 0; i < gewichten.length; i++) {
        rest -= gewichten[i]!
        if (rest < 0) return i
      }
      return gewichten.length - 1
    },
    normaal: () => Math.sqrt(-2 * Math.log(1 - getal())) * Math.cos(2 * Math.PI * getal()),
    poisson(lambda) {
      if (lambda > 30) return Math.max(0, Math.round(lambda + Math.sqrt(lambda) * toeval.normaal()))
      const grens = Math.exp(-lambda)
      let n = 0
      for (let p = getal(); p > grens; p *= getal()) n++
      return n
    },
    duur: (gemiddeld) => -(gemiddeld / 2) * Math.log((1 - getal()) * (1 - getal())),
  }
  return toeval
}
