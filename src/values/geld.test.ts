import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euro, formatDuizend, formatGeld, geld, maal, som } from './geld.ts'

const bedrag = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(geld)
const NBSP = '\u00a0'

describe('geld', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is geen heel aantal centen', (cents) => {
    expect(() => geld(cents)).toThrow(RangeError)
  })

  it('kent geen min nul', () => {
    expect(Object.is(geld(-0), 0)).toBe(true)
    expect(Object.is(maal(geld(5), -0), 0)).toBe(true)
  })
})

describe('euro', () => {
  it.each([
    ['1.185.000', 118_500_000],
    ['1185000', 118_500_000],
    ['12,50', 1250],
    ['12,5', 1250],
    ['€ 12,50', 1250],
    ['€\u00a012,50', 1250],
    ['12,-', 1200],
    ['0,01', 1],
    ['-12,50', -1250],
    ['€ \u221212,50', -1250],
    ['-€ 1.000', -100_000],
    [' 7 ', 700],
  ])('leest "%s" als %s cent', (text, cents) => {
    expect(euro(text)).toBe(cents)
  })

  it.each([
    '',
    '12.50',
    '1.18',
    '1.185,000',
    '1,185.00',
    '12,505',
    'twaalf',
    '1.1850',
    '--3',
    ',50',
    '1e3',
    '3 - 4',
    '1 2',
    '-€ -3',
    '€',
    '€ € 3',
  ])('weigert "%s"', (text) => {
    expect(() => euro(text)).toThrow(RangeError)
  })
})

describe('rekenen', () => {
  it.each([
    ['4,35 keer honderd is 435', 435, 100, 43_500],
    ['een euro keer 4,35', 100, 4.35, 435],
    ['een euro keer 1,005 is een halve cent omhoog', 100, 1.005, 101],
    ['een halve cent onder nul gaat van nul af', -100, 1.005, -101],
    ['een cent keer een half', 1, 0.5, 1],
    ['min een cent keer een half', -1, 0.5, -1],
    ['net minder dan een halve cent', 1, 0.49999999999, 0],
    ['een heel klein aantal', 100, 1e-7, 0],
    ['een heel groot aantal', 3, 1e12, 3_000_000_000_000],
    ['fte 1,49 keer 8.412.900 cent', 8_412_900, 1.49, 12_535_221],
  ])('%s', (_zin, cents, aantal, verwacht) => {
    expect(maal(geld(cents), aantal)).toBe(verwacht)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s keer iets is geen bedrag', (aantal) => {
    expect(() => maal(geld(1), aantal)).toThrow(RangeError)
  })

  it('een som die niet meer precies is, wordt geweigerd', () => {
    const top = geld(Number.MAX_SAFE_INTEGER)
    expect(() => som([top, geld(1)])).toThrow(RangeError)
    expect(() => som([top, geld(2), geld(-2)])).toThrow(RangeError)
  })

  it('een som hangt niet af van de volgorde, en niets is nul', () => {
    expect(som([])).toBe(0)
    fc.assert(
      fc.property(fc.array(bedrag, { maxLength: 50 }), (bedragen) => {
        expect(som(bedragen)).toBe(som(bedragen.toReversed()))
      }),
    )
  })

  it('een prijs met twee decimalen keer een geheel aantal is precies, als in hele centen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 10_000 }), (cents, aantal) => {
        expect(maal(geld(cents), aantal)).toBe(cents * aantal)
        expect(maal(geld(aantal * 100), Number((cents / 100).toFixed(2)))).toBe(cents * aantal)
      }),
    )
  })

  it('maal is symmetrisch om nul', () => {
    fc.assert(
      fc.property(bedrag, fc.double({ min: -1000, max: 1000, noNaN: true }), (b, aantal) => {
        expect(maal(geld(-b), aantal)).toBe(geld(-maal(b, aantal)))
      }),
    )
  })
})

describe('tonen', () => {
  it.each([
    [118_500_000, undefined, '€ 1.185.000'],
    [1250, undefined, '€ 12,50'],
    [1205, undefined, '€ 12,05'],
    [-1250, undefined, '€ −12,50'],
    [0, undefined, '€ 0'],
    [0, 'altijd', '€ 0,00'],
    [118_500_000, 'altijd', '€ 1.185.000,00'],
    [1250, 'nooit', '€ 13'],
    [-1250, 'nooit', '€ −13'],
    [1249, 'nooit', '€ 12'],
    [-49, 'nooit', '€ 0'],
    [-5, undefined, '€ −0,05'],
  ] as const)('%s cent, centen %s', (cents, centen, tekst) => {
    expect(formatGeld(geld(cents), centen && { centen })).toBe(tekst.replace(' ', NBSP))
  })

  it('wat getoond wordt, is terug te lezen', () => {
    fc.assert(fc.property(bedrag, (b) => euro(formatGeld(b)) === b))
  })

  it.each([
    ['een nadeel van 1.185.000 euro', 118_500_000, 'N 1.185'],
    ['een voordeel van 25.000 euro', -2_500_000, 'V 25'],
    ['een voordeel van 1.500 euro, afgerond van nul af', -150_000, 'V 2'],
    ['niets', 0, '–'],
    ['wel iets, minder dan 500 euro', 40_000, 'N 0'],
  ])('in duizenden: %s', (_zin, cents, tekst) => {
    expect(formatDuizend(geld(cents))).toBe(tekst.replace(' ', NBSP))
  })
})
