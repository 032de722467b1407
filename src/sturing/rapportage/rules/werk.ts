/** What can wait for somebody in the third wing, in the order in which it is listed as a choice. */
export const STURINGSWERK = [
  'hertoets',
  'toezegging',
  'vraag-beantwoorden',
  'mededeling-schrijven',
  'raadsbesluit-vastleggen',
  'wijziging-besluiten',
  'rapport-indienen',
  'rapport-publiceren',
  'pilot-beoordelen',
  'stuk-afmaken',
  'stuk-rectificeren',
] as const
export type Sturingswerksoort = (typeof STURINGSWERK)[number]

const PLEK: Record<Sturingswerksoort, (doelId: string) => string> = {
  hertoets: () => '/raad',
  toezegging: () => '/raad',
  'vraag-beantwoorden': () => '/raad/vragen',
  'mededeling-schrijven': () => '/raad/mededelingen',
  'raadsbesluit-vastleggen': (id) => `/begroting/wijzigingen/${id}`,
  'wijziging-besluiten': (id) => `/begroting/wijzigingen/${id}`,
  'rapport-indienen': (id) => `/voortgangsrapporten/${id}`,
  'rapport-publiceren': (id) => `/voortgangsrapporten/${id}`,
  'pilot-beoordelen': (id) => `/programma/${id}/register`,
  'stuk-afmaken': (id) => `/rapportages/${id}`,
  'stuk-rectificeren': (id) => `/rapportages/${id}`,
}

/** Where it is done. */
export const plekVan = (soort: Sturingswerksoort, doelId: string): string => PLEK[soort](doelId)
