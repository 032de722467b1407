import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geld } from '#values/geld.ts'
import { neutraliteitVan } from './neutraliteit.ts'
import { effectIn, type Mutatie } from './wijziging.ts'

const mutatie = (jaar: number, bedrag: number, duur: Mutatie['duur']): Mutatie => ({
  regel: 'r',
  jaar,
  zijde: 'lasten',
  bedrag: geld(bedrag),
  duur,
})

describe('budgetneutraliteit', () => {
  it('is er als de structurele bedragen elkaar opheffen, ook met frictiekosten op weg erheen', () => {
    const uit = neutraliteitVan([
      mutatie(2026, -100, 'structureel'),
      mutatie(2026, 100, 'structureel'),
      mutatie(2026, 30, 'incidenteel'),
    ])
    expect(uit).toMatchObject({ neutraal: true, structureel: 0, frictiekosten: 30, terugverdiendIn: null })
  })

  it('noemt het jaar waarin de besparing de frictie heeft terugbetaald', () => {
    const uit = neutraliteitVan([mutatie(2026, 250, 'incidenteel'), mutatie(2027, -100, 'structureel')])
    expect(uit).toMatchObject({ neutraal: false, structureel: -100, frictiekosten: 250, terugverdiendIn: 2029 })
    expect(uit.jaren.map(({ saldo }) => saldo)).toEqual([250, -100])
  })

  it('kijkt naar lasten en baten samen', () => {
    const baten = { ...mutatie(2026, 40, 'structureel'), zijde: 'baten' as const }
    expect(neutraliteitVan([mutatie(2026, 40, 'structureel'), baten]).neutraal).toBe(true)
  })

  it('heeft voor elke reeks in elk jaar hetzelfde saldo als de begroting zelf', () => {
    const eenMutatie = fc
      .record({
        jaar: fc.integer({ min: 2024, max: 2030 }),
        bedrag: fc.integer({ min: -1000, max: 1000 }),
        duur: fc.constantFrom('structureel' as const, 'incidenteel' as const),
      })
      .map(({ jaar, bedrag, duur }) => mutatie(jaar, bedrag, duur))
    fc.assert(
      fc.property(fc.array(eenMutatie, { maxLength: 8 }), (mutaties) => {
        const { jaren, structureel } = neutraliteitVan(mutaties)
        for (const { jaar, saldo } of jaren) expect(saldo).toBe(effectIn(mutaties, jaar))
        expect(structureel).toBe(effectIn(mutaties, 2031))
      }),
    )
  })
})
