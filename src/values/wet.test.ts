import { expect, it } from 'vitest'
import { isWet, WETTEN, wetNaam } from './wet.ts'

it('elke wet heeft een eigen naam in beide talen', () => {
  for (const taal of ['nl', 'en'] as const) {
    expect(new Set(WETTEN.map((wet) => wetNaam(wet, taal))).size).toBe(WETTEN.length)
  }
  expect(wetNaam('wmo', 'nl')).toBe('Wmo 2015')
})

it('herkent alleen de wetten van de lijst', () => {
  expect([isWet('jeugdwet'), isWet('Jeugdwet'), isWet(undefined)]).toEqual([true, false, false])
})
