import { als, type Beletsel } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'

export const ORGANISATIESOORTEN = [
  'welzijn',
  'vrijwilligers',
  'kerk',
  'sport',
  'school',
  'corporatie',
  'werkgever',
  'huisarts',
  'zorgaanbieder',
  'gi',
  'gemeente',
] as const
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number]

export const ORGANISATIESOORT_NAMEN: Record<Organisatiesoort, Tweetalig> = {
  welzijn: { nl: 'Welzijn', en: 'Welfare organisation' },
  vrijwilligers: { nl: 'Vrijwilligers', en: 'Volunteers' },
  kerk: { nl: 'Kerk of moskee', en: 'Church or mosque' },
  sport: { nl: 'Sport', en: 'Sports' },
  school: { nl: 'Onderwijs', en: 'Education' },
  corporatie: { nl: 'Woningcorporatie', en: 'Housing association' },
  werkgever: { nl: 'Werkgever', en: 'Employer' },
  huisarts: { nl: 'Huisarts', en: 'General practice' },
  zorgaanbieder: { nl: 'Zorgaanbieder', en: 'Care provider' },
  gi: { nl: 'Gecertificeerde instelling', en: 'Certified youth protection body' },
  gemeente: { nl: 'Gemeente', en: 'Municipality' },
}

export type Organisatie = {
  id: string
  naam: string
  soort: string
  kvk: string | null
  agb: string | null
  telefoon: string
  website: string
  /** Where its mail goes: street or post box, postal code and town. */
  postadres: string
  postcode: string
  plaats: string
}

export function beletselenVoorOrganisatie({
  kvk,
  agb,
  website,
  postadres,
  postcode,
  plaats,
}: Omit<Organisatie, 'id'>): Beletsel[] {
  return [
    ...als(kvk !== null && !/^\d{8}$/.test(kvk), 'kvk-ongeldig', 'kvk'),
    ...als(agb !== null && !/^\d{8}$/.test(agb), 'agb-ongeldig', 'agb'),
    ...als(website !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(website), 'website-ongeldig', 'website'),
    ...als(postcode !== '' && !/^[1-9]\d{3} ?[A-Z]{2}$/.test(postcode), 'postcode-ongeldig', 'postcode'),
    ...als(
      [postadres, postcode, plaats].some((deel) => deel === '') && postadres + postcode + plaats !== '',
      'postadres-onvolledig',
      'postadres',
    ),
  ]
}
