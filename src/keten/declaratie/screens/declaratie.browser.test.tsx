import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGB, eenKeten, xmlVan } from '#keten/berichten/keten.testing.ts'
import { een305 } from '#keten/berichten/testing.ts'
import { findChromium } from '#platform/browser.ts'
import { overtredingen as gezienDoorAxe } from '#test/harness/axe.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { eenDeclaratiebericht } from '../testing.ts'

const ORIGIN = 'http://geld.test'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

let house: TestHouse
let folder: string
let browser: Browser
let nummer: number

beforeAll(async () => {
  house = await openTestHouse()
  nummer = (await (await eenKeten(house)).wijsToe()).nummer
  folder = await mkdtemp(join(tmpdir(), 'geld-'))
  await build({
    root: join(import.meta.dirname, 'proef'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  browser = await chromium.launch(await findChromium())
})

afterAll(async () => {
  await browser?.close()
  await house?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
})

/** The built screens on the real routes and database, as one function. */
async function open(pad: string, als: string, width = 1366): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request()
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/')) {
      const soort = request.headers()['content-type'] ?? ''
      const ruw = soort.startsWith('application/xml')
      const body = ruw ? request.postDataBuffer() : request.postData() && JSON.parse(request.postData()!)
      const key = request.headers()['idempotency-key']
      const answer = await house.vraag(als, request.method() as 'GET', `${pathname}${search}`, body ?? undefined, {
        ...(key && { 'idempotency-key': key }),
        ...(ruw && { 'content-type': 'application/xml' }),
      })
      return route.fulfill({
        status: answer.status,
        contentType: 'application/json',
        body: JSON.stringify(answer.body),
      })
    }
    const file = extname(pathname) ? pathname.slice(1) : 'index.html'
    return route.fulfill({
      body: await readFile(join(folder, file)),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    })
  })
  await page.goto(`${ORIGIN}${pad}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

async function overtredingen(page: Page): Promise<string[]> {
  const violations = await gezienDoorAxe(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  )
  return violations
}

/** Kept only where somebody asks for pictures. */
async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env.SAMENHANG_BEELD
  if (map) await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}

const bestand = (name: string, xml: string) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(xml) })
const kop = (identificatie: string) => ({ identificatie, agb: AGB, dagtekening: '2026-11-09' })

describe('berichten en declaraties in de browser', () => {
  it('een aanbieder levert aan, ziet wat niet klopt met regel en plaats, en haalt zijn antwoord op', async () => {
    const page = await open('/aanbieder/berichten', 'aanbieder')
    expect(await overtredingen(page)).toEqual([])
    const goed = xmlVan(een305([{ ToewijzingNummer: nummer, Begindatum: datum('2026-03-01') }], 'wmo', kop('BR1')))
    const fout = xmlVan(een305([{ ToewijzingNummer: nummer }], 'wmo', kop('BR2'))).replace(
      '>1</wmo305:Status',
      '>7</wmo305:Status',
    )
    await page.getByLabel('Kies een of meer XML-bestanden').setInputFiles([
      bestand('start.xml', goed),
      bestand('kapot.xml', fout),
      bestand(
        '323.xml',
        xmlVan(
          eenDeclaratiebericht([
            { ref: 'R1', nummer },
            { ref: 'R2', nummer: 5 },
          ]),
        ),
      ),
    ])
    await page.getByRole('button', { name: 'Aanleveren' }).click()
    await page.getByText('WMO305 is aangenomen (start.xml)').waitFor()
    await page.getByText('kapot.xml is niet aangenomen').waitFor()
    await page.getByText(/Regel \d+, \/Bericht\/Client.*StatusAanlevering/).waitFor()
    await page.getByText('WMO323 is aangenomen (323.xml)').waitFor()
    expect(await overtredingen(page)).toEqual([])
    await beeld(page, 'aanleveren')
    await page.getByRole('link', { name: 'WMO306' }).click()
    await page.getByRole('heading', { level: 1, name: /WMO306 aan/ }).waitFor()
    expect(await page.getByRole('link', { name: 'Bestand ophalen' }).getAttribute('href')).toMatch(
      /\/berichten\/uitgaand\/.*\/bestand$/,
    )
    expect(await overtredingen(page)).toEqual([])
    await page.context().close()
  })

  it('de backoffice ziet wat binnenkwam en wegging, met de stand in woorden', async () => {
    const page = await open('/berichten', 'backoffice')
    await page.getByRole('link', { name: 'WMO323' }).waitFor()
    expect(await overtredingen(page)).toEqual([])
    await beeld(page, 'berichten')
    await page.getByRole('link', { name: 'WMO323' }).click()
    await page.getByRole('heading', { level: 1, name: /WMO323 van/ }).waitFor()
    expect(await overtredingen(page)).toEqual([])
    await page.context().close()
  })

  it('een budgethouder ziet de controles, keurt goed binnen zijn limiet, en de controller stelt betaalbaar', async () => {
    const page = await open('/declaraties', 'budgethouder')
    await page.getByRole('heading', { level: 1, name: 'Een declaratie wacht op akkoord' }).waitFor()
    expect(await overtredingen(page)).toEqual([])
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByText(/9338 Er is geen toewijzing met dit nummer/).waitFor()
    expect(await overtredingen(page)).toEqual([])
    await beeld(page, 'declaratie')
    await page.getByRole('button', { name: 'Een regel goedkeuren' }).click()
    await page.getByRole('heading', { level: 1, name: /te betalen/ }).waitFor()
    const url = new URL(page.url())
    await page.context().close()
    const controller = await open(url.pathname, 'controller')
    await controller.getByRole('button', { name: 'Betaalbaar stellen' }).click()
    await controller.getByRole('heading', { level: 1, name: /betaalbaar gesteld/ }).waitFor()
    expect(await overtredingen(controller)).toEqual([])
    await controller.context().close()
  })

  it('op een telefoon past het', async () => {
    const page = await open('/berichten', 'backoffice', 390)
    expect(await overtredingen(page)).toEqual([])
    await page.context().close()
  })
})
