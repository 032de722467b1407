import type { Datum, Periode } from '../datum.ts'

export type Organisatie = {
  id: string
  naam: string
  kvk: string | null
  agb: string | null
  soort:
    | 'zorgaanbieder'
    | 'welzijn'
    | 'vrijwilligers'
    | 'kerk'
    | 'sport'
    | 'school'
    | 'corporatie'
    | 'werkgever'
    | 'huisarts'
    | 'gi'
    | 'gemeente'
}
export type Aanbod = {
  id: string
  organisatie: string
  naam: string
  omschrijving: string
  themas: string[]
  doelgroepen: string[]
  trede: 1 | 2 | 3
  gebieden: string[]
  periode: Periode
  kosten: string
  aanmelden: string
  waar: string
  wanneer: string
  capaciteit: number | null
  /** Product codes this offer is meant to replace. */
  beoogtTeVervangen: string[]
}
/** WJ756: 01 minuut, 04 uur, 14 etmaal, 16 dagdeel, 82 stuks output, 83 euro, 84 stuks inspanning. */
export type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84'
/** WMO757: 1 dag, 2 week, 4 maand, 6 totaal binnen geldigheidsduur. */
export type Frequentie = 1 | 2 | 4 | 6
export type Leveringsvorm = 'zin' | 'pgb' | 'geld' | 'eigen-dienst'
export type Product = {
  id: string
  wet: 'wmo' | 'jeugdwet' | 'participatiewet' | 'wgs'
  categorie: string
  code: string
  naam: string
  trede: 4
  eenheden: Eenheid[]
  frequenties: Frequentie[]
  verblijf: boolean
  leeftijdsgrens: number | null
  leveringsvormen: Leveringsvorm[]
  eigenBijdrage: boolean
  taak: string | null
  geldig: Periode
}
export type Spreekuur = {
  id: string
  plek: string
  gebied: string
  soort: string
  disciplines: string[]
  dag: 0 | 1 | 2 | 3 | 4
  van: string
  tot: string
  teams: string[]
}
export type Deelnameopgave = {
  id: string
  subsidie: string
  aanbod: string
  maand: Datum
  gebied: string
  deelnemers: number
  nieuw: number
  dagdelen: number
  deelnemercodes: string[]
  ingediendOp: Datum
}
