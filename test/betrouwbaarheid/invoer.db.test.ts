import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '#platform/command.ts'
import { endpoint, Id, Input, Tekst, Type } from '#platform/endpoint.ts'
import { Refused } from '#platform/refusal.ts'
import { serveCommand } from '#platform/route.ts'
import { routes } from '#server/modules.ts'
import { openTestHouse } from '#test/harness/house.ts'
import { bestook } from './bestook.ts'
import { bouwStadje, type Stadje } from './stadje.ts'

const VERZOEKEN = 1_500

describe('slechte invoer wordt verteld, nooit bewaard, en is nooit onze fout', () => {
  let stadje: Stadje
  beforeAll(async () => {
    stadje = await bouwStadje()
  })
  afterAll(() => stadje.close())

  it(`${VERZOEKEN} verzoeken, gemaakt uit de schemas van alle routes`, async () => {
    const ids = Object.values(stadje.inwoners).flatMap((een) =>
      Object.entries(een).flatMap(([veld, id]) => (veld.endsWith('Id') ? [id] : [])),
    )
    const { fouten, ...verslag } = await bestook(stadje.house, routes, { aantal: VERZOEKEN, seed: 20261110, ids })
    expect(fouten).toEqual([])
    expect(verslag.verzoeken).toBeGreaterThanOrEqual(VERZOEKEN)
    expect(verslag.routes.size).toBe(routes.length)
    expect(verslag.aangenomen).toBeGreaterThan(100)
    expect(verslag.geweigerd).toBeGreaterThan(VERZOEKEN / 2)
    for (const soort of ['passend', 'gebroken', 'ruw', 'adres', 'kop'])
      expect(verslag.perSoort[soort]).toBeGreaterThan(75)
  })

  it('controle: een route die op invoer stukgaat, en een die weigert en toch bewaart, worden gezien', async () => {
    const maak = (id: string, command: Command<{ tekst: string }, { id: string }>) =>
      serveCommand(
        endpoint({
          id,
          method: 'POST',
          path: `/proef/${id}`,
          summary: 'proef',
          body: Input({ tekst: Tekst(50) }),
          response: Type.Object({ id: Id() }),
          access: { power: 'ingelogd', doel: 'proef', grondslag: 'AVG', wetten: 'geen', verwerking: 'inrichting' },
        }),
        command as never,
      )
    const kapot = maak('kapot', {
      name: 'proef.kapot',
      may: () => true,
      run: async ({ input }) => ({ result: { id: (JSON.parse(input.tekst) as { id: string }).id } }),
    })
    const bewaart = maak('bewaart', {
      name: 'proef.bewaart',
      may: () => true,
      run: async ({ input }) => ({
        result: new Refused([{ code: 'veld-ongeldig', veld: input.tekst }]) as never,
        objectId: 'x',
      }),
    })
    const house = await openTestHouse({ routes: [kapot, bewaart] })
    const { fouten } = await bestook(house, [kapot, bewaart], { aantal: 200, seed: 1, ids: [] })
    await house.close()
    expect(fouten.filter((fout) => fout.startsWith('kapot') && fout.includes('antwoord 500')).length).toBeGreaterThan(5)
    expect(
      fouten.filter((fout) => fout.startsWith('bewaart') && fout.includes('bewaard in platform.handeling')).length,
    ).toBeGreaterThan(5)
  })
})
