import type { OutputOf } from '#platform/endpoint.ts'
import { formatMoney, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { toonInstellingen } from '../endpoints.ts'
import { regelTeksten } from './regelTeksten.ts'

export type Regel = OutputOf<typeof toonInstellingen>[number]
type Duur = { duur?: { aantal: number; eenheid: string } }

/** A value as a person reads it. */
export function useWaarde(): (regel: Pick<Regel, 'vorm'>, waarde: unknown) => string {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  return ({ vorm }, waarde) => {
    if (vorm.soort === 'geen') return ''
    if (waarde === null || waarde === undefined) return t.nietIngesteld
    switch (vorm.soort) {
      case 'termijn': {
        const { duur } = waarde as Duur
        return duur ? t.een(duur.aantal, duur.eenheid) : t.nietIngesteld
      }
      case 'bedrag':
        return formatMoney(waarde as number)
      case 'getal':
        return `${waarde as number} ${vorm.eenheid[taal]}`
      case 'velden':
        return vorm.velden.map(({ veld }) => String((waarde as Record<string, number>)[veld] ?? '?')).join(' · ')
      case 'lijst':
        return (waarde as string[])
          .map((een) => vorm.opties?.find((optie) => optie.waarde === een)?.naam[taal] ?? een)
          .join(', ')
      case 'json':
        return Array.isArray(waarde) ? t.regels(waarde.length) : jsonKort(waarde, (een) => een[taal], t.regels)
    }
  }
}

/** 'taakveld 6.714, wet wmo': the fields of one row in words; of a list of things only how many. */
function jsonKort(
  waarde: unknown,
  inTaal: (naam: Record<string, unknown>) => unknown,
  regels: (aantal: number) => string,
): string {
  const kort = (een: unknown): string => {
    if (Array.isArray(een)) return een.some((deel) => typeof deel === 'object') ? regels(een.length) : een.join(' ')
    if (een === null || typeof een !== 'object') return String(een)
    return String(inTaal(een as Record<string, unknown>) ?? regels(Object.keys(een).length))
  }
  return Object.entries(waarde as object)
    .map(([veld, een]) => `${veld} ${kort(een)}`)
    .join(', ')
}
