declare const merk: unique symbol

export type Bsn = string & { readonly [merk]: 'Bsn' }

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

function elfsom(cijfers: string): number {
  return GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats] ?? 0), 0)
}

/** Nine digits that pass the 11-proef (last weight -1). Nine zeros pass the sum but are nobody's number. */
export function isBsn(text: unknown): text is Bsn {
  return typeof text === 'string' && /^\d{9}$/.test(text) && text !== '000000000' && elfsom(text) % 11 === 0
}

export function bsn(text: string): Bsn {
  // The value stays out of the message: an error ends up in a log.
  if (!isBsn(text)) throw new RangeError('Geen geldig burgerservicenummer')
  return text
}

// RvIG keeps 9999xxxxx for tests; the rest of the 9 range is not issued and serves when a town needs more.
const EERSTE_TESTSTAM = 9_999_000
const STAMMEN = 1_000_000
const PER_STAM = 9

/** The n-th fictitious BSN (from 0): the same number gives the same BSN, another number another one. */
export function maakBsn(nummer: number): Bsn {
  if (!Number.isSafeInteger(nummer) || nummer < 0 || nummer >= STAMMEN * PER_STAM) {
    throw new RangeError(`Geen testnummer bij volgnummer ${nummer}`)
  }
  const stam = 9_000_000 + ((EERSTE_TESTSTAM + Math.floor(nummer / PER_STAM)) % STAMMEN)
  return geldigeOp(stam)[nummer % PER_STAM]!
}

/** On one stem of seven digits at most one of ten leads to check digit 10, which does not exist: nine or ten remain. */
function geldigeOp(stam: number): Bsn[] {
  return Array.from({ length: 10 }, (_, achtste) => `${stam}${achtste}`)
    .map((acht) => `${acht}${elfsom(`${acht}0`) % 11}`)
    .filter(isBsn)
}

/** Shows the last three digits: enough to compare with a letter, too little to look someone up. */
export function maskeerBsn(nummer: Bsn): string {
  return `••••••${nummer.slice(6)}`
}
