import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { STANDAARD_BEVOEGDHEDEN } from './besluittoets.ts'

const SOORTEN = [...new Set(STANDAARD_BEVOEGDHEDEN.map((een) => een.soort))]
const SOORTNAMEN: Record<(typeof SOORTEN)[number], Tweetalig> = {
  primitief: { nl: 'primitieve begroting', en: 'original budget' },
  kadernota: { nl: 'kadernota', en: 'framework memorandum' },
  begrotingswijziging: { nl: 'begrotingswijziging', en: 'budget amendment' },
  verschuiving: { nl: 'verschuiving', en: 'shift' },
  overheveling: { nl: 'overheveling', en: 'carry-over' },
  vrijval: { nl: 'vrijval', en: 'release' },
  indexering: { nl: 'indexering', en: 'indexation' },
  correctie: { nl: 'correctie', en: 'correction' },
}

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'begroting',
    sleutel: 'bevoegdheden',
    naam: { nl: 'Wie welke wijziging vaststelt', en: 'Who fixes which amendment' },
    uitleg: {
      nl: 'Per soort wijziging het orgaan, en tot welk bedrag in hele centen. Niet ingesteld: de raad.',
      en: 'Per kind of amendment the body, and up to which amount in whole cents. Not set: the council.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Soorten wijziging', en: 'Kinds of amendment' },
          rij: { nl: 'Regel', en: 'Rule' },
          velden: [
            {
              veld: 'soort',
              naam: { nl: 'Soort wijziging', en: 'Kind of amendment' },
              soort: 'keuze',
              opties: SOORTEN.map((soort) => ({ waarde: soort, naam: SOORTNAMEN[soort] })),
            },
            {
              veld: 'orgaan',
              naam: { nl: 'Wie stelt vast', en: 'Who fixes it' },
              soort: 'keuze',
              opties: [
                { waarde: 'raad', naam: { nl: 'de raad', en: 'the council' } },
                { waarde: 'college', naam: { nl: 'het college', en: 'the executive' } },
              ],
            },
            { veld: 'totEnMet', naam: { nl: 'Tot en met', en: 'Up to' }, soort: 'bedrag', vrij: true },
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['soort', 'orgaan'],
        additionalProperties: false,
        properties: {
          soort: { enum: SOORTEN },
          orgaan: { enum: ['raad', 'college'] },
          totEnMet: { type: 'integer', minimum: 0 },
        },
      },
    },
    wet: null,
    bron: 'Gemeentewet art. 189 en 192',
    geverifieerd: true,
    standaard: [...STANDAARD_BEVOEGDHEDEN],
    kamers: ['begroting'],
  },
  {
    soort: 'begroting',
    sleutel: 'salaristabel',
    naam: { nl: 'Wat een salarisschaal kost', en: 'What a salary scale costs' },
    uitleg: {
      nl: 'Per schaal de kosten voor de werkgever in een jaar, bij zoveel uren per week. Een voorstel rekent met de tabel van 1 januari van zijn eerste jaar.',
      en: 'For each scale the costs to the employer in a year, at so many hours a week. A proposal reckons with the table of 1 January of its first year.',
    },
    vorm: {
      soort: 'rijen',
      lijsten: [
        {
          naam: { nl: 'Schalen', en: 'Scales' },
          rij: { nl: 'Rij', en: 'Row' },
          velden: [
            { veld: 'schaal', naam: { nl: 'Schaal', en: 'Scale' }, soort: 'getal' },
            { veld: 'uren', naam: { nl: 'Uren per week', en: 'Hours a week' }, soort: 'getal' },
            { veld: 'bedrag', naam: { nl: 'Kosten per jaar', en: 'Costs a year' }, soort: 'bedrag' },
          ],
        },
      ],
    },
    schema: {
      type: 'array',
      maxItems: 40,
      items: {
        type: 'object',
        required: ['schaal', 'uren', 'bedrag'],
        additionalProperties: false,
        properties: {
          schaal: { type: 'integer', minimum: 1, maximum: 19 },
          uren: { type: 'number', exclusiveMinimum: 0, maximum: 40 },
          bedrag: { type: 'integer', minimum: 1 },
        },
      },
    },
    wet: null,
    bron: 'Werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: [],
    kamers: ['begroting'],
  },
]
