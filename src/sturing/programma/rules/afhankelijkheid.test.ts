import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import {
  type Afhankelijkheid,
  beletselenVoorAfhankelijkheid,
  beletselenVoorNieuwePlek,
  lagenVan,
  metDagen,
  teLaat,
  wacht,
} from './afhankelijkheid.ts'

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
    expect(codesOf(beletselenVoorAfhankelijkheid(nieuw, [nodig('a', 'b'), blok('c', 'b')], []))).toEqual(codes)
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
        for (const een of pogingen) if (beletselenVoorAfhankelijkheid(een, alle, []).length === 0) alle.push(een)
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
    {
      situatie: 'klaar komt nadat het andere begint',
      eind: '2026-09-01',
      begin: '2026-08-31',
      laat: 'begint-te-vroeg',
    },
    {
      situatie: 'klaar komt op de dag dat het andere begint',
      eind: '2026-09-01',
      begin: '2026-09-01',
      laat: undefined,
    },
    { situatie: 'zonder dag open staat terwijl het andere begon', begin: '2026-03-01', laat: 'begint-te-vroeg' },
    { situatie: 'zonder dag open staat terwijl het andere nog begint', begin: '2026-03-02', laat: undefined },
    {
      situatie: 'later nodig is dan het andere begint',
      eind: '2026-07-01',
      begin: '2026-01-01',
      uiterlijk: '2026-08-01',
      laat: undefined,
    },
  ])(
    'wat nodig is en $situatie',
    ({ klaar = null, einde = null, eind = null, uiterlijk = null, begin = null, laat }) => {
      expect(teLaat({ naam: 'x', eind, geeindigdOp: klaar, einde }, { uiterlijk, begin }, '2026-03-01')).toBe(laat)
    },
  )

  const plek = (id: string, ...deelVan: string[]) => ({ id, naam: id.toUpperCase(), deelVan })
  /** Part o holds measures m and n, m holds project p; part q holds r. */
  const plekken = [plek('o'), plek('m', 'o'), plek('n', 'o'), plek('p', 'm'), plek('q'), plek('r', 'q')]

  it.each([
    { situatie: 'een deel op zijn geheel', nieuw: nodig('p', 'o'), kring: 'P → O → M → P' },
    {
      situatie: 'een deel op wat op zijn geheel wacht',
      al: [nodig('q', 'o')],
      nieuw: nodig('p', 'q'),
      kring: 'P → Q → O → M → P',
    },
    {
      situatie: 'een deel op wat zelf een deel heeft dat op zijn geheel wacht',
      al: [nodig('r', 'm')],
      nieuw: nodig('p', 'q'),
      kring: 'P → Q → R → M → P',
    },
  ])('wijst af: $situatie', ({ al = [], nieuw, kring }) => {
    const [beletsel, ...rest] = beletselenVoorAfhankelijkheid(nieuw, al, plekken)
    expect(rest).toEqual([])
    expect(beletsel?.code).toBe('afhankelijkheid-in-een-kring')
    expect(beletsel?.waarde).toEqual({ kring })
  })

  it('laat delen van een geheel op elkaar wachten, en gehelen op elkaar; niet een geheel op zijn deel', () => {
    for (const nieuw of [nodig('m', 'n'), nodig('o', 'q'), nodig('r', 'p')])
      expect(beletselenVoorAfhankelijkheid(nieuw, [nodig('p', 'n')], plekken)).toEqual([])
    expect(codesOf(beletselenVoorAfhankelijkheid(nodig('o', 'p'), [], plekken))).toEqual(['wacht-op-eigen-deel'])
  })

  it('zet niets onder iets waarop het wacht', () => {
    const alle = [nodig('r', 'm')]
    expect(codesOf(beletselenVoorNieuwePlek('r', 'm', alle, plekken, 'onderdeelId'))).toEqual([
      'afhankelijkheid-in-een-kring',
    ])
    expect(beletselenVoorNieuwePlek('r', 'o', alle, plekken, 'onderdeelId')).toEqual([])
    expect(beletselenVoorNieuwePlek('r', null, alle, plekken, 'onderdeelId')).toEqual([])
  })

  it('neemt dagen die niemand gaf van de delen: het eerste begin en het laatste einde', () => {
    const schakel = (id: string, begin: string | null, eind: string | null, ...deelVan: string[]) => ({
      ...plek(id, ...deelVan),
      soort: 'maatregel' as const,
      begin,
      eind,
      geeindigdOp: null,
      einde: null,
    })
    const dagen = metDagen([
      schakel('o', null, null),
      schakel('m', null, '2026-05-01', 'o'),
      schakel('p', '2026-02-01', '2026-09-01', 'm'),
      schakel('leeg', null, null, 'o'),
    ]).map(({ id, begin, eind }) => [id, begin, eind])
    expect(dagen).toEqual([
      ['o', '2026-02-01', '2026-05-01'],
      ['m', '2026-02-01', '2026-05-01'],
      ['p', '2026-02-01', '2026-09-01'],
      ['leeg', null, null],
    ])
  })
})
