import { type Instellingsoort, tweetaligSchema } from '#uitvoering/inrichting/index.ts'
import { DWANGSOMREGELINGEN } from '#values/dwangsom.ts'
import type { Tweetalig } from '#values/taal.ts'
import { TERMIJNREGELS } from '#values/termijn.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { NORMEN, type Norm } from './contact.ts'
import { EXPERTISES, GEGEVENS, LEVENSDOMEINEN } from './gesprek.ts'
import { codeVanAanvraag, codeVanHulpvraag, VOORSCHOTREGELINGEN } from './klokken.ts'
import { REGELINGEN } from './melding.ts'

/** Which rooms compute by a term; one that no room computes by is no setting. */
const KAMERS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    WETTEN.flatMap((wet) => [codeVanHulpvraag(wet, false), codeVanHulpvraag(wet, true), codeVanAanvraag(wet)]).flatMap(
      (code) => (code ? [[code, ['toegang']]] : []),
    ),
  ),
  'wmo-spoed': ['toegang'],
  'jeugdwet-spoed': ['toegang'],
  'wmo-persoonlijk-plan': ['toegang'],
  'participatiewet-wachttijd-jongeren': ['toegang'],
  'participatiewet-voorschot': ['toegang'],
  'awb-ingebrekestelling': ['toegang', 'dossier'],
  'awb-bezwaar': ['voorziening'],
  'awb-bezwaar-besluit': ['voorziening'],
  'awb-bezwaar-commissie': ['voorziening'],
  'awb-bezwaar-verdaging': ['voorziening'],
  'awb-bezwaar-herstel': ['voorziening'],
  'awb-hoorzitting': ['voorziening'],
  'awb-beroep': ['voorziening'],
  'avg-inzage': ['dossier'],
  'avg-inzage-verlenging': ['dossier'],
  vernietigverzoek: ['dossier'],
  'noodtoegang-toets': ['dossier'],
  'bericht-retour': ['berichten'],
  'bericht-retour-declaratie': ['berichten'],
  'bericht-antwoord-toewijzing': ['voorziening'],
  'bericht-antwoord-wijziging': ['voorziening'],
  'bericht-na-onderzoek': ['voorziening'],
}

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

const termijnen = TERMIJNREGELS.filter(({ code }) => KAMERS[code]).map(
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
    kamers: KAMERS[regel.code]!,
  }),
)

const NAAM = tweetaligSchema(80)

