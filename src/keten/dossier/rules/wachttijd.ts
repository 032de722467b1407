import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'

/** On which part of the road a thing waits that was given out: with a provider, or with an offer without an indication. */
export const STARTONDERDELEN = ['levering', 'doorgeleiding'] as const
export type Startonderdeel = (typeof STARTONDERDELEN)[number]

/** 'norm' is days past the norm, the longest first. */
export const STARTVOLGORDES = ['norm', 'naam', 'wat', 'bij', 'wet', 'trede', 'dagen'] as const
export type Startvolgorde = (typeof STARTVOLGORDES)[number]

/** Days from assignment to the first help; no law sets them, a municipality agrees on them. */
export const WACHTNORMEN: Record<Wet, number> = { wmo: 28, jeugdwet: 42, participatiewet: 28, wgs: 28, overig: 42 }

export const wachttijden: readonly Instellingsoort[] = WETTEN.map((wet) => ({
  soort: 'wachttijd',
  sleutel: wet,
  naam: {
    nl: `${wetNaam(wet, 'nl')}: van toewijzing tot eerste hulp`,
    en: `${wetNaam(wet, 'en')}: from assignment to first help`,
  },
  uitleg: {
    nl: 'Een norm van de gemeente in dagen, geen termijn van de wet. Telt voor wie op of na de eerste dag begint te wachten.',
    en: 'A norm of the municipality in days, not a term of law. Counts for who starts to wait on or after the first day.',
  },
  vorm: { soort: 'velden', velden: [{ veld: 'dagen', naam: { nl: 'Dagen', en: 'Days' } }] },
  schema: {
    type: 'object',
    required: ['dagen'],
    additionalProperties: false,
    properties: { dagen: { type: 'integer', minimum: 1, maximum: 365 } },
  },
  wet,
  bron: 'Werkafspraak van de gemeente',
  geverifieerd: true,
  standaard: { dagen: WACHTNORMEN[wet] },
  kamers: ['dossier'],
}))
