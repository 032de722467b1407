import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { type Afhankelijkheid, beletselenVoorAfhankelijkheid, lagenVan, teLaat, wacht } from './afhankelijkheid.ts'

const nodig = (vanId: string, naarId: string): Afhankelijkheid => ({ aard: 'heeft-nodig', vanId, naarId })
const blok = (vanId: string, naarId: string): Afhankelijkheid => ({ aard: 'blokkeert', vanId, naarId })

describe('afhankelijkheden', () => {
  it.each([
    { situatie: 'nieuw is', nieuw: nodig('a', 'b'), codes: [] },
    { situatie: 'op zichzelf wacht', nieuw: nodig('a', 'a'), codes: ['wacht-op-zichzelf'] },
    { situatie: 'teruggaat', nieuw: nodig('c', 'a'), codes: ['afhankelijkheid-in-een-kring'] },
    { situatie: 'met blokkeren een kring maakt', nieuw: blok('a', 'c'), codes: ['afhankelijkheid-in-een-kring'] },
    { situatie: 'een omweg korter maakt', nieuw: nodig('a', 'c'), codes: [] },
  ])('een afhankelijkheid die $situatie', ({ nieuw, codes }) => {
    expect(codesOf(beletselenVoorAfhankelijkheid(nieuw, [nodig('a', 'b'), blok('c', 'b')]))).toEqual(codes)
  })

  it('wat er zonder beletsel bij kwam is nooit een kring: elke laag ligt na wat hij nodig heeft', () => {
    const knoop = fc.constantFrom(...'abcdef')
    const paar = fc.record({
      aard: fc.constantFrom('heeft-nodig' as const, 'blokkeert' as const),
      vanId: knoop,
      naarId: knoop,
    })
    fc.assert(
      fc.property(fc.array(paar, { maxLength: 30 }), (pogingen) => {
        const alle: Afhankelijkheid[] = []
        for (const een of pogingen) if (beletselenVoorAfhankelijkheid(een, alle).length === 0) alle.push(een)
        const lagen = lagenVan([...'abcdef'], alle)
        for (const { wie, op } of alle.map(wacht)) expect(lagen.get(wie)!).toBeGreaterThan(lagen.get(op)!)
      }),
    )
  })

  it.each([
    { situatie: 'klaar is', klaar: '2026-01-01', einde: 'afgerond' as const, laat: undefined },
    { situatie: 'gestopt is', klaar: '2026-01-01', einde: 'gestopt' as const, laat: 'gestopt' },
    { situatie: 'voorbij zijn dag is', eind: '2026-02-01', laat: 'dag-voorbij' },
    { situatie: 'later komt dan nodig', eind: '2026-09-01', uiterlijk: '2026-08-01', laat: 'later-gepland' },
    { situatie: 'op tijd komt', eind: '2026-07-01', uiterlijk: '2026-08-01', laat: undefined },
    { situatie: 'geen dag heeft', laat: undefined },
  ])('wat nodig is en $situatie', ({ klaar = null, einde = null, eind = null, uiterlijk = null, laat }) => {
    expect(teLaat({ naam: 'x', eind, geeindigdOp: klaar, einde }, uiterlijk, '2026-03-01')).toBe(laat)
  })
})
