import { describe, expect, it } from 'vitest'
import {
  afrondingsverschil,
  type Cijferdefinitie,
  doorPoort,
  type Gemeten,
  isRijen,
  weigerWatVerraadt,
} from './cijfer.ts'
import { metWeergave, toonBlok } from './weergave.ts'

const LEEG = { rapporten: [], bevindingen: [], agenda: [], toezeggingen: [] }

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

describe('een totaal naast afgeronde delen', () => {
  const geld: Cijferdefinitie = { ...definitie('begroting.x'), eenheid: 'eurocent', drempel: null, vorm: 'rijen' }
  const rijen = [1_400, 1_400, 1_400].map((duizendsten, n) => ({
    naam: `Deel ${n + 1}`,
    waarde: Math.round(duizendsten / 1_000) * 100_000,
  }))
  const blokken = (totaal: number | undefined) => {
    const door = doorPoort(geld, { soort: 'rijen', rijen, totaal, voorlopig: false, bereik: null })
    const cijfer = metWeergave(1, { ...door, definitie: geld, parameters: {} })
    const bron = { cijfers: new Map([[1, cijfer]]), levend: LEEG, namen: {} }
    return toonBlok({ soort: 'tabel', nummers: [1], bijschrift: 'Delen' }, bron)
  }
  const totaalrij = ([blok]: ReturnType<typeof blokken>) =>
    blok?.soort === 'tabel' ? blok.rijen.at(-1)!.cellen[0]![0]!.tekst.replaceAll('\u00a0', ' ') : ''

  it('is van het geheel afgerond, en zegt wat de delen daarmee verschillen', () => {
    const uit = blokken(400_000)
    expect(totaalrij(uit)).toBe('€ 4.000')
    expect(JSON.stringify(uit[1]).replaceAll('\u00a0', ' ')).toMatch(
      /Afrondingsverschil: .* samen € 1\.000 lager dan het totaal/,
    )
  })

  it('zwijgt als de delen optellen, of als er geen ander totaal is', () => {
    expect(blokken(300_000)).toHaveLength(1)
    expect(blokken(undefined)).toHaveLength(1)
    expect(totaalrij(blokken(undefined))).toBe('€ 3.000')
  })

  it('staat met haar verschil in de gegevens eronder', () => {
    const { waarde } = doorPoort(geld, { soort: 'rijen', rijen, totaal: 400_000, voorlopig: false, bereik: null })
    if (!isRijen(waarde)) throw new Error('geen rijen')
    expect(afrondingsverschil(waarde)).toBe(100_000)
  })
})
