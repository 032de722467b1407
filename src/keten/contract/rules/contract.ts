import type { Eenheid } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { eerderste } from '#values/datum.ts'
import { bevat, type Periode, valtBinnen } from '#values/periode.ts'

export type ContractWet = 'wmo' | 'jeugdwet'
export const BEKOSTIGINGEN = ['inspanning', 'output', 'taak'] as const
export type Bekostiging = (typeof BEKOSTIGINGEN)[number]
export const SCHALEN = ['lokaal', 'regionaal', 'landelijk'] as const
export type Schaal = (typeof SCHALEN)[number]
export const INKOOPMODELLEN = ['open house', 'aanbesteding', 'raamovereenkomst', 'landelijk'] as const
export type Inkoopmodel = (typeof INKOOPMODELLEN)[number]

export type Contract = {
  id: string
  aanbiederId: string
  nummer: string
  wet: ContractWet
  inkoopmodel: string
  samenwerking: string | null
  plafond: number | null
  periode: Periode
  opgezegdPer: Datum | null
}

/** What a provider may deliver, at the price of a day. `periode` ends with the notice, if any. */
export type Contractproduct = {
  contractId: string
  contractproductId: string
  aanbiederId: string
  productId: string
  tariefCents: number | null
  eenheid: Eenheid | null
  bekostiging: Bekostiging
  schaal: Schaal
  periode: Periode
}

export type Contractstand = 'getekend' | 'lopend' | 'opgezegd' | 'afgelopen'

export function standVanContract(
  { periode, opgezegdPer }: Pick<Contract, 'periode' | 'opgezegdPer'>,
  op: Datum,
): Contractstand {
  if (op < periode.begin) return 'getekend'
  if ((periode.eind != null && op > periode.eind) || (opgezegdPer !== null && op > opgezegdPer)) return 'afgelopen'
  return opgezegdPer === null ? 'lopend' : 'opgezegd'
}

/** New help fits under a contract until its end or its notice, whichever comes first. */
export function ruimteVan(periode: Periode, opgezegdPer: Datum | null): Periode {
  if (opgezegdPer === null) return periode
  return { begin: periode.begin, eind: periode.eind == null ? opgezegdPer : eerderste(periode.eind, opgezegdPer) }
}

export const isOmgekeerd = ({ begin, eind }: Periode): boolean => eind != null && eind < begin

export function beletselenVoorContract(input: { agb: string; periode: Periode }): Beletsel[] {
  return [
    ...als(!/^\d{8}$/.test(input.agb), 'agb-ongeldig', 'agb'),
    ...als(isOmgekeerd(input.periode), 'periode-omgekeerd', 'periode.eind'),
  ]
}

export function beletselenVoorContractproduct(
  input: { periode: Periode; eenheid: Eenheid; bekostiging: Bekostiging },
  contract: Contract,
  product: { wet: string; eenheden: readonly Eenheid[]; periode: Periode } | undefined,
): Beletsel[] {
  return [
    ...als(isOmgekeerd(input.periode), 'periode-omgekeerd', 'periode.eind'),
    ...als(
      product === undefined || !bevat(product.periode, input.periode.begin),
      'product-niet-in-periode',
      'productId',
    ),
    ...als(product !== undefined && product.wet !== contract.wet, 'product-van-andere-wet', 'productId'),
    ...als(
      !valtBinnen(input.periode, ruimteVan(contract.periode, contract.opgezegdPer)),
      'product-buiten-contract',
      'periode',
    ),
    ...beletselenVoorEenheid(input, product),
  ]
}

/** OP305: effort paid by the piece is unit 84; 82 is paid by result only. */
export function beletselenVoorEenheid(
  { eenheid, bekostiging }: { eenheid: Eenheid; bekostiging: Bekostiging },
  product: { eenheden: readonly Eenheid[] } | undefined,
): Beletsel[] {
  const vorm = (eenheid === '82' && bekostiging === 'inspanning') || (eenheid === '84' && bekostiging === 'output')
  return als(vorm || (product !== undefined && !product.eenheden.includes(eenheid)), 'eenheid-past-niet', 'eenheid')
}

export type Tarief = { id: string; bedrag: number; eenheid: Eenheid; reden: 'onderhandeld' | 'index'; periode: Periode }

/** A new price ends the running one the day before; it cannot begin on or before a price that is already set (C2). */
export function beletselenVoorTarief(
  vanaf: Datum,
  bedrag: number,
  contractproduct: Periode,
  bestaand: readonly Tarief[],
): Beletsel[] {
  return [
    ...als(bedrag < 0, 'bedrag-negatief', 'bedrag'),
    ...als(!bevat(contractproduct, vanaf), 'tarief-buiten-product', 'vanaf'),
    ...als(
      bestaand.some((een) => een.periode.begin >= vanaf),
      'tarief-overlapt',
      'vanaf',
    ),
  ]
}
