import { type Grond, type Kijker, type Veldgroep, veldgroepenVoor } from '#uitvoering/huishouden/index.ts'
import { isWet, WETTEN, type Wet } from '#values/wet.ts'

/** Grounds of the asker on each member of the household. */
export type Gronden = ReadonlyMap<string, readonly Grond[]>

/** What the asker sees of whom, in one place for the whole page. */
export type Zicht = {
  /** Some relation with some member; without one the household does not exist for him (DO3). */
  readonly magOpenen: boolean
  /** Of this person, and where a law is named of that law. */
  ziet(groep: Veldgroep, persoonId: string | null, wet?: string | null): boolean
}

export function zichtVan(kijker: Kijker, gronden: Gronden): Zicht {
  const gezien = new Map<string, ReadonlySet<Veldgroep>>()
  const groepen = (persoonId: string, wet: Wet | null): ReadonlySet<Veldgroep> => {
    const sleutel = `${persoonId}|${wet}`
    const bekend = gezien.get(sleutel) ?? veldgroepenVoor(kijker, gronden.get(persoonId) ?? [], wet)
    gezien.set(sleutel, bekend)
    return bekend
  }
  const leden = [...gronden.keys()]
  // A thing of no law, as a melding or a conversation, is seen by who sees that group of any law.
  const kanZien = (groep: Veldgroep, id: string, wet: string | null) =>
    isWet(wet) ? groepen(id, wet).has(groep) : WETTEN.some((een) => groepen(id, een).has(groep))
  return {
    magOpenen:
      kijker.functie === 'systeem' ||
      leden.some(
        (id) =>
          (gronden.get(id)?.length ?? 0) > 0 &&
          (groepen(id, null).has('K') || kijker.wetten.some((wet) => groepen(id, wet).size > 0)),
      ),
    ziet(groep, persoonId, wet = null) {
      // A thing of the household as a whole is seen by who sees that group of any member.
      return persoonId === null ? leden.some((id) => kanZien(groep, id, wet)) : kanZien(groep, persoonId, wet)
    },
  }
}

const GROEP_VAN_SOORT: readonly (readonly [RegExp, Veldgroep])[] = [
  [/^brief-plan/, 'P'],
  [/^brief-(beschikking|bezwaar)/, 'R'],
  [/^brief-(ontvangst|onderzoek)/, 'V'],
  [/^brief-inzage/, 'L'],
  [/^(plan|evaluatie|regisseur|afspraak)/, 'P'],
  [/^(besluit|toewijzing|levering|verzoek|voorziening|herbeoordeling|bezwaar)/, 'R'],
  [/^(declaratie|betaling|regel)/, 'G'],
  [/^(gesprek|contactmoment|trajectfase)/, 'V'],
]

/** A moment on the timeline belongs to the group of what it is about; that something was asked is B. */
export const groepVanMoment = (soort: string): Veldgroep =>
  GROEP_VAN_SOORT.find(([vorm]) => vorm.test(soort))?.[1] ?? 'B'

/** How a reader divides the timeline: what was asked and said, what was planned, what was decided and given. */
export const MOMENTGROEPEN = ['vraag', 'plan', 'hulp'] as const
export type Momentgroep = (typeof MOMENTGROEPEN)[number]

export function momentgroepVan(soort: string): Momentgroep {
  const groep = groepVanMoment(soort)
  if (groep === 'P') return 'plan'
  return groep === 'R' || groep === 'G' ? 'hulp' : 'vraag'
}
