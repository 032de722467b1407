import { formatMiljoen, formatMoney, formatNumber, type useTeksten } from '#platform/ui/index.ts'
import type { WireCijfer } from '../endpoints.ts'
import type { monitorTeksten } from './teksten.ts'

const EEN_MILJOEN = 100_000_000

type Teksten = ReturnType<typeof useTeksten<typeof monitorTeksten>>

export function toonWaarde({ eenheid }: Pick<WireCijfer, 'eenheid'>, waarde: number | null, t: Teksten): string {
  if (waarde === null) return t.onbekend
  if (eenheid === 'cent')
    return Math.abs(waarde) >= EEN_MILJOEN ? formatMiljoen(waarde) : formatMoney(waarde, 'vol', 'nooit')
  if (eenheid === 'procent') return t.procent(formatNumber(waarde, 1))
  if (eenheid === 'punten') return t.punten(formatNumber(waarde))
  return t.personen(formatNumber(waarde))
}
