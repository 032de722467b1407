import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { doodlopendIn } from './doodlopend.ts'
import { draadDoor, type Graaf, type Knoop, openbaarDeel, type Schakel, type Soort, sleutel } from './graaf.ts'

const GEGEVENS: Record<Soort, object> = {
  motie: { dictum: null, nummers: ['M1'] },
  voorstel: {
    griffienummer: '1',
    vraagtGeld: true,
    besluitdatum: null,
    voor: 22,
    tegen: 6,
    vragen: 0,
    zonderAntwoord: 0,
  },
  toezegging: { door: 'college', moment: null, uiterlijk: null, stuk: null, afgedaanOp: null },
  maatregel: {
    programmaId: 'p',
    programma: 'P',
    eigenaar: 'e',
    portefeuillehouder: 'w',
    beoogdResultaat: 'r',
    extraOfStaand: 'extra',
    watAlsNiet: 'n',
  },
  regel: {
    code: 'R',
    taakveld: null,
    cluster: null,
    jaren: [
      { jaar: 2025, budget: 10, realisatie: 4 },
      { jaar: 2026, budget: 10, realisatie: 7 },
    ],
  },
  indicator: {},
  zienswijze: { raadVan: 'Buurdorp', strekking: 'kritisch', tekst: 'z' },
  mededeling: { nummer: '1', tekst: 'm' },
  stuk: { publicatieId: 'pub', versie: 1, reeks: 'x', cijfers: 3 },
}
const knoop = (soort: Soort, id: string, stand: string | null = null, gegevens: object = {}): Knoop =>
  ({ soort, id, naam: id, datum: null, stand, gegevens: { ...GEGEVENS[soort], ...gegevens } }) as Knoop
const schakel = (van: string, naar: string): Schakel => ({ van, naar })
const vandaag = datum('2026-11-10')

const heel: Graaf = {
  knopen: [
    knoop('motie', 'm', 'aangenomen'),
    knoop('voorstel', 'v', 'aangenomen'),
    knoop('maatregel', 'a'),
    knoop('regel', 'r'),
    knoop('indicator', 'i'),
    knoop('stuk', 's'),
  ],
  schakels: [
    schakel('motie m', 'voorstel v'),
    schakel('voorstel v', 'maatregel a'),
    schakel('maatregel a', 'regel r'),
    schakel('maatregel a', 'indicator i'),
    schakel('maatregel a', 'stuk s'),
    schakel('regel r', 'stuk s'),
    schakel('indicator i', 'stuk s'),
  ],
}
const zonder = (weg: string): Graaf => ({
  ...heel,
  schakels: heel.schakels.filter(({ van, naar }) => `${van} > ${naar}` !== weg),
})
const redenen = (graaf: Graaf) =>
  doodlopendIn(graaf, vandaag).map(({ knoop: een, reden }) => `${sleutel(een)}: ${reden}`)

describe('de draad', () => {
  it('loopt van de motie vooruit tot in het stuk', () => {
    expect([...draadDoor(heel, 'motie m')].toSorted()).toEqual([
      ['indicator i', 'later'],
      ['maatregel a', 'later'],
      ['motie m', 'hier'],
      ['regel r', 'later'],
      ['stuk s', 'later'],
      ['voorstel v', 'later'],
    ])
  })

  it('loopt van de euro terug naar de motie, en heeft de uitkomst van dezelfde maatregel ernaast', () => {
    const plaatsen = draadDoor(heel, 'regel r')
    expect(Object.fromEntries(plaatsen)).toEqual({
      'motie m': 'eerder',
      'voorstel v': 'eerder',
      'maatregel a': 'eerder',
      'regel r': 'hier',
      'indicator i': 'naast',
      'stuk s': 'later',
    })
  })

  const namen = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 2 })
  const graaf = fc
    .record({
      knopen: fc.constant(
        (['voorstel', 'maatregel', 'regel'] as const).flatMap((soort) =>
          ['a', 'b', 'c', 'd'].map((id) => knoop(soort, id)),
        ),
      ),
      eerste: fc.array(namen, { maxLength: 8 }),
      tweede: fc.array(namen, { maxLength: 8 }),
    })
    .map(({ knopen, eerste, tweede }) => ({
      knopen,
      schakels: [
        ...eerste.map(([van, naar]) => schakel(`voorstel ${van}`, `maatregel ${naar}`)),
        ...tweede.map(([van, naar]) => schakel(`maatregel ${van}`, `regel ${naar}`)),
      ],
    }))

  it('heen en terug zijn hetzelfde: wat later komt, vindt mij eerder', () => {
    fc.assert(
      fc.property(graaf, (een) => {
        for (const begin of een.knopen.map(sleutel))
          for (const [ander, plaats] of draadDoor(een, begin)) {
            const terug = draadDoor(een, ander).get(begin)
            if (plaats === 'later') expect(terug).toBe('eerder')
            if (plaats === 'eerder') expect(terug).toBe('later')
            if (plaats === 'naast') expect(terug).toBe('naast')
          }
      }),
    )
  })
})

