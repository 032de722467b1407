import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPaper } from '#server/demo.ts'
import { overtredingen } from '#test/harness/axe.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { type Telling, telHanden } from './teller.ts'

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
  await publishPaper(huis.house, huis.stukId!)
})
afterAll(() => huis?.stop())

async function als(sub: string, doe: (persoon: Persoon, telling: Telling) => Promise<void>): Promise<void> {
  const persoon = await huis.login(sub)
  const telling: Telling = { klikken: 0, velden: 0 }
  try {
    await telHanden(persoon.page, telling)
    await doe(persoon, telling)
    expect(persoon.consolefouten()).toEqual([])
  } finally {
    await persoon.sluit()
  }
}

const kop = ({ page }: Persoon) => page.getByRole('heading', { level: 1 })

describe('een raadslid gaat van motie naar euro naar uitkomst', () => {
  it('in vier klikken, en de vijfde opent het stuk dat erover vertelt', () =>
    als(SUBS.raadslid, async (persoon, telling) => {
      const { page, rust, ga } = persoon
      await ga('/')
      const klik = async (naam: string | RegExp) => {
        await page.getByRole('link', { name: naam }).first().click()
        await rust()
      }
      await klik('Van motie tot resultaat')
      expect(await kop(persoon).textContent()).toMatch(/^1 van 1 motie of voorstel loopt door/)
      await klik('Investeringen voor omslag in sociaal domein')
      await page.getByText('2020-M0027 / 2020-M20027').first().waitFor()
      const geld = page.locator('.sh-lijn__kolom').filter({ has: page.getByRole('heading', { name: 'Geld' }) })
      await geld.getByRole('link').first().click()
      await rust()
      expect(await kop(persoon).textContent()).toMatch(/: €\s200\.000 begroot in 2021, €\s0 uitgegeven$/)
      await klik('Inwoners met een voorziening')
      expect(await kop(persoon).textContent()).toMatch(
        /^Inwoners met een voorziening: \d+ in oktober 2026, een jaar eerder \d+$/,
      )
      expect(telling).toEqual({ klikken: 4, velden: 0 })
      expect(await overtredingen(page)).toEqual([])
      await klik(/^Investeringsprogramma transformatie sociaal domein: stand op/)
      await page.getByRole('link', { name: 'Lees het stuk' }).waitFor()
      expect(telling.klikken).toBe(5)
      // And back: what led to it is on the same page.
      await page
        .locator('.sh-lijn')
        .getByRole('link', { name: 'Investeringen voor omslag in sociaal domein' })
        .waitFor()
    }))

  it('ook zonder muis', () =>
    als(SUBS.raadslid, async (persoon, telling) => {
      const { page, rust, ga } = persoon
      await ga('/draad')
      const open = async (naam: string) => {
        const link = page.getByRole('main').getByRole('link', { name: naam }).first()
        await link.focus()
        await page.keyboard.press('Enter')
        await rust()
      }
      await open('Investeringen voor omslag in sociaal domein')
      await open('Doorvoeren andere werkwijze')
      await open('Inwoners met een voorziening')
      expect(await kop(persoon).textContent()).toMatch(/^Inwoners met een voorziening: \d+/)
      expect(telling.klikken).toBe(0)
    }))
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
