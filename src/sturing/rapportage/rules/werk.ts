import type { Tweetalig } from '#values/taal.ts'

/** What can wait for somebody in the third wing, in the order in which it is listed as a choice. */
export const STURINGSWERK = [
  'hertoets',
  'toezegging',
  'vraag-beantwoorden',
  'mededeling-schrijven',
  'raadsbesluit-vastleggen',
  'wijziging-besluiten',
  'concept-afmaken',
  'boekingen-toerekenen',
  'rapport-indienen',
  'rapport-publiceren',
  'pilot-beoordelen',
  'stuk-afmaken',
  'stuk-rectificeren',
] as const
export type Sturingswerksoort = (typeof STURINGSWERK)[number]

/** What must be done. */
export const WERKNAMEN: Record<Sturingswerksoort, Tweetalig> = {
  hertoets: { nl: 'Nagaan of een toezegging nog is nagekomen', en: 'Check whether a promise is still kept' },
  toezegging: { nl: 'Toezegging nakomen', en: 'Keep a promise' },
  'vraag-beantwoorden': { nl: 'Vraag van de raad beantwoorden', en: 'Answer a question of the council' },
  'mededeling-schrijven': { nl: 'Besluit aan de raad melden', en: 'Report a decision to the council' },
  'raadsbesluit-vastleggen': { nl: 'Raadsbesluit vastleggen', en: 'Record a council decision' },
  'wijziging-besluiten': { nl: 'Over een begrotingswijziging beslissen', en: 'Decide on a budget amendment' },
  'concept-afmaken': { nl: 'Kadernotavoorstel afmaken', en: 'Finish a framework proposal' },
  'boekingen-toerekenen': { nl: 'Boekingen op een regel zetten', en: 'Put bookings on a line' },
  'rapport-indienen': { nl: 'Voortgangsrapport afmaken en indienen', en: 'Finish and submit a progress report' },
  'rapport-publiceren': { nl: 'Voortgangsrapport publiceren', en: 'Publish a progress report' },
  'pilot-beoordelen': { nl: 'Oordeel over een pilot vastleggen', en: 'Record the verdict on a pilot' },
  'stuk-afmaken': { nl: 'Stuk afmaken en publiceren', en: 'Finish and publish a paper' },
  'stuk-rectificeren': { nl: 'Gepubliceerd cijfer verbeteren', en: 'Correct a published figure' },
}

const PLEK: Record<Sturingswerksoort, (doelId: string) => string> = {
  hertoets: () => '/raad',
  toezegging: () => '/raad',
  'vraag-beantwoorden': () => '/raad/vragen',
  'mededeling-schrijven': () => '/raad/mededelingen',
  'raadsbesluit-vastleggen': (id) => `/begroting/wijzigingen/${id}`,
  'wijziging-besluiten': (id) => `/begroting/wijzigingen/${id}`,
  'concept-afmaken': (id) => `/begroting/concepten/${id}`,
  'boekingen-toerekenen': () => '/begroting/toerekening',
  'rapport-indienen': (id) => `/voortgangsrapporten/${id}`,
  'rapport-publiceren': (id) => `/voortgangsrapporten/${id}`,
  'pilot-beoordelen': (id) => `/programma/${id}/register`,
  'stuk-afmaken': (id) => `/rapportages/${id}`,
  'stuk-rectificeren': (id) => `/rapportages/${id}`,
}

/** Where it is done. */
export const plekVan = (soort: Sturingswerksoort, doelId: string): string => PLEK[soort](doelId)
