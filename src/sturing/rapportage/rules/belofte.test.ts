import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { type Belofte, beloftenVan } from './belofte.ts'

const belofte = (id: string, status: Belofte['status'], stukId: string | null = null): Belofte => ({
  id,
  tekst: `belofte ${id}`,
  status,
  stukId,
})

describe('de toezeggingen die een stuk gestand doet', () => {
  it.each([
    { situatie: 'open', een: belofte('a', 'open'), houdt: ['a'], codes: [] },
    { situatie: 'bijna om', een: belofte('a', 'nadert'), houdt: ['a'], codes: [] },
    { situatie: 'te laat', een: belofte('a', 'verlopen'), houdt: ['a'], codes: [] },
    { situatie: 'door dit stuk al gestand gedaan', een: belofte('a', 'gestand', 'mijn'), houdt: [], codes: [] },
    {
      situatie: 'door een ander stuk gestand gedaan',
      een: belofte('a', 'gestand', 'ander'),
      houdt: [],
      codes: ['belofte-elders-afgedaan'],
    },
    {
      situatie: 'door een mededeling gestand gedaan',
      een: belofte('a', 'gestand'),
      houdt: [],
      codes: ['belofte-elders-afgedaan'],
    },
    { situatie: 'vervallen', een: belofte('a', 'vervallen'), houdt: [], codes: ['belofte-elders-afgedaan'] },
  ])('een gekozen toezegging die is: $situatie', ({ een, houdt, codes }) => {
    const vraag = { stukId: 'mijn', gekozen: new Set(['a']), noemtToezeggingen: true }
    const uitkomst = beloftenVan({ ...vraag, toezeggingen: [een, belofte('b', 'open')] })
    expect([uitkomst.houdt, codesOf(uitkomst.beletselen)]).toEqual([houdt, codes])
  })

  it('een stuk dat geen toezeggingen noemt, doet er geen gestand', () => {
    const vraag = { stukId: 'mijn', toezeggingen: [belofte('a', 'open')], noemtToezeggingen: false }
    expect(codesOf(beloftenVan({ ...vraag, gekozen: new Set(['a']) }).beletselen)).toEqual(['belofte-zonder-blok'])
    expect(beloftenVan({ ...vraag, gekozen: new Set() })).toEqual({ houdt: [], beletselen: [] })
  })
})
