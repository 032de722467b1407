import { als, type Beletsel } from '#values/beletsel.ts'
import { type Datum, dagenTussen, eerderste, laatste, plusDagen, plusMaanden, weekdag } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'

export const UITKOMSTEN = ['verlengd', 'verkort', 'beeindigd', 'gewijzigd'] as const
export type HerbeoordelingUitkomst = (typeof UITKOMSTEN)[number]

/** Days before the last day within which one may be moved; a municipality sets its own in `herbeoordeling/venster-dagen`. */
export const VENSTER_DAGEN = 180
/** What a besluit in time asks after it was looked at: never planned closer to the end than this. */
export const BESLUIT_DAGEN = 14

export type OpenHerbeoordeling = { id: string; gepland: Datum; uiterlijk: Datum; begin: Datum }

/** Wmo 2015 art. 2.3.9 asks it periodically; never before the provision began, never so late that no besluit can follow. */
export function vensterVan(
  { uiterlijk, begin }: OpenHerbeoordeling,
  vandaag: Datum,
  dagen: number,
): Periode | undefined {
  const van = laatste(vandaag, begin, plusDagen(uiterlijk, -dagen))
  const tot = plusDagen(uiterlijk, -BESLUIT_DAGEN)
  return tot < van ? undefined : { begin: van, eind: tot }
}

export function beletselenVoorPlanning(
  voorziening: { periode: Periode },
  gepland: Datum,
  loopt: boolean,
  vandaag: Datum,
): Beletsel[] {
  const { begin, eind } = voorziening.periode
  return [
    ...als(loopt, 'herbeoordeling-loopt'),
    ...als(eind != null && gepland > eind, 'datum-na-einde', 'gepland'),
    ...als(gepland < begin || gepland < vandaag, 'datum-voorbij', 'gepland'),
  ]
}

export type Spreiding = { id: string; van: Datum; naar: Datum }

/** Over the working days from `van` to `tot`, each within its own window; what does not fit is named. */
export function spreid(
  rijen: readonly OpenHerbeoordeling[],
  naar: { begin: Datum; eind: Datum },
  vandaag: Datum,
  dagen: number,
): { gespreid: Spreiding[]; beletselen: Beletsel[] } {
  const volgorde = rijen.toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0))
  const lengte = dagenTussen(naar.begin, naar.eind)
  const past = volgorde.map((rij, plek) => {
    const venster = vensterVan(rij, vandaag, dagen)
    if (!venster || venster.begin > naar.eind || venster.eind! < naar.begin) return { rij, naar: undefined }
    const wens = plusDagen(naar.begin, Math.round((lengte * (plek + 0.5)) / volgorde.length))
    const grens = { begin: laatste(venster.begin, naar.begin), eind: eerderste(venster.eind!, naar.eind) }
    return { rij, naar: opWerkdag(eerderste(laatste(wens, grens.begin), grens.eind), grens) }
  })
  const buiten = past.filter((een) => !een.naar).length
  return {
    gespreid: past.flatMap(({ rij, naar: dag }) =>
      dag && dag !== rij.gepland ? [{ id: rij.id, van: rij.gepland, naar: dag }] : [],
    ),
    beletselen: [
      ...als(naar.eind < naar.begin, 'periode-omgekeerd', 'eind'),
      ...als(naar.begin < vandaag, 'datum-voorbij', 'begin'),
      ...als(buiten > 0, 'buiten-venster', 'begin', { aantal: buiten, van: rijen.length }),
    ],
  }
}

/** Back to the Friday, or on to the Monday where that would leave the window; a window of a weekend keeps its day. */
function opWerkdag(dag: Datum, { begin, eind }: { begin: Datum; eind: Datum }): Datum {
  const over = weekdag(dag) - 5
  if (over <= 0) return dag
  const vrijdag = plusDagen(dag, -over)
  if (vrijdag >= begin) return vrijdag
  const maandag = plusDagen(dag, 3 - over)
  return maandag <= eind ? maandag : dag
}

export type Maandtelling = { maand: string; wet: string; aantal: number }
/** The month with most, and what lies in it: what a team has to see coming. */
export function piekVan(tellingen: readonly Maandtelling[]): { maand: string; aantal: number } | null {
  const perMaand = new Map<string, number>()
  for (const { maand, aantal } of tellingen) perMaand.set(maand, (perMaand.get(maand) ?? 0) + aantal)
  const [piek] = [...perMaand].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return piek ? { maand: piek[0], aantal: piek[1] } : null
}

/** The months ahead, empty ones too: a stock without gaps in its axis. */
export const maandenVooruit = (vandaag: Datum, aantal = 12): string[] =>
  Array.from({ length: aantal }, (_, nr) => plusMaanden(`${vandaag.slice(0, 7)}-01` as Datum, nr).slice(0, 7))
