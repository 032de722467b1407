import { expect, it } from 'vitest'
import { plusMaand, wekenVan } from './kalender.ts'
import { lijktOp } from './nummers.ts'

it.each([
  ['2026-11', 6, 1, 30],
  ['2026-02', 5, 1, 28],
  ['2027-02', 4, 1, 28],
  ['2028-02', 5, 1, 29],
])('%s heeft %i weken, van dag %i tot %i', (maand, weken, eerste, laatste) => {
  const dagen = wekenVan(maand).flat()
  expect(dagen).toHaveLength(weken * 7)
  const echt = dagen.filter((dag) => dag !== null).map((dag) => Number(dag.slice(8)))
  expect([echt[0], echt.at(-1), echt.length]).toEqual([eerste, laatste, laatste])
})

it('begint de week op maandag: 1 november 2026 is een zondag', () => {
  expect(wekenVan('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
})

it('gaat over het jaar heen', () => {
  expect([plusMaand('2026-12', 1), plusMaand('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

it.each([
  ['2020-M0027', '2020-M20027', true],
  ['2020-M0027', '2020/M27', true],
  ['M27', 'm 27', true],
  ['M27', 'M28', false],
  ['M1', 'M10', false],
  ['2026-0001', '2026-0010', false],
  ['2020-M0027', '2020-M0027', false],
])('%s en %s: lijkt op is %s, in beide richtingen', (a, b, verwacht) => {
  expect([lijktOp(a, b), lijktOp(b, a)]).toEqual([verwacht, verwacht])
})
