import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inBrowser } from './pdf.ts'

const TIMEOUT = 10_000

const falls = {
  'a page': async (page: Page) => (await page.context().newCDPSession(page)).send('Page.crash'),
  'the browser': async (page: Page) => (await page.context().browser()!.newBrowserCDPSession()).send('Browser.crash'),
}

describe.each(Object.entries(falls))('when %s falls over', (_, fall) => {
  it.each([
    ['once, the work is done again', 1],
    ['twice, the work is refused', 2],
  ])('%s', { timeout: 4 * TIMEOUT }, async (_, often) => {
    let times = 0
    const title = inBrowser(async (page) => {
      times++
      await page.setContent('<title>Stuk</title>')
      if (times <= often) await Promise.all([fall(page), page.pdf()])
      return page.title()
    }, TIMEOUT)
    if (often === 1) expect(await title).toBe('Stuk')
    else await expect(title).rejects.toThrow('viel om')
    expect(times).toBe(2)
  })
})

it('a fault of what is asked is not asked again', { timeout: 2 * TIMEOUT }, async () => {
  let times = 0
  const wrong = inBrowser(async (page) => {
    times++
    await page.setContent('<p>Stuk</p>')
    await page.locator('h1').textContent({ timeout: 200 })
  }, TIMEOUT)
  await expect(wrong).rejects.toThrow('Timeout')
  expect(times).toBe(1)
})

it('work without an end does not keep what is asked after it', { timeout: 3 * TIMEOUT }, async () => {
  const endless = inBrowser(() => new Promise(() => {}), 2000)
  const after = inBrowser(async (page) => {
    await page.setContent('<title>Stuk</title>')
    return page.title()
  }, TIMEOUT)
  await expect(endless).rejects.toThrow('Timeout')
  expect(await after).toBe('Stuk')
})
