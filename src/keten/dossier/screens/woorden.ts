import { useTaal, useTeksten } from '#platform/ui/index.ts'
import { FUNCTIES, isFunctie } from '#uitvoering/inrichting/index.ts'
import { DOELEN } from '../rules/doelen.ts'
import { dossierTeksten } from './teksten.ts'

/** The sentence for a code that another room publishes; a code we do not know yet has a general one. */
export function useWoorden() {
  const t = useTeksten(dossierTeksten)
  const zoek = (soort: 'werk' | 'moment' | 'onderdeel', code: string): string => {
    const gevonden = (t as unknown as Record<string, unknown>)[`${soort}-${code}`]
    return typeof gevonden === 'string' ? gevonden : t[`${soort}-anders`]
  }
  return {
    werk: (code: string) => zoek('werk', code),
    moment: (code: string) => zoek('moment', code),
    onderdeel: (code: string) => zoek('onderdeel', code),
  }
}

type Blik = { functie: string; functieNaam: string; doel: string }

/** Who looked and what for, in the language of the reader. */
export function useBlikwoorden() {
  const { taal } = useTaal()
  return {
    functie({ functie, functieNaam }: Blik): string {
      const eerste = functie.split('+')[0]!
      return isFunctie(eerste) ? FUNCTIES[eerste].naam[taal] : functieNaam
    },
    doel: ({ doel }: Blik): string => DOELEN.find((een) => een.nl === doel)?.[taal] ?? doel,
  }
}
