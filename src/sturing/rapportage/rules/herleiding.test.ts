import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { ALLE, type Getoond, herleidbaar, type Statistiek, sleutelVanPlek, type Telplek } from './herleiding.ts'
import { grenzenVan } from './lineair.ts'
import { onderdruk } from './onderdrukking.ts'

const OKTOBER = datum('2026-10-01')
const SEPTEMBER = datum('2026-09-01')
const WIJKEN = ['oost', 'west', 'zuid']

const plek = (wijk: string, code: Statistiek = 'monitor.clienten', maand = OKTOBER): Telplek => ({
  code,
  maand,
  wet: 'alle',
  wijk,
})
let nummer = 0
function toon(waarde: number | null, ...plekken: Telplek[]): Getoond {
  nummer += 1
  return { nummer, plekken, waarde }
}

function wereldVan(aantallen: Record<string, number>, wijken: readonly string[] = WIJKEN) {
  return {
    wijken,
    drempel: 10,
    werkelijk: (een: Telplek) => aantallen[sleutelVanPlek(een)] ?? aantallen[`${een.maand}|${een.wijk}`] ?? 0,
  }
}

describe('de aanval over twee stukken', () => {
  const wereld = wereldVan({
    '2026-10-01|oost': 90,
    '2026-10-01|west': 50,
    '2026-10-01|zuid': 7,
    '2026-10-01|alle': 147,
  })
  const totaal = toon(147, plek(ALLE))
  const oost = toon(90, plek('oost'))
  const west = toon(50, plek('west'))

  it('elk stuk is op zichzelf veilig, maar aftrekken geeft het verborgen aantal', () => {
    expect(herleidbaar([], [totaal], wereld)).toEqual([])
    expect(herleidbaar([], [oost, west], wereld)).toEqual([])
    // What any reader does with a pencil.
    expect(totaal.waarde! - oost.waarde! - west.waarde!).toBe(7)
  })

  it('de regel vindt haar, noemt het aantal dat uitlekt en het cijfer dat het doet', () => {
    expect(herleidbaar([totaal, oost], [west], wereld)).toEqual([
      { plek: plek('zuid'), laag: 7, hoog: 7, nummer: west.nummer },
    ])
    expect(herleidbaar([totaal], [oost], wereld)).toEqual([])
  })

  it('een tabel die twee wijken verbergt, en later een los aantal van een van de twee', () => {
    const tabel = [
      toon(null, plek('zuid')),
      toon(null, plek('west')),
      toon(90, plek('oost')),
      toon(147, plek('oost'), plek('west'), plek('zuid')),
    ]
    expect(herleidbaar([], tabel, wereld)).toEqual([])
    expect(herleidbaar(tabel, [west], wereld).map(({ plek: een, laag, hoog }) => [een.wijk, laag, hoog])).toEqual([
      ['zuid', 7, 7],
    ])
  })

  it('vernauwen is ook verraden: 147 samen, 141 in twee wijken, dus hooguit 6 over', () => {
    const nauw = wereldVan({
      '2026-10-01|oost': 90,
      '2026-10-01|west': 53,
      '2026-10-01|zuid': 4,
      '2026-10-01|alle': 147,
    })
    const [gevonden] = herleidbaar([totaal], [toon(143, plek('oost'), plek('west'))], nauw)
    expect(gevonden).toMatchObject({ laag: 4, hoog: 4 })
  })

  it('wie er kwamen en gingen geeft wie er waren: twee maanden en de instroom verraden de uitstroom', () => {
    const stroom = wereldVan(
      {
        [sleutelVanPlek(plek('oost'))]: 96,
        [sleutelVanPlek(plek('oost', 'monitor.clienten', SEPTEMBER))]: 87,
        [sleutelVanPlek(plek('oost', 'monitor.instroom'))]: 12,
        [sleutelVanPlek(plek('oost', 'monitor.uitstroom'))]: 3,
      },
      ['oost'],
    )
    const eerder = [toon(87, plek('oost', 'monitor.clienten', SEPTEMBER)), toon(12, plek('oost', 'monitor.instroom'))]
    expect(87 + 12 - 96).toBe(3)
    expect(herleidbaar([], eerder, stroom)).toEqual([])
    const gevonden = herleidbaar(eerder, [toon(96, plek('oost'))], stroom)
    expect(gevonden.map(({ plek: een, laag, hoog }) => [een.code, laag, hoog])).toEqual([['monitor.uitstroom', 3, 3]])
  })

  it('een verband dat in het register niet opgaat leidt niemand naar de waarheid', () => {
    const dubbel = wereldVan({
      '2026-10-01|oost': 90,
      '2026-10-01|west': 52,
      '2026-10-01|zuid': 7,
      '2026-10-01|alle': 147,
    })
    expect(herleidbaar([totaal, oost], [toon(52, plek('west'))], dubbel)).toEqual([])
  })

  it('wat al uitlekte voor dit stuk wordt dit stuk niet verweten', () => {
    expect(herleidbaar([totaal, oost, west], [toon(147, plek(ALLE))], wereld)).toEqual([])
  })

  it('geen enkele tabel die door de onderdrukking kwam verraadt iets, ook niet met het totaal uit een ander stuk', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 }), (aantallen) => {
        const wijken = aantallen.map((_, n) => `w${n}`)
        const som = aantallen.reduce((a, b) => a + b, 0)
        const echt = wereldVan(
          Object.fromEntries([...aantallen.map((n, i) => [`2026-10-01|w${i}`, n]), [`2026-10-01|${ALLE}`, som]]),
          wijken,
        )
        const { cellen } = onderdruk({ rijen: ['x'], kolommen: wijken, aantallen: [aantallen] }, { drempel: 10 })
        const tabel = cellen[0]!.map(({ waarde }, n) =>
          n < wijken.length ? toon(waarde, plek(wijken[n]!)) : toon(waarde, ...wijken.map((wijk) => plek(wijk))),
        )
        expect(herleidbaar([], tabel, echt)).toEqual([])
        if (cellen[0]!.at(-1)!.waarde !== null) expect(herleidbaar(tabel, [toon(som, plek(ALLE))], echt)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('grenzen uit vergelijkingen', () => {
  const vgl = (termen: Record<number, number>, uitkomst: number) => ({
    termen: new Map(Object.entries(termen).map(([k, v]) => [Number(k), v])),
    uitkomst,
  })

  it.each([
    ['een som', [vgl({ 0: 1, 1: 1 }, 7)], 2, { laag: 0, hoog: 7 }],
    ['vast', [vgl({ 0: 1, 1: 1 }, 7), vgl({ 1: 1 }, 4)], 2, { laag: 3, hoog: 3 }],
    ['zonder einde', [vgl({ 0: 1, 1: -1 }, 2)], 2, { laag: 2, hoog: Number.POSITIVE_INFINITY }],
    ['twee keer hetzelfde', [vgl({ 0: 1, 1: 1 }, 7), vgl({ 0: 2, 1: 2 }, 14)], 2, { laag: 0, hoog: 7 }],
    ['tegenspraak', [vgl({ 0: 1 }, 1), vgl({ 0: 1 }, 2)], 1, undefined],
  ] as const)('%s', (_, vergelijkingen, n, verwacht) => {
    expect(grenzenVan(vergelijkingen, n, 0)).toEqual(verwacht)
  })

  it('is gelijk aan alle mogelijkheden nalopen', () => {
    const stelsel = fc.record({
      x: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      rijen: fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(stelsel, ({ x, rijen }) => {
        // The last row ties all three together, so that there is a largest value to try.
        const alle = [...rijen, [1, 1, 1]]
        const uitkomsten = alle.map((rij) => rij.reduce((som, a, k) => som + a * x[k]!, 0))
        const grens = grenzenVan(
          alle.map((rij, n) => ({ termen: new Map(rij.map((a, k) => [k, a])), uitkomst: uitkomsten[n]! })),
          3,
          0,
        )!
        const kan: number[] = []
        for (let a = 0; a <= 12; a += 1)
          for (let b = 0; b <= 12; b += 1)
            for (let c = 0; c <= 12; c += 1)
              if (alle.every((rij, n) => rij[0]! * a + rij[1]! * b + rij[2]! * c === uitkomsten[n]!)) kan.push(a)
        expect(kan).toContain(x[0])
        expect(grens.laag).toBeLessThanOrEqual(Math.min(...kan))
        expect(grens.hoog).toBeGreaterThanOrEqual(Math.max(...kan))
        expect([Math.ceil(grens.laag - 1e-6) || 0, Math.floor(grens.hoog + 1e-6)]).toEqual([
          Math.min(...kan),
          Math.max(...kan),
        ])
      }),
      { numRuns: 100 },
    )
  })
})
