import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { formatGeld, geld } from '#values/geld.ts'
import type { Wet } from '#values/wet.ts'
import type { TeVerlenen } from './besluit.ts'

/** Days that temporary help may run from its besluit: six weeks of onderzoek and two to decide. Setting `tijdelijk/hooguit-dagen`. */
export const HOOGUIT_DAGEN = 56
/** Of the norm less own income (Participatiewet art. 52 lid 2). Setting `voorschot/minimum-procent`. */
export const MINIMUM_PROCENT = 90

export const LEEFVORMEN = [
  'alleenstaande',
  'alleenstaande-ouder',
  'gehuwden',
  'alleenstaande-jonger-dan-21',
  'alleenstaande-pensioen',
  'gehuwden-pensioen',
] as const
export type Leefvorm = (typeof LEEFVORMEN)[number]

/** Cents a month with holiday allowance, when a municipality recorded none under `bijstandsnorm`. */
export const BIJSTANDSNORMEN: Record<Leefvorm, number> = {
  alleenstaande: 136_906,
  'alleenstaande-ouder': 136_906,
  gehuwden: 195_580,
  'alleenstaande-jonger-dan-21': 33_798,
  'alleenstaande-pensioen': 153_021,
  'gehuwden-pensioen': 209_498,
}

export const GEEN_VOORSCHOT = ['gegevens-ontbreken', 'geen-recht'] as const
export type GeenVoorschot = (typeof GEEN_VOORSCHOT)[number]

/** Wmo 2015 art. 2.3.3: what is granted in haste ends by itself, so that the onderzoek decides what stays. */
export function beletselenVoorSpoed(
  voorzieningen: readonly TeVerlenen[],
  vandaag: Datum,
  hooguitDagen: number,
): Beletsel[] {
  const uiterst = plusDagen(vandaag, hooguitDagen)
  return [
    ...als(voorzieningen.length === 0, 'voorziening-ontbreekt', 'voorzieningen'),
    ...voorzieningen.flatMap(({ periode }, plek) => {
      const veld = `voorzieningen.${plek}.periode.eind`
      if (periode.eind == null) return als(true, 'tijdelijk-zonder-eind', veld)
      return als(periode.eind > uiterst, 'tijdelijk-te-lang', veld)
    }),
  ]
}

/** The least and the most of an advance, in cents: a share of what assistance would be, and no more than that. */
export function grenzenVoorschot(norm: number, inkomen: number, procent: number): { minimum: number; maximum: number } {
  const bijstand = Math.max(0, norm - inkomen)
  return { minimum: Math.ceil((bijstand * procent) / 100), maximum: bijstand }
}

export type Voorschotsituatie = {
  status: string
  wet: Wet
  metVoorschot: boolean
  heeftAanvraag: boolean
  motivering: string
  mandaatWetten: readonly Wet[]
  limiet: number | null
  /** Null: no advance is due. */
  voorschot: { norm: number; inkomen: number; bedrag: number } | null
}

export function beletselenVoorVoorschot(situatie: Voorschotsituatie, procent: number): Beletsel[] {
  const { voorschot, limiet } = situatie
  return [
    ...als(situatie.status === 'afgedaan', 'hulpvraag-afgedaan'),
    ...als(!situatie.metVoorschot, 'geen-voorschot-hierbij'),
    ...als(situatie.metVoorschot && !situatie.heeftAanvraag, 'aanvraag-ontbreekt'),
    ...als(situatie.motivering.trim() === '', 'motivering-ontbreekt', 'motivering'),
    ...als(!situatie.mandaatWetten.includes(situatie.wet), 'boven-mandaat'),
    ...als(voorschot !== null && (limiet === null || voorschot.bedrag > limiet), 'boven-mandaat', 'voorschot.bedrag'),
    ...(voorschot ? beletselenVoorBedrag(voorschot, procent) : []),
  ]
}

function beletselenVoorBedrag({ norm, inkomen, bedrag }: NonNullable<Voorschotsituatie['voorschot']>, procent: number) {
  const { minimum, maximum } = grenzenVoorschot(norm, inkomen, procent)
  if (maximum === 0) return als(true, 'inkomen-boven-norm', 'voorschot.inkomen')
  return [
    ...als(bedrag < minimum, 'voorschot-te-laag', 'voorschot.bedrag', { minimum: formatGeld(geld(minimum)) }),
    ...als(bedrag > maximum, 'voorschot-te-hoog', 'voorschot.bedrag', { maximum: formatGeld(geld(maximum)) }),
  ]
}
