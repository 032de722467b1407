import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { findCijfer } from '../cijferbronnen.ts'
import { verbeterblokken, verbeterregels } from './verbetering.ts'
import type { Weergave, Weergaveblok } from './weergave.ts'

const papier = (...blokken: Weergaveblok[]): Weergave => ({
  titel: 'Stuk',
  subtitel: '',
  uitgever: '',
  gegevens: [],
  blokken,
})
const alinea = (...delen: { tekst: string; cijfer?: number }[]): Weergaveblok => ({ soort: 'alinea', delen })
const cijfer = (nummer: number, code: string, waarde: number | null | object) => ({
  nummer,
  definitie: findCijfer(code)!,
  waarde: waarde as never,
  verborgen: waarde === null,
})

describe('wat een verbetering verandert', () => {
  const leeg = { cijfers: [], weergave: papier() }

  it('niets anders is geen regel', () => {
    const zelfde = { cijfers: [cijfer(1, 'begroting.budget', 100)], weergave: papier(alinea({ tekst: 'Zo is het.' })) }
    expect(verbeterregels(zelfde, structuredClone(zelfde))).toEqual([])
  })

  it('een rij die schuift wordt genoemd, ook als het totaal gelijk blijft', () => {
    const van = (een: number, twee: number) => ({
      cijfers: [
        cijfer(1, 'begroting.budget-per-cluster', {
          rijen: [
            { naam: 'Sociale basis', waarde: een },
            { naam: 'Toegang', waarde: twee },
          ],
          totaal: een + twee,
        }),
      ],
      weergave: papier(),
    })
    const regels = verbeterregels(van(30_000_00, 10_000_00), van(20_000_00, 20_000_00))
    expect(regels.map(({ wat, was, is }) => `${wat}: ${was} -> ${is}`.replaceAll('\u00a0', ' '))).toEqual([
      'Begroot: Sociale basis: € 30.000 -> € 20.000',
      'Begroot: Toegang: € 10.000 -> € 20.000',
    ])
  })

  it('een cijfer dat erbij kwam, wegging of verborgen werd staat er, en nooit het verborgen aantal', () => {
    const oud = {
      cijfers: [cijfer(1, 'monitor.clienten', 140), cijfer(2, 'begroting.budget', 5_00)],
      weergave: papier(),
    }
    const nieuw = {
      cijfers: [cijfer(1, 'monitor.clienten', null), cijfer(3, 'begroting.realisatie', 5_00)],
      weergave: papier(),
    }
    expect(verbeterregels(oud, nieuw).map(({ was, is }) => [was, is].map((t) => t.replaceAll('\u00a0', ' ')))).toEqual([
      ['140 inwoners', 'te weinig om te tonen'],
      ['stond er niet', '€ 5'],
      ['€ 5', 'stond er niet'],
    ])
  })

  it('andere woorden staan er; een ander cijfer in dezelfde woorden niet nog eens', () => {
    const zin = (bedrag: string, eind: string) =>
      papier(alinea({ tekst: 'Er is ' }, { tekst: bedrag, cijfer: 1 }, { tekst: eind }))
    expect(
      verbeterregels({ ...leeg, weergave: zin('€ 1', ' begroot.') }, { ...leeg, weergave: zin('€ 2', ' begroot.') }),
    ).toEqual([])
    expect(
      verbeterregels({ ...leeg, weergave: zin('€ 1', ' begroot.') }, { ...leeg, weergave: zin('€ 1', ' besteed.') }),
    ).toEqual([{ wat: 'Tekst', was: 'Er is … begroot.', is: 'Er is … besteed.' }])
  })

  it('een tweede verbetering telt de noot van de eerste niet als tekst', () => {
    const dag = datum('2026-11-10')
    const eerste = papier(
      ...verbeterblokken({ versie: 1, dag }, 'Telfout.', [{ wat: 'x', was: '1', is: '2' }]),
      { soort: 'kop', tekst: 'In het kort' },
      alinea({ tekst: 'Zo is het.' }),
    )
    const weergave = papier({ soort: 'kop', tekst: 'In het kort' }, alinea({ tekst: 'Zo is het.' }))
    expect(verbeterregels({ ...leeg, weergave: eerste }, { ...leeg, weergave })).toEqual([])
  })
})
