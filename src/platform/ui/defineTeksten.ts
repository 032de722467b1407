import type { Taal } from '#values/taal.ts'

// biome-ignore lint/suspicious/noExplicitAny: the parameters of a text are whatever its catalogue declares
type Tekst = string | ((...parameters: any[]) => string)

type TekstType<T> = T extends (...parameters: infer P) => string ? (...parameters: P) => string : string

/** Every text has both languages: [Dutch, English]. A missing translation does not compile. */
export type Catalogus = Record<string, readonly [nl: Tekst, en: Tekst]>

export type Teksten<C extends Catalogus> = { readonly [K in keyof C]: TekstType<C[K][0]> }

const KOLOM: Record<Taal, 0 | 1> = { nl: 0, en: 1 }
const gekozen = new WeakMap<Catalogus, Partial<Record<Taal, unknown>>>()

export function defineTeksten<const C extends Catalogus>(catalogus: C): C {
  return catalogus
}

/** The texts of one language; the same object each time, so that it can stand in a dependency list. */
export function kiesTeksten<C extends Catalogus>(catalogus: C, taal: Taal): Teksten<C> {
  const perTaal = gekozen.get(catalogus) ?? {}
  gekozen.set(catalogus, perTaal)
  perTaal[taal] ??= Object.fromEntries(Object.entries(catalogus).map(([key, paar]) => [key, paar[KOLOM[taal]]]))
  return perTaal[taal] as Teksten<C>
}
