import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChromium } from '#platform/browser.ts'
import { overtredingen } from '#test/harness/axe.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(await findChromium())
  page = await browser.newPage()
})
afterAll(() => browser?.close())

const REGELS = Array.from({ length: 40 }, (_, i) => `<li>regel ${i}</li>`).join('')
const toon = (inhoud: string) =>
  page.setContent(`<html lang="nl"><title>proef</title><main><h1>Proef</h1><ul>${REGELS}${inhoud}</ul></main></html>`)
const fout = expect.stringMatching(/^color-contrast: /)

it('zwart op wit is in orde, ook bij een tweede blik', async () => {
  await toon('')
  expect(await overtredingen(page)).toEqual([])
  expect(await overtredingen(page, 'kleur')).toEqual([])
})

it.each([
  ['een bleke regel na veertig goede', '<li style="color: #999">bleek</li>'],
  ['dezelfde letter op een andere laag', '<li style="background: #333"><span>donker op donker</span></li>'],
  ['een laag die half doorschijnt', '<li style="opacity: 0.4">half weg</li>'],
  [
    'een gelijke van wat niet te beoordelen was',
    '<li style="color: #999"><label for="uit">hoort bij wat uit staat</label><input id="uit" disabled></li>' +
      '<li style="color: #999"><label for="aan">bleek</label><input id="aan"></li>',
  ],
  [
    'een klein woord waar een groot van die kleur mag',
    '<li style="color: #888"><b style="font-size: 30px">Groot</b> klein</li>',
  ],
])('ziet %s, en bij elke blik opnieuw', async (_, inhoud) => {
  await toon('')
  expect(await overtredingen(page, 'kleur')).toEqual([])
  await toon(inhoud)
  expect(await overtredingen(page, 'kleur')).toEqual([fout])
  expect(await overtredingen(page)).toEqual([fout])
  expect(await page.locator('[data-kleur-bekend]').count()).toBe(0)
})

it('leest wit op donker anders dan zwart op wit', async () => {
  await toon('<style>@media (prefers-color-scheme: dark) { li { background: #222 } }</style>')
  expect(await overtredingen(page, 'kleur')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect((await overtredingen(page, 'kleur')).length).toBeGreaterThan(0)
  await page.emulateMedia({ colorScheme: 'light' })
})

it('weigert een pagina zonder tekst', async () => {
  await page.setContent('<html lang="nl"></html>')
  await expect(overtredingen(page, 'kleur')).rejects.toThrow('geen tekst')
})
