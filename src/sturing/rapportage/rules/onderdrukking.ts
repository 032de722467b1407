import type { Interval, Stap } from './aanval.ts'
import { intervalVan, kolomknoop, rijknoop, stappenVan, terugloop } from './aanval.ts'
import type { Rand, Telling } from './telling.ts'
import { randenVan } from './telling.ts'

/** Below 10 for the public, below 5 in confidence (CBS guide 2024; analytics of this product, disclosure control). */
export const DREMPEL = { openbaar: 10, vertrouwelijk: 5 } as const

export type Onderdrukkingsopties = {
  drempel: number
  /** Are zeros counts too? By default they are published: nobody is in them. */
  nulBeschermd?: boolean
  /** The interval left to an attacker holds value ± marge. Absent: everything from 1 to just under the threshold. */
  marge?: number
  /** Columns that an earlier publication of this table hid. */
  reedsVerborgen?: ReadonlySet<string>
}

export type Celreden = 'onder-drempel' | 'beschermt-andere'

export type Cel = { waarde: number; reden?: undefined } | { waarde: null; reden: Celreden }

export type OnderdrukteTelling = {
  rijen: string[]
  kolommen: string[]
  /** One row and one column more than the counts: the totals. One dimension has no row of column totals. */
  cellen: Cel[][]
  primair: number
  secundair: number
}

/**
 * Hides counts below the threshold, and then as few others as needed, so that totals do not give them back. Cheapest
 * cycles first, then whatever turned out not to be needed is shown again.
 */
export function onderdruk(telling: Telling, opties: Onderdrukkingsopties): OnderdrukteTelling {
  const randen = randenVan(telling)
  const primair = randen.filter(
    (rand) => !rand.vrij && (isPrimair(rand.waarde, opties) || isReedsVerborgen(telling, rand, opties)),
  )
  const verborgen = new Set(primair.map(({ sleutel }) => sleutel))
  // The smallest first: they need the widest room upward, and what they take serves the others.
  for (const rand of primair.toSorted((a, b) => a.waarde - b.waarde)) bescherm(rand, randen, verborgen, opties)
  toonWatKan(randen, primair, verborgen, opties)
  return uitkomst(telling, randen, new Set(primair.map(({ sleutel }) => sleutel)), verborgen)
}

function isReedsVerborgen({ kolommen }: Telling, rand: Rand, { reedsVerborgen }: Onderdrukkingsopties): boolean {
  const kolom = kolommen[rand.kolom]
  return !rand.totaal && kolom !== undefined && (reedsVerborgen?.has(kolom) ?? false)
}

function isPrimair(waarde: number, { drempel, nulBeschermd = false }: Onderdrukkingsopties): boolean {
  return waarde < drempel && (waarde > 0 || nulBeschermd)
}

function nodig(waarde: number, { drempel, marge, nulBeschermd = false }: Onderdrukkingsopties): Interval {
  if (marge !== undefined) return { laag: Math.max(0, waarde - marge), hoog: waarde + marge }
  return { laag: nulBeschermd ? 0 : Math.min(1, waarde), hoog: drempel - 1 }
}

export function isBeschermd(interval: Interval, waarde: number, opties: Onderdrukkingsopties): boolean {
  const { laag, hoog } = nodig(waarde, opties)
  return interval.laag <= laag && interval.hoog >= hoog
}

function bescherm(rand: Rand, randen: readonly Rand[], verborgen: Set<string>, opties: Onderdrukkingsopties): void {
  const { laag, hoog } = nodig(rand.waarde, opties)
  for (let poging = 0; poging < randen.length; poging += 1) {
    const interval = intervalVan(randen, verborgen, rand)
    const tekortOmhoog = Math.max(0, hoog - interval.hoog)
    const tekortOmlaag = Math.max(0, interval.laag - laag)
    if (tekortOmhoog === 0 && tekortOmlaag === 0) return
    const omhoog = tekortOmhoog > 0
    const pad = goedkoopsteKring(
      rand,
      randen,
      verborgen,
      omhoog,
      omhoog ? hoog - rand.waarde : rand.waarde - laag,
      opties,
    )
    const nieuw = pad.filter((sleutel) => !verborgen.has(sleutel))
    if (nieuw.length === 0) {
      verbergAlles(randen, verborgen, opties)
      return
    }
    for (const sleutel of nieuw) verborgen.add(sleutel)
  }
}

/** No cycle is left that widens the interval: the table cannot be published in this form. */
function verbergAlles(randen: readonly Rand[], verborgen: Set<string>, opties: Onderdrukkingsopties): void {
  for (const rand of randen) if (!rand.vrij && (rand.waarde > 0 || opties.nulBeschermd)) verborgen.add(rand.sleutel)
}

