import { describe, expect, it } from 'vitest'
import { type Cijferdefinitie, type Gemeten, weigerWatVerraadt } from './cijfer.ts'

const definitie = (code: string, basis?: string): Cijferdefinitie => ({
  code,
  versie: 1,
  naam: { nl: code, en: code },
  methode: { nl: '', en: '' },
  eenheid: 'personen',
  eigenaar: null,
  drempel: 10,
  tolerantie: { absoluut: 0 },
  vorm: basis ? 'telling' : 'getal',
  vraagt: [],
  nodig: 'tellingen',
  ...(basis && { basis }),
})
const GEBIEDEN = [
  { code: 'WK01', naam: 'Centrum' },
  { code: 'WK02', naam: 'Noord' },
  { code: 'WK03', naam: 'Zuid' },
  { code: 'WK04', naam: 'Zuid' },
]
const MAAND = '2026-10-01'

/** Centrum is shown, Noord and both wards of one name are not; `totaal` may be hidden too. */
const tabel = (totaal: number | null, kolommen = ['Centrum', 'Noord', 'Zuid', 'Zuid']): Gemeten => ({
  definitie: definitie('monitor.clienten-per-wijk', 'monitor.clienten'),
  parameters: { maand: MAAND },
  waarde: { rijen: ['Cliënten'], kolommen, cellen: [[40, null, 12, null, totaal]] },
  toets: 'onderdrukt',
})
const los = (parameters: Gemeten['parameters'], waarde = 40): Gemeten => ({
  definitie: definitie('monitor.clienten'),
  parameters: { maand: MAAND, ...parameters },
  waarde,
  toets: 'vrij',
})
const toetsVan = (cijfer: Gemeten, naast = tabel(60)) => weigerWatVerraadt([naast, cijfer], GEBIEDEN)[1]

describe('een los getal naast een tabel die iets verbergt', () => {
  it('blijft staan waar de tabel dezelfde cel toont', () => {
    expect(toetsVan(los({ wijk: 'WK01' }))).toMatchObject({ waarde: 40, toets: 'vrij' })
    expect(toetsVan(los({}, 60))).toMatchObject({ waarde: 60, toets: 'vrij' })
  })

  it('wordt geweigerd waar de tabel de cel of het totaal verbergt', () => {
    expect(toetsVan(los({ wijk: 'WK02' }))).toMatchObject({ waarde: null, toets: 'geweigerd' })
    expect(toetsVan(los({}, 60), tabel(null))).toMatchObject({ waarde: null, toets: 'geweigerd' })
  })

  it('wordt geweigerd waar niet zeker is welke kolom het is', () => {
    for (const wijk of ['WK03', 'WK04', 'WK99', 'Centrum'])
      expect(toetsVan(los({ wijk })), wijk).toMatchObject({ waarde: null, toets: 'geweigerd' })
    expect(toetsVan(los({ wijk: 'WK01' }), tabel(60, ['Binnenstad', 'Noord', 'Oost', 'West']))).toMatchObject({
      toets: 'geweigerd',
    })
  })

  it('heeft niets te maken met een tabel van een andere maand of van iets anders', () => {
    expect(toetsVan(los({ wijk: 'WK02', maand: '2026-09-01' }))).toMatchObject({ toets: 'vrij' })
    const ander = { ...los({ wijk: 'WK02' }), definitie: definitie('monitor.instroom') }
    expect(toetsVan(ander)).toMatchObject({ toets: 'vrij' })
  })
})
