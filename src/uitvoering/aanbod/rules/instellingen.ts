import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { ZOEKWOORDEN } from './zoeken.ts'

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'zoekwoorden',
    sleutel: '*',
    sleutelVorm: 'tekst',
    naam: { nl: 'Zoekwoorden van de sociale kaart', en: 'Search words of the social map' },
    uitleg: {
      nl: `Woorden die mensen typen, onder het begrip dat zij bedoelen. Komt bij de ${Object.keys(ZOEKWOORDEN).length} begrippen van het huis.`,
      en: `Words that people type, under the notion they mean. Comes with the ${Object.keys(ZOEKWOORDEN).length} notions of the house.`,
    },
    vorm: { soort: 'lijst' },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: { type: 'string', minLength: 2, maxLength: 40 },
    },
    wet: null,
    bron: 'Eigen woorden van de gemeente',
    geverifieerd: true,
    standaard: null,
    kamers: ['aanbod'],
  },
]
