import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'

const GEDULD = 60_000

/**
 * Waits until a page has what it asked for and shows it: nothing under way, no lines of loading, and still so after
 * it was drawn. Knows when the last answer came, where the browser's own idea of idle waits half a second to be sure.
 */
export function volgRust(page: Page): () => Promise<void> {
  const onderweg = new Set<unknown>()
  page.on('request', (request) => onderweg.add(request))
  page.on('requestfinished', (request) => onderweg.delete(request))
  page.on('requestfailed', (request) => onderweg.delete(request))
  const rustig = async () =>
    onderweg.size === 0 &&
    (await page.evaluate(async () => {
      await new Promise((getekend) => requestAnimationFrame(() => requestAnimationFrame(getekend)))
      return document.querySelector('h1') !== null && document.querySelector('.sh-laden') === null
    }))
  return async () => {
    const eind = Date.now() + GEDULD
    while (!((await rustig()) && onderweg.size === 0)) {
      if (Date.now() > eind) throw new Error(`${page.url()} kwam niet tot rust: ${onderweg.size} vragen onderweg`)
      await sleep(20)
    }
  }
}
