import type { Tweetalig } from '#values/taal.ts'
import { IMPORTFOUTEN } from './hsds/invoer.ts'

/** The errors of an import, each at its row. */
const importfouten = Object.fromEntries(
  Object.entries(IMPORTFOUTEN).map(([code, { nl, en }]) => [
    `hsds-${code}`,
    { nl: `{tabel}, regel {rij}, veld {veld}: ${nl}.`, en: `{tabel}, line {rij}, field {veld}: ${en}.` },
  ]),
)

export const beletselTeksten: Record<string, Tweetalig> = {
  ...importfouten,
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
  'kvk-ongeldig': { nl: 'Een KvK-nummer heeft 8 cijfers.', en: 'A chamber of commerce number has 8 digits.' },
  'website-ongeldig': {
    nl: 'Begin het adres van de website met https:// of http://.',
    en: 'Begin the address of the website with https:// or http://.',
  },
  'postcode-ongeldig': { nl: 'Een postcode is 1234 AB.', en: 'A postal code is 1234 AB.' },
  'postadres-onvolledig': {
    nl: 'Vul straat of postbus, postcode en plaats alle drie in, of geen van drie.',
    en: 'Fill in street or post box, postal code and town all three, or none.',
  },
  'organisatie-bestaat': {
    nl: 'Er is al een organisatie met deze naam.',
    en: 'There is already an organisation with this name.',
  },
  'product-nog-in-gebruik': {
    nl: 'Na deze dag rusten er nog {aantal} afspraken met aanbieders op dit product. Beëindig die eerst.',
    en: 'After this day {aantal} agreements with providers still rest on this product. End those first.',
  },
  'product-niet-van-kracht': {
    nl: 'Op deze dag is het product niet van kracht.',
    en: 'The product is not in force on this day.',
  },
  'tijden-omgekeerd': { nl: 'De eindtijd ligt voor de begintijd.', en: 'The end time is before the start time.' },
  'plek-bezet': {
    nl: 'Op deze plek is dan al een spreekuur.',
    en: 'There is already a walk-in hour at this place at that time.',
  },
  'buiten-spreekuur': {
    nl: 'Op deze dag is dit spreekuur er niet.',
    en: 'This walk-in hour does not exist on this day.',
  },
  'discipline-niet-op-spreekuur': {
    nl: 'Dit spreekuur gaat niet over dit onderwerp.',
    en: 'This walk-in hour is not about this subject.',
  },
  'medewerker-zit-elders': {
    nl: 'Deze medewerker zit dan op een ander spreekuur.',
    en: 'This worker sits at another walk-in hour then.',
  },
  'medewerker-zit-er-al': {
    nl: 'Deze medewerker zit dan al op dit spreekuur.',
    en: 'This worker already sits at this walk-in hour then.',
  },
  'medewerker-onbekend': { nl: 'Kies een medewerker uit de lijst.', en: 'Choose a worker from the list.' },
}
