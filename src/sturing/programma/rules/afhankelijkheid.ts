import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

export const AARDEN = ['heeft-nodig', 'blokkeert'] as const
export type Aard = (typeof AARDEN)[number]
export const SCHAKELSOORTEN = ['maatregel', 'project'] as const
export type Schakelsoort = (typeof SCHAKELSOORTEN)[number]

export type Afhankelijkheid = { aard: Aard; vanId: string; naarId: string }

/** Who waits and for whom: what needs waits for what is needed, what is blocked waits for what blocks it. */
export const wacht = ({ aard, vanId, naarId }: Afhankelijkheid) =>
  aard === 'heeft-nodig' ? { wie: vanId, op: naarId } : { wie: naarId, op: vanId }

export function beletselenVoorAfhankelijkheid(
  nieuw: Afhankelijkheid,
  bestaand: readonly Afhankelijkheid[],
): Beletsel[] {
  const { wie, op } = wacht(nieuw)
  return [
    ...als(wie === op, 'wacht-op-zichzelf', 'naarId'),
    ...als(wie !== op && wachtOp(op, bestaand).has(wie), 'afhankelijkheid-in-een-kring', 'naarId'),
  ]
}

/** All that this one waits for, also by way of others. */
function wachtOp(begin: string, alle: readonly Afhankelijkheid[]): Set<string> {
  const stappen = alle.map(wacht)
  const gezien = new Set<string>()
  const rij = [begin]
  for (let een = rij.pop(); een !== undefined; een = rij.pop())
    for (const { op } of stappen.filter(({ wie }) => wie === een)) {
      if (gezien.has(op)) continue
      gezien.add(op)
      rij.push(op)
    }
  return gezien
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

/** Why what is waited for is late on a day, or undefined when it is not. `uiterlijk`: the day on which it is needed. */
export function teLaat(
  { eind, geeindigdOp, einde }: Nodige,
  uiterlijk: string | null,
  op: string,
): 'gestopt' | 'dag-voorbij' | 'later-gepland' | undefined {
  if (geeindigdOp !== null && geeindigdOp <= op) return einde === 'gestopt' ? 'gestopt' : undefined
  const nodig = [uiterlijk, eind].filter((dag) => dag !== null).toSorted()[0]
  if (nodig !== undefined && nodig < op) return 'dag-voorbij'
  return uiterlijk !== null && eind !== null && eind > uiterlijk ? 'later-gepland' : undefined
}
