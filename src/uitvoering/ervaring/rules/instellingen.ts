import { type Instellingsoort, type Rijveld, tweetaligSchema } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { MINIMUM } from './patroon.ts'
import { INSTRUMENTEN, UITKOMST_NAMEN, UITKOMSTEN } from './vragenlijst.ts'

const tekst = (lengte: number) => ({ type: 'string', minLength: 1, maxLength: lengte }) as const
const VRAAG: readonly Rijveld[] = [
  { veld: 'code', naam: { nl: 'Kenmerk', en: 'Code' }, soort: 'tekst' },
  {
    veld: 'uitkomst',
    naam: { nl: 'Telt voor', en: 'Counts for' },
    soort: 'keuze',
    opties: UITKOMSTEN.map((een) => ({ waarde: een, naam: UITKOMST_NAMEN[een] })),
  },
  { veld: 'nl', naam: { nl: 'Vraag in het Nederlands', en: 'Question in Dutch' }, soort: 'tekst' },
  { veld: 'en', naam: { nl: 'Vraag in het Engels', en: 'Question in English' }, soort: 'tekst' },
  {
    veld: 'wetten',
    naam: { nl: 'Alleen onder', en: 'Only under' },
    soort: 'keuzes',
    opties: WETTEN.map((wet) => ({ waarde: wet, naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') } })),
    vrij: true,
  },
]

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  ...Object.entries(INSTRUMENTEN).map(
    ([sleutel, instrument]): Instellingsoort => ({
      soort: 'vragenlijst',
      sleutel,
      naam: instrument.naam,
      uitleg: {
        nl: 'De vragen aan wie hulp kreeg. Geldt voor rondes die daarna beginnen.',
        en: 'The questions to who got help. Holds for rounds that begin afterwards.',
      },
      vorm: {
        soort: 'rijen',
        velden: [
          { veld: 'naam', naam: { nl: 'Naam', en: 'Name' }, soort: 'tweetalig' },
          {
            veld: 'bron',
            naam: { nl: 'Waar de vragen vandaan komen', en: 'Where the questions come from' },
            soort: 'tekst',
          },
          {
            veld: 'dagenNaEinde',
            naam: { nl: 'Dagen na het einde van de hulp', en: 'Days after the end of the help' },
            soort: 'getal',
          },
        ],
        lijsten: [
          {
            veld: 'vragen',
            naam: { nl: 'Vragen', en: 'Questions' },
            rij: { nl: 'Vraag', en: 'Question' },
            velden: VRAAG,
          },
        ],
      },
      schema: {
        type: 'object',
        required: ['naam', 'bron', 'dagenNaEinde', 'vragen'],
        additionalProperties: false,
        properties: {
          naam: tweetaligSchema(80),
          bron: tekst(200),
          dagenNaEinde: { type: 'integer', minimum: 0, maximum: 365 },
          vragen: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: {
              type: 'object',
              required: ['code', 'uitkomst', 'nl', 'en'],
              additionalProperties: false,
              properties: {
                code: tekst(40),
                uitkomst: { enum: [...UITKOMSTEN] },
                nl: tekst(200),
                en: tekst(200),
                wetten: { type: 'array', uniqueItems: true, items: { enum: [...WETTEN] } },
              },
            },
          },
        },
      },
      wet: sleutel === 'jeugdwet' ? 'jeugdwet' : 'wmo',
      bron: instrument.bron,
      geverifieerd: true,
      standaard: instrument,
      kamers: ['ervaring'],
    }),
  ),
  {
    soort: 'ervaring',
    sleutel: 'minimum-verhalen',
    naam: { nl: 'Een patroon tonen vanaf', en: 'Showing a pattern from' },
    uitleg: {
      nl: 'Zoveel verhalen zijn er nodig voordat een patroon te zien is. Nooit minder dan 5.',
      en: 'So many stories are needed before a pattern is shown. Never fewer than 5.',
    },
    vorm: { soort: 'getal', eenheid: { nl: 'verhalen', en: 'stories' } },
    schema: { type: 'integer', minimum: 5, maximum: 100 },
    wet: null,
    bron: 'Werkafspraak: niemand is in een patroon te herkennen',
    geverifieerd: true,
    standaard: MINIMUM,
    kamers: ['ervaring'],
  },
]
