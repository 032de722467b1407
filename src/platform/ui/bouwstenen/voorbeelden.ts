import { type Datum, datum } from '#values/datum.ts'
import type { ColourKey, GanttPerson, Region, RowKind } from '../index.ts'

export type WorkItem = {
  id: string
  name: string
  who: string
  question: string
  law: string
  colour: ColourKey
  first: string
  phase: string
  daysLeft?: number
  date?: Datum
  rule?: string
  stopped?: Datum
  elsewhere?: boolean
}

const WETTEN = {
  'Wmo 2015': 'reeks-1',
  Jeugdwet: 'reeks-2',
  Participatiewet: 'reeks-3',
  Schuldhulp: 'reeks-4',
} as const

function item(
  id: string,
  name: string,
  who: string,
  question: string,
  law: keyof typeof WETTEN,
  first: string,
  phase: string,
  term: Partial<WorkItem>,
): WorkItem {
  return { id, name, who, question, law, colour: WETTEN[law], first, phase, ...term }
}

function term(daysLeft: number, date: string, rule: string): Partial<WorkItem> {
  return { daysLeft, date: datum(date), rule }
}

export const workItems: readonly WorkItem[] = [
  item(
    'w1',
    'Mevrouw G. Terpstra',
    '81 jaar, woont alleen',
    'Huishouden lukt niet na val',
    'Wmo 2015',
    'Verslag afmaken en versturen',
    'Onderzoek',
    term(-4, '2026-11-06', 'onderzoek 6 weken'),
  ),
  item(
    'w2',
    'Huishouden Bouzid',
    '2 volwassenen, 3 kinderen',
    'Energie wordt afgesloten',
    'Schuldhulp',
    'Vandaag bellen, spoed',
    'Eerste gesprek',
    term(0, '2026-11-10', 'spoed: 3 werkdagen'),
  ),
  item(
    'w3',
    'De heer M. Kaya',
    '67 jaar',
    'Vervoer naar dagopvang',
    'Wmo 2015',
    'Gesprek thuis plannen',
    'Onderzoek',
    term(3, '2026-11-13', 'onderzoek 6 weken'),
  ),
  item(
    'w4',
    'Huishouden Janssen-Pinas',
    'Liam, 9 jaar',
    'Angst, gaat niet naar school',
    'Jeugdwet',
    'Besluit voorleggen aan kwaliteit',
    'Besluit',
    term(3, '2026-11-13', 'besluit 8 weken'),
  ),
  item(
    'w5',
    'Huishouden Van Dalen – El Amrani',
    '5 personen, 4 wetten',
    'Sem wordt 18, hulp stopt',
    'Jeugdwet',
    'Plan evalueren met gezin',
    'Plan loopt',
    term(7, '2026-11-17', 'eigen afspraak'),
  ),
  item(
    'w6',
    'Huishouden Oosterhof',
    '1 ouder, 2 kinderen',
    'Inkomen na scheiding',
    'Participatiewet',
    'Inkomsten oktober nakijken',
    'Besluit',
    term(7, '2026-11-17', 'besluit 8 weken'),
  ),
  item(
    'w7',
    'Mevrouw F. Wouters',
    '74 jaar',
    'Dagbesteding, geheugen',
    'Wmo 2015',
    'Besluit versturen',
    'Besluit',
    term(8, '2026-11-18', 'besluit 2 weken'),
  ),
  item(
    'w8',
    'Huishouden Nguyen',
    'Mai, 15 jaar',
    'Verwijzing huisarts, somber',
    'Jeugdwet',
    'Huisarts terugbellen',
    'Onderzoek',
    term(10, '2026-11-20', 'besluit 8 weken'),
  ),
  item(
    'w9',
    'Huishouden Haddad',
    '2 volwassenen',
    'Schulden, geen overzicht',
    'Schuldhulp',
    'Gesprek plannen',
    'Eerste gesprek',
    term(13, '2026-11-23', 'gesprek 4 weken'),
  ),
  item(
    'w10',
    'Huishouden De Bruin',
    'Partner is mantelzorger',
    'Zorg thuis wordt te zwaar',
    'Wmo 2015',
    'Mantelzorger apart spreken',
    'Onderzoek',
    term(20, '2026-11-30', 'onderzoek 6 weken'),
  ),
  item(
    'w11',
    'Huishouden Smit',
    '1 volwassene',
    'Woningaanpassing',
    'Wmo 2015',
    'Offerte aannemer nog niet binnen',
    'Wacht op inwoner',
    { stopped: datum('2026-11-03') },
  ),
  item(
    'w12',
    'Huishouden Peeters',
    'Daan, 11 jaar',
    'Hulp bij lezen en gedrag',
    'Jeugdwet',
    'School om verslag vragen',
    'Onderzoek',
    { ...term(30, '2026-12-10', 'besluit 8 weken'), elsewhere: true },
  ),
]

