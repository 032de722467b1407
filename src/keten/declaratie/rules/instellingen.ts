import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { wetNaam } from '#values/wet.ts'
import { SIGNAALGRENZEN } from './pgb.ts'
import { TAAKVELDREGELS } from './taakvelden.ts'

const bedrag = { type: 'integer', minimum: 0, maximum: 900_000_000_000 } as const

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'declaratie',
    sleutel: 'automatisch-tot',
    naam: { nl: 'Declaraties zonder beoordeling tot', en: 'Claims without review up to' },
    uitleg: {
      nl: 'Onder dit bedrag keurt het huis een declaratie goed waarop geen controle iets te zeggen had. Niet ingesteld: altijd een mens.',
      en: 'Under this amount the house approves a claim on which no check had a remark. Not set: always a person.',
    },
    vorm: { soort: 'bedrag' },
    schema: bedrag,
    wet: null,
    bron: 'Mandaatregeling van de gemeente',
    geverifieerd: true,
    standaard: null,
    kamers: ['declaratie'],
  },
  {
    soort: 'declaratie',
    sleutel: 'vier-ogen-vanaf',
    naam: { nl: 'Twee mensen bij betaling vanaf', en: 'Two people for a payment from' },
    uitleg: {
      nl: 'Vanaf dit bedrag maakt een ander betaalbaar dan wie goedkeurde.',
      en: 'From this amount someone else releases the payment than who approved.',
    },
    vorm: { soort: 'bedrag' },
    schema: bedrag,
    wet: null,
    bron: 'Financiële verordening, Gemeentewet art. 212',
    geverifieerd: false,
    standaard: 0,
    kamers: ['declaratie'],
  },
  {
    soort: 'pgb',
    sleutel: 'signaalgrenzen',
    naam: { nl: 'Wanneer de besteding van een pgb opvalt', en: 'When the spending of a personal budget stands out' },
    uitleg: {
      nl: 'In procenten van wat de maanden tot nu toe vragen, en na hoeveel maanden. Elke opgave van de SVB en elke nacht opnieuw bekeken.',
      en: 'In percentages of what the months so far ask, and after how many months. Looked at anew with every statement and every night.',
    },
    vorm: {
      soort: 'velden',
      velden: [
        { veld: 'onder', naam: { nl: 'Onderbesteding onder (%)', en: 'Underspending below (%)' } },
        { veld: 'boven', naam: { nl: 'Overbesteding boven (%)', en: 'Overspending above (%)' } },
        { veld: 'maanden', naam: { nl: 'Na maanden', en: 'After months' } },
      ],
    },
    schema: {
      type: 'object',
      required: ['onder', 'boven', 'maanden'],
      additionalProperties: false,
      properties: {
        onder: { type: 'integer', minimum: 0, maximum: 99 },
        boven: { type: 'integer', minimum: 101, maximum: 500 },
        maanden: { type: 'integer', minimum: 1, maximum: 12 },
      },
    },
    wet: null,
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: SIGNAALGRENZEN,
    kamers: ['declaratie'],
  },
  {
    soort: 'taakveld',
    sleutel: '*',
    sleutelVorm: 'tekst',
    naam: { nl: 'Eigen indeling naar taakveld', en: 'Own mapping to task fields' },
    uitleg: {
      nl: `Gaat voor de ${TAAKVELDREGELS.length} regels van het huis. Wat een regel niet noemt, kijkt hij niet na.`,
      en: `Goes before the ${TAAKVELDREGELS.length} rules of the house. A rule looks at nothing that it does not name.`,
    },
    vorm: {
      soort: 'rijen',
      velden: [
        { veld: 'taakveld', naam: { nl: 'Taakveld', en: 'Task field' }, soort: 'tekst' },
        {
          veld: 'wet',
          naam: { nl: 'Wet', en: 'Law' },
          soort: 'keuze',
          opties: (['wmo', 'jeugdwet'] as const).map((wet) => ({
            waarde: wet,
            naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') },
          })),
          vrij: true,
        },
        { veld: 'verblijf', naam: { nl: 'Met verblijf', en: 'With a stay' }, soort: 'vink', vrij: true },
        {
          veld: 'schaal',
          naam: { nl: 'Schaal', en: 'Scale' },
          soort: 'keuze',
          opties: [
            { waarde: 'lokaal', naam: { nl: 'lokaal', en: 'local' } },
            { waarde: 'regionaal', naam: { nl: 'regionaal', en: 'regional' } },
            { waarde: 'landelijk', naam: { nl: 'landelijk', en: 'national' } },
          ],
          vrij: true,
        },
        {
          veld: 'leveringsvorm',
          naam: { nl: 'Leveringsvorm', en: 'Form of delivery' },
          soort: 'keuze',
          opties: [
            { waarde: 'zin', naam: { nl: 'zorg in natura', en: 'care in kind' } },
            { waarde: 'pgb', naam: { nl: 'pgb', en: 'personal budget' } },
          ],
          vrij: true,
        },
      ],
      lijsten: [
        {
          veld: 'categorieen',
          naam: { nl: 'Productcategorieën', en: 'Product categories' },
          rij: { nl: 'Categorie', en: 'Category' },
          vrij: true,
          velden: [{ naam: { nl: 'Code van twee cijfers', en: 'Code of two digits' }, soort: 'tekst', vrij: true }],
        },
      ],
    },
    schema: {
      type: 'object',
      required: ['taakveld'],
      additionalProperties: false,
      properties: {
        taakveld: { type: 'string', pattern: '^[0-9]\\.[0-9]{1,3}$' },
        wet: { enum: ['wmo', 'jeugdwet'] },
        categorieen: { type: 'array', items: { type: 'string', pattern: '^[0-9]{2}$' } },
        verblijf: { type: 'boolean' },
        schaal: { enum: ['lokaal', 'regionaal', 'landelijk'] },
        leveringsvorm: { enum: ['zin', 'pgb'] },
      },
    },
    wet: null,
    bron: 'Iv3, taakvelden sociaal domein 2025',
    geverifieerd: false,
    standaard: null,
    kamers: ['declaratie'],
  },
]
