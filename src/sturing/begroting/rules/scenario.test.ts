import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { geld } from '#values/geld.ts'
import { type Basisregel, beletselenVoorScenario, type Ingreep, rekenScenario, trekDoor } from './scenario.ts'

const JAREN = [2026, 2027, 2028, 2029]
const basis: Basisregel[] = JAREN.flatMap((jaar) => [
  { jaar, taakveld: '6.712', lasten: geld(1000_00), baten: geld(0) },
  { jaar, taakveld: '6.1', lasten: geld(500_00), baten: geld(100_00) },
])
const verschil = (...ingrepen: Ingreep[]) => rekenScenario(basis, ingrepen, JAREN).map((een) => een.verschil)

describe('een scenario', () => {
  it.each<[string, Ingreep, number[]]>([
    [
      'een korting in een circulaire, eenmalig',
      { soort: 'circulaire', jaar: 2027, bedrag: -200_00, structureel: false },
      [0, 200_00, 0, 0],
    ],
    [
      'een structurele verhoging',
      { soort: 'circulaire', jaar: 2027, bedrag: 50_00, structureel: true },
      [0, -50_00, -50_00, -50_00],
    ],
    [
      'een nadelig verdeelmodel met ingroei van 15 per inwoner',
      { soort: 'verdeelmodel', vanaf: 2027, perInwoner: -40_00, inwoners: 10, stapPerInwoner: 15_00 },
      [0, 150_00, 300_00, 400_00],
    ],
    [
      'een voordelig verdeelmodel',
      { soort: 'verdeelmodel', vanaf: 2027, perInwoner: 20_00, inwoners: 10, stapPerInwoner: 15_00 },
      [0, -150_00, -200_00, -200_00],
    ],
    [
      'een tariefindex van 5 % op de Wmo',
      { soort: 'index', vanaf: 2027, promille: 50, taakveld: '6.7' },
      [0, 50_00, 102_50, 157_63],
    ],
    ['een index op alles', { soort: 'index', vanaf: 2028, promille: 100, taakveld: '' }, [0, 0, 150_00, 315_00]],
  ])('rekent %s', (_, ingreep, verwacht) => {
    expect(verschil(ingreep)).toEqual(verwacht)
  })

  it('telt voor elke reeks ingrepen op tot de begroting en haar delen', () => {
    const jaar = fc.integer({ min: 2025, max: 2030 })
    const ingreep: fc.Arbitrary<Ingreep> = fc.oneof(
      fc.record({
        soort: fc.constant('circulaire' as const),
        jaar,
        bedrag: fc.integer({ min: -1e9, max: 1e9 }),
        structureel: fc.boolean(),
      }),
      fc.record({
        soort: fc.constant('verdeelmodel' as const),
        vanaf: jaar,
        perInwoner: fc.integer({ min: -10_000, max: 10_000 }),
        inwoners: fc.nat(200_000),
        stapPerInwoner: fc.nat(5000),
      }),
      fc.record({
        soort: fc.constant('index' as const),
        vanaf: jaar,
        promille: fc.integer({ min: -100, max: 200 }),
        taakveld: fc.constantFrom('', '6.1', '6.7'),
      }),
    )
    fc.assert(
      fc.property(fc.array(ingreep, { maxLength: 6 }), (ingrepen) => {
        const zonder = rekenScenario(basis, [], JAREN)
        for (const [n, { saldo, verschil: v, delen }] of rekenScenario(basis, ingrepen, JAREN).entries()) {
          expect(saldo).toBe(zonder[n]!.saldo + v)
          expect(v).toBe(delen.reduce((t, een) => t + een, 0))
        }
      }),
    )
  })

  it('gaat door met dit jaar waar voor later nog niets is besloten', () => {
    const regels = JAREN.map((jaar) => ({
      code: 'a',
      jaar,
      taakveld: null,
      lasten: geld(jaar === 2026 ? 100 : jaar === 2028 ? 70 : 0),
      baten: geld(0),
    }))
    expect(trekDoor(regels, 2026).map(({ lasten }) => lasten)).toEqual([100, 100, 70, 100])
  })

  it('weigert wat niets doet', () => {
    expect(codesOf(beletselenVoorScenario([]))).toEqual(['scenario-zonder-ingreep'])
    expect(
      codesOf(beletselenVoorScenario([{ soort: 'circulaire', jaar: 2027, bedrag: 0, structureel: true }])),
    ).toEqual(['ingreep-zonder-gevolg'])
  })
})
