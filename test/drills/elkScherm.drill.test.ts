import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishPaper } from '#server/demo.ts'
import { loopSchermen, perPersoon, sleutelzoeker } from '../journeys/elkScherm.ts'
import { type Huis, openHuis } from '../journeys/huis.ts'
import type { Wie } from '../journeys/schermtabel.ts'

let huis: Huis
let onvertaald: Awaited<ReturnType<typeof sleutelzoeker>>

beforeAll(async () => {
  ;[huis, onvertaald] = await Promise.all([openHuis(), sleutelzoeker()])
  if (huis.stukId) await publishPaper(huis.house, huis.stukId)
})
afterAll(() => huis?.stop())

it.each([...perPersoon.keys()])('%s: elk scherm donker en in het Engels, met alles van axe', async (wie: Wie) => {
  expect(await loopSchermen(huis, onvertaald, wie, 1)).toEqual([])
})
