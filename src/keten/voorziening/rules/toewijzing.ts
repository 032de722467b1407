import type { Bekostiging } from '#keten/contract/index.ts'
import type { Eenheid, Frequentie, Leveringsvorm } from '#uitvoering/aanbod/index.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { bevat, overlapt, type Periode, valtBinnen } from '#values/periode.ts'
import { isMeerDan, type Omvang } from './omvang.ts'

export type TeWijzen = { periode: Periode; omvang: Omvang | null; budget: number | null }

/** What stands around an assignment: the provision and its ground, the contract, and what runs already. */
export type Situatie = {
  voorziening: { periode: Periode; omvang: Omvang | null; leveringsvorm: Leveringsvorm }
  grondslag: Periode
  /** Every stretch in which this provider has this product under contract. */
  contract: readonly { periode: Periode; bekostiging: Bekostiging; tariefCents: number | null }[]
  product: { eenheden: readonly Eenheid[]; frequenties: readonly Frequentie[] }
  /** Assignments of the same product to the same provider, without removed ones (OP259). */
  bestaand: readonly Periode[]
  /** Periods in which the client has the same product as pgb (OP043). */
  pgb: readonly Periode[]
}

/** A client may only be assigned what his provision and its ground cover, at a provider under contract for it (V1-V3). */
export function beletselenVoorToewijzing(nieuw: TeWijzen, situatie: Situatie): Beletsel[] {
  const { periode } = nieuw
  if (isOmgekeerd(periode)) return als(true, 'periode-omgekeerd', 'periode.eind')
  return [
    ...als(situatie.voorziening.leveringsvorm !== 'zin', 'niet-in-natura', 'voorzieningId'),
    ...als(
      !valtBinnen(periode, situatie.voorziening.periode) || !valtBinnen(periode, situatie.grondslag),
      'periode-buiten-besluit',
      'periode',
    ),
    ...beletselenVanContract(periode, situatie),
    ...beletselenVanOmvang(nieuw, situatie),
    ...als(
      situatie.bestaand.some((ander) => overlapt(ander, periode)),
      'gestapeld',
      'aanbiederId',
    ),
    ...als(
      situatie.pgb.some((ander) => overlapt(ander, periode)),
      'pgb-loopt',
      'periode',
    ),
  ]
}

export const isOmgekeerd = ({ begin, eind }: Periode): boolean => eind != null && eind < begin

function beletselenVanContract(periode: Periode, { contract }: Situatie): Beletsel[] {
  const passend = contract.find((een) => bevat(een.periode, periode.begin))
  return [
    ...als(contract.length === 0, 'product-zonder-contract', 'aanbiederId'),
    ...als(
      contract.length > 0 && !contract.some((een) => valtBinnen(periode, een.periode)),
      'periode-buiten-contract',
      'periode',
    ),
    ...als(passend !== undefined && passend.tariefCents === null, 'tarief-ontbreekt', 'aanbiederId'),
  ]
}

function beletselenVanOmvang({ omvang, periode }: TeWijzen, { voorziening, contract, product }: Situatie): Beletsel[] {
  if (omvang === null) return als(voorziening.omvang !== null, 'omvang-ontbreekt', 'omvang')
  const bekostiging = contract.find((een) => bevat(een.periode, periode.begin))?.bekostiging
  return [
    ...als(
      voorziening.omvang !== null && isMeerDan(omvang, voorziening.omvang, periode),
      'omvang-boven-besluit',
      'omvang.volume',
    ),
    ...als(
      !product.eenheden.includes(omvang.eenheid) || !pastBijBekostiging(omvang.eenheid, bekostiging),
      'eenheid-past-niet',
      'omvang.eenheid',
    ),
    ...als(!product.frequenties.includes(omvang.frequentie), 'frequentie-past-niet', 'omvang.frequentie'),
    ...als(omvang.frequentie === 6 && periode.eind == null, 'einddatum-ontbreekt', 'periode.eind'),
  ]
}

/** OP305: by the piece and paid for effort is 84; 82 is for results. Task-funded help is not assigned in pieces. */
function pastBijBekostiging(eenheid: Eenheid, bekostiging: Bekostiging | undefined): boolean {
  if (eenheid === '82') return bekostiging !== 'inspanning'
  if (eenheid === '84') return bekostiging !== 'output'
  return true
}
