import type { Datum } from './datum.ts'
import { datum } from './datum.ts'
import type { Periode } from './periode.ts'
import { bevat } from './periode.ts'
import type { TermijnRegel } from './termijnregel.ts'

const SINDS_WMO_2015: Periode = { begin: datum('2015-01-01') }
const SINDS_JEUGDWET: Periode = { begin: datum('2015-01-01') }
const SINDS_PARTICIPATIEWET: Periode = { begin: datum('2015-01-01') }
const SINDS_WGS: Periode = { begin: datum('2012-07-01') }
const SINDS_AVG: Periode = { begin: datum('2018-05-25') }
const SINDS_AWB: Periode = { begin: datum('1994-01-01') }
const SINDS_AWB_DWANGSOM: Periode = { begin: datum('2009-10-01') }

/** Seeds for the dated configuration of a municipality: a row there goes before a row here. */
const WETTELIJK: readonly TermijnRegel[] = [
  {
    code: 'wmo-onderzoek',
    wet: 'wmo',
    omschrijving: { nl: 'Onderzoek na een melding', en: 'Inquiry after a request for support' },
    duur: { aantal: 6, eenheid: 'weken' },
    bron: 'Wmo 2015 art. 2.3.2 lid 1; geen grond voor opschorting gevonden',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_WMO_2015,
    geverifieerd: true,
  },
  {
    code: 'wmo-persoonlijk-plan',
    wet: 'wmo',
    omschrijving: { nl: 'Persoonlijk plan inleveren', en: 'Handing in a personal plan' },
    duur: { aantal: 7, eenheid: 'dagen' },
    bron: 'Wmo 2015 art. 2.3.2 lid 2',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_WMO_2015,
    geverifieerd: true,
  },
  {
    code: 'wmo-besluit',
    wet: 'wmo',
    omschrijving: { nl: 'Besluit op een aanvraag Wmo', en: 'Decision on a Wmo application' },
    duur: { aantal: 2, eenheid: 'weken' },
    bron: 'Wmo 2015 art. 2.3.5 lid 2; opschorting Awb art. 4:15, verlenging Awb art. 4:14',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_WMO_2015,
    geverifieerd: true,
  },
  {
    code: 'wmo-vernietiging',
    wet: 'wmo',
    omschrijving: { nl: 'Besluit op een verzoek om vernietiging', en: 'Decision on a request for erasure' },
    duur: { aantal: 3, eenheid: 'maanden' },
    bron: 'Wmo 2015 art. 5.3.5',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_WMO_2015,
    geverifieerd: true,
  },
  {
    code: 'jeugdwet-besluit',
    wet: 'jeugdwet',
    omschrijving: { nl: 'Besluit op een aanvraag jeugdhulp', en: 'Decision on a youth care application' },
    duur: { aantal: 8, eenheid: 'weken' },
    bron: 'Awb art. 4:13 lid 2; een eigen verordening kan een andere termijn stellen',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_JEUGDWET,
    geverifieerd: false,
  },
  {
    code: 'wgs-eerste-gesprek',
    wet: 'wgs',
    omschrijving: { nl: 'Eerste gesprek over schulden', en: 'First talk about debts' },
    duur: { aantal: 4, eenheid: 'weken' },
    bron: 'Wgs art. 4',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_WGS,
    geverifieerd: true,
  },
  {
    code: 'wgs-eerste-gesprek-dreigend',
    wet: 'wgs',
    omschrijving: { nl: 'Eerste gesprek bij een bedreigende situatie', en: 'First talk in a threatening situation' },
    duur: { aantal: 3, eenheid: 'werkdagen' },
    bron: 'Wgs art. 4',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_WGS,
    geverifieerd: true,
  },
  {
    code: 'wgs-besluit',
    wet: 'wgs',
    omschrijving: { nl: 'Besluit op een verzoek om schuldhulp', en: 'Decision on a request for debt counselling' },
    duur: { aantal: 8, eenheid: 'weken' },
    bron: 'Wgs en Awb art. 4:13; vindplaats niet ingezien',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_WGS,
    geverifieerd: false,
  },
  {
    code: 'participatiewet-wachttijd-jongeren',
    wet: 'participatiewet',
    omschrijving: { nl: 'Wachttijd voor wie jonger is dan 27', en: 'Waiting time under 27' },
    duur: { aantal: 4, eenheid: 'weken' },
    bron: 'Participatiewet art. 41 lid 4; eerder indienen is mogelijk (CRvB 18-6-2015, nieuwsbericht)',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_PARTICIPATIEWET,
    geverifieerd: true,
    // A waiting time that shifted over a weekend would work against the applicant.
    algemeneTermijnenwet: false,
    soort: 'niet-eerder-dan',
  },
  {
    code: 'participatiewet-voorschot',
    wet: 'participatiewet',
    omschrijving: { nl: 'Voorschot op bijstand', en: 'Advance on social assistance' },
    duur: { aantal: 4, eenheid: 'weken' },
    bron: 'Participatiewet art. 52',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_PARTICIPATIEWET,
    geverifieerd: true,
  },
  {
    code: 'participatiewet-besluit',
    wet: 'participatiewet',
    omschrijving: { nl: 'Besluit op een aanvraag bijstand', en: 'Decision on a social assistance application' },
    duur: { aantal: 8, eenheid: 'weken' },
    bron: 'Awb art. 4:13 lid 2',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_PARTICIPATIEWET,
    geverifieerd: false,
  },
  {
    code: 'awb-ingebrekestelling',
    wet: 'overig',
    omschrijving: { nl: 'Alsnog besluiten na een ingebrekestelling', en: 'Deciding after a notice of default' },
    duur: { aantal: 2, eenheid: 'weken' },
    bron: 'Awb art. 4:17 lid 3',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB_DWANGSOM,
    geverifieerd: false,
    // Whether a weekend shifts it was not found; two weeks and no more is what the resident may count on.
    algemeneTermijnenwet: false,
  },
  {
    code: 'awb-bezwaar',
    wet: 'overig',
    omschrijving: { nl: 'Bezwaar maken tegen een besluit', en: 'Objecting to a decision' },
    duur: { aantal: 6, eenheid: 'weken' },
    bron: 'Awb art. 6:7 en 6:8 lid 1; Algemene termijnenwet art. 1',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'awb-bezwaar-besluit',
    wet: 'overig',
    omschrijving: { nl: 'Beslissen op een bezwaar', en: 'Deciding on an objection' },
    duur: { aantal: 6, eenheid: 'weken' },
    bron: 'Awb art. 7:10 lid 1 tot en met 3',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'awb-bezwaar-commissie',
    wet: 'overig',
    omschrijving: {
      nl: 'Beslissen op een bezwaar met een adviescommissie',
      en: 'Deciding on an objection with an advisory committee',
    },
    duur: { aantal: 12, eenheid: 'weken' },
    bron: 'Awb art. 7:10 lid 1 tot en met 3 en 7:13',
    opschortbaar: true,
    verlengbaar: true,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'awb-bezwaar-verdaging',
    wet: 'overig',
    omschrijving: { nl: 'Verdagen van de beslissing op een bezwaar', en: 'Deferring the decision on an objection' },
    duur: { aantal: 6, eenheid: 'weken' },
    bron: 'Awb art. 7:10 lid 3',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'awb-bezwaar-herstel',
    wet: 'overig',
    omschrijving: { nl: 'Herstellen wat aan een bezwaar ontbreekt', en: 'Mending what an objection lacks' },
    duur: { aantal: 2, eenheid: 'weken' },
    // The law asks for a term and gives no number; two weeks is what is usual.
    bron: 'Awb art. 6:6',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'awb-hoorzitting',
    wet: 'overig',
    omschrijving: {
      nl: 'Stukken inzien voor een hoorzitting',
      en: 'Reading the documents before a hearing',
    },
    duur: { aantal: 1, eenheid: 'weken' },
    bron: 'Awb art. 7:4 lid 2',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB,
    geverifieerd: false,
    soort: 'niet-eerder-dan',
  },
  {
    code: 'awb-beroep',
    wet: 'overig',
    omschrijving: { nl: 'Beroep instellen bij de rechter', en: 'Appealing to the court' },
    duur: { aantal: 6, eenheid: 'weken' },
    bron: 'Awb art. 6:7 en 6:8 lid 1; Algemene termijnenwet art. 1',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AWB,
    geverifieerd: false,
  },
  {
    code: 'avg-inzage',
    wet: 'overig',
    omschrijving: { nl: 'Inzage geven in wat over iemand is vastgelegd', en: 'Giving access to what is recorded' },
    duur: { aantal: 1, eenheid: 'maanden' },
    bron: 'AVG art. 12 lid 3',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AVG,
    geverifieerd: true,
    algemeneTermijnenwet: false,
  },
  {
    code: 'avg-inzage-verlenging',
    wet: 'overig',
    omschrijving: { nl: 'Verlenging van de termijn voor inzage', en: 'Extension of the term for access' },
    duur: { aantal: 2, eenheid: 'maanden' },
    bron: 'AVG art. 12 lid 3: zo nodig twee maanden erbij, met de reden gemeld binnen een maand na ontvangst',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AVG,
    geverifieerd: true,
    algemeneTermijnenwet: false,
  },
  {
    code: 'noodtoegang-toets',
    wet: 'overig',
    omschrijving: {
      nl: 'Toetsen van noodtoegang en van blikken zonder relatie',
      en: 'Reviewing emergency access and looks without a relation',
    },
    duur: { aantal: 1, eenheid: 'werkdagen' },
    bron: 'NEN 7513, werkafspraak: binnen een werkdag door een ander',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AVG,
    geverifieerd: false,
  },
  {
    code: 'vernietigverzoek',
    wet: 'overig',
    omschrijving: { nl: 'Besluiten over een verzoek om te vernietigen', en: 'Deciding on a request to destroy' },
    duur: { aantal: 3, eenheid: 'maanden' },
    bron: 'Wmo 2015 art. 5.3.5; AVG art. 12 lid 3 vraagt binnen een maand te laten weten wat er gebeurt',
    opschortbaar: false,
    verlengbaar: false,
    geldig: SINDS_AVG,
    geverifieerd: true,
    algemeneTermijnenwet: false,
  },
]

