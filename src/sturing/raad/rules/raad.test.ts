import { describe, expect, it } from 'vitest'
import { leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { bevindingenVanBehandeling } from './bevindingen.ts'
import { nummervarianten } from './nummers.ts'
import { beletselenVoorStemming, uitkomstVan } from './stemming.ts'
import { RAADBEVINDINGEN, uitlegVanRaadbevinding } from './teksten.ts'
import { heeftMoment, statusVanToezegging } from './toezegging.ts'
import { beletselenVoorBesluit, statusVanVoorstel } from './voorstel.ts'

const { raad } = leesZutphen()

describe('een stemming', () => {
  it.each([
    {
      situatie: 'met 22 voor en 6 tegen in een raad van 31',
      stemming: { voor: 22, tegen: 6, aanwezig: 28, zetels: 31 },
      codes: [],
    },
    {
      situatie: 'waarin de fracties samen 22 en 6 zijn',
      stemming: {
        voor: 22,
        tegen: 6,
        perFractie: [
          { fractie: 'a', voor: 22, tegen: 0 },
          { fractie: 'b', voor: 0, tegen: 6 },
        ],
      },
      codes: [],
    },
    {
      situatie: 'waarin een fractie ontbreekt',
      stemming: { voor: 22, tegen: 6, perFractie: [{ fractie: 'a', voor: 22, tegen: 0 }] },
      codes: ['stemmen-tellen-niet-op'],
    },
    {
      situatie: 'met meer stemmen dan aanwezigen',
      stemming: { voor: 22, tegen: 6, aanwezig: 27 },
      codes: ['meer-stemmen-dan-aanwezig'],
    },
    {
      situatie: 'met meer aanwezigen dan zetels',
      stemming: { voor: 20, tegen: 6, aanwezig: 32, zetels: 31 },
      codes: ['meer-aanwezig-dan-zetels'],
    },
    {
      situatie: 'met precies de helft van de zetels',
      stemming: { voor: 10, tegen: 5, aanwezig: 15, zetels: 30 },
      codes: ['geen-quorum'],
    },
    { situatie: 'met een halve stem', stemming: { voor: 1.5, tegen: 0 }, codes: ['stemmen-geen-aantal'] },
  ])('$situatie', ({ stemming, codes }) => {
    expect(codesOf(beletselenVoorStemming(stemming))).toEqual(codes)
  })

  it.each([
    ['meer voor', { voor: 22, tegen: 6 }, 'aangenomen'],
    ['meer tegen', { voor: 6, tegen: 22 }, 'verworpen'],
    ['gelijk, raad niet voltallig', { voor: 14, tegen: 14, aanwezig: 28, zetels: 31 }, 'aangehouden'],
    ['gelijk, raad voltallig', { voor: 15, tegen: 15, aanwezig: 30, zetels: 30 }, 'verworpen'],
  ] as const)('%s', (_, stemming, uitkomst) => {
    expect(uitkomstVan(stemming)).toBe(uitkomst)
  })
})

describe('een toezegging', () => {
  const vandaag = datum('2021-04-12')
  it.each([
    ['open', 'zonder dag', {}],
    ['open', 'over vijftien dagen', { uiterlijk: datum('2021-04-27') }],
    ['nadert', 'over veertien dagen', { uiterlijk: datum('2021-04-26') }],
    ['nadert', 'vandaag', { uiterlijk: vandaag }],
    ['verlopen', 'gisteren', { uiterlijk: datum('2021-04-11') }],
    ['gestand', 'te laat, maar gedaan', { uiterlijk: datum('2021-04-01'), gestandOp: datum('2021-04-10') }],
    ['vervallen', 'niet meer nodig', { uiterlijk: datum('2021-04-01'), vervallenOp: datum('2021-03-10') }],
  ] as const)('is %s: %s', (status, _, toezegging) => {
    expect(statusVanToezegging(toezegging, vandaag)).toBe(status)
  })

  it('heeft een moment als er een dag of een woord voor is', () => {
    expect(heeftMoment({ moment: 'binnenkort' })).toBe(true)
    expect(heeftMoment({ uiterlijk: vandaag })).toBe(true)
    expect(heeftMoment({ moment: ' ' })).toBe(false)
  })
})

describe('een voorstel', () => {
  it.each([
    ['ingediend', { behandeldOp: [], besluiten: [] }],
    ['behandeld', { behandeldOp: [datum('2021-04-12')], besluiten: [] }],
    [
      'aangenomen',
      {
        behandeldOp: [datum('2021-04-12')],
        besluiten: [
          { op: datum('2021-04-26'), uitkomst: 'aangenomen' },
          { op: datum('2021-03-29'), uitkomst: 'aangehouden' },
        ],
      },
    ],
  ] as const)('is %s door zijn feiten', (status, feiten) => {
    expect(statusVanVoorstel({ behandeldOp: [...feiten.behandeldOp], besluiten: [...feiten.besluiten] })).toBe(status)
  })

  const besluit = {
    uitkomst: 'aangenomen',
    stemming: { voor: 22, tegen: 6 },
    vergaderingOp: datum('2021-04-26'),
    vraagtGeld: true,
    wijzigingen: 1,
    alBesloten: false,
  } as const
  it.each([
    { situatie: 'na de vergadering, met wijziging', anders: {}, codes: [] },
    {
      situatie: 'voor de vergadering',
      anders: { vergaderingOp: datum('2021-05-31') },
      codes: ['vergadering-niet-gehouden'],
    },
    { situatie: 'dat geld vraagt zonder wijziging', anders: { wijzigingen: 0 }, codes: ['wijziging-ontbreekt'] },
    {
      situatie: 'dat verworpen wordt zonder wijziging',
      anders: { wijzigingen: 0, uitkomst: 'verworpen', stemming: { voor: 6, tegen: 22 } },
      codes: [],
    },
    {
      situatie: 'waarvan de uitkomst niet bij de stemmen past',
      anders: { uitkomst: 'verworpen' },
      codes: ['uitkomst-past-niet'],
    },
    { situatie: 'dat er al is', anders: { alBesloten: true }, codes: ['besluit-bestaat'] },
  ] as const)('een besluit $situatie', ({ anders, codes }) => {
    expect(codesOf(beletselenVoorBesluit({ ...besluit, ...anders }, datum('2021-05-01')))).toEqual(codes)
  })
})

describe('de behandeling in Zutphen', () => {
  it('heeft de nummers, data en stemmen van het stuk', () => {
    expect(raad.voorstel.griffienummer.waarde).toBe('2021-0033')
    expect(raad.voorstel.nummer.waarde).toBe('177483')
    expect(raad.voorstel.datum).toBe('2021-03-23')
    expect(raad.behandelingen.map(({ soort, datum: d }) => [soort, d])).toEqual([
      ['forum', '2021-04-12'],
      ['raad', '2021-04-26'],
    ])
    expect(raad.besluit?.stemming).toMatchObject({ voor: 22, tegen: 6 })
    expect(raad.besluit?.stemverklaringen).toHaveLength(3)
    expect(new Set(raad.vragen.map(({ fractie }) => fractie)).size).toBe(9)
    expect(raad.voorstel.secties.map(({ soort }) => soort)).toHaveLength(8)
  })

  it('houdt beide nummers van de motie naast elkaar', () => {
    expect(nummervarianten(raad.motie!.nummers)).toEqual([
      { nummer: '2020-M0027', bronnen: ['Z:7', 'Z:13', 'Z:122'] },
      { nummer: '2020-M20027', bronnen: ['Z:105'] },
    ])
  })

  it.each([
    ['nummer-wijkt-af', ['Z:105']],
    ['dictum-ontbreekt', ['Z:15']],
    ['fractie-zonder-naam', ['Z:160', 'Z:162']],
    ['raadsgrootte-onbekend', ['Z:269']],
    ['toezegging-zonder-moment', ['Z:203']],
  ])('meldt %s', (code, bronnen) => {
    const gevonden = bevindingenVanBehandeling(raad).filter((b) => b.code === code)
    expect(gevonden.map(({ bron }) => bron)).toEqual(bronnen)
  })

  it('meldt niets anders, en elke melding heeft uitleg in twee talen', () => {
    const gevonden = bevindingenVanBehandeling(raad)
    expect(gevonden).toHaveLength(6)
    expect(RAADBEVINDINGEN.length).toBeGreaterThan(10)
    for (const bevinding of gevonden)
      expect(uitlegVanRaadbevinding(bevinding)?.nl).not.toBe(uitlegVanRaadbevinding(bevinding)?.en)
  })

  it('merkt een open vraag en stemmen die niet passen bij de uitkomst', () => {
    const anders = structuredClone(raad)
    anders.vragen[0]!.antwoord = null
    anders.besluit!.stemming!.tegen = 23
    const codes = codesOf(bevindingenVanBehandeling(anders))
    expect(codes).toContain('vraag-zonder-antwoord')
    expect(codes).toContain('uitkomst-past-niet')
  })
})
