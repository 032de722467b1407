import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'agb-ongeldig': { nl: 'Een AGB-code heeft 8 cijfers.', en: 'An AGB code has 8 digits.' },
  'agb-bestaat': {
    nl: 'Er is al een aanbieder met deze AGB-code.',
    en: 'There is already a provider with this AGB code.',
  },
  'aanbieder-ontbreekt': {
    nl: 'Kies een aanbieder of vul naam en AGB-code in.',
    en: 'Choose a provider, or fill in name and AGB code.',
  },
  'contractnummer-bestaat': { nl: 'Dit contractnummer bestaat al.', en: 'This contract number already exists.' },
  'periode-omgekeerd': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'product-niet-in-periode': {
    nl: 'Dit product staat in deze periode niet in de catalogus.',
    en: 'This product is not in the catalogue in this period.',
  },
  'product-van-andere-wet': {
    nl: 'Dit product hoort bij een andere wet dan het contract.',
    en: 'This product belongs to another law than the contract.',
  },
  'product-buiten-contract': {
    nl: 'De periode valt buiten het contract.',
    en: 'The period lies outside the contract.',
  },
  'product-al-onder-contract': {
    nl: 'Deze aanbieder heeft dit product in deze periode al onder contract.',
    en: 'This provider already has this product under contract in this period.',
  },
  'eenheid-past-niet': {
    nl: 'Deze eenheid past niet bij het product en de bekostiging.',
    en: 'This unit does not fit the product and its funding.',
  },
  'tarief-overlapt': {
    nl: 'Er is al een tarief dat op of na deze dag begint.',
    en: 'There is already a price that starts on or after this day.',
  },
  'tarief-buiten-product': {
    nl: 'Op deze dag staat het product niet onder contract.',
    en: 'The product is not under contract on this day.',
  },
  'bedrag-negatief': { nl: 'Vul een bedrag boven nul in.', en: 'Fill in an amount above zero.' },
  'al-opgezegd': { nl: 'Dit contract is al opgezegd.', en: 'This contract has already been given notice.' },
  'datum-buiten-contract': { nl: 'Deze dag valt buiten het contract.', en: 'This day lies outside the contract.' },
  'plafond-overschreden': {
    nl: 'Onder het plafond is nog {ruimte} euro over.',
    en: 'Under the ceiling {ruimte} euros are left.',
  },
  'buiten-tijdvak': {
    nl: 'Deze dag valt buiten het tijdvak van de regeling.',
    en: 'This day lies outside the period of the scheme.',
  },
  'boven-limiet': { nl: 'Dit bedrag is hoger dan u mag beslissen.', en: 'This amount is above what you may decide.' },
  'meer-dan-verleend': { nl: 'Er is dan meer betaald dan verleend.', en: 'More would be paid than granted.' },
  'geen-maand': { nl: 'Vul de eerste dag van een maand in.', en: 'Fill in the first day of a month.' },
  'maand-niet-voorbij': { nl: 'Deze maand is nog niet voorbij.', en: 'This month is not over yet.' },
  'niet-verleend': { nl: 'Deze subsidie is niet verleend.', en: 'This grant has not been awarded.' },
  'opgave-vastgesteld': {
    nl: 'De subsidie is vastgesteld; de opgave ligt vast.',
    en: 'The grant has been settled; the count is final.',
  },
  'meer-nieuw-dan-deelnemers': {
    nl: 'Er zijn meer nieuwe deelnemers dan deelnemers.',
    en: 'There are more new participants than participants.',
  },
  'gebied-onbekend': { nl: 'Deze wijk kennen wij niet.', en: 'We do not know this neighbourhood.' },
  'aanbod-niet-van-subsidie': {
    nl: 'Dit aanbod hoort niet bij deze subsidie.',
    en: 'This offer does not belong to this grant.',
  },
  'plafond-onder-verleend': {
    nl: 'Er is al voor {toegezegd} euro verleend: lager kan het plafond niet.',
    en: '{toegezegd} euros have been granted already: the ceiling cannot be lower.',
  },
  'rechtsgrond-ontbreekt': {
    nl: 'Noem het besluit of de verordening waarop dit rust.',
    en: 'Name the decision or ordinance on which this rests.',
  },
  'al-vastgesteld': { nl: 'Deze subsidie is al vastgesteld.', en: 'This grant has been settled already.' },
  'niet-vastgesteld': { nl: 'Deze subsidie is nog niet vastgesteld.', en: 'This grant has not been settled yet.' },
  'verantwoording-ontbreekt': {
    nl: 'De verantwoording van de organisatie is nog niet binnen.',
    en: 'The organisation has not accounted for the grant yet.',
  },
  'vaststelling-boven-verlening': {
    nl: 'Vaststellen kan niet hoger dan wat is verleend.',
    en: 'A grant cannot be settled above what was granted.',
  },
  'meer-dan-te-veel-betaald': {
    nl: 'Er is {over} euro te veel betaald: meer kan niet terug.',
    en: '{over} euros too much were paid: no more can be reclaimed.',
  },
  'datum-in-toekomst': { nl: 'Deze dag moet nog komen.', en: 'This day has yet to come.' },
  'organisatie-onbekend': { nl: 'Kies een organisatie uit de lijst.', en: 'Choose an organisation from the list.' },
}
