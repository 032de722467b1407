import type { Page } from 'playwright-core'

/** What a worker's hands did on the pages that were counted. */
export type Telling = {
  /** Presses of a mouse button; a choice from a list is two. */
  klikken: number
  /** Text fields that something was typed into; a field that is typed into twice on one page counts once. */
  velden: number
}

/**
 * Seconds that one click takes a person: thinking 1.35, moving the hand 1.1, pressing 0.2
 * (keystroke-level model, Card, Moran and Newell 1980). A test browser clicks in milliseconds,
 * so its own clock would say nothing about people.
 */
export const SECONDEN_PER_KLIK = 1.35 + 1.1 + 0.2

/** Counts in the page itself, from what the browser reports and not from what the test says it does. */
export async function telHanden(page: Page, telling: Telling): Promise<void> {
  await page.exposeFunction('telHandeling', (soort: keyof Telling, aantal: number) => {
    telling[soort] += aantal
  })
  await page.addInitScript(luister)
}

/** Runs in the page, before its own code. */
function luister(): void {
  const tel = (globalThis as unknown as { telHandeling(soort: string, aantal: number): void }).telHandeling
  const getypt = new WeakSet<EventTarget>()
  const bij = (soort: string, doe: (event: Event) => void) => document.addEventListener(soort, doe, { capture: true })
  bij('pointerdown', () => tel('klikken', 1))
  bij('input', ({ target }) => {
    if (target instanceof HTMLSelectElement) return tel('klikken', 2)
    const tekst =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type))
    if (!tekst || getypt.has(target)) return
    getypt.add(target)
    tel('velden', 1)
  })
}
