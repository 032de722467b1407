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
}
