import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import type { Persoon } from './huis.ts'

/** A field by its whole label, whatever "(nodig)" or law stands behind it. */
export const veld = (waar: Page | Locator, label: string): Locator =>
  waar.getByRole('textbox', { name: new RegExp(`^${ontsnap(label)}( \\(|$)`) })
export const keuze = (waar: Page | Locator, label: string): Locator =>
  waar.getByRole('combobox', { name: new RegExp(`^${ontsnap(label)}( \\(|$)`) })
export const knop = (waar: Page | Locator, naam: string): Locator =>
  waar.getByRole('button', { name: naam, exact: true })

/** What the page says, on one line. */
export const tekst = async ({ page }: Persoon): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')

/** Nothing for axe, and nothing that the browser complained of since this was last asked. */
export async function inOrde(persoon: Persoon): Promise<void> {
  expect(await overtredingen(persoon.page)).toEqual([])
  expect(persoon.consolefouten()).toEqual([])
}

/** Chooses the option whose words begin like this, once the list is there. */
export async function kies(waar: Page | Locator, label: string, begin: string): Promise<void> {
  const lijst = keuze(waar, label)
  const optie = lijst
    .locator('option')
    .filter({ hasText: new RegExp(`^${ontsnap(begin)}`) })
    .first()
  await optie.waitFor({ state: 'attached' })
  await lijst.selectOption({ label: (await optie.textContent())! })
}

/** The window that a deed opens, until it is closed again. */
export async function inDialoog(page: Page, opent: Locator, doe: (dialoog: Locator) => Promise<void>): Promise<void> {
  await opent.click()
  const dialoog = page.getByRole('dialog')
  await dialoog.waitFor()
  await doe(dialoog)
  await dialoog.waitFor({ state: 'hidden' })
}

const ontsnap = (tekst: string) => tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Waits until something that the queue does has been done. */
export async function tot<T>(vraag: () => Promise<T | undefined | false>, wat: string, seconden = 60): Promise<T> {
  const eind = Date.now() + seconden * 1000
  for (;;) {
    const gevonden = await vraag()
    if (gevonden) return gevonden
    if (Date.now() > eind) throw new Error(`na ${seconden} s nog niet: ${wat}`)
    await new Promise((klaar) => setTimeout(klaar, 500))
  }
}
