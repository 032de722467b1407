import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'
import type { Mutatie } from './wijziging.ts'
import { effect } from './wijziging.ts'

export type Jaareffect = { jaar: number; structureel: Geld; incidenteel: Geld; saldo: Geld }

export type Neutraliteit = {
  jaren: Jaareffect[]
  /** What is left a year once all one-off amounts are over; nil is budget neutral (R126). */
  structureel: Geld
  neutraal: boolean
  /** One-off cost of getting there: the years in which the one-off amounts add up to a disadvantage. */
  frictiekosten: Geld
  /** First year in which what is saved has paid the friction back; null when nothing is saved or it never does. */
  terugverdiendIn: number | null
}

const VERST = 30

/** Structural and one-off apart, per year: a change can be neutral in the end and still cost money on the way. */
export function neutraliteitVan(mutaties: readonly Mutatie[]): Neutraliteit {
  const begin = Math.min(...mutaties.map(({ jaar }) => jaar))
  const eind = Math.max(...mutaties.map(({ jaar }) => jaar))
  const jaren =
    mutaties.length === 0 ? [] : Array.from({ length: eind - begin + 1 }, (_, n) => jaarVan(mutaties, begin + n))
  const structureel = jaren.at(-1)?.structureel ?? geld(0)
  const frictiekosten = som(jaren.map(({ incidenteel }) => geld(Math.max(0, incidenteel))))
  return {
    jaren,
    structureel,
    neutraal: structureel === 0,
    frictiekosten,
    terugverdiendIn: frictiekosten > 0 && structureel < 0 ? terugverdiend(mutaties, begin) : null,
  }
}

function jaarVan(mutaties: readonly Mutatie[], jaar: number): Jaareffect {
  const structureel = som(mutaties.filter((m) => m.duur === 'structureel' && m.jaar <= jaar).map(effect))
  const incidenteel = som(mutaties.filter((m) => m.duur === 'incidenteel' && m.jaar === jaar).map(effect))
  return { jaar, structureel, incidenteel, saldo: geld(structureel + incidenteel) }
}

function terugverdiend(mutaties: readonly Mutatie[], begin: number): number | null {
  let samen = 0
  let betaald = false
  for (let jaar = begin; jaar < begin + VERST; jaar += 1) {
    samen += jaarVan(mutaties, jaar).saldo
    betaald ||= samen > 0
    if (betaald && samen <= 0) return jaar
  }
  return null
}
