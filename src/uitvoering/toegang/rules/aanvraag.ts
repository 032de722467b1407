import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { type DwangsomStap, dwangsomInGeding } from '#values/dwangsom.ts'
import { type Geld, geld } from '#values/geld.ts'
import { overlapt, type Periode } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import { valtOnderWachttijd } from './klokken.ts'
import type { HulpvraagStatus, Ingebrekestelling } from './status.ts'

export type AanvraagFeiten = {
  wet: Wet
  status: HulpvraagStatus
  geboren: Datum
  /** Day of the melding of this hulpvraag. */
  genoemdOp: Datum
  ontvangenOp: Datum
  /** The last day of the onderzoek that the melding asks for (Wmo). */
  onderzoekTot: Datum | undefined
  /** The first day on which someone under 27 may apply (Participatiewet). */
  wachtTot: Datum | undefined
  vandaag: Datum
  /** Why an aanvraag is taken in before the law's own moment. */
  reden: string | undefined
}

export function beletselenVoorAanvraag({
  wet,
  status,
  geboren,
  genoemdOp,
  ontvangenOp,
  onderzoekTot,
  wachtTot,
  vandaag,
  reden,
}: AanvraagFeiten): Beletsel[] {
  const teVroeg = wet === 'wmo' && status !== 'onderzocht' && onderzoekTot !== undefined && ontvangenOp <= onderzoekTot
  const wacht = valtOnderWachttijd(wet, geboren, ontvangenOp) && wachtTot !== undefined && ontvangenOp < wachtTot
  return [
    ...als(status === 'afgedaan', 'al-afgedaan'),
    ...als(status === 'aanvraag-open', 'aanvraag-loopt-al'),
    ...als(ontvangenOp > vandaag, 'datum-in-toekomst', 'ontvangenOp'),
    ...als(ontvangenOp < genoemdOp, 'aanvraag-voor-melding', 'ontvangenOp'),
    // Wmo 2.3.2 lid 9: an aanvraag cannot be made before the onderzoek is done, unless it took longer than its term.
    ...als(teVroeg && status !== 'aanvraag-open' && status !== 'afgedaan', 'onderzoek-loopt', 'ontvangenOp'),
    // Handing it in earlier is not stopped, but somebody says why (CRvB 18-6-2015).
    ...als(wacht && !reden?.trim(), 'onder-27-binnen-vier-weken', 'reden'),
  ]
}

export type Klokstand = { uiterlijk: Datum; gestoptOp: Datum | null }

export function beletselenVoorOpschorting(
  nieuw: Periode,
  bestaand: readonly Periode[],
  klok: Klokstand | undefined,
): Beletsel[] {
  if (nieuw.eind != null && nieuw.eind < nieuw.begin) return als(true, 'periode-omgekeerd', 'eind')
  return [
    ...als(!klok || klok.gestoptOp !== null, 'geen-lopende-termijn'),
    ...als(
      bestaand.some((een) => overlapt(een, nieuw)),
      'al-opgeschort',
      'begin',
    ),
    ...als(klok !== undefined && nieuw.begin > klok.uiterlijk, 'termijn-al-voorbij', 'begin'),
  ]
}

export function beletselenVoorVerlenging(
  nieuweTermijn: Datum | undefined,
  klok: Klokstand | undefined,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(!klok || klok.gestoptOp !== null, 'geen-lopende-termijn'),
    ...als(
      klok !== undefined && (!nieuweTermijn || nieuweTermijn <= klok.uiterlijk),
      'verlenging-zonder-nieuwe-termijn',
      'nieuweTermijn',
    ),
    ...als(klok !== undefined && vandaag > klok.uiterlijk, 'termijn-al-voorbij'),
  ]
}

export function beletselenVoorIngebrekestelling(
  ontvangenOp: Datum,
  klok: Klokstand | undefined,
  vandaag: Datum,
): Beletsel[] {
  return [
    ...als(!klok || klok.gestoptOp !== null, 'geen-lopende-termijn'),
    ...als(ontvangenOp > vandaag, 'datum-in-toekomst', 'ontvangenOp'),
    ...als(klok !== undefined && ontvangenOp <= klok.uiterlijk, 'termijn-nog-niet-voorbij', 'ontvangenOp'),
  ]
}

/** What the rules say of one notice of default: until when a decision costs nothing, and what it costs afterwards. */
export type Dwangsomregel = Ingebrekestelling & { stappen: readonly DwangsomStap[] }

/** T6: computed on the day, never stored. Nothing without a notice of default. */
export const dwangsomVan = (regel: Dwangsomregel | null, besluit: Datum | null, vandaag: Datum): Geld =>
  regel ? dwangsomInGeding({ nog: regel.nog, vandaag, stappen: regel.stappen, besluit }) : geld(0)
