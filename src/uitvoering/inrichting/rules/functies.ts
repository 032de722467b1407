import type { Tweetalig } from '#values/taal.ts'
import type { Wet } from '#values/wet.ts'

/** A function and what its standard mandaatbesluit grants; a municipality records its own, dated, in `mandaatbesluit`. */
export type Functie = {
  naam: Tweetalig
  powers: readonly string[]
  wetten: readonly Wet[]
  /** Highest amount to approve, whole cents. */
  limiet?: number
}

const ALLE_WETTEN: readonly Wet[] = ['wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig']
const STURING = ['monitor:lezen', 'begroting:lezen', 'raad:lezen', 'programma:lezen', 'rapportage:lezen', 'zoeken']
const PERSONEN = ['zoeken', 'persoon:zoeken', 'dossier:lezen', 'werk:lezen', 'aanbod:lezen']

export const FUNCTIES = {
  toegang: {
    naam: { nl: 'Medewerker toegang', en: 'Front desk' },
    powers: [...PERSONEN, 'persoon:opnemen', 'huishouden:wijzigen', 'toegang:registreren', 'toegang:trieren'],
    wetten: ALLE_WETTEN,
  },
  consulent: {
    naam: { nl: 'Consulent en regisseur', en: 'Case worker' },
    powers: [
      ...PERSONEN,
      'persoon:opnemen',
      'huishouden:wijzigen',
      'toegang:registreren',
      'toegang:trieren',
      'toegang:onderzoeken',
      'plan:lezen',
      'plan:schrijven',
      'besluit:nemen',
      'voorziening:lezen',
      'voorziening:toewijzen',
      'contract:lezen',
      'dossier:wie-keek',
      'berichten:lezen',
      'traject:lezen',
      'herbeoordeling:plannen',
    ],
    wetten: ['wmo', 'jeugdwet', 'wgs'],
    limiet: 2_500_000,
  },
  // Beside consulent: who guides people toward work and out of debt; alone no besluit and no plan.
  klantmanager: {
    naam: { nl: 'Klantmanager werk en schuldhulp', en: 'Work and debt coach' },
    powers: [
      ...PERSONEN,
      'traject:lezen',
      'traject:schrijven',
      'traject:overzicht',
      'vroegsignaal:behandelen',
      'uitkering:invoeren',
    ],
    wetten: ['participatiewet', 'wgs'],
  },
  teamleider: {
    naam: { nl: 'Teamleider', en: 'Team leader' },
    powers: [
      ...PERSONEN,
      'traject:lezen',
      'traject:overzicht',
      'traject:aanleveren',
      'herbeoordeling:plannen',
      'toegang:toewijzen',
      'partner:uitnodigen',
      'spreekuur:plannen',
      'plan:lezen',
      'plan:beoordelen',
      'plan:regie',
      'voorziening:lezen',
      'monitor:lezen',
      'dossier:wie-keek',
      'persoon:waarschuwen',
    ],
    wetten: ALLE_WETTEN,
  },
  kwaliteit: {
    naam: { nl: 'Kwaliteitsmedewerker', en: 'Quality officer' },
    powers: [
      ...PERSONEN,
      'plan:lezen',
      'voorziening:lezen',
      'dossier:wie-keek',
      'persoon:samenvoegen',
      'vernietiging:voorstellen',
      'vernietiging:goedkeuren',
    ],
    wetten: ALLE_WETTEN,
  },
  // Who took a decision does not decide on the objection against it (Awb 10:3 lid 3).
  bezwaar: {
    naam: { nl: 'Jurist bezwaar en beroep', en: 'Objections officer' },
    powers: ['zoeken', 'dossier:lezen', 'werk:lezen', 'voorziening:lezen', 'bezwaar:behandelen'],
    wetten: ALLE_WETTEN,
  },
  backoffice: {
    naam: { nl: 'Backoffice berichten', en: 'Back office' },
    powers: [
      'zoeken',
      'persoon:zoeken',
      'werk:lezen',
      'voorziening:lezen',
      'voorziening:toewijzen',
      'contract:lezen',
      'berichten:lezen',
      'berichten:verwerken',
      'declaratie:lezen',
      'pgb:invoeren',
    ],
    wetten: ['wmo', 'jeugdwet'],
  },
  budgethouder: {
    naam: { nl: 'Budgethouder', en: 'Budget holder' },
    powers: [
      'werk:lezen',
      'declaratie:lezen',
      'declaratie:goedkeuren',
      'begroting:lezen',
      'monitor:lezen',
      'contract:lezen',
    ],
    wetten: ['wmo', 'jeugdwet'],
    limiet: 5_000_000,
  },
  contractmanager: {
    naam: { nl: 'Contractmanager', en: 'Contract manager' },
    powers: [
      'werk:lezen',
      'contract:lezen',
      'contract:beheren',
      'aanbod:lezen',
      'aanbod:beheren',
      'spreekuur:plannen',
      'monitor:lezen',
      'declaratie:lezen',
      'zoeken',
    ],
    wetten: ['wmo', 'jeugdwet'],
  },
  accounthouder: {
    naam: { nl: 'Accounthouder subsidies', en: 'Grants officer' },
    powers: [
      'werk:lezen',
      'contract:lezen',
      'contract:beheren',
      'aanbod:lezen',
      'aanbod:beheren',
      'spreekuur:plannen',
      'monitor:lezen',
      'begroting:lezen',
      'zoeken',
    ],
    wetten: ['wmo', 'jeugdwet'],
    limiet: 10_000_000,
  },
  programmamanager: {
    naam: { nl: 'Programmamanager', en: 'Programme manager' },
    powers: [...STURING, 'programma:schrijven', 'rapportage:schrijven', 'rapportage:publiceren'],
    wetten: [],
  },
  programmasecretaris: {
    naam: { nl: 'Programmasecretaris', en: 'Programme secretary' },
    powers: [...STURING, 'programma:schrijven', 'rapportage:schrijven'],
    wetten: [],
  },
  controller: {
    naam: { nl: 'Business controller', en: 'Business controller' },
    powers: [
      ...STURING,
      'werk:lezen',
      'begroting:schrijven',
      'monitor:beheren',
      'declaratie:lezen',
      'declaratie:betaalbaar',
    ],
    wetten: [],
  },
  wethouder: { naam: { nl: 'Wethouder', en: 'Alderman' }, powers: [...STURING, 'begroting:vaststellen'], wetten: [] },
  griffie: {
    naam: { nl: 'Griffie', en: 'Council clerk' },
    powers: [...STURING, 'raad:schrijven', 'rapportage:publiceren'],
    wetten: [],
  },
  raadslid: {
    naam: { nl: 'Raadslid', en: 'Council member' },
    powers: ['publicatie:lezen', 'programma:publiek', 'raad:publiek', 'monitor:publiek'],
    wetten: [],
  },
  regionaal: {
    naam: { nl: 'Consulent regionale toegang', en: 'Regional case worker' },
    powers: [
      ...PERSONEN,
      'persoon:opnemen',
      'toegang:registreren',
      'toegang:trieren',
      'toegang:onderzoeken',
      'plan:lezen',
      'plan:schrijven',
      'besluit:nemen',
      'voorziening:lezen',
      'voorziening:toewijzen',
      'contract:lezen',
      'regionaal:lezen',
    ],
    wetten: ['wmo'],
    limiet: 5_000_000,
  },
  inwoner: { naam: { nl: 'Inwoner', en: 'Resident' }, powers: ['eigen-dossier'], wetten: [] },
  aanbieder: {
    naam: { nl: 'Aanbieder', en: 'Provider' },
    powers: ['berichten:aanleveren', 'eigen-toewijzingen'],
    wetten: [],
  },
  verwijzer: {
    naam: { nl: 'Huisarts of verwijzer', en: 'Referrer' },
    powers: ['verwijzing:indienen', 'verwijzing:status'],
    wetten: [],
  },
  partner: {
    naam: { nl: 'Partner, school of instelling', en: 'Partner, school or institution' },
    powers: ['partner:melden'],
    wetten: [],
  },
  beheerder: {
    naam: { nl: 'Functioneel beheerder', en: 'Administrator' },
    powers: ['inrichting:beheren', 'inrichting:lezen'],
    wetten: [],
  },
  privacyofficer: {
    naam: { nl: 'Privacy officer', en: 'Privacy officer' },
    powers: [
      'werk:lezen',
      'inzage:leveren',
      'vernietiging:voorstellen',
      'vernietiging:goedkeuren',
      'dossier:wie-keek',
      'afscherming:beheren',
      'persoon:waarschuwen',
      'persoon:zoeken',
      'zoeken',
    ],
    wetten: ALLE_WETTEN,
  },
} as const satisfies Record<string, Functie>

export type FunctieCode = keyof typeof FUNCTIES
export const isFunctie = (code: string): code is FunctieCode => code in FUNCTIES
