import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { geld } from '#values/geld.ts'
import { budgetmutaties, budgetOp, regelsituatie } from './budget.ts'
import { honoreringVan } from './honorering.ts'
import type { Mutatie, Wijziging } from './wijziging.ts'
import { effectIn, statusVanWijziging } from './wijziging.ts'
import type { Regelstand } from './wijzigingtoets.ts'
import { beletselenVoorVaststelling, beletselenVoorWijziging, waarschuwingenVoorWijziging } from './wijzigingtoets.ts'

const open: Regelstand = { gesloten: false, aard: 'lasten' }
const regels = new Map<string, Regelstand>([
  ['onderdeel-1', open],
  ['onderdeel-3', open],
  ['dicht', { gesloten: true, aard: 'lasten' }],
  ['resultaat', { gesloten: false, aard: 'resultaat' }],
])

const mutatie = (regel: string, bedrag: number, meer: Partial<Mutatie> = {}): Mutatie => ({
  regel,
  bedrag: geld(bedrag),
  jaar: 2021,
  zijde: 'lasten',
  duur: 'incidenteel',
  ...meer,
})
const wijziging = (mutaties: Mutatie[], meer: Partial<Wijziging> = {}): Wijziging => ({
  id: 'w',
  soort: 'verschuiving',
  orgaan: 'raad',
  mutaties,
  ...meer,
})
const dertig = 3_000_000

describe('een wijziging', () => {
  it.each([
    {
      situatie: 'schuift 30.000 van onderdeel 1 naar 3',
      codes: [],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig)]),
    },
    {
      situatie: 'schuift meer dan zij weghaalt',
      codes: ['som-niet-nul'],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig + 1)]),
    },
    {
      situatie: 'schuift tussen twee jaren',
      codes: ['som-niet-nul', 'som-niet-nul'],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig, { jaar: 2022 })]),
    },
    {
      situatie: 'schuift incidenteel naar structureel, wat volgend jaar scheef is',
      codes: ['som-niet-nul'],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig, { duur: 'structureel' })]),
    },
    {
      situatie: 'compenseert lasten met baten',
      codes: [],
      w: wijziging([mutatie('onderdeel-1', dertig), mutatie('onderdeel-3', dertig, { zijde: 'baten' })]),
    },
    {
      situatie: 'raakt een gesloten regel',
      codes: ['regel-gesloten'],
      w: wijziging([mutatie('dicht', -dertig), mutatie('onderdeel-3', dertig)]),
    },
    {
      situatie: 'noemt een regel die er niet is en een bedrag van nul',
      codes: ['bedrag-nul', 'regel-onbekend'],
      w: wijziging([mutatie('elders', 0)]),
    },
    { situatie: 'is leeg', codes: ['geen-mutaties'], w: wijziging([]) },
    {
      situatie: 'hevelt over van 2024 naar 2025',
      codes: [],
      w: wijziging([mutatie('onderdeel-1', -dertig, { jaar: 2024 }), mutatie('onderdeel-1', dertig, { jaar: 2025 })], {
        soort: 'overheveling',
      }),
    },
    {
      situatie: 'hevelt structureel over',
      codes: ['overheveling-structureel'],
      w: wijziging(
        [
          mutatie('onderdeel-1', -dertig, { jaar: 2024, duur: 'structureel' }),
          mutatie('onderdeel-1', dertig, { jaar: 2025 }),
        ],
        { soort: 'overheveling' },
      ),
    },
    {
      situatie: 'laat vrijvallen naar resultaat',
      codes: [],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('resultaat', dertig)], { soort: 'vrijval' }),
    },
    {
      situatie: 'laat vrijvallen naar een gewone regel',
      codes: ['vrijval-zonder-resultaat'],
      w: wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig)], { soort: 'vrijval' }),
    },
    {
      situatie: 'is een kadernota en mag dus geld toevoegen',
      codes: [],
      w: wijziging([mutatie('onderdeel-1', dertig)], { soort: 'kadernota' }),
    },
  ])('die $situatie', ({ w, codes }) => {
    expect(codesOf(beletselenVoorWijziging(w, { regels }))).toEqual(codes)
  })

  it('waarschuwt, maar weigert niet, als er meer weggaat dan vrij is', () => {
    const w = wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig)])
    const kring = { regels, beschikbaar: () => geld(dertig - 1) }
    expect(codesOf(beletselenVoorWijziging(w, kring))).toEqual([])
    expect(codesOf(waarschuwingenVoorWijziging(w, kring))).toEqual(['meer-dan-beschikbaar'])
  })

  it.each([
    {
      situatie: 'college boven de grens',
      codes: ['orgaan-niet-bevoegd'],
      w: { orgaan: 'college', besluitdatum: datum('2021-09-01'), besluitnummer: 'C-1' },
    },
    {
      situatie: 'raad zonder nummer',
      codes: ['besluitnummer-ontbreekt'],
      w: { orgaan: 'raad', besluitdatum: datum('2021-09-01') },
    },
    { situatie: 'raad zonder datum', codes: ['besluitdatum-ontbreekt'], w: { orgaan: 'raad' } },
    {
      situatie: 'raad met datum en nummer',
      codes: [],
      w: { orgaan: 'raad', besluitdatum: datum('2021-09-01'), besluitnummer: 'R-1' },
    },
  ] as const)('vaststellen door het $situatie', ({ w, codes }) => {
    const voorstel = wijziging([mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig)], w)
    const bevoegd = [
      { soort: 'verschuiving', orgaan: 'raad' },
      { soort: 'verschuiving', orgaan: 'college', totEnMet: geld(2_500_000) },
    ] as const
    expect(codesOf(beletselenVoorVaststelling(voorstel, bevoegd))).toEqual(codes)
  })

  it.each([
    ['concept', {}],
    ['voorgesteld', { voorgesteldOp: datum('2021-03-23') }],
    ['vastgesteld', { voorgesteldOp: datum('2021-03-23'), besluitdatum: datum('2021-04-26') }],
    ['verworpen', { voorgesteldOp: datum('2021-03-23'), verworpenOp: datum('2021-04-26') }],
    ['ingetrokken', { voorgesteldOp: datum('2021-03-23'), ingetrokkenOp: datum('2021-04-01') }],
  ] as const)('is %s door haar feiten', (status, feiten) => {
    expect(statusVanWijziging(wijziging([], feiten))).toBe(status)
  })
})

