import type { Page } from 'playwright-core'
import { type Blik, overtredingen } from '#test/harness/axe.ts'
import { schermen } from '../../src/web/schermen.ts'
import { alleParen } from './catalogi.ts'
import { beeld, breedte, type Huis, type Persoon } from './huis.ts'
import { adres, SUBS, TABEL, type Wie } from './schermtabel.ts'

export const BREED = { width: 1366, height: 900 }
export const SMAL = { width: 390, height: 844 }

type Onvertaald = (tekst: string, taal: 'nl' | 'en') => boolean

/** A key where a text belongs, or in English a sentence that exists in English and was not used. */
export async function sleutelzoeker(): Promise<Onvertaald> {
  const { paren } = await alleParen()
  const teksten = new Set(paren.flatMap(({ nl, en }) => [nl, en]))
  const engels = new Set(paren.map(({ en }) => en))
  const sleutels = new Set(paren.map(({ sleutel }) => sleutel).filter((een) => /[a-z][A-Z]|^\w+[-.]\w/.test(een)))
  const nederlands = new Set(paren.filter(({ nl, en }) => nl !== en && nl.includes(' ')).map(({ nl }) => nl))
  return (tekst: string, taal: 'nl' | 'en') =>
    (sleutels.has(tekst) && !teksten.has(tekst)) || (taal === 'en' && nederlands.has(tekst) && !engels.has(tekst))
}

/** What a reader should never see: every piece of text of the page, one by one. */
async function vreemdeTeksten(page: Page, taal: 'nl' | 'en', onvertaald: Onvertaald): Promise<string[]> {
  const stukken = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const gezien: string[] = [document.title]
    while (walker.nextNode()) {
      const tekst = walker.currentNode.textContent?.trim() ?? ''
      const om = walker.currentNode.parentElement
      // What says of itself that it is Dutch, such as a paper for the council, stays Dutch.
      if (tekst && om?.closest('[lang]') === document.documentElement && !/^(SCRIPT|STYLE)$/.test(om.tagName))
        gezien.push(tekst)
    }
    return gezien
  })
  return stukken.filter((een) => /\b(undefined|NaN|Invalid Date)\b|\[object|^null$/.test(een) || onvertaald(een, taal))
}

/** Everything that is wrong with the page as it stands. */
export async function gebreken(
  persoon: Persoon,
  onvertaald: Onvertaald,
  taal: 'nl' | 'en',
  naam: string,
  wat: Blik | false,
  elkeTekst = false,
): Promise<string[]> {
  const { page } = persoon
  const grootte = page.viewportSize()!
  const koppen = await page.locator('h1').count()
  const nergens = await page.getByText(/Deze pagina is er niet|This page does not exist/).count()
  const scrolt = (await breedte(page)) > grootte.width
  return [
    ...(koppen === 1 ? [] : [`${koppen} keer h1`]),
    ...(nergens > 0 ? ['deze pagina is er niet'] : []),
    ...(scrolt ? [`schuift opzij: ${await breedte(page)} px`] : []),
    ...(await vreemdeTeksten(page, taal, onvertaald)).map((tekst) => `vreemde tekst: ${tekst}`),
    ...(wat ? await overtredingen(page, wat, { elkeTekst }) : []),
    ...persoon.consolefouten(),
  ].map((wat) => `${naam}: ${wat}`)
}

/** Pictures for the README. */
const BEELDEN: Record<string, string> = {
  '/werkvoorraad': 'werkvoorraad',
  '/huishoudens/$huishoudenId': 'dossier',
  '/huishoudens/$huishoudenId/plan': 'plan',
  '/berichten': 'berichten',
  '/declaraties/$declaratieId': 'declaratie',
  '/monitor': 'monitor',
  '/begroting/$voorstelId': 'begroting',
  '/programma/$programmaId': 'programma',
  '/stukken/$publicatieId': 'raadsstuk',
}

export const paden = schermen.map(({ pad }) => pad)
/** Pages of the street side stand outside the house: one goes there by their address. */
const openbaar = new Set(schermen.filter(({ power }) => power === 'openbaar').map(({ pad }) => pad))
export const perPersoon = Map.groupBy(
  paden.filter((pad) => TABEL[pad]),
  (pad) => TABEL[pad]![0],
)

/**
 * Opens every screen of one person: wide with all of axe, narrow, dark and in English. Dark and English take their
 * colours and names from the same few parts on every page, so a run of every day lets axe look at those on each
 * `elke` pages only, and at the colours of one of each sort of text; a drill (`elke` 1) looks at all.
 */
export async function loopSchermen(huis: Huis, onvertaald: Onvertaald, wie: Wie, elke: number): Promise<string[]> {
  const persoon = await huis.login(SUBS[wie])
  const { page } = persoon
  const elkeTekst = elke === 1
  const gevonden: string[] = []
  const zie = async (taal: 'nl' | 'en', naam: string, wat: Blik | false) => {
    gevonden.push(...(await gebreken(persoon, onvertaald, taal, naam, wat, elkeTekst)))
  }
  const nederlands = async (pad: string, index: number) => {
    await zie('nl', `${pad} breed`, 'alles')
    if (BEELDEN[pad]) await beeld(page, BEELDEN[pad])
    await page.setViewportSize(SMAL)
    // What only a narrow page has, such as the button of the menu, is the same on every page of a person.
    await zie('nl', `${pad} smal`, index === 0 && 'alles')
    if (pad === '/mijn/plan') await beeld(page, 'inwoner-390')
    if (index % elke === 0) {
      await page.emulateMedia({ colorScheme: 'dark' })
      await zie('nl', `${pad} donker en smal`, 'kleur')
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.setViewportSize(BREED)
  }
  const engels = (pad: string, index: number) => zie('en', `${pad} Engels`, index % elke === 0 && 'rest')
  const inTaal = async (taal: 'English' | 'Nederlands') => {
    await page.getByRole('button', { name: taal }).click()
    await persoon.rust()
  }
  persoon.consolefouten()
  await page.setViewportSize(BREED)
  // From page to page as by a link; size, colours and language change under the reader's hands, as they do for him. The
  // house keeps the language, so that the next page begins in the one that this page ended in.
  let binnen = true
  for (const [index, pad] of perPersoon.get(wie)!.entries()) {
    const naar = await adres(pad, persoon)
    await (binnen && !openbaar.has(pad) ? persoon.loop(naar) : persoon.ga(naar))
    binnen = !openbaar.has(pad)
    if (index % 2 === 0) {
      await nederlands(pad, index)
      await inTaal('English')
      await engels(pad, index)
    } else {
      await engels(pad, index)
      await inTaal('Nederlands')
      await nederlands(pad, index)
    }
  }
  await persoon.sluit()
  return gevonden
}