/** The edges, hidden or to be hidden, of the cheapest cycle that lets this one move by `ruimte`, or by less if it must. */
function goedkoopsteKring(
  rand: Rand,
  randen: readonly Rand[],
  verborgen: ReadonlySet<string>,
  omhoog: boolean,
  ruimte: number,
  opties: Onderdrukkingsopties,
): string[] {
  // A plus edge rises when flow goes from row to column, a minus edge when it comes back.
  const vanKolom = omhoog === (rand.teken === 1)
  const [van, naar] = vanKolom ? [kolomknoop(rand), rijknoop(rand)] : [rijknoop(rand), kolomknoop(rand)]
  const bruikbaar = randen.filter((ander) => ander !== rand && (ander.waarde > 0 || ander.vrij || opties.nulBeschermd))
  for (let eis = ruimte; eis >= 1; eis = Math.floor(eis / 2)) {
    const stappen = bruikbaar.flatMap(stappenVan).filter((stap) => stap.ruimte >= eis)
    const pad = lichtstePad(stappen, van, naar, (stap) => gewicht(stap.rand, verborgen))
    if (pad?.some(({ rand: r }) => !r.vrij && !verborgen.has(r.sleutel))) {
      return pad.filter(({ rand: r }) => !r.vrij).map(({ rand: r }) => r.sleutel)
    }
  }
  return []
}

const TOTAAL_KOST = 25

/** One per cell, a little more for a larger one, much more for a total: totals are what people read first. */
function gewicht(rand: Rand, verborgen: ReadonlySet<string>): number {
  if (rand.vrij || verborgen.has(rand.sleutel)) return 0
  return (rand.totaal ? TOTAAL_KOST : 1) + Math.min(rand.waarde, 100_000) / 1_000_000
}

/** Dijkstra over rows and columns; a table has few of them. */
function lichtstePad(
  stappen: readonly Stap[],
  van: string,
  naar: string,
  kosten: (stap: Stap) => number,
): Stap[] | undefined {
  const afstand = new Map([[van, 0]])
  const via = new Map<string, Stap | undefined>([[van, undefined]])
  const klaar = new Set<string>()
  const uitgaand = Map.groupBy(stappen, (stap) => stap.van)
  for (;;) {
    const [knoop] = [...afstand].filter(([k]) => !klaar.has(k)).toSorted((a, b) => a[1] - b[1])[0] ?? []
    if (knoop === undefined) return undefined
    if (knoop === naar) return terugloop(via, naar)
    klaar.add(knoop)
    for (const stap of uitgaand.get(knoop) ?? []) {
      const lengte = afstand.get(knoop)! + kosten(stap)
      if (klaar.has(stap.naar) || lengte >= (afstand.get(stap.naar) ?? Number.POSITIVE_INFINITY)) continue
      afstand.set(stap.naar, lengte)
      via.set(stap.naar, stap)
    }
  }
}

function toonWatKan(
  randen: readonly Rand[],
  primair: readonly Rand[],
  verborgen: Set<string>,
  opties: Onderdrukkingsopties,
): void {
  const moet = new Set(primair.map(({ sleutel }) => sleutel))
  const kandidaten = randen
    .filter((rand) => verborgen.has(rand.sleutel) && !moet.has(rand.sleutel))
    .toSorted((a, b) => Number(b.totaal) - Number(a.totaal) || b.waarde - a.waarde)
  for (const { sleutel } of kandidaten) {
    verborgen.delete(sleutel)
    const veilig = primair.every((rand) => isBeschermd(intervalVan(randen, verborgen, rand), rand.waarde, opties))
    if (!veilig) verborgen.add(sleutel)
  }
}

function uitkomst(
  { rijen, kolommen }: Telling,
  randen: readonly Rand[],
  primair: ReadonlySet<string>,
  verborgen: ReadonlySet<string>,
): OnderdrukteTelling {
  const zichtbaar = randen.filter((rand) => !rand.vrij)
  const cel = ({ sleutel, waarde }: Rand): Cel => {
    if (!verborgen.has(sleutel)) return { waarde }
    return { waarde: null, reden: primair.has(sleutel) ? 'onder-drempel' : 'beschermt-andere' }
  }
  const perRij = [...Map.groupBy(zichtbaar, ({ rij }) => rij).values()]
  return {
    rijen,
    kolommen,
    cellen: perRij.map((rij) => rij.map(cel)),
    primair: primair.size,
    secundair: verborgen.size - primair.size,
  }
}
