import type { Datum, Periode } from '../datum.ts'
import type { Eenheid, Frequentie, Leveringsvorm } from './aanbod.ts'
import type { Verwijzertype } from './toegang.ts'

export type Omvang = { volume: number; eenheid: Eenheid; frequentie: Frequentie }
export type Besluit = {
  id: string
  beschikkingnummer: number
  soort: 'toekenning' | 'afwijzing' | 'herziening' | 'intrekking' | 'spoed'
  aanvraag: string | null
  persoon: string
  wet: 'wmo' | 'jeugdwet' | 'participatiewet' | 'wgs'
  datum: Datum
  motivering: string
  door: string
  vervangt: string | null
}
export type Bezwaar = {
  id: string
  besluit: string
  ontvangenOp: Datum
  uitkomst: 'gegrond' | 'ongegrond' | 'niet-ontvankelijk' | 'ingetrokken' | null
  uitkomstOp: Datum | null
  /** What the resident wrote; null: without grounds, to be mended. */
  gronden?: string
}
export type Grondslag = {
  id: string
  soort: 'besluit' | 'verwijzing' | 'bepaling' | 'overname'
  besluit: string | null
  verwijzing: string | null
  verwijzertype: Verwijzertype
  persoon: string
  product: string
  periode: Periode
  reden: string | null
}
export type Voorziening = {
  id: string
  persoon: string
  huishouden: string | null
  wijk: number
  product: string
  leveringsvorm: Leveringsvorm
  omvang: Omvang | null
  periode: Periode
  grondslag: string
  gevraagdeVoorziening: string | null
  taak: string | null
  eigenBijdrage: boolean
  eindreden: string | null
}
export type Toewijzing = {
  id: string
  voorziening: string
  persoon: string
  aanbieder: string
  contractproduct: string
  product: string
  wet: 'wmo' | 'jeugdwet'
  nummer: number
  versies: Toewijzingversie[]
}
export type Toewijzingversie = {
  nr: number
  tijdstip: string
  ingangsdatum: Datum
  einddatum: Datum | null
  omvang: Omvang | null
  budget: number | null
  reden: string | null
  referentieAanbieder: string | null
  instemming: boolean
}
export type Leveringsmelding = {
  id: string
  toewijzing: string
  soort: 'start' | 'stop'
  begindatum: Datum
  einddatum: Datum | null
  reden: string | null
  ontvangenOp: Datum
  bron: 'bericht' | 'hand'
}
export type Verzoek = {
  id: string
  soort: 'vot' | 'vow'
  persoon: string
  aanbieder: string
  product: string
  referentieAanbieder: string
  verwijzing: string | null
  dagtekening: Datum
  ontvangenOp: Datum
  omvang: Omvang | null
  gewensteIngangsdatum: Datum
  antwoord: { soort: 'afgewezen' | 'in onderzoek'; datum: Datum; reden: string | null } | null
  toewijzing: string | null
}
export type Pgb = {
  id: string
  voorziening: string
  jaarbedrag: number
  tarief: number
  vertegenwoordiger: string | null
  besteed: { maand: Datum; bedrag: number }[]
}
export type Uitkering = {
  id: string
  voorziening: string
  persoon: string
  maandbedrag: number
  soort: 'levensonderhoud' | 'aanvullend' | 'bijzondere bijstand'
}
export type Herbeoordeling = {
  id: string
  voorziening: string
  gepland: Datum
  gedaanOp: Datum | null
  uitkomst: 'verlengd' | 'verkort' | 'beeindigd' | 'gewijzigd' | null
}
