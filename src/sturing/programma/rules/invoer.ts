import type { Bronstuk, Brontekst, Bronverwijzing } from '#sturing/begroting/index.ts'

/** The import formats of this room: progress reports, a transformation plan and an investment programme. */

export type VastAspect = 'scope' | 'financien' | 'risicos-en-kansen' | 'planning' | 'communicatie'
/** The five of the source, and what a municipality adds to its form. */
export type Aspectsoort = VastAspect | `eigen-${string}`

export type Afwijkingsoort = 'begroting' | 'investering' | 'exploitatie' | 'totaalplanning'

/** `bronlabel` is the label as printed, which may be another aspect's; `status` null where none was filled in. */
export type Aspect = {
  soort: Aspectsoort
  bronlabel: string
  status: string | null
  tekst: string | null
  bron?: Bronverwijzing
}

export type Afwijking = {
  soort: Afwijkingsoort
  bronlabel: string
  antwoord: 'ja' | 'nee' | 'leeg'
  tekst: string | null
  bron?: Bronverwijzing
}

/** `datum` is a day, a month ('2021-09') or a year, as precise as the paper. `betreft` joins dates about one thing. */
export type Mijlpaal = { wat: string; betreft: string; datum: string; bron?: Bronverwijzing }

export type Projectdeel = {
  soort: 'project' | 'deelproject' | 'personele-overgang' | 'deelopdracht' | 'actie'
  nummer: number
  onderwerp?: string
  partners?: string[]
  gemeenten?: number
  medewerkers?: number
  acties?: { nummer: number; naam: string }[]
  deelopdrachten?: { nummer: number; naam: string }[]
  bron?: Bronverwijzing
}

type Tekst = { tekst: string; bron?: Bronverwijzing }

export type Rapport = {
  code: string
  projectnaam: string
  bron?: Bronverwijzing
  portefeuillehouder: { waarde: string; bron?: Bronverwijzing }
  rapportagedatum: string
  rapportagedatumBron?: Bronverwijzing
  project: Projectdeel
  basisinformatie: Tekst
  besluitvorming: Tekst | null
  raadsmededelingen: { tekst: string | null; bron?: Bronverwijzing } | null
  /** The phase as filled in, beside what the text says: two facts (PR3). */
  fase: { veld: string | null; bron?: Bronverwijzing }
  standVanZaken: Tekst
  aspecten: Aspect[]
  afwijkingen: Afwijking[]
  overigeInformatie: string | null
  mijlpalen: Mijlpaal[]
  kosten: { wat: string; bedrag: number; bron?: Bronverwijzing }[]
  /** What the writer says was budgeted and spent, per budget line by its code, in cents; held against the ledger. */
  bedragen?: { regel: string; begroot: number | null; besteed: number | null }[]
}

export type ReeksInvoer = {
  formaat: 'samenhang/voortgangsrapporten'
  formaatversie: 1
  bron: Bronstuk
  reeks: { naam: string; datum: string; thema: string; bron: Bronverwijzing }
  rapporten: Rapport[]
}

export type Agendavlag = 'gestart' | 'doorlopend' | 'evt' | 'in-ontwikkeling'

export type Agendaregel = {
  volgorde: number
  wanneer: string
  wat: string
  ook?: string
  vlaggen: Agendavlag[]
  bron?: Bronverwijzing
}

export type Principe = {
  nummer: number
  groep: 'leidend' | 'inhoudelijk' | 'organisatorisch' | 'sturing'
  tekst: string
  herziening?: Brontekst
  bron: Bronverwijzing
}

export type Genoemd = {
  wat: string
  aantal: number
  genoemd: string[]
  telbaar: boolean
  /** False where the count is ours and the paper only lists. */
  woordInBron?: boolean
  bron: Bronverwijzing
}

type Genummerd = { nummer: number; tekst: string; bron: Bronverwijzing }

export type TransformatieplanInvoer = {
  formaat: 'samenhang/transformatieplan'
  formaatversie: 1
  bron: Bronstuk
  naam: string
  looptijd?: { begin: number; eind: number; bron: Bronverwijzing }
  formatieperiode?: { jaren: number; bron: Bronverwijzing }
  kosten?: { bedrag: number; bron: Bronverwijzing; waarvan: { voor: string; bedrag: number; bron: Bronverwijzing }[] }
  aanvullendGeldNodig?: { waarde: boolean; reden: string; bron: Bronverwijzing }
  hoofdstukken?: { nummer: number; inhoudsopgave: string; kop: string; bron: Bronverwijzing }[]
  principes?: Principe[]
  verschuivingen?: { nummer: number; van: string; naar: string; bron: Bronverwijzing }[]
  investeringslijnen?: Genummerd[]
  agenda?: Agendaregel[]
  agendaVast?: { waarde: boolean; reden: string; bron: Bronverwijzing }
  expertises?: { naam: string; bron: Bronverwijzing }[]
  teams?: { nummer: number; expertises: string[]; bron: Bronverwijzing }[]
  gebiedsteams?: { aantal: number; bron: Bronverwijzing }
  kerncijfers?: {
    code: string
    naam: string
    bedrag?: number
    getal?: number
    procent?: number
    bron: Bronverwijzing
  }[]
  schillen?: { nummer: number; naam: string; bron: Bronverwijzing }[]
  aantallen?: Genoemd[]
  mijlpalen?: Mijlpaal[]
  relatieveDatums?: { gedrukt: string; wat: string; bron: Bronverwijzing }[]
  regios?: {
    taak: string
    naam: string
    centrumgemeente?: string
    bereik?: string
    vorm?: string
    bron: Bronverwijzing
  }[]
  besluiten?: { wat: string; bron: Bronverwijzing }[]
  themas?: { naam: string; bron: Bronverwijzing }[]
  pilots?: { naam: string; besluit: string; bron: Bronverwijzing }[]
  documenten?: { letter: string; naam: string; ondertitel?: string; vlag?: Agendavlag; bron: Bronverwijzing }[]
}

export type OnderdeelInvoer = {
  volgorde: number
  naam: string
  ondertitel?: string
  bedrag: number
  principes: number[]
  beoogdResultaat: Brontekst
  bron: Bronverwijzing
}

export type ProgrammaInvoer = {
  code: string
  naam: string
  looptijd: { begin: string; eind: string | null; zoalsGedrukt: string; bron: Bronverwijzing }
  leidendeGedachte: { van: string; naar: string; bron: Bronverwijzing }
  principes: Principe[]
  onderdelen: OnderdeelInvoer[]
  totaal: { bedrag: number; bron: Bronverwijzing }
  jaar: number
  verschuivenMag: Brontekst
  dekking: { omschrijving: string; beslismoment: string | null; besloten: boolean; bron: Bronverwijzing }
  rapportage: Brontekst
  voorbeeldgemeenten: { naam: string; waarvoor?: string; bron: Bronverwijzing }[]
  schok?: { naam: string; tekst: string; bron: Bronverwijzing }
}
