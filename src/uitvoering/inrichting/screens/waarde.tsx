import type { OutputOf } from '#platform/endpoint.ts'
import { formatMoney, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { Taal, Tweetalig } from '#values/taal.ts'
import type { toonInstellingen } from '../endpoints.ts'
import type { Rijveld, Vorm } from '../rules/instellingen.ts'
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
      case 'tekst':
        return String(waarde)
      case 'rijen':
        return rijenKort(vorm, waarde, taal, t.regels)
    }
  }
}

/** 'Naam Zelfredzaamheid, Domeinen 13 rijen': the fields of its own in words, of a list how many rows. */
function rijenKort(
  { velden = [], lijsten }: Extract<Vorm, { soort: 'rijen' }>,
  waarde: unknown,
  taal: Taal,
  regels: (aantal: number) => string,
): string {
  const los = waarde as Record<string, unknown>
  const inWoorden = (veld: Rijveld, een: unknown): string => {
    if (veld.soort === 'tweetalig') return (een as Tweetalig)[taal]
    const woord = (code: unknown) => veld.opties?.find((optie) => optie.waarde === code)?.naam[taal] ?? String(code)
    if (Array.isArray(een)) return een.map(woord).join(' ')
    return veld.soort === 'vink' ? '' : woord(een)
  }
  return [
    ...velden.flatMap((veld) => {
      const een = los[veld.veld!]
      return een === undefined || een === null || een === false
        ? []
        : [`${veld.naam[taal]} ${inWoorden(veld, een)}`.trim()]
    }),
    ...lijsten.map(({ veld, naam }) => {
      const rijen = ((veld === undefined ? waarde : los[veld]) ?? []) as readonly unknown[]
      return veld === undefined ? regels(rijen.length) : `${naam[taal]} ${regels(rijen.length)}`
    }),
  ].join(', ')
}
