import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'eigen-mandaat': { nl: 'U kunt uw eigen rechten niet wijzigen.', en: 'You cannot change your own rights.' },
  'periodes-overlappen': {
    nl: 'In deze periode staat al iets vast. Kies een latere begindatum, of trek het eerst in.',
    en: 'Something is already fixed in this period. Choose a later first day, or withdraw it first.',
  },
  'bron-ontbreekt': { nl: 'Noem de bron.', en: 'Name the source.' },
  'functie-zonder-bevoegdheid': {
    nl: 'Deze functie heeft daarvoor op de eerste dag geen bevoegdheid: {functie}. Geef haar die eerst in een mandaatbesluit.',
    en: 'This function has no power for it on the first day: {functie}. Grant it first in a mandate decision.',
  },
  'rij-dubbel': {
    nl: 'Een eerdere rij heeft hetzelfde kenmerk: {code}.',
    en: 'An earlier row has the same code: {code}.',
  },
  'waarde-past-niet-in-schema': {
    nl: 'Deze waarde past niet bij de instelling ({waar}).',
    en: 'This value does not fit the setting ({waar}).',
  },
  'instelling-onbekend': { nl: 'Deze instelling bestaat niet.', en: 'This setting does not exist.' },
  'samenwerking-ontbreekt': {
    nl: 'Hiervoor loopt op de begindatum geen samenwerking: {wat}.',
    en: 'No regional arrangement runs for this on the first day: {wat}.',
  },
  'centrum-doet-niet-mee': {
    nl: 'De centrumgemeente hoort zelf bij de deelnemers.',
    en: 'The central municipality is one of the participants itself.',
  },
  'verdeelsleutel-niet-heel': {
    nl: 'De aandelen zijn van de deelnemers en tellen op tot 100 procent.',
    en: 'The shares are those of the participants and add up to 100 percent.',
  },
  'team-onbekend': { nl: 'Dit team bestaat niet.', en: 'This team does not exist.' },
  'gebied-onbekend': { nl: 'Deze wijk bestaat niet.', en: 'This district does not exist.' },
  'functie-loopt-al': {
    nl: 'Deze persoon heeft deze functie al in die periode.',
    en: 'This person already holds this function in that period.',
  },
  'inlognaam-bestaat': { nl: 'Deze inlognaam is al in gebruik.', en: 'This login name is taken.' },
}
