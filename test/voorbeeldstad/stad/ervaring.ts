import type { Datum } from '../datum.ts'

export type Gebruik = 'leren' | 'patroon' | 'citaat'
/** A story has no key to a person (D18). */
export type Verhaal = {
  id: string
  verteldOp: Datum
  verteller: 'inwoner' | 'jongere' | 'ouder' | 'mantelzorger' | 'professional'
  tekst: string
  themas: string[]
  aanbod: string | null
  product: string | null
  gebied: string
  plek: string
  ingetrokkenOp: Datum | null
}
/** A triad has three weights that add up to 100; a scale one value 0..100. */
export type Duiding = {
  id: string
  verhaal: string
  soort: 'triade' | 'schaal' | 'label'
  vraag: string
  polen: string[]
  waarden: number[]
}
export type Verhaaltoestemming = {
  id: string
  verhaal: string
  gebruik: Gebruik
  gegevenOp: Datum
  ingetrokkenOp: Datum | null
}
export type Uitvraag = {
  id: string
  instrument: string
  moment: Datum
  doelgroep: string
  product: string | null
  gebied: string
  verstuurd: number
  antwoorden: { vraag: string; telling: number[] }[]
  respons: number
}
