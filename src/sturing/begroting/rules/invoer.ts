/** The import format of a kadernotavoorstel: what a form prints, in plain JSON types. Amounts are whole cents. */

export type Bronverwijzing = string

export type Bronstuk = { letter: string; naam: string; soort: string }

export type Brontekst = { tekst: string; bron: Bronverwijzing }

/** A field of the form as printed; `waarde` is null where the form was left empty. */
export type Formulierveld = { sleutel: string; bronlabel: string; waarde: string | null; bron: Bronverwijzing }

export type Tabelcel = { jaar: number; teken: 'N' | 'V'; bedrag: number; bron: Bronverwijzing }

export type Tabelrij = {
  soort: 'lasten' | 'baten' | 'saldo'
  bronlabel: string
  bron: Bronverwijzing
  cellen: Tabelcel[]
}

export type Regelsoort = 'structureel' | 'tijdelijk' | 'eenmalig'

export type JaarbedragInvoer = { jaar: number | null; lasten: number; baten: number; vlag?: 'jaar-ontbreekt' }

export type BouwsteenInvoer =
  | { soort: 'bedrag'; naam: string; gedrukt: number; jaar?: number; bron: Bronverwijzing }
  | {
      soort: 'formatie'
      naam: string
      aantal: number
      fte: number
      uren: number
      schaal: number | null
      perEenheid: number | null
      gedrukt: number
      jaar?: number
      bron: Bronverwijzing
    }

export type OverhevelingInvoer = {
  soort: 'overheveling'
  uit: string
  vanJaar: number
  naarJaar: number
  bedrag: number
  benodigd: number
  bron: Bronverwijzing
}

export type VoorstelregelInvoer = {
  code: string
  naam: string
  ondertitel?: string
  bron: Bronverwijzing
  soort: Regelsoort
  bedragen: JaarbedragInvoer[]
  bouwstenen?: BouwsteenInvoer[]
  voorwaarden?: OverhevelingInvoer[]
  toelichting?: Brontekst
  motief?: Brontekst
  risico?: Brontekst
  trede?: number
  businesscase?: boolean
  buffer?: { bedrag: number; reden: string; bron: Bronverwijzing }
  subsidieplafond?: { bedrag: number; bron: Bronverwijzing }
  formulieren?: { soort: 'separaat' | 'moeder'; bijgevoegd: boolean; bron: Bronverwijzing }[]
  verwijzingen?: { wat: string; aantal: number; genoemd: string[]; bron: Bronverwijzing }[]
}

export type ClusterInvoer = {
  code: string
  naam: string
  soort: 'cluster' | 'programmaorganisatie'
  bron: Bronverwijzing
  regels: VoorstelregelInvoer[]
}

export type KadernotaInvoer = {
  formaat: 'samenhang/kadernotavoorstel'
  formaatversie: 1
  bron: Bronstuk
  nummers: string[]
  velden: Formulierveld[]
  jaartabel: { eenheid: number; jaren: number[]; rijen: Tabelrij[] }
  dekking: { bron: Bronverwijzing; omschrijving: string; beslismoment: string | null; besloten: boolean }
  salaristabel: { schaal: number; uren: number; bedrag: number; bron: Bronverwijzing }[]
  clusters: ClusterInvoer[]
  uitspraken: {
    soort: string
    bedrag: number
    orde: string
    jaar: number
    vergelekenMet: number
    oorzaken: string[]
    bron: Bronverwijzing
  }[]
}
