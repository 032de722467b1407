import type { Datum } from '../datum.ts'
import type { Eenheid } from './aanbod.ts'

export type Declaratie = {
  id: string
  aanbieder: string
  wet: 'wmo' | 'jeugdwet'
  declaratienummer: string
  maand: Datum
  ingediendOp: Datum
  totaal: number
  debetCredit: 'D' | 'C'
  van: number
  tot: number
}
export type RegelUitkomst = 'goedgekeurd' | 'afgekeurd' | 'wacht op akkoord' | 'gecrediteerd' | 'credit'
export type Declaratieregel = {
  id: string
  declaratie: string
  referentienummer: string
  vorigReferentienummer: string | null
  toewijzing: string
  nummer: number
  product: string
  begin: Datum
  eind: Datum
  volume: number
  eenheid: Eenheid
  tarief: number
  bedrag: number
  debetCredit: 'D' | 'C'
  uitkomst: RegelUitkomst
  retourcode: string | null
  beoordeeldOp: Datum | null
  betaaldOp: Datum | null
}

/** The only part that grows past a million rows: kept in columns, read as rows. Index i of each column is one regel; the regels of a declaratie lie together, van..tot. */
export type Regelkolommen = {
  aantal: number
  /** Index in `stad.toewijzingen`. */
  toewijzing: Int32Array
  /** Index in `stad.declaraties`. */
  declaratie: Int32Array
  /** Months since year 0. */
  zorgmaand: Int32Array
  begin: Int32Array
  eind: Int32Array
  volume: Int32Array
  tarief: Int32Array
  bedrag: Int32Array
  /** Index in UITKOMSTEN. */
  uitkomst: Uint8Array
  /** Index in RETOURCODES, 0 = none. */
  retourcode: Uint8Array
  /** Index of the regel that this one credits, or -1. */
  vorige: Int32Array
}
export const UITKOMSTEN: readonly RegelUitkomst[] = [
  'goedgekeurd',
  'afgekeurd',
  'wacht op akkoord',
  'gecrediteerd',
  'credit',
]
export const RETOURCODES = ['', '9338', '9308', '9340', '9321', '0611', '9346', '9389'] as const
