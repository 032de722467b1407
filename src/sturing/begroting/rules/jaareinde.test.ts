import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geld } from '#values/geld.ts'
import { type Geboekt, verwachtJaareinde } from './jaareinde.ts'

const JANUARI = (jaar: number) => jaar * 12
const geen = geld(0)

/** A steady cost with a yearly rise and a season, of which 20 % comes a month late and 30 % two months late. */
function reeks(van: number, tot: number, boekTot: number): Geboekt[] {
  return Array.from({ length: tot - van + 1 }, (_, n) => van + n).flatMap((maand) => {
    const bedrag = Math.round(1_000_000 + 10_000 * (maand - van) + 200_000 * Math.sin((2 * Math.PI * maand) / 12))
    return [0.5, 0.2, 0.3]
      .map((deel, na) => ({ maand, boekmaand: maand + na, bedrag: Math.round(bedrag * deel) }))
      .filter(({ boekmaand }) => boekmaand <= boekTot)
  })
}
const vol = (van: number, jaar: number) =>
  reeks(van, JANUARI(jaar) + 11, JANUARI(jaar) + 40)
    .filter(({ maand }) => maand >= JANUARI(jaar))
    .reduce((som, { bedrag }) => som + bedrag, 0)

describe('waar het jaar eindigt', () => {
  const van = JANUARI(2023)
  const totMaand = JANUARI(2026) + 8
  const stand = { jaar: 2026, totMaand, geboekt: reeks(van, totMaand, totMaand), verplichting: geen }

  it('vult late declaraties aan en kijkt drie maanden vooruit, binnen de marge', () => {
    const { midden, onder, boven, grondslag, methoden, mase, nagekomen, maanden } = verwachtJaareinde(stand)
    const waar = vol(van, 2026)
    expect(Math.abs(midden / waar - 1)).toBeLessThan(0.02)
    expect(onder).toBeLessThanOrEqual(midden)
    expect(boven).toBeGreaterThanOrEqual(midden)
    expect(grondslag).toBe('trend')
    expect(methoden.length).toBeGreaterThan(0)
    expect(mase).toBeLessThan(1)
    expect(nagekomen).toBeGreaterThan(500_000)
    expect(maanden.filter(({ verwacht }) => verwacht)).toHaveLength(3)
  })

  it('zonder bruikbare trend: van niets meer tot alles wat is toegewezen', () => {
    const geboekt = [{ maand: JANUARI(2026), boekmaand: JANUARI(2026), bedrag: 400 }]
    expect(verwachtJaareinde({ ...stand, geboekt, verplichting: geld(900) })).toMatchObject({
      grondslag: 'toegewezen',
      onder: 400,
      midden: 1300,
      boven: 1300,
    })
  })

  it('een korte reeks: de gemiddelde maand, met haar spreiding', () => {
    const geboekt = Array.from({ length: 9 }, (_, n) => ({
      maand: JANUARI(2026) + n,
      boekmaand: JANUARI(2026) + n,
      bedrag: n % 2 === 0 ? 90 : 110,
    }))
    const uit = verwachtJaareinde({ ...stand, geboekt })
    expect(uit.grondslag).toBe('gemiddelde')
    expect(uit.midden).toBe(890 + 3 * 99)
    expect(uit.boven).toBeGreaterThan(uit.midden)
    const vorigJaar = Array.from({ length: 12 }, (_, n) => ({
      maand: JANUARI(2025) + n,
      boekmaand: JANUARI(2025) + n,
      bedrag: 100,
    }))
    expect(verwachtJaareinde({ ...stand, geboekt: vorigJaar })).toMatchObject({ midden: 0, boven: 0 })
  })

  it('een jaar dat om is, is wat er geboekt is met wat nog nakomt', () => {
    const totaal = { ...stand, jaar: 2025, geboekt: reeks(van, JANUARI(2025) + 11, JANUARI(2026) + 8) }
    expect(verwachtJaareinde(totaal)).toMatchObject({ grondslag: 'geboekt', midden: vol(van, 2025), nagekomen: 0 })
    expect(verwachtJaareinde({ ...stand, geboekt: [] })).toMatchObject({ midden: 0, onder: 0, boven: 0 })
  })

  it('is nooit minder dan wat al geboekt is, en de maanden tellen op tot het midden', () => {
    const cel = fc.record({
      maand: fc.integer({ min: van, max: JANUARI(2026) + 10 }),
      na: fc.integer({ min: 0, max: 6 }),
      bedrag: fc.integer({ min: 0, max: 5_000_000 }),
    })
    fc.assert(
      fc.property(
        fc.array(cel, { maxLength: 80 }),
        fc.nat(5_000_000),
        fc.integer({ min: -3, max: 14 }),
        (cellen, verplichting, m) => {
          const geboekt = cellen.map(({ na, ...rest }) => ({ ...rest, boekmaand: rest.maand + na }))
          const uit = verwachtJaareinde({
            jaar: 2026,
            totMaand: JANUARI(2026) + m,
            geboekt,
            verplichting: geld(verplichting),
          })
          const er = geboekt.filter(({ maand }) => maand >= JANUARI(2026)).reduce((som, { bedrag }) => som + bedrag, 0)
          expect(uit.midden).toBeGreaterThanOrEqual(er)
          expect(uit.onder).toBeGreaterThanOrEqual(er)
          expect(uit.onder).toBeLessThanOrEqual(uit.midden)
          expect(uit.boven).toBeGreaterThanOrEqual(uit.midden)
          expect(uit.maanden.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(uit.midden)
        },
      ),
      { numRuns: 150 },
    )
  })
})
