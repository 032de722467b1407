import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFINITIES, type Inhoud } from '../rules/definities/definities.ts'
import { leesBericht } from './lees.ts'
import { muteer } from './mutanten.testing.ts'
import { schrijfBericht } from './schrijf.ts'
import { REDEN_OVERSLAAN, STANDAARDEN, voorbeelden, willekeurigeInhoud, xsdKeuring } from './testing.ts'

/** Mutants of each example; the long drill is MUTANTEN=280. */
const ZADEN = Number(process.env.MUTANTEN ?? 70)

/** What XML Schema allows and we refuse on purpose: a year that is not written in four digits, and a processing instruction. */
const BEWUST_STRENGER = /<\w+:\w+>\s*(-\d+|\d{5,})-\d\d-\d\d\s*<|<\?pi x\?>/

describe('mutanten van berichten', () => {
  it.each(DEFINITIES.map((d) => ({ naam: d.naam, definitie: d })))(
    'van $naam geven nooit een uitzondering, altijd een uitleg',
    ({ definitie }) => {
      const [inhoud] = fc.sample(willekeurigeInhoud(definitie), { numRuns: 1, seed: 9 })
      const xml = schrijfBericht(definitie, inhoud as Inhoud)
      let afgekeurd = 0
      for (let zaad = 0; zaad < 140; zaad += 1) {
        const uitslag = leesBericht(Buffer.from(muteer(xml, zaad).xml))
        if (uitslag.uitkomst === 'gelezen') continue
        afgekeurd += 1
        expect(uitslag.uitleg).not.toBe('')
        for (const fout of uitslag.fouten) expect(fout.uitleg).toMatch(/^Regel \d+, \/.*: gevonden .+, verwacht .+\.$/s)
      }
      expect(afgekeurd).toBeGreaterThan(60)
    },
  )
})

describe.skipIf(!STANDAARDEN)('mutanten van de voorbeelden tegen libxml2 met de echte XSDs', () => {
  it('krijgen hetzelfde oordeel', () => {
    const keuring = xsdKeuring()
    const telling = { mutanten: 0, geldig: 0, bewustStrenger: 0, verschil: [] as string[] }
    for (const { naam, wet, soort, xml } of voorbeelden()) {
      for (let zaad = 0; zaad < ZADEN; zaad += 1) {
        const mutant = muteer(xml, zaad)
        const bytes = Buffer.from(mutant.xml)
        const eigen = leesBericht(bytes)
        const officieel = keuring.keur(wet, soort, bytes)
        telling.mutanten += 1
        telling.geldig += officieel.geldig ? 1 : 0
        if ((eigen.uitkomst === 'gelezen') === officieel.geldig) continue
        if (officieel.geldig && BEWUST_STRENGER.test(mutant.xml)) telling.bewustStrenger += 1
        else
          telling.verschil.push(
            `${naam} ${zaad} ${mutant.soort}: ${JSON.stringify(eigen).slice(0, 300)} | ${officieel.meldingen.join('; ')}`,
          )
      }
    }
    expect(telling.verschil).toEqual([])
    expect(telling.mutanten).toBeGreaterThanOrEqual(1_000)
    // A floor on both verdicts: agreement on refusals alone would say nothing.
    expect(telling.geldig).toBeGreaterThan(telling.mutanten / 20)
    expect(telling.bewustStrenger).toBeLessThan(telling.mutanten / 100)
    console.warn(
      `XSD-oordeel: ${telling.mutanten} mutanten, ${telling.geldig} geldig, ${telling.bewustStrenger} bewust strenger, 0 verschillen`,
    )
  })
})

if (!STANDAARDEN) console.warn(`XSD: ${REDEN_OVERSLAAN}`)
