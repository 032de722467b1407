import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { isToonbaar, vergroofd } from './patroon.ts'
import { herstelbytes, qrVan } from './qr.ts'
import { beletselenVoorVerhaal, herkenbareDelen } from './verhaal.ts'
import { beletselenVoorAntwoord, INSTRUMENTEN, scores } from './vragenlijst.ts'

describe('wat herkenbaar is', () => {
  it.each([
    ['Ik werd snel gebeld. Dat was fijn.', []],
    ['Mijn hulp heet Fatima en zij is lief.', ['Fatima']],
    ['Ik sprak met mevrouw De Vries over geld.', ['mevrouw De', 'De Vries']],
    ['Op 12 maart kwam er iemand.', ['12 maart']],
    ['Op 12-3-2026 kwam er iemand.', ['12-3-2026']],
    ['Bel mij op 06 12345678.', ['06 12345678']],
    ['Wij wonen op 1234 AB.', ['1234 AB']],
    ['Ik kreeg een brief van de Gemeente over de Wmo.', []],
  ])('%s: %s', (tekst, delen) => expect(herkenbareDelen(tekst).map((een) => een.deel)).toEqual(delen))

  it('waarschuwt, en laat wie het gezien heeft toch versturen; een BSN nooit', () => {
    const verhaal = { tekst: 'Fatima en Bram hielpen mij.', toestemming: ['leren'], duiding: [] }
    expect(codesOf(beletselenVoorVerhaal({ ...verhaal, tekst: 'Ik ging met Bram.' }))).toEqual(['herkenbaar'])
    expect(codesOf(beletselenVoorVerhaal({ ...verhaal, tekst: 'Ik ging met Bram.', tochVersturen: true }))).toEqual([])
    expect(codesOf(beletselenVoorVerhaal({ ...verhaal, tekst: 'Nummer 999990019', tochVersturen: true }))).toEqual([
      'verhaal-noemt-bsn',
    ])
  })

  it('een driehoek telt op tot 100', () => {
    const triaden = [{ triade: 'wat-hielp' as const, a: 50, b: 20, c: 20 }]
    expect(codesOf(beletselenVoorVerhaal({ tekst: 'goed', toestemming: ['leren'], duiding: [], triaden }))).toEqual([
      'triade-telt-niet-op',
    ])
  })
})

describe('een patroon', () => {
  it.each([
    { situatie: 'te weinig verhalen', aantal: 9, ruimer: [], toon: false },
    { situatie: 'genoeg verhalen', aantal: 10, ruimer: [], toon: true },
    { situatie: 'genoeg, en genoeg anderen in de ruimere keuze', aantal: 10, ruimer: [20], toon: true },
    { situatie: 'genoeg, maar drie anderen zouden af te leiden zijn', aantal: 20, ruimer: [23], toon: false },
    { situatie: 'genoeg, en de ruimere keuze is dezelfde', aantal: 20, ruimer: [20], toon: true },
  ])('met $situatie: $toon', ({ aantal, ruimer, toon }) => expect(isToonbaar(aantal, ruimer)).toBe(toon))

  it('toont geen precies antwoord, en telt nog steeds op', () => {
    for (let a = 0; a <= 100; a += 1)
      for (let b = 0; a + b <= 100; b += 7) {
        const grof = vergroofd({ a, b })
        expect([
          grof.a % 5,
          grof.b % 5,
          grof.c % 5,
          grof.a + grof.b + grof.c,
          Math.min(grof.a, grof.b, grof.c) >= 0,
        ]).toEqual([0, 0, 0, 100, true])
      }
  })
})

describe('een vragenlijst', () => {
  const wmo = INSTRUMENTEN.wmo!
  it('kent elke uitkomst van de standaard', () =>
    expect(new Set(wmo.vragen.map((vraag) => vraag.uitkomst)).size).toBe(6))
  it('neemt alleen antwoorden aan die bij een vraag passen', () => {
    expect(codesOf(beletselenVoorAntwoord({ nut: 5 }, wmo))).toEqual([])
    expect(codesOf(beletselenVoorAntwoord({ nut: 6, anders: 1 }, wmo))).toEqual([
      'antwoord-past-niet',
      'antwoord-past-niet',
    ])
  })
  it('zegt onder de drempel alleen niets, en daarboven wie het eens is van wie antwoordde', () => {
    const respons = [
      ...Array.from({ length: 6 }, () => ({ nut: 5 })),
      ...Array.from({ length: 4 }, () => ({ nut: 2 })),
      { doelen: 5 },
    ]
    const uit = scores(respons, wmo, 10)
    expect(uit.find((een) => een.code === 'nut')).toMatchObject({ n: 10, eens: 60, telling: [0, 4, 0, 0, 6] })
    expect(uit.find((een) => een.code === 'doelen')).toMatchObject({ eens: null, telling: [] })
  })
})

describe('een QR-code', () => {
  it('herstelt als in het voorbeeld van de norm (1-M, HELLO WORLD)', () =>
    expect(herstelbytes([32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17], 10)).toEqual([
      196, 35, 39, 119, 235, 215, 231, 226, 93, 23,
    ]))
  it.each([
    [17, 21],
    [32, 25],
    [106, 37],
  ])('%i tekens passen in een vlak van %i', (lengte, maat) => expect(qrVan('x'.repeat(lengte))).toHaveLength(maat))
  it('weigert wat er niet in past', () => expect(() => qrVan('x'.repeat(107))).toThrow(RangeError))
})
