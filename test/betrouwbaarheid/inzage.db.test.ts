import { afterAll, beforeAll, expect, it } from 'vitest'
import { routes } from '#server/modules.ts'
import { lijsten, metId, tekstVan } from './herhaal.ts'
import { bouwStadje, kanariesIn, type Stadje } from './stadje.ts'

let stadje: Stadje
beforeAll(async () => {
  stadje = await bouwStadje()
})
afterAll(() => stadje.close())

it('kan de regel van een blik niet worden geschreven, dan faalt het verzoek en toont het niets', async () => {
  const { moeder } = stadje.inwoners
  const kijk = () => stadje.house.vraag('consulent', 'GET', `/huishouden/personen/${moeder!.persoonId}`)
  expect((await kijk()).status).toBe(200)
  const ids = (veld: string) =>
    Object.values(stadje.inwoners).flatMap((een) => (een as unknown as Record<string, string>)[veld] ?? [])
  const vragen = [...lijsten(routes), ...metId(routes, ids)].slice(0, 200)
  let gefaald = 0
  for (const tabel of ['platform.handeling', 'platform.betrokkene']) {
    await stadje.house.owner.query(`revoke insert on ${tabel} from samenhang_app, samenhang_gemeente`)
    for (const vraag of vragen) {
      const antwoord = await stadje.house.vraag('consulent', vraag.method, vraag.pad, vraag.body)
      if (antwoord.status === 500) gefaald += 1
      expect(
        kanariesIn(tekstVan(antwoord)).filter((een) => !JSON.stringify(vraag).includes(een.wie)),
        vraag.pad,
      ).toEqual([])
    }
    await stadje.house.owner.query(`grant insert on ${tabel} to samenhang_app, samenhang_gemeente`)
  }
  expect(gefaald).toBeGreaterThan(20)
  expect((await kijk()).status).toBe(200)
})
