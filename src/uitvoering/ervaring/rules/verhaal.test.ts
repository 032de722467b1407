import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { beletselenVoorVerhaal, noemtBsn, type Vertelling } from './verhaal.ts'

const verhaal = (delen: Partial<Vertelling>): Vertelling => ({
  tekst: 'Ik werd snel gebeld.',
  toestemming: ['leren'],
  duiding: [{ signifier: 'gehoord', positie: 80 }],
  ...delen,
})

describe('een verhaal', () => {
  it.each([
    { situatie: 'met toestemming en duiding', delen: {}, codes: [] },
    { situatie: 'zonder toestemming', delen: { toestemming: [] }, codes: ['toestemming-ontbreekt'] },
    {
      situatie: 'met twee keer dezelfde schaal',
      delen: {
        duiding: [
          { signifier: 'gehoord', positie: 1 },
          { signifier: 'gehoord', positie: 2 },
        ],
      },
      codes: ['duiding-dubbel'],
    },
    { situatie: 'met een BSN erin', delen: { tekst: 'Mijn nummer is 999 990 019.' }, codes: ['verhaal-noemt-bsn'] },
  ] as { situatie: string; delen: Partial<Vertelling>; codes: string[] }[])('$situatie', ({ delen, codes }) => {
    expect(codesOf(beletselenVoorVerhaal(verhaal(delen)))).toEqual(codes)
  })

  it('ziet een telefoonnummer niet aan voor een BSN', () => expect(noemtBsn('Bel 0612345678')).toBe(false))
})
