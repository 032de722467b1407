import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '#platform/browser.ts'
import { clockAt } from '#platform/clock.ts'
import type { Connections } from '#platform/command.ts'
import { keysFrom } from '#platform/crypto.ts'
import { type Log, silentLog } from '#platform/log.ts'
import { openConnections } from '#server/connections.ts'
import { fillWhenEmpty } from '#server/demo.ts'
import { type House, openHouse } from '#server/house.ts'
import { registerLogin } from '#server/login.ts'
import { readPage, registerWeb } from '#server/web.ts'
import { startWorker } from '#server/worker.ts'
import { MASTER, makeFurnishedDatabase } from '#test/harness/house.ts'
import { volgRust } from '#test/harness/rust.ts'
import { ensureWebBuild } from '../../tools/buildWeb.ts'

export const VANDAAG = '2026-11-10'
const INWONERS = 1200
const BEELDEN = join(import.meta.dirname, '../../docs/beeld')

export type Huis = {
  house: House
  url: string
  /** What the house logged as an error; a journey ends with none. */
  fouten: string[]
  /** The council paper of the demo that waits to be published. */
  stukId: string | undefined
  /** Goes on to a later day. */
  zetDag(dag: string): void
  /** A browser of its own for one person, logged in over the OpenID pages. */
  login(sub: string, options?: BrowserContextOptions): Promise<Persoon>
  /** What this person does, in a browser that is closed afterwards. */
  als(sub: string, doe: (persoon: Persoon) => Promise<void>): Promise<void>
  /** A browser without a session. */
  niemand(options?: BrowserContextOptions): Promise<BrowserContext>
  stop(): Promise<void>
}

export type Persoon = {
  context: BrowserContext
  page: Page
  /** Errors of the console and of the page since the last time they were asked. */
  consolefouten(): string[]
  /** By its address, as from a letter or a bookmark: the whole page anew. */
  ga(pad: string): Promise<void>
  /** As a link in the page goes: only what differs is asked and drawn. */
  loop(pad: string): Promise<void>
  /** Until the page has all it asked for and shows it. */
  rust(): Promise<void>
  /** As this person, from the page, in his own session. */
  vraag(method: string, pad: string, body?: unknown): Promise<Antwoord>
  sluit(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: a journey reads answers freely
export type Antwoord = { status: number; body: any; tekst: string }

/** The whole application as it starts, on a free port, with Voorbeeldstad in it. */
export async function openHuis(): Promise<Huis> {
  const build = ensureWebBuild()
  const { name, server, drop, found } = await makeFurnishedDatabase('voorbeeldstad', vulStad)
  const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-reis-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const fouten: string[] = []
  let nu = clockAt(`${VANDAAG}T09:00:00+01:00`)
  const clock = { nu: () => nu.nu(), vandaag: () => nu.vandaag() }
  const outside = await openConnections({ dataDir, env: { GEMEENTE: '9901' } })
  const house = openHouse({
    connection: { ...server, database: name, user: 'samenhang_app', max: 8 },
    masterKey: MASTER,
    gemeente: '9901',
    connections: outside.connections,
    clock,
    log: collectingLog(fouten),
    page: readPage,
  })
  await registerLogin(house, { publicUrl: url, cookieKey: keysFrom(MASTER).context })
  registerWeb(house, url)
  await outside.start(house)
  const worker = await startWorker(house, { ...server, database: name })
  await build
  await house.http.listen({ port, host: 'localhost' })
  const browser = await chromium.launch(await findChromium())
  return {
    house,
    url,
    fouten,
    stukId: found.stukId,
    zetDag(dag) {
      nu = clockAt(`${dag}T09:00:00+01:00`)
    },
    login: (sub, options) => login(browser, url, sub, options),
    async als(sub, doe) {
      const persoon = await login(browser, url, sub)
      try {
        await doe(persoon)
      } finally {
        await persoon.sluit()
      }
    },
    niemand: (options) => browser.newContext({ ...VENSTER, ...options }),
    async stop() {
      await browser.close()
      await house.http.close()
      await worker.stop()
      await outside.stop()
      await house.close()
      await drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Voorbeeldstad as `npm start` fills it, once for all journeys of a run. */
async function vulStad(connection: pg.ClientConfig): Promise<{ stukId?: string }> {
  const house = openHouse({
    connection: { ...connection, user: 'samenhang_app', max: 8 },
    masterKey: MASTER,
    gemeente: '9901',
    connections: {} as Connections,
    clock: clockAt(`${VANDAAG}T09:00:00+01:00`),
    log: silentLog,
  })
  const stukId = await fillWhenEmpty(house, { inwoners: INWONERS, jaren: 3, say: () => {}, beheer: connection })
  await house.close()
  return { ...(stukId && { stukId }) }
}

const VENSTER: BrowserContextOptions = {
  viewport: { width: 1366, height: 900 },
  reducedMotion: 'reduce',
  colorScheme: 'light',
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
}

export async function login(
  browser: Browser,
  url: string,
  sub: string,
  options?: BrowserContextOptions,
): Promise<Persoon> {
  const context = await browser.newContext({ ...VENSTER, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const rust = volgRust(page)
  const fouten: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') fouten.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => fouten.push(`${page.url()} ${error.message}`))
  await page.goto(`${url}/inloggen`)
  await page.locator(`button[name="sub"][value="${sub}"]`).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    context,
    page,
    rust,
    consolefouten: () => fouten.splice(0),
    async ga(pad) {
      await page.goto(`${url}${pad}`)
      await rust()
    },
    async loop(pad) {
      await page.evaluate((naar) => {
        history.pushState({}, '', naar)
        dispatchEvent(new PopStateEvent('popstate'))
      }, pad)
      await rust()
    },
    vraag: (method, pad, body) => page.evaluate(vraagVanaf, { method, pad: `/api/v1${pad}`, body }),
    sluit: () => context.close(),
  }
}

/** Runs in the page. */
async function vraagVanaf({ method, pad, body }: { method: string; pad: string; body: unknown }): Promise<Antwoord> {
  const xml = typeof body === 'string'
  const answer = await fetch(pad, {
    method,
    headers: {
      'x-requested-with': 'samenhang',
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
      ...(body !== undefined && { 'content-type': xml ? 'application/xml' : 'application/json' }),
    },
    ...(body !== undefined && { body: xml ? body : JSON.stringify(body) }),
  })
  const tekst = await answer.text()
  return {
    status: answer.status,
    tekst,
    body: /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(tekst) : undefined,
  }
}

export const breedte = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** A picture for the README, only where somebody asks for pictures: a test run leaves the tree as it was. */
export async function beeld(page: Page, naam: string): Promise<void> {
  if (process.env.BEELD !== '1') return
  await mkdir(BEELDEN, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(BEELDEN, `${naam}.png`), animations: 'disabled' })
}

function collectingLog(fouten: string[]): Log {
  return {
    info() {},
    error: (text: string, fields: unknown) => void fouten.push(`${text} ${JSON.stringify(fields ?? {})}`),
  } as Log
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
