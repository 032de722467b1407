import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aanDeDeur } from './deWeg/aanDeDeur.ts'
import { aanHetStuur } from './deWeg/aanHetStuur.ts'
import { inDeKeten } from './deWeg/inDeKeten.ts'
import { type Reis, reisVan, type Weg } from './deWeg/reis.ts'
import { type Huis, openHuis } from './huis.ts'

let huis: Huis
let reis: Reis
let gestruikeld = false

beforeAll(async () => {
  huis = await openHuis()
  reis = reisVan(huis, {} as Weg)
})
afterAll(() => huis?.stop())

/** One road: after a stumble there is nothing further on to see. */
describe.each([
  ['van de vraag tot het ondertekende plan', aanDeDeur],
  ['van het besluit tot de betaling', inDeKeten],
  ['van de boeking tot het raadsstuk', aanHetStuur],
])('%s', (_, stappen) => {
  it.each(stappen)('%s', async (_naam, doe) => {
    if (gestruikeld) throw new Error('een eerdere stap lukte niet')
    gestruikeld = true
    await doe(reis)
    gestruikeld = false
  })
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
