import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { Taal } from '#values/taal.ts'
import { findChromium } from '../browser.ts'
import { escapeHtml } from './html.ts'
import { LABELS } from './model.ts'

const TIMEOUT = 60_000
/** A browser that falls over, as on a full machine, is started once more: what it prints does not change by that. */
const STARTS = 2
const FELL = Symbol('fell')
const A_MOMENT = 500

/** One browser at a time: a paper is made seldom, and a second browser would cost more than the wait. */
let queue: Promise<unknown> = Promise.resolve()

export type PdfOptions = { language: Taal; footer?: string; timeout?: number }

/** A tagged PDF (structure, language, outline) of a page that renderHtml made. */
export function renderPdf(html: string, options: PdfOptions = { language: 'nl' }): Promise<Uint8Array> {
  return inBrowser(async (page) => {
    await page.setContent(html, { waitUntil: 'load' })
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer(options),
    })
    return new Uint8Array(pdf)
  }, options.timeout)
}

/** A picture of an svg, for a format that needs one beside it. */
export function rasterizeSvg(svg: string, width: number, height: number): Promise<Uint8Array> {
  return inBrowser(async (page) => {
    await page.setViewportSize({ width, height })
    await page.setContent(
      `<!doctype html><style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
    )
    return new Uint8Array(await page.screenshot({ type: 'png', clip: { x: 0, y: 0, width, height } }))
  })
}

function footer({ language, footer: text = '' }: PdfOptions): string {
  const { page, of } = LABELS[language]
  return `<div style="font:8pt sans-serif;color:#475a5d;width:100%;margin:0 24mm;display:flex;justify-content:space-between"><span>${escapeHtml(text)}</span><span>${page} <span class="pageNumber"></span> ${of} <span class="totalPages"></span></span></div>`
}

/** Work in a page of its own, after what was asked before it. */
export function inBrowser<Result>(work: (page: Page) => Promise<Result>, timeout = TIMEOUT): Promise<Result> {
  const turn = queue.then(() => withPage(work, timeout, STARTS))
  queue = turn.catch(() => undefined)
  return turn
}

/** No script, no network: a paper holds words of people, and a browser would fetch what they ask for. */
async function withPage<Result>(
  work: (page: Page) => Promise<Result>,
  timeout: number,
  starts: number,
): Promise<Result> {
  const browser = await launch(timeout)
  let fall: (how: typeof FELL) => void
  const fallen = new Promise<typeof FELL>((resolve) => {
    fall = resolve
  })
  browser.on('disconnected', () => fall(FELL))
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, deviceScaleFactor: 2 })
    context.setDefaultTimeout(timeout)
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    page.on('crash', () => fall(FELL))
    const result = await Promise.race([work(page), fallen, late(timeout)])
    if (result !== FELL) return result
  } catch (error) {
    // What was asked of a page that falls over fails a moment before the browser says that it fell.
    if ((await Promise.race([fallen, sleep(A_MOMENT)])) !== FELL) throw error
  } finally {
    await browser.close()
  }
  if (starts <= 1) throw new Error('De browser die het stuk afdrukt viel om.')
  return withPage(work, timeout, starts - 1)
}

/** Printing itself has no end of its own, and all that is asked after it would wait. */
async function late(timeout: number): Promise<never> {
  await sleep(timeout, undefined, { ref: false })
  throw new Error(`Timeout: de browser was na ${timeout} ms niet klaar.`)
}

async function launch(timeout: number): Promise<Browser> {
  const [{ executablePath, args }, { chromium }] = await Promise.all([findChromium(), import('playwright-core')])
  return chromium.launch({ executablePath, args, timeout, chromiumSandbox: !args.includes('--no-sandbox') })
}
