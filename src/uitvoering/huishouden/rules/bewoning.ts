import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import { overlapt, type Periode } from '#values/periode.ts'

export const BRONNEN = ['brp-adres', 'brp-relatie', 'inwoner', 'medewerker'] as const
export type Bron = (typeof BRONNEN)[number]
export type Verblijf = 'hoofd' | 'neven'

export type Bewoning = {
  id: string
  huishoudenId: string
  persoonId: string
  verblijf: Verblijf
  periode: Periode
  bron: Bron
  peildatum: Datum
}

export const isOmgekeerd = ({ begin, eind }: Periode): boolean => eind != null && eind < begin

/** H1: per source at most one main residence a day. Sources that contradict each other are welcome (H2). */
export function beletselenVoorBewoning(
  nieuw: Pick<Bewoning, 'verblijf' | 'periode' | 'bron'>,
  bestaand: readonly Bewoning[],
): Beletsel[] {
  if (isOmgekeerd(nieuw.periode)) return als(true, 'periode-omgekeerd', 'periode.eind')
  const botst = bestaand.some(
    (rij) => rij.verblijf === 'hoofd' && rij.bron === nieuw.bron && overlapt(rij.periode, nieuw.periode),
  )
  return als(nieuw.verblijf === 'hoofd' && botst, 'hoofdverblijf-overlapt', 'periode')
}

/** Sources that on this day name another household as someone's main residence: shown, never resolved by deleting. */
export function tegenstrijdigOp(rijen: readonly Bewoning[], persoonId: string, op: Datum): Bron[] {
  const hoofd = rijen.filter(
    (rij) =>
      rij.persoonId === persoonId &&
      rij.verblijf === 'hoofd' &&
      rij.periode.begin <= op &&
      (rij.periode.eind == null || rij.periode.eind >= op),
  )
  return new Set(hoofd.map((rij) => rij.huishoudenId)).size > 1 ? hoofd.map((rij) => rij.bron) : []
}

export const isMinderjarig = (geboren: Datum, op: Datum): boolean => leeftijdOp(geboren, op) < 18
