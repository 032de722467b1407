import type { Datum } from '#values/datum.ts'
import type { Tweetalig } from '#values/taal.ts'

export type ToewijzingWet = 'wmo' | 'jeugdwet'

export type Code = Tweetalig & { vanaf?: string }

/** WMO002 and JZ002: why an assignment changed. 01 has lapsed; 13 is removal, 14 the correction without consequence. */
export const REDENEN_WIJZIGING: Record<string, Code> = {
  '02': { nl: 'Cliënt is overleden', en: 'Client has died' },
  '03': { nl: 'Andere contractafspraak', en: 'Contract changed' },
  '04': { nl: 'Herbeoordeling: langer', en: 'Reassessment: longer' },
  '05': { nl: 'Herbeoordeling: korter', en: 'Reassessment: shorter' },
  '06': { nl: 'Naar een ander domein', en: 'To another domain' },
  '07': { nl: 'Verhuisd naar een andere gemeente', en: 'Moved to another municipality' },
  '08': { nl: 'Andere leveringsvorm', en: 'Other form of delivery' },
  '09': { nl: 'Naar een andere aanbieder', en: 'To another provider' },
  '10': { nl: 'Andere bekostiging', en: 'Other funding' },
  '11': { nl: 'Gemeentelijke herindeling', en: 'Municipalities merged' },
  '12': { nl: 'Op verzoek van de aanbieder', en: 'Asked by the provider' },
  '13': { nl: 'Verwijderd', en: 'Removed' },
  '14': { nl: 'Correctie in de administratie', en: 'Administrative correction' },
}

/** WMO588 and JZ588: the same number can mean another thing in the other law, so the lists are never shared. */
export const REDENEN_BEEINDIGING: Record<ToewijzingWet, Record<string, Code>> = {
  wmo: {
    '02': { nl: 'Overleden', en: 'Died' },
    '19': { nl: 'Volgens plan', en: 'According to plan' },
    '20': { nl: 'Tijdelijk gestopt', en: 'Stopped for a while' },
    '21': { nl: 'Cliënt stopt zelf', en: 'Client stops' },
    '22': { nl: 'Aanbieder stopt', en: 'Provider stops' },
    '23': { nl: 'Samen eerder gestopt', en: 'Stopped early, agreed' },
    '31': { nl: 'Verhuisd naar een andere gemeente', en: 'Moved to another municipality' },
    '36': { nl: 'Gemeente stopt', en: 'Municipality stops' },
    '37': { nl: 'Na een verzoek om wijziging', en: 'After a request for change' },
    '38': { nl: 'Naar een andere aanbieder', en: 'To another provider' },
    '39': { nl: 'Naar een ander domein', en: 'To another domain' },
  },
  jeugdwet: {
    '02': { nl: 'Overleden', en: 'Died' },
    '20': { nl: 'Tijdelijk gestopt', en: 'Stopped for a while' },
    '31': { nl: 'Volgens plan', en: 'According to plan' },
    '32': { nl: 'Cliënt stopt eerder', en: 'Client stops early' },
    '33': { nl: 'Aanbieder stopt eerder', en: 'Provider stops early' },
    '34': { nl: 'Samen eerder gestopt', en: 'Stopped early, agreed' },
    '35': { nl: 'Eerder gestopt, oorzaak van buiten', en: 'Stopped early, outside cause' },
    '36': { nl: 'Gemeente stopt', en: 'Municipality stops', vanaf: '2021-01-01' },
    '37': { nl: 'Na een verzoek om wijziging', en: 'After a request for change', vanaf: '2021-01-01' },
    '38': { nl: 'Naar een andere aanbieder', en: 'To another provider', vanaf: '2022-04-01' },
    '39': { nl: 'Naar een ander domein', en: 'To another domain', vanaf: '2022-04-01' },
  },
}

/** WJ759: why a request was turned down. 8 asks which municipality it is then (OP359). */
export const REDENEN_AFWIJZING: Record<string, Code> = {
  '1': { nl: 'Geen wijziging maar een nieuwe aanvraag', en: 'Not a change but a new application' },
  '2': { nl: 'Past niet binnen het budget', en: 'Does not fit the budget' },
  '3': { nl: 'Geen contract', en: 'No contract' },
  '4': { nl: 'Past niet binnen het contract', en: 'Does not fit the contract' },
  '5': { nl: 'Andere gemeente', en: 'Other municipality' },
  '6': { nl: 'Stapeling', en: 'Stacking' },
  '7': { nl: 'Inhoudelijk niet passend', en: 'Not suitable' },
  '8': { nl: 'Woonplaatsbeginsel', en: 'Residence principle' },
  '9': { nl: 'Leeftijdsgrens bereikt', en: 'Age limit reached' },
}
export const WOONPLAATSBEGINSEL = '8'
export const VERWIJDERD = '13'
export const TIJDELIJK = '20'

export const VERWIJZERTYPEN: Record<string, Code> = {
  '01': { nl: 'Gemeente', en: 'Municipality' },
  '02': { nl: 'Huisarts', en: 'General practitioner' },
  '03': { nl: 'Jeugdarts', en: 'Youth doctor' },
  '04': { nl: 'Gecertificeerde instelling', en: 'Certified youth protection agency' },
  '05': { nl: 'Medisch specialist', en: 'Medical specialist' },
  '06': { nl: 'Zelf of geen verwijzer', en: 'Self or no referrer' },
  '08': { nl: 'Rechter of officier van justitie', en: 'Judge or public prosecutor' },
}

export const isGeldigeCode = (lijst: Record<string, Code>, code: string, op: Datum): boolean => {
  const gevonden = lijst[code]
  return gevonden !== undefined && (gevonden.vanaf === undefined || gevonden.vanaf <= op)
}
