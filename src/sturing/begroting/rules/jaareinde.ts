import { ketenladder, kijkVooruit, type Methodenaam } from '#sturing/monitor/index.ts'
import { type Geld, geld, som } from '#values/geld.ts'
import { nogTeDeclareren, type Toegezegd } from './toegezegd.ts'

/** What was booked on a line over one month of care, in one month of booking; months counted as year × 12 + month − 1. */
export type Geboekt = { maand: number; boekmaand: number; bedrag: number }

export type Grondslag = 'trend' | 'toegewezen' | 'gemiddelde' | 'geboekt'

export type Jaareinde = {
  midden: Geld
  /** Between these in four of five cases; for `toegewezen`: from nothing more to all that is assigned. */
  onder: Geld
  boven: Geld
  grondslag: Grondslag
  methoden: Methodenaam[]
  /** Best mean scaled error of the methods used, tested on the line's own past. */
  mase: number | null
  /** The middle is what is booked and these three. Still to be declared over months gone by. */
  nagekomen: Geld
  /** Over months to come, out of what runs and is assigned. */
  uitToewijzing: Geld
  /** Over months to come, above what is assigned: new help, and costs for which nothing is assigned. */
  nieuw: Geld
  /** January to December; measured as far as it is known nearly enough. */
  maanden: { bedrag: Geld; verwacht: boolean }[]
}

export type Jaarvraag = {
  jaar: number
  /** The last month that is over. */
  totMaand: number
  geboekt: readonly Geboekt[]
  /** What running toewijzingen promise, by month; empty where nothing is assigned. */
  toegezegd: readonly Toegezegd[]
  /** Which part of that is usually declared; null: not known, then all of it counts. */
  benutting: number | null
}

const MAANDEN = 12
const TERUG = 48
/** A month counts as measured once this share of it is usually in. */
const BEKEND = 0.5
const MINSTENS = 6
const Z80 = 1.2816

/**
 * Late declarations completed, then the months to come: by trend where it proves itself, and never less than what is
 * assigned for the month at its usual use; where no trend holds, by what is assigned.
 */
export function verwachtJaareinde(vraag: Jaarvraag): Jaareinde {
  const { jaar, geboekt } = vraag
  const begin = jaar * MAANDEN
  const inJaar = (m: number) => m >= begin && m < begin + MAANDEN
  const realisatie = som(geboekt.filter(({ maand }) => inJaar(maand)).map(({ bedrag }) => geld(bedrag)))
  const bekend = vulAan(vraag)
  const eerste = bekend.eerste
  const laatste = eerste + bekend.reeks.length - 1
  const vooruit = Math.max(0, begin + MAANDEN - 1 - laatste)
  const rest = vooruitVan(vraag, bekend.reeks, vooruit)
  const vloer = vloerVan(vraag)
  const maanden = Array.from({ length: MAANDEN }, (_, n) => {
    const positie = begin + n - eerste
    const gemeten = positie < bekend.reeks.length
    const waarde = gemeten ? (bekend.reeks[positie] ?? 0) : (rest.maanden[n - MAANDEN + vooruit] ?? 0)
    const minstens = vooruit > 0 && !(gemeten && rest.grondslag === 'trend') ? vloer.get(begin + n) : undefined
    return { bedrag: geld(Math.round(Math.max(waarde, minstens?.samen ?? 0))), verwacht: !gemeten }
  })
  // What is booked already is the least it will be.
  const tekort = Math.max(0, realisatie - som(maanden.map(({ bedrag }) => bedrag)))
  maanden[MAANDEN - 1]!.bedrag = geld(maanden[MAANDEN - 1]!.bedrag + tekort)
  const midden = som(maanden.map(({ bedrag }) => bedrag))
  const marge = Math.round(Math.hypot(Z80 * bekend.standaardfout, rest.marge))
  const alles = som([...vloer.values()].map(({ meer }) => geld(Math.round(meer))))
  return {
    midden,
    onder: geld(
      rest.grondslag === 'toegewezen'
        ? Math.min(realisatie, midden)
        : Math.max(Math.min(realisatie, midden), midden - marge),
    ),
    boven: geld(rest.grondslag === 'toegewezen' ? Math.max(midden, realisatie + alles) : midden + marge),
    grondslag: rest.grondslag,
    methoden: rest.methoden,
    mase: rest.mase,
    ...delenVan(vraag, { midden, realisatie, maanden, vloer }),
    maanden,
  }
}

/** What a month will cost at least by what is assigned, with what is booked on it; `meer`: all of what is assigned. */
type Vloer = { samen: number; nog: number; meer: number }

function vloerVan({ geboekt, toegezegd, benutting }: Jaarvraag): Map<number, Vloer> {
  const perMaand = Map.groupBy(geboekt, ({ maand }) => maand)
  return new Map(
    toegezegd.map((deel) => {
      const er = (perMaand.get(deel.maand) ?? []).reduce((samen, { bedrag }) => samen + bedrag, 0)
      const nog = nogTeDeclareren(deel, benutting ?? 1)
      return [deel.maand, { samen: er + nog, nog, meer: nogTeDeclareren(deel, 1) }]
    }),
  )
}

