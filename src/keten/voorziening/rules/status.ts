import type { Datum } from '#values/datum.ts'
import { bevat, type Periode } from '#values/periode.ts'
import { TIJDELIJK } from './codes.ts'

export type Toewijzingstand = 'aangekondigd' | 'lopend' | 'afgelopen' | 'ingetrokken' | 'verwijderd'
export const TOEWIJZINGSTANDEN = ['aangekondigd', 'lopend', 'afgelopen', 'ingetrokken', 'verwijderd'] as const

export type VoorStand = { looptijd: Periode; ingetrokken: boolean; verwijderd: boolean }

/** The newest version decides (OP033x1). The view of the same name in the database is held equal by a test. */
export function standVanToewijzing({ looptijd, ingetrokken, verwijderd }: VoorStand, op: Datum): Toewijzingstand {
  if (verwijderd) return 'verwijderd'
  if (op < looptijd.begin) return 'aangekondigd'
  if (bevat(looptijd, op)) return 'lopend'
  return ingetrokken ? 'ingetrokken' : 'afgelopen'
}

export type Leveringsmelding = {
  id: string
  soort: 'start' | 'stop'
  begindatum: Datum
  einddatum: Datum | null
  reden: string | null
}
export type Leveringstand = 'niet gestart' | 'loopt' | 'onderbroken' | 'beeindigd'

/** Of the messages that were not withdrawn, oldest first. */
export function standVanLevering(meldingen: readonly Leveringsmelding[]): Leveringstand {
  const start = meldingen
    .filter((melding) => melding.soort === 'start')
    .toSorted((a, b) => (a.begindatum < b.begindatum ? -1 : 1))
    .at(-1)
  if (!start) return 'niet gestart'
  const stop = meldingen.findLast((melding) => melding.soort === 'stop' && melding.begindatum === start.begindatum)
  if (!stop) return 'loopt'
  return stop.reden === TIJDELIJK ? 'onderbroken' : 'beeindigd'
}

export type Verzoekstand = 'ontvangen' | 'in onderzoek' | 'gehonoreerd' | 'afgewezen'
export const standVanVerzoek = (
  antwoorden: readonly { soort: 'in-onderzoek' | 'afgewezen' | 'gehonoreerd' }[],
): Verzoekstand => {
  if (antwoorden.some((antwoord) => antwoord.soort === 'gehonoreerd')) return 'gehonoreerd'
  if (antwoorden.some((antwoord) => antwoord.soort === 'afgewezen')) return 'afgewezen'
  return antwoorden.length > 0 ? 'in onderzoek' : 'ontvangen'
}
