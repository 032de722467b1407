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
]