export type Line = {
  id: string
  role?: RowKind
  name: string
  kind?: string
  y2025: number
  spent: number
  y2026: number
  y2027: number
  note?: string
}

const DUIZEND = 100_000

function line(
  id: string,
  name: string,
  amounts: readonly [number, number, number, number],
  rest: Partial<Line> = {},
): Line {
  const [y2025, spent, y2026, y2027] = amounts.map((amount) => amount * DUIZEND) as [number, number, number, number]
  return { id, name, y2025, spent, y2026, y2027, ...rest }
}

export const lines: readonly Line[] = [
  line('c1', 'Sociale Basis', [225, 213, 150, 150], { role: 'cluster' }),
  line('l1', 'Community Building', [150, 138, 150, 150], {
    kind: 'tijdelijk',
    note: 'Drie jaar lang elk jaar 150. Daarna stopt het, of de raad besluit opnieuw.',
  }),
  line('l2', 'Jongerenparticipatie', [75, 75, 0, 0], { kind: 'eenmalig', note: 'Eén keer, in het eerste jaar.' }),
  line('c2', 'Indicatievrije Ondersteuning', [1133, 883, 633, 633], { role: 'cluster' }),
  line('l3', 'Team Jeugd en Gezin en Wmo', [633, 571, 633, 633], {
    kind: 'structureel',
    note: '3 gezinscoaches 252, 3 specialisten 252, schoolmaatschappelijke ondersteuning 129: samen 633.',
  }),
  line('l4', 'Indicatievrije dagbesteding, risico', [500, 312, 0, 0], {
    kind: 'eenmalig',
    note: 'Alleen als de dagbesteding duurder uitvalt.',
  }),
  line('s', 'Samen', [1358, 1096, 783, 783], { role: 'som' }),
]

const MEASURED = [
  1377, 1408, 1412, 1391, 1430, 1405, 1330, 1338, 1444, 1462, 1460, 1409, 1470, 1432, 1472, 1470, 1486, 1440, 1400,
  1380, 1508, 1530, 1492, 1460, 1530, 1508, 1536, 1521, 1556, 1543, 1455, 1445, 1577, 1584,
]
const EXPECTED = [1580, 1540, 1590, 1588, 1612, 1602, 1618, 1608, 1545, 1538, 1640, 1666, 1660, 1616]
const NAMES = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

export const months: readonly string[] = Array.from(
  { length: 48 },
  (_, index) => `${NAMES[index % 12]} ${2024 + Math.floor(index / 12)}`,
)

function ahead(spreadOf: (step: number) => number): (number | null)[] {
  return months.map((_, index) => {
    const step = index - MEASURED.length
    if (step === -1) return MEASURED.at(-1) ?? null
    return step < 0 ? null : Math.round((EXPECTED[step] ?? 0) + spreadOf(step))
  })
}

export const costs = {
  measured: months.map((_, index) => MEASURED[index] ?? null),
  expected: ahead(() => 0),
  bands: [
    { label: '95 procent', low: ahead((step) => -80 - step * 8.7), high: ahead((step) => 80 + step * 8.7) },
    { label: '80 procent', low: ahead((step) => -50 - step * 6), high: ahead((step) => 50 + step * 6) },
  ],
  budget: months.map((_, index) => [1418, 1460, 1508, null][Math.floor(index / 12)] ?? null),
}

