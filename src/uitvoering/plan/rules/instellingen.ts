import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { STANDAARD_INSTRUMENT } from './instrument.ts'
import { STANDAARD_METHODEN } from './methoden.ts'
import { STANDAARD_ACHTTIEN } from './overgang.ts'
import { STANDAARD_STAPPEN, STANDAARD_WETTEN } from './versie.ts'

const tekst = (lengte: number) => ({ type: 'string', minLength: 1, maxLength: lengte }) as const
const naam = {
  type: 'object',
  required: ['nl', 'en'],
  additionalProperties: false,
  properties: { nl: tekst(80), en: tekst(80) },
} as const
const rij = (velden: Record<string, unknown>, vrij: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(velden).filter((veld) => !vrij.includes(veld)),
  additionalProperties: false,
  properties: velden,
})

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
  {
    soort: 'plan',
    sleutel: 'instrument',
    naam: { nl: 'Waarmee zelfredzaamheid wordt gemeten', en: 'What self-reliance is measured with' },
    uitleg: {
      nl: 'De domeinen en niveaus waaruit wie een plan maakt kiest. Alleen namen: de tekst per cel is van GGD Amsterdam. Eerdere scores blijven staan.',
      en: 'The domains and levels from which who makes a plan chooses. Names only: the text per cell belongs to GGD Amsterdam. Earlier scores stay.',
    },
    vorm: { soort: 'json' },
    schema: rij({
      code: tekst(40),
      naam,
      domeinen: { type: 'array', minItems: 1, maxItems: 30, items: rij({ code: tekst(60), naam }) },
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
    vorm: { soort: 'json' },
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 40,
      items: rij({ code: tekst(40), soort: { enum: ['methode', 'experiment'] }, naam }),
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
    vorm: { soort: 'json' },
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
        },
        ['naJeugdhulp'],
      ),
    },
    wet: 'jeugdwet',
    bron: 'BW 1:233, Zorgverzekeringswet, Participatiewet art. 41 lid 4, Wmo 2015 art. 1.2.1',
    geverifieerd: false,
    standaard: [...STANDAARD_ACHTTIEN],
    kamers: ['plan'],
  },
]
