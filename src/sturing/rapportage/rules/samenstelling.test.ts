import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { CIJFERS_VAN_ALLE_KAMERS, findCijfer } from '../cijferbronnen.ts'
import { type Aanwezig, rolDoor, stelBlokkenSamen } from './samenstelling.ts'
import { STANDAARDSJABLONEN } from './sjablonen.ts'
import { type Sjabloonblok, sjabloonfouten } from './sjabloon.ts'
import { alsSvg, tekenStaven } from './staven.ts'
import { maandVoor, SOORTNAMEN, titelVan, volgendePeildatum } from './stuksoort.ts'

const NIETS: Aanwezig = {
  programmaId: null,
  peildatum: datum('2026-09-30'),
  onderdelen: 0,
  rapporten: 0,
  agendaregels: 0,
  bevindingen: 0,
  toezeggingen: 0,
  businesscases: 0,
  businesscaselijnen: 0,
  begrotingsjaar: null,
  voorstelId: null,
  tellingen: false,
}
const VOL: Aanwezig = {
  ...NIETS,
  programmaId: 'p1',
  onderdelen: 3,
  rapporten: 4,
  agendaregels: 13,
  bevindingen: 2,
  toezeggingen: 1,
  businesscases: 7,
  businesscaselijnen: 2,
  begrotingsjaar: 2026,
  voorstelId: 'v1',
  tellingen: true,
}

describe('sjablonen', () => {
  it.each(SOORTNAMEN)('%s is een geldig sjabloon en geeft een stuk zonder getypt cijfer', (soort) => {
    expect(sjabloonfouten(STANDAARDSJABLONEN[soort], findCijfer)).toEqual([])
    const { blokken, verwijzingen } = stelBlokkenSamen(STANDAARDSJABLONEN[soort], VOL, findCijfer)
    expect(verwijzingen.map(({ nummer }) => nummer)).toEqual(verwijzingen.map((_, n) => n + 1))
    const genoemd = JSON.stringify(blokken).match(/\{\d+\}/g) ?? []
    for (const plek of genoemd) expect(verwijzingen.length).toBeGreaterThanOrEqual(Number(plek.slice(1, -1)))
    expect(blokken.at(-1)?.soort).not.toBe('kop')
  })

  it.each(SOORTNAMEN)('%s: waar niets is staat ook geen kop', (soort) => {
    const { blokken } = stelBlokkenSamen(STANDAARDSJABLONEN[soort], NIETS, findCijfer)
    for (const [n, blok] of blokken.entries()) if (blok.soort === 'kop') expect(blokken[n + 1]?.soort).not.toBe('kop')
    const teksten = blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : []))
    expect(teksten).not.toContain('Wat u is toegezegd')
    expect(teksten).not.toContain('Wie hulp heeft')
  })

  it('hetzelfde cijfer twee keer noemen geeft een nummer', () => {
    const blok = { soort: 'tekst', tekst: '{begroting.budget} en {begroting.budget}' } as const
    const { blokken, verwijzingen } = stelBlokkenSamen([blok], VOL, findCijfer)
    expect(blokken).toEqual([{ soort: 'tekst', tekst: '{1} en {1}' }])
    expect(verwijzingen).toEqual([{ nummer: 1, code: 'begroting.budget', versie: 1, parameters: { jaar: 2026 } }])
  })

  const fouten: [string, Sjabloonblok[], string[]][] = [
    ['leeg', [], ['sjabloon-leeg']],
    ['kop zonder woorden', [{ soort: 'kop', tekst: ' ' }], ['blok-mist-tekst']],
    ['onbekend cijfer in een tekst', [{ soort: 'tekst', tekst: 'Zie {bedacht.cijfer}.' }], ['cijfer-zonder-definitie']],
    ['naam van het stuk', [{ soort: 'tekst', tekst: 'Stand op {peildatum}.' }], []],
    ['tabel zonder cijfer', [{ soort: 'tabel', tekst: 'Geld' }], ['blok-mist-cijfer']],
    ['los getal als tabel', [{ soort: 'tabel', tekst: 'Geld', codes: ['begroting.budget'] }], ['cijfer-past-niet']],
    [
      'telling naast geld',
      [{ soort: 'grafiek', tekst: 'x', codes: ['begroting.budget-per-cluster', 'monitor.clienten-per-wijk'] }],
      ['cijfer-past-niet'],
    ],
  ]
  it.each(fouten)('sjabloonfouten: %s', (_, blokken, codes) => {
    expect(codesOf(sjabloonfouten(blokken, findCijfer))).toEqual(codes)
  })

  it('elk cijfer zegt welke vorm het heeft en wat het vraagt', () => {
    expect(CIJFERS_VAN_ALLE_KAMERS.length).toBeGreaterThan(15)
    for (const { code, vorm, vraagt, eigenaar } of CIJFERS_VAN_ALLE_KAMERS) {
      expect([code, vorm !== undefined, vraagt.length > 0, eigenaar !== null]).toEqual([code, true, true, true])
    }
  })
})

describe('het volgende stuk', () => {
  it.each([
    ['kwartaalrapportage', '2026-09-30', '2026-12-31'],
    ['kwartaalrapportage', '2026-11-10', '2027-03-31'],
    ['kwartaalrapportage', '2026-12-31', '2027-03-31'],
    ['jaarrekening', '2026-12-31', '2027-12-31'],
    ['burap', '2026-08-31', '2026-11-30'],
  ] as const)('%s na %s gaat over %s', (soort, van, naar) => {
    expect(volgendePeildatum(soort, datum(van))).toBe(naar)
  })

  it('jaar en maand lopen mee met de peildatum, een vast jaar niet', () => {
    const rol = (parameters: Record<string, string | number>) =>
      rolDoor(parameters, datum('2026-12-31'), datum('2027-03-31'))
    expect(rol({ jaar: 2026 })).toEqual({ jaar: 2027 })
    expect(rol({ jaar: 2021, programma: 'p' })).toEqual({ jaar: 2021, programma: 'p' })
    expect(rol({ maand: '2026-12-01' })).toEqual({ maand: '2027-03-01' })
    expect(maandVoor(datum('2026-11-10'))).toBe('2026-10-01')
  })

  it('de titel zegt soort en periode', () => {
    expect(titelVan('kwartaalrapportage', 'Samen', datum('2026-09-30'))).toBe(
      'Samen: kwartaalrapportage 3e kwartaal 2026',
    )
    expect(titelVan('jaarrekening', null, datum('2026-12-31'))).toBe('Jaarrekening 2026')
  })
})

describe('staven', () => {
  const rij = (naam: string, waarde: number | null) => ({ naam, waarde, tekst: String(waarde ?? '×') })

  it('beginnen bij nul, ook als een bedrag eronder ligt', () => {
    const { staven, nullijn } = tekenStaven({ reeksen: [{ naam: 'a', rijen: [rij('een', 50), rij('twee', -50)] }] })
    expect(staven[0]!.x).toBeCloseTo(nullijn)
    expect(staven[1]!.x + staven[1]!.breedte).toBeCloseTo(nullijn)
    expect(staven[0]!.breedte).toBeCloseTo(staven[1]!.breedte)
  })

  it('een verborgen aantal krijgt geen staaf en wel zijn teken; woorden kunnen niets openen', () => {
    const tekening = tekenStaven({ reeksen: [{ naam: 'a', rijen: [rij('<b>', null), rij('west', 147)] }] })
    expect(tekening.staven).toHaveLength(1)
    const svg = alsSvg(tekening)
    expect(svg).toContain('&lt;b&gt;')
    expect(svg).toContain('×')
  })
})
