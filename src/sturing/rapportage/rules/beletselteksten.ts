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
  'al-gepubliceerd': {
    nl: 'Dit stuk is al gepubliceerd. Publiceer een verbetering met een reden.',
    en: 'This paper was published. Publish a correction with a reason.',
  },
  'nog-niet-gepubliceerd': {
    nl: 'Dit stuk is nog niet gepubliceerd, dus er is niets te verbeteren.',
    en: 'This paper was not published yet, so there is nothing to correct.',
  },
  'blok-zonder-tekst': {
    nl: 'Dit blok heeft geen tekst: het komt uit een andere kamer.',
    en: 'This block has no words of its own: it comes from another room.',
  },
  'stuk-bestaat': {
    nl: 'Over dit programma en deze peildatum is er al een rapportage.',
    en: 'There is already a paper on this programme and date.',
  },
  'publicatieversie-bestaat': {
    nl: 'Iemand publiceerde net een nieuwe versie.',
    en: 'Someone just published a new version.',
  },
  'publicatie-al-gerectificeerd': { nl: 'Deze versie is al verbeterd.', en: 'This version was already corrected.' },
}
