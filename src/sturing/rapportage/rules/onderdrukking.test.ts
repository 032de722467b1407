import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aanvalsinterval } from './aanval.ts'
import { isDominant } from './dominantie.ts'
import type { OnderdrukteTelling } from './onderdrukking.ts'
import { DREMPEL, isBeschermd, onderdruk } from './onderdrukking.ts'
import type { Telling } from './telling.ts'
import { randenVan, tellingfouten } from './telling.ts'

const telling = (...aantallen: number[][]): Telling => ({
  rijen: aantallen.map((_, i) => `wijk ${i + 1}`),
  kolommen: aantallen[0]!.map((_, j) => `wet ${j + 1}`),
  aantallen,
})
const toon = ({ cellen }: OnderdrukteTelling) => cellen.map((rij) => rij.map((cel) => cel.waarde ?? 'x'))
const verborgen = ({ cellen }: OnderdrukteTelling) =>
  new Set(cellen.flatMap((rij, i) => rij.flatMap((cel, j) => (cel.waarde === null ? [`${i},${j}`] : []))))

describe('onderdrukking in een tabel', () => {
  it('laat staan wat genoeg is, en nullen', () => {
    const uit = onderdruk(telling([10, 0], [20, 30]), { drempel: 10 })
    expect(toon(uit)).toEqual([
      [10, 0, 10],
      [20, 30, 50],
      [30, 30, 60],
    ])
  })

  it('verbergt een klein aantal en nog drie, zodat geen totaal het teruggeeft', () => {
    const uit = onderdruk(telling([3, 40, 50], [60, 70, 80], [90, 100, 110]), { drempel: 10 })
    expect([uit.primair, uit.secundair]).toEqual([1, 3])
    expect(uit.cellen[0]![0]).toEqual({ waarde: null, reden: 'onder-drempel' })
    expect(uit.cellen.flat().filter((cel) => cel.reden === 'beschermt-andere')).toHaveLength(3)
    expect(uit.cellen.at(-1)!.every((cel) => cel.waarde !== null)).toBe(true)
  })

  it('verbergt in een rij het kleinste dat genoeg dekking geeft', () => {
    const uit = onderdruk(telling([3, 11, 40]), { drempel: 10 })
    expect(toon(uit)).toEqual([['x', 'x', 40, 54]])
  })

  it('verbergt ook een totaal als er naast het kleine aantal niets is', () => {
    const uit = onderdruk(telling([3, 0, 0]), { drempel: 10 })
    expect(toon(uit)).toEqual([['x', 0, 0, 'x']])
  })

  it.each([
    ['openbaar', 10, 9],
    ['vertrouwelijk', 5, 4],
  ] as const)('%s geldt onder de %i', (wie, drempel, nog) => {
    expect(DREMPEL[wie]).toBe(drempel)
    expect(onderdruk(telling([nog, 500]), { drempel: DREMPEL[wie] }).primair).toBe(1)
    expect(onderdruk(telling([drempel, 500]), { drempel: DREMPEL[wie] }).primair).toBe(0)
  })

  it('alleen het kleine aantal verbergen geeft het prijs (tegenproef)', () => {
    const t = telling([3, 40], [60, 70])
    expect(aanvalsinterval(t, new Set(['0,0']), { rij: 0, kolom: 0 })).toEqual({ laag: 3, hoog: 3 })
  })

  it('laat van elke tabel niets van een klein aantal zien', () => {
    let kleine = 0
    const aantal = fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 400 }))
    const tabel = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([r, c]) => fc.array(fc.array(aantal, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }))
    fc.assert(
      fc.property(tabel, fc.constantFrom(5, 10), (aantallen, drempel) => {
        const t = telling(...aantallen)
        const uit = onderdruk(t, { drempel })
        const weg = verborgen(uit)
        for (const rand of randenVan(t).filter((r) => !r.vrij && r.waarde > 0 && r.waarde < drempel)) {
          kleine += 1
          expect(weg.has(rand.sleutel)).toBe(true)
          expect(isBeschermd(aanvalsinterval(t, weg, rand), rand.waarde, { drempel })).toBe(true)
        }
        for (const [i, rij] of uit.cellen.entries()) {
          for (const [j, cel] of rij.entries())
            if (cel.waarde !== null)
              expect(cel.waarde).toBe(randenVan(t).find((r) => r.rij === i && r.kolom === j)!.waarde)
        }
      }),
      { numRuns: 400 },
    )
    expect(kleine).toBeGreaterThan(1000)
  })

  it('weigert een scheve tabel en halve of negatieve aantallen', () => {
    expect(tellingfouten(telling([1, 2], [3]))).toEqual(['vorm-past-niet'])
    expect(tellingfouten(telling([1, -2]))).toEqual(['geen-aantal'])
    expect(tellingfouten(telling([1, 2]))).toEqual([])
  })
})

