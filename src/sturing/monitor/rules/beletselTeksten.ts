import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'cijfer-onbekend': { nl: 'Dit cijfer kennen wij niet.', en: 'We do not know this figure.' },
  'eigenaar-ontbreekt': { nl: 'Noem wie dit cijfer uitlegt.', en: 'Name who explains this figure.' },
  'telmaand-in-toekomst': { nl: 'Deze maand is nog niet begonnen.', en: 'This month has not begun yet.' },
  'telmaand-te-ver': {
    nl: 'Hertel niet verder terug dan tien jaar.',
    en: 'Do not recount further back than ten years.',
  },
}
