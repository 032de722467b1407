import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { VENSTER_DAGEN } from './herbeoordeling.ts'

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'herbeoordeling',
    sleutel: 'venster-dagen',
    naam: { nl: 'Herbeoordeling ten vroegste voor het einde', en: 'Reassessment at the earliest before the end' },
    uitleg: {
      nl: 'Zoveel dagen voor de laatste dag mag een herbeoordeling op zijn vroegst worden gepland, als wij ze spreiden.',
      en: 'So many days before the last day a reassessment may be planned at the earliest, when we spread them.',
    },
    vorm: { soort: 'getal', eenheid: { nl: 'dagen', en: 'days' } },
    schema: { type: 'integer', minimum: 30, maximum: 730 },
    wet: 'wmo',
    bron: 'Wmo 2015 art. 2.3.9 noemt geen dag; werkafspraak van de gemeente',
    geverifieerd: true,
    standaard: VENSTER_DAGEN,
    kamers: ['voorziening'],
  },
]
