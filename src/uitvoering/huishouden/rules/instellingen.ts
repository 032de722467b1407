import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { STANDAARD_DUUR } from './gezag.ts'
import { STANDAARD_GRENZEN } from './persoon.ts'

const maanden = { type: 'integer', minimum: 1, maximum: 36 } as const
const leeftijd = { type: 'integer', minimum: 0, maximum: 30 } as const

/** What this room reads of the dated settings. */
export const instellingsoorten: readonly Instellingsoort[] = [
  {
    soort: 'leeftijd',
    sleutel: 'gezag',
    naam: { nl: 'Wat een ouder van een kind ziet', en: 'What a parent sees of a child' },
    uitleg: {
      nl: 'Vanaf de eerste leeftijd beslist het kind mee en kan het iets voor zich houden, vanaf de tweede kijkt een ouder niet meer zonder het kind, op de derde eindigt het gezag.',
      en: 'From the first age the child decides as well and can keep things to itself, from the second a parent no longer looks without the child, at the third parental authority ends.',
    },
    vorm: {
      soort: 'velden',
      velden: [
        { veld: 'mee', naam: { nl: 'Beslist mee vanaf', en: 'Decides as well from' } },
        { veld: 'zelf', naam: { nl: 'Beslist zelf vanaf', en: 'Decides alone from' } },
        { veld: 'volwassen', naam: { nl: 'Gezag eindigt op', en: 'Authority ends at' } },
      ],
    },
    schema: {
      type: 'object',
      required: ['mee', 'zelf', 'volwassen'],
      additionalProperties: false,
      properties: { mee: leeftijd, zelf: leeftijd, volwassen: leeftijd },
    },
    wet: 'jeugdwet',
    bron: 'Jeugdwet art. 7.3.4 en 7.3.5, BW art. 7:447 en 1:233',
    geverifieerd: true,
    standaard: STANDAARD_GRENZEN,
    kamers: ['huishouden', 'dossier'],
  },
  {
    soort: 'ondertoezichtstelling',
    sleutel: 'duur',
    naam: { nl: 'Hoe lang een ondertoezichtstelling duurt', en: 'How long a supervision order lasts' },
    uitleg: {
      nl: 'Het hoogste aantal maanden dat de rechter in een keer uitspreekt.',
      en: 'The highest number of months that the court orders at once.',
    },
    vorm: {
      soort: 'velden',
      velden: [
        { veld: 'ots', naam: { nl: 'Ondertoezichtstelling', en: 'Supervision order' } },
        { veld: 'vots', naam: { nl: 'Voorlopige ondertoezichtstelling', en: 'Provisional supervision order' } },
      ],
    },
    schema: {
      type: 'object',
      required: ['ots', 'vots'],
      additionalProperties: false,
      properties: { ots: maanden, vots: maanden },
    },
    wet: 'jeugdwet',
    bron: 'BW art. 1:257 en 1:258 (te verifiëren)',
    geverifieerd: false,
    standaard: STANDAARD_DUUR,
    kamers: ['huishouden'],
  },
]
