import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'cijfer-onbekend': { nl: 'Dit cijfer kennen wij niet.', en: 'We do not know this figure.' },
  'eigenaar-ontbreekt': { nl: 'Noem wie dit cijfer uitlegt.', en: 'Name who explains this figure.' },
}
