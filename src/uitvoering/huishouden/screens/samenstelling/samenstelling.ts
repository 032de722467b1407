import type { OutputOf } from '#platform/endpoint.ts'
import { useDateFormat, useTeksten } from '#platform/ui/index.ts'
import type { toonSamenstelling } from '../../endpoints.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'

export type Samenstelling = OutputOf<typeof toonSamenstelling>
export type Bewoner = Samenstelling['personen'][number]

export function useBron(): (bron: string) => string {
  const t = useTeksten(samenstellingTeksten)
  return (bron) => t[`bron.${bron}` as 'bron.inwoner'] ?? bron
}

export function useLooptijd(): (een: { begin: string; eind: string | null }) => string {
  const t = useTeksten(samenstellingTeksten)
  const datum = useDateFormat()
  return ({ begin, eind }) =>
    eind ? t.vanTot(datum(begin, 'kort'), datum(eind, 'kort')) : t.sinds(datum(begin, 'kort'))
}

/** What a worker or resident said may be ended by hand; what a register says is only contradicted. */
export const isVanRegister = (bron: string): boolean => bron.startsWith('brp') || bron === 'gezagsregister'
