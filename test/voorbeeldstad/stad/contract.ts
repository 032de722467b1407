import type { Datum, Periode } from '../datum.ts'
import type { Eenheid } from './aanbod.ts'

export type Aanbieder = { id: string; organisatie: string; naam: string; agb: string; begin: Datum }
export type Contract = {
  id: string
  aanbieder: string
  nummer: string
  wet: 'wmo' | 'jeugdwet'
  inkoopmodel: 'open house' | 'aanbesteding' | 'raamovereenkomst' | 'landelijk'
  samenwerking: string | null
  periode: Periode
  plafond: number | null
}
export type Contractproduct = {
  id: string
  contract: string
  aanbieder: string
  product: string
  bekostiging: 'inspanning' | 'output' | 'taak'
  schaal: 'lokaal' | 'regionaal' | 'landelijk'
  resultaatafspraak: string | null
  periode: Periode
}
export type Tarief = {
  id: string
  contractproduct: string
  bedrag: number
  eenheid: Eenheid
  reden: 'index' | 'onderhandeld'
  periode: Periode
}
export type Subsidieregeling = {
  id: string
  opgave: string
  tijdvak: Periode
  plafond: number
  verdeelwijze: string
  rechtsgrond: string
}
export type Subsidie = {
  id: string
  regeling: string
  organisatie: string
  aanbod: string[]
  impactafspraak: string
  aangevraagdOp: Datum
  gevraagd: number
  verleendOp: Datum | null
  verleend: number | null
  vastgesteldOp: Datum | null
  vastgesteld: number | null
}
export type Voorschot = { id: string; subsidie: string; datum: Datum; bedrag: number }
