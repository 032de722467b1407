import { als, type Beletsel } from '#values/beletsel.ts'
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
