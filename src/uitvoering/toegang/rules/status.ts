import type { Datum } from '#values/datum.ts'

export const UITKOMSTEN = [
  'informatie',
  'doorgeleid',
  'eigen-kracht',
  'geen-rol-overheid',
  'acceptabel',
  'eigen-kosten',
  'andere-gemeente',
  'ingetrokken',
  'toegekend',
  'afgewezen',
] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

export const TRIAGEBESLUITEN = ['spoed', 'onderzoek', 'informatie', 'doorgeleiden', 'aanvraag'] as const
export type Triagebesluit = (typeof TRIAGEBESLUITEN)[number]

/** Of both an onderzoek runs; with spoed a temporary provision comes first (Wmo 2.3.3). */
export const MET_ONDERZOEK: readonly Triagebesluit[] = ['onderzoek', 'spoed']

export const KINDCHECKS = ['geen-kinderen', 'geen-zorgen', 'zorgen'] as const
export type Kindcheck = (typeof KINDCHECKS)[number]

export type HulpvraagStatus = 'nieuw' | 'getrieerd' | 'in-onderzoek' | 'onderzocht' | 'aanvraag-open' | 'afgedaan'

export type HulpvraagFeiten = {
  triage: Triagebesluit | null
  verslagVerstrektOp: Datum | null
  aanvraag: boolean
  afgedaan: boolean
}

/** Pure function of the facts; the view toegang.hulpvraag_stand mirrors it for lists. */
export function statusVan({ triage, verslagVerstrektOp, aanvraag, afgedaan }: HulpvraagFeiten): HulpvraagStatus {
  if (afgedaan) return 'afgedaan'
  if (aanvraag) return 'aanvraag-open'
  if (verslagVerstrektOp) return 'onderzocht'
  if (triage && MET_ONDERZOEK.includes(triage)) return 'in-onderzoek'
  return triage ? 'getrieerd' : 'nieuw'
}

export type Ingebrekestelling = {
  ontvangenOp: Datum
  /** The last day on which a decision costs nothing. */
  nog: Datum
}

/** In default: a written notice came after the term had passed, and its own term went by as well (Awb 4:17 lid 3). */
export function isInGebreke(gesteld: Ingebrekestelling | null, uiterlijk: Datum | null, vandaag: Datum): boolean {
  if (!gesteld || !uiterlijk || gesteld.ontvangenOp <= uiterlijk) return false
  return vandaag > gesteld.nog
}

export type VerwijzingStatus = 'ontvangen' | 'bevestigd' | 'opgepakt' | 'teruggegeven'
export function statusVanVerwijzing(v: {
  bevestigdOp: Datum | null
  opgepaktOp: Datum | null
  teruggegevenOp: Datum | null
}): VerwijzingStatus {
  if (v.teruggegevenOp) return 'teruggegeven'
  if (v.opgepaktOp) return 'opgepakt'
  return v.bevestigdOp ? 'bevestigd' : 'ontvangen'
}
