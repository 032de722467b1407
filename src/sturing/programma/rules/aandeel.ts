import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Geld } from '#values/geld.ts'
import { geld } from '#values/geld.ts'

/** Which part of a budget line belongs to a maatregel, in hundredths of a percent: whole numbers add up exactly. */
export type Aandeel = { maatregel: string; regel: string; honderdsten: number }

export const HEEL = 10_000

/** The shares of one line never pass the whole (PR1). */
export function beletselenVoorAandelen(aandelen: readonly Aandeel[]): Beletsel[] {
  const regels = Map.groupBy(aandelen, ({ regel }) => regel)
  return [
    ...als(
      aandelen.some(({ honderdsten: h }) => !Number.isSafeInteger(h) || h <= 0 || h > HEEL),
      'aandeel-ongeldig',
      'aandeel',
    ),
    ...[...regels].flatMap(([regel, deel]) =>
      als(deel.reduce((som, { honderdsten }) => som + honderdsten, 0) > HEEL, 'aandeel-boven-100', 'aandeel', {
        regel,
      }),
    ),
  ]
}

/** Divides a line's amount over its maatregelen; what is rounded off or not shared stays with the line: no cent is lost. */
export function verdeel(bedrag: Geld, aandelen: readonly Aandeel[]): { perMaatregel: Map<string, Geld>; rest: Geld } {
  const perMaatregel = new Map<string, Geld>()
  let rest: number = bedrag
  for (const { maatregel, honderdsten } of aandelen) {
    const deel = Number((BigInt(bedrag) * BigInt(honderdsten)) / BigInt(HEEL))
    perMaatregel.set(maatregel, geld((perMaatregel.get(maatregel) ?? 0) + deel))
    rest -= deel
  }
  return { perMaatregel, rest: geld(rest) }
}
