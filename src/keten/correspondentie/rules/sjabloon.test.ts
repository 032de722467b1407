import { describe, expect, it } from 'vitest'
import {
  BRIEFSOORTEN,
  beletselenVoorSjabloon,
  ontbrekendeGegevens,
  type Sjabloonblok,
  voorbeeldgegevens,
  vulIn,
} from './sjabloon.ts'
import { STANDAARD } from './standaard.ts'

const alinea = (tekst: string): Sjabloonblok => ({ soort: 'alinea', tekst })
const lijst = (tekst: string): Sjabloonblok => ({ soort: 'lijst', tekst })

describe('een sjabloon van een brief', () => {
  it.each([
    { situatie: 'alleen velden kent die bestaan', blokken: [alinea('{aanhef}, op {ontvangenOp}')], fouten: [] },
    {
      situatie: 'een onbekend veld noemt',
      blokken: [alinea('x'), alinea('{naamm}')],
      fouten: ['briefveld-onbekend blokken.1.tekst naamm'],
    },
    {
      situatie: 'twee onbekende velden noemt',
      blokken: [alinea('{a} {b}')],
      fouten: ['briefveld-onbekend blokken.0.tekst a', 'briefveld-onbekend blokken.0.tekst b'],
    },
    {
      situatie: 'een veld van een andere brief noemt',
      blokken: [alinea('{verslag}')],
      fouten: ['briefveld-onbekend blokken.0.tekst verslag'],
    },
    {
      situatie: 'een lijst maakt van een gewoon veld',
      blokken: [lijst('naam')],
      fouten: ['briefveld-is-geen-lijst blokken.0.tekst naam'],
    },
    {
      situatie: 'een eigenschap van elk object als veld noemt',
      blokken: [alinea('{constructor}')],
      fouten: ['briefveld-onbekend blokken.0.tekst constructor'],
    },
    { situatie: 'een leeg blok heeft', blokken: [alinea(' ')], fouten: ['blok-leeg blokken.0.tekst '] },
    { situatie: 'geen blok heeft', blokken: [], fouten: ['brief-leeg blokken '] },
  ])('die $situatie', ({ blokken, fouten }) => {
    const gevonden = beletselenVoorSjabloon('ontvangstbevestiging', { titel: 'Brief', blokken })
    expect(gevonden.map(({ code, veld, waarde }) => `${code} ${veld} ${waarde?.veld ?? ''}`)).toEqual(fouten)
  })

  it('zet geen lijst midden in een zin', () => {
    const fouten = beletselenVoorSjabloon('plan', { titel: '{doelen}', blokken: [alinea('Wij doen {doelen}.')] })
    expect(fouten.map(({ veld }) => veld)).toEqual(['titel', 'blokken.0.tekst'])
  })

  it.each(BRIEFSOORTEN)('van het huis voor %s is goed, en het voorbeeld heeft geen gaten', (soort) => {
    expect(beletselenVoorSjabloon(soort, STANDAARD[soort])).toEqual([])
    expect(ontbrekendeGegevens(soort, STANDAARD[soort], voorbeeldgegevens(soort))).toEqual([])
    expect(JSON.stringify(vulIn(STANDAARD[soort], voorbeeldgegevens(soort)))).not.toMatch(/[{]\w+[}]|undefined/)
  })

  it.each(BRIEFSOORTEN)('van het huis voor %s heeft korte zinnen', (soort) => {
    const zinnen = STANDAARD[soort].blokken
      .filter((blok) => blok.soort === 'alinea')
      .flatMap(({ tekst }) => tekst.split(/[.?!:] /))
    expect(zinnen.length).toBeGreaterThan(5)
    for (const zin of zinnen) expect(zin.split(/\s+/).length, zin).toBeLessThanOrEqual(22)
  })

  it('noemt elk gegeven dat nog ontbreekt, een keer en in woorden', () => {
    const sjabloon = { titel: 'Brief', blokken: [alinea('{verslag} {verslag}'), alinea('{uiterlijk}')] }
    expect(ontbrekendeGegevens('onderzoeksverslag', sjabloon, { uiterlijk: '1 mei 2027' })).toEqual([
      { code: 'briefgegeven-ontbreekt', veld: 'verslag', waarde: { veld: 'Het verslag' } },
    ])
  })

  it('laat een lege lijst weg, met haar kop', () => {
    const brief = vulIn(STANDAARD.beschikking, { ...voorbeeldgegevens('beschikking'), voorzieningen: [] })
    expect(brief.blokken.some((blok) => blok.soort === 'lijst')).toBe(false)
    expect(JSON.stringify(brief)).not.toContain('Deze hulp krijgt u')
  })

  it('vult tekst van mensen niet nog eens in', () => {
    const brief = vulIn({ titel: 'x', blokken: [alinea('{verslag}')] }, { verslag: 'Zij zei: {naam}' })
    expect(brief.blokken).toEqual([{ soort: 'alinea', tekst: 'Zij zei: {naam}' }])
  })
})
