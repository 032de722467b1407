import type { Wet32 } from './soorten.ts'

/** One code of a list. `begin`/`eind` where the list itself dates its codes; without them the code holds for all of release 3.2. */
export interface Code {
  code: string
  omschrijving: string
  geldig?: { begin?: string; eind?: string }
  /** In the list, yet not to be used any more. */
  vervallen?: boolean
}
export interface Codelijst {
  naam: string
  titel: string
  bron: string
  codes: readonly Code[]
}

const lijst = (naam: string, titel: string, codes: readonly Code[]): Codelijst => ({
  naam,
  titel,
  bron: `iStandaarden 3.2, codelijst ${naam}`,
  codes,
})
const kort = (tabel: Record<string, string>): Code[] =>
  Object.entries(tabel).map(([code, omschrijving]) => ({ code: code.replace('_', ''), omschrijving }))

/** An underscore keeps a numeric key in the order in which it is written; `kort` takes it off. */
export const EENHEID = lijst(
  'WJ756',
  'eenheid',
  kort({
    _01: 'Minuut',
    _04: 'Uur',
    _14: 'Etmaal',
    _16: 'Dagdeel (4 uur)',
    _82: 'Stuks (output)',
    _83: "Euro's",
    _84: 'Stuks (inspanning)',
  }),
)
export const FREQUENTIE = lijst(
  'WMO757',
  'frequentie',
  kort({
    _1: 'Per dag',
    _2: 'Per week',
    _4: 'Per maand',
    _6: 'Totaal over de geldigheid van de toewijzing',
  }),
)
export const DEBET_CREDIT = lijst('COD043', 'debet of credit', kort({ C: 'Credit', D: 'Debet' }))
export const GESLACHT = lijst('COD046', 'geslacht', kort({ _0: 'Onbekend', _1: 'Man', _2: 'Vrouw' }))
export const DATUMGEBRUIK = lijst(
  'COD170',
  'datumgebruik',
  kort({
    _1: 'Dag onbekend',
    _2: 'Dag en maand onbekend',
    _3: 'Datum geheel onbekend',
  }),
)
export const JA_NEE = lijst('COD260', 'ja of nee', kort({ _1: 'Ja', _2: 'Nee' }))
export const VERWIJZER = lijst(
  'COD327',
  'soort verwijzer',
  kort({
    _01: 'Gemeente',
    _02: 'Huisarts',
    _03: 'Jeugdarts',
    _04: 'Gecertificeerde instelling',
    _05: 'Medisch specialist',
    _06: 'Zelf gekomen of geen verwijzer',
    _08: 'Rechter, officier van justitie of justitiële jeugdinrichting',
  }),
)
export const STATUS_AANLEVERING = lijst(
  'COD467',
  'status aanlevering',
  kort({
    _1: 'Eerste aanlevering',
    _2: 'Gewijzigd (niet toegestaan, OP033x2)',
    _3: 'Verwijderen',
    _9: 'Niet van toepassing',
  }),
)
export const SOORT_RELATIE = lijst(
  'COD472',
  'soort relatie',
  kort({
    _03: 'Curator',
    _04: 'Financieel gemachtigde',
    _05: 'Financieel toetser',
    _06: 'Leefeenheid',
    _07: 'Hulpverlener',
    _08: 'Specialist',
    _09: 'Anders',
    _10: 'Ouder',
    _11: 'Voogd',
    _12: 'Partner',
    _13: 'Pleegouder',
    _14: 'Bewindvoerder',
    _15: 'Mentor',
    _16: 'Zoon of dochter',
    _17: 'Familielid',
    _18: 'Gezinslid',
    _19: 'Buur',
    _20: 'Vriend of kennis',
    _21: 'Cliëntondersteuner',
    _22: 'Huisarts',
    _23: 'Erven van',
    _24: 'Werkgever',
    _25: 'Wijkcoach',
  }),
)
export const NAAMGEBRUIK = lijst(
  'COD700',
  'naamgebruik',
  kort({
    _1: 'Eigen naam',
    _2: 'Naam partner',
    _3: 'Naam partner, dan eigen naam',
    _4: 'Eigen naam, dan naam partner',
    _5: 'Pseudoniem',
    _6: 'Geen natuurlijk persoon',
  }),
)
export const COMMUNICATIEVORM = lijst(
  'COD747',
  'communicatievorm',
  kort({
    _1: 'Tolk',
    _2: 'Doventolk',
    _3: 'Doofblindentolk',
  }),
)
export const SOORT_ADRES = lijst(
  'COD757',
  'soort adres',
  kort({
    _01: 'BRP-adres',
    _02: 'Correspondentieadres',
    _03: 'Verblijfadres',
    _04: 'Tijdelijk verblijfadres',
  }),
)
export const AANDUIDING_WOONADRES = lijst(
  'NUM061',
  'aanduiding woonadres',
  kort({
    AB: 'Aan boord',
    BY: 'Bij',
    TO: 'Tegenover',
    WW: 'Woonwagen',
  }),
)
export const WETTELIJKE_VERTEGENWOORDIGING = lijst(
  'WJ003',
  'wettelijke vertegenwoordiging',
  kort({
    _06: 'Voogdij',
    _07: 'Bewindvoering',
    _08: 'Mentorschap',
    _09: 'Curatele',
    _10: 'Zaakwaarneming',
  }),
)
export const JURIDISCHE_STATUS = lijst(
  'WJ232',
  'juridische status',
  kort({
    _01: 'Rechterlijke machtiging',
    _02: 'Rechterlijke machtiging op eigen verzoek',
    _03: 'Rechterlijke machtiging met voorwaardelijk ontslag',
    _04: 'Ondertoezichtstelling',
    _05: 'Inbewaringstelling',
    _11: 'Strafrechtelijk contact (tbs)',
    _12: 'Strafrechtelijk contact (overig)',
  }),
)
export const REDEN_VERZOEK = lijst(
  'WJ758',
  'reden van het verzoek',
  kort({
    _1: 'De situatie van de cliënt veranderde',
    _2: 'Het zorgplan wijzigde',
  }),
)
export const REDEN_AFWIJZING = lijst(
  'WJ759',
  'reden van afwijzing',
  kort({
    _1: 'Nieuwe aanvraag, geen wijziging',
    _2: 'Past niet in het budget',
    _3: 'Geen contract',
    _4: 'Past niet in het contract',
    _5: 'Andere gemeente',
    _6: 'Stapeling',
    _7: 'Inhoudelijk afgekeurd',
    _8: 'Woonplaatsbeginsel',
    _9: 'Leeftijdsgrens bereikt',
  }),
)
export const VERZOEK_ANTWOORD = lijst(
  'WJ760',
  'antwoord op het verzoek',
  kort({
    _1: 'Verzoek afgewezen',
    _2: 'Aanvraag in onderzoek',
  }),
)

