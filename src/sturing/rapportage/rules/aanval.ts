import type { Plaats, Rand, Telling } from './telling.ts'
import { randenVan, sleutelVan } from './telling.ts'

export type Interval = { laag: number; hoog: number }

export type Onderdrukt = ReadonlySet<string>

export type Stap = { rand: Rand; van: string; naar: string; ruimte: number }

const ONBEGRENSD = Number.POSITIVE_INFINITY
export const rijknoop = (rand: Plaats) => `r${rand.rij}`
export const kolomknoop = (rand: Plaats) => `k${rand.kolom}`

/** Going from row to column raises an edge's flow, going back lowers it; a number never falls below nil. */
export function stappenVan(rand: Rand): Stap[] {
  const rij = rijknoop(rand)
  const kolom = kolomknoop(rand)
  const omlaag = rand.vrij ? ONBEGRENSD : rand.waarde
  return [
    { rand, van: rij, naar: kolom, ruimte: rand.teken === 1 ? ONBEGRENSD : omlaag },
    { rand, van: kolom, naar: rij, ruimte: rand.teken === 1 ? omlaag : ONBEGRENSD },
  ]
}

/** Bounds that follow from the totals alone for one suppressed number: exact, since such tables are networks. */
export function aanvalsinterval(telling: Telling, onderdrukt: Onderdrukt, plaats: Plaats): Interval {
  const randen = randenVan(telling)
  return intervalVan(randen, onderdrukt, randen.find((rand) => rand.sleutel === sleutelVan(plaats))!)
}

export function intervalVan(randen: readonly Rand[], onderdrukt: Onderdrukt, rand: Rand): Interval {
  if (!onderdrukt.has(rand.sleutel)) return { laag: rand.waarde, hoog: rand.waarde }
  const [heen, terug] = ruimteRond(randen, onderdrukt, rand)
  const telMee = rand.teken === 1 ? { op: heen, neer: terug } : { op: terug, neer: heen }
  return { laag: rand.waarde - Math.min(rand.waarde, telMee.neer), hoog: rand.waarde + telMee.op }
}

function ruimteRond(randen: readonly Rand[], onderdrukt: Onderdrukt, rand: Rand): [number, number] {
  const anderen = randen.filter((ander) => ander !== rand && (ander.vrij || onderdrukt.has(ander.sleutel)))
  return [
    grootsteStroom(anderen, kolomknoop(rand), rijknoop(rand)),
    grootsteStroom(anderen, rijknoop(rand), kolomknoop(rand)),
  ]
}

/** Edmonds-Karp: shortest augmenting paths, on a graph of rows and columns. */
function grootsteStroom(randen: readonly Rand[], van: string, naar: string): number {
  const rest = new Map<string, Stap[]>()
  for (const rand of randen) {
    const [heen, terug] = stappenVan(rand) as [Stap, Stap]
    for (const stap of [heen, terug]) rest.set(stap.van, [...(rest.get(stap.van) ?? []), stap])
  }
  let totaal = 0
  for (let pad = kortstePad(rest, van, naar); pad; pad = kortstePad(rest, van, naar)) {
    const stroom = Math.min(...pad.map((stap) => stap.ruimte))
    if (stroom === ONBEGRENSD) return ONBEGRENSD
    for (const stap of pad) {
      const tegen = rest.get(stap.naar)?.find((ander) => ander.rand === stap.rand && ander !== stap)
      stap.ruimte -= stroom
      if (tegen) tegen.ruimte += stroom
    }
    totaal += stroom
  }
  return totaal
}

function kortstePad(rest: ReadonlyMap<string, Stap[]>, van: string, naar: string): Stap[] | undefined {
  const via = new Map<string, Stap | undefined>([[van, undefined]])
  const wachtrij = [van]
  for (const knoop of wachtrij) {
    for (const stap of rest.get(knoop) ?? []) {
      if (stap.ruimte <= 0 || via.has(stap.naar)) continue
      via.set(stap.naar, stap)
      if (stap.naar === naar) return terugloop(via, naar)
      wachtrij.push(stap.naar)
    }
  }
  return undefined
}

export function terugloop(via: ReadonlyMap<string, Stap | undefined>, naar: string): Stap[] {
  const pad: Stap[] = []
  for (let stap = via.get(naar); stap; stap = via.get(stap.van)) pad.unshift(stap)
  return pad
}
