import type { Instellingsoort, Rijveld } from '#uitvoering/inrichting/index.ts'
import { FUNCTIES, tweetaligSchema } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { STANDAARD_INSTRUMENT } from './instrument.ts'
import { STANDAARD_METHODEN } from './methoden.ts'
import { STANDAARD_ACHTTIEN } from './overgang.ts'
import { STANDAARD_STAPPEN, STANDAARD_WETTEN } from './versie.ts'

const tekst = (lengte: number) => ({ type: 'string', minLength: 1, maxLength: lengte }) as const
const naam = tweetaligSchema(80)
const rij = (velden: Record<string, unknown>, vrij: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(velden).filter((veld) => !vrij.includes(veld)),
  additionalProperties: false,
  properties: velden,
})

const DAG = { type: 'string', format: 'datum' } as const

const CODE: Rijveld = { veld: 'code', naam: { nl: 'Kenmerk', en: 'Code' }, soort: 'tekst' }
const NAAM = { veld: 'naam', naam: { nl: 'Naam', en: 'Name' }, soort: 'tweetalig' } as const satisfies Rijveld
const TOT: Rijveld = {
  veld: 'tot',
  naam: { nl: 'Te kiezen tot en met', en: 'Can be chosen until' },
  soort: 'dag',
  vrij: true,
}

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'plan',
    sleutel: 'beoordelingsstappen',
    naam: { nl: 'Wie een plan beoordeelt, op volgorde', en: 'Who reviews a plan, in order' },
    uitleg: {
      nl: 'Elke stap is een functie. Wie een plan opstelde, beoordeelt het nooit zelf.',
      en: 'Each step is a function. Who drew up a plan never reviews it.',
    },
    vorm: {
      soort: 'lijst',
      opties: Object.entries(FUNCTIES).map(([waarde, { naam }]) => ({ waarde, naam })),
    },
    schema: { type: 'array', minItems: 1, maxItems: 5, items: { enum: Object.keys(FUNCTIES) } },
    wet: null,
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: [...STANDAARD_STAPPEN],
    bevoegdheid: 'plan:beoordelen',
    kamers: ['plan'],
  },
  {
    soort: 'plan',
    sleutel: 'ondertekend-is-aanvraag',
    naam: { nl: 'Een ondertekend plan is een aanvraag', en: 'A signed plan is an application' },
    uitleg: {
      nl: 'De wetten waarvoor de handtekening onder een plan als aanvraag geldt.',
      en: 'The laws for which the signature under a plan counts as an application.',
    },
    vorm: {
      soort: 'lijst',
      opties: WETTEN.map((wet) => ({ waarde: wet, naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') } })),
    },
    schema: { type: 'array', maxItems: 5, uniqueItems: true, items: { enum: [...WETTEN] } },
    wet: 'wmo',
    bron: 'Wmo 2015 art. 2.3.2 lid 9',
    geverifieerd: true,
    standaard: [...STANDAARD_WETTEN],
    kamers: ['plan'],
  },
  {
    soort: 'plan',
    sleutel: 'instrument',
    naam: { nl: 'Waarmee zelfredzaamheid wordt gemeten', en: 'What self-reliance is measured with' },
    uitleg: {
      nl: 'De domeinen en niveaus waaruit wie een plan maakt kiest. Alleen namen: de tekst per cel is van GGD Amsterdam. Eerdere scores blijven staan.',
      en: 'The domains and levels from which who makes a plan chooses. Names only: the text per cell belongs to GGD Amsterdam. Earlier scores stay.',
    },
    vorm: {
      soort: 'rijen',
      velden: [CODE, NAAM],
      lijsten: [
        {
          veld: 'domeinen',
          naam: { nl: 'Domeinen', en: 'Domains' },
          rij: { nl: 'Domein', en: 'Domain' },
          velden: [CODE, NAAM, TOT],
        },
        {
          veld: 'niveaus',
          naam: { nl: 'Niveaus, het laagste eerst', en: 'Levels, the lowest first' },
          rij: { nl: 'Niveau', en: 'Level' },
          velden: [{ naam: NAAM.naam, soort: 'tweetalig' }],
        },
      ],
    },
    schema: rij({
      code: tekst(40),
      naam,
      domeinen: { type: 'array', minItems: 1, maxItems: 30, items: rij({ code: tekst(60), naam, tot: DAG }, ['tot']) },
      niveaus: { type: 'array', minItems: 2, maxItems: 5, items: naam },
    }),
    wet: null,
    bron: 'ZRM 2017, namen van domeinen en niveaus (GGD Amsterdam)',
    geverifieerd: true,
    standaard: STANDAARD_INSTRUMENT,
    kamers: ['plan'],
  },
  {
    soort: 'plan',
    sleutel: 'methoden',
    naam: { nl: 'Methoden en experimenten in een plan', en: 'Methods and experiments in a plan' },
    uitleg: {
      nl: 'Wat een regisseur als werkwijze kan kiezen. Bij een experiment noemt hij de regel die opzij gaat.',
      en: 'What a director can choose as a way of working. With an experiment he names the rule that is set aside.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Methoden en experimenten', en: 'Methods and experiments' },
          rij: { nl: 'Methode', en: 'Method' },
          velden: [
            CODE,
            {
              veld: 'soort',
              naam: { nl: 'Soort', en: 'Kind' },
              soort: 'keuze',
              opties: [
                { waarde: 'methode', naam: { nl: 'methode', en: 'method' } },
                { waarde: 'experiment', naam: { nl: 'experiment met een regel', en: 'experiment with a rule' } },
              ],
            },
            NAAM,
            TOT,
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: rij({ code: tekst(40), soort: { enum: ['methode', 'experiment'] }, naam, tot: DAG }, ['tot']),
    },
    wet: null,
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: [...STANDAARD_METHODEN],
    kamers: ['plan'],
  },
  {
    soort: 'plan',
    sleutel: 'achttien',
    naam: { nl: 'Wat er geregeld moet zijn bij 18 jaar', en: 'What must be arranged at 18' },
    uitleg: {
      nl: 'Wat eindigt en wat moet starten, naast de jeugdhulp die iemand heeft. Geldt voor overgangen die daarna opengaan.',
      en: 'What ends and what must start, beside the youth help someone has. Holds for transitions that open afterwards.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Punten', en: 'Points' },
          rij: { nl: 'Punt', en: 'Point' },
          velden: [
            CODE,
            {
              veld: 'soort',
              naam: { nl: 'Wat er gebeurt', en: 'What happens' },
              soort: 'keuze',
              opties: [
                { waarde: 'eindigt', naam: { nl: 'eindigt op 18', en: 'ends at 18' } },
                { waarde: 'moet-starten', naam: { nl: 'moet starten', en: 'must start' } },
              ],
            },
            {
              veld: 'wet',
              naam: { nl: 'Wet', en: 'Law' },
              soort: 'keuze',
              opties: WETTEN.map((wet) => ({ waarde: wet, naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') } })),
              vrij: true,
              leeg: null,
            },
            NAAM,
            { veld: 'bron', naam: { nl: 'Bron', en: 'Source' }, soort: 'tekst' },
            {
              veld: 'naJeugdhulp',
              naam: { nl: 'Alleen na jeugdhulp', en: 'Only after youth help' },
              soort: 'vink',
              vrij: true,
            },
            TOT,
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: rij(
        {
          code: tekst(40),
          soort: { enum: ['eindigt', 'moet-starten'] },
          wet: { enum: [...WETTEN, null] },
          naam,
          bron: tekst(200),
          naJeugdhulp: { type: 'boolean' },
          tot: DAG,
        },
        ['naJeugdhulp', 'tot'],
      ),
    },
    wet: 'jeugdwet',
    bron: 'BW 1:233, Zorgverzekeringswet, Participatiewet art. 41 lid 4, Wmo 2015 art. 1.2.1',
    geverifieerd: false,
    standaard: [...STANDAARD_ACHTTIEN],
    kamers: ['plan'],
  },
]
