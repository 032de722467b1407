import type { Datum } from '#values/datum.ts'

export type Maatregelstatus = 'voorgenomen' | 'lopend' | 'afgerond' | 'gestopt'

export type Maatregelfeiten = { begonnenOp?: Datum | null; afgerondOp?: Datum | null; gestoptOp?: Datum | null }

export function statusVanMaatregel(
  { begonnenOp, afgerondOp, gestoptOp }: Maatregelfeiten,
  vandaag: Datum,
): Maatregelstatus {
  if (gestoptOp && gestoptOp <= vandaag) return 'gestopt'
  if (afgerondOp && afgerondOp <= vandaag) return 'afgerond'
  return begonnenOp && begonnenOp <= vandaag ? 'lopend' : 'voorgenomen'
}

export type Koppelingen = { voorstellen: number; regels: number; indicatoren: number; rapporten: number }

const SOORTEN = ['voorstellen', 'regels', 'indicatoren', 'rapporten'] as const

/** What a maatregel lacks to be accounted for: without all four it is listed (PR4). */
export function ontbrekendeKoppelingen(koppelingen: Koppelingen): (keyof Koppelingen)[] {
  return SOORTEN.filter((soort) => koppelingen[soort] === 0)
}

export type Rapportstatus = 'concept' | 'ingediend' | 'gepubliceerd' | 'gerectificeerd'

export type Rapportfeiten = {
  ingediendOp?: Datum | null
  gepubliceerdOp?: Datum | null
  gerectificeerdOp?: Datum | null
}

export function statusVanRapport({ ingediendOp, gepubliceerdOp, gerectificeerdOp }: Rapportfeiten): Rapportstatus {
  if (gerectificeerdOp) return 'gerectificeerd'
  if (gepubliceerdOp) return 'gepubliceerd'
  return ingediendOp ? 'ingediend' : 'concept'
}
