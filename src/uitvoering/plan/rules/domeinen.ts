import type { Taal, Tweetalig } from '#values/taal.ts'

/** Life domains, after the self-reliance matrix; a municipality may use others as well. */
export const DOMEINEN: Record<string, Tweetalig> = {
  Financien: { nl: 'Financiën', en: 'Finances' },
  Tijdsbesteding: { nl: 'Tijdsbesteding', en: 'Use of time' },
  Huisvesting: { nl: 'Huisvesting', en: 'Housing' },
  'Huishoudelijke vaardigheden': { nl: 'Huishouden', en: 'Housekeeping' },
  Inkomen: { nl: 'Werk en inkomen', en: 'Work and income' },
  School: { nl: 'School', en: 'School' },
  Opvoeden: { nl: 'Opvoeden', en: 'Parenting' },
  Mantelzorg: { nl: 'Mantelzorg', en: 'Informal care' },
  'Geestelijke gezondheid': { nl: 'Geestelijke gezondheid', en: 'Mental health' },
  'Lichamelijke gezondheid': { nl: 'Lichamelijke gezondheid', en: 'Physical health' },
  'Sociaal netwerk': { nl: 'Sociaal netwerk', en: 'Social network' },
  Veiligheid: { nl: 'Veiligheid', en: 'Safety' },
}

export const domeinNaam = (code: string, taal: Taal): string => DOMEINEN[code]?.[taal] ?? code
