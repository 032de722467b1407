import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { findChromium } from '#platform/browser.ts'
import { ensureWebBuild } from '../../tools/buildWeb.ts'
import { overtredingen } from './axe.ts'
import type { TestHouse } from './house.ts'

const ORIGIN = 'http://schermen.test'
const DIST = join(import.meta.dirname, '../../dist')
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}
// As the server sends it: the pages must do without inline styles and scripts.
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'"
const KEPT = ['idempotency-key', 'if-match']

export type Schermen = {
  /** A page of the built application, as this function, with its heading on it. */
  open(pad: string, als: string, width?: number): Promise<Page>
  /** What axe has against it; fails when the page is wider than its window. */
  drempels(page: Page): Promise<string[]>
  close(): Promise<void>
}

/** The built application on the real routes and database of a house, without a port. */
export async function openSchermen(house: TestHouse): Promise<Schermen> {
  await ensureWebBuild()
  const browser: Browser = await chromium.launch(await findChromium())
  return {
    async open(pad, als, width = 1366) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('pageerror', (error) => {
        throw error
      })
      await page.route(`${ORIGIN}/**`, (route) =>
        new URL(route.request().url()).pathname.startsWith('/api/') ? askHouse(house, als, route) : giveFile(route),
      )
      await page.goto(`${ORIGIN}${pad}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    async drempels(page) {
      const gevonden = await overtredingen(page)
      const breder = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      return breder > 0 ? [...gevonden, `schuift opzij: ${breder} px te breed`] : gevonden
    },
    close: () => browser.close(),
  }
}

async function askHouse(house: TestHouse, als: string, route: Route): Promise<void> {
  const request = route.request()
  const { pathname, search } = new URL(request.url())
  const given = request.headers()
  const soort = given['content-type'] ?? ''
  const text = request.postData()
  const body = soort.startsWith('application/xml')
    ? (request.postDataBuffer() ?? undefined)
    : text
      ? JSON.parse(text)
      : undefined
  const headers = Object.fromEntries(
    [...KEPT, ...(Buffer.isBuffer(body) ? ['content-type'] : [])].flatMap((naam) =>
      given[naam] ? [[naam, given[naam]]] : [],
    ),
  )
  const answer = await house.vraag(als, request.method() as 'GET', `${pathname}${search}`, body, headers)
  const { etag } = answer.headers
  await route.fulfill({
    status: answer.status,
    contentType: 'application/json',
    headers: etag ? { etag: String(etag) } : {},
    body: JSON.stringify(answer.body),
  })
}

async function giveFile(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const file = extname(pathname) ? pathname.slice(1) : 'index.html'
  await route.fulfill({
    body: await readFile(join(DIST, file)),
    contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    headers: { 'content-security-policy': POLICY },
  })
}
