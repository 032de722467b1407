import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { berekenTermijn, findTermijnRegel } from '#values/termijn.ts'
import { isGeldigeCode, REDENEN_AFWIJZING, WOONPLAATSBEGINSEL } from './codes.ts'

export type Verzoeksoort = 'vot' | 'vow'

/** OP274 and OP346: 5 working days from receipt; under investigation, 8 weeks from the date of the request. */
export function uiterlijkVoorVerzoek(
  soort: Verzoeksoort,
  ontvangenOp: Datum,
  dagtekening: Datum,
  inOnderzoek: boolean,
  feestdagen: readonly Datum[] = [],
): Datum {
  const code = inOnderzoek
    ? 'bericht-na-onderzoek'
    : soort === 'vot'
      ? 'bericht-antwoord-toewijzing'
      : 'bericht-antwoord-wijziging'
  const start = inOnderzoek ? dagtekening : ontvangenOp
  const regel = findTermijnRegel(code, start)
  if (!regel) throw new RangeError(`Geen termijnregel ${code} op ${start}`)
  return berekenTermijn({ regel, start, vandaag: start, feestdagen: [...feestdagen] }).uiterlijk
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
