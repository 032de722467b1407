import type { Tweetalig } from './taal.ts'

/** What was applied to a term, in the order of applying: shown beside the day, so that nobody has to trust a date. */
export const TERMIJNUITLEG = {
  'dag-nul': {
    nl: 'De dag van het feit zelf telt niet mee. De dag erna is dag 1.',
    en: 'The day of the fact itself does not count. The day after is day 1.',
  },
  verlengd: { nl: 'De termijn is verlengd.', en: 'The term has been extended.' },
  'verlenging-niet-toegestaan': {
    nl: 'Deze termijn kan niet worden verlengd. De verlenging telt niet mee.',
    en: 'This term cannot be extended. The extension does not count.',
  },
  'verlenging-zonder-effect': {
    nl: 'De verlenging eindigt niet later dan de termijn zelf.',
    en: 'The extension does not end later than the term itself.',
  },
  opgeschort: {
    nl: 'De klok heeft stilgestaan. De eerste en de laatste dag daarvan tellen mee.',
    en: 'The clock was stopped. The first and last day of that count.',
  },
  'opschorting-niet-toegestaan': {
    nl: 'Deze termijn kan niet worden opgeschort. De opschorting telt niet mee.',
    en: 'This term cannot be suspended. The suspension does not count.',
  },
  'opschorting-na-einde': {
    nl: 'Een opschorting begon pas toen de termijn al voorbij was. Die telt niet mee.',
    en: 'A suspension began when the term had already passed. It does not count.',
  },
  'termijnenwet-1': {
    nl: 'De laatste dag viel op een zaterdag, zondag of feestdag. Daarom is het de eerste werkdag daarna.',
    en: 'The last day fell on a Saturday, Sunday or holiday, so it is the first working day after it.',
  },
  'termijnenwet-2': {
    nl: 'Een termijn van drie dagen of meer heeft ten minste twee werkdagen.',
    en: 'A term of three days or more holds at least two working days.',
  },
  'termijnenwet-niet-van-toepassing': {
    nl: 'De Algemene termijnenwet geldt niet voor deze termijn. De laatste dag verschuift niet.',
    en: 'The General Extension of Time-Limits Act does not cover this term. The last day does not shift.',
  },
  'werkdagen-schuiven-niet': {
    nl: 'Deze termijn telt alleen werkdagen.',
    en: 'This term counts working days only.',
  },
} satisfies Record<string, Tweetalig>

export type UitlegCode = keyof typeof TERMIJNUITLEG
