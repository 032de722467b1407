import type { Datum } from '#values/datum.ts'

/** The vocabulary in which a message is described: what the XSD's say, as plain data with types that follow from it. */

export interface Tekst {
  soort: 'tekst'
  ldt: string
  min: number
  max: number
  patroon?: Patroon
  codes?: ReadonlySet<string>
  lijst?: string
  /** What each code means, by the code list. */
  betekenis?: ReadonlyMap<string, string>
}
export interface Getal {
  soort: 'getal'
  ldt: string
  min: number
  max: number
  /** A pattern in the XSD that leaves one way of writing, such as BerichtVersie 3. */
  vast?: number
}
export interface Dag {
  soort: 'datum'
  ldt: string
}
export interface Tijd {
  soort: 'tijd'
  ldt: string
}
export type Blad = Tekst | Getal | Dag | Tijd

export interface Patroon {
  past: (waarde: string) => boolean
  uitleg: string
}

/** `basis`: the children live in the namespace of the basisschema, `bericht`: in that of the message. */
export interface Groep<V extends Velden = Velden> {
  soort: 'groep'
  ruimte: 'basis' | 'bericht'
  velden: V
}
export type Keer = 'een' | 'mag' | 'veel'
export interface Veld<T extends Blad | Groep = Blad | Groep, K extends Keer = Keer> {
  type: T
  keer: K
}
// biome-ignore lint/suspicious/noExplicitAny: a recursive type with inference has no other way to say "any group"
export type Velden = { readonly [naam: string]: Veld<any, Keer> }

export const een = <T extends Blad | Groep>(type: T): Veld<T, 'een'> => ({ type, keer: 'een' })
export const mag = <T extends Blad | Groep>(type: T): Veld<T, 'mag'> => ({ type, keer: 'mag' })
export const veel = <T extends Blad | Groep>(type: T): Veld<T, 'veel'> => ({ type, keer: 'veel' })
export const groep = <V extends Velden>(velden: V): Groep<V> => ({ soort: 'groep', ruimte: 'bericht', velden })
export const basisgroep = <V extends Velden>(velden: V): Groep<V> => ({ soort: 'groep', ruimte: 'basis', velden })

export type Waarde<T> = T extends Getal
  ? number
  : T extends Dag
    ? Datum
    : T extends Groep<infer V>
      ? InhoudVan<V>
      : string
type NaamMet<V extends Velden, K extends Keer> = { [N in keyof V]: V[N]['keer'] extends K ? N : never }[keyof V]
type Vlak<T> = { [N in keyof T]: T[N] }
export type InhoudVan<V extends Velden> = Vlak<
  { [N in NaamMet<V, 'een'>]: Waarde<V[N]['type']> } & {
    [N in NaamMet<V, 'mag'>]?: Waarde<V[N]['type']> | undefined
  } & { [N in NaamMet<V, 'veel'>]: Waarde<V[N]['type']>[] }
>
