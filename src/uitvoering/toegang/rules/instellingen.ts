import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { TERMIJNREGELS } from '#values/termijn.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { NORMEN, type Norm } from './contact.ts'
import { codeVanAanvraag, codeVanHulpvraag } from './klokken.ts'
import { REGELINGEN } from './melding.ts'

const vanToegang = new Set(
  WETTEN.flatMap((wet) => [codeVanHulpvraag(wet, false), codeVanHulpvraag(wet, true), codeVanAanvraag(wet)]),
)

/** Terms that another room computes by the same rule. */
const ELDERS: Record<string, readonly string[]> = {
  'awb-bezwaar': ['voorziening'],
  'avg-inzage': ['dossier'],
  vernietigverzoek: ['dossier'],
  'noodtoegang-toets': ['dossier'],
}
const kamersMet = (code: string) => ELDERS[code] ?? (vanToegang.has(code) ? ['toegang'] : [])

const TERMIJN = {
  type: 'object',
  required: ['duur'],
  additionalProperties: false,
  properties: {
    duur: {
      type: 'object',
      required: ['aantal', 'eenheid'],
      additionalProperties: false,
      properties: {
        aantal: { type: 'integer', minimum: 1, maximum: 730 },
        eenheid: { enum: ['dagen', 'weken', 'maanden', 'werkdagen'] },
      },
    },
    opschortbaar: { type: 'boolean' },
    verlengbaar: { type: 'boolean' },
  },
} as const

const termijnen = TERMIJNREGELS.filter(({ code }) => kamersMet(code).length > 0).map(
  (regel): Instellingsoort => ({
    soort: 'termijn',
    sleutel: regel.code,
    naam: regel.omschrijving,
    uitleg: {
      nl: 'Geldt voor wat op of na de eerste dag begint. De klok volgt de regel van de dag waarop zij begon.',
      en: 'Holds for what starts on or after the first day. A clock follows the rule of the day on which it started.',
    },
    vorm: { soort: 'termijn' },
    schema: TERMIJN,
    wet: regel.wet,
    bron: regel.bron,
    geverifieerd: regel.geverifieerd,
    standaard: { duur: regel.duur },
    kamers: kamersMet(regel.code),
  }),
)

const NAAM_VAN_NORM: Record<Norm, Tweetalig> = {
  contactverzoek: { nl: 'Terugbellen na een verzoek', en: 'Calling back after a request' },
  'melding-bekijken': { nl: 'Een melding zonder wet bekijken', en: 'Looking at a request without a law' },
}

const lijst = {
  type: 'array',
  minItems: 1,
  maxItems: 100,
  items: { type: 'string', minLength: 1, maxLength: 80 },
} as const

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  ...termijnen,
  {
    soort: 'feestdag',
    sleutel: '*',
    sleutelVorm: 'datum',
    naam: { nl: 'Dag die met een feestdag gelijkstaat', en: 'Day put on a par with a public holiday' },
    uitleg: {
      nl: 'Een termijn die op zo een dag eindigt, loopt door tot de volgende werkdag.',
      en: 'A term that ends on such a day runs on to the next working day.',
    },
    vorm: { soort: 'geen' },
    schema: {},
    wet: null,
    bron: 'Algemene termijnenwet art. 3 lid 3',
    geverifieerd: false,
    standaard: null,
    kamers: ['toegang'],
  },
  ...(Object.keys(NORMEN) as Norm[]).map(
    (norm): Instellingsoort => ({
      soort: 'norm',
      sleutel: norm,
      naam: NAAM_VAN_NORM[norm],
      uitleg: {
        nl: 'Een servicenorm van de gemeente in werkdagen, geen termijn van de wet.',
        en: 'A service norm of the municipality in working days, not a term of law.',
      },
      vorm: { soort: 'velden', velden: [{ veld: 'werkdagen', naam: { nl: 'Werkdagen', en: 'Working days' } }] },
      schema: {
        type: 'object',
        required: ['werkdagen'],
        additionalProperties: false,
        properties: { werkdagen: { type: 'integer', minimum: 1, maximum: 60 } },
      },
      wet: null,
      bron: 'Werkafspraak van de gemeente',
      geverifieerd: true,
      standaard: { werkdagen: NORMEN[norm] },
      kamers: ['toegang'],
    }),
  ),
  ...WETTEN.map(
    (wet: Wet): Instellingsoort => ({
      soort: 'regeling',
      sleutel: wet,
      naam: {
        nl: `Regelingen en expertises onder ${wetNaam(wet, 'nl')}`,
        en: `Schemes and expertises under ${wetNaam(wet, 'en')}`,
      },
      uitleg: {
        nl: 'Waaruit de toegang kiest bij een nieuwe hulpvraag.',
        en: 'What the front desk chooses from for a new request.',
      },
      vorm: { soort: 'lijst' },
      schema: lijst,
      wet,
      bron: 'Eigen indeling van de gemeente',
      geverifieerd: true,
      standaard: [...REGELINGEN[wet]],
      kamers: ['toegang'],
    }),
  ),
]
