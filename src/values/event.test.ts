import { expect, it } from 'vitest'
import { defineEvent } from './event.ts'

it('een aankondiging draagt de naam van haar gebeurtenis en wat er gebeurde', () => {
  const toegewezen = defineEvent<{ toewijzingId: string }>('voorziening.toegewezen')
  expect(toegewezen.of({ toewijzingId: 'a' })).toEqual({
    name: 'voorziening.toegewezen',
    payload: { toewijzingId: 'a' },
  })
})
