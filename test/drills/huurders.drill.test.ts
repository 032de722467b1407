import { expect, test } from 'vitest'
import { vraagDoorElkaar } from '#test/betrouwbaarheid/doorElkaar.ts'
import { openTestHouse } from '#test/harness/house.ts'

const REQUESTS = 10_000

test(`${REQUESTS} interleaved requests over two tenants, every seventh broken off: never a row of the other`, async () => {
  const house = await openTestHouse()
  const { gezien, lekken } = await vraagDoorElkaar(house, REQUESTS)
  await house.close()
  expect(gezien).toBeGreaterThan(REQUESTS * 5)
  expect(lekken).toBe(0)
})
