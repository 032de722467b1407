import type { Datum } from '#values/datum.ts'
import { overlapt } from '#values/periode.ts'
import { fout, type Regelfout } from './regelfout.ts'

export interface Gevraagd {
  Product?: { Categorie: string; Code?: string | undefined } | undefined
  Omvang?: { Volume: number; Eenheid: string; Frequentie: string } | undefined
  Budget?: number | undefined
}

const EINDE_OVERGANG = '2020-12-31'
const PER_DAG_NIET = new Set(['14', '16', '83', '84'])

/** What holds for product, volume and budget together, in a toewijzing, a request or a change of one. */
export function omvangRegels(
  pad: string,
  p: Gevraagd,
  begin: Datum,
  eind: Datum | undefined,
  metProduct: boolean,
): Regelfout[] {
  const { Omvang, Budget, Product } = p
  const nu = eind === undefined || eind > EINDE_OVERGANG
  return [
    ...fout(eind !== undefined && eind < begin, 'CS003', pad, 'De einddatum ligt voor de begindatum.'),
    ...fout(
      Omvang !== undefined && Budget !== undefined,
      'CD077',
      `${pad}/Omvang`,
      'Omvang en budget gaan niet samen.',
    ),
    ...fout(Budget !== undefined && eind === undefined, 'CD075', pad, 'Bij een budget hoort een einddatum.'),
    ...fout(
      Omvang?.Frequentie === '2' && eind === undefined,
      'CD076',
      pad,
      'Bij een omvang per week hoort een einddatum.',
    ),
    ...fout(
      nu && Omvang !== undefined && PER_DAG_NIET.has(Omvang.Eenheid) && Omvang.Frequentie === '1',
      'CS338',
      `${pad}/Omvang`,
      'Deze eenheid gaat per week, per maand of in totaal, niet per dag.',
    ),
    ...(metProduct ? productRegels(pad, Product, Omvang !== undefined, Budget !== undefined, nu) : []),
  ]
}

function productRegels(
  pad: string,
  product: Gevraagd['Product'],
  omvang: boolean,
  budget: boolean,
  nu: boolean,
): Regelfout[] {
  const code = product?.Code !== undefined
  return [
    ...fout(!budget && product === undefined, 'CD079', `${pad}/Product`, 'Zonder budget is een product verplicht.'),
    ...fout(code && !omvang && !budget, 'CD041', `${pad}/Omvang`, 'Bij een productcode hoort een omvang.'),
    ...fout(!code && omvang && nu, 'CD080', `${pad}/Omvang`, 'Zonder productcode is er geen omvang.'),
  ]
}

export interface MetPeriode {
  product: Gevraagd['Product']
  begin: Datum
  eind: Datum | undefined
}
/** TR302, TR386, TR410: the same product twice only in different periods; a category or nothing covers all below it. */
export function gestapeld(rij: readonly MetPeriode[]): number[] {
  return rij.flatMap((een, i) =>
    rij.slice(0, i).some((ander) => raakt(een.product, ander.product) && overlapt(een, ander)) ? [i] : [],
  )
}

function raakt(a: Gevraagd['Product'], b: Gevraagd['Product']): boolean {
  if (!a || !b) return true
  if (a.Categorie !== b.Categorie) return false
  return a.Code === undefined || b.Code === undefined || a.Code === b.Code
}
