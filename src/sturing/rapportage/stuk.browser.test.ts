import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findChromium } from '#platform/browser.ts'
import { clockAt } from '#platform/clock.ts'
import type { Connections, Context } from '#platform/command.ts'
import { SESSION_COOKIE, tokenHash } from '#platform/http.ts'
import { silentLog } from '#platform/log.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { type House, openHouse } from '#server/house.ts'
import { readPage, registerWeb } from '#server/web.ts'
import { overtredingen } from '#test/harness/axe.ts'
import { MASTER, openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { volgRust } from '#test/harness/rust.ts'
import { findFreePort } from '#test/harness/server.ts'
import { laadProgramma } from '#test/voorbeeldstad/laadProgramma.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'
import { ensureWebBuild } from '../../../tools/buildWeb.ts'

describe('een programma en zijn stuk, in de browser', () => {
  let house: TestHouse
  let web: House
  let browser: Browser
  let url: string
  beforeAll(async () => {
    const build = ensureWebBuild()
    house = await openTestHouse()
    for (const [wijk, eind] of [
      ['alle', 147],
      ['WK990101', 140],
      ['WK990102', 7],
    ]) {
      await house.owner.query(
        `insert into monitor.stroom (gemeente, maand, wet, wijk, begin, instroom, uitstroom, eind) values ('9901', '2026-10-01', 'alle', $1, $2, 0, 0, $2)`,
        [wijk, eind],
      )
    }
    await house.in(systeemMandaat('9901', 'inrichten'), async (context: Context) => {
      const { raadsvoorstel } = await laadBegrotingEnRaad(context)
      return laadProgramma(context, { raadsvoorstel })
    })
    await build
    web = openHouse({
      connection: { ...inject('postgres'), database: house.name, user: 'samenhang_app', max: 4 },
      masterKey: MASTER,
      gemeente: '9901',
      connections: {} as Connections,
      clock: clockAt('2026-11-10T09:00:00+01:00'),
      log: silentLog,
      page: readPage,
    })
    const port = await findFreePort()
    url = `http://localhost:${port}`
    registerWeb(web, url)
    await web.http.listen({ port, host: 'localhost' })
    browser = await chromium.launch(await findChromium())
  })
  afterAll(async () => {
    await browser?.close()
    await web?.close()
    await house?.close()
  })

  async function alsFunctie(functie: string, width = 1366): Promise<Page> {
    const token = randomBytes(32).toString('base64url')
    await web.database.gate('select platform.open_sessie($1, $2, $3)', [tokenHash(token), `9901-${functie}`, '1 hour'])
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      locale: 'nl-NL',
    })
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url }])
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    return page
  }
  async function ga(page: Page, pad: string) {
    const rust = volgRust(page)
    await page.goto(`${url}${pad}`)
    await rust()
  }
  async function kijk(page: Page, naam: string) {
    const violations = await overtredingen(page)
    if (process.env.KIJK) {
      await mkdir(process.env.KIJK, { recursive: true })
      await page.screenshot({ path: join(process.env.KIJK, `${naam}.png`), fullPage: true })
    }
    expect(violations, naam).toEqual([])
    const breed = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(breed, naam).toBeLessThanOrEqual(0)
  }

  it('portfolio, rapporten en agenda: wat elkaar tegenspreekt staat ernaast, een opmerking krijgt een reactie', async () => {
    const page = await alsFunctie('programmamanager')
    await ga(page, '/programma')
    await kijk(page, 'portfolio')
    await page.getByRole('link', { name: 'Toegang Sociaal domein' }).click()
    await page
      .getByRole('heading', { level: 1, name: /20 van 20 aspecten op koers in 4 rapporten, 12 opmerkingen/ })
      .waitFor()
    await page.getByRole('button', { name: /Doorontwikkeling team Toegang Jeugd/ }).click()
    await page.getByText('Deelproject 3 zit in de realisatiefase.').last().waitFor()
    await kijk(page, 'rapporten')
    await page.getByRole('button', { name: /^Reageren: Ingevuld is verkenningsfase/ }).click()
    await page.getByRole('radio', { name: 'Laten staan' }).check()
    await page.getByRole('textbox', { name: /Reden/ }).fill('De fase is in het volgende rapport aangepast.')
    await page.getByRole('button', { name: 'Reactie vastleggen' }).click()
    await page.getByText(/Reactie van Programmamanager/).waitFor()
    await ga(page, '/programma')
    await page.getByRole('link', { name: 'Anders kijken anders doen' }).click()
    await page.getByText('stond niet op volgorde').first().waitFor()
    expect(await page.getByRole('row', { name: /2020|2021/ }).count()).toBeGreaterThanOrEqual(13)
    await kijk(page, 'agenda')
    await page.context().close()
  })

  it('een stuk: cijfer opent zijn bewijs, publiceren legt vast, de raad leest hetzelfde', async () => {
    const page = await alsFunctie('programmamanager')
    await ga(page, '/rapportages')
    await kijk(page, 'rapportages')
    await page.getByRole('link', { name: /Investeringsprogramma/ }).click()
    await page.getByRole('button', { name: /^147, cijfer/ }).waitFor()
    await page.getByRole('button', { name: /cijfer 1: toon het bewijs/ }).click()
    await kijk(page, 'stuk-concept')
    await page.getByRole('button', { name: 'Publiceren', exact: true }).click()
    await page.getByText('Niets staat publiceren in de weg.').waitFor()
    await kijk(page, 'publiceren')
    await page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click()
    await page.getByText('Versie 1 is gepubliceerd.').waitFor({ timeout: 60_000 })
    await page.context().close()

    const raad = await alsFunctie('raadslid')
    await ga(raad, '/stukken')
    await kijk(raad, 'stukken')
    await raad.getByRole('link', { name: /Investeringsprogramma/ }).click()
    await raad.getByText('De hash klopt met de afdruk').waitFor()
    await kijk(raad, 'publicatie')
    await raad.context().close()
    const smal = await alsFunctie('raadslid', 390)
    await ga(smal, '/stukken')
    await smal.getByRole('link', { name: /Investeringsprogramma/ }).click()
    await smal.getByText('De hash klopt met de afdruk').waitFor()
    await kijk(smal, 'publicatie-390')
    await ga(smal, '/programma')
    await smal.getByRole('link', { name: 'Toegang Sociaal domein' }).click()
    await smal
      .getByRole('button', { name: /Team Toegang Jeugd/i })
      .first()
      .waitFor()
    await kijk(smal, 'rapporten-390')
    await smal.context().close()
  })
})
