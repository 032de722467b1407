import { describe, expect, it } from 'vitest'
import { aandeelBuiten, CIJFERS } from './cijfers.ts'

describe('aandeel verwezen buiten het gebiedsteam (R15)', () => {
  it.each([
    {
      situatie: 'telt huisarts, jeugdarts, GI, specialist en rechter',
      rijen: { '01': 5, '02': 1, '03': 1, '04': 1, '05': 1, '08': 1 },
      procent: 50,
    },
    {
      situatie: 'telt zelf of geen (06) wel in de noemer en niet in de teller',
      rijen: { '02': 1, '06': 1 },
      procent: 50,
    },
    { situatie: 'is nul zonder verwijzing', rijen: { '01': 4 }, procent: 0 },
    { situatie: 'rondt op een decimaal', rijen: { '01': 2, '02': 1 }, procent: 33.3 },
  ] as { situatie: string; rijen: Record<string, number>; procent: number }[])('$situatie', ({ rijen, procent }) => {
    expect(
      aandeelBuiten(Object.entries(rijen).map(([verwijzertype, aantal]) => ({ verwijzertype, aantal })))?.procent,
    ).toBe(procent)
  })

  it('is onbekend zonder nieuwe voorzieningen', () => expect(aandeelBuiten([])).toBeUndefined())
})

describe('elk cijfer', () => {
  it.each(CIJFERS.map((one) => [one.code, one] as const))(
    '%s heeft definitie, methode, eigenaar en drempel',
    (_, one) => {
      expect(one.tekst.nl.length).toBeGreaterThan(20)
      expect(one.methode.en.length).toBeGreaterThan(20)
      expect(one.eigenaar).toMatch(/\w/)
      expect(one.minimumCel).toBeGreaterThanOrEqual(10)
    },
  )
  it('de drie schillen zijn er', () =>
    expect(new Set(CIJFERS.map((one) => one.schil))).toEqual(new Set(['geld', 'getal', 'ervaring'])))
})
