import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

describe('huishouden', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())
  it('draait', async () => {
    expect((await house.owner.query('select count(*) from huishouden.persoon')).rows[0].count).toBe(0)
  })
})
