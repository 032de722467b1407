import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { beletselenVoorStemming, type Fractiestem, type Uitkomst, uitkomstVan } from './stemming.ts'

export type Uitspraaksoort = Uitkomst | 'ingetrokken'
export type Stemronde = {
  uitkomst: Uitspraaksoort
  datum: string
  voor: number | null
  tegen: number | null
  /** How each party voted, where that was recorded. */
  perFractie?: Fractiestem[] | null
}
export type Motiestand = 'ingediend' | Uitspraaksoort

export type Uitspraak = {
  uitkomst: Uitspraaksoort
  datum: Datum
  voor?: number | undefined
  tegen?: number | undefined
  perFractie?: Fractiestem[] | undefined
}

/** Of a motion or an amendment. What was held over may be voted on again, on a later day; votes may be uncounted. */
export function beletselenVoorUitspraak(
  { uitkomst, datum, voor, tegen, perFractie }: Uitspraak,
  ingediend: { op: Datum; stand: Motiestand; beslotenOp: Datum | null; zetels?: number | undefined },
  vandaag: Datum,
): Beletsel[] {
  const { op, stand, beslotenOp, zetels } = ingediend
  const geteld = voor !== undefined && tegen !== undefined
  const stemming = geteld
    ? { voor, tegen, ...(zetels !== undefined && { zetels }), ...(perFractie && { perFractie }) }
    : undefined
  return [
    ...als(datum > vandaag, 'dag-in-toekomst', 'datum'),
    ...als(datum < op, 'stemming-voor-indiening', 'datum'),
    ...als(
      (stand !== 'ingediend' && stand !== 'aangehouden') || (beslotenOp !== null && datum <= beslotenOp),
      'al-gestemd',
      'datum',
    ),
    ...als(!geteld && perFractie !== undefined, 'stemmen-tellen-niet-op', 'perFractie', { voor: 0, tegen: 0 }),
    ...als(!geteld && (voor ?? tegen) !== undefined, 'stemmen-onvolledig', voor === undefined ? 'voor' : 'tegen'),
    ...als(geteld && uitkomst === 'ingetrokken', 'ingetrokken-zonder-stemming', 'uitkomst'),
    ...(stemming ? beletselenVoorStemming(stemming) : []),
    ...als(
      stemming !== undefined && uitkomst !== 'ingetrokken' && uitkomstVan(stemming) !== uitkomst,
      'uitkomst-past-niet',
      'uitkomst',
    ),
  ]
}
