import type { Datum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'
import type { LastenBaten } from './saldo.ts'
import { saldo } from './saldo.ts'
import type { Mutatie, Wijziging } from './wijziging.ts'
import { statusVanWijziging, werktIn } from './wijziging.ts'

/** A mutatie with the two dates of its wijziging: when it was decided, when we knew it. */
export type Budgetmutatie = Mutatie & { besluitdatum: Datum; geregistreerdOp: string }

export type Budget = LastenBaten & { saldo: Geld }

/** Only a vastgestelde wijziging makes budget; a voorstel stays a request (D14). */
export function budgetmutaties(wijzigingen: readonly Wijziging[]): Budgetmutatie[] {
  return wijzigingen.flatMap((wijziging) => {
    const { besluitdatum, geregistreerdOp } = wijziging
    if (statusVanWijziging(wijziging) !== 'vastgesteld' || !besluitdatum || !geregistreerdOp) return []
    return wijziging.mutaties.map((mutatie) => ({ ...mutatie, besluitdatum, geregistreerdOp }))
  })
}

/** The budget of a line in a year by the besluiten up to d, as it was known at moment k when given (D14). */
export function budgetOp(
  mutaties: readonly Budgetmutatie[],
  regel: string,
  jaar: number,
  d: Datum,
  k?: string,
): Budget {
  const geldend = mutaties.filter(
    (m) => m.regel === regel && werktIn(m, jaar) && m.besluitdatum <= d && (k === undefined || m.geregistreerdOp <= k),
  )
  const van = (zijde: Mutatie['zijde']) => som(geldend.filter((m) => m.zijde === zijde).map((m) => m.bedrag))
  const bedragen = { lasten: van('lasten'), baten: van('baten') }
  return { ...bedragen, saldo: saldo(bedragen) }
}

export type Regelsituatie = { budget: Geld; realisatie: Geld; verplichting: Geld; vrij: Geld }

/** What is free can be below zero: then the line is overspent or overcommitted, and that must show. */
export function regelsituatie(budget: Geld, realisatie: Geld, verplichting: Geld): Regelsituatie {
  return { budget, realisatie, verplichting, vrij: geld(budget - realisatie - verplichting) }
}
