import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import type { Rijen, Vorm } from './instellingen.ts'

const lijstIn = (waarde: unknown, { veld }: Rijen): readonly unknown[] => {
  const lijst = veld === undefined ? waarde : (waarde as Record<string, unknown> | null)?.[veld]
  return Array.isArray(lijst) ? lijst : []
}

/** What the schema cannot say: two rows with the same code would be one to whoever chooses. */
export function beletselenVoorRijen(vorm: Vorm, waarde: unknown): Beletsel[] {
  if (vorm.soort !== 'rijen') return []
  return vorm.lijsten.flatMap((lijst) => {
    const eigen = lijst.velden.some(({ veld }) => veld === 'code')
    const codes = lijstIn(waarde, lijst).map((rij) => (rij as { code?: unknown } | null)?.code)
    const stam = ['waarde', ...(lijst.veld === undefined ? [] : [lijst.veld])].join('.')
    return codes.flatMap((code, plek) =>
      als(eigen && typeof code === 'string' && codes.indexOf(code) < plek, 'rij-dubbel', `${stam}.${plek}.code`, {
        code: String(code),
      }),
    )
  })
}

/** A row that may be chosen on a day: it has no last day, or that day has not passed. */
export const isTeKiezen = (rij: { tot?: string | undefined }, op: string): boolean => !rij.tot || rij.tot >= op

type Besluit = { functie: string; powers: readonly string[]; begin: Datum; eind: Datum | null }

/** A step that belongs to a function without the power for it would hold up everything that comes to it. */
export function beletselenVoorFuncties(
  waarde: unknown,
  power: string,
  besluiten: readonly Besluit[],
  op: Datum,
): Beletsel[] {
  const mag = (functie: unknown) =>
    besluiten.some((een) => een.functie === functie && een.powers.includes(power) && bevat(een, op))
  return (Array.isArray(waarde) ? waarde : []).flatMap((functie) =>
    als(!mag(functie), 'functie-zonder-bevoegdheid', 'waarde', { functie: String(functie) }),
  )
}
