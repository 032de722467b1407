import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPaper } from '#server/demo.ts'
import { type Blik, overtredingen } from '#test/harness/axe.ts'
import { schermen } from '../../src/web/schermen.ts'
import { alleParen } from './catalogi.ts'
import { beeld, breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { adres, SUBS, TABEL, type Wie } from './schermtabel.ts'

const BREED = { width: 1366, height: 900 }
const SMAL = { width: 390, height: 844 }

let huis: Huis
let onvertaald: (tekst: string, taal: 'nl' | 'en') => boolean

beforeAll(async () => {
  ;[huis, onvertaald] = await Promise.all([openHuis(), sleutelzoeker()])
  if (huis.stukId) await publishPaper(huis.house, huis.stukId)
})
afterAll(() => huis?.stop())

/** A key where a text belongs, or in English a sentence that exists in English and was not used. */
async function sleutelzoeker() {
  const { paren } = await alleParen()
  const teksten = new Set(paren.flatMap(({ nl, en }) => [nl, en]))
  const engels = new Set(paren.map(({ en }) => en))
  const sleutels = new Set(paren.map(({ sleutel }) => sleutel).filter((een) => /[a-z][A-Z]|^\w+[-.]\w/.test(een)))
  const nederlands = new Set(paren.filter(({ nl, en }) => nl !== en && nl.includes(' ')).map(({ nl }) => nl))
  return (tekst: string, taal: 'nl' | 'en') =>
    (sleutels.has(tekst) && !teksten.has(tekst)) || (taal === 'en' && nederlands.has(tekst) && !engels.has(tekst))
}

/** What a reader should never see: every piece of text of the page, one by one. */
async function vreemdeTeksten(page: Page, taal: 'nl' | 'en'): Promise<string[]> {
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
async function gebreken(persoon: Persoon, taal: 'nl' | 'en', naam: string, wat: Blik | false): Promise<string[]> {
  const { page } = persoon
  const grootte = page.viewportSize()!
  const koppen = await page.locator('h1').count()
  const scrolt = (await breedte(page)) > grootte.width
  return [
    ...(koppen === 1 ? [] : [`${koppen} keer h1`]),
    ...(scrolt ? [`schuift opzij: ${await breedte(page)} px`] : []),
    ...(await vreemdeTeksten(page, taal)).map((tekst) => `vreemde tekst: ${tekst}`),
    ...(wat ? await overtredingen(page, wat) : []),
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

const paden = schermen.map(({ pad }) => pad)
const perPersoon = Map.groupBy(
  paden.filter((pad) => TABEL[pad]),
  (pad) => TABEL[pad]![0],
)

it('kent van elk scherm iemand die het opent', () => {
  expect(paden.length).toBeGreaterThan(35)
  expect(paden.filter((pad) => !TABEL[pad])).toEqual([])
  expect(Object.keys(TABEL).filter((pad) => !paden.includes(pad))).toEqual([])
})

describe.each([...perPersoon.keys()])('%s', (wie: Wie) => {
  it(`opent ${perPersoon.get(wie)!.length} schermen: breed, smal, donker en in het Engels`, async () => {
    const persoon = await huis.login(SUBS[wie])
    const { page } = persoon
    const gevonden: string[] = []
    persoon.consolefouten()
    await page.setViewportSize(BREED)
    // One load of each page; size, colours and language change under the reader's hands, as they do for him.
    for (const [index, pad] of perPersoon.get(wie)!.entries()) {
      await persoon.ga(await adres(pad, persoon))
      gevonden.push(...(await gebreken(persoon, 'nl', `${pad} breed`, 'alles')))
      if (BEELDEN[pad]) await beeld(page, BEELDEN[pad])
      await page.setViewportSize(SMAL)
      // What only a narrow page has, such as the button of the menu, is the same on every page of a person.
      gevonden.push(...(await gebreken(persoon, 'nl', `${pad} smal`, index === 0 && 'alles')))
      if (pad === '/mijn/plan') await beeld(page, 'inwoner-390')
      await page.emulateMedia({ colorScheme: 'dark' })
      gevonden.push(...(await gebreken(persoon, 'nl', `${pad} donker en smal`, 'kleur')))
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(BREED)
      await page.getByRole('button', { name: 'English' }).click()
      await persoon.rust()
      gevonden.push(...(await gebreken(persoon, 'en', `${pad} Engels`, 'rest')))
      await page.getByRole('button', { name: 'Nederlands' }).click()
      await persoon.rust()
    }
    await persoon.sluit()
    expect(gevonden).toEqual([])
  })
})

it('de deur: inloggen op een breed en een smal scherm', async () => {
  const context = await huis.niemand()
  const page = await context.newPage()
  await page.goto(`${huis.url}/inloggen`)
  const kop = await page.getByRole('heading', { level: 1 }).textContent()
  expect(kop).toBe('Wie bent u vandaag?')
  await beeld(page, 'inloggen')
  for (const grootte of [BREED, SMAL]) {
    await page.setViewportSize(grootte)
    expect(await overtredingen(page)).toEqual([])
    expect(await breedte(page)).toBeLessThanOrEqual(grootte.width)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await overtredingen(page)).toEqual([])
  await context.close()
})

it('een scherm met gebreken valt door de mand', async () => {
  const persoon = await huis.login(SUBS.raadslid)
  await persoon.page.setViewportSize(SMAL)
  await persoon.ga('/stukken')
  expect(await gebreken(persoon, 'nl', 'gaaf', 'alles')).toEqual([])
  await persoon.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<h1>undefined</h1><p>geenMeldingen</p><div>breed</div><input>')
    ;(document.body.querySelector('p + div') as HTMLElement).style.width = '900px'
    console.error('stuk')
  })
  const gevonden = (await gebreken(persoon, 'nl', 'stuk', 'alles')).join('\n')
  for (const gebrek of [
    '2 keer h1',
    'schuift opzij',
    'vreemde tekst: undefined',
    'vreemde tekst: geenMeldingen',
    'label: input',
    'stuk',
  ])
    expect(gevonden).toContain(gebrek)
  await persoon.sluit()
})

it('een pagina die niet van u is, leest als een die er niet is', async () => {
  const persoon = await huis.login(SUBS.raadslid)
  await persoon.page.goto(`${huis.url}/begroting`)
  await persoon.page.getByText('Deze pagina is er niet, of u mag haar niet zien.').first().waitFor()
  expect(await overtredingen(persoon.page)).toEqual([])
  await persoon.sluit()
})

it('het huis schreef geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
