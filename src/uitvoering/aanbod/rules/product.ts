import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import type { Tweetalig } from '#values/taal.ts'
import type { Wet } from '#values/wet.ts'

/** WJ756. */
export const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
export type Eenheid = (typeof EENHEDEN)[number]
/** WMO757: per day, week, month, or in all within the assignment. */
export const FREQUENTIES = [1, 2, 4, 6] as const
export type Frequentie = (typeof FREQUENTIES)[number]
export const LEVERINGSVORMEN = ['zin', 'pgb', 'geld', 'eigen-dienst'] as const
export type Leveringsvorm = (typeof LEVERINGSVORMEN)[number]

/** What can be granted (trede 4), as it stands on a day. */
export type Product = {
  id: string
  wet: Wet
  categorie: string
  code: string
  naam: string
  verblijf: boolean
  taak: string | null
  eenheden: Eenheid[]
  frequenties: Frequentie[]
  leeftijdsgrens: number | null
  leveringsvormen: Leveringsvorm[]
  eigenBijdrage: boolean
  periode: Periode
}

/** Categories by law: WMO020 01-18 and JZ020 31-55, of which 31-38 were for 2015 only. */
const CATEGORIEEN: Partial<Record<Wet, RegExp>> = { wmo: /^(0[1-9]|1[0-8])$/, jeugdwet: /^(4[0-9]|5[0-5])$/ }

export type NieuwProduct = Omit<Product, 'id'>

export function beletselenVoorProduct(
  product: NieuwProduct,
  bestaand: readonly Pick<Product, 'periode'>[],
): Beletsel[] {
  const { begin, eind } = product.periode
  const vorm = CATEGORIEEN[product.wet]
  return [
    ...als(vorm !== undefined && !vorm.test(product.categorie), 'categorie-past-niet', 'categorie'),
    ...als(eind != null && eind < begin, 'periode-omgekeerd', 'periode.eind'),
    ...als(
      bestaand.some((ander) => bevat(ander.periode, begin) && ander.periode.begin >= begin),
      'code-bestaat',
      'code',
    ),
    // WJ756 82 is paid by result, 84 by effort: one product cannot be both (OP305).
    ...als(
      product.eenheden.includes('82') && product.eenheden.includes('84'),
      'eenheden-sluiten-elkaar-uit',
      'eenheden',
    ),
  ]
}

export type Productstand = 'gepland' | 'geldig' | 'beeindigd'

export function standVanProduct({ periode }: Pick<Product, 'periode'>, op: Datum): Productstand {
  if (op < periode.begin) return 'gepland'
  return bevat(periode, op) ? 'geldig' : 'beeindigd'
}

/** A2: a product in force is ended, never deleted; and not while something still rests on it. */
export function beletselenVoorIntrekking(
  eind: Datum,
  versies: readonly Pick<Product, 'periode'>[],
  gebruikNa: readonly unknown[],
): Beletsel[] {
  return [
    ...als(!versies.some(({ periode }) => bevat(periode, eind)), 'product-niet-van-kracht', 'eind'),
    ...als(gebruikNa.length > 0, 'product-nog-in-gebruik', 'eind', { aantal: gebruikNa.length }),
  ]
}

/** WJ756 and WMO757 in words; the same in both laws. */
export const EENHEID_NAMEN: Record<Eenheid, Tweetalig> = {
  '01': { nl: 'minuten', en: 'minutes' },
  '04': { nl: 'uur', en: 'hours' },
  '14': { nl: 'etmalen', en: 'days and nights' },
  '16': { nl: 'dagdelen', en: 'half days' },
  '82': { nl: 'stuks (resultaat)', en: 'pieces (result)' },
  '83': { nl: 'euro', en: 'euros' },
  '84': { nl: 'stuks (inspanning)', en: 'pieces (effort)' },
}
export const FREQUENTIE_NAMEN: Record<Frequentie, Tweetalig> = {
  1: { nl: 'per dag', en: 'per day' },
  2: { nl: 'per week', en: 'per week' },
  4: { nl: 'per maand', en: 'per month' },
  6: { nl: 'in totaal', en: 'in all' },
}
export const LEVERINGSVORM_NAMEN: Record<Leveringsvorm, Tweetalig> = {
  zin: { nl: 'zorg in natura', en: 'care in kind' },
  pgb: { nl: 'persoonsgebonden budget', en: 'personal budget' },
  geld: { nl: 'geld', en: 'money' },
  'eigen-dienst': { nl: 'eigen dienst', en: 'own service' },
}