describe('het budget', () => {
  const besluit = (d: string, mutaties: Mutatie[], geregistreerdOp = `${d}T12:00:00Z`): Wijziging =>
    wijziging(mutaties, { besluitdatum: datum(d), besluitnummer: 'R', geregistreerdOp })

  const zutphen = [
    besluit('2021-04-26', [mutatie('onderdeel-1', 20_000_000), mutatie('onderdeel-3', 25_000_000)]),
    besluit('2021-09-20', [mutatie('onderdeel-1', -dertig), mutatie('onderdeel-3', dertig)], '2021-11-02T09:00:00Z'),
  ]
  const mutaties = budgetmutaties(zutphen)

  it.each([
    { situatie: 'voor het besluit', d: '2021-04-25', k: undefined, verwacht: 0 },
    { situatie: 'na het besluit', d: '2021-04-26', k: undefined, verwacht: 25_000_000 },
    { situatie: 'na de verschuiving', d: '2021-09-20', k: undefined, verwacht: 28_000_000 },
    {
      situatie: 'na de verschuiving, zoals wij het in oktober wisten',
      d: '2021-10-01',
      k: '2021-10-01T00:00:00Z',
      verwacht: 25_000_000,
    },
  ])('van onderdeel 3 $situatie', ({ d, k, verwacht }) => {
    expect(budgetOp(mutaties, 'onderdeel-3', 2021, datum(d), k).lasten).toBe(verwacht)
  })

  it('loopt structureel door tot een wijziging het eindigt', () => {
    const reeks = budgetmutaties([
      besluit('2024-11-01', [mutatie('monitor', 9_500_000, { jaar: 2025, duur: 'structureel' })]),
      besluit('2026-11-01', [mutatie('monitor', -9_500_000, { jaar: 2027, duur: 'structureel' })]),
    ])
    const opDag = (jaar: number, d: string) => budgetOp(reeks, 'monitor', jaar, datum(d)).saldo
    expect([2024, 2025, 2026, 2027].map((jaar) => opDag(jaar, '2026-12-31'))).toEqual([0, 9_500_000, 9_500_000, 0])
    expect(opDag(2030, '2025-01-01')).toBe(9_500_000)
  })

  it('kent geen concept, verworpen of ingetrokken wijziging', () => {
    const feiten = { besluitdatum: datum('2021-04-26'), geregistreerdOp: '2021-04-26T12:00:00Z' }
    expect(budgetmutaties([wijziging([mutatie('onderdeel-1', 1)])])).toEqual([])
    expect(
      budgetmutaties([wijziging([mutatie('onderdeel-1', 1)], { ...feiten, ingetrokkenOp: datum('2021-05-01') })]),
    ).toEqual([])
  })

  it('laat een overschreden regel onder nul zien', () => {
    expect(regelsituatie(geld(100), geld(80), geld(30)).vrij).toBe(-10)
  })

  it.each([
    ['gevraagd', 0, {}],
    ['deels gehonoreerd', 40, {}],
    ['gehonoreerd', 100, {}],
    ['dekking open', 100, { dekkingBesloten: false }],
    ['afgewezen', 0, { afgewezen: true }],
  ])('een voorstelregel is %s', (status, bedrag, opties) => {
    const vast = besluit('2024-11-01', [mutatie('monitor', bedrag, { voorstelregel: 'OR-3' })])
    expect(honoreringVan('OR-3', geld(100), [vast], opties)).toMatchObject({ gehonoreerd: bedrag, status })
  })
})

