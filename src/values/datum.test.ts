import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagenTussen,
  datum,
  eerderste,
  eersteVanMaand,
  formatDatum,
  isDatum,
  isoWeek,
  laatste,
  laatsteVanMaand,
  leeftijdOp,
  maandVan,
  parseDatumInvoer,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  vandaagIn,
  weekdag,
} from './datum.ts'

const dag = fc.integer({ min: -40_000, max: 60_000 }).map((n) => plusDagen(datum('1970-01-01'), n))

describe('een datum bestaat', () => {
  it.each(['2026-11-20', '2028-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '9999-12-31'])('%s wel', (text) => {
    expect(datum(text)).toBe(text)
  })

  it.each([
    '2027-06-31',
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20261120',
    '2026-11-20T00:00',
    ' 2026-11-20',
    '2026-11-20\n',
    '',
  ])('"%s" niet', (text) => {
    expect(isDatum(text)).toBe(false)
    expect(() => datum(text)).toThrow(RangeError)
  })

  it.each([undefined, null, 20261120, new Date(0)])('%s is geen datum', (waarde) => {
    expect(isDatum(waarde)).toBe(false)
  })
})

describe('rekenen', () => {
  it.each([
    ['een maand na 31 januari', plusMaanden(datum('2026-01-31'), 1), '2026-02-28'],
    ['een maand na 31 januari in een schrikkeljaar', plusMaanden(datum('2028-01-31'), 1), '2028-02-29'],
    ['een maand voor 31 maart', plusMaanden(datum('2026-03-31'), -1), '2026-02-28'],
    ['een maand voor januari', plusMaanden(datum('2026-01-15'), -1), '2025-12-15'],
    ['dertien maanden later', plusMaanden(datum('2026-12-31'), 13), '2028-01-31'],
    ['een jaar na schrikkeldag', plusJaren(datum('2028-02-29'), 1), '2029-02-28'],
    ['vier jaar na schrikkeldag', plusJaren(datum('2028-02-29'), 4), '2032-02-29'],
    ['twee weken over oud en nieuw', plusWeken(datum('2026-12-24'), 2), '2027-01-07'],
    ['de dag na 28 februari 2100', plusDagen(datum('2100-02-28'), 1), '2100-03-01'],
    ['de eerste van de maand', eersteVanMaand(datum('2026-11-20')), '2026-11-01'],
    ['de laatste van februari 2028', laatsteVanMaand(datum('2028-02-10')), '2028-02-29'],
    ['de maand', maandVan(datum('2026-11-20')), '2026-11'],
    ['de eerste van drie', eerderste(datum('2026-03-01'), datum('2025-12-31'), datum('2026-01-01')), '2025-12-31'],
    ['de laatste van drie', laatste(datum('2026-03-01'), datum('2025-12-31'), datum('2026-01-01')), '2026-03-01'],
  ])('%s', (_zin, uitkomst, verwacht) => {
    expect(uitkomst).toBe(verwacht)
  })

  it('een gebroken aantal dagen, of een dag na het jaar 9999, bestaat niet', () => {
    expect(() => plusDagen(datum('2026-01-01'), 0.5)).toThrow(RangeError)
    expect(() => plusMaanden(datum('2026-01-01'), 1.5)).toThrow(RangeError)
    expect(() => plusDagen(datum('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => plusMaanden(datum('9999-12-31'), 1)).toThrow(RangeError)
  })

  it('de klok in maart en oktober doet niet mee', () => {
    expect(dagenTussen(datum('2026-03-28'), datum('2026-03-30'))).toBe(2)
    expect(dagenTussen(datum('2026-10-24'), datum('2026-10-26'))).toBe(2)
  })

  it('dagen erbij en dagen ertussen zijn elkaars omgekeerde', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -20_000, max: 20_000 }), (d, n) => {
        expect(dagenTussen(d, plusDagen(d, n))).toBe(n)
        expect(dagenTussen(plusDagen(d, n), d)).toBe(-n + 0)
      }),
    )
  })

  it('datums sorteren als tekst', () => {
    fc.assert(fc.property(dag, dag, (a, b) => a < b === dagenTussen(a, b) > 0))
  })

  it('maanden erbij blijft in die maand, op de dag zelf of op de laatste', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const uitkomst = plusMaanden(d, n)
        const verschil = (Number(uitkomst.slice(0, 4)) - Number(d.slice(0, 4))) * 12
        expect(verschil + Number(uitkomst.slice(5, 7)) - Number(d.slice(5, 7))).toBe(n)
        expect(uitkomst.slice(8) === d.slice(8) || uitkomst === laatsteVanMaand(uitkomst)).toBe(true)
      }),
    )
  })
})

