import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Geboekt, verwachtJaareinde } from './jaareinde.ts'
import { benuttingVan, nogTeDeclareren } from './toegezegd.ts'

const JANUARI = (jaar: number) => jaar * 12
const geen = { toegezegd: [], benutting: null }
const open = { goedgekeurd: 0, afgesloten: false }

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
  const stand = { jaar: 2026, totMaand, geboekt: reeks(van, totMaand, totMaand), ...geen }

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

  it('de delen zijn samen het midden: geboekt, nagekomen, uit toewijzing en wat er nieuw bij komt', () => {
    const oktober = JANUARI(2026) + 9
    const toegezegd = [0, 1, 2].map((n) => ({ maand: oktober + n, verwacht: 600_000, ...open }))
    const zonder = verwachtJaareinde(stand)
    const uit = verwachtJaareinde({ ...stand, toegezegd, benutting: 0.5 })
    // The trend is above what is assigned, so it holds; what is assigned tells how much of it is certain.
    expect(uit.midden).toBe(zonder.midden)
    expect(uit.uitToewijzing).toBe(900_000)
    expect(uit.nieuw).toBe(zonder.nieuw - 900_000)
    const geboekt = stand.geboekt.filter(({ maand }) => maand >= JANUARI(2026)).reduce((som, c) => som + c.bedrag, 0)
    expect(geboekt + uit.nagekomen + uit.uitToewijzing + uit.nieuw).toBe(uit.midden)
  })

  it('wat voor een maand is toegewezen telt waar de trend lager is', () => {
    const december = JANUARI(2026) + 11
    const zonder = verwachtJaareinde(stand)
    const uit = verwachtJaareinde({
      ...stand,
      toegezegd: [{ maand: december, verwacht: 5_000_000, ...open }],
      benutting: 0.8,
    })
    expect(uit.maanden[11]!.bedrag).toBe(4_000_000)
    expect(uit.midden).toBe(zonder.midden - zonder.maanden[11]!.bedrag + 4_000_000)
    expect(uit.maanden.slice(0, 11)).toEqual(zonder.maanden.slice(0, 11))
    expect(uit).toMatchObject({ grondslag: 'trend', uitToewijzing: 4_000_000 })
  })

  it('zonder bruikbare trend: van niets meer tot alles wat is toegewezen, met het gebruikelijke deel als midden', () => {
    const geboekt = [{ maand: JANUARI(2026), boekmaand: JANUARI(2026), bedrag: 400 }]
    const toegezegd = [
      { maand: JANUARI(2026) + 7, verwacht: 500, goedgekeurd: 100, afgesloten: false },
      { maand: JANUARI(2026) + 6, verwacht: 900, goedgekeurd: 0, afgesloten: true },
      { maand: JANUARI(2026) + 10, verwacht: 500, ...open },
    ]
    expect(verwachtJaareinde({ ...stand, geboekt, toegezegd, benutting: null })).toMatchObject({
      grondslag: 'toegewezen',
      onder: 400,
      midden: 1300,
      boven: 1300,
      nagekomen: 400,
      uitToewijzing: 500,
      nieuw: 0,
    })
    expect(verwachtJaareinde({ ...stand, geboekt, toegezegd, benutting: 0.6 })).toMatchObject({
      onder: 400,
      midden: 400 + 200 + 300,
      boven: 1300,
    })
  })

  it('de benutting is van de eigen regel, bij weinig van alle, en anders onbekend', () => {
    const alle = { verwacht: 1000, goedgekeurd: 700, maanden: 400 }
    expect(benuttingVan({ verwacht: 100, goedgekeurd: 90, maanden: 30 }, alle)).toBe(0.9)
    expect(benuttingVan({ verwacht: 100, goedgekeurd: 90, maanden: 29 }, alle)).toBe(0.7)
    expect(benuttingVan(undefined, { verwacht: 0, goedgekeurd: 0, maanden: 0 })).toBeNull()
    expect(benuttingVan({ verwacht: 100, goedgekeurd: 130, maanden: 30 }, alle)).toBe(1)
    expect(nogTeDeclareren({ maand: 1, verwacht: 100, goedgekeurd: 90, afgesloten: false }, 0.8)).toBe(0)
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
        fc.array(
          fc.record({
            maand: fc.integer({ min: JANUARI(2026), max: JANUARI(2026) + 11 }),
            verwacht: fc.nat(5_000_000),
            goedgekeurd: fc.nat(5_000_000),
            afgesloten: fc.boolean(),
          }),
          { maxLength: 12 },
        ),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.integer({ min: -3, max: 14 }),
        (cellen, toegezegd, benutting, m) => {
          const geboekt = cellen.map(({ na, ...rest }) => ({ ...rest, boekmaand: rest.maand + na }))
          const uit = verwachtJaareinde({
            jaar: 2026,
            totMaand: JANUARI(2026) + m,
            geboekt,
            toegezegd: [...new Map(toegezegd.map((deel) => [deel.maand, deel])).values()],
            benutting,
          })
          const er = geboekt.filter(({ maand }) => maand >= JANUARI(2026)).reduce((som, { bedrag }) => som + bedrag, 0)
          expect(uit.midden).toBeGreaterThanOrEqual(er)
          expect(uit.onder).toBeGreaterThanOrEqual(er)
          expect(uit.onder).toBeLessThanOrEqual(uit.midden)
          expect(uit.boven).toBeGreaterThanOrEqual(uit.midden)
          expect(uit.maanden.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(uit.midden)
          expect(er + uit.nagekomen + uit.uitToewijzing + uit.nieuw).toBe(uit.midden)
          expect(Math.min(uit.nagekomen, uit.uitToewijzing, uit.nieuw)).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 150 },
    )
  })
})
