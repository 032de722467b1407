import type { Datum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { geld, som } from '#values/geld.ts'

export type Wijzigingsoort =
  | 'primitief'
  | 'kadernota'
  | 'begrotingswijziging'
  | 'verschuiving'
  | 'overheveling'
  | 'vrijval'
  | 'indexering'
  | 'correctie'

/** The same help for less, or a lighter form of help (R78). */
export type Besparingsoort = 'lagere-prijs' | 'lichtere-vorm'

export type Orgaan = 'raad' | 'college' | 'directie' | 'budgethouder'

/** A signed change. A structural one counts in its year and every later one, until another ends it (BG6). */
export type Mutatie = {
  regel: string
  jaar: number
  zijde: 'lasten' | 'baten'
  bedrag: Geld
  duur: 'structureel' | 'incidenteel'
  voorstelregel?: string
  besparing?: Besparingsoort
}

export type Wijziging = {
  id: string
  soort: Wijzigingsoort
  orgaan: Orgaan
  mutaties: Mutatie[]
  voorgesteldOp?: Datum
  besluitdatum?: Datum
  besluitnummer?: string
  verworpenOp?: Datum
  ingetrokkenOp?: Datum
  /** Moment in UTC, ISO 8601 with Z, at which the besluit was recorded here. */
  geregistreerdOp?: string
}

export type Wijzigingstatus = 'concept' | 'voorgesteld' | 'vastgesteld' | 'verworpen' | 'ingetrokken'

export function statusVanWijziging(wijziging: Wijziging): Wijzigingstatus {
  if (wijziging.ingetrokkenOp) return 'ingetrokken'
  if (wijziging.verworpenOp) return 'verworpen'
  if (wijziging.besluitdatum) return 'vastgesteld'
  return wijziging.voorgesteldOp ? 'voorgesteld' : 'concept'
}

export function werktIn(mutatie: Mutatie, jaar: number): boolean {
  return mutatie.duur === 'structureel' ? mutatie.jaar <= jaar : mutatie.jaar === jaar
}

/** Effect on the saldo: more baten is less saldo. */
export function effect({ zijde, bedrag }: Mutatie): Geld {
  return geld(zijde === 'lasten' ? bedrag : -bedrag)
}

export function effectIn(mutaties: readonly Mutatie[], jaar: number): Geld {
  return som(mutaties.filter((mutatie) => werktIn(mutatie, jaar)).map(effect))
}

/** Every year in which the effect can change, and one beyond: after it only structural amounts are left. */
export function jarenVan(mutaties: readonly Mutatie[]): number[] {
  const jaren = [...new Set(mutaties.map((mutatie) => mutatie.jaar))].toSorted((a, b) => a - b)
  return jaren.length === 0 ? [] : [...jaren, jaren.at(-1)! + 1]
}
