import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { isGeldigeCode, REDENEN_AFWIJZING, WOONPLAATSBEGINSEL } from './codes.ts'

export type Verzoeksoort = 'vot' | 'vow'

/** OP274 and OP346: an answer runs from receipt; once under investigation, from the date of the request. */
export function termijnVanVerzoek(
  verzoek: { soort: Verzoeksoort; ontvangenOp: Datum; dagtekening: Datum },
  inOnderzoek: boolean,
): { code: string; start: Datum } {
  if (inOnderzoek) return { code: 'bericht-na-onderzoek', start: verzoek.dagtekening }
  const code = verzoek.soort === 'vot' ? 'bericht-antwoord-toewijzing' : 'bericht-antwoord-wijziging'
  return { code, start: verzoek.ontvangenOp }
}

export type Antwoord = { soort: 'in-onderzoek' | 'afgewezen' | 'gehonoreerd' }

/** TR365: at most one "under investigation", then one final answer. */
export function beletselenVoorAntwoord(nieuw: Antwoord['soort'], eerder: readonly Antwoord[]): Beletsel[] {
  const definitief = eerder.some((antwoord) => antwoord.soort !== 'in-onderzoek')
  return als(definitief || (nieuw === 'in-onderzoek' && eerder.length > 0), 'al-beantwoord')
}

/** OP359: who is turned away because of residence hears which municipality it is. */
export function beletselenVoorAfwijzing(
  reden: string,
  gemeente: string | null,
  eigen: string,
  vandaag: Datum,
): Beletsel[] {
  const woonplaats = reden === WOONPLAATSBEGINSEL
  return [
    ...als(!isGeldigeCode(REDENEN_AFWIJZING, reden, vandaag), 'reden-ontbreekt', 'reden'),
    ...als(woonplaats && gemeente === null, 'gemeente-ontbreekt', 'verantwoordelijkeGemeente'),
    ...als(woonplaats && gemeente === eigen, 'eigen-gemeente', 'verantwoordelijkeGemeente'),
  ]
}