describe('wat nergens heen leidt', () => {
  it('is niets als alles doorloopt', () => expect(redenen(heel)).toEqual([]))

  it.each([
    ['motie m > voorstel v', ['motie m: motie-zonder-voorstel']],
    ['voorstel v > maatregel a', ['voorstel v: voorstel-zonder-maatregel', 'maatregel a: maatregel-zonder-voorstel']],
    ['maatregel a > regel r', ['maatregel a: maatregel-zonder-regel']],
    ['maatregel a > indicator i', ['maatregel a: maatregel-zonder-indicator']],
    ['maatregel a > stuk s', ['maatregel a: maatregel-zonder-stuk']],
    ['regel r > stuk s', ['regel r: regel-zonder-stuk']],
    ['indicator i > stuk s', ['indicator i: indicator-zonder-stuk']],
  ])('zonder %s', (weg, verwacht) => expect(redenen(zonder(weg))).toEqual(verwacht))

  it.each([
    ['een verworpen motie hoeft nergens heen', knoop('motie', 'x', 'verworpen'), []],
    ['een voorstel zonder besluit is onderweg', knoop('voorstel', 'x', 'behandeld'), []],
    [
      'een vraag zonder antwoord',
      knoop('voorstel', 'x', 'behandeld', { zonderAntwoord: 1 }),
      ['vraag-zonder-antwoord'],
    ],
    ['een toezegging waarvan de dag nog komt', knoop('toezegging', 'x', null, { uiterlijk: '2026-11-10' }), []],
    [
      'een toezegging waarvan de dag voorbij is',
      knoop('toezegging', 'x', null, { uiterlijk: '2026-11-09' }),
      ['toezegging-zonder-stuk'],
    ],
    [
      'een afgedane toezegging',
      knoop('toezegging', 'x', 'gestand', { uiterlijk: '2026-11-09', afgedaanOp: '2026-11-01' }),
      [],
    ],
    ['een toezegging zonder dag en zonder moment', knoop('toezegging', 'x'), ['toezegging-zonder-moment']],
    ['een toezegging met een moment', knoop('toezegging', 'x', null, { moment: 'binnenkort' }), []],
    ['een zienswijze die nergens bij hoort', knoop('zienswijze', 'x'), ['zienswijze-zonder-voorstel']],
    ['een mededeling die nergens bij hoort', knoop('mededeling', 'x'), ['mededeling-los']],
    ['een stuk in concept', knoop('stuk', 'x', 'concept', { publicatieId: null }), ['stuk-niet-gepubliceerd']],
  ] as const)('%s', (_, een, verwacht) =>
    expect(doodlopendIn({ knopen: [een], schakels: [] }, vandaag).map(({ reden }) => reden)).toEqual(verwacht),
  )
})

describe('zienswijze en mededeling', () => {
  const knopen = [
    knoop('zienswijze', 'z'),
    knoop('voorstel', 'v', 'behandeld'),
    knoop('toezegging', 't', 'gestand', { afgedaanOp: '2026-11-01' }),
    knoop('mededeling', 'm'),
  ]
  const schakels = [
    { van: 'zienswijze z', naar: 'voorstel v' },
    { van: 'voorstel v', naar: 'toezegging t' },
    { van: 'toezegging t', naar: 'mededeling m' },
  ]
  it('leiden ergens heen zodra zij ergens bij horen', () =>
    expect(doodlopendIn({ knopen, schakels }, vandaag)).toEqual([]))
  it('lopen door, beide kanten op', () => {
    expect(draadDoor({ knopen, schakels }, 'zienswijze z').get('mededeling m')).toBe('later')
    expect(draadDoor({ knopen, schakels }, 'mededeling m').get('zienswijze z')).toBe('eerder')
  })
})

it('het publiek ziet geen concept, en uitgaven pas als het jaar voorbij is', () => {
  const { knopen } = openbaarDeel(
    { ...heel, knopen: [...heel.knopen, knoop('stuk', 'x', 'concept', { publicatieId: null })] },
    2026,
  )
  expect(knopen.map(sleutel)).not.toContain('stuk x')
  expect(knopen.find(({ soort }) => soort === 'regel')!.gegevens).toMatchObject({
    jaren: [
      { jaar: 2025, realisatie: 4 },
      { jaar: 2026, budget: 10, realisatie: null },
    ],
  })
})
