import type { Brontekst, Bronverwijzing } from '#sturing/begroting/index.ts'
import type { Fractiestem, Uitkomst } from './stemming.ts'
import type { Stemronde } from './uitspraak.ts'

/** The import format of a council treatment: motion, proposal, meetings, questions, promises and decision. */

export type Sectiesoort =
  | 'aanleiding'
  | 'beoogd-effect'
  | 'argumenten'
  | 'kanttekeningen'
  | 'communicatie-vervolg-uitvoering'
  | 'rapportage-evaluatie'
  | 'financien'
  | 'bijlagen'

export type { Uitkomst } from './stemming.ts'

export type MotieInvoer = {
  titel: string
  datum: string
  /** Absent while it was not voted on. */
  uitkomst?: Uitkomst
  /** Parties that submitted it. */
  indieners?: string[]
  bron: Bronverwijzing
  dictum: string | null
  dictumBijlage?: { bijgevoegd: boolean; bron: Bronverwijzing }
  /** Every place where the paper prints the number: variants stay side by side (RA2). */
  nummers: { nummer: string; bron: Bronverwijzing }[]
}

export type BehandelingInvoer = {
  soort: 'forum' | 'raad' | 'raadstafel'
  datum: string
  begin: string
  eind: string | null
  karakter: 'beeldvormend' | 'oordeelsvormend' | 'besluitvormend'
  openbaar: boolean
  zaal: string | null
  /** What they are, not who: read and not kept. */
  voorzitter?: string
  griffier?: string
  aanwezig: { fractie: string; naamInBron: boolean; bron: Bronverwijzing }[]
  advies?: Brontekst
  bron: Bronverwijzing
}

export type VraagInvoer = {
  nummer: number
  fractie: string
  tekst: string
  thema: string
  bron: Bronverwijzing
  gesteldOp?: string
  antwoord: (Brontekst & { beantwoordOp?: string }) | null
}

export type ToezeggingInvoer = {
  nummer: number
  tekst: string
  door: string
  /** Absent: the day of the first meeting. */
  toegezegdOp?: string
  /** As said ("binnenkort"); `uiterlijk` only where a day follows from it. */
  moment: string | null
  uiterlijk: string | null
  bron: Bronverwijzing
}

export type AmendementInvoer = {
  nummer: string
  titel: string
  tekst: string
  fractie: string
  datum: string
  /** In the order of the votes; empty while there was none. */
  uitspraken: Stemronde[]
}

export type BesluitInvoer = {
  uitkomst: Uitkomst
  datum: string
  bron: Bronverwijzing
  stemming?: {
    voor: number
    tegen: number
    aanwezig?: number
    raadsleden: number | null
    perFractie?: Fractiestem[]
    bron: Bronverwijzing
  }
  /** Parties that the paper names as having explained their vote. */
  stemverklaringen: string[]
  verklaringen?: { fractie: string; tekst: string }[]
  /** How many the paper counts. */
  amendementen: number
}

export type RaadsbehandelingInvoer = {
  motie?: MotieInvoer
  voorstel: {
    titel: string
    griffienummer: { waarde: string; bron: Bronverwijzing }
    nummer: { waarde: string; bron: Bronverwijzing }
    datum: string
    bron: Bronverwijzing
    secties: ({ soort: Sectiesoort } & Brontekst)[]
  }
  behandelingen: BehandelingInvoer[]
  /** Earlier meetings in which the decision was held over. */
  aangehouden?: BesluitInvoer[]
  besluit?: BesluitInvoer
  amendementen?: AmendementInvoer[]
  vragen: VraagInvoer[]
  toezeggingen: ToezeggingInvoer[]
}
