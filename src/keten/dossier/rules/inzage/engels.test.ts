import { describe, expect, it } from 'vitest'
import { datum, formatDatum } from '#values/datum.ts'
import { REDENEN } from './declaratie.ts'
import { ENGELS, REDENEN_ENGELS, waardeInEngels } from './engels.ts'
import { PERSOONSTABELLEN } from './index.ts'
import { waardeVan } from './woorden.ts'

describe('de inzage in het Engels', () => {
  const woorden = new Set(PERSOONSTABELLEN.flatMap(({ kop, velden }) => [kop, ...Object.values(velden)]))

  it('heeft voor elk woord boven wat is vastgelegd een Engels woord, en geen meer', () => {
    expect([...woorden].filter((woord) => !ENGELS[woord])).toEqual([])
    expect(Object.keys(ENGELS).filter((woord) => !woorden.has(woord))).toEqual([])
    expect(Object.keys(REDENEN_ENGELS).sort()).toEqual([...Object.keys(REDENEN), 'kind'].sort())
  })

  it.each([
    [waardeVan('', '2026-10-05'), '5 October 2026'],
    [waardeVan('', '[2026-10-05,)'), 'from 5 October 2026'],
    [waardeVan('', '[2026-10-05,2026-10-12)'), '5 October 2026 until 11 October 2026 inclusive'],
    [waardeVan('', true), 'yes'],
    [waardeVan('', 'participatiewet'), 'Participation Act (Participatiewet)'],
    [waardeVan('', new Date('2026-10-05T12:30:00Z')), '5 October 2026 at 14:30'],
    ['Op 5 oktober 2026 viel zij.', 'Op 5 oktober 2026 viel zij.'],
    ['', ''],
  ])('%s wordt %s', (nederlands, engels) => {
    expect(waardeInEngels(nederlands ?? '')).toBe(engels)
  })

  it('leest een dag zoals het huis haar schrijft', () => {
    for (let maand = 1; maand <= 12; maand += 1) {
      const dag = datum(`2026-${String(maand).padStart(2, '0')}-09`)
      expect(waardeInEngels(formatDatum(dag, { stijl: 'lang' }))).toMatch(/^9 [A-Z][a-z]+ 2026$/)
    }
  })
})
