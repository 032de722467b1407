import type { Datum } from '#values/datum.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { ExtraDagen } from '#values/feestdagen.ts'
import { berekenTermijn, type Opschorting, type Termijn, type TermijnRegel } from '#values/termijn.ts'
import type { Wet } from '#values/wet.ts'

/** The rule of the phase before a besluit: which clock a hulpvraag starts by being named. */
export function codeVanHulpvraag(wet: Wet, spoed: boolean): string | null {
  if (wet === 'wmo') return 'wmo-onderzoek'
  if (wet === 'wgs') return spoed ? 'wgs-eerste-gesprek-dreigend' : 'wgs-eerste-gesprek'
  return null
}

/** The rule of the besluit on an aanvraag. */
export function codeVanAanvraag(wet: Wet): string | null {
  return {
    wmo: 'wmo-besluit',
    jeugdwet: 'jeugdwet-besluit',
    participatiewet: 'participatiewet-besluit',
    wgs: 'wgs-besluit',
    overig: null,
  }[wet]
}

/** What is urgent is decided at once, pending the onderzoek (Wmo 2015 art. 2.3.3; Jeugdwet by the verordening of art. 2.9). */
export function codeVanSpoed(wet: Wet): string | null {
  return { wmo: 'wmo-spoed', jeugdwet: 'jeugdwet-spoed', participatiewet: null, wgs: null, overig: null }[wet]
}

export const VOORSCHOT = 'participatiewet-voorschot'
/** Participatiewet art. 52: an advance on general assistance only; what a municipality calls that is its setting `voorschot/regelingen`. */
export const VOORSCHOTREGELINGEN: readonly string[] = ['bijstand', 'inkomen']

/** The Jeugdwet knows no melding: the desk marks it as aanvraag, so that the term runs from its day (model.md §10, 1). */
export const geldtAlsAanvraag = (wet: Wet): boolean => wet === 'jeugdwet'

/** Participatiewet art. 41 lid 4: under 27 an aanvraag is looked at four weeks after the melding. */
export const valtOnderWachttijd = (wet: Wet, geboren: Datum, op: Datum): boolean =>
  wet === 'participatiewet' && leeftijdOp(geboren, op) < 27

export type KlokFeiten = {
  regel: TermijnRegel
  start: Datum
  opschortingen: readonly Opschorting[]
  nieuweTermijn: Datum | null
  stop: Datum | null
}

/** The stand of one clock, from its facts alone. */
export function standVanKlok(
  { regel, start, opschortingen, nieuweTermijn, stop }: KlokFeiten,
  vandaag: Datum,
  feestdagen: ExtraDagen,
): Termijn {
  return berekenTermijn({
    regel,
    start,
    opschortingen,
    verlenging: nieuweTermijn ? { totEnMet: nieuweTermijn } : null,
    stop,
    vandaag,
    feestdagen,
  })
}

export type Klokcode = { code: string; van: 'hulpvraag' | 'aanvraag' }

/** What would start if this were registered now: shown beside the form, before anyone presses the button. */
export function klokkenBijMelding(wet: Wet, spoed: boolean): Klokcode[] {
  const eerste = codeVanHulpvraag(wet, spoed)
  const besluit = geldtAlsAanvraag(wet) ? codeVanAanvraag(wet) : null
  return [
    ...(eerste ? [{ code: eerste, van: 'hulpvraag' } as const] : []),
    ...(besluit ? [{ code: besluit, van: 'aanvraag' } as const] : []),
  ]
}
