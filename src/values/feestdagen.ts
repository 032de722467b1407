import type { Datum } from './datum.ts'
import { dagenTussen, datum, jaarVan, plusDagen, weekdag } from './datum.ts'

export type Feestdag = { datum: Datum; naam: string }

/** A day put on a par with a holiday by royal decree (Algemene termijnenwet art. 3 lid 3). */
export type GelijkgesteldeDag = { datum: Datum; bron: string; geverifieerd: boolean }

/** Extra days off, as bare days or as rows that hold one: both configuration shapes fit. */
export type ExtraDagen = readonly (Datum | { datum: Datum })[]

const LIJST = 'Algemene termijnenwet art. 3 lid 3, gezien op een vraag-en-antwoordpagina, besluit zelf niet ingezien'

export const GELIJKGESTELD: readonly GelijkgesteldeDag[] = [
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
].map((dag) => ({ datum: datum(dag), bron: LIJST, geverifieerd: false }))

/** Gregorian computus, as published anonymously in Nature in 1876 and taken over by Meeus. */
export function paasdag(jaar: number): Datum {
  const gulden = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30
  const naarZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7
  const verschuiving = Math.floor((gulden + 11 * epacta + 22 * naarZondag) / 451)
  const telling = epacta + naarZondag - 7 * verschuiving + 114
  return dagVan(jaar, Math.floor(telling / 31), (telling % 31) + 1)
}

function dagVan(jaar: number, maand: number, dag: number): Datum {
  return datum(`${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`)
}

/** The birthday of the King is celebrated on the 26th when the 27th is a Sunday; before 2014 it was Queen's Day. */
function koningsdag(jaar: number): Feestdag {
  const [naam, dag] =
    jaar >= 2014 ? (['Koningsdag', dagVan(jaar, 4, 27)] as const) : (['Koninginnedag', dagVan(jaar, 4, 30)] as const)
  return { naam, datum: weekdag(dag) === 7 ? plusDagen(dag, -1) : dag }
}

/** The days of Algemene termijnenwet art. 3 lid 1, and Goede Vrijdag (lid 2); first Easter and Pentecost are Sundays. */
export function feestdagenIn(jaar: number): Feestdag[] {
  const pasen = paasdag(jaar)
  return [
    { datum: dagVan(jaar, 1, 1), naam: 'Nieuwjaarsdag' },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag' },
    { datum: plusDagen(pasen, 1), naam: 'Tweede paasdag' },
    koningsdag(jaar),
    { datum: dagVan(jaar, 5, 5), naam: 'Bevrijdingsdag' },
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag' },
    { datum: plusDagen(pasen, 50), naam: 'Tweede pinksterdag' },
    { datum: dagVan(jaar, 12, 25), naam: 'Eerste kerstdag' },
    { datum: dagVan(jaar, 12, 26), naam: 'Tweede kerstdag' },
  ].toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
}

const perJaar = new Map<number, ReadonlySet<Datum>>()

function feestdagenVan(jaar: number): ReadonlySet<Datum> {
  const bekend = perJaar.get(jaar)
  if (bekend) return bekend
  const dagen = new Set(feestdagenIn(jaar).map((feestdag) => feestdag.datum))
  perJaar.set(jaar, dagen)
  return dagen
}

export function isWerkdag(d: Datum, gelijkgesteld: ExtraDagen = []): boolean {
  if (weekdag(d) >= 6 || feestdagenVan(jaarVan(d)).has(d)) return false
  for (const dag of gelijkgesteld) if ((typeof dag === 'string' ? dag : dag.datum) === d) return false
  return true
}

/** The day itself when it is a working day, else the first one after it. */
export function eersteWerkdagVanaf(d: Datum, gelijkgesteld: ExtraDagen = []): Datum {
  let dag = d
  while (!isWerkdag(dag, gelijkgesteld)) dag = plusDagen(dag, 1)
  return dag
}

export function plusWerkdagen(d: Datum, aantal: number, gelijkgesteld: ExtraDagen = []): Datum {
  if (!Number.isSafeInteger(aantal) || aantal < 0) throw new RangeError(`Geen aantal werkdagen: ${aantal}`)
  let dag = d
  for (let nog = aantal; nog > 0; nog -= 1) dag = eersteWerkdagVanaf(plusDagen(dag, 1), gelijkgesteld)
  return dag
}

/** Working days after a, up to and including b; negative when b comes first. Sums, no walk: work lists hold thousands. */
export function werkdagenTussen(a: Datum, b: Datum, gelijkgesteld: ExtraDagen = []): number {
  if (b < a) return -werkdagenTussen(b, a, gelijkgesteld) + 0
  const vrij = new Set(gelijkgesteld.map((dag) => (typeof dag === 'string' ? dag : dag.datum)))
  for (let jaar = jaarVan(a); jaar <= jaarVan(b); jaar += 1) for (const dag of feestdagenVan(jaar)) vrij.add(dag)
  const doordeweeksVrij = [...vrij].filter((dag) => a < dag && dag <= b && weekdag(dag) < 6)
  return doordeweekseDagenTussen(a, b) - doordeweeksVrij.length
}

function doordeweekseDagenTussen(a: Datum, b: Datum): number {
  const dagen = dagenTussen(a, b)
  const begin = weekdag(a)
  const rest = Array.from({ length: dagen % 7 }, (_, n) => ((begin + n) % 7) + 1).filter((dag) => dag < 6)
  return Math.floor(dagen / 7) * 5 + rest.length
}
