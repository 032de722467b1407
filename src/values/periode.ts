import type { Datum, DatumStijl } from './datum.ts'
import { dagenTussen, eerderste, formatDatum, isDatum, laatste, maandVan, plusDagen, plusMaanden } from './datum.ts'

/** Inclusive end, as in the iStandaarden. No end: it runs on. */
export type Periode = { begin: Datum; eind?: Datum | null | undefined }

export function periode(begin: Datum, eind?: Datum | null): Periode {
  if (eind == null) return { begin }
  if (eind < begin) throw new RangeError(`Periode eindigt (${eind}) voor zij begint (${begin})`)
  return { begin, eind }
}

export function isPeriode(waarde: unknown): waarde is Periode {
  if (typeof waarde !== 'object' || waarde === null) return false
  const { begin, eind } = waarde as { begin?: unknown; eind?: unknown }
  if (!isDatum(begin)) return false
  return eind == null || (isDatum(eind) && eind >= begin)
}

function eindigtNietNa(a: Datum | null | undefined, b: Datum | null | undefined): boolean {
  return b == null || (a != null && a <= b)
}

export function valtBinnen(inner: Periode, outer: Periode): boolean {
  return inner.begin >= outer.begin && eindigtNietNa(inner.eind, outer.eind)
}

export function overlapt(a: Periode, b: Periode): boolean {
  return isNietNa(a.begin, b.eind) && isNietNa(b.begin, a.eind)
}

function isNietNa(d: Datum, eind: Datum | null | undefined): boolean {
  return eind == null || d <= eind
}

export function doorsnede(a: Periode, b: Periode): Periode | undefined {
  if (!overlapt(a, b)) return undefined
  const begin = laatste(a.begin, b.begin)
  if (a.eind == null) return periode(begin, b.eind)
  return periode(begin, b.eind == null ? a.eind : eerderste(a.eind, b.eind))
}

export function bevat(p: Periode, d: Datum): boolean {
  return d >= p.begin && isNietNa(d, p.eind)
}

function eindVan(p: Periode): Datum {
  if (p.eind == null) throw new RangeError(`Periode vanaf ${p.begin} heeft geen einde`)
  return p.eind
}

/** Throws for a period without end: cut it first with doorsnede. */
export function dagenIn(p: Periode): number {
  return dagenTussen(p.begin, eindVan(p)) + 1
}

/** Every calendar month ('yyyy-mm') that the period touches. Throws for a period without end. */
export function maandenIn(p: Periode): string[] {
  const eind = maandVan(eindVan(p))
  const maanden: string[] = []
  for (let d = p.begin, n = 0; maandVan(d) <= eind; n += 1, d = plusMaanden(p.begin, n)) maanden.push(maandVan(d))
  return maanden
}

/** b begins the day after a ends. */
export function sluitAan(a: Periode, b: Periode): boolean {
  return a.eind != null && plusDagen(a.eind, 1) === b.begin
}

export function formatPeriode(p: Periode, opties: Partial<DatumStijl> = {}): string {
  const stijl: DatumStijl = { stijl: 'lang', ...opties }
  const begin = formatDatum(p.begin, stijl)
  const engels = stijl.taal === 'en'
  if (p.eind == null) return `${engels ? 'from' : 'vanaf'} ${begin}`
  return `${begin} ${engels ? 'up to and including' : 'tot en met'} ${formatDatum(p.eind, stijl)}`
}
