import { WETTEN, type Wet } from '#values/wet.ts'
import { type Grond, type Kijker, type Veldgroep, veldgroepenVoor } from './toegang.ts'

export type Waarom = {
  /** What lies between the asker and this person; empty: only what a function gives. */
  hoedanigheden: { hoedanigheid: string; wetten: string[] }[]
  altijd: Veldgroep[]
  perWet: { wet: Wet; groepen: Veldgroep[] }[]
}

/** "Waarom zie ik dit?": the grounds that run, and what the one access table makes of them. */
export function waaromVan(kijker: Kijker, gronden: readonly Grond[]): Waarom {
  const altijd = [...veldgroepenVoor(kijker, gronden)]
  const per = new Map<string, Set<string>>()
  for (const { hoedanigheid, wetten } of gronden) {
    const al = per.get(hoedanigheid) ?? new Set<string>()
    for (const wet of wetten) al.add(wet)
    per.set(hoedanigheid, al)
  }
  return {
    hoedanigheden: [...per].map(([hoedanigheid, wetten]) => ({ hoedanigheid, wetten: [...wetten] })),
    altijd,
    perWet: WETTEN.map((wet) => ({
      wet,
      groepen: [...veldgroepenVoor(kijker, gronden, wet)].filter((groep) => !altijd.includes(groep)),
    })).filter(({ groepen }) => groepen.length > 0),
  }
}
