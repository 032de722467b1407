import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'

/** Lasten and baten are kept apart and positive (BG5); the saldo and its letter are only shown. */
export type LastenBaten = { lasten: Geld; baten: Geld }

export const NIETS: LastenBaten = { lasten: geld(0), baten: geld(0) }

/** Above 0 is a disadvantage: the municipality pays. */
export function saldo({ lasten, baten }: LastenBaten): Geld {
  return geld(lasten - baten)
}

export type Teken = 'N' | 'V' | ''

export function teken(bedrag: Geld): Teken {
  if (bedrag === 0) return ''
  return bedrag > 0 ? 'N' : 'V'
}

export function telOp(bedragen: readonly LastenBaten[]): LastenBaten {
  return { lasten: som(bedragen.map((b) => b.lasten)), baten: som(bedragen.map((b) => b.baten)) }
}
