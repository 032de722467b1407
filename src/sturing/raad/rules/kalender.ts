import { type Datum, datum, eersteVanMaand, laatsteVanMaand, plusDagen, plusMaanden } from '#values/datum.ts'

/** The weeks of a month, Monday first; days of other months are null. */
export function wekenVan(maand: string): (Datum | null)[][] {
  const eerste = eersteVanMaand(datum(`${maand}-01`))
  const einde = laatsteVanMaand(eerste)
  const dagVanWeek = (new Date(`${eerste}T00:00:00Z`).getUTCDay() + 6) % 7
  const dagen: (Datum | null)[] = Array.from({ length: dagVanWeek }, () => null)
  for (let dag = eerste; dag <= einde; dag = plusDagen(dag, 1)) dagen.push(dag)
  while (dagen.length % 7 !== 0) dagen.push(null)
  return Array.from({ length: dagen.length / 7 }, (_, week) => dagen.slice(7 * week, 7 * week + 7))
}

/** yyyy-mm, so many months on. */
export const plusMaand = (maand: string, aantal: number): string =>
  plusMaanden(datum(`${maand}-01`), aantal).slice(0, 7)
