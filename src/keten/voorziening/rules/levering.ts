import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { isGeldigeCode, REDENEN_BEEINDIGING, TIJDELIJK, type ToewijzingWet } from './codes.ts'
import type { Leveringsmelding } from './status.ts'

const isStart = (melding: Leveringsmelding) => melding.soort === 'start'
const stopVan = (meldingen: readonly Leveringsmelding[], begindatum: Datum) =>
  meldingen.findLast((melding) => melding.soort === 'stop' && melding.begindatum === begindatum)

/** TR326: a start only when no other runs; after a stop, also a temporary one, a new start has a new begindatum (TR382). */
export function beletselenVoorStart(begindatum: Datum, meldingen: readonly Leveringsmelding[]): Beletsel[] {
  const starts = meldingen.filter(isStart)
  const lopend = starts.some((start) => !stopVan(meldingen, start.begindatum) || start.begindatum === begindatum)
  return als(lopend, 'start-loopt', 'begindatum')
}

export type Stop = { begindatum: Datum; einddatum: Datum; reden: string }

/** OP072: a stop names the start it ends. TR413-TR415: for good only once, temporarily only once, and never back in time. */
export function beletselenVoorStop(
  { begindatum, einddatum, reden }: Stop,
  meldingen: readonly Leveringsmelding[],
  wet: ToewijzingWet,
): Beletsel[] {
  const stop = stopVan(meldingen, begindatum)
  return [
    ...als(einddatum < begindatum, 'eind-voor-begin', 'einddatum'),
    ...als(!isGeldigeCode(REDENEN_BEEINDIGING[wet], reden, einddatum), 'reden-onbekend', 'reden'),
    ...als(
      !meldingen.some((melding) => isStart(melding) && melding.begindatum === begindatum),
      'geen-start',
      'begindatum',
    ),
    ...als(stop !== undefined && stop.reden !== TIJDELIJK, 'definitief-gestopt', 'begindatum'),
    ...als(stop?.reden === TIJDELIJK && reden === TIJDELIJK, 'al-tijdelijk-gestopt', 'reden'),
    ...als(
      stop?.reden === TIJDELIJK && stop.einddatum !== null && einddatum < stop.einddatum,
      'stop-voor-eerdere-stop',
      'einddatum',
    ),
  ]
}

/** TR071: a start whose delivery was already stopped is not withdrawn before its stop is. */
export const beletselenVoorHerroeping = (
  melding: Leveringsmelding,
  meldingen: readonly Leveringsmelding[],
): Beletsel[] => als(isStart(melding) && stopVan(meldingen, melding.begindatum) !== undefined, 'stop-al-gemeld')
