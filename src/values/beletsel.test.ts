import { expect, it } from 'vitest'
import { als, codesOf } from './beletsel.ts'

it('een conditie die geldt geeft een beletsel, een die niet geldt geen', () => {
  const beletselen = [
    ...als(true, 'vraag-ontbreekt', 'vraag'),
    ...als(false, 'al-afgedaan'),
    ...als(true, 'te-laat', undefined, { dagen: 3 }),
  ]
  expect(beletselen).toEqual([
    { code: 'vraag-ontbreekt', veld: 'vraag' },
    { code: 'te-laat', waarde: { dagen: 3 } },
  ])
  expect(codesOf(beletselen)).toEqual(['vraag-ontbreekt', 'te-laat'])
})