const wijzigingen = (naam: string): Codelijst => {
  const codes = kort({
    _01: 'Administratieve correctie (oud)',
    _02: 'Cliënt overleden',
    _03: 'Contract gewijzigd',
    _04: 'Herbeoordeling: langer',
    _05: 'Herbeoordeling: korter',
    _06: 'Naar een ander domein',
    _07: 'Verhuisd naar een andere gemeente',
    _08: 'Andere leveringsvorm',
    _09: 'Andere aanbieder',
    _10: 'Andere bekostiging',
    _11: 'Gemeentelijke herindeling',
    _12: 'Op verzoek van de aanbieder',
    _13: 'Verwijderd',
    _14: 'Administratieve correctie',
  })
  // CS336: 01 stands in the list and may not be used.
  return lijst(
    naam,
    'reden wijziging toewijzing',
    codes.map((c) => (c.code === '01' ? { ...c, vervallen: true } : c)),
  )
}
export const REDEN_WIJZIGING: Record<Wet32, Codelijst> = { wmo: wijzigingen('WMO002'), jeugdwet: wijzigingen('JZ002') }

const sinds = (begin: string, codes: Code[]): Code[] => codes.map((c) => ({ ...c, geldig: { begin } }))
/** The same code may mean something else in the two laws: 31 is a move in WMO588 and "according to plan" in JZ588. */
export const REDEN_BEEINDIGING: Record<Wet32, Codelijst> = {
  wmo: lijst(
    'WMO588',
    'reden beëindiging',
    kort({
      _02: 'Overleden',
      _19: 'Volgens plan beëindigd',
      _20: 'Tijdelijk beëindigd',
      _21: 'Eenzijdig door de cliënt',
      _22: 'Eenzijdig door de aanbieder',
      _23: 'Samen voortijdig beëindigd',
      _31: 'Verhuisd naar een andere gemeente',
      _36: 'Op initiatief van de gemeente',
      _37: 'Door een wijzigingsverzoek',
      _38: 'Naar een andere aanbieder',
      _39: 'Naar een ander domein',
    }),
  ),
  jeugdwet: lijst('JZ588', 'reden beëindiging', [
    ...sinds(
      '2015-01-01',
      kort({
        _02: 'Overleden',
        _20: 'Tijdelijk beëindigd',
        _31: 'Volgens plan beëindigd',
        _32: 'Voortijdig, door de cliënt',
        _33: 'Voortijdig, door de aanbieder',
        _34: 'Voortijdig, in overleg',
        _35: 'Voortijdig, door een oorzaak van buiten',
      }),
    ),
    ...sinds('2021-01-01', kort({ _36: 'Op initiatief van de gemeente', _37: 'Door een wijzigingsverzoek' })),
    ...sinds('2022-04-01', kort({ _38: 'Naar een andere aanbieder', _39: 'Naar een ander domein' })),
  ]),
}
export const PRODUCTCATEGORIE: Record<Wet32, Codelijst> = {
  wmo: lijst(
    'WMO020',
    'productcategorie',
    kort({
      _01: 'Hulp bij het huishouden',
      _02: 'Begeleiding',
      _03: 'Persoonlijke verzorging',
      _04: 'Kortdurend verblijf',
      _05: 'Woondiensten',
      _06: 'Overig, gericht op individu of gezin',
      _07: 'Dagbesteding',
      _08: 'Vervoerdiensten',
      _09: 'Overig, groepsgericht',
      _10: 'Overige maatwerkarrangementen',
      _11: 'Rolstoelen',
      _12: 'Vervoervoorzieningen',
      _13: 'Woonvoorzieningen',
      _14: 'Overige hulpmiddelen',
      _15: 'Beschermd wonen',
      _16: 'Opvang',
      _17: 'Spoedopvang',
      _18: 'Overig beschermd wonen en opvang',
    }),
  ),
  jeugdwet: lijst(
    'JZ020',
    'productcategorie',
    kort({
      _31: 'Wijk- of buurtteam (2015)',
      _32: 'Ambulant bij de aanbieder (2015)',
      _33: 'Daghulp bij de aanbieder (2015)',
      _34: 'In het netwerk van de jeugdige (2015)',
      _35: 'Pleegzorg (2015)',
      _36: 'Gezinsgericht (2015)',
      _37: 'Gesloten plaatsing (2015)',
      _38: 'Overig residentieel (2015)',
      _40: 'Persoonlijke verzorging',
      _41: 'Dagbehandeling',
      _42: 'Vervoerdiensten',
      _43: 'Verblijf met behandeling',
      _44: 'Verblijf zonder behandeling',
      _45: 'Jeugdhulp ambulant',
      _46: 'Jeugdhulp crisis',
      _47: 'Jeugdreclassering',
      _48: 'Jeugdbescherming',
      _49: 'Preventief justitieel kader',
      _50: 'Maatwerkarrangementen jeugd',
      _51: 'Generalistische basis-ggz',
      _52: 'Specialistische ggz',
      _53: 'Kindergeneeskunde',
      _54: 'Jeugd-ggz',
      _55: 'Landelijk ingekochte zorg',
    }),
  ),
}

const LANDEN =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
/** Names of countries come from the reader's own language (Intl.DisplayNames); the list only holds the codes. */
export const LAND = lijst(
  'COD032',
  'land',
  LANDEN.split(' ').map((code) => ({ code, omschrijving: code })),
)

export function zoekCode(codelijst: Codelijst, code: string): Code | undefined {
  return codelijst.codes.find((c) => c.code === code)
}
