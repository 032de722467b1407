import type { Tweetalig } from '#values/taal.ts'

export const SOORTEN = ['participatie', 'schuldhulp'] as const
export type Trajectsoort = (typeof SOORTEN)[number]

/** R28: where a trajectory leads to; beschut werk is paid work under shelter (Participatiewet art. 10b). */
export const RICHTINGEN = ['betaald-werk', 'beschut-werk', 'vrijwilligerswerk', 'dagactiviteit'] as const
export type Richting = (typeof RICHTINGEN)[number]

export type Fase = {
  naam: Tweetalig
  /** Place in the order; beside the order (null) a stage may run at any time after the first. */
  plek: number | null
  /** Not to be passed over by a later one. */
  verplicht?: true
  /** Where DDAS asks of which kind: code and its name in the standard. */
  soorten?: Record<string, string>
  /** Where DDAS asks the day of the decision. */
  beschikt?: true
  /** Where DDAS asks an amount: what one may keep (vtlb). */
  bedrag?: true
}

const BRON_DDAS = 'DDAS schuldhulpverlening v1.0, VNG Realisatie'

/** Stages and kinds of debt help, from the published exchange model. */
const SCHULDHULP = {
  aanmelding: { naam: { nl: 'Aanmelding', en: 'Registration' }, plek: 1, verplicht: true },
  intake: {
    naam: { nl: 'Intake', en: 'Intake' },
    plek: 2,
    verplicht: true,
    beschikt: true,
    soorten: { toelating: 'Toelatingsbeschikking', afwijzing: 'Afwijzingsbeschikking' },
  },
  'plan-van-aanpak': { naam: { nl: 'Plan van aanpak', en: 'Action plan' }, plek: 3, verplicht: true },
  stabilisatie: { naam: { nl: 'Stabilisatie', en: 'Stabilisation' }, plek: 4 },
  oplossing: {
    naam: { nl: 'Oplossing', en: 'Solution' },
    plek: 5,
    bedrag: true,
    soorten: {
      betalingsregeling: 'Betalingsregeling',
      herfinanciering: 'Herfinanciering',
      saneringskrediet: 'Saneringskrediet',
      schuldbemiddeling: 'Schuldbemiddeling',
      nulaanbod: '0%-aanbod',
    },
  },
  nazorg: { naam: { nl: 'Nazorg', en: 'Aftercare' }, plek: 6 },
  'informatie-en-advies': { naam: { nl: 'Informatie en advies', en: 'Information and advice' }, plek: null },
  crisisinterventie: { naam: { nl: 'Crisisinterventie', en: 'Crisis intervention' }, plek: null },
  ondersteuning: {
    naam: { nl: 'Begeleiding', en: 'Support' },
    plek: null,
    soorten: {
      budgetcoaching: 'Budgetcoaching',
      budgetbeheer: 'Budgetbeheer',
      beschermingsbewind: 'Beschermingsbewind',
      langdurig: 'Lange Termijn Begeleiding (DFD)',
      budgetbegeleiding: 'Budgetbegeleiding',
    },
  },
} as const satisfies Record<string, Fase>

/** Stages toward work as most municipalities name them; no law orders them. */
const PARTICIPATIE = {
  diagnose: { naam: { nl: 'Diagnose', en: 'Diagnosis' }, plek: 1, verplicht: true },
  voorbereiding: { naam: { nl: 'Voorbereiding', en: 'Preparation' }, plek: 2 },
  plaatsing: { naam: { nl: 'Plaatsing', en: 'Placement' }, plek: 3 },
  begeleiding: { naam: { nl: 'Begeleiding op de plek', en: 'Support on the spot' }, plek: 4 },
} as const satisfies Record<string, Fase>

export const FASEN: Record<Trajectsoort, Readonly<Record<string, Fase>>> = {
  schuldhulp: SCHULDHULP,
  participatie: PARTICIPATIE,
}
export const BRON_VAN_FASEN: Record<Trajectsoort, string> = { schuldhulp: BRON_DDAS, participatie: 'eigen indeling' }

/** How a trajectory ends: for debt help the reasons of DDAS, under the code we keep. */
export const UITSTROOM: Readonly<Record<string, string>> = {
  afgerond: 'Afgerond',
  zelf: 'Zelf',
  'niet-passend': 'Niet passend',
  'voldoet-niet': 'Voldoet niet',
  'niet-verschenen': 'Nietverschenen',
  ingetrokken: 'Ingetrokken',
  verhuisd: 'Verhuisd',
  overleden: 'Overleden',
  overig: 'Overig',
}
export const UITKOMSTEN: Record<Trajectsoort, readonly string[]> = {
  schuldhulp: Object.keys(UITSTROOM),
  participatie: [
    'betaald-werk',
    'beschut-werk',
    'vrijwilligerswerk',
    'dagactiviteit',
    'opleiding',
    'gestopt',
    'verhuisd',
    'overig',
  ],
}

export const naamVanFase = (soort: Trajectsoort, code: string): Tweetalig | undefined => FASEN[soort][code]?.naam