type Uitkomst = { midden: Geld; realisatie: Geld; maanden: Jaareinde['maanden']; vloer: ReadonlyMap<number, Vloer> }

/** The three parts beside what is booked; together they are the middle, to the cent. */
function delenVan({ jaar, totMaand, geboekt }: Jaarvraag, { midden, realisatie, maanden, vloer }: Uitkomst) {
  const over = midden - realisatie
  const voorbij = maanden.filter((_, n) => jaar * MAANDEN + n <= totMaand)
  const er = geboekt.filter(({ maand }) => Math.floor(maand / MAANDEN) === jaar && maand <= totMaand)
  const later = som(voorbij.map(({ bedrag }) => bedrag)) - er.reduce((samen, { bedrag }) => samen + bedrag, 0)
  const nagekomen = voorbij.length === MAANDEN ? over : Math.min(over, Math.max(0, later))
  const toegewezen = maanden.reduce((samen, _, n) => {
    const maand = jaar * MAANDEN + n
    return samen + (maand > totMaand ? (vloer.get(maand)?.nog ?? 0) : 0)
  }, 0)
  const uitToewijzing = Math.min(over - nagekomen, Math.round(toegewezen))
  return {
    nagekomen: geld(nagekomen),
    uitToewijzing: geld(uitToewijzing),
    nieuw: geld(over - nagekomen - uitToewijzing),
  }
}

type Bekend = { eerste: number; reeks: number[]; standaardfout: number }

/** The months that are known nearly enough, with what is still to be declared over them. */
function vulAan({ jaar, totMaand, geboekt }: Jaarvraag): Bekend {
  const tot = Math.min(totMaand, jaar * MAANDEN + MAANDEN - 1)
  const telt = geboekt.filter(({ maand }) => maand <= tot && maand > tot - TERUG)
  if (telt.length === 0) return { eerste: tot + 1, reeks: [], standaardfout: 0 }
  const eerste = Math.min(...telt.map(({ maand }) => maand))
  const rijen = Array.from({ length: tot - eerste + 1 }, (_, n) => rijVan(telt, eerste + n, totMaand))
  const vanaf = eersteKolom(rijen)
  const driehoek = rijen.filter((rij) => rij.length > vanaf).map((rij) => rij.slice(vanaf))
  const { eind, standaardfout } = ketenladder(driehoek)
  return { eerste, reeks: eind, standaardfout }
}

/** Cumulative, by months since the month itself; at most a year. */
function rijVan(geboekt: readonly Geboekt[], maand: number, tot: number): number[] {
  const eigen = geboekt.filter((cel) => cel.maand === maand)
  const leeftijd = Math.min(MAANDEN, tot - maand + 1)
  return Array.from({ length: leeftijd }, (_, na) =>
    eigen.reduce(
      (samen, { boekmaand, bedrag }) =>
        samen + (Math.max(0, boekmaand - maand) <= na || na === leeftijd - 1 ? bedrag : 0),
      0,
    ),
  )
}

/** The first column in which enough of a month is in; the later a line is declared, the later it is. */
function eersteKolom(rijen: readonly number[][]): number {
  const oud = rijen.filter((rij) => rij.length === MAANDEN)
  const eind = oud.reduce((samen, rij) => samen + rij.at(-1)!, 0)
  if (eind <= 0) return 0
  const kolom = oud[0]!.findIndex((_, k) => oud.reduce((samen, rij) => samen + rij[k]!, 0) >= BEKEND * eind)
  return Math.max(0, kolom)
}

type Rest = Pick<Jaareinde, 'grondslag' | 'methoden' | 'mase'> & { maanden: number[]; marge: number }

function vooruitVan({ toegezegd }: Jaarvraag, reeks: readonly number[], vooruit: number): Rest {
  const niets = { maanden: [], marge: 0, methoden: [], mase: null }
  if (vooruit === 0) return { ...niets, grondslag: 'geboekt' }
  const trend = kijkVooruit(reeks, vooruit)
  if (trend && trend.gebruikt.length > 0) {
    const mase = Math.min(...trend.toets.map((een) => een.mase))
    const maanden = trend.maanden.map((waarde) => Math.max(0, waarde))
    return { maanden, marge: trend.marge80, grondslag: 'trend', methoden: trend.gebruikt, mase }
  }
  if (toegezegd.some((deel) => nogTeDeclareren(deel, 1) > 0)) return { ...niets, grondslag: 'toegewezen' }
  if (reeks.length < MINSTENS) return { ...niets, grondslag: 'geboekt' }
  // A new year is another budget: its own months tell more, once there are enough of them.
  const ditJaar = Math.max(0, MAANDEN - vooruit)
  const laatste = reeks.slice(-(ditJaar >= MINSTENS ? ditJaar : MAANDEN))
  const gemiddeld = laatste.reduce((a, b) => a + b, 0) / laatste.length
  const spreiding = laatste.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / (laatste.length - 1)
  const marge = Z80 * Math.sqrt(spreiding * (vooruit + vooruit ** 2 / laatste.length))
  return { ...niets, maanden: Array(vooruit).fill(gemiddeld), marge, grondslag: 'gemiddelde' }
}
