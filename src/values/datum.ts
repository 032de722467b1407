import type { Taal } from './taal.ts'

declare const merk: unique symbol

/** A calendar day, 'yyyy-mm-dd'. Sorts and compares as text; has no time and no zone. */
export type Datum = string & { readonly [merk]: 'Datum' }

const VORM = /^\d{4}-\d{2}-\d{2}$/
const DAG_IN_MS = 86_400_000

export function isDatum(text: unknown): text is Datum {
  if (typeof text !== 'string' || !VORM.test(text)) return false
  const { jaar, maand, dag } = delenVan(text)
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenInMaand(jaar, maand)
}

export function datum(text: string): Datum {
  if (!isDatum(text)) throw new RangeError(`Geen bestaande datum: ${text}`)
  return text
}

function dagnummer(d: Datum): number {
  return Date.parse(`${d}T00:00:00Z`) / DAG_IN_MS
}

function vanDagnummer(nummer: number): Datum {
  return datum(new Date(nummer * DAG_IN_MS).toISOString().slice(0, 10))
}

function delenVan(d: string): { jaar: number; maand: number; dag: number } {
  return { jaar: Number(d.slice(0, 4)), maand: Number(d.slice(5, 7)), dag: Number(d.slice(8, 10)) }
}

function vanDelen(jaar: number, maand: number, dag: number): Datum {
  return datum(`${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
}

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

function heelAantal(aantal: number): number {
  if (!Number.isSafeInteger(aantal)) throw new RangeError(`Geen heel aantal: ${aantal}`)
  return aantal
}

export function plusDagen(d: Datum, aantal: number): Datum {
  return vanDagnummer(dagnummer(d) + heelAantal(aantal))
}

export function plusWeken(d: Datum, aantal: number): Datum {
  return plusDagen(d, aantal * 7)
}

/** The same day of the month; the last day where that month is shorter. */
export function plusMaanden(d: Datum, aantal: number): Datum {
  const { jaar, maand, dag } = delenVan(d)
  const index = jaar * 12 + (maand - 1) + heelAantal(aantal)
  const nieuwJaar = Math.floor(index / 12)
  const nieuweMaand = index - nieuwJaar * 12 + 1
  return vanDelen(nieuwJaar, nieuweMaand, Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)))
}

export function plusJaren(d: Datum, aantal: number): Datum {
  return plusMaanden(d, aantal * 12)
}

/** Days from a to b; negative when b comes first. */
export function dagenTussen(a: Datum, b: Datum): number {
  return dagnummer(b) - dagnummer(a)
}

/** 1 = maandag ... 7 = zondag. */
export function weekdag(d: Datum): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // Day 0 (1 January 1970) was a Thursday.
  return (((((dagnummer(d) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** ISO 8601: a week belongs to the year that holds its Thursday. */
export function isoWeek(d: Datum): { jaar: number; week: number } {
  const donderdag = plusDagen(d, 4 - weekdag(d))
  const { jaar } = delenVan(donderdag)
  return { jaar, week: Math.floor(dagenTussen(vanDelen(jaar, 1, 1), donderdag) / 7) + 1 }
}

export function eersteVanMaand(d: Datum): Datum {
  const { jaar, maand } = delenVan(d)
  return vanDelen(jaar, maand, 1)
}

export function laatsteVanMaand(d: Datum): Datum {
  const { jaar, maand } = delenVan(d)
  return vanDelen(jaar, maand, dagenInMaand(jaar, maand))
}

/** 'yyyy-mm'. */
export function maandVan(d: Datum): string {
  return d.slice(0, 7)
}

export function jaarVan(d: Datum): number {
  return delenVan(d).jaar
}

/** Whole years of age. Who was born on 29 February turns a year older on 1 March when there is no such day. */
export function leeftijdOp(geboren: Datum, d: Datum): number {
  const verschil = jaarVan(d) - jaarVan(geboren)
  return d.slice(5) < geboren.slice(5) ? verschil - 1 : verschil
}

export function eerderste(eerste: Datum, ...rest: Datum[]): Datum {
  return [eerste, ...rest].toSorted()[0]!
}

export function laatste(eerste: Datum, ...rest: Datum[]): Datum {
  return [eerste, ...rest].toSorted().at(-1)!
}

const dagvormen = new Map<string, Intl.DateTimeFormat>()

/** Made once: every request asks what day it is, and making one costs more than all the rest. */
function dagvormVan(tz: string): Intl.DateTimeFormat {
  const vorm =
    dagvormen.get(tz) ??
    new Intl.DateTimeFormat('en', { timeZone: tz, year: 'numeric', month: 'numeric', day: 'numeric' })
  dagvormen.set(tz, vorm)
  return vorm
}

/** The calendar day at this moment in a place. The moment is an argument: this floor has no clock. */
export function vandaagIn(tz: string = 'Europe/Amsterdam', nu: Date): Datum {
  const delen = new Map(
    dagvormVan(tz)
      .formatToParts(nu)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return vanDelen(delen.get('year') ?? 0, delen.get('month') ?? 0, delen.get('day') ?? 0)
}

const MAANDEN: Record<Taal, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const MAANDEN_KORT: Record<Taal, readonly string[]> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}
const DAGEN_KORT: Record<Taal, readonly string[]> = {
  nl: 'ma di wo do vr za zo'.split(' '),
  en: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
}

export type DatumStijl = { stijl: 'lang' | 'kort' | 'lijst'; taal?: Taal; vandaag?: Datum }

/** lang '12 april 2021', kort '12-04-2021', lijst 'vr 13 nov' (with the year when it is not this year). */
export function formatDatum(d: Datum, { stijl, taal = 'nl', vandaag }: DatumStijl): string {
  const { jaar, maand, dag } = delenVan(d)
  if (stijl === 'lang') return `${dag} ${MAANDEN[taal][maand - 1]} ${jaar}`
  if (stijl === 'kort') return `${d.slice(8)}-${d.slice(5, 7)}-${d.slice(0, 4)}`
  const zonderJaar = `${DAGEN_KORT[taal][weekdag(d) - 1]} ${dag} ${MAANDEN_KORT[taal][maand - 1]}`
  return vandaag !== undefined && jaarVan(vandaag) === jaar ? zonderJaar : `${zonderJaar} ${jaar}`
}

/** A day as a person types it: 13-11-2026, 1/2/2026, 1 2 2026 or 2026-11-13. Two-digit years are refused. */
export function parseDatumInvoer(invoer: string): Datum {
  const kaal = invoer.trim()
  if (isDatum(kaal)) return kaal
  const gevonden = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(kaal)
  if (!gevonden) throw new RangeError(`Geen datum: ${invoer}`)
  return vanDelen(Number(gevonden[3]), Number(gevonden[2]), Number(gevonden[1]))
}
