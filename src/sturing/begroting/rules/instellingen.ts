import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { STANDAARD_BEVOEGDHEDEN } from './besluittoets.ts'

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
    vorm: { soort: 'json' },
    schema: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['soort', 'orgaan'],
        additionalProperties: false,
        properties: {
          soort: { enum: [...new Set(STANDAARD_BEVOEGDHEDEN.map((een) => een.soort))] },
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
