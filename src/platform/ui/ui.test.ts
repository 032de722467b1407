import { describe, expect, it } from 'vitest'
import { datum } from '#values/datum.ts'
import { spread, ticksThatFit } from './charts/axis.ts'
import { lanesOf, monthStarts } from './charts/ganttLayout.ts'
import { lastMeasured } from './charts/lineData.ts'
import { centreOf, fitInto } from './charts/mapGeometry.ts'
import { stepOf } from './charts/RegionMap.tsx'
import { defineTeksten, kiesTeksten } from './defineTeksten.ts'
import { formatMiljoen, formatNumber, toDatum } from './format.ts'
import { fieldName, groupErrors, nestValues } from './forms/FormContext.ts'
import { initialsOf } from './frame/menu.ts'
import { kindOfTerm } from './TermLabel.tsx'
import { type Column, csvRows, nextSort, sortRows } from './table/columns.ts'
import { toCsv } from './table/csv.ts'
import { uiTeksten } from './teksten.ts'

describe('rekenblad', () => {
  it('begint met een BOM, scheidt met puntkomma en schrijft een decimale komma', () => {
    expect(
      toCsv([
        ['Naam', 'Bedrag'],
        ['Oost', 12.5],
      ]),
    ).toBe('\ufeffNaam;Bedrag\r\nOost;12,5\r\n')
  })
  it.each(['=1+1', '+31612345678', '-2+3', '@SUM(A1)', '\tx'])('maakt van %j geen formule', (text) => {
    expect(toCsv([[text]])).toContain(`'${text}`)
  })
  it('laat een negatief getal een getal', () => {
    expect(toCsv([[-5]])).toBe('\ufeff-5\r\n')
  })
  it('zet aanhalingstekens waar een teken anders iets zou scheiden', () => {
    expect(toCsv([['a;b', 'zei "ja"', 'twee\nregels']])).toBe('\ufeff"a;b";"zei ""ja""";"twee\nregels"\r\n')
  })
})

type Row = { name: string; days: number | null }
const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Naam', render: (row) => row.name, sortValue: (row) => row.name },
  { key: 'days', header: 'Dagen', render: (row) => row.days, sortValue: (row) => row.days },
  { key: 'deed', header: 'Doen', render: () => 'knop' },
]
const rows: readonly Row[] = [
  { name: 'Zaak 10', days: 3 },
  { name: 'zaak 2', days: null },
  { name: 'Álvarez', days: -4 },
]

describe('sorteren', () => {
  it('kent letters met een teken en getallen in een naam', () => {
    expect(sortRows(rows, columns, { key: 'name', direction: 'ascending' }).map((row) => row.name)).toEqual([
      'Álvarez',
      'zaak 2',
      'Zaak 10',
    ])
  })
  it.each(['ascending', 'descending'] as const)('zet wat onbekend is achteraan (%s)', (direction) => {
    expect(sortRows(rows, columns, { key: 'days', direction }).at(-1)?.days).toBeNull()
  })
  it('draait om bij een tweede keer op dezelfde kolom', () => {
    const first = nextSort(undefined, 'name')
    expect(first.direction).toBe('ascending')
    expect(nextSort(first, 'name').direction).toBe('descending')
    expect(nextSort(first, 'days')).toEqual({ key: 'days', direction: 'ascending' })
  })
  it('laat een kolom zonder waarde buiten het rekenblad', () => {
    expect(csvRows(rows.slice(0, 1), columns)).toEqual([
      ['Naam', 'Dagen'],
      ['Zaak 10', 3],
    ])
  })
})

describe('formulier', () => {
  it('leest een JSON-pointer en een naam met punt als hetzelfde veld', () => {
    expect(fieldName('/periode/begin')).toBe(fieldName('periode.begin'))
  })
  it('maakt van namen met een punt een geheel en laat lege velden weg', () => {
    expect(nestValues({ 'periode.begin': '2026-01-01', 'periode.eind': '', naam: undefined, ja: false })).toEqual({
      periode: { begin: '2026-01-01' },
      ja: false,
    })
  })
  it('verzamelt alle opmerkingen van een veld; zonder uitleg blijft de code over', () => {
    const grouped = groupErrors([{ code: 'a', veld: 'x', uitleg: 'Eerst' }, { code: 'b', veld: 'x' }, { code: 'c' }])
    expect([...grouped]).toEqual([['x', ['Eerst', 'b']]])
  })
})

