import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

export const AARDEN = ['heeft-nodig', 'blokkeert'] as const
export type Aard = (typeof AARDEN)[number]
export const SCHAKELSOORTEN = ['onderdeel', 'maatregel', 'project'] as const
export type Schakelsoort = (typeof SCHAKELSOORTEN)[number]

export type Afhankelijkheid = { aard: Aard; vanId: string; naarId: string }

/** A node of the programme that can wait or be waited for. */
export type Schakel = Nodige & {
  soort: Schakelsoort
  id: string
  /** Planned, as `eind`. */
  begin: string | null
  /** The nodes that it directly is a part of. */
  deelVan: readonly string[]
}
export type Plek = Pick<Schakel, 'id' | 'naam' | 'deelVan'>

/** Who waits and for whom: what needs waits for what is needed, what is blocked waits for what blocks it. */
export const wacht = ({ aard, vanId, naarId }: Afhankelijkheid) =>
  aard === 'heeft-nodig' ? { wie: vanId, op: naarId } : { wie: naarId, op: vanId }

type Stap = { wie: string; op: string }

export function beletselenVoorAfhankelijkheid(
  nieuw: Afhankelijkheid,
  bestaand: readonly Afhankelijkheid[],
  plekken: readonly Plek[],
): Beletsel[] {
  const { wie, op } = wacht(nieuw)
  const eigenDeel = wie !== op && pad(wie, op, delen(plekken)) !== undefined
  return [
    ...als(wie === op, 'wacht-op-zichzelf', 'naarId'),
    ...als(eigenDeel, 'wacht-op-eigen-deel', 'naarId'),
    ...(wie === op || eigenDeel ? [] : beletselenVoorKring({ wie, op }, bestaand, plekken, 'naarId')),
  ]
}

/**
 * A node that is put under another makes the other wait for it: what the node already waits for cannot be that other.
 * That nothing lies in itself is another rule (`beletselenVoorPlaats`), which says so more plainly.
 */
export const beletselenVoorNieuwePlek = (
  id: string,
  onder: string | null,
  bestaand: readonly Afhankelijkheid[],
  plekken: readonly Plek[],
  veld: string,
): Beletsel[] =>
  onder === null || pad(id, onder, delen(plekken)) !== undefined
    ? []
    : beletselenVoorKring({ wie: onder, op: id }, bestaand, plekken, veld)

/** A whole is ready when its parts are, so it waits for them and for all that they wait for. */
function beletselenVoorKring(
  { wie, op }: Stap,
  bestaand: readonly Afhankelijkheid[],
  plekken: readonly Plek[],
  veld: string,
): Beletsel[] {
  const terug = pad(op, wie, [...bestaand.map(wacht), ...delen(plekken)])
  const namen = [wie, ...(terug ?? [])].map((id) => plekken.find((plek) => plek.id === id)?.naam ?? id)
  return als(terug !== undefined, 'afhankelijkheid-in-een-kring', veld, { kring: namen.join(' → ') })
}

const delen = (plekken: readonly Plek[]): Stap[] =>
  plekken.flatMap(({ id, deelVan }) => deelVan.map((wie) => ({ wie, op: id })))

/** The shortest way along what waits for what, both ends included. */
function pad(begin: string, eind: string, stappen: readonly Stap[]): string[] | undefined {
  const via = new Map<string, string | undefined>([[begin, undefined]])
  const weg = (id: string | undefined): string[] => (id === undefined ? [] : [...weg(via.get(id)), id])
  for (const een of via.keys()) {
    if (een === eind) return weg(een)
    for (const { op } of stappen.filter(({ wie }) => wie === een)) if (!via.has(op)) via.set(op, een)
  }
  return undefined
}

/** A node and all that it is a part of. */
export function geheelVan(id: string, plekken: readonly Plek[]): string[] {
  const gevonden = new Set([id])
  for (const een of gevonden)
    for (const ouder of plekken.find((plek) => plek.id === een)?.deelVan ?? []) gevonden.add(ouder)
  return [...gevonden]
}

/** Days that were not given follow from the parts: the first begin and the last end. */
export function metDagen(schakels: readonly Schakel[]): Schakel[] {
  const af = new Map<string, Schakel>()
  const vul = (een: Schakel): Schakel => {
    const bekend = af.get(een.id)
    if (bekend) return bekend
    const kinderen = schakels.filter(({ deelVan }) => deelVan.includes(een.id)).map(vul)
    const dagen = (van: 'begin' | 'eind') => kinderen.flatMap((kind) => kind[van] ?? []).toSorted()
    const vol = {
      ...een,
      begin: een.begin ?? dagen('begin')[0] ?? null,
      eind: een.eind ?? dagen('eind').at(-1) ?? null,
    }
    af.set(een.id, vol)
    return vol
  }
  return schakels.map(vul)
}

/** In which column a node stands: what waits for nothing stands first. */
export function lagenVan(ids: readonly string[], alle: readonly Afhankelijkheid[]): Map<string, number> {
  const stappen = alle.map(wacht)
  const lagen = new Map<string, number>()
  const laag = (id: string): number => {
    const bekend = lagen.get(id)
    if (bekend !== undefined) return bekend
    const diepte = Math.max(-1, ...stappen.filter(({ wie }) => wie === id).map(({ op }) => laag(op))) + 1
    lagen.set(id, diepte)
    return diepte
  }
  for (const id of ids) laag(id)
  return lagen
}

export type Nodige = {
  naam: string
  /** Planned. */
  eind: string | null
  geeindigdOp: string | null
  einde: 'afgerond' | 'gestopt' | null
}

export const LAAT = ['gestopt', 'dag-voorbij', 'later-gepland', 'begint-te-vroeg'] as const
export type Laat = (typeof LAAT)[number]

/**
 * Why what is waited for is late on a day, or undefined when it is not. `uiterlijk`: the day on which it is needed;
 * without one it is needed on the day on which the other begins.
 */
export function teLaat(
  { eind, geeindigdOp, einde }: Nodige,
  { uiterlijk, begin }: { uiterlijk: string | null; begin: string | null },
  op: string,
): Laat | undefined {
  if (geeindigdOp !== null && geeindigdOp <= op) return einde === 'gestopt' ? 'gestopt' : undefined
  const nodig = [uiterlijk, eind].filter((dag) => dag !== null).toSorted()[0]
  if (nodig !== undefined && nodig < op) return 'dag-voorbij'
  if (uiterlijk !== null) return eind !== null && eind > uiterlijk ? 'later-gepland' : undefined
  if (begin === null) return undefined
  return (eind === null ? begin <= op : begin < eind) ? 'begint-te-vroeg' : undefined
}
