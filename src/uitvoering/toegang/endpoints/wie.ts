import { DatumSchema, Type } from '#platform/endpoint.ts'
import type { Datum } from '#values/datum.ts'

/** What the declarations of this room have in common: who may, what for, on which ground. */
export const wetten = ['wmo', 'jeugdwet', 'participatiewet', 'wgs'] as const
export const melden = {
  power: 'toegang:registreren',
  doel: 'melding behandelen',
  grondslag: 'Wmo 2015 art. 2.3.2, Jeugdwet art. 2.3, Wgs art. 4, Participatiewet art. 44',
  wetten,
  verwerking: 'melding en onderzoek',
} as const
export const lezen = {
  ...melden,
  power: ['toegang:registreren', 'toegang:trieren', 'toegang:onderzoeken', 'toegang:toewijzen'],
} as const
export const trieren = { ...melden, power: 'toegang:trieren' } as const
export const onderzoeken = { ...melden, power: 'toegang:onderzoeken', doel: 'onderzoek en besluit' } as const
export const termijn = { ...onderzoeken, grondslag: 'Awb art. 4:13-4:17' } as const
/** The resident himself. */
export const eigen = { ...melden, power: 'eigen-dossier', wetten: 'geen' } as const

export const Dag = () => Type.Unsafe<Datum>(DatumSchema())
export const Tijd = () => Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })
export const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