const regelcodes = ['a', 'b', 'c', 'd']
const eenMutatie = fc.record({
  regel: fc.constantFrom(...regelcodes),
  jaar: fc.integer({ min: 2024, max: 2028 }),
  zijde: fc.constantFrom('lasten' as const, 'baten' as const),
  bedrag: fc.integer({ min: -10_000_000, max: 10_000_000 }).map(geld),
  duur: fc.constantFrom('structureel' as const, 'incidenteel' as const),
})
const eenDag = fc
  .integer({ min: 0, max: 700 })
  .map((n) => datum(new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)))
const eenReeks = fc.array(
  fc.record({ mutaties: fc.array(eenMutatie, { maxLength: 6 }), dag: eenDag }).map(({ mutaties, dag }) =>
    wijziging(mutaties, {
      soort: 'begrotingswijziging',
      besluitdatum: dag,
      besluitnummer: 'R',
      geregistreerdOp: `${dag}T12:00:00Z`,
    }),
  ),
  { maxLength: 12 },
)
const alles = new Map(regelcodes.map((code) => [code, open]))
const totaal = (wijzigingen: Wijziging[], jaar: number, d: string) => {
  const mutaties = budgetmutaties(wijzigingen)
  return regelcodes.reduce((som, regel) => som + budgetOp(mutaties, regel, jaar, datum(d)).saldo, 0)
}

describe('voor elke reeks besluiten', () => {
  it('is de tabel van een jaar de som van de regels, op elke dag', () => {
    fc.assert(
      fc.property(eenReeks, fc.integer({ min: 2023, max: 2031 }), eenDag, (reeks, jaar, d) => {
        const geldend = reeks.filter((w) => w.besluitdatum! <= d).flatMap((w) => w.mutaties)
        expect(totaal(reeks, jaar, d)).toBe(effectIn(geldend, jaar))
      }),
      { numRuns: 500 },
    )
  })

  it('maakt of verliest een verschuiving die zonder beletsel is in geen enkel jaar een cent', () => {
    let toegelaten = 0
    const tegenboeking = fc
      .array(eenMutatie, { minLength: 1, maxLength: 4 })
      .chain((mutaties) =>
        fc
          .tuple(fc.constant(mutaties), fc.constantFrom(...regelcodes), fc.boolean())
          .map(([m, naar, sluitend]) =>
            sluitend ? [...m, ...m.map((x) => ({ ...x, regel: naar, bedrag: geld(-x.bedrag) }))] : m,
          ),
      )
    fc.assert(
      fc.property(
        eenReeks,
        tegenboeking,
        eenDag,
        fc.integer({ min: 2020, max: 2040 }),
        (reeks, mutaties, dag, jaar) => {
          const schuif = wijziging(mutaties, {
            besluitdatum: dag,
            besluitnummer: 'R',
            geregistreerdOp: `${dag}T12:00:00Z`,
          })
          fc.pre(beletselenVoorWijziging(schuif, { regels: alles }).length === 0)
          toegelaten += 1
          expect(totaal([...reeks, schuif], jaar, '2030-01-01')).toBe(totaal(reeks, jaar, '2030-01-01'))
        },
      ),
      { numRuns: 300 },
    )
    expect(toegelaten).toBeGreaterThanOrEqual(300)
  })

  it('maakt of verliest een overheveling over alle jaren samen geen cent', () => {
    fc.assert(
      fc.property(
        fc.array(eenMutatie, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2024, max: 2028 }),
        (mutaties, jaar) => {
          const eenmalig = mutaties.map((m) => ({ ...m, duur: 'incidenteel' as const }))
          const terug = eenmalig.map((m) => ({ ...m, jaar, bedrag: geld(-m.bedrag) }))
          const over = wijziging([...eenmalig, ...terug], {
            soort: 'overheveling',
            besluitdatum: datum('2024-01-01'),
            geregistreerdOp: '2024-01-01T00:00:00Z',
          })
          fc.pre(beletselenVoorWijziging(over, { regels: alles }).length === 0)
          const jaren = [2024, 2025, 2026, 2027, 2028]
          expect(jaren.reduce((som, j) => som + totaal([over], j, '2030-01-01'), 0)).toBe(0)
        },
      ),
    )
  })
})