type Berichttermijn = Pick<TermijnRegel, 'code' | 'omschrijving' | 'duur' | 'bron'> & { algemeneTermijnenwet?: boolean }

const BERICHTTERMIJNEN: readonly Berichttermijn[] = [
  {
    code: 'bericht-retour',
    omschrijving: { nl: 'Retourbericht', en: 'Retour message' },
    duur: { aantal: 3, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP090',
  },
  {
    code: 'bericht-retour-declaratie',
    omschrijving: { nl: 'Antwoord op een declaratiebericht', en: 'Answer to a claim message' },
    duur: { aantal: 10, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP090x4',
  },
  {
    code: 'bericht-start',
    omschrijving: { nl: 'Startbericht van de aanbieder', en: 'Start message from the provider' },
    duur: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP271',
  },
  {
    code: 'bericht-stop',
    omschrijving: { nl: 'Stopbericht van de aanbieder', en: 'Stop message from the provider' },
    duur: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP272',
  },
  {
    code: 'bericht-antwoord-toewijzing',
    omschrijving: { nl: 'Antwoord op een verzoek om toewijzing', en: 'Answer to a request for assignment' },
    duur: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP274',
  },
  {
    code: 'bericht-antwoord-wijziging',
    omschrijving: { nl: 'Antwoord op een verzoek om wijziging', en: 'Answer to a request for change' },
    duur: { aantal: 5, eenheid: 'werkdagen' },
    bron: 'iStandaarden 3.2 OP346',
  },
  {
    code: 'bericht-na-onderzoek',
    omschrijving: { nl: 'Besluit na "in onderzoek"', en: 'Decision after "under inquiry"' },
    duur: { aantal: 8, eenheid: 'weken' },
    bron: 'iStandaarden 3.2 OP274 en OP346',
    algemeneTermijnenwet: false,
  },
  {
    code: 'bericht-woonplaatsbeginsel',
    omschrijving: { nl: 'Afwijzing op het woonplaatsbeginsel', en: 'Refusal because another municipality pays' },
    duur: { aantal: 2, eenheid: 'weken' },
    bron: 'iStandaarden 3.2 OP359, die naar een wettelijke termijn verwijst',
  },
]

/** The first day of release 3.2 was not seen; from 2015, so that messages of earlier releases have a clock as well. */
const SINDS_BERICHTENVERKEER: Periode = { begin: datum('2015-01-01') }

export const TERMIJNREGELS: readonly TermijnRegel[] = [
  ...WETTELIJK,
  ...BERICHTTERMIJNEN.map(
    (termijn): TermijnRegel => ({
      ...termijn,
      wet: 'overig',
      opschortbaar: false,
      verlengbaar: false,
      geldig: SINDS_BERICHTENVERKEER,
      geverifieerd: true,
    }),
  ),
]

/** The rule in force on the day of the starting fact. */
export function findTermijnRegel(
  code: string,
  op: Datum,
  regels: readonly TermijnRegel[] = TERMIJNREGELS,
): TermijnRegel | undefined {
  return regels.find((regel) => regel.code === code && bevat(regel.geldig, op))
}
