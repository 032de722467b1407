import type { Datum } from '#values/datum.ts'

export type Strekking = 'instemmend' | 'kritisch' | 'afwijzend' | 'geen'
export type Richting = 'omhoog' | 'omlaag' | 'gelijk'

/** In the order in which one leads to the other. */
export const SOORTEN = [
  'motie',
  'zienswijze',
  'voorstel',
  'toezegging',
  'maatregel',
  'regel',
  'indicator',
  'mededeling',
  'stuk',
] as const
export type Soort = (typeof SOORTEN)[number]

/** Cents; no realisatie where it may not be shown yet. */
export type Regeljaar = { jaar: number; budget: number; realisatie: number | null }

type Gegevens = {
  motie: { dictum: string | null; nummers: string[] | null }
  voorstel: {
    griffienummer: string
    vraagtGeld: boolean
    besluitdatum: Datum | null
    voor: number | null
    tegen: number | null
    vragen: number
    zonderAntwoord: number
  }
  toezegging: {
    door: string
    moment: string | null
    uiterlijk: Datum | null
    stuk: string | null
    afgedaanOp: Datum | null
  }
  zienswijze: { raadVan: string; strekking: Strekking; tekst: string }
  mededeling: { nummer: string; tekst: string }
  maatregel: {
    programmaId: string
    programma: string
    eigenaar: string
    portefeuillehouder: string
    beoogdResultaat: string
    extraOfStaand: 'extra' | 'staand'
    watAlsNiet: string
    bronGemeente: string | null
    waaromPassend: string | null
    verwachtingen: { code: string; richting: Richting; verwachting: string }[]
  }
  regel: { code: string; taakveld: string | null; cluster: string | null; jaren: Regeljaar[] }
  indicator: { verwachtingen: { maatregel: string; richting: Richting; verwachting: string }[] }
  stuk: { publicatieId: string | null; versie: number | null; reeks: string; cijfers: number }
}

export type KnoopVan<S extends Soort> = {
  soort: S
  id: string
  naam: string
  datum: Datum | null
  stand: string | null
  gegevens: Gegevens[S]
}
export type Knoop = { [S in Soort]: KnoopVan<S> }[Soort]

/** `van` and `naar` are keys: what a thing led to points downstream. */
export type Schakel = { van: string; naar: string }
export type Graaf = { knopen: Knoop[]; schakels: Schakel[] }

export const sleutel = ({ soort, id }: { soort: Soort; id: string }): string => `${soort} ${id}`

/** Where the knoop stands, seen from the one that was opened. */
export type Plaats = 'hier' | 'eerder' | 'later' | 'naast'

/**
 * The thread through one thing: what led to it, what it led to, and beside it what the same measures led to, so that one
 * walks from the euro to the outcome without going back.
 */
export function draadDoor({ knopen, schakels }: Graaf, begin: string): Map<string, Plaats> {
  const bekend = new Map(knopen.map((knoop) => [sleutel(knoop), knoop]))
  const echt = schakels.filter(({ van, naar }) => bekend.has(van) && bekend.has(naar))
  const naar = Map.groupBy(echt, ({ van }) => van)
  const van = Map.groupBy(echt, ({ naar: doel }) => doel)
  const volg = (start: string, stap: (sleutel: string) => readonly string[]) => {
    const gezien = new Set<string>()
    const rij = [...stap(start)]
    for (let volgende = rij.pop(); volgende !== undefined; volgende = rij.pop()) {
      if (gezien.has(volgende)) continue
      gezien.add(volgende)
      rij.push(...stap(volgende))
    }
    return gezien
  }
  const neer = (een: string) => (naar.get(een) ?? []).map((schakel) => schakel.naar)
  const op = (een: string) => (van.get(een) ?? []).map((schakel) => schakel.van)
  const eerder = volg(begin, op)
  const later = volg(begin, neer)
  const plaatsen = new Map<string, Plaats>()
  for (const een of eerder) {
    if (bekend.get(een)?.soort === 'maatregel') for (const naast of volg(een, neer)) plaatsen.set(naast, 'naast')
  }
  for (const een of later) plaatsen.set(een, 'later')
  for (const een of eerder) plaatsen.set(een, 'eerder')
  if (bekend.has(begin)) plaatsen.set(begin, 'hier')
  return plaatsen
}

/** What the public may see: a paper once it is published, money once its year is over and accounted for (Gemeentewet 197). */
export function openbaarDeel(graaf: Graaf, lopendJaar: number): Graaf {
  const knopen = graaf.knopen
    .filter((knoop) => knoop.soort !== 'stuk' || knoop.gegevens.publicatieId !== null)
    .map((knoop) =>
      knoop.soort === 'regel'
        ? {
            ...knoop,
            gegevens: {
              ...knoop.gegevens,
              jaren: knoop.gegevens.jaren.map((een) => (een.jaar < lopendJaar ? een : { ...een, realisatie: null })),
            },
          }
        : knoop,
    )
  return { knopen, schakels: graaf.schakels }
}
