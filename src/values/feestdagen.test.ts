import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum, plusDagen } from './datum.ts'
import { feestdagenIn, GELIJKGESTELD, isWerkdag, paasdag, plusWerkdagen, werkdagenTussen } from './feestdagen.ts'

/** Copied by hand from a calendar, not computed: Nieuwjaar, Goede Vrijdag, Pasen, Koningsdag, 5 mei, Hemelvaart, Pinksteren, Kerst. */
const KALENDER: Record<number, string> = {
  2024: '01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26',
  2025: '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26',
  2026: '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26',
  2027: '01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26',
  2028: '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26',
  2029: '01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26',
  2030: '01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26',
}

/** The paschal full moon by golden number, as printed for 1900-2199; Easter is the Sunday after it. */
const VOLLE_MAAN =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'

function pasenUitMaantabel(jaar: number): string {
  const dag = new Date(`${jaar}-${VOLLE_MAAN.split(' ')[jaar % 19]}T00:00:00Z`)
  do dag.setUTCDate(dag.getUTCDate() + 1)
  while (dag.getUTCDay() !== 0)
  return dag.toISOString().slice(0, 10)
}

describe('feestdagen', () => {
  it.each(Object.entries(KALENDER))('de feestdagen van %s staan zo op de kalender', (jaar, dagen) => {
    expect(feestdagenIn(Number(jaar)).map((feestdag) => feestdag.datum.slice(5))).toEqual(dagen.split(' '))
  })

  it('eerste paasdag is van 1900 tot en met 2199 de zondag na de volle maan uit de tabel', () => {
    for (let jaar = 1900; jaar < 2200; jaar += 1) expect(paasdag(jaar)).toBe(pasenUitMaantabel(jaar))
  })

  it.each([
    ['2025-04-26', 'Koningsdag is op zaterdag 26 april als de 27e een zondag is'],
    ['2031-04-26', 'ook in 2031'],
    ['2026-04-27', 'en anders op 27 april'],
    ['2013-04-30', 'voor 2014 was er Koninginnedag op 30 april'],
    ['2006-04-29', 'en op 29 april als de 30e een zondag was'],
  ])('%s: %s', (dag) => {
    const { naam } = feestdagenIn(Number(dag.slice(0, 4))).find((feestdag) => feestdag.datum === dag) ?? {}
    expect(naam).toMatch(/^Kon/)
  })

  it.each([
    ['2026-11-20', true, 'een gewone vrijdag'],
    ['2026-11-21', false, 'een zaterdag'],
    ['2026-11-22', false, 'een zondag'],
    ['2026-05-15', false, 'de gelijkgestelde vrijdag na Hemelvaart 2026'],
    ['2025-05-05', false, '5 mei, ook buiten een lustrum'],
    ['2026-12-24', true, 'de dag voor Kerst'],
    ['2026-12-31', true, 'oudejaarsdag'],
    ['2025-04-27', false, 'de zondag na Koningsdag 2025'],
    ['2025-04-28', true, 'de maandag na Koningsdag 2025'],
  ])('%s werkdag: %s (%s)', (dag, verwacht) => {
    expect(isWerkdag(datum(dag), GELIJKGESTELD)).toBe(verwacht)
  })

  it('een gelijkgestelde dag is alleen vrij als hij wordt meegegeven, als dag of als rij', () => {
    const dag = datum('2026-05-15')
    expect([isWerkdag(dag), isWerkdag(dag, [dag]), isWerkdag(dag, [{ datum: dag }])]).toEqual([true, false, false])
  })

  it('elke gelijkgestelde dag is zonder die lijst een werkdag, en heeft een bron', () => {
    for (const { datum: dag, bron } of GELIJKGESTELD) {
      expect([dag, isWerkdag(dag)]).toEqual([dag, true])
      expect(bron).not.toBe('')
    }
  })

  it('werkdagen optellen en tellen zijn elkaars omgekeerde', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (dag, aantal) => {
        const van = plusDagen(datum('2022-01-01'), dag)
        const tot = plusWerkdagen(van, aantal, GELIJKGESTELD)
        expect(werkdagenTussen(van, tot, GELIJKGESTELD)).toBe(aantal)
        expect(werkdagenTussen(tot, van, GELIJKGESTELD)).toBe(-aantal)
        expect(isWerkdag(tot, GELIJKGESTELD)).toBe(true)
      }),
    )
  })

  it('werkdagen tellen met een som geeft hetzelfde als dag voor dag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 800 }), (dag, lengte) => {
        const van = plusDagen(datum('2022-01-01'), dag)
        const dagen = Array.from({ length: lengte }, (_, n) => plusDagen(van, n + 1))
        const geteld = dagen.filter((d) => isWerkdag(d, GELIJKGESTELD)).length
        return werkdagenTussen(van, plusDagen(van, lengte), GELIJKGESTELD) === geteld
      }),
    )
  })
})
