import type { BehandelingInvoer, Sectiesoort, Uitkomst } from './invoer.ts'
import type { Nummervermelding } from './nummers.ts'
import type { Fractiestem } from './stemming.ts'
import type { Stemronde } from './uitspraak.ts'

/** What a griffie keeps, without the ids of one house: it can be taken to another. What points at another list is its place there. */
export type Raadsgegevens = {
  fracties: string[]
  vergaderingen: (Pick<BehandelingInvoer, 'soort' | 'karakter' | 'openbaar' | 'zaal'> & {
    datum: string
    begin: string
    eind: string | null
    onderwerp: string | null
    vervallen: string | null
  })[]
  moties: {
    titel: string
    datum: string
    dictum: string | null
    nummers: Nummervermelding[]
    indieners: string[]
    uitspraken: Stemronde[]
  }[]
  voorstellen: Voorstelgegevens[]
  amendementen: {
    voorstel: number
    nummer: string
    titel: string
    tekst: string
    fractie: string
    datum: string
    uitspraken: Stemronde[]
  }[]
  toezeggingen: {
    voorstel: number | null
    tekst: string
    door: string
    toegezegdOp: string
    moment: string | null
    uiterlijk: string | null
    bron: string | null
    afdoening: { soort: 'gestand' | 'vervallen'; datum: string; stuk: string } | null
  }[]
  /** Numbered within their proposal; written questions (Gemeentewet art. 155) belong to none. */
  vragen: {
    voorstel: number | null
    nummer: number
    fractie: string
    tekst: string
    thema: string
    bron: string
    gesteldOp: string | null
    antwoord: { tekst: string; bron: string; beantwoordOp: string | null } | null
  }[]
}

/** `vergadering` and `motie` are places in those lists. The budget that a decision fixed stays in the house that fixed it. */
export type Voorstelgegevens = {
  titel: string
  griffienummer: string
  nummer: string
  datum: string
  vraagtGeld: boolean
  bron: string | null
  motie: number | null
  secties: { soort: Sectiesoort; tekst: string; bron: string }[]
  behandelingen: { vergadering: number; advies: string | null }[]
  besluiten: {
    vergadering: number
    uitkomst: Uitkomst
    datum: string
    amendementen: number
    bron: string | null
    /** As the paper prints them, without a fractie. */
    stemverklaringen: string[]
    verklaringen: { fractie: string; tekst: string }[]
    stemming: {
      voor: number
      tegen: number
      aanwezig: number | null
      zetels: number | null
      bron: string | null
      perFractie: Fractiestem[] | null
    } | null
  }[]
}