export const persons: readonly GanttPerson[] = [
  {
    id: 'p1',
    name: 'Marieke van Dalen',
    sub: '41, moeder',
    bars: [
      { id: 'b1', label: 'Schuldregeling · Stadsbank', from: datum('2026-03-02'), to: null, colour: 'reeks-4' },
      { id: 'b2', label: 'Aanvullende bijstand', from: datum('2026-02-01'), to: null, colour: 'reeks-3' },
    ],
  },
  {
    id: 'p2',
    name: 'Youssef El Amrani',
    sub: '44, vader, MS',
    bars: [
      {
        id: 'b3',
        label: 'Hulp bij het huishouden',
        from: datum('2026-01-01'),
        to: datum('2027-05-31'),
        colour: 'reeks-1',
      },
    ],
  },
  {
    id: 'p3',
    name: 'Sem van Dalen',
    sub: '17, zoon',
    bars: [
      {
        id: 'b4',
        label: 'Begeleiding · De Brug',
        from: datum('2026-05-12'),
        to: datum('2027-01-13'),
        colour: 'reeks-2',
      },
      {
        id: 'b5',
        label: 'nog niets geregeld',
        from: datum('2027-01-14'),
        to: datum('2027-06-30'),
        colour: 'vrij',
        gap: true,
      },
    ],
  },
  {
    id: 'p4',
    name: 'Noor El Amrani',
    sub: '12, dochter',
    bars: [
      {
        id: 'b6',
        label: 'Schoolmaatschappelijk werk',
        from: datum('2026-09-08'),
        to: datum('2027-02-26'),
        colour: 'vrij',
      },
    ],
  },
]

export const regions: readonly Region[] = [
  {
    id: 'r1',
    name: 'Noorderpolder',
    value: 31,
    polygon: [
      [22, 64],
      [64, 36],
      [112, 22],
      [160, 10],
      [205, 16],
      [208, 56],
      [198, 92],
      [156, 94],
      [116, 106],
      [70, 82],
    ],
  },
  {
    id: 'r2',
    name: 'De Weerd',
    value: 38,
    polygon: [
      [205, 16],
      [256, 22],
      [302, 42],
      [330, 74],
      [346, 112],
      [290, 130],
      [236, 160],
      [222, 122],
      [198, 92],
      [208, 56],
    ],
  },
  {
    id: 'r3',
    name: 'Esdorp',
    value: null,
    suppressed: true,
    polygon: [
      [346, 112],
      [350, 160],
      [338, 204],
      [316, 240],
      [280, 268],
      [236, 232],
      [190, 206],
      [218, 184],
      [236, 160],
      [290, 130],
    ],
  },
  {
    id: 'r4',
    name: 'Veldzicht',
    value: 46,
    polygon: [
      [280, 268],
      [232, 284],
      [180, 286],
      [132, 278],
      [86, 262],
      [92, 226],
      [110, 190],
      [150, 204],
      [190, 206],
      [236, 232],
    ],
  },
  {
    id: 'r5',
    name: 'Molenkwartier',
    value: 64,
    polygon: [
      [86, 262],
      [50, 232],
      [26, 190],
      [14, 128],
      [22, 64],
      [70, 82],
      [116, 106],
      [118, 150],
      [110, 190],
      [92, 226],
    ],
  },
  {
    id: 'r6',
    name: 'Oude Haven',
    value: 57,
    polygon: [
      [116, 106],
      [156, 94],
      [198, 92],
      [222, 122],
      [236, 160],
      [218, 184],
      [190, 206],
      [150, 204],
      [110, 190],
      [118, 150],
    ],
  },
]

export const river = [
  [205, 16],
  [208, 56],
  [198, 92],
  [222, 122],
  [236, 160],
  [290, 130],
  [346, 112],
] as const
