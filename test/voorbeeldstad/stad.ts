import type { Datum, Periode } from './datum.ts'
import type { Aanbod, Deelnameopgave, Organisatie, Product, Spreekuur } from './stad/aanbod.ts'
import type {
  Aanbieder,
  Contract,
  Contractproduct,
  Subsidie,
  Subsidieregeling,
  Tarief,
  Voorschot,
} from './stad/contract.ts'
import type { Declaratie, Regelkolommen } from './stad/declaratie.ts'
import type { Duiding, Uitvraag, Verhaal, Verhaaltoestemming } from './stad/ervaring.ts'
import type {
  Adres,
  Afscherming,
  Bewoning,
  Gezag,
  Huishouden,
  Netwerklid,
  Persoon,
  Relatie,
  Toestemming,
} from './stad/huishouden.ts'
import type {
  ApiClient,
  Mandaatbesluit,
  Medewerker,
  Samenwerking,
  Straat,
  Team,
  Wijk,
  Woning,
} from './stad/inrichting.ts'
import type {
  Afspraak,
  Afweging,
  Behoefte,
  Betrokkenheid,
  Contactpersoon,
  Doel,
  Evaluatie,
  GevraagdeVoorziening,
  Kringlid,
  Meting,
  Overgang,
  Plan,
  Planversie,
  Regie,
  Traject,
} from './stad/plan.ts'
import type {
  Aanvraag,
  Afdoening,
  Bijstandsvoorschot,
  Contactmoment,
  Contactverzoek,
  Doorgeleiding,
  Gesprek,
  Hulpvraag,
  Ingebrekestelling,
  Melding,
  Onderzoek,
  Opschorting,
  Triage,
  Verlenging,
  Verwijzing,
} from './stad/toegang.ts'
import type {
  Besluit,
  Bezwaar,
  Grondslag,
  Herbeoordeling,
  Leveringsmelding,
  Pgb,
  Toewijzing,
  Uitkering,
  Verzoek,
  Voorziening,
} from './stad/voorziening.ts'

export type * from './stad/aanbod.ts'
export type * from './stad/contract.ts'
export type * from './stad/declaratie.ts'
export type * from './stad/ervaring.ts'
export type * from './stad/huishouden.ts'
export type * from './stad/inrichting.ts'
export type * from './stad/plan.ts'
export type * from './stad/toegang.ts'
export type * from './stad/voorziening.ts'
export type { Datum, Periode }

export type Schok = { label: string; begin: Datum; eind: Datum; factor: number }
export type Invoer = {
  inwoners: number
  jaren: number
  seed: number
  vandaag: Datum
  gemeente: string
  naam?: string
  /** The named cast is added unless told otherwise. */
  cast?: boolean
  /** A tagged shock (R98): the inflow is multiplied by factor in this stretch. */
  schok?: Schok
}

/** Everything that is known of one municipality. Plain rows, joined by id, in the order of the rooms; nothing after `vandaag` except what is planned. */
export type Stad = {
  gemeente: string
  naam: string
  invoer: Invoer
  vandaag: Datum
  /** The years that are told: first day of a month .. vandaag. */
  periode: { begin: Datum; eind: Datum }
  inrichting: {
    wijken: Wijk[]
    straten: Straat[]
    woningen: Woning[]
    teams: Team[]
    medewerkers: Medewerker[]
    mandaten: Mandaatbesluit[]
    samenwerkingen: Samenwerking[]
    apiClients: ApiClient[]
  }
  huishouden: {
    personen: Persoon[]
    huishoudens: Huishouden[]
    bewoningen: Bewoning[]
    adressen: Adres[]
    relaties: Relatie[]
    gezag: Gezag[]
    afschermingen: Afscherming[]
    toestemmingen: Toestemming[]
    netwerkleden: Netwerklid[]
  }
  aanbod: { organisaties: Organisatie[]; aanbod: Aanbod[]; producten: Product[]; spreekuren: Spreekuur[] }
  toegang: {
    contactmomenten: Contactmoment[]
    contactverzoeken: Contactverzoek[]
    meldingen: Melding[]
    hulpvragen: Hulpvraag[]
    triages: Triage[]
    gesprekken: Gesprek[]
    onderzoeken: Onderzoek[]
    aanvragen: Aanvraag[]
    opschortingen: Opschorting[]
    verlengingen: Verlenging[]
    ingebrekestellingen: Ingebrekestelling[]
    afdoeningen: Afdoening[]
    verwijzingen: Verwijzing[]
    doorgeleidingen: Doorgeleiding[]
    voorschotten: Bijstandsvoorschot[]
  }
  plan: {
    plannen: Plan[]
    versies: Planversie[]
    kringleden: Kringlid[]
    regies: Regie[]
    contactpersonen: Contactpersoon[]
    betrokkenheden: Betrokkenheid[]
    behoeften: Behoefte[]
    afwegingen: Afweging[]
    doelen: Doel[]
    afspraken: Afspraak[]
    gevraagdeVoorzieningen: GevraagdeVoorziening[]
    metingen: Meting[]
    evaluaties: Evaluatie[]
    trajecten: Traject[]
    overgangen: Overgang[]
  }
  ervaring: { verhalen: Verhaal[]; duidingen: Duiding[]; toestemmingen: Verhaaltoestemming[]; uitvragen: Uitvraag[] }
  contract: {
    aanbieders: Aanbieder[]
    contracten: Contract[]
    contractproducten: Contractproduct[]
    tarieven: Tarief[]
    regelingen: Subsidieregeling[]
    subsidies: Subsidie[]
    voorschotten: Voorschot[]
    deelnameopgaven: Deelnameopgave[]
  }
  voorziening: {
    besluiten: Besluit[]
    bezwaren: Bezwaar[]
    grondslagen: Grondslag[]
    voorzieningen: Voorziening[]
    toewijzingen: Toewijzing[]
    leveringsmeldingen: Leveringsmelding[]
    verzoeken: Verzoek[]
    pgbs: Pgb[]
    uitkeringen: Uitkering[]
    herbeoordelingen: Herbeoordeling[]
  }
  declaratie: { declaraties: Declaratie[]; regels: Regelkolommen }
}
