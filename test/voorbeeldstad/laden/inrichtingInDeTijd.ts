import type { Db } from '#platform/db.ts'
import type { Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'

/** What each worker knows about, from the day he came. */
export const laadExpertises = (db: Db, { gemeente, inrichting }: Stad): Promise<void> =>
  voegToe(
    db,
    gemeente,
    'inrichting.expertise',
    inrichting.medewerkers.flatMap((een) => een.expertises.map((expertise) => ({ ...een, expertise }))),
    {
      gebruiker_id: ['uuid', (een) => een.id],
      expertise: ['text', (een) => een.expertise],
      geldig: ['daterange', (een) => bereik({ begin: een.begin, eind: null })],
    },
  )

/** Shares of the costs in thousandths; purchase of youth care has no key of its own, each pays what it uses. */
export const verdeling = (taak: string): Record<string, number> =>
  taak === 'jeugdhulp-regionaal' ? {} : { 9901: 880, 9902: 120 }

type Instelling = {
  soort: string
  sleutel: string
  waarde: unknown
  geldig: string
  bron: string
  toelichting: string
  geverifieerd: boolean
}

const BESLUIT = 'Uitvoeringsbesluit sociaal domein 2022, artikel 4'
const VERORDENING = 'Verordening jeugdhulp 2023, artikel 2.4'

/** What this municipality fixed itself: values of then and now, so that a rule shows its history. */
const INSTELLINGEN: readonly Instelling[] = [
  {
    soort: 'termijn',
    sleutel: 'jeugdwet-besluit',
    waarde: { duur: { aantal: 8, eenheid: 'weken' } },
    geldig: '[2015-01-01,2023-01-01)',
    bron: 'Verordening jeugdhulp 2015, artikel 2.3',
    toelichting: 'Gelijk aan de Algemene wet bestuursrecht.',
    geverifieerd: true,
  },
  {
    soort: 'termijn',
    sleutel: 'jeugdwet-besluit',
    waarde: { duur: { aantal: 8, eenheid: 'weken' } },
    geldig: '[2023-01-01,)',
    bron: VERORDENING,
    toelichting: 'Bij de herziening gelijk gebleven.',
    geverifieerd: true,
  },
  {
    soort: 'plan',
    sleutel: 'beoordelingsstappen',
    waarde: ['teamleider'],
    geldig: '[2022-01-01,)',
    bron: BESLUIT,
    toelichting: 'De teamleider beoordeelt elk plan.',
    geverifieerd: true,
  },
  {
    soort: 'plan',
    sleutel: 'ondertekend-is-aanvraag',
    waarde: ['wmo'],
    geldig: '[2022-01-01,)',
    bron: 'Wmo 2015 art. 2.3.2 lid 9',
    toelichting: 'Wie het plan tekent, hoeft geen formulier meer in te vullen.',
    geverifieerd: true,
  },
  {
    soort: 'leeftijd',
    sleutel: 'gezag',
    waarde: { mee: 12, zelf: 16, volwassen: 18 },
    geldig: '[2015-01-01,)',
    bron: 'Jeugdwet art. 7.3.4 en 7.3.5, BW art. 1:233',
    toelichting: 'Zoals de wet.',
    geverifieerd: true,
  },
  {
    soort: 'begroting',
    sleutel: 'salaristabel',
    waarde: [
      { schaal: 8, uren: 36, bedrag: 7_600_000 },
      { schaal: 9, uren: 36, bedrag: 8_400_000 },
      { schaal: 10, uren: 32, bedrag: 8_400_000 },
      { schaal: 11, uren: 36, bedrag: 11_000_000 },
      { schaal: 13, uren: 36, bedrag: 13_200_000 },
    ],
    geldig: '[2024-01-01,)',
    bron: 'Kadernota 2025',
    toelichting: 'Schaal 10 en 13 staan in de kadernota; de andere zijn voorbeeldcijfers.',
    geverifieerd: false,
  },
]

export const laadInstellingen = (db: Db, gemeente: string): Promise<void> =>
  voegToe(db, gemeente, 'inrichting.instelling', INSTELLINGEN, {
    soort: ['text', (een) => een.soort],
    sleutel: ['text', (een) => een.sleutel],
    waarde: ['jsonb', (een) => JSON.stringify(een.waarde)],
    geldig: ['daterange', (een) => een.geldig],
    bron: ['text', (een) => een.bron],
    toelichting: ['text', (een) => een.toelichting],
    geverifieerd: ['boolean', (een) => een.geverifieerd],
  })
