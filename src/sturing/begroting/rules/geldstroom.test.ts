import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { beletselenVoorVrijgave } from './buffervrijgave.ts'
import { bufferstand } from './honorering.ts'
import type { TeBoeken, Toerekeningsregel } from './toerekening.ts'
import { beletselenVoorToerekening, dubbeleBronnen, NIET_TOEGEREKEND, rekenToe } from './toerekening.ts'
import { verplichtingPerMaand, verplichtingVan, verplichtingVanPgb, verplichtingVanSubsidie } from './verplichting.ts'

const boeking = (kenmerken: TeBoeken['kenmerken'], meer: Partial<TeBoeken> = {}): TeBoeken => ({
  bronsoort: 'declaratieregel',
  bronId: '1',
  datum: datum('2026-03-31'),
  bedrag: geld(12_345),
  kenmerken,
  ...meer,
})
const geldig = { begin: datum('2025-01-01') }
const regels: Toerekeningsregel[] = [
  { id: 'c', volgorde: 30, geldig, match: { taakveld: '6.713' }, regel: 'wmo-maatwerk' },
  {
    id: 'a',
    volgorde: 10,
    geldig: { begin: datum('2025-01-01'), eind: datum('2025-12-31') },
    match: { taakveld: '6.713', product: '07A03' },
    regel: 'dagbesteding-oud',
  },
  {
    id: 'b',
    volgorde: 20,
    geldig: { begin: datum('2026-01-01') },
    match: { taakveld: '6.713', product: ['07A03', '07A04'] },
    regel: 'dagbesteding',
  },
]

describe('toerekening', () => {
  it.each([
    {
      situatie: 'past op twee regels en neemt de eerste in volgorde',
      kenmerken: { taakveld: '6.713', product: '07A03' },
      regel: 'dagbesteding',
    },
    {
      situatie: 'past op de tweede van een rij waarden',
      kenmerken: { taakveld: '6.713', product: '07A04' },
      regel: 'dagbesteding',
    },
    {
      situatie: 'past alleen op het taakveld',
      kenmerken: { taakveld: '6.713', product: '02A03' },
      regel: 'wmo-maatwerk',
    },
    { situatie: 'past nergens en blijft zichtbaar liggen', kenmerken: { taakveld: '6.751' }, regel: NIET_TOEGEREKEND },
    { situatie: 'mist het kenmerk waarop de regel let', kenmerken: {}, regel: NIET_TOEGEREKEND },
    {
      situatie: 'valt in 2025, toen een andere regel gold',
      kenmerken: { taakveld: '6.713', product: '07A03' },
      d: '2025-06-30',
      regel: 'dagbesteding-oud',
    },
  ])('een boeking die $situatie', ({ kenmerken, d, regel }) => {
    expect(rekenToe(boeking(kenmerken, d ? { datum: datum(d) } : {}), regels).regel).toBe(regel)
  })

  it('verliest geen cent en hangt niet af van de volgorde van de lijst', () => {
    const taakveld = fc.constantFrom('6.713', '6.751', undefined)
    fc.assert(
      fc.property(
        fc.array(fc.record({ taakveld, bedrag: fc.integer() })),
        fc.shuffledSubarray(regels, { minLength: 3 }),
        (rijen, geschud) => {
          const boekingen = rijen.map(({ taakveld: t, bedrag }, i) =>
            boeking(t ? { taakveld: t } : {}, { bronId: String(i), bedrag: geld(bedrag) }),
          )
          const uit = boekingen.map((b) => rekenToe(b, geschud))
          expect(uit.reduce((som, r) => som + r.bedrag, 0)).toBe(boekingen.reduce((som, b) => som + b.bedrag, 0))
          expect(uit).toEqual(boekingen.map((b) => rekenToe(b, regels)))
        },
      ),
    )
  })

  it('weigert een dubbele volgorde en een vangnet dat niet achteraan staat', () => {
    const vangnet: Toerekeningsregel = { id: 'v', volgorde: 10, geldig, match: {}, regel: 'overig' }
    expect(codesOf(beletselenVoorToerekening(regels))).toEqual([])
    expect(codesOf(beletselenVoorToerekening([...regels, vangnet]))).toEqual([
      'volgorde-dubbel',
      'vangt-alles-te-vroeg',
    ])
    expect(codesOf(beletselenVoorToerekening([...regels, { ...vangnet, volgorde: 99 }]))).toEqual([])
  })

  it('noemt een bron die twee keer komt', () => {
    expect(dubbeleBronnen([boeking({}), boeking({}, { bronId: '2' }), boeking({})])).toEqual(['declaratieregel 1'])
  })
})

