import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'cijfer-zonder-definitie': {
    nl: 'Het cijfer {code} heeft geen definitie of geen eigenaar.',
    en: 'The figure {code} has no definition or no owner.',
  },
  'onder-drempel': {
    nl: 'Het cijfer {code} gaat over te weinig mensen.',
    en: 'The figure {code} is about too few people.',
  },
  'bevinding-open': {
    nl: 'Er zijn nog {aantal} bevindingen zonder reactie.',
    en: 'There are still {aantal} remarks without an answer.',
  },
  'cijfer-niet-herleidbaar': {
    nl: '"{tekst}" in de tekst is geen cijfer met een bron.',
    en: '"{tekst}" in the text is not a figure with a source.',
  },
  'reden-ontbreekt': { nl: 'Zeg waarom dit stuk wordt verbeterd.', en: 'Say why this paper is corrected.' },
}
