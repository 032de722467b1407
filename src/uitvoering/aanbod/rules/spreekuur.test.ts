import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { beletselenVoorBezetting, beletselenVoorSpreekuur, isOpDag, type Spreekuur, weekVan } from './spreekuur.ts'

const vanaf = (begin: string, eind?: string) => ({ begin: datum(begin), eind: eind ? datum(eind) : null })
const eenSpreekuur = (anders: Partial<Spreekuur> = {}): Spreekuur => ({
  id: 'een',
  plek: 'Basisschool De Wieken',
  adres: '',
  soort: 'school',
  gebied: 'WK01',
  disciplines: ['jeugd', 'schulden'],
  weekdag: 2,
  van: '09:00',
  tot: '11:00',
  ritme: 'wekelijks',
  periode: vanaf('2026-01-01'),
  bezetting: [],
  ...anders,
})

describe('een spreekuur', () => {
  it.each([
    { situatie: 'op een andere dag', anders: { weekdag: 3 }, codes: [] },
    { situatie: 'op dezelfde plek en tijd', anders: {}, codes: ['plek-bezet'] },
    { situatie: 'dat aansluit', anders: { van: '11:00', tot: '12:00' }, codes: [] },
    { situatie: 'in een wijk die er niet is', anders: { plek: 'Elders', gebied: 'WK99' }, codes: ['gebied-onbekend'] },
    {
      situatie: 'dat eindigt voor het begint',
      anders: { plek: 'Elders', van: '11:00', tot: '09:00' },
      codes: ['tijden-omgekeerd'],
    },
    {
      situatie: 'na het einde van het andere',
      anders: { periode: vanaf('2027-01-01') },
      bestaand: { periode: vanaf('2026-01-01', '2026-12-31') },
      codes: [],
    },
  ] as { situatie: string; anders: Partial<Spreekuur>; bestaand?: Partial<Spreekuur>; codes: string[] }[])(
    '$situatie: $codes',
    ({ anders, bestaand, codes }) => {
      expect(codesOf(beletselenVoorSpreekuur(eenSpreekuur(anders), [eenSpreekuur(bestaand)], ['WK01']))).toEqual(codes)
    },
  )

  it.each([
    { situatie: 'die er vrij is', elders: {}, zit: false, codes: [] },
    { situatie: 'die dan elders zit', elders: {}, zit: true, codes: ['medewerker-zit-elders'] },
    {
      situatie: 'die elders in de andere weken zit',
      elders: { ritme: 'oneven' as const },
      eigen: { ritme: 'even' as const },
      zit: true,
      codes: [],
    },
  ])('een medewerker $situatie: $codes', ({ elders, eigen, zit, codes }) => {
    const wie = {
      id: 'b',
      gebruikerId: 'anouk',
      naam: 'Anouk',
      discipline: 'jeugd' as const,
      periode: vanaf('2026-01-01'),
    }
    const ander = eenSpreekuur({ id: 'ander', plek: 'Elders', ...elders, bezetting: zit ? [wie] : [] })
    const nieuw = { gebruikerId: 'anouk', discipline: 'jeugd' as const, periode: vanaf('2026-02-01') }
    expect(codesOf(beletselenVoorBezetting(nieuw, eenSpreekuur(eigen), [eenSpreekuur(eigen), ander]))).toEqual(codes)
  })

  it('kan alleen over zijn eigen onderwerpen gaan, op dagen dat het er is', () => {
    const nieuw = { gebruikerId: 'a', discipline: 'werk' as const, periode: vanaf('2025-02-01') }
    expect(codesOf(beletselenVoorBezetting(nieuw, eenSpreekuur(), []))).toEqual([
      'buiten-spreekuur',
      'discipline-niet-op-spreekuur',
    ])
  })

  it.each([
    ['dinsdag in een even week', '2026-11-10', 'even', true],
    ['dinsdag in een oneven week', '2026-11-03', 'even', false],
    ['woensdag', '2026-11-11', 'wekelijks', false],
    ['dinsdag voor het begin', '2025-12-30', 'wekelijks', false],
  ] as const)('op %s (%s, %s): %s', (_, dag, ritme, is) =>
    expect(isOpDag(eenSpreekuur({ ritme }), datum(dag))).toBe(is),
  )

  it('de week begint op maandag', () => expect(weekVan(datum('2026-11-15'))[0]).toBe('2026-11-09'))
})
