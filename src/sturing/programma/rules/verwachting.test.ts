import { expect, it } from 'vitest'
import { bewegingVan } from './verwachting.ts'

it.each([
  { situatie: 'stijgt', waarden: [100, 90, 110], beweging: 'omhoog' },
  { situatie: 'daalt', waarden: [100, 120, 97], beweging: 'omlaag' },
  { situatie: 'blijft binnen de ruis', waarden: [100, 130, 102], beweging: 'gelijk' },
  { situatie: 'heeft een onderdrukte laatste maand', waarden: [100, 120, null], beweging: 'omhoog' },
  { situatie: 'heeft één maand', waarden: [null, 5], beweging: undefined },
  { situatie: 'begint bij nul', waarden: [0, 3], beweging: 'omhoog' },
])('een cijfer dat $situatie', ({ waarden, beweging }) => {
  expect(bewegingVan(waarden)).toBe(beweging)
})
