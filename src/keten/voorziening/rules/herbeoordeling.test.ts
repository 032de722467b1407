import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum, plusDagen, weekdag } from '#values/datum.ts'
import { beletselenVoorPlanning, maandenVooruit, piekVan, spreid, vensterVan } from './herbeoordeling.ts'

const VANDAAG = datum('2026-11-10')
const rij = (id: string, uiterlijk: string, gepland = uiterlijk, begin = '2025-01-01') => ({
  id,
  gepland: datum(gepland),
  uiterlijk: datum(uiterlijk),
  begin: datum(begin),
})

describe('een herbeoordeling plannen', () => {
  const loopt = { periode: { begin: datum('2025-01-01'), eind: datum('2027-03-31') } }
  it.each([
    { situatie: 'voor het einde', gepland: '2027-02-01', open: false, codes: [] },
    { situatie: 'op de laatste dag', gepland: '2027-03-31', open: false, codes: [] },
    { situatie: 'na het einde', gepland: '2027-04-01', open: false, codes: ['datum-na-einde'] },
    { situatie: 'gisteren', gepland: '2026-11-09', open: false, codes: ['datum-voorbij'] },
    { situatie: 'terwijl er al een loopt', gepland: '2027-02-01', open: true, codes: ['herbeoordeling-loopt'] },
  ])('$situatie', ({ gepland, open, codes }) =>
    expect(codesOf(beletselenVoorPlanning(loopt, datum(gepland), open, VANDAAG))).toEqual(codes),
  )

  it('kan altijd als er geen einde is', () =>
    expect(
      beletselenVoorPlanning({ periode: { begin: datum('2025-01-01') } }, datum('2030-01-01'), false, VANDAAG),
    ).toEqual([]))
})

describe('het venster', () => {
  it.each([
    {
      situatie: 'opent een half jaar voor het einde',
      een: rij('a', '2027-12-01'),
      venster: ['2027-06-04', '2027-11-17'],
    },
    { situatie: 'opent niet voor vandaag', een: rij('a', '2027-01-15'), venster: ['2026-11-10', '2027-01-01'] },
    {
      situatie: 'opent niet voor het begin',
      een: rij('a', '2027-03-01', '2027-02-01', '2027-01-10'),
      venster: ['2027-01-10', '2027-02-15'],
    },
  ])('$situatie', ({ een, venster }) => {
    expect(Object.values(vensterVan(een, VANDAAG, 180)!)).toEqual(venster)
  })
  it('is er niet meer als het einde te dichtbij is', () =>
    expect(vensterVan(rij('a', '2026-11-20'), VANDAAG, 180)).toBeUndefined())
})

describe('spreiden', () => {
  const doel = { begin: datum('2027-01-04'), eind: datum('2027-02-26') }
  it('legt een piek over de weken, in de volgorde waarin het moet, op werkdagen', () => {
    const piek = Array.from({ length: 20 }, (_, nr) => rij(String(nr), '2027-04-30', '2027-03-15'))
    const { gespreid, beletselen } = spreid(piek, doel, VANDAAG, 180)
    expect(beletselen).toEqual([])
    expect(gespreid).toHaveLength(20)
    expect(new Set(gespreid.map((een) => een.naar)).size).toBeGreaterThan(15)
    expect(gespreid.filter((een) => weekdag(een.naar) > 5)).toEqual([])
  })
  it('noemt hoeveel er buiten hun venster vallen, en zet dan niets', () => {
    const { beletselen } = spreid([rij('a', '2027-04-30'), rij('b', '2028-12-31')], doel, VANDAAG, 180)
    expect(beletselen).toEqual([{ code: 'buiten-venster', veld: 'begin', waarde: { aantal: 1, van: 2 } }])
  })
  it('gaat niet terug in de tijd', () =>
    expect(
      codesOf(
        spreid([rij('a', '2027-01-15')], { begin: datum('2026-11-01'), eind: datum('2026-12-01') }, VANDAAG, 180)
          .beletselen,
      ),
    ).toEqual(['datum-voorbij']))

  it('zet nooit iets buiten zijn venster of buiten de gekozen weken', () => {
    const dagen = fc.integer({ min: 30, max: 400 })
    fc.assert(
      fc.property(fc.array(dagen, { minLength: 1, maxLength: 30 }), (eindes) => {
        const rijen = eindes.map((na, nr) => rij(String(nr), plusDagen(VANDAAG, na)))
        for (const { id, naar } of spreid(rijen, doel, VANDAAG, 180).gespreid) {
          const venster = vensterVan(rijen[Number(id)]!, VANDAAG, 180)!
          expect(naar >= venster.begin && naar <= venster.eind! && naar >= doel.begin && naar <= doel.eind).toBe(true)
        }
      }),
    )
  })
})

describe('de voorraad vooruit', () => {
  it('heeft een piek, bij gelijke stand de eerste', () => {
    expect(piekVan([])).toBeNull()
    const tel = (maand: string, wet: string, aantal: number) => ({ maand, wet, aantal })
    expect(piekVan([tel('2027-03', 'wmo', 4), tel('2027-03', 'jeugdwet', 3), tel('2027-01', 'wmo', 7)])).toEqual({
      maand: '2027-01',
      aantal: 7,
    })
  })
  it('loopt twaalf maanden door, over de jaargrens', () => {
    expect(maandenVooruit(VANDAAG)).toHaveLength(12)
    expect(maandenVooruit(VANDAAG, 3)).toEqual(['2026-11', '2026-12', '2027-01'])
  })
})
