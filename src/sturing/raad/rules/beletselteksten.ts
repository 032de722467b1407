import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'stemmen-geen-aantal': { nl: 'Vul hele aantallen stemmen in.', en: 'Fill in whole numbers of votes.' },
  'stemmen-tellen-niet-op': {
    nl: 'De stemmen per fractie zijn samen niet {voor} voor en {tegen} tegen.',
    en: 'The votes per party are not {voor} for and {tegen} against together.',
  },
  'meer-stemmen-dan-aanwezig': {
    nl: 'Er zijn meer stemmen dan aanwezigen.',
    en: 'There are more votes than members present.',
  },
  'meer-aanwezig-dan-zetels': {
    nl: 'Er zijn meer aanwezigen dan zetels.',
    en: 'There are more members present than seats.',
  },
  'geen-quorum': {
    nl: 'Meer dan de helft van de raad moet meestemmen.',
    en: 'More than half of the council must take part.',
  },
  'vergadering-niet-gehouden': {
    nl: 'Deze vergadering is nog niet geweest.',
    en: 'This meeting has not been held yet.',
  },
  'besluit-bestaat': { nl: 'Over dit voorstel is al besloten.', en: 'This proposal has been decided already.' },
  'wijziging-ontbreekt': {
    nl: 'Dit voorstel vraagt geld. Voeg de wijziging van de begroting toe.',
    en: 'This proposal asks for money. Add the amendment of the budget.',
  },
  'uitkomst-past-niet': { nl: 'De uitkomst past niet bij de stemmen.', en: 'The outcome does not fit the votes.' },
  'toezegging-in-toekomst': { nl: 'Deze dag is nog niet geweest.', en: 'This day has not come yet.' },
  'uiterlijk-voor-toezegging': {
    nl: 'De uiterste dag ligt voor de dag van de toezegging.',
    en: 'The last day lies before the day of the promise.',
  },
  'toezegging-al-afgedaan': { nl: 'Deze toezegging is al afgedaan.', en: 'This promise has been settled already.' },
  'datum-past-niet': {
    nl: 'Kies een dag tussen de toezegging en vandaag.',
    en: 'Choose a day between the promise and today.',
  },
  'griffienummer-bestaat': { nl: 'Dit voorstel is al ingelezen.', en: 'This proposal was imported before.' },
  'wijziging-onbekend': {
    nl: 'Deze wijziging van de begroting bestaat niet.',
    en: 'This amendment of the budget does not exist.',
  },
  'wijziging-al-in-voorstel': {
    nl: 'Deze wijziging hoort al bij een ander voorstel.',
    en: 'This amendment belongs to another proposal already.',
  },
  'besluit-zonder-behandeling': {
    nl: 'Er is geen vergadering op de dag van het besluit.',
    en: 'There is no meeting on the day of the decision.',
  },
}
