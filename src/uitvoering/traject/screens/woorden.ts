import type { OutputOf } from '#platform/endpoint.ts'
import { useEndpoint, useTaal, useTeksten } from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { toonTrajecten } from '../endpoints.ts'
import { naamVanFase, type Trajectsoort } from '../rules/fasen.ts'
import { trajectTeksten } from './teksten.ts'

export type Pagina = OutputOf<typeof toonTrajecten>
export type Traject = Pagina['trajecten'][number]

/** The word for a code that rules and lists share. */
export function useWoord() {
  const t = useTeksten(trajectTeksten)
  const { taal } = useTaal()
  return {
    woord(code: string | null): string {
      const gevonden = code === null ? undefined : (t as unknown as Record<string, unknown>)[code]
      return typeof gevonden === 'string' ? gevonden : (code ?? '')
    },
    fase: (soort: Trajectsoort, code: string | null) =>
      code === null ? t.nogGeenFase : (naamVanFase(soort, code)?.[taal] ?? code),
  }
}

export function useMag(power: string): boolean {
  const { data: ik } = useEndpoint(wieBenIk, {})
  return ik?.powers.includes(power) ?? false
}
