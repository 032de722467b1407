import type { Datum } from '#values/datum.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [naam: string]: Json }

/** One text for one value: names in order of their code units, no spaces (RFC 8785). What has no such text is refused. */
export function canoniek(waarde: Json): string {
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new RangeError(`Geen JSON-getal: ${waarde}`)
  if (waarde === null || typeof waarde === 'boolean' || typeof waarde === 'number') return JSON.stringify(waarde)
  if (typeof waarde === 'string') return JSON.stringify(waarde)
  if (isRij(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (typeof waarde !== 'object') throw new TypeError(`Geen JSON: ${typeof waarde}`)
  const leden = Object.keys(waarde)
    .toSorted()
    .map((naam) => `${JSON.stringify(naam)}:${canoniek(waarde[naam]!)}`)
  return `{${leden.join(',')}}`
}

function isRij(waarde: Json): waarde is readonly Json[] {
  return Array.isArray(waarde)
}

/** A figure as it was published: everything that makes it this figure, and nothing else (model.md D17). */
export type Afdruk = {
  code: string
  versie: number
  parameters: { readonly [naam: string]: Json }
  waarde: Json
  /** The range around the value, where the method gives one. */
  bereik: { laag: number; hoog: number } | null
  methode: { nl: string; en: string }
  /** The world on that day, and the register as we knew it at that moment (UTC). */
  geldigOp: Datum
  bekendOp: string
  vingerafdruk: string
  voorlopig: boolean
  toets: 'vrij' | 'onderdrukt' | 'niet-van-toepassing'
}

/** The text over which the hash is made. */
export function hashinvoer(afdruk: Afdruk): string {
  return canoniek(afdruk)
}

/** RP2: the hash of a print recomputes. SHA-256 comes from outside, since rules stand alone. */
export function klopt(afdruk: Afdruk, hash: string, sha256: (tekst: string) => string): boolean {
  return sha256(hashinvoer(afdruk)) === hash
}
