import { useTeksten } from '#platform/ui/index.ts'
import { dossierTeksten } from './teksten.ts'

/** The sentence for a code that another room publishes; a code we do not know yet has a general one. */
export function useWoorden() {
  const t = useTeksten(dossierTeksten)
  const zoek = (soort: 'werk' | 'moment', code: string): string => {
    const gevonden = (t as unknown as Record<string, unknown>)[`${soort}-${code}`]
    return typeof gevonden === 'string' ? gevonden : t[`${soort}-anders`]
  }
  return { werk: (code: string) => zoek('werk', code), moment: (code: string) => zoek('moment', code) }
}
