import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '#platform/route.ts'
import { routes } from '#server/modules.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { voegGebruikerToe } from './gebruikers.ts'
import { magVolgensTabel, TOEGANGSTABEL, type Toegestaan } from './toegangstabel.ts'

const ONBEKEND = '0190a000-0000-7000-8000-00000000dead'
const adresVan = ({ endpoint }: Route) => endpoint.path.replaceAll(/:\w+/g, ONBEKEND)

type Beller = { als: string; functie: string }
const functies = Object.keys(FUNCTIES)
const BELLERS: Beller[] = [
  { als: 'niemand', functie: 'niemand' },
  ...functies.map((functie) => ({ als: functie, functie })),
  ...functies.map((functie) => ({ als: `9902-${functie}`, functie })),
  { als: '9901-koppeling-aanbieder', functie: 'aanbieder' },
  { als: '9901-koppeling-controller', functie: 'controller' },
]

/** Every endpoint asked by every caller; a line for each answer that differs from the table. */
async function verschillen(house: TestHouse, alle: readonly Route[], tabel: ReadonlyMap<string, Toegestaan>) {
  const anders: string[] = []
  let gevraagd = 0
  for (const [nummer, route] of alle.entries()) {
    const { id, method, creates } = route.endpoint
    const toegestaan = tabel.get(id)
    if (!toegestaan) continue
    for (const [plaats, { als, functie }] of BELLERS.entries()) {
      // The neighbours hold the same functions: each route meets a third of them, each of them a third of the routes.
      if (als.startsWith('9902') && (nummer + plaats) % 3 !== 0) continue
      const { status } = await house.vraag(als, method, adresVan(route), method === 'GET' ? undefined : '{', {
        'content-type': 'application/json',
        ...(creates && { 'if-match': '"1"' }),
      })
      gevraagd += 1
      const mag = magVolgensTabel(toegestaan, functie)
      const geweigerd = status === 401 || status === 403
      if (mag === geweigerd || (functie === 'niemand' && !mag && status !== 401))
        anders.push(`${id} door ${als}: ${status}, volgens de tabel ${mag ? 'toegestaan' : 'geweigerd'}`)
    }
  }
  return { anders, gevraagd }
}

describe('wie mag wat: elke route met elke functie tegen een tabel die niemand uit de code afleidde', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    await voegGebruikerToe(house, {
      sub: '9901-koppeling-aanbieder',
      functie: 'aanbieder',
      soort: 'client',
      agb: '99000009',
    })
    await voegGebruikerToe(house, { sub: '9901-koppeling-controller', functie: 'controller', soort: 'client' })
  })
  afterAll(() => house.close())

  it('kent elke route: wie een route toevoegt, schrijft in toegangstabel.ts op wie haar mag gebruiken', () => {
    const vergeten = routes.map((route) => route.endpoint.id).filter((id) => !TOEGANGSTABEL.has(id))
    expect(vergeten, 'routes zonder regel in test/betrouwbaarheid/toegangstabel.ts').toEqual([])
  })

  it('geeft overal precies de toegang van de tabel', async () => {
    const { anders, gevraagd } = await verschillen(house, routes, TOEGANGSTABEL)
    expect(gevraagd).toBeGreaterThan(3_000)
    expect(anders).toEqual([])
  })

  it.each([
    ['ingelogd', 'declaratie.keurGoed', 'raadslid'],
    ['openbaar', 'dossier.toonDossier', 'niemand'],
    ['inrichting:lezen', 'plan.beoordeel', 'teamleider'],
  ])('controle: een route met de power %s in plaats van haar eigen wordt gezien', async (power, id, wie) => {
    const stuk = routes
      .filter((route) => route.endpoint.id === id)
      .map((route) => ({ ...route, endpoint: { ...route.endpoint, access: { ...route.endpoint.access, power } } }))
    expect(stuk).toHaveLength(1)
    const kapot = await openTestHouse({ routes: stuk })
    const { anders } = await verschillen(kapot, stuk, TOEGANGSTABEL)
    await kapot.close()
    expect(anders.some((regel) => regel.startsWith(`${id} door ${wie}:`))).toBe(true)
  })
})
