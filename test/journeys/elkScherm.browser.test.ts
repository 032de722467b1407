import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPaper } from '#server/demo.ts'
import { overtredingen } from '#test/harness/axe.ts'
import { BREED, gebreken, loopSchermen, paden, perPersoon, SMAL, sleutelzoeker } from './elkScherm.ts'
import { beeld, breedte, type Huis, openHuis } from './huis.ts'
import { SUBS, TABEL, type Wie } from './schermtabel.ts'

/** `npm run drills` looks at every page in the dark and in English; here one in three. */
const ELKE = 3

let huis: Huis
let onvertaald: Awaited<ReturnType<typeof sleutelzoeker>>

beforeAll(async () => {
  ;[huis, onvertaald] = await Promise.all([openHuis(), sleutelzoeker()])
  if (huis.stukId) await publishPaper(huis.house, huis.stukId)
})
afterAll(() => huis?.stop())

it('kent van elk scherm iemand die het opent', () => {
  expect(paden.length).toBeGreaterThan(35)
  expect(paden.filter((pad) => !TABEL[pad])).toEqual([])
  expect(Object.keys(TABEL).filter((pad) => !paden.includes(pad))).toEqual([])
})

describe.each([...perPersoon.keys()])('%s', (wie: Wie) => {
  it(`opent ${perPersoon.get(wie)!.length} schermen: breed, smal, donker en in het Engels`, async () => {
    expect(await loopSchermen(huis, onvertaald, wie, ELKE)).toEqual([])
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
  expect(await gebreken(persoon, onvertaald, 'nl', 'gaaf', 'alles')).toEqual([])
  await persoon.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<h1>undefined</h1><p>geenMeldingen</p><div>breed</div><input>')
    ;(document.body.querySelector('p + div') as HTMLElement).style.width = '900px'
    console.error('stuk')
  })
  const gevonden = (await gebreken(persoon, onvertaald, 'nl', 'stuk', 'alles')).join('\n')
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
