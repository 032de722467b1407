import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, isoWeek, plusDagen, weekdag } from '#values/datum.ts'
import { bevat, overlapt, type Periode } from '#values/periode.ts'
import type { Tweetalig } from '#values/taal.ts'

/** R18: where people already come. */
export const PLEKSOORTEN = ['huisarts', 'school', 'wooncentrum', 'voedselbank', 'buurthuis', 'bibliotheek'] as const
export type Pleksoort = (typeof PLEKSOORTEN)[number]
export const PLEKSOORT_NAMEN: Record<Pleksoort, Tweetalig> = {
  huisarts: { nl: 'Huisarts', en: 'General practice' },
  school: { nl: 'School', en: 'At school' },
  wooncentrum: { nl: 'Wooncentrum', en: 'Residential centre' },
  voedselbank: { nl: 'Voedselbank', en: 'Food bank' },
  buurthuis: { nl: 'Buurthuis', en: 'Community centre' },
  bibliotheek: { nl: 'Bibliotheek', en: 'Library' },
}

export const DISCIPLINES = ['wmo', 'jeugd', 'schulden', 'inkomen', 'armoede', 'werk', 'mantelzorg'] as const
export type Discipline = (typeof DISCIPLINES)[number]
export const DISCIPLINE_NAMEN: Record<Discipline, Tweetalig> = {
  wmo: { nl: 'Zorg en ondersteuning', en: 'Care and support' },
  jeugd: { nl: 'Jeugd en gezin', en: 'Youth and family' },
  schulden: { nl: 'Geld en schulden', en: 'Money and debts' },
  inkomen: { nl: 'Inkomen', en: 'Income' },
  armoede: { nl: 'Minimaregelingen', en: 'Poverty schemes' },
  werk: { nl: 'Werk', en: 'Work' },
  mantelzorg: { nl: 'Mantelzorg', en: 'Informal care' },
}

export const RITMES = ['wekelijks', 'even', 'oneven'] as const
export type Ritme = (typeof RITMES)[number]

export type Bezetting = { id: string; gebruikerId: string; naam: string; discipline: Discipline; periode: Periode }
export type Spreekuur = {
  id: string
  plek: string
  adres: string
  soort: Pleksoort
  gebied: string
  disciplines: Discipline[]
  /** ISO: 1 is Monday. */
  weekdag: number
  van: string
  tot: string
  ritme: Ritme
  periode: Periode
  bezetting: Bezetting[]
}

type Moment = Pick<Spreekuur, 'weekdag' | 'van' | 'tot' | 'ritme' | 'periode'>

/** At the same hour of the same week, at least once. */
export function valtSamen(a: Moment, b: Moment): boolean {
  const weken = a.ritme === 'wekelijks' || b.ritme === 'wekelijks' || a.ritme === b.ritme
  return weken && a.weekdag === b.weekdag && a.van < b.tot && b.van < a.tot && overlapt(a.periode, b.periode)
}

export function beletselenVoorSpreekuur(
  nieuw: Omit<Spreekuur, 'id' | 'bezetting'>,
  bestaand: readonly Spreekuur[],
  gebieden: readonly string[],
): Beletsel[] {
  const { begin, eind } = nieuw.periode
  return [
    ...als(nieuw.van >= nieuw.tot, 'tijden-omgekeerd', 'tot'),
    ...als(eind != null && eind < begin, 'periode-omgekeerd', 'periode.eind'),
    ...als(!gebieden.includes(nieuw.gebied), 'gebied-onbekend', 'gebied'),
    ...als(
      bestaand.some((een) => een.plek.toLowerCase() === nieuw.plek.toLowerCase() && valtSamen(een, nieuw)),
      'plek-bezet',
      'plek',
    ),
  ]
}

export function beletselenVoorBezetting(
  nieuw: { gebruikerId: string; discipline: Discipline; periode: Periode },
  spreekuur: Spreekuur,
  alle: readonly Spreekuur[],
): Beletsel[] {
  const { begin, eind } = nieuw.periode
  const binnen = begin >= spreekuur.periode.begin && (spreekuur.periode.eind == null || begin <= spreekuur.periode.eind)
  const elders = alle.some(
    (een) =>
      een.id !== spreekuur.id &&
      een.bezetting.some(
        (wie) =>
          wie.gebruikerId === nieuw.gebruikerId &&
          valtSamen({ ...een, periode: wie.periode }, { ...spreekuur, periode: nieuw.periode }),
      ),
  )
  return [
    ...als(eind != null && eind < begin, 'periode-omgekeerd', 'periode.eind'),
    ...als(!binnen, 'buiten-spreekuur', 'periode.begin'),
    ...als(!spreekuur.disciplines.includes(nieuw.discipline), 'discipline-niet-op-spreekuur', 'discipline'),
    ...als(elders, 'medewerker-zit-elders', 'gebruikerId'),
  ]
}

/** The days from Monday on of the week in which this day lies. */
export function weekVan(dag: Datum): Datum[] {
  const maandag = plusDagen(dag, 1 - weekdag(dag))
  return Array.from({ length: 7 }, (_, index) => plusDagen(maandag, index))
}

export function isOpDag(spreekuur: Moment, dag: Datum): boolean {
  if (spreekuur.weekdag !== weekdag(dag) || !bevat(spreekuur.periode, dag)) return false
  return spreekuur.ritme === 'wekelijks' || (isoWeek(dag).week % 2 === 0) === (spreekuur.ritme === 'even')
}

export const TIJD = '^([01]\\d|2[0-3]):[0-5]\\d$'
