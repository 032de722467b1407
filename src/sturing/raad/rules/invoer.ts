import type { Brontekst, Bronverwijzing } from '#sturing/begroting/index.ts'

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

export type Uitkomst = 'aangenomen' | 'verworpen' | 'aangehouden'

export type MotieInvoer = {
  titel: string
  datum: string
  uitkomst: Uitkomst
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
  eind: string
  karakter: 'beeldvormend' | 'oordeelsvormend' | 'besluitvormend'
  openbaar: boolean
  zaal: string | null
  voorzitter: string
  griffier: string
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
  antwoord: Brontekst | null
}

export type ToezeggingInvoer = {
  nummer: number
  tekst: string
  door: string
  /** As said ("binnenkort"); `uiterlijk` only where a day follows from it. */
  moment: string | null
  uiterlijk: string | null
  bron: Bronverwijzing
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
  besluit?: {
    uitkomst: Uitkomst
    datum: string
    bron: Bronverwijzing
    stemming: { voor: number; tegen: number; raadsleden: number | null; bron: Bronverwijzing }
    stemverklaringen: string[]
    amendementen: number
  }
  vragen: VraagInvoer[]
  toezeggingen: ToezeggingInvoer[]
}
