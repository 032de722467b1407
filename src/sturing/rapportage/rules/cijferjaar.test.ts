import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { findCijfer } from '../cijferbronnen.ts'
import type { Json } from './afdruk.ts'
import { jarenVan, kiesBegrotingsjaar, noemt, uitlegBegrotingsjaar, uitlegZonderBegroting } from './cijferjaar.ts'
import { type Blok, type Levend, metWeergave, toonBlokken } from './weergave.ts'

const PEILDATUM = datum('2026-09-30')
const LEEG: Levend = { rapporten: [], bevindingen: [], agenda: [], toezeggingen: [] }

describe('het jaar dat een stuk van de maatregelen toont', () => {
  it('is het jaar van het stuk als de begroting daar een bedrag voor heeft, anders het dichtstbijzijnde daarvoor', () => {
    expect(kiesBegrotingsjaar([2025, 2026, 2027], PEILDATUM)).toBe(2026)
    expect(kiesBegrotingsjaar([2025, 2021], PEILDATUM)).toBe(2025)
    expect(kiesBegrotingsjaar([2028, 2027], PEILDATUM)).toBe(2027)
    expect(kiesBegrotingsjaar([2021, 2028], PEILDATUM)).toBe(2021)
    expect(kiesBegrotingsjaar([], PEILDATUM)).toBe(2026)
  })

  it('wordt uitgelegd als het een ander jaar is, of als er niets is begroot', () => {
    const uitleg = (jaar: number, begroot: number[]) =>
      uitlegBegrotingsjaar(
        { definitie: findCijfer('begroting.budget-per-maatregel')!, parameters: { jaar } },
        PEILDATUM,
        begroot,
      )
    expect(uitleg(2026, [2025, 2026])).toBeUndefined()
    expect(uitleg(2025, [2025])).toBe(
      'Voor 2026 is bij deze maatregelen geen bedrag begroot. De bedragen van de maatregelen hieronder gaan over 2025.',
    )
    expect(uitleg(2025, [2025, 2026])).toBe(
      'Voor 2026 is bij deze maatregelen ook een bedrag begroot. De bedragen van de maatregelen hieronder gaan over 2025.',
    )
    expect(uitleg(2026, [])).toBe('Voor 2026 is bij deze maatregelen geen bedrag begroot.')
    const heel = findCijfer('begroting.budget')!
    expect(uitlegBegrotingsjaar({ definitie: heel, parameters: { jaar: 2025 } }, PEILDATUM, [])).toBeUndefined()
  })
})

describe('een nul van de hele begroting', () => {
  it.each([
    ['begroting.budget', 0, 'Voor 2027 is nog geen begroting vastgesteld.'],
    ['begroting.budget-per-cluster', { rijen: [], totaal: 0 }, 'Voor 2027 is nog geen begroting vastgesteld.'],
    ['begroting.budget', 100, undefined],
    ['begroting.budget-per-cluster', { rijen: [{ naam: 'Jeugd', waarde: 5 }], totaal: 5 }, undefined],
    // Nothing spent is something else: that may well be so.
    ['begroting.realisatie-per-cluster', { rijen: [], totaal: 0 }, undefined],
    ['begroting.budget-per-maatregel', { rijen: [], totaal: 0 }, undefined],
  ])('%s van %j: %s', (code, waarde, uitleg) => {
    expect(uitlegZonderBegroting({ definitie: findCijfer(code)!, parameters: { jaar: 2027 }, waarde })).toBe(uitleg)
  })
})

describe('het jaar staat bij het cijfer', () => {
  const cijfer = (nummer: number, code: string, parameters: Record<string, Json>, jaren?: number[]) =>
    metWeergave(nummer, {
      definitie: findCijfer(code)!,
      parameters,
      waarde: { rijen: [{ naam: 'Buurtwerk', waarde: 100_000 }], totaal: 100_000 },
      toets: 'niet-van-toepassing',
      ...(jaren && { jaren }),
    })
  const cijfers = new Map(
    [
      cijfer(1, 'begroting.budget-per-maatregel', { jaar: 2025 }),
      cijfer(2, 'begroting.realisatie-per-maatregel', { jaar: 2025 }),
      cijfer(3, 'programma.geraamd', {}, [2026, 2025]),
      cijfer(4, 'begroting.realisatie-per-maatregel', { jaar: 2026 }),
    ].map((c) => [c.nummer, c] as const),
  )
  const toon = (...blokken: Blok[]) =>
    toonBlokken(blokken, { cijfers, levend: LEEG, namen: {}, uitleg: new Map([1, 2].map((n) => [n, 'Let op.'])) })

  it('kent de jaren uit de vraag of uit de kamer, en herkent ze in woorden', () => {
    expect([1, 3].map((n) => jarenVan(cijfers.get(n)!))).toEqual(['2025', '2025 en 2026'])
    expect(jarenVan({ parameters: { maand: '2026-09-01' } })).toBeNull()
    expect([noemt('Begroot in 2025', '2025'), noemt('€ 12025', '2025'), noemt('in 2025', '2025 en 2026')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('in een zin en bij een label, alleen waar de woorden het niet al zeggen', () => {
    const [zin, ook, label, goed] = toon(
      { soort: 'tekst', tekst: 'Er is {3} geraamd.' },
      { soort: 'tekst', tekst: 'In 2026 is {4} uitgegeven.' },
      { soort: 'cijfer', nummer: 4, tekst: 'Uitgegeven' },
      { soort: 'cijfer', nummer: 4, tekst: 'Uitgegeven tot en met 30 september 2026' },
    )
    const woorden = (blok: typeof zin) =>
      blok?.soort === 'alinea' ? blok.delen.map(({ tekst }) => tekst.replaceAll('\u00a0', ' ')).join('') : ''
    expect(woorden(zin)).toBe('Er is € 1.000 (2025 en 2026) geraamd.')
    expect(woorden(ook)).toBe('In 2026 is € 1.000 uitgegeven.')
    expect(label).toMatchObject({ tekst: 'Uitgegeven (begrotingsjaar 2026)' })
    expect(goed).toMatchObject({ tekst: 'Uitgegeven tot en met 30 september 2026' })
  })

  it('in de kop van elke kolom als het bijschrift het niet voor alle kolommen zegt', () => {
    const koppen = (nummers: number[], bijschrift: string) => {
      const blok = toon({ soort: 'grafiek', nummers, bijschrift }).at(-1)!
      return blok.soort === 'grafiek'
        ? [blok.kolommen.slice(1).map(({ kop }) => kop), blok.staven.reeksen.map(({ naam }) => naam)]
        : []
    }
    const beide = ['Begroot per maatregel', 'Uitgegeven per maatregel']
    expect(koppen([1, 2], 'Geld in 2025')).toEqual([beide, beide])
    const met = ['Begroot per maatregel (2025)', 'Uitgegeven per maatregel (2026)']
    expect(koppen([1, 4], 'Geld in 2025')).toEqual([met, met])
    expect(koppen([1], 'Geld')[0]).toEqual(['Bedrag (2025)'])
  })

  it('zegt de uitleg een keer, boven het eerste cijfer dat haar nodig heeft', () => {
    const soorten = toon(
      { soort: 'cijfer', nummer: 4, tekst: 'Uitgegeven in 2026' },
      { soort: 'cijfer', nummer: 1, tekst: 'Begroot in 2025' },
      { soort: 'tabel', nummers: [1, 2], bijschrift: 'Geld in 2025' },
    ).map(({ soort }) => soort)
    expect(soorten).toEqual(['cijfer', 'melding', 'cijfer', 'tabel'])
  })
})
