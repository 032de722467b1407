import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum, plusDagen } from './datum.ts'
import type { Periode } from './periode.ts'
import {
  bevat,
  dagenIn,
  doorsnede,
  formatPeriode,
  isPeriode,
  maandenIn,
  overlapt,
  periode,
  sluitAan,
  valtBinnen,
} from './periode.ts'

const NUL = datum('2026-01-01')
const HORIZON = 60

/** '2026-01-01/2026-06-30', or '2026-01-01/' for one that runs on. */
function p(text: string): Periode {
  const [begin = '', eind] = text.split('/')
  return periode(datum(begin), eind ? datum(eind) : undefined)
}

const enige = fc
  .record({ begin: fc.nat(40), dagen: fc.option(fc.nat(15)) })
  .map(({ begin, dagen }) => periode(plusDagen(NUL, begin), dagen === null ? null : plusDagen(NUL, begin + dagen)))

/** The set of days up to a horizon: what every operation on periods is about. */
function dagen(van: Periode | undefined): string[] {
  if (!van) return []
  return Array.from({ length: HORIZON }, (_, n) => plusDagen(NUL, n)).filter(
    (d) => d >= van.begin && (van.eind == null || d <= van.eind),
  )
}

describe('periode', () => {
  it('mag een dag duren, maar niet eindigen voor zij begint', () => {
    expect(dagenIn(p('2026-01-01/2026-01-01'))).toBe(1)
    expect(() => p('2026-01-02/2026-01-01')).toThrow(RangeError)
  })

  it.each([
    [{ begin: '2026-01-01' }, true],
    [{ begin: '2026-01-01', eind: null }, true],
    [{ begin: '2026-01-01', eind: '2026-01-01' }, true],
    [{ begin: '2026-01-02', eind: '2026-01-01' }, false],
    [{ begin: '2026-06-31' }, false],
    [{ begin: '2026-01-01', eind: '2027-06-31' }, false],
    [{ eind: '2026-01-01' }, false],
    [null, false],
    ['2026-01-01', false],
  ])('%o is een periode: %s', (waarde, verwacht) => {
    expect(isPeriode(waarde)).toBe(verwacht)
  })
})

describe('twee periodes', () => {
  it.each([
    ['de ene begint op de laatste dag van de andere', '2026-01-01/2026-06-30', '2026-06-30/2026-12-31', true],
    ['de ene begint een dag na de andere', '2026-01-01/2026-06-30', '2026-07-01/', false],
    ['twee lopen door', '2026-01-01/', '2030-01-01/', true],
    ['de een ligt in de ander', '2026-01-01/', '2026-03-01/2026-03-01', true],
  ])('overlap: %s', (_zin, a, b, verwacht) => {
    expect([overlapt(p(a), p(b)), overlapt(p(b), p(a))]).toEqual([verwacht, verwacht])
  })

  it.each([
    ['gelijk', '2026-01-01/2026-06-30', '2026-01-01/2026-06-30', true],
    ['loopt door, de buitenste niet', '2026-02-01/', '2026-01-01/2026-06-30', false],
    ['allebei lopen door', '2026-02-01/', '2026-01-01/', true],
    ['begint een dag te vroeg', '2025-12-31/2026-06-30', '2026-01-01/2026-06-30', false],
    ['eindigt een dag te laat', '2026-01-01/2026-07-01', '2026-01-01/2026-06-30', false],
  ])('valt binnen: %s', (_zin, binnen, buiten, verwacht) => {
    expect(valtBinnen(p(binnen), p(buiten))).toBe(verwacht)
  })

  it('sluit aan als de tweede de dag na de eerste begint, ook over schrikkeldag', () => {
    expect(sluitAan(p('2028-01-01/2028-02-29'), p('2028-03-01/'))).toBe(true)
    expect(sluitAan(p('2028-01-01/2028-02-28'), p('2028-03-01/'))).toBe(false)
    expect(sluitAan(p('2028-01-01/'), p('2028-03-01/'))).toBe(false)
  })

  it('alle vragen kloppen met de verzamelingen dagen', () => {
    fc.assert(
      fc.property(enige, enige, fc.nat(HORIZON - 1), (a, b, n) => {
        const gedeeld = dagen(a).filter((d) => dagen(b).includes(d))
        const d = plusDagen(NUL, n)
        expect(overlapt(a, b)).toBe(gedeeld.length > 0)
        expect(dagen(doorsnede(a, b))).toEqual(gedeeld)
        expect(doorsnede(a, b)).toEqual(doorsnede(b, a))
        expect(valtBinnen(a, b)).toBe(gedeeld.length === dagen(a).length)
        expect(bevat(a, d)).toBe(dagen(a).includes(d))
        if (a.eind != null) expect(dagenIn(a)).toBe(dagen(a).length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('maanden', () => {
  it.each([
    ['2026-01-31/2026-03-01', ['2026-01', '2026-02', '2026-03']],
    ['2026-12-15/2027-01-15', ['2026-12', '2027-01']],
    ['2026-05-05/2026-05-05', ['2026-05']],
  ])('%s raakt %j', (text, maanden) => {
    expect(maandenIn(p(text))).toEqual(maanden)
  })

  it('van een periode zonder einde zijn dagen en maanden niet te tellen', () => {
    expect(() => maandenIn(p('2026-01-01/'))).toThrow(RangeError)
    expect(() => dagenIn(p('2026-01-01/'))).toThrow(RangeError)
  })
})

describe('tonen', () => {
  it.each([
    ['2026-01-14/2027-01-13', {}, '14 januari 2026 tot en met 13 januari 2027'],
    ['2026-01-14/', {}, 'vanaf 14 januari 2026'],
    ['2026-01-14/2027-01-13', { taal: 'en' }, '14 January 2026 up to and including 13 January 2027'],
    ['2026-01-14/', { taal: 'en' }, 'from 14 January 2026'],
    ['2026-01-14/2026-02-13', { stijl: 'kort' }, '14-01-2026 tot en met 13-02-2026'],
  ] as const)('%s %o', (text, opties, verwacht) => {
    expect(formatPeriode(p(text), opties)).toBe(verwacht)
  })
})
