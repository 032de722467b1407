import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { LEVERANCIER } from './ddas.ts'
import { CONTACT_BINNEN_DAGEN, CRISIS_BINNEN_DAGEN, MAANDEN_MET_VERVOLG, MAANDEN_ZONDER_VERVOLG } from './signaal.ts'
import { INSTRUMENTEN, MAANDEN_TOT_VOLGENDE } from './traject.ts'

const DAGEN: Tweetalig = { nl: 'dagen', en: 'days' }
const MAANDEN: Tweetalig = { nl: 'maanden', en: 'months' }

type Getal = Pick<Instellingsoort, 'soort' | 'sleutel' | 'naam' | 'uitleg' | 'wet' | 'bron' | 'geverifieerd'> & {
  eenheid: Tweetalig
  hoogste: number
  standaard: number
}
const getal = ({ eenheid, hoogste, ...rest }: Getal): Instellingsoort => ({
  ...rest,
  vorm: { soort: 'getal', eenheid },
  schema: { type: 'integer', minimum: 1, maximum: hoogste },
  kamers: ['traject'],
})

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  getal({
    soort: 'traject',
    sleutel: 'maanden-tot-volgende',
    naam: { nl: 'Maanden tot de volgende screening', en: 'Months until the next screening' },
    uitleg: {
      nl: 'Wanneer een traject naar werk weer aan de beurt is. Geldt voor screeningen die daarna worden vastgelegd.',
      en: 'When a trajectory to work has its turn again. Holds for screenings recorded afterwards.',
    },
    wet: 'participatiewet',
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    eenheid: MAANDEN,
    hoogste: 60,
    standaard: MAANDEN_TOT_VOLGENDE,
  }),
  {
    soort: 'traject',
    sleutel: 'screeningsinstrumenten',
    naam: { nl: 'Waarmee naar werk wordt gescreend', en: 'What screening for work is done with' },
    uitleg: {
      nl: 'Waaruit de klantmanager kiest bij een screening.',
      en: 'What the client manager chooses from at a screening.',
    },
    vorm: { soort: 'lijst' },
    schema: { type: 'array', minItems: 1, maxItems: 40, items: { type: 'string', minLength: 1, maxLength: 80 } },
    wet: 'participatiewet',
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: [...INSTRUMENTEN],
    kamers: ['traject'],
  },
  {
    soort: 'traject',
    sleutel: 'ddas-gegevensleverancier',
    naam: { nl: 'Gegevensleverancier in de levering DDAS', en: 'Data supplier in the DDAS delivery' },
    uitleg: {
      nl: 'De code waaronder het CBS de levering van deze gemeente kent.',
      en: 'The code by which Statistics Netherlands knows the delivery of this municipality.',
    },
    vorm: { soort: 'tekst' },
    schema: { type: 'string', minLength: 1, maxLength: 40 },
    wet: 'wgs',
    bron: 'DDAS, aansluiting bij het CBS',
    geverifieerd: false,
    standaard: LEVERANCIER,
    kamers: ['traject'],
  },
  getal({
    soort: 'vroegsignaal',
    sleutel: 'contact-binnen-dagen',
    naam: { nl: 'Contact zoeken na een signaal', en: 'Seeking contact after a signal' },
    uitleg: {
      nl: 'Binnen hoeveel dagen er contact is gezocht. Geldt voor signalen die daarna worden ingelezen.',
      en: 'Within how many days contact is sought. Holds for signals taken in afterwards.',
    },
    wet: 'wgs',
    bron: 'Landelijk convenant vroegsignalering: binnen vier weken',
    geverifieerd: false,
    eenheid: DAGEN,
    hoogste: 90,
    standaard: CONTACT_BINNEN_DAGEN,
  }),
  getal({
    soort: 'vroegsignaal',
    sleutel: 'crisis-binnen-dagen',
    naam: { nl: 'Contact zoeken na een crisissignaal', en: 'Seeking contact after a crisis signal' },
    uitleg: {
      nl: 'Bij dreigende afsluiting, ontruiming of verlies van de zorgverzekering.',
      en: 'Where cut-off, eviction or loss of health insurance is near.',
    },
    wet: 'wgs',
    bron: 'Wgs art. 4 lid 2',
    geverifieerd: false,
    eenheid: DAGEN,
    hoogste: 30,
    standaard: CRISIS_BINNEN_DAGEN,
  }),
  getal({
    soort: 'bewaartermijn',
    sleutel: 'vroegsignaal-zonder-vervolg',
    naam: { nl: 'Vroegsignaal zonder vervolg', en: 'Early signal without follow-up' },
    uitleg: {
      nl: 'Hoe lang een signaal blijft waarop geen hulp volgde.',
      en: 'How long a signal stays on which no help followed.',
    },
    wet: 'wgs',
    bron: 'Besluit gemeentelijke schuldhulpverlening art. 7',
    geverifieerd: false,
    eenheid: MAANDEN,
    hoogste: 60,
    standaard: MAANDEN_ZONDER_VERVOLG,
  }),
  getal({
    soort: 'bewaartermijn',
    sleutel: 'vroegsignaal-met-vervolg',
    naam: { nl: 'Vroegsignaal met vervolg', en: 'Early signal with follow-up' },
    uitleg: {
      nl: 'Hoe lang een signaal blijft waarop hulp volgde.',
      en: 'How long a signal stays on which help followed.',
    },
    wet: 'wgs',
    bron: 'Besluit gemeentelijke schuldhulpverlening art. 7',
    geverifieerd: false,
    eenheid: MAANDEN,
    hoogste: 240,
    standaard: MAANDEN_MET_VERVOLG,
  }),
]
