import { ketenladder, kijkVooruit, type Methodenaam } from '#sturing/monitor/index.ts'
import { type Geld, geld, som } from '#values/geld.ts'

/** What was booked on a line over one month of care, in one month of booking; months counted as year × 12 + month − 1. */
export type Geboekt = { maand: number; boekmaand: number; bedrag: number }

export type Grondslag = 'trend' | 'toegewezen' | 'gemiddelde' | 'geboekt'

export type Jaareinde = {
  midden: Geld
  /** Between these in four of five cases; for `toegewezen`: from nothing more to all that was assigned. */
  onder: Geld
  boven: Geld
  grondslag: Grondslag
  methoden: Methodenaam[]
  /** Best mean scaled error of the methods used, tested on the line's own past. */
  mase: number | null
  /** Part of the middle that is still to be declared over months gone by. */
  nagekomen: Geld
  /** January to December; measured as far as it is known nearly enough. */
  maanden: { bedrag: Geld; verwacht: boolean }[]
}

export type Jaarvraag = {
  jaar: number
  /** The last month that is over. */
  totMaand: number
  geboekt: readonly Geboekt[]
  /** What running toewijzingen may still cost in this year. */
  verplichting: Geld
}

const MAANDEN = 12
const TERUG = 48
/** A month counts as measured once this share of it is usually in. */
const BEKEND = 0.5
const MINSTENS = 6
const Z80 = 1.2816

/** Late declarations completed, then the months to come: by trend where it proves itself, else by what was assigned. */
export function verwachtJaareinde(vraag: Jaarvraag): Jaareinde {
  const { jaar, geboekt } = vraag
  const begin = jaar * MAANDEN
  const inJaar = (m: number) => m >= begin && m < begin + MAANDEN
  const realisatie = som(geboekt.filter(({ maand }) => inJaar(maand)).map(({ bedrag }) => geld(bedrag)))
  const bekend = vulAan(vraag)
  const eerste = bekend.eerste
  const laatste = eerste + bekend.reeks.length - 1
  const vooruit = Math.max(0, begin + MAANDEN - 1 - laatste)
  const rest = vooruitVan(vraag, bekend.reeks, { vooruit, realisatie, gemeten: som(binnen(bekend, inJaar)) })
  const maanden = Array.from({ length: MAANDEN }, (_, n) => {
    const positie = begin + n - eerste
    const gemeten = positie < bekend.reeks.length
    const waarde = gemeten ? (bekend.reeks[positie] ?? 0) : (rest.maanden[n - MAANDEN + vooruit] ?? 0)
    return { bedrag: geld(Math.round(waarde)), verwacht: !gemeten }
  })
  // What is booked already is the least it will be.
  const tekort = Math.max(0, realisatie - som(maanden.map(({ bedrag }) => bedrag)))
  maanden[MAANDEN - 1]!.bedrag = geld(maanden[MAANDEN - 1]!.bedrag + tekort)
  const midden = som(maanden.map(({ bedrag }) => bedrag))
  const marge = Math.round(Math.hypot(Z80 * bekend.standaardfout, rest.marge))
  return {
    midden,
    onder: rest.onder ?? geld(Math.max(Math.min(realisatie, midden), midden - marge)),
    boven: rest.onder === undefined ? geld(midden + marge) : midden,
    grondslag: rest.grondslag,
    methoden: rest.methoden,
    mase: rest.mase,
    nagekomen: geld(Math.max(0, Math.round(bekend.nog))),
    maanden,
  }
}

type Bekend = { eerste: number; reeks: number[]; standaardfout: number; nog: number }

const binnen = ({ eerste, reeks }: Bekend, inJaar: (m: number) => boolean): Geld[] =>
  reeks.flatMap((bedrag, n) => (inJaar(eerste + n) ? [geld(Math.round(bedrag))] : []))

/** The months that are known nearly enough, with what is still to be declared over them. */
function vulAan({ jaar, totMaand, geboekt }: Jaarvraag): Bekend {
  const tot = Math.min(totMaand, jaar * MAANDEN + MAANDEN - 1)
  const telt = geboekt.filter(({ maand }) => maand <= tot && maand > tot - TERUG)
  if (telt.length === 0) return { eerste: tot + 1, reeks: [], standaardfout: 0, nog: 0 }
  const eerste = Math.min(...telt.map(({ maand }) => maand))
  const rijen = Array.from({ length: tot - eerste + 1 }, (_, n) => rijVan(telt, eerste + n, totMaand))
  const vanaf = eersteKolom(rijen)
  const driehoek = rijen.filter((rij) => rij.length > vanaf).map((rij) => rij.slice(vanaf))
  const { eind, standaardfout } = ketenladder(driehoek)
  const nu = driehoek.map((rij) => rij.at(-1)!)
  const inJaar = eind.map((waarde, n) => (eerste + n >= jaar * MAANDEN ? waarde - nu[n]! : 0))
  return { eerste, reeks: eind, standaardfout, nog: inJaar.reduce((a, b) => a + b, 0) }
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

type Rest = Pick<Jaareinde, 'grondslag' | 'methoden' | 'mase'> & { maanden: number[]; marge: number; onder?: Geld }
type Plek = { vooruit: number; realisatie: Geld; gemeten: Geld }

function vooruitVan({ verplichting }: Jaarvraag, reeks: readonly number[], plek: Plek): Rest {
  const { vooruit, realisatie, gemeten } = plek
  const niets = { maanden: [], marge: 0, methoden: [], mase: null }
  if (vooruit === 0) return { ...niets, grondslag: 'geboekt' }
  const trend = kijkVooruit(reeks, vooruit)
  if (trend && trend.gebruikt.length > 0) {
    const mase = Math.min(...trend.toets.map((een) => een.mase))
    const maanden = trend.maanden.map((waarde) => Math.max(0, waarde))
    return { maanden, marge: trend.marge80, grondslag: 'trend', methoden: trend.gebruikt, mase }
  }
  if (verplichting > 0) {
    const over = Math.min(vooruit, MAANDEN)
    const nog = Math.max(0, realisatie + verplichting - gemeten) / over
    return { ...niets, maanden: Array(vooruit).fill(nog), grondslag: 'toegewezen', onder: realisatie }
  }
  if (reeks.length < MINSTENS) return { ...niets, grondslag: 'geboekt' }
  // A new year is another budget: its own months tell more, once there are enough of them.
  const ditJaar = Math.max(0, MAANDEN - vooruit)
  const laatste = reeks.slice(-(ditJaar >= MINSTENS ? ditJaar : MAANDEN))
  const gemiddeld = laatste.reduce((a, b) => a + b, 0) / laatste.length
  const spreiding = laatste.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / (laatste.length - 1)
  const marge = Z80 * Math.sqrt(spreiding * (vooruit + vooruit ** 2 / laatste.length))
  return { ...niets, maanden: Array(vooruit).fill(gemiddeld), marge, grondslag: 'gemiddelde' }
}
