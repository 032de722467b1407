import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bsn, isBsn, maakBsn, maskeerBsn } from './bsn.ts'

describe('elfproef', () => {
  it.each(['123456782', '111222333', '999900006', '999999990'])('%s is geldig', (nummer) => {
    expect(bsn(nummer)).toBe(nummer)
  })

  it.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', ''])(
    '"%s" niet',
    (nummer) => {
      expect(isBsn(nummer)).toBe(false)
      expect(() => bsn(nummer)).toThrow(RangeError)
    },
  )

  it('de melding noemt het nummer niet', () => {
    expect(() => bsn('123456789')).toThrow(/^(?!.*123456789)/)
  })

  it('een verkeerd cijfer, of twee buren verwisseld, valt altijd op', () => {
    fc.assert(
      fc.property(fc.nat(8_999_999), fc.nat(7), fc.integer({ min: 1, max: 9 }), (n, plaats, erbij) => {
        const cijfers = [...maakBsn(n)]
        const fout = cijfers.with(plaats, String((Number(cijfers[plaats]) + erbij) % 10)).join('')
        const verwisseld = cijfers.with(plaats, cijfers[plaats + 1]!).with(plaats + 1, cijfers[plaats]!)
        expect(isBsn(fout)).toBe(false)
        if (cijfers[plaats] !== cijfers[plaats + 1]) expect(isBsn(verwisseld.join(''))).toBe(false)
      }),
    )
  })
})

describe('verzonnen nummers', () => {
  it('de eerste 60.000 zijn geldig, verschillend en beginnen met een 9', () => {
    const nummers = Array.from({ length: 60_000 }, (_, n) => maakBsn(n))
    expect(new Set(nummers).size).toBe(60_000)
    expect(nummers.every((nummer) => isBsn(nummer) && nummer.startsWith('9'))).toBe(true)
  })

  it('de eerste 9.000 liggen in de reeks die voor tests is vrijgehouden', () => {
    const nummers = Array.from({ length: 9_000 }, (_, n) => maakBsn(n)).toSorted()
    expect(nummers[0]).toBe('999900006')
    expect(nummers.at(-1)! <= '999999990').toBe(true)
  })

  it('hetzelfde volgnummer geeft hetzelfde nummer; daarbuiten is er geen', () => {
    expect(maakBsn(12)).toBe(maakBsn(12))
    expect(maakBsn(8_999_999)).toHaveLength(9)
    for (const n of [-1, 0.5, 9_000_000]) expect(() => maakBsn(n)).toThrow(RangeError)
  })

  it('gemaskeerd blijven de laatste drie cijfers over', () => {
    expect(maskeerBsn(bsn('123456782'))).toBe('••••••782')
  })
})
