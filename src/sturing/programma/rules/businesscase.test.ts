import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import {
  type Batenpost,
  type Businesscase,
  beletselenVoorBusinesscase,
  contantVan,
  type Kostenpost,
  rekenBusinesscase,
  werkelijkeLijn,
} from './businesscase.ts'

const vast = (n: number) => ({ laag: n, midden: n, hoog: n })
const kosten = (anders: Partial<Kostenpost> = {}): Kostenpost => ({
  naam: 'Projectleider',
  drager: 'gemeente',
  soort: 'eenmalig',
  vanJaar: 2025,
  totJaar: 2026,
  bedrag: { laag: 8_000_000, midden: 10_000_000, hoog: 12_000_000 },
  onderbouwing: 'Proef.',
  ...anders,
})
const baten = (anders: Partial<Batenpost> = {}): Batenpost => ({
  naam: 'Minder begeleiding',
  drager: 'gemeente',
  soort: 'lichtere-vorm',
  vanJaar: 2026,
  ingroeiJaren: 2,
  aantal: { laag: 40, midden: 50, hoog: 60 },
  aandeel: { laag: 2_000, midden: 4_000, hoog: 6_000 },
  prijs: { laag: 500_000, midden: 600_000, hoog: 700_000 },
  vervangend: 100_000,
  prijsbron: { soort: 'aanname' },
  onderbouwing: 'Proef.',
  ...anders,
})
const zaak = (anders: Partial<Businesscase> = {}): Businesscase => ({
  eersteJaar: 2025,
  jaren: 6,
  discontovoet: 0,
  kosten: [kosten()],
  baten: [baten()],
  ...anders,
})

