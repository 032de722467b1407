import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrpStub, brpDatum, createBrp, startBrpStub } from '#connections/brp/index.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { openSchermen, type Schermen } from '#test/harness/schermen.ts'
import { maakBsn } from '#values/bsn.ts'

const [hanneke, luuk] = [maakBsn(500), maakBsn(501)]
const thuis = {
  type: 'Adres' as const,
  adresseerbaarObjectIdentificatie: '9901010000000031',
  datumVan: brpDatum('2016-08-01'),
  verblijfadres: {
    officieleStraatnaam: 'Havenstraat',
    huisnummer: 14,
    postcode: '1234AC',
    woonplaats: 'Voorbeeldstad',
  },
}

let house: TestHouse
let stub: BrpStub
let schermen: Schermen

beforeAll(async () => {
  stub = await startBrpStub({
    personen: () => [
      {
        burgerservicenummer: hanneke,
        naam: { voornamen: 'Hanneke', voorvoegsel: 'de', geslachtsnaam: 'Groot' },
        geslacht: { code: 'V' },
        geboorte: { datum: brpDatum('1977-03-09') },
        verblijfplaats: thuis,
        kinderen: [{ burgerservicenummer: luuk }],
      },
      {
        burgerservicenummer: luuk,
        naam: { voornamen: 'Luuk', voorvoegsel: 'de', geslachtsnaam: 'Groot' },
        geslacht: { code: 'M' },
        geboorte: { datum: brpDatum('2012-05-20') },
        verblijfplaats: thuis,
        ouders: [{ burgerservicenummer: hanneke }],
      },
    ],
  })
  house = await openTestHouse({ connections: { brp: createBrp({ url: stub.url }) } })
  schermen = await openSchermen(house)
})

afterAll(async () => {
  await schermen?.close()
  await house?.close()
  await stub?.close()
})

/** Kept only where somebody asks for pictures. */
async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env.SAMENHANG_BEELD
  if (map) await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}

const fields = (page: Page) => page.locator('main').locator('input, select, textarea').count()

describe('toegang in de browser', () => {
  it.each([1366, 390])(
    'een nieuwe melding op %i px: zoeken in de BRP, weten wat er is, registreren met termijnen',
    async (width) => {
      const page = await schermen.open('/meldingen/nieuw', 'toegang', width)
      expect(await schermen.drempels(page)).toEqual([])
      await page.getByLabel('Achternaam').fill('Groot')
      await page.getByRole('textbox', { name: 'Geboortedatum' }).fill('09-03-1977')
      let velden = await fields(page)
      await page.getByRole('button', { name: 'Zoek', exact: true }).click()
      await page.getByRole('button', { name: 'Kies Groot, Hanneke de' }).click()

      await page.getByRole('heading', { name: 'Dit weten we al' }).waitFor()
      await page.getByText('Luuk de Groot, 14 jaar, kind').waitFor()
      expect(await page.getByText('volgens BRP (adres en relatie)').count()).toBe(1)
      expect(await page.locator('body').innerText()).not.toContain(hanneke)

      await page.getByRole('button', { name: 'Registreer de melding' }).click()
      await page.getByRole('link', { name: /De vraag/ }).waitFor()
      expect(await page.getByText(/Vul .*de vraag.* in/i).count()).toBeGreaterThan(0)

      await page.getByRole('textbox', { name: /^De vraag \(/ }).fill('Ik red het huishouden niet meer naast mijn werk.')
      await page
        .getByRole('textbox', { name: 'De vraag achter de vraag' })
        .fill('Dirk zit sinds zijn ontslag veel op bed.')
      await page.getByRole('button', { name: 'Wmo 2015 toevoegen' }).click()
      await page.getByRole('button', { name: 'Jeugdwet toevoegen' }).click()
      await page.getByLabel('Voor wie').last().selectOption({ label: 'Luuk de Groot' })
      if (width < 1000) await page.getByLabel('Regeling').first().selectOption({ label: 'begeleiding' })
      if (width < 1000) await page.getByLabel('Regeling').last().selectOption({ label: 'dyslexie' })
      const start = page.getByRole('region', { name: 'Deze termijnen starten' })
      await start.getByText('di 22 dec').waitFor()
      await start.getByText('di 5 jan 2027').waitFor()
      velden += await fields(page)
      expect(velden, 'velden om te typen of te kiezen').toBeLessThanOrEqual(25)
      expect(await schermen.drempels(page)).toEqual([])
      await beeld(page, `nieuwe-melding-${width}`)

      await page.getByRole('button', { name: 'Registreer de melding' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hanneke de Groot: 2 hulpvragen' }).waitFor()
      await page.getByText('nog 42 dagen').waitFor()
      expect(await schermen.drempels(page)).toEqual([])
      await beeld(page, `melding-${width}`)
      await page.context().close()
    },
  )

  it('trieert jeugd met alle beletselen tegelijk, en daarna goed', async () => {
    const page = await schermen.open('/meldingen', 'toegang')
    await page.getByRole('link', { name: 'Hanneke de Groot' }).first().click()
    const luuks = page.getByRole('region', { name: /^Luuk de Groot/ })
    await luuks.getByRole('button', { name: 'Triage' }).click()
    await luuks.getByRole('radio', { name: 'Een onderzoek' }).check()
    await luuks.getByRole('button', { name: 'Leg de triage vast' }).click()
    await page.getByText('Doe eerst de veiligheidscheck: is het kind veilig?').first().waitFor()
    expect(await page.getByText('Schrijf op wat het onderzoek moet duidelijk maken.').count()).toBeGreaterThan(0)
    expect(await schermen.drempels(page)).toEqual([])
    await luuks.getByRole('radio', { name: 'Ja, veilig' }).check()
    await luuks.getByLabel('Wat moet het onderzoek duidelijk maken?').fill('Wat heeft Luuk nodig?')
    await luuks.getByRole('button', { name: 'Leg de triage vast' }).click()
    await luuks.getByRole('button', { name: 'Verslag van het onderzoek' }).waitFor()
    expect(await luuks.getByText('Ja, veilig').count()).toBe(1)
    await page.context().close()
  })

  it.each([1366, 390])('de lijst op %i px: nieuwste eerst, met wat het eerst afloopt', async (width) => {
    const page = await schermen.open('/meldingen', 'toegang', width)
    await page.getByRole('heading', { level: 1, name: /meldingen zijn open/ }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(2)
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, `meldingen-${width}`)
    await page.context().close()
  })

  it('een ander team ziet dat er iets loopt, niet de woorden; een ander ziet niets', async () => {
    const page = await schermen.open('/meldingen', 'consulent')
    await page.getByRole('link', { name: 'Hanneke de Groot' }).first().click()
    await page.getByText('De woorden van deze melding ziet u als u haar behandelt.').waitFor()
    await page.getByRole('button', { name: 'Ik pak dit op' }).first().click()
    await page.getByText('Ik red het huishouden niet meer naast mijn werk.').waitFor()
    await page.context().close()
  })
})
