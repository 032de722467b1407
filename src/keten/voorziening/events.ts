import type { Datum } from '#values/datum.ts'
import { defineEvent } from '#values/event.ts'
import type { Wet } from '#values/wet.ts'
import type { Besluitsoort } from './rules/besluit.ts'
import type { ToewijzingWet } from './rules/codes.ts'

/** Whose assignment it is: berichten gathers one 301 per client and provider (OP087). */
type VanToewijzing = { toewijzingId: string; clientId: string; aanbiederId: string; wet: ToewijzingWet; versie: number }

export const besluitGenomen = defineEvent<{
  besluitId: string
  soort: Besluitsoort
  wet: Wet
  persoonId: string
  huishoudenId: string | null
  aanvraagId: string | null
  datum: Datum
}>('voorziening.besluitGenomen')
export const bezwaarIngetrokken = defineEvent<{ bezwaarId: string }>('voorziening.bezwaarIngetrokken')
export const toegewezen = defineEvent<VanToewijzing>('voorziening.toegewezen')
export const toewijzingGewijzigd = defineEvent<VanToewijzing & { reden: string | null }>(
  'voorziening.toewijzingGewijzigd',
)
export const verzoekBeantwoord = defineEvent<{
  verzoekId: string
  antwoordId: string
  soort: 'in-onderzoek' | 'afgewezen' | 'gehonoreerd'
  clientId: string
  aanbiederId: string
  wet: ToewijzingWet
}>('voorziening.verzoekBeantwoord')
export const leveringGestart = defineEvent<{
  toewijzingId: string
  meldingId: string
  clientId: string
  begindatum: Datum
}>('voorziening.leveringGestart')
export const leveringGestopt = defineEvent<{
  toewijzingId: string
  meldingId: string
  clientId: string
  einddatum: Datum
  reden: string
}>('voorziening.leveringGestopt')
export const voorzieningEindigt = defineEvent<{ voorzieningId: string; clientId: string; eind: Datum }>(
  'voorziening.voorzieningEindigt',
)
export const pgbToegekend = defineEvent<{ voorzieningId: string; clientId: string; jaarbedrag: number }>(
  'voorziening.pgbToegekend',
)
