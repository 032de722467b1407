import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '#platform/browser.ts'
import { overtredingen } from '#test/harness/axe.ts'

const ORIGIN = 'http://bouwstenen.test'
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
// What the server sends: inline styles and scripts must not be needed.
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:"

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bouwstenen-'))
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
  await rm(folder, { recursive: true, force: true })
})

type View = { width: number; scheme: 'light' | 'dark'; hash?: '' | '#boven' }

/** The built page under the policy of the server, without a server. */
async function serveBuild(page: Page): Promise<void> {
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    const file = path === '/' ? 'index.html' : path.slice(1)
    await route.fulfill({
      body: await readFile(join(folder, file)),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'content-security-policy': POLICY },
    })
  })
}

async function open({ width, scheme, hash = '' }: View): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await serveBuild(page)
  await page.goto(`${ORIGIN}/${hash}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // The lines of loading show after 300 ms.
  await page.locator('.sh-laden i').first().waitFor()
  return { page, complaints }
}

async function withPage(view: View, run: (page: Page, complaints: string[]) => Promise<void>): Promise<void> {
  const { page, complaints } = await open(view)
  try {
    await run(page, complaints)
  } finally {
    await page.context().close()
  }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

const views: View[] = [
  { width: 1366, scheme: 'light', hash: '' },
  { width: 1366, scheme: 'dark', hash: '' },
  { width: 390, scheme: 'light', hash: '' },
  { width: 390, scheme: 'dark', hash: '' },
  { width: 1366, scheme: 'light', hash: '#boven' },
  { width: 390, scheme: 'dark', hash: '#boven' },
]

describe('toegankelijk', () => {
  it.each(views)('geen overtreding op $width px, $scheme $hash', { timeout: 60_000 }, (view) =>
    withPage(view, async (page, complaints) => {
      expect(await overtredingen(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width)
      expect(complaints).toEqual([])
    }),
  )
  it('geen overtreding met alles open: tabel achter grafiek, rij, keuze, fouten en venster', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      for (const summary of await page.locator('.sh-grafiek summary').all()) await summary.click()
      await page.getByRole('button', { name: 'Community Building' }).click()
      await page.getByRole('checkbox', { name: 'Kies Huishouden Bouzid' }).check()
      await page.getByRole('button', { name: 'Opslaan' }).click()
      expect(await overtredingen(page)).toEqual([])
      await page.getByRole('button', { name: 'Open het venster' }).click()
      expect(await overtredingen(page)).toEqual([])
    }),
  )
  it('op 320 px (400 procent) schuift de pagina niet opzij', { timeout: 60_000 }, () =>
    withPage({ width: 320, scheme: 'light' }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }),
  )
})

describe('met het toetsenbord', () => {
  it('tabel: sorteren, langs de rijen, openen, kiezen', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const table = page.getByRole('table', { name: 'Werkvoorraad: eerst wat het eerst afloopt' })
      const sorter = table.getByRole('button', { name: 'Huishouden' })
      await sorter.focus()
      await page.keyboard.press('Enter')
      await expect
        .poll(() => table.getByRole('columnheader', { name: 'Huishouden' }).getAttribute('aria-sort'))
        .toBe('ascending')
      expect(await table.getByRole('rowheader').first().textContent()).toContain('De heer M. Kaya')
      await page.keyboard.press('Enter')
      expect(await table.getByRole('columnheader', { name: 'Huishouden' }).getAttribute('aria-sort')).toBe('descending')

      const links = table.getByRole('rowheader').getByRole('link')
      await links.first().focus()
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe(await links.nth(1).textContent())
      await page.keyboard.press('End')
      expect(await focused(page)).toBe(await links.last().textContent())
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Home')
      expect(await focused(page)).toBe(await links.first().textContent())
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => location.hash)).toBe(
        '#w8'.replace('w8', (await links.first().getAttribute('href'))!.slice(1)),
      )

      await table.getByRole('checkbox').nth(1).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      const bar = page.getByRole('region', { name: 'Acties voor 2 gekozen' })
      await bar.getByRole('button', { name: 'Gesprek plannen' }).click()
      await page.getByText('Gesprek plannen: 2').waitFor()
    }),
  )
  it('tabel: één regel tegelijk open, en meer tonen met het aantal erbij', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const first = page.getByRole('button', { name: 'Community Building' })
      const second = page.getByRole('button', { name: 'Jongerenparticipatie' })
      await first.focus()
      await page.keyboard.press('Enter')
      expect(await first.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect(await second.getAttribute('aria-expanded')).toBe('true')
      expect(await first.getAttribute('aria-expanded')).toBe('false')

      await page.getByText('8 van 11, eerst wat het eerst afloopt').waitFor()
      await page.getByRole('button', { name: 'Toon meer' }).click()
      await page.getByText('11 van 11').waitFor()
      await page.getByRole('button', { name: 'Niet bij een ander, filter weghalen' }).click()
      await page.getByText('12 van 12').waitFor()
    }),
  )
  it('tabel: het rekenblad bevat wat er staat, in dezelfde volgorde', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Rekenblad' }).first().click()
      const file = await download
      expect(file.suggestedFilename()).toBe('werkvoorraad.csv')
      const text = await readFile(await file.path(), 'utf8')
      expect(text.split('\r\n')[0]).toBe('\ufeffHuishouden;Vraag;Wet;Eerst doen;Termijn')
      expect(text.split('\r\n')[1]).toBe(
        'Mevrouw G. Terpstra;Huishouden lukt niet na val;Wmo 2015;Verslag afmaken en versturen;2026-11-06',
      )
    }),
  )
  it('venster: focus gaat erin, blijft erin, en keert terug na Escape', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      await page.getByRole('button', { name: 'Open het venster' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Klok stilzetten' })
      await dialog.waitFor()
      const inside = () =>
        page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        )
      for (let step = 0; step < 8; step++) {
        expect(await inside()).toBe(true)
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      await expect.poll(() => focused(page)).toBe('Open het venster')
    }),
  )
  it('keuzelijst: zoeken, kiezen met pijltjes, Escape sluit', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const field = page.getByRole('combobox', { name: 'Voor wie' })
      await field.focus()
      await page.keyboard.type('el')
      await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      const active = await field.getAttribute('aria-activedescendant')
      expect(await page.locator(`[id="${active}"]`).textContent()).toContain('Youssef El Amrani')
      await page.keyboard.press('Enter')
      expect(await field.inputValue()).toBe('Youssef El Amrani')
      expect(await field.getAttribute('aria-expanded')).toBe('false')
      await page.keyboard.press('Backspace')
      await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('Escape')
      expect(await field.getAttribute('aria-expanded')).toBe('false')
    }),
  )
  it('zoeken: de schuine streep brengt naar het zoekveld, Enter opent', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('bouz')
      await page.getByRole('option', { name: 'Huishouden Bouzid' }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.body.dataset.naar)).toBe('/huishoudens/2')
    }),
  )
  it('grafiek: pijltjes spreken de punten uit, de tabel erachter zegt hetzelfde', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const chart = page.getByRole('group', { name: /^Jeugdhulp komt dit jaar uit/ })
      await chart.focus()
      await page.keyboard.press('ArrowRight')
      expect(await chart.getByRole('status').textContent()).toBe('jan 2024: 1.377')
      await page.keyboard.press('End')
      expect(await chart.getByRole('status').textContent()).toBe('dec 2027: 1.616, verwacht')
      const figure = page.getByRole('figure', { name: /^Jeugdhulp komt dit jaar uit/ })
      await figure.getByText('Toon als tabel').click()
      expect(await figure.getByRole('row', { name: /^jan 2024/ }).textContent()).toContain('1.377')
      expect(await figure.getByRole('row', { name: /^dec 2027/ }).textContent()).toContain('1.616 (verwacht)')
    }),
  )
  it('overslaan: de eerste Tab brengt naar de inhoud', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Naar de inhoud')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    }),
  )
})

describe('formulier', () => {
  it(
    'toont alles wat niet klopt tegelijk, geeft de samenvatting focus en houdt wat getypt is',
    { timeout: 60_000 },
    () =>
      withPage({ width: 1366, scheme: 'light' }, async (page) => {
        const form = page.getByRole('form', { name: 'Formulier', exact: true })
        await form.getByRole('textbox', { name: 'Naam (nodig)' }).fill('')
        await form.getByRole('textbox', { name: /^Ingangsdatum/ }).fill('30-02-2026')
        await form.getByRole('textbox', { name: 'Bedrag per maand' }).fill('12.50')
        await form.getByRole('button', { name: 'Opslaan' }).click()
        const summary = form.getByRole('group', { name: 'Wat nog niet goed is' })
        expect(await summary.getByRole('link').count()).toBe(3)
        expect(await focused(page)).toContain('Nog 3 dingen om te verbeteren')
        await summary.getByRole('link', { name: /Deze datum bestaat niet/ }).click()
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('30-02-2026')
        expect(await form.getByRole('textbox', { name: 'Bedrag per maand' }).inputValue()).toBe('12.50')
      }),
  )
  it('toont de beletselen van de server bij het veld en boven, en bewaart daarna', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      const form = page.getByRole('form', { name: 'Formulier', exact: true })
      await form.getByRole('textbox', { name: /^Ingangsdatum/ }).fill('1-2-2026')
      await form.getByRole('textbox', { name: 'Bedrag per maand' }).fill('1.250,50')
      await form.getByRole('button', { name: 'Opslaan' }).click()
      const summary = form.getByRole('group', { name: 'Wat nog niet goed is' })
      await summary.getByText('Het plafond van deze regeling is bijna bereikt').waitFor()
      const field = form.getByRole('textbox', { name: 'Toelichting' })
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      await field.fill('Dirk kan niet alleen koken')
      await form.getByRole('button', { name: 'Opslaan' }).click()
      await form.getByText('Bewaard').waitFor()
      expect(await summary.count()).toBe(0)
      expect(await form.getByRole('textbox', { name: 'Bedrag per maand' }).inputValue()).toBe('1.250,50')
    }),
  )
})

/** The network of one deed: answers in turn, and remembers what was asked. */
async function playNetwork(page: Page, answers: { status: number; body: object }[]) {
  const asked: { key: string | undefined; etag: string | undefined; body: unknown }[] = []
  let naam = 'Oud'
  await page.route(`${ORIGIN}/api/v1/proef/7`, (route) => route.fulfill({ json: { naam }, headers: { etag: '"3"' } }))
  await page.route(`${ORIGIN}/api/v1/proef/7/naam`, async (route) => {
    const headers = route.request().headers()
    asked.push({ key: headers['idempotency-key'], etag: headers['if-match'], body: route.request().postDataJSON() })
    const answer = answers.shift() ?? { status: 500, body: {} }
    if (answer.status === 200) naam = (answer.body as { naam: string }).naam
    await route.fulfill({ status: answer.status, json: answer.body })
  })
  return asked
}

describe('een daad over de lijn', () => {
  it('houdt de sleutel bij onbekende afloop, neemt een nieuwe na een antwoord, en leest daarna opnieuw', {
    timeout: 60_000,
  }, async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await serveBuild(page)
    const refusal = {
      status: 422,
      code: 'geweigerd',
      beletselen: [{ code: 'bezet', veld: '/naam', uitleg: 'Deze naam is al gebruikt' }],
    }
    const asked = await playNetwork(page, [
      { status: 503, body: { title: 'Even niet bereikbaar' } },
      { status: 422, body: refusal },
      { status: 200, body: { naam: 'Nieuw' } },
    ])
    await page.goto(`${ORIGIN}/#daad`)
    const form = page.getByRole('form', { name: 'Naam wijzigen' })
    const submit = form.getByRole('button', { name: 'Wijzig' })
    await form.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Nieuw')
    await submit.click()
    await form.getByText('Er ging iets mis bij ons').waitFor()
    await submit.click()
    await form.getByRole('link', { name: 'Deze naam is al gebruikt' }).waitFor()
    expect(await form.getByRole('textbox', { name: 'Nieuwe naam' }).getAttribute('aria-invalid')).toBe('true')
    await submit.click()
    await page.getByRole('heading', { name: 'Naam: Nieuw' }).waitFor()

    expect(asked.map((one) => one.body)).toEqual([{ naam: 'Nieuw' }, { naam: 'Nieuw' }, { naam: 'Nieuw' }])
    expect(asked.map((one) => one.etag)).toEqual(['"3"', '"3"', '"3"'])
    expect(asked[0]!.key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(asked[1]!.key).toBe(asked[0]!.key)
    expect(asked[2]!.key).not.toBe(asked[1]!.key)
    await context.close()
  })
})

describe('voorkeuren', () => {
  it('taal, dichtheid en kleuren blijven na herladen', { timeout: 60_000 }, () =>
    withPage({ width: 1366, scheme: 'light' }, async (page) => {
      await page.getByRole('button', { name: 'Ruimer' }).click()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { level: 1, name: 'Building blocks' }).waitFor()
      await page.locator('summary', { hasText: 'Anouk Hendriks' }).click()
      await page.getByLabel('Colours').selectOption('donker')
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Building blocks' }).waitFor()
      const root = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        theme: document.documentElement.dataset.thema,
        ruim: document.documentElement.classList.contains('sh-ruim'),
      }))
      expect(root).toEqual({ lang: 'en', theme: 'donker', ruim: true })
      expect(await overtredingen(page)).toEqual([])
    }),
  )
})
