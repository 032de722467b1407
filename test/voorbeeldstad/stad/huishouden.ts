import type { Bsn } from '#values/bsn.ts'
import type { Datum, Periode } from '../datum.ts'

export type Geslacht = 'M' | 'V' | 'O'
/** COD700: 1 eigen, 2 partner, 3 partner-eigen, 4 eigen-partner. */
export type Naamgebruik = '1' | '2' | '3' | '4'
export type Persoon = {
  id: string
  bsn: Bsn
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  naamgebruik: Naamgebruik
  geslacht: Geslacht
  geboren: Datum
  overleden: Datum | null
  geboorteland: string
  /** Registered in this municipality from .. to (last day before death or departure); null = still here. */
  ingezetene: Periode
  instroom: 'begin' | 'geboorte' | 'vestiging'
  uitstroom: 'overlijden' | 'vertrek' | null
  /** Where the person came from or went to: a municipality code or 'buitenland'. */
  herkomst: string | null
  bestemming: string | null
}
export type Huishoudtype = 'alleenstaand' | 'paar' | 'gezin' | 'eenouder' | 'overig'
/** 1 low .. 3 high: drives the use of help, is no register fact. */
export type Inkomensklasse = 1 | 2 | 3
export type Huishouden = { id: string; ontstaanOp: Datum; opgehevenOp: Datum | null; inkomen: Inkomensklasse }
export type Bewoning = {
  id: string
  huishouden: string
  persoon: string
  verblijf: 'hoofd' | 'neven'
  periode: Periode
  bron: 'brp-adres' | 'brp-relatie' | 'inwoner' | 'medewerker'
  peildatum: Datum
}
/** `woning` is the nr in `woningen`; -1 = outside this municipality. */
export type Adres = {
  id: string
  persoon: string
  woning: number
  soort: 'brp' | 'feitelijk' | 'post'
  periode: Periode
}
/** COD472: 10 ouder, 12 partner, 16 kind; 'ex' has no code there. Both directions are written. */
export type Relatie = {
  id: string
  persoon: string
  gerelateerde: string
  soort: 'ouder' | 'kind' | 'partner' | 'ex-partner' | 'familie'
  periode: Periode
  verbintenis: 'huwelijk' | 'partnerschap' | 'samenwonend' | null
}
export type Gezag = {
  id: string
  kind: string
  drager: string
  soort: 'ouderlijk' | 'gezamenlijk' | 'voogdij'
  periode: Periode
  bron: 'brp' | 'gezagsregister'
}
export type Afscherming = {
  id: string
  persoon: string
  soort: 'adresgeheim' | 'vertrouwelijk'
  reden: string
  wieMag: string[]
  periode: Periode
  herzienOp: Datum
}
export type Toestemming = {
  id: string
  persoon: string
  doel: string
  wetten: string[]
  ontvangers: string[]
  gegevenOp: Datum
  ingetrokkenOp: Datum | null
}
export type Netwerklid = {
  id: string
  huishouden: string
  persoon: string | null
  naam: string
  relatie: string
  telefoon: string | null
  periode: Periode
}
