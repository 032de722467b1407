import { describe, expect, it } from 'vitest'
import * as b from './definities/bladen.ts'
import { leesWaarde } from './waarden.ts'

const oordeel = (blad: Parameters<typeof leesWaarde>[0], tekst: string): string | number | undefined => {
  const gelezen = leesWaarde(blad, tekst)
  return 'waarde' in gelezen ? gelezen.waarde : undefined
}

describe('een waarde', () => {
  it.each([
    [b.DATUM, '2028-02-29', '2028-02-29'],
    [b.DATUM, ' \n2026-01-01\t', '2026-01-01'],
    [b.DATUM, '2027-06-31', undefined],
    [b.DATUM, '2027-02-29', undefined],
    [b.DATUM, '2026-01-01Z', undefined],
    [b.DATUM, '2026-01-01+01:00', undefined],
    [b.DATUM, '\u00a02026-01-01', undefined],
    [b.DATUM, '\ufeff2026-01-01', undefined],
    [b.DATUM, '0000-01-01', undefined],
    [b.DATUM, '12026-01-01', undefined],
    [b.DATUM, '٢٠٢٦-01-01', undefined],
    [b.TIJD, '23:59:59.999', '23:59:59.999'],
    [b.TIJD, '24:00:00', '24:00:00'],
    [b.TIJD, '24:00:01', undefined],
    [b.TIJD, '12:00', undefined],
    [b.NUMMER, '+007', 7],
    [b.NUMMER, '-0', 0],
    [b.NUMMER, '-1', undefined],
    [b.NUMMER, '999999999', 999_999_999],
    [b.NUMMER, '1000000000', undefined],
    [b.NUMMER, '1e3', undefined],
    [b.NUMMER, '', undefined],
    [b.BSN, '12345678', undefined],
    [b.BSN, ' 123456782', undefined],
    [b.PRODUCTCODE, '🏠🏠🏠🏠🏠', '🏠🏠🏠🏠🏠'],
    [b.PRODUCTCODE, '🏠🏠🏠🏠🏠🏠', undefined],
    [b.PRODUCTCODE, '   ', undefined],
    [b.PRODUCTCODE, 'a\nb', undefined],
    [b.COMMENTAAR, 'a\nb', 'a\nb'],
    [b.COMMENTAAR, ' \n', undefined],
    [b.EENHEID, '04', '04'],
    [b.EENHEID, '4', undefined],
    [b.EENHEID, '04 ', undefined],
    [b.VERSIE, '1.0.0', '1.0.0'],
    [b.VERSIE, '1.02.0', undefined],
  ] as const)('%o %j wordt %j', (blad, tekst, verwacht) => expect(oordeel(blad, tekst)).toBe(verwacht))

  it('kost nooit meer dan zijn lengte, ook niet bij de vorm van commentaar', () => {
    // Processor time of this thread: others use this machine too.
    const tekst = `${'. '.repeat(32_000)}\u0000`
    const begin = process.threadCpuUsage()
    for (let i = 0; i < 20; i += 1) leesWaarde(b.COMMENTAAR, tekst)
    expect(process.threadCpuUsage(begin).user / 1000).toBeLessThan(200)
  })
})