describe('getallen en dagen', () => {
  it.each([
    [1_840_000_000, '€\u00a018,4\u00a0mln'],
    [-120_000_000, '€\u00a0\u22121,2\u00a0mln'],
    [31_200_000, '€\u00a0312.000'],
  ])('schrijft %d cent als %s', (cents, text) => {
    expect(formatMiljoen(cents)).toBe(text)
  })
  it.each([
    [1214, 0, '1.214'],
    [5.84, 1, '5,8'],
    [-3, 0, '\u22123'],
    [-0.04, 1, '0,0'],
    [1234567, 0, '1.234.567'],
  ])('schrijft %d met %d decimalen als %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })
  it('neemt van een tijdstip de dag in Nederland, ook vlak na middernacht', () => {
    expect(toDatum('2026-06-30T22:30:00Z')).toBe('2026-07-01')
    expect(toDatum('geen dag')).toBeUndefined()
  })
  it.each([
    [-1, 'te-laat'],
    [0, 'let-op'],
    [3, 'let-op'],
    [4, 'loopt'],
    [undefined, 'wacht'],
  ])('een termijn met %s dagen is %s', (days, kind) => {
    expect(kindOfTerm(days as number | undefined)).toBe(kind)
  })
})

describe('teksten', () => {
  const teksten = defineTeksten({
    dag: ['Dag', 'Hello'],
    over: [(n: number) => `nog ${n}`, (n: number) => `${n} left`],
  })
  it('geeft de teksten van één taal, en telkens hetzelfde geheel', () => {
    expect(kiesTeksten(teksten, 'en').dag).toBe('Hello')
    expect(kiesTeksten(teksten, 'nl').over(3)).toBe('nog 3')
    expect(kiesTeksten(teksten, 'nl')).toBe(kiesTeksten(teksten, 'nl'))
  })
  it('elke tekst van de bouwstenen is er in beide talen, met dezelfde parameters', () => {
    for (const [key, [nl, en]] of Object.entries(uiTeksten)) {
      expect(typeof en, key).toBe(typeof nl)
      expect(typeof nl === 'function' ? nl.length : nl.length > 0, key).toBe(
        typeof en === 'function' ? en.length : en.length > 0,
      )
    }
  })
})

describe('tekenen', () => {
  it('duwt namen aan het eind van lijnen uit elkaar en houdt hun volgorde', () => {
    const placed = spread([100, 101, 50], 15, 200)
    expect(placed[1]! - placed[0]!).toBeGreaterThanOrEqual(15)
    expect(placed[2]).toBe(50)
    expect(spread([198, 199], 15, 200)).toEqual([185, 200])
  })
  it('kiest hele jaren als er voor maanden geen plaats is', () => {
    expect(ticksThatFit(36, 300, 56)).toEqual([0, 12, 24])
  })
  it('geeft wat tegelijk loopt een eigen baan', () => {
    const bar = (id: string, from: string, to: string | null) => ({
      id,
      label: id,
      from: datum(from),
      to: to === null ? null : datum(to),
      colour: 'reeks-1' as const,
    })
    const lanes = lanesOf([
      bar('a', '2026-01-01', '2026-03-31'),
      bar('b', '2026-04-01', null),
      bar('c', '2026-02-01', '2026-02-28'),
      bar('d', '2026-05-01', null),
    ])
    expect(lanes.map((lane) => lane.map((one) => one.id))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('begint maanden op de eerste dag binnen de periode', () => {
    expect(monthStarts(datum('2026-01-15'), datum('2026-08-01'), 3)).toEqual(['2026-02-01', '2026-05-01', '2026-08-01'])
  })
  it('weet waar het meten ophoudt', () => {
    expect(
      lastMeasured({
        x: ['a', 'b', 'c'],
        series: [{ key: 's', label: 's', colour: 'reeks-1', measured: [1, 2, null] }],
        format: String,
      }),
    ).toBe(1)
  })
  it.each([
    [29.9, 1],
    [30, 2],
    [59, 4],
    [60, 5],
  ])('%d valt in stap %d', (value, step) => {
    expect(stepOf(value, [30, 40, 50, 60])).toBe(step)
  })
  it('past een kaart in de breedte, met het noorden boven', () => {
    const square = [
      [5, 52],
      [5.1, 52],
      [5.1, 52.1],
      [5, 52.1],
    ] as const
    const { height, place } = fitInto([square], 208, true)
    expect(place([5, 52.1])).toEqual([4, 4])
    expect(height).toBeGreaterThan(208)
    expect(
      centreOf([
        [
          [0, 0],
          [4, 0],
          [4, 2],
          [0, 2],
        ],
      ]),
    ).toEqual([2, 1])
  })
})

it.each([
  ['Anouk Hendriks', 'AH'],
  ['Joris van den Blom', 'JB'],
  ['Raad', 'R'],
])('de letters van %s zijn %s', (name, letters) => {
  expect(initialsOf(name)).toBe(letters)
})