const WETOPTIES = WETTEN.map((wet) => ({ waarde: wet, naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') } }))

/** The amounts of now; who looks back finds those of then by the day of the notice. */
const DWANGSOM = DWANGSOMREGELINGEN.at(-1)!

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
  {
    soort: 'voorschot',
    sleutel: 'regelingen',
    naam: { nl: 'Regelingen met een voorschot', en: 'Schemes with an advance' },
    uitleg: {
      nl: 'Op een aanvraag hiervan wordt binnen vier weken besloten of een voorschot betaald. Geldt voor algemene bijstand, niet voor bijzondere bijstand.',
      en: 'An application for these is decided or an advance is paid within four weeks. Holds for general assistance, not for special assistance.',
    },
    vorm: { soort: 'lijst' },
    schema: lijst,
    wet: 'participatiewet',
    bron: 'Participatiewet art. 52; namen van regelingen: eigen indeling van de gemeente',
    geverifieerd: true,
    standaard: [...VOORSCHOTREGELINGEN],
    kamers: ['toegang', 'voorziening'],
  },
  {
    soort: 'dwangsom',
    sleutel: 'stappen',
    naam: { nl: 'Dwangsom bij niet tijdig beslissen', en: 'Penalty for not deciding in time' },
    uitleg: {
      nl: 'Per stap hoeveel dagen en hoeveel per dag, na de termijn van de ingebrekestelling. Geldt voor ingebrekestellingen vanaf de eerste dag.',
      en: 'Per step how many days and how much a day, after the term of the notice of default. Holds for notices from the first day on.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Stappen', en: 'Steps' },
          rij: { nl: 'Stap', en: 'Step' },
          velden: [
            { veld: 'dagen', naam: { nl: 'Dagen', en: 'Days' }, soort: 'getal' },
            { veld: 'perDag', naam: { nl: 'Bedrag per dag', en: 'Amount per day' }, soort: 'bedrag' },
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        required: ['dagen', 'perDag'],
        additionalProperties: false,
        properties: {
          dagen: { type: 'integer', minimum: 1, maximum: 365 },
          perDag: { type: 'integer', minimum: 0, maximum: 1_000_000 },
        },
      },
    },
    wet: 'overig',
    bron: DWANGSOM.bron,
    geverifieerd: DWANGSOM.geverifieerd,
    standaard: [...DWANGSOM.stappen],
    kamers: ['toegang', 'dossier'],
  },
  {
    soort: 'expertise',
    sleutel: '*',
    sleutelVorm: 'tekst',
    naam: { nl: 'Expertise achter de balie', en: 'Expertise behind the desk' },
    uitleg: {
      nl: `Wijzigt een van de ${EXPERTISES.length} van het huis onder haar eigen naam, of voegt er een toe.`,
      en: `Changes one of the ${EXPERTISES.length} of the house under its own name, or adds one.`,
    },
    vorm: {
      soort: 'rijen',
      velden: [
        { veld: 'naam', naam: { nl: 'Naam', en: 'Name' }, soort: 'tweetalig' },
        { veld: 'wet', naam: { nl: 'Wet', en: 'Law' }, soort: 'keuze', opties: WETOPTIES },
        { veld: 'regeling', naam: { nl: 'Regeling', en: 'Scheme' }, soort: 'tekst' },
        {
          veld: 'minimaal',
          naam: { nl: 'Wat zij ten minste wil weten', en: 'What it wants to know at least' },
          soort: 'keuzes',
          opties: Object.entries(GEGEVENS).map(([waarde, naam]) => ({ waarde, naam })),
        },
      ],
      lijsten: [],
    },
    schema: {
      type: 'object',
      required: ['naam', 'wet', 'regeling', 'minimaal'],
      additionalProperties: false,
      properties: {
        naam: NAAM,
        wet: { enum: [...WETTEN] },
        regeling: { type: 'string', minLength: 1, maxLength: 80 },
        minimaal: { type: 'array', uniqueItems: true, items: { enum: Object.keys(GEGEVENS) } },
      },
    },
    wet: null,
    bron: 'Eigen indeling van de gemeente',
    geverifieerd: true,
    standaard: null,
    kamers: ['toegang'],
  },
  {
    soort: 'grond-om-te-delen',
    sleutel: 'wetten',
    naam: { nl: 'Wetten waarvan een expertise altijd mag aanschuiven', en: 'Laws whose expertise may always join' },
    uitleg: {
      nl: 'Zonder toestemming en zonder hulpvraag onder die wet. Niet ingesteld: geen.',
      en: 'Without consent and without a question under that law. Not set: none.',
    },
    vorm: { soort: 'lijst', opties: WETOPTIES },
    schema: { type: 'array', maxItems: 5, uniqueItems: true, items: { enum: [...WETTEN] } },
    wet: null,
    bron: 'AVG art. 6 lid 1 onder e, met een grondslag in de wet zelf',
    geverifieerd: false,
    standaard: [],
    kamers: ['toegang'],
  },
  {
    soort: 'instrument',
    sleutel: 'levensdomeinen',
    naam: { nl: 'Levensdomeinen van het gesprek', en: 'Life domains of the conversation' },
    uitleg: {
      nl: 'Waarlangs het integrale gesprek gaat, op volgorde. Eerdere notities blijven staan.',
      en: 'What the integral conversation goes along, in order. Earlier notes stay.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Domeinen', en: 'Domains' },
          rij: { nl: 'Domein', en: 'Domain' },
          velden: [
            { veld: 'code', naam: { nl: 'Kenmerk', en: 'Code' }, soort: 'tekst' },
            { veld: 'naam', naam: { nl: 'Naam', en: 'Name' }, soort: 'tweetalig' },
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 30,
      items: {
        type: 'object',
        required: ['code', 'naam'],
        additionalProperties: false,
        properties: { code: { type: 'string', minLength: 1, maxLength: 60 }, naam: NAAM },
      },
    },
    wet: null,
    bron: 'ZRM 2017, namen van domeinen (GGD Amsterdam)',
    geverifieerd: true,
    standaard: [...LEVENSDOMEINEN],
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