describe('verplichting', () => {
  it.each([
    { situatie: 'nog niets is gedeclareerd', verwacht: 100, goedgekeurd: 0, afgesloten: false, uit: 100 },
    { situatie: 'een deel is goedgekeurd', verwacht: 100, goedgekeurd: 60, afgesloten: false, uit: 40 },
    { situatie: 'meer is goedgekeurd dan verwacht', verwacht: 100, goedgekeurd: 130, afgesloten: false, uit: 0 },
    { situatie: 'de maand dicht is', verwacht: 100, goedgekeurd: 60, afgesloten: true, uit: 0 },
  ])('van een toewijzing als $situatie', ({ verwacht, goedgekeurd, afgesloten, uit }) => {
    const maand = {
      toewijzing: 't',
      maand: '2026-03',
      verwacht: geld(verwacht),
      goedgekeurd: geld(goedgekeurd),
      afgesloten,
    }
    expect(verplichtingVan(maand)).toBe(uit)
  })

  it('telt per maand op, zodat te veel bij de een niet wegvalt tegen te weinig bij de ander', () => {
    const rij = (toewijzing: string, maand: string, verwacht: number, goedgekeurd: number) => ({
      toewijzing,
      maand,
      verwacht: geld(verwacht),
      goedgekeurd: geld(goedgekeurd),
      afgesloten: false,
    })
    const uit = verplichtingPerMaand([
      rij('a', '2026-03', 100, 150),
      rij('b', '2026-03', 100, 20),
      rij('a', '2026-04', 100, 0),
    ])
    expect([...uit]).toEqual([
      ['2026-03', 80],
      ['2026-04', 100],
    ])
  })

  it('van subsidie en pgb is wat nog niet betaald of besteed is', () => {
    expect(verplichtingVanSubsidie(geld(500), geld(200))).toBe(300)
    expect(verplichtingVanPgb(geld(500), geld(700))).toBe(0)
  })
})

describe('een buffer vrijgeven', () => {
  const stand = bufferstand(geld(50_000_000), geld(20_000_000), geld(0))
  const regel = { drempel: geld(10_000_000), zekerheid: 'bewezen' } as const
  it.each([
    {
      situatie: 'effect bewezen en boven de drempel',
      bedrag: 30_000_000,
      vermeden: 12_000_000,
      bewezen: true,
      reden: '',
      codes: [],
    },
    {
      situatie: 'meer dan er over is',
      bedrag: 30_000_001,
      vermeden: 12_000_000,
      bewezen: true,
      reden: '',
      codes: ['meer-dan-buffer'],
    },
    {
      situatie: 'onder de drempel',
      bedrag: 1,
      vermeden: 9_999_999,
      bewezen: true,
      reden: '',
      codes: ['drempel-niet-gehaald'],
    },
    {
      situatie: 'alleen samenhang',
      bedrag: 1,
      vermeden: 12_000_000,
      bewezen: false,
      reden: ' ',
      codes: ['effect-onbewezen'],
    },
    {
      situatie: 'alleen samenhang, met reden',
      bedrag: 1,
      vermeden: 12_000_000,
      bewezen: false,
      reden: 'raad besloot',
      codes: [],
    },
  ])('$situatie', ({ bedrag, vermeden, bewezen, reden, codes }) => {
    expect(
      codesOf(beletselenVoorVrijgave(geld(bedrag), stand, regel, { vermeden: geld(vermeden), bewezen }, reden)),
    ).toEqual(codes)
  })
})
