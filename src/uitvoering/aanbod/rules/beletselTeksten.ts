import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'categorie-past-niet': {
    nl: 'Deze productcategorie hoort niet bij deze wet.',
    en: 'This product category does not belong to this law.',
  },
  'code-bestaat': {
    nl: 'Deze productcode is in deze periode al in gebruik.',
    en: 'This product code is already in use in this period.',
  },
  'product-periodes-overlappen': {
    nl: 'Dit product heeft in deze periode al een versie.',
    en: 'This product already has a version in this period.',
  },
  'eenheden-sluiten-elkaar-uit': {
    nl: 'Stuks (output) en stuks (inspanning) gaan niet samen.',
    en: 'Pieces (output) and pieces (effort) cannot be combined.',
  },
  'periode-omgekeerd': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'gebied-onbekend': { nl: 'Deze wijk kennen wij niet.', en: 'We do not know this neighbourhood.' },
  'product-onbekend': {
    nl: 'Dit product staat niet in de productcatalogus.',
    en: 'This product is not in the catalogue.',
  },
  'organisatie-ontbreekt': {
    nl: 'Kies een organisatie of noem een nieuwe.',
    en: 'Choose an organisation or name a new one.',
  },
  'al-gestopt': { nl: 'Dit aanbod is al gestopt.', en: 'This offer has already ended.' },
}
