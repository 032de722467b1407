import { als, type Beletsel } from '#values/beletsel.ts'
import type { Grenzen } from './persoon.ts'

/** What can be kept from who has gezag: the groups of the access table that gezag gives. Who someone is cannot. */
export const VOORBEHOUDGROEPEN = ['V', 'P', 'R'] as const
export type Voorbehoudgroep = (typeof VOORBEHOUDGROEPEN)[number]

export type Voorbehoudgrond = 'kind' | 'hulpverlener'
export type Voorbehoud = {
  persoonId: string
  groep: Voorbehoudgroep
  grond: Voorbehoudgrond
  /** From whom it is kept; null is all who have gezag. */
  voorId: string | null
}

type Nieuw = {
  leeftijd: number
  grenzen: Grenzen
  groepen: readonly Voorbehoudgroep[]
  grond: Voorbehoudgrond
  reden: string
  voorId: string | null
  /** Who has gezag today. */
  dragers: readonly string[]
  lopend: readonly { groep: string; grond: string; voorId: string | null }[]
}

/**
 * Who helps keeps what good care does not tell, at any age, and says why (Jeugdwet 7.3.11 lid 3, read). From twelve a child
 * decides as well (7.3.4) and may ask so itself: model H6. Te verifiëren: up to 16 who must consent is no `other` (7.3.11
 * lid 2 onder b, read), so the wish of the child alone may not be enough without lid 3; 7.3.15 and BW 7:457 were not read.
 */
export function beletselenVoorVoorbehoud(nieuw: Nieuw): Beletsel[] {
  const { leeftijd, grenzen, groepen, grond, reden, voorId, dragers, lopend } = nieuw
  const dubbel = groepen.some((groep) =>
    lopend.some((een) => een.groep === groep && een.grond === grond && (een.voorId === null || een.voorId === voorId)),
  )
  return [
    ...als(grond === 'kind' && leeftijd < grenzen.mee, 'te-jong-voor-voorbehoud', 'groepen'),
    ...als(leeftijd >= grenzen.volwassen, 'gezag-voorbij', 'groepen'),
    ...als(groepen.length === 0, 'veld-verplicht', 'groepen'),
    ...als(grond === 'hulpverlener' && reden.trim() === '', 'reden-ontbreekt', 'reden'),
    ...als(voorId !== null && !dragers.includes(voorId), 'voor-zonder-gezag', 'voorId'),
    ...als(dubbel, 'al-voorbehouden', 'groepen'),
  ]
}
