import type { Datum, Periode } from '../datum.ts'
import type { Wet } from './inrichting.ts'

export type Ladderstap = 'eigen-kracht' | 'omgeving' | 'voorliggend' | 'maatwerk'
export type Plan = { id: string; huishouden: string; geopendOp: Datum; geslotenOp: Datum | null; opsteller: string }
export type Planversie = {
  id: string
  plan: string
  nr: number
  opsteller: string
  schrijvers: string[]
  begonnenOp: Datum
  aangebodenOp: Datum | null
  vastgesteldOp: Datum | null
  beoordelaar: string | null
  ondertekendOp: Datum | null
  ondertekenaar: string | null
  evaluatieOp: Datum | null
}
export type Kringlid = {
  id: string
  plan: string
  persoon: string | null
  netwerklid: string | null
  naam: string
  rol: 'vrager' | 'ondersteunde' | 'gezinslid' | 'mantelzorger' | 'netwerk' | 'professional'
  periode: Periode
}
export type Regie = { id: string; plan: string; medewerker: string; waarnemer: string | null; periode: Periode }
export type Contactpersoon = { id: string; plan: string; medewerker: string; periode: Periode }
export type Betrokkenheid = {
  id: string
  plan: string
  medewerker: string
  rol: string
  trede: 3 | 4
  periode: Periode
}
export type Behoefte = {
  id: string
  plan: string
  versie: number
  kringlid: string
  domein: string
  wet: Wet | null
  omschrijving: string
}
export type Afweging = {
  id: string
  behoefte: string
  stappen: { stap: Ladderstap; oordeel: 'voldoende' | 'onvoldoende' | 'niet van toepassing'; reden: string }[]
  uitkomst: Ladderstap | 'geen-rol-overheid'
  aanbod: string | null
  product: string | null
  tijdelijk: boolean
  redenLangdurig: string | null
}
export type Doel = {
  id: string
  plan: string
  versie: number
  kringlid: string
  behoefte: string
  domein: string
  tekst: string
  resultaat: string
  streefdatum: Datum
  behaaldOp: Datum | null
  vervallenOp: Datum | null
}
export type Afspraak = {
  id: string
  plan: string
  versie: number
  doel: string | null
  wie: string
  kringlid: string | null
  medewerker: string | null
  wat: string
  wanneer: Datum
  nagekomenOp: Datum | null
}
export type GevraagdeVoorziening = {
  id: string
  plan: string
  versie: number
  voor: string
  kringlid: string
  product: string
  omvang: { volume: number; eenheid: string; frequentie: number } | null
  periode: Periode
  leveringsvorm: string
  afweging: string
  voorziening: string | null
}
/** Self-reliance per domain, 1 acute .. 5 fully self-reliant. */
export type Meting = {
  id: string
  plan: string
  kringlid: string
  instrument: string
  domein: string
  niveau: 1 | 2 | 3 | 4 | 5
  datum: Datum
}
export type Evaluatie = {
  id: string
  plan: string
  gepland: Datum
  datum: Datum | null
  oordelen: { doel: string; oordeel: 'behaald' | 'vooruitgang' | 'gelijk' | 'achteruitgang' }[]
  vervolg: 'voortzetten' | 'afbouwen' | 'aanpassen' | 'afsluiten' | null
}
export type Traject = {
  id: string
  plan: string | null
  persoon: string
  soort: 'schuldhulp' | 'participatie'
  begin: Datum
  eind: Datum | null
  fasen: { fase: string; begin: Datum; eind: Datum | null }[]
  arbeidspotentieel: 'hoog' | 'midden' | 'laag' | null
  schuld: number | null
}
export type Overgang = {
  id: string
  plan: string
  persoon: string
  achttienOp: Datum
  uiterlijk: Datum
  eindigt: string[]
  moetStarten: string[]
}
