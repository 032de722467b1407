import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import { WETTEN, wetNaam } from '#values/wet.ts'
import { VENSTER_DAGEN } from './herbeoordeling.ts'
import { BIJSTANDSNORMEN, HOOGUIT_DAGEN, LEEFVORMEN, MINIMUM_PROCENT } from './tijdelijk.ts'
import { LEEFVORM_NAMEN } from './tijdelijkNamen.ts'

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
  {
    soort: 'bezwaar',
    sleutel: 'adviescommissie',
    naam: { nl: 'Adviescommissie bij bezwaar', en: 'Advisory committee on objections' },
    uitleg: {
      nl: 'Onder deze wetten adviseert een commissie over een bezwaar. Dan zijn er 12 weken om te beslissen. Per bezwaar kan het anders.',
      en: 'Under these laws a committee advises on an objection. Then there are 12 weeks to decide. It can differ per objection.',
    },
    vorm: {
      soort: 'lijst',
      opties: WETTEN.map((wet) => ({ waarde: wet, naam: { nl: wetNaam(wet, 'nl'), en: wetNaam(wet, 'en') } })),
    },
    schema: { type: 'array', maxItems: WETTEN.length, uniqueItems: true, items: { enum: [...WETTEN] } },
    wet: 'overig',
    bron: 'Awb art. 7:13 en 7:10 lid 1; verordening van de gemeente; wettekst niet ingezien',
    geverifieerd: false,
    standaard: [],
    kamers: ['voorziening'],
  },
  {
    soort: 'tijdelijk',
    sleutel: 'hooguit-dagen',
    naam: { nl: 'Tijdelijke hulp bij spoed, hooguit', en: 'Temporary help in an urgent case, at most' },
    uitleg: {
      nl: 'Zoveel dagen na het besluit mag tijdelijke hulp hooguit doorlopen. Dan ligt er een besluit na het onderzoek.',
      en: 'So many days after the decision temporary help may run at most. By then there is a decision after the inquiry.',
    },
    vorm: { soort: 'getal', eenheid: { nl: 'dagen', en: 'days' } },
    schema: { type: 'integer', minimum: 7, maximum: 365 },
    wet: 'wmo',
    bron: 'Wmo 2015 art. 2.3.3 noemt geen dag; zes weken onderzoek (2.3.2) en twee weken besluit (2.3.5), werkafspraak van de gemeente',
    geverifieerd: false,
    standaard: HOOGUIT_DAGEN,
    kamers: ['voorziening'],
  },
  {
    soort: 'voorschot',
    sleutel: 'minimum-procent',
    naam: { nl: 'Voorschot op bijstand, ten minste', en: 'Advance on social assistance, at least' },
    uitleg: {
      nl: 'Deel van de norm, min eigen inkomen, dat een voorschot ten minste is.',
      en: 'Share of the norm, less own income, that an advance is at least.',
    },
    vorm: { soort: 'getal', eenheid: { nl: 'procent', en: 'percent' } },
    schema: { type: 'integer', minimum: 1, maximum: 100 },
    wet: 'participatiewet',
    bron: 'Participatiewet art. 52 lid 2; wettekst niet ingezien',
    geverifieerd: false,
    standaard: MINIMUM_PROCENT,
    kamers: ['voorziening'],
  },
  ...LEEFVORMEN.map(
    (leefvorm): Instellingsoort => ({
      soort: 'bijstandsnorm',
      sleutel: leefvorm,
      naam: {
        nl: `Bijstandsnorm: ${LEEFVORM_NAMEN[leefvorm].nl.toLowerCase()}`,
        en: `Assistance norm: ${LEEFVORM_NAMEN[leefvorm].en.toLowerCase()}`,
      },
      uitleg: {
        nl: 'Per maand, met vakantietoeslag. Wijzigt elk half jaar.',
        en: 'A month, with holiday allowance. Changes every half year.',
      },
      vorm: { soort: 'bedrag' },
      schema: { type: 'integer', minimum: 1, maximum: 1_000_000 },
      wet: 'participatiewet',
      bron: 'Participatiewet art. 20-22; bedrag uit een openbare normentabel waarvan de dag niet bekend is',
      geverifieerd: false,
      standaard: BIJSTANDSNORMEN[leefvorm],
      kamers: ['voorziening'],
    }),
  ),
]