describe('dominantie', () => {
  it.each([
    ['een aanbieder heeft 80 van de 100', [80, 10, 10], true],
    ['twee aanbieders hebben 99 van de 100', [50, 49, 1], true],
    ['drie gelijke aanbieders', [34, 33, 33], false],
    ['een aanbieder', [5], true],
    ['niemand', [], false],
  ])('%s', (_, bijdragen, uit) => {
    expect(isDominant(bijdragen)).toBe(uit)
  })
})

const sdc = join(process.env.SAMENHANG_SHARED ?? resolve(import.meta.dirname, '../../../../../shared'), 'reference/sdc')
const beschikbaar = existsSync(sdc)
if (!beschikbaar) console.warn(`onderdrukking.test: geen referentietabellen in ${sdc}, overgeslagen`)

type Rij = Record<string, string>
const leesCsv = (naam: string): Rij[] => {
  const [kop, ...rest] = readFileSync(join(sdc, naam), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => regel.replaceAll('"', '').split(','))
  return rest.map((velden) => Object.fromEntries(kop!.map((naam, i) => [naam, velden[i]!])))
}
const alsTelling = (rijen: Rij[], rij: string, kolom: string): Telling => {
  const uniek = (naam: string) => [...new Set(rijen.map((r) => r[naam]!))]
  const [rs, ks] = [uniek(rij), uniek(kolom)]
  return {
    rijen: rs,
    kolommen: ks,
    aantallen: rs.map((r) => ks.map((k) => Number(rijen.find((x) => x[rij] === r && x[kolom] === k)!.freq))),
  }
}

describe.skipIf(!beschikbaar)('tegen de referentietabellen', () => {
  it.each([
    ['example1a_maxN1', 'age', 'geo'],
    ['z1_maxN3', 'region', 'hovedint'],
    ['z1_maxN3_zerosok', 'region', 'hovedint'],
    ['gemeente_buurt_product_lt5', 'buurt', 'product'],
  ])('%s: het aanvalsinterval van elke verborgen cel is dat van de referentie', (naam, rij, kolom) => {
    const t = alsTelling(leesCsv(`in_${naam}.csv`), rij, kolom)
    const index = (lijst: string[], waarde: string) => (waarde === 'Total' ? lijst.length : lijst.indexOf(waarde))
    const uit = leesCsv(`out_gauss_${naam}.csv`).map(
      (r) =>
        ({ ...r, rij: index(t.rijen, r[rij]!), kolom: index(t.kolommen, r[kolom]!) }) as Rij & {
          rij: number
          kolom: number
        },
    )
    const weg = new Set(uit.filter((r) => r.suppressed === 'TRUE').map((r) => `${r.rij},${r.kolom}`))
    expect(weg.size).toBeGreaterThan(3)
    const verschillen = uit
      .filter((r) => weg.has(`${r.rij},${r.kolom}`))
      .filter((r) => {
        const { laag, hoog } = aanvalsinterval(t, weg, r)
        return laag !== Number(r.audit_lo) || hoog !== Number(r.audit_hi)
      })
    expect(verschillen).toEqual([])
  })

  it.each([
    ['z1_maxN3', 'region', 'hovedint', 4, 3],
    ['gemeente_buurt_product_lt5', 'buurt', 'product', 5, 5],
  ])('%s: hooguit twee cellen meer dan het optimum', (naam, rij, kolom, drempel, optimum) => {
    const t = alsTelling(leesCsv(`in_${naam}.csv`), rij, kolom)
    const uit = onderdruk(t, { drempel, marge: 1 })
    expect(uit.secundair).toBeLessThanOrEqual(optimum + 2)
    expect(uit.secundair).toBeGreaterThanOrEqual(optimum)
  })
})
