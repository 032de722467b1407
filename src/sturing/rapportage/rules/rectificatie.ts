import type { Afdruk } from './afdruk.ts'
import { canoniek } from './afdruk.ts'

/** What may differ before a published figure is wrong: by its definition, in the figure's own unit or as a share. */
export type Tolerantie = { absoluut: number; promille?: number }

export type Cijferverschil = {
  code: string
  versie: number
  oud: Afdruk['waarde']
  nieuw: Afdruk['waarde']
  /** Only between two numbers; a figure that became suppressed or shown has no difference. */
  verschil: number | null
  oordeel: 'gelijk' | 'binnen-tolerantie' | 'verwacht' | 'te-rectificeren'
}

/**
 * A print against the same figure computed again. A provisional figure that moves inside its printed range did what it
 * said it would: late declarations are no reason to rectify (model.md §4.6, §10 nr 10).
 */
export function vergelijk(oud: Afdruk, nieuw: Afdruk, tolerantie: Tolerantie): Cijferverschil {
  if (sleutel(oud) !== sleutel(nieuw)) throw new RangeError('Twee verschillende cijfers zijn niet te vergelijken')
  const getallen = typeof oud.waarde === 'number' && typeof nieuw.waarde === 'number'
  const verschil = getallen ? Number(nieuw.waarde) - Number(oud.waarde) : null
  const { code, versie } = oud
  return {
    code,
    versie,
    oud: oud.waarde,
    nieuw: nieuw.waarde,
    verschil,
    oordeel: oordeel(oud, nieuw, verschil, tolerantie),
  }
}

function oordeel(
  oud: Afdruk,
  nieuw: Afdruk,
  verschil: number | null,
  tolerantie: Tolerantie,
): Cijferverschil['oordeel'] {
  if (canoniek(oud.waarde) === canoniek(nieuw.waarde)) return 'gelijk'
  if (verschil === null) return 'te-rectificeren'
  const grens = Math.max(tolerantie.absoluut, (Math.abs(Number(oud.waarde)) * (tolerantie.promille ?? 0)) / 1000)
  if (Math.abs(verschil) <= grens) return 'binnen-tolerantie'
  const { bereik, voorlopig } = oud
  const inBereik = bereik !== null && Number(nieuw.waarde) >= bereik.laag && Number(nieuw.waarde) <= bereik.hoog
  return voorlopig && inBereik ? 'verwacht' : 'te-rectificeren'
}

/** Same definition, parameters and day in the world: only what we know may have changed. */
function sleutel({ code, versie, parameters, geldigOp }: Afdruk): string {
  return canoniek({ code, versie, parameters, geldigOp })
}

export function teRectificeren(verschillen: readonly Cijferverschil[]): Cijferverschil[] {
  return verschillen.filter(({ oordeel }) => oordeel === 'te-rectificeren')
}
