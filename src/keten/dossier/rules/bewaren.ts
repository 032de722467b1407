import type { Instellingsoort } from '#uitvoering/inrichting/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { isWet, type Wet } from '#values/wet.ts'

/** What the view dossier.te_bewaren tells apart: a law, or a kind of thing with a term of its own. Years. */
export const BEWAARSOORTEN = [
  'wmo',
  'jeugdwet',
  'participatiewet',
  're-integratie',
  'wgs',
  'overig',
  'melding',
  'plan',
] as const
export type Bewaarsoort = (typeof BEWAARSOORTEN)[number]
export type Bewaartermijnen = Record<Bewaarsoort, number>

type Regel = { naam: Tweetalig; jaren: number; bron: string; geverifieerd: boolean }

export const BEWAARREGELS: Record<Bewaarsoort, Regel> = {
  wmo: {
    naam: { nl: 'Wmo: na het einde van de hulp of de afwijzing', en: 'Wmo: after the end of help or the refusal' },
    jaren: 15,
    bron: 'Wmo 2015 art. 5.3.4',
    geverifieerd: true,
  },
  jeugdwet: {
    naam: { nl: 'Jeugdwet: na de laatste wijziging', en: 'Youth Act: after the last change' },
    jaren: 20,
    bron: 'Jeugdwet art. 7.3.8 lid 3',
    geverifieerd: true,
  },
  participatiewet: {
    naam: { nl: 'Participatiewet: na het einde', en: 'Participation Act: after the end' },
    jaren: 10,
    bron: 'Selectielijst gemeenten 2020',
    geverifieerd: false,
  },
  're-integratie': {
    naam: { nl: 'Traject naar werk: na het einde', en: 'Trajectory to work: after the end' },
    jaren: 5,
    bron: 'Selectielijst gemeenten 2020',
    geverifieerd: false,
  },
  wgs: {
    naam: { nl: 'Schuldhulp: na het einde', en: 'Debt help: after the end' },
    jaren: 10,
    bron: 'Selectielijst gemeenten 2020',
    geverifieerd: false,
  },
  overig: {
    naam: { nl: 'Andere regelingen: na het einde', en: 'Other arrangements: after the end' },
    jaren: 10,
    bron: 'Selectielijst gemeenten 2020',
    geverifieerd: false,
  },
  melding: {
    naam: {
      nl: 'Melding zonder onderzoek of besluit, contact, verzoek om inzage',
      en: 'Report without inquiry or decision, contact, request for access',
    },
    jaren: 1,
    bron: 'AVG art. 5 lid 1 onder e',
    geverifieerd: false,
  },
  plan: {
    naam: { nl: 'Plan van het huishouden: na het sluiten', en: 'Plan of the household: after closing' },
    jaren: 20,
    bron: 'De langste termijn van de wetten in een plan: Jeugdwet art. 7.3.8 lid 3',
    geverifieerd: true,
  },
}

export const bewaartermijnen: readonly Instellingsoort[] = BEWAARSOORTEN.map((sleutel): Instellingsoort => {
  const { naam, jaren, bron, geverifieerd } = BEWAARREGELS[sleutel]
  return {
    soort: 'bewaartermijn',
    sleutel,
    naam,
    uitleg: {
      nl: 'Zo lang blijft dit bewaard. Daarna komt het op de lijst om te vernietigen.',
      en: 'This is kept so long. Then it comes on the list to destroy.',
    },
    vorm: { soort: 'velden', velden: [{ veld: 'jaren', naam: { nl: 'Jaren', en: 'Years' } }] },
    schema: {
      type: 'object',
      required: ['jaren'],
      additionalProperties: false,
      properties: { jaren: { type: 'integer', minimum: 1, maximum: 115 } },
    },
    wet: wetVan(sleutel),
    bron,
    geverifieerd,
    standaard: { jaren },
    kamers: ['dossier'],
  }
})

function wetVan(sleutel: Bewaarsoort): Wet | null {
  if (sleutel === 're-integratie') return 'participatiewet'
  return isWet(sleutel) ? sleutel : null
}
