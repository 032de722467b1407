import type { Geld } from '#values/geld.ts'
import { geld } from '#values/geld.ts'
import { overIn } from './conceptvoorwaarde.ts'
import type { OverhevelingInvoer } from './invoer.ts'

/** A line that is only enough when money moves from an earlier year, as K:95 says of the programmamanager. */
export type Overheveling = {
  soort: 'overheveling'
  uit: string
  vanJaar: number
  naarJaar: number
  bedrag: Geld
  benodigd: Geld
  bron?: string
}

export type Voorwaardestand = { vervuld: boolean; tekort: Geld }

/** `overgeheveld` is what vastgestelde wijzigingen really moved to that line and year. */
export function toetsVoorwaarde(voorwaarde: Overheveling, overgeheveld: Geld): Voorwaardestand {
  const tekort = geld(Math.max(0, voorwaarde.bedrag - overgeheveld))
  return { vervuld: tekort === 0, tekort }
}

/** Requested, with all that comes over to that year, is what is needed: 50 + 82 = 132. */
export function dektBenodigd(
  voorwaarde: Overheveling,
  gevraagd: Geld,
  voorwaarden: readonly Overheveling[] = [voorwaarde],
): boolean {
  return gevraagd + overIn(voorwaarden, voorwaarde.naarJaar) === voorwaarde.benodigd
}

export function naarOverheveling(invoer: OverhevelingInvoer): Overheveling {
  return { ...invoer, bedrag: geld(invoer.bedrag), benodigd: geld(invoer.benodigd) }
}
