import type { Datum } from '#values/datum.ts'

export type { Datum }
/** Inside the generator days are counted (1970-01-01 = 0) and read from a table: a town asks for millions of them. */
export type Periode = { begin: Datum; eind: Datum | null }

const EERSTE = -25567 // 1900-01-01
const LAATSTE = 47482 // 2100-01-01
const teksten: Datum[] = []
const maandVanDag: Int32Array = new Int32Array(LAATSTE - EERSTE + 1)
const nummers = new Map<Datum, number>()
/** First day of each month, from January 1900. */
const maandBegin: number[] = []
const MAAND_1900 = 1900 * 12

function vul(): void {
  const lengtes = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  let dag = EERSTE
  for (let jaar = 1900; dag <= LAATSTE; jaar++) {
    const schrikkel = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0
    for (let maand = 0; maand < 12; maand++) {
      const lengte = maand === 1 && schrikkel ? 29 : lengtes[maand]!
      maandBegin.push(dag)
      for (let d = 1; d <= lengte && dag <= LAATSTE; d++, dag++) {
        teksten.push(`${jaar}-${maand < 9 ? '0' : ''}${maand + 1}-${d < 10 ? '0' : ''}${d}` as Datum)
        maandVanDag[dag - EERSTE] = jaar * 12 + maand
      }
    }
  }
  teksten.forEach((tekst, i) => {
    nummers.set(tekst, i + EERSTE)
  })
}
vul()

export function naarDag(datum: Datum): number {
  const dag = nummers.get(datum)
  if (dag === undefined) throw new RangeError(`geen dag tussen 1900 en 2100: ${datum}`)
  return dag
}

export function naarDatum(dag: number): Datum {
  const tekst = teksten[dag - EERSTE]
  if (tekst === undefined) throw new RangeError(`geen dag tussen 1900 en 2100: ${dag}`)
  return tekst
}

/** Months since year 0, so that neighbouring months differ by one. */
export const maandVan = (dag: number): number => maandVanDag[dag - EERSTE]!
export const jaarVan = (dag: number): number => Math.floor(maandVan(dag) / 12)
export const jaarVanMaand = (maand: number): number => Math.floor(maand / 12)

export function eersteDag(maand: number): number {
  const dag = maandBegin[maand - MAAND_1900]
  if (dag === undefined) throw new RangeError(`geen maand tussen 1900 en 2100: ${maand}`)
  return dag
}
export const laatsteDag = (maand: number): number => eersteDag(maand + 1) - 1

/** The same day so many months on; the last day of the month when it is shorter. */
export function plusMaanden(dag: number, maanden: number): number {
  const doel = maandVan(dag) + maanden
  return Math.min(eersteDag(doel) + (dag - eersteDag(maandVan(dag))), laatsteDag(doel))
}

/** Whole years old on a day. */
export function leeftijdOp(geboren: number, dag: number): number {
  const maanden = maandVan(dag) - maandVan(geboren)
  const nogNiet = dag - eersteDag(maandVan(dag)) < geboren - eersteDag(maandVan(geboren))
  return Math.floor((maanden - (nogNiet ? 1 : 0)) / 12)
}

/** 1970-01-01 was a Thursday; 0 = Monday. */
export const weekdag = (dag: number): number => (((dag + 3) % 7) + 7) % 7
export function werkdag(dag: number): number {
  const w = weekdag(dag)
  return w < 5 ? dag : dag + (7 - w)
}
