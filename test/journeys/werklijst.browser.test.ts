import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inOrde, keuze, kies, knop, veld } from './stappen.ts'

let huis: Huis
let yvonne: Persoon
beforeAll(async () => {
  huis = await openHuis()
  yvonne = await huis.login(SUBS.teamleider)
}, 300_000)
afterAll(() => huis?.stop())

const weergave = (naam: string) => yvonne.page.getByRole('link', { name: new RegExp(`^${naam}`) })
const rijen = () => yvonne.page.locator('tr[data-rij]')
const adres = () => new URL(yvonne.page.url()).search

describe('de werkvoorraad, zoals een teamleider haar gebruikt', () => {
  it('zij opent van de wachtlijst wat bij het onderzoek ligt, en zet de oudste bovenaan', async () => {
    const { page } = yvonne
    await yvonne.ga('/wachtlijsten')
    const regel = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Onderzoek', exact: true }) })
    const wacht = Number(await regel.first().getByRole('cell').first().innerText())
    expect(wacht).toBeGreaterThan(1)
    await regel.first().getByRole('link').press('Enter')
    await page.getByRole('button', { name: 'Onderzoek, filter weghalen' }).waitFor()
    await yvonne.rust()
    expect(await rijen().count()).toBe(wacht)
    expect(await page.getByRole('columnheader', { name: 'Sinds' }).getAttribute('aria-sort')).toBe('ascending')
    const sinds = await rijen()
      .locator('td:nth-last-child(2) time')
      .evaluateAll((alle) => alle.map((een) => een.getAttribute('datetime')))
    expect(sinds).toEqual(sinds.toSorted())
    await inOrde(yvonne)
  })

  it('zij kiest rijen met het toetsenbord, geeft ze aan een collega, en ziet ze van eigenaar wisselen', async () => {
    const { page } = yvonne
    await rijen().first().getByRole('checkbox').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('2 gekozen').waitFor()
    await knop(page, 'Wijs toe').press('Enter')
    const venster = page.getByRole('dialog')
    await kies(venster, 'Aan wie', 'Wendy Postma')
    await keuze(venster, 'Aan wie').press('Tab')
    await knop(venster, 'Wijs toe').press('Enter')
    await page.getByText('2 van 2 toegewezen').waitFor()
    await knop(page, 'Sluiten').press('Enter')
    await expect.poll(async () => (await rijen().filter({ hasText: 'Wendy Postma' }).count()) >= 2).toBe(true)
  })

  it('zij bewaart wat zij koos als weergave en vindt die terug; wie zij zocht staat nergens', async () => {
    const { page } = yvonne
    await yvonne.ga('/werkvoorraad?weergave=team')
    await page.getByRole('combobox', { name: /^Wet/ }).selectOption('wmo')
    await page.getByRole('button', { name: /^Wmo 2015, / }).waitFor()
    await page.getByRole('button', { name: 'Termijn' }).press('Enter')
    await expect.poll(adres).toContain('volgorde=termijn')
    const zoek = page.getByRole('searchbox', { name: 'Zoek in deze lijst' })
    await zoek.fill('Terpstra')
    await expect.poll(() => rijen().count()).toBe(1)
    expect(adres()).not.toContain('Terpstra')
    await knop(page, 'Bewaar als weergave').press('Enter')
    await veld(page, 'Naam van de weergave').fill('Wmo, eerst wat afloopt')
    await page.keyboard.press('Enter')
    await weergave('Wmo, eerst wat afloopt').waitFor()
    const bewaard = adres()

    await weergave('Van niemand, oudste eerst').press('Enter')
    await expect.poll(adres).toContain('weergave=vrij')
    await weergave('Wmo, eerst wat afloopt').press('Enter')
    await expect.poll(adres).toBe(bewaard)
    await page.getByRole('button', { name: /^Wmo 2015, / }).waitFor()
    await inOrde(yvonne)
    await knop(page, 'Haal deze weergave weg').press('Enter')
    await weergave('Wmo, eerst wat afloopt').waitFor({ state: 'detached' })
  })

  it('op een telefoon is een rij een kaart, en zijn sorteren en kiezen er ook', async () => {
    const { page } = yvonne
    await page.setViewportSize({ width: 390, height: 844 })
    await yvonne.ga('/werkvoorraad?weergave=team')
    expect(await breedte(page)).toBe(390)
    expect(await page.getByRole('columnheader').count()).toBe(0)
    await page.getByLabel('Sorteer op').selectOption('naam descending')
    await expect.poll(adres).toContain('volgorde=naam&aflopend=ja')
    await rijen().first().getByRole('checkbox').check()
    await knop(page, 'Wijs toe').waitFor()
    await inOrde(yvonne)
  })

  it('met de duim kiest zij alles in beeld, geeft het weg, en leest wat niet kon', async () => {
    const telefoon = await huis.login(SUBS.teamleider, { hasTouch: true, viewport: { width: 390, height: 844 } })
    const { page } = telefoon
    try {
      await telefoon.ga('/werkvoorraad?weergave=team&onderdeel=onderzoek')
      const aantal = await page.locator('tr[data-rij]').count()
      expect(aantal).toBeGreaterThan(1)
      const alles = page.getByRole('checkbox', { name: 'Kies alle rijen' })
      const vak = (await page.locator('.sh-kiesalles').boundingBox())!
      expect(vak.height).toBeGreaterThanOrEqual(44)
      await page.locator('.sh-kiesalles').tap()
      await page.getByText(`${aantal} gekozen`).waitFor()
      expect(await alles.isChecked()).toBe(true)
      await page.locator('tr[data-rij]').first().getByRole('checkbox').tap()
      await page.getByText(`${aantal - 1} gekozen`).waitFor()
      expect(await alles.evaluate((vinkje: HTMLInputElement) => vinkje.indeterminate)).toBe(true)
      expect(await overtredingen(page)).toEqual([])
      await knop(page, 'Wijs toe').tap()
      const venster = page.getByRole('dialog')
      await kies(venster, 'Aan wie', 'Wendy Postma')
      expect(await breedte(page)).toBe(390)
      await knop(venster, 'Wijs toe').tap()
      await page.getByText(new RegExp(`^\\d+ van ${aantal - 1} toegewezen$`)).waitFor()
      await knop(page, 'Sluiten').tap()
      expect(telefoon.consolefouten()).toEqual([])
    } finally {
      await telefoon.sluit()
    }
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
