import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { STANDAARD_STAPPEN, STANDAARD_WETTEN } from './versie.ts'

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
]