describe('de businesscase', () => {
  it('laat de kosten voor de baten gaan, met ingroei en een terugverdienjaar per uiterste', () => {
    const { jaren, contant, terugverdiend } = rekenBusinesscase(zaak())
    // 50 × 40 % × (6.000 − 1.000) = 100.000 a year, half of it in the first.
    expect(jaren.map((j) => j.baten.midden)).toEqual([0, 5_000_000, 10_000_000, 10_000_000, 10_000_000, 10_000_000])
    expect(jaren.map((j) => j.cumulatief.midden)).toEqual([
      -10_000_000, -15_000_000, -5_000_000, 5_000_000, 15_000_000, 25_000_000,
    ])
    expect(terugverdiend).toEqual({ laag: null, midden: 2028, hoog: 2027 })
    expect(contant.laag).toBe(-24_000_000 + 1_600_000 + 4 * 3_200_000)
  })

  it('rekent later geld terug naar het eerste jaar', () => {
    expect(contantVan(10_225, 1, 225)).toBe(10_000)
    expect(contantVan(-10_225, 1, 225)).toBe(-10_000)
    expect(contantVan(100_000, 5, 225)).toBe(Math.round(100_000 / 1.0225 ** 5))
    expect(rekenBusinesscase(zaak({ discontovoet: 225 })).contant.midden).toBeLessThan(25_000_000)
  })

  it('zet wat het meest uitmaakt vooraan, en een post zonder bandbreedte niet', () => {
    const { gevoeligheid } = rekenBusinesscase(zaak({ kosten: [kosten({ bedrag: vast(10_000_000) })] }))
    expect(gevoeligheid.map(({ veld }) => veld)).toEqual(['aandeel', 'aantal', 'prijs'])
    expect(gevoeligheid[0]).toMatchObject({ bijLaag: -20_000_000 + 22_500_000, bijHoog: -20_000_000 + 67_500_000 })
  })

  it('zegt wie betaalt en wie de winst heeft', () => {
    const { dragers } = rekenBusinesscase(zaak({ baten: [baten({ drager: 'zorgverzekeraar' })] }))
    expect(dragers).toEqual([
      { drager: 'gemeente', kosten: 20_000_000, baten: 0, saldo: -20_000_000 },
      { drager: 'zorgverzekeraar', kosten: 0, baten: 45_000_000, saldo: 45_000_000 },
    ])
  })

  it('trekt de werkelijke lijn zolang er iets van bekend is', () => {
    const metingen = [
      { jaar: 2025, post: 'Projectleider', soort: 'kosten' as const, waarde: 9_000_000 },
      { jaar: 2026, post: 'Minder begeleiding', soort: 'baten' as const, waarde: 12 },
      { jaar: 2028, post: 'Minder begeleiding', soort: 'baten' as const, waarde: 30 },
    ]
    expect(werkelijkeLijn(zaak(), metingen, new Map([[2026, 1_000_000]]))).toEqual([
      { jaar: 2025, kosten: 9_000_000, baten: 0, cumulatief: -9_000_000 },
      { jaar: 2026, kosten: 1_000_000, baten: 6_000_000, cumulatief: -4_000_000 },
    ])
    expect(werkelijkeLijn(zaak(), [], new Map())).toEqual([])
  })

  it('weigert een bandbreedte die niet oploopt, een jaar ernaast en een vervanging die duurder is', () => {
    const fout = zaak({
      kosten: [
        kosten({ bedrag: { laag: 3, midden: 2, hoog: 4 }, vanJaar: 2024 }),
        kosten({ naam: 'Minder begeleiding' }),
      ],
      baten: [baten({ vervangend: 550_000 })],
    })
    expect(codesOf(beletselenVoorBusinesscase(fout))).toEqual([
      'bandbreedte-verkeerd',
      'jaar-buiten-looptijd',
      'post-dubbel',
      'vervanging-duurder',
      'post-dubbel',
    ])
    expect(beletselenVoorBusinesscase(zaak())).toEqual([])
  })

  const band = (max: number) =>
    fc
      .array(fc.integer({ min: 0, max }), { minLength: 3, maxLength: 3 })
      .map((drie) => drie.toSorted((a, b) => a - b))
      .map(([laag, midden, hoog]) => ({ laag: laag!, midden: midden!, hoog: hoog! }))
  const eenZaak = fc.record({
    eersteJaar: fc.constant(2025),
    jaren: fc.integer({ min: 1, max: 15 }),
    discontovoet: fc.integer({ min: 0, max: 1_000 }),
    kosten: fc.array(
      fc.tuple(band(100_000_000), fc.constantFrom('a', 'b')).map(([bedrag, drager]) => kosten({ bedrag, drager })),
      { maxLength: 3 },
    ),
    baten: fc.array(
      fc
        .tuple(band(500), band(10_000), band(9_000_000), fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b'))
        .map(([aantal, aandeel, prijs, ingroeiJaren, drager]) =>
          baten({ aantal, aandeel, prijs, ingroeiJaren, drager, vervangend: 0 }),
        ),
      { maxLength: 3 },
    ),
  })

  it('voor elke zaak: laag ≤ midden ≤ hoog, en de dragers tellen op tot de jaren', () => {
    fc.assert(
      fc.property(eenZaak, (een) => {
        const { jaren, contant, dragers, gevoeligheid } = rekenBusinesscase(een)
        const som = (bedragen: number[]) => bedragen.reduce((a, b) => a + b, 0)
        expect(contant.laag).toBeLessThanOrEqual(contant.midden)
        expect(contant.midden).toBeLessThanOrEqual(contant.hoog)
        expect(som(dragers.map((d) => d.kosten))).toBe(som(jaren.map((j) => j.kosten.midden)))
        expect(som(dragers.map((d) => d.baten))).toBe(som(jaren.map((j) => j.baten.midden)))
        for (const { bijLaag, bijHoog } of gevoeligheid) {
          expect(Math.min(bijLaag, bijHoog)).toBeLessThanOrEqual(contant.midden)
          expect(Math.max(bijLaag, bijHoog)).toBeGreaterThanOrEqual(contant.midden)
        }
      }),
    )
  })

  it('zonder korting is de contante waarde de gewone som', () => {
    fc.assert(
      fc.property(eenZaak, (een) => {
        const { jaren, contant } = rekenBusinesscase({ ...een, discontovoet: 0 })
        expect(contant.midden).toBe(jaren.reduce((som, j) => som + j.baten.midden - j.kosten.midden, 0))
      }),
    )
  })
})
