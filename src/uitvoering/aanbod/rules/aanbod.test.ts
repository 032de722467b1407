import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { eenAanbod, eenProduct } from '../testing.ts'
import { beletselenVoorAanbod, isOverlap, standVanAanbod } from './aanbod.ts'
import { beletselenVoorIntrekking, beletselenVoorProduct } from './product.ts'

const vanaf = (begin: string, eind?: string) => ({ begin: datum(begin), eind: eind ? datum(eind) : null })

describe('een aanbod', () => {
  it.each([
    { situatie: 'dat volgende maand begint', anders: { periode: vanaf('2026-12-01') }, stand: 'gepland' },
    { situatie: 'dat loopt', anders: {}, stand: 'open' },
    { situatie: 'dat loopt en geen plek meer heeft', anders: { capaciteit: 8, deelnemers: 8 }, stand: 'vol' },
    { situatie: 'op zijn laatste dag', anders: { periode: vanaf('2026-01-01', '2026-11-10') }, stand: 'open' },
    { situatie: 'dat gisteren ophield', anders: { periode: vanaf('2026-01-01', '2026-11-09') }, stand: 'gestopt' },
  ])('$situatie is $stand', ({ anders, stand }) => {
    expect(standVanAanbod(eenAanbod(anders), datum('2026-11-10'))).toBe(stand)
  })

  it.each([
    { situatie: 'met hetzelfde thema in dezelfde wijk', anders: { gebieden: ['WK01'] }, overlapt: true },
    { situatie: 'in een andere wijk', anders: { gebieden: ['WK02'] }, overlapt: false },
    { situatie: 'voor heel de gemeente', anders: { gebieden: [] }, overlapt: true },
    { situatie: 'met een ander thema', anders: { themas: ['schulden'] }, overlapt: false },
    { situatie: 'voor een andere doelgroep', anders: { doelgroepen: ['jongeren'] }, overlapt: false },
    { situatie: 'dat eerder ophield', anders: { periode: vanaf('2025-01-01', '2025-12-31') }, overlapt: false },
  ])('$situatie overlapt: $overlapt, van beide kanten', ({ anders, overlapt }) => {
    const een = eenAanbod({ gebieden: ['WK01'] })
    const ander = eenAanbod({ id: 'ander', ...anders })
    expect([isOverlap(een, ander), isOverlap(ander, een)]).toEqual([overlapt, overlapt])
  })

  it('noemt alle redenen tegelijk', () => {
    const codes = codesOf(
      beletselenVoorAanbod(
        eenAanbod({ gebieden: ['WK99'], beoogtTeVervangen: ['99999'], periode: vanaf('2026-02-01', '2026-01-01') }),
        { gebieden: ['WK01'], productcodes: ['07A11'] },
      ),
    )
    expect(codes).toEqual(['periode-omgekeerd', 'gebied-onbekend', 'product-onbekend'])
  })
})

describe('een product', () => {
  it.each([
    { situatie: 'van de Wmo in categorie 07', anders: { categorie: '07' }, codes: [] },
    { situatie: 'van de Wmo in een jeugdcategorie', anders: { categorie: '45' }, codes: ['categorie-past-niet'] },
    {
      situatie: 'van de Jeugdwet in de vervallen categorie 35',
      anders: { wet: 'jeugdwet' as const, categorie: '35' },
      codes: ['categorie-past-niet'],
    },
    {
      situatie: 'dat eindigt voor het begint',
      anders: { periode: vanaf('2026-02-01', '2026-01-01') },
      codes: ['periode-omgekeerd'],
    },
    {
      situatie: 'in stuks output en stuks inspanning',
      anders: { eenheden: ['82', '84'] as ('82' | '84')[] },
      codes: ['eenheden-sluiten-elkaar-uit'],
    },
  ])('$situatie: $codes', ({ anders, codes }) => {
    expect(codesOf(beletselenVoorProduct(eenProduct(anders), []))).toEqual(codes)
  })
})

it.each([
  { situatie: 'terwijl er niets meer op rust', gebruik: 0, eind: '2026-12-31', codes: [] },
  { situatie: 'terwijl een contract doorloopt', gebruik: 2, eind: '2026-12-31', codes: ['product-nog-in-gebruik'] },
  {
    situatie: 'op een dag dat het niet van kracht is',
    gebruik: 0,
    eind: '2019-12-31',
    codes: ['product-niet-van-kracht'],
  },
])('een product beëindigen $situatie: $codes', ({ gebruik, eind, codes }) => {
  const rust = Array.from({ length: gebruik }, () => ({}))
  expect(codesOf(beletselenVoorIntrekking(datum(eind), [eenProduct()], rust))).toEqual(codes)
})

it('wat voor iedereen is, overlapt met wat voor ouderen is', () => {
  const iedereen = eenAanbod({ id: 'ander', doelgroepen: ['iedereen'] })
  expect([isOverlap(eenAanbod(), iedereen), isOverlap(iedereen, eenAanbod())]).toEqual([true, true])
})