describe('weken', () => {
  it.each([
    ['2026-11-16', 1],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2000-02-29', 2],
  ])('%s is weekdag %s', (text, nummer) => {
    expect(weekdag(datum(text))).toBe(nummer)
  })

  it.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-11-20', 2026, 47],
  ])('%s valt in %s, week %s', (text, jaar, week) => {
    expect(isoWeek(datum(text))).toEqual({ jaar, week })
  })
})

describe('leeftijd', () => {
  it.each([
    ['de dag voor de achttiende verjaardag', '2008-11-20', '2026-11-19', 17],
    ['op de achttiende verjaardag', '2008-11-20', '2026-11-20', 18],
    ['op de geboortedag', '2026-11-20', '2026-11-20', 0],
    ['geboren op schrikkeldag, op 28 februari', '2008-02-29', '2026-02-28', 17],
    ['geboren op schrikkeldag, op 1 maart', '2008-02-29', '2026-03-01', 18],
  ])('%s', (_zin, geboren, op, jaren) => {
    expect(leeftijdOp(datum(geboren), datum(op))).toBe(jaren)
  })
})

describe('vandaag', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('om %s is het in Amsterdam %s', (moment, verwacht) => {
    expect(vandaagIn(undefined, new Date(moment))).toBe(verwacht)
  })

  it('in Paramaribo is het dan nog de dag ervoor', () => {
    expect(vandaagIn('America/Paramaribo', new Date('2026-07-01T01:00:00Z'))).toBe('2026-06-30')
  })
})

describe('tonen en lezen', () => {
  const vandaag = datum('2026-11-20')
  it.each([
    ['2021-04-12', { stijl: 'lang' }, '12 april 2021'],
    ['2021-04-12', { stijl: 'lang', taal: 'en' }, '12 April 2021'],
    ['2021-04-02', { stijl: 'kort' }, '02-04-2021'],
    ['2026-11-13', { stijl: 'lijst', vandaag }, 'vr 13 nov'],
    ['2026-11-13', { stijl: 'lijst', vandaag, taal: 'en' }, 'Fri 13 Nov'],
    ['2027-01-04', { stijl: 'lijst', vandaag }, 'ma 4 jan 2027'],
    ['2026-11-13', { stijl: 'lijst' }, 'vr 13 nov 2026'],
    ['2026-03-01', { stijl: 'lijst', vandaag }, 'zo 1 mrt'],
  ] as const)('%s als %o', (text, stijl, verwacht) => {
    expect(formatDatum(datum(text), stijl)).toBe(verwacht)
  })

  it.each([
    ['13-11-2026', '2026-11-13'],
    ['1-2-2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    [' 13-11-2026 ', '2026-11-13'],
    ['2026-11-13', '2026-11-13'],
  ])('wie "%s" typt, bedoelt %s', (invoer, verwacht) => {
    expect(parseDatumInvoer(invoer)).toBe(verwacht)
  })

  it.each(['31-06-2027', '29-2-2027', '13-11-26', '2026-13-11', 'morgen', '', '11-13-2026'])(
    '"%s" wordt geweigerd',
    (invoer) => {
      expect(() => parseDatumInvoer(invoer)).toThrow(RangeError)
    },
  )

  it('wat kort getoond wordt, is terug te lezen', () => {
    fc.assert(fc.property(dag, (d) => parseDatumInvoer(formatDatum(d, { stijl: 'kort' })) === d))
  })
})
