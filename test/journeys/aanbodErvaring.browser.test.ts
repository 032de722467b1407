import { afterAll, beforeAll, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { type Huis, openHuis } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, keuze, kies, knop, veld } from './stappen.ts'

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

const TELEFOON = { viewport: { width: 390, height: 844 } }
let sleutel = ''

it('nieuw aanbod wordt gevonden met de woorden van een inwoner, en toont wat erop lijkt', async () => {
  const { page, ga, sluit } = await huis.login(SUBS.contractmanager)
  await ga('/sociale-kaart/nieuw')
  await veld(page, 'Naam van het aanbod').fill('Soep op zondag')
  await kies(page, 'Organisatie', 'Kerken samen')
  await veld(page, 'Wat is er te doen of te krijgen?').fill('Samen soep eten')
  await page.getByLabel('eenzaamheid', { exact: true }).check()
  await page.getByLabel('iedereen', { exact: true }).check()
  await knop(page, 'Zet op de sociale kaart').click()
  await page.getByRole('heading', { level: 1, name: 'Soep op zondag' }).waitFor()
  await page.getByRole('link', { name: 'Maatje' }).waitFor()
  await ga('/sociale-kaart')
  await page.getByRole('searchbox', { name: 'Zoek zoals een inwoner het zegt' }).fill('ik voel me zo alleen')
  await page.getByRole('link', { name: 'Soep op zondag' }).waitFor()
  await ga('/producten')
  await inDialoog(page, page.getByRole('button', { name: /^Beëindigen 45001/ }), async (dialoog) => {
    await veld(dialoog, 'Laatste dag').fill('31-12-2026')
    await knop(dialoog, 'Beëindigen').click()
    await dialoog.getByText('afspraken met aanbieders op dit product').first().waitFor()
    await knop(dialoog, 'Sluiten').click()
  })
  await sluit()
})

it('een nieuwe aanbieder met contract, en een subsidie tot haar vaststelling', async () => {
  const { page, ga, sluit } = await huis.login(SUBS.contractmanager)
  await ga('/aanbieders')
  await knop(page, 'Contract sluiten').click()
  const dialoog = page.getByRole('dialog')
  await keuze(dialoog, 'Aanbieder').selectOption({ label: 'Nieuwe aanbieder' })
  await veld(dialoog, 'Naam van de aanbieder').fill('Zorg om de hoek')
  await veld(dialoog, 'AGB-code').fill('123')
  await veld(dialoog, 'Contractnummer').fill('W-NIEUW-1')
  await knop(dialoog, 'Contract sluiten').click()
  await dialoog.getByText('Een AGB-code heeft 8 cijfers.').first().waitFor()
  await veld(dialoog, 'AGB-code').fill('98000777')
  await knop(dialoog, 'Contract sluiten').click()
  await page.getByRole('heading', { level: 1, name: /Zorg om de hoek/ }).waitFor()
  await ga('/subsidies')
  await page.getByRole('link', { name: 'Welzijn Voorbeeldstad' }).first().click()
  await inDialoog(page, knop(page, 'Vaststellen'), async (venster) => {
    await knop(venster, 'Vaststellen').click()
    await venster.getByText('De verantwoording van de organisatie is nog niet binnen.').first().waitFor()
    await knop(venster, 'Sluiten').click()
  })
  await sluit()
})

it('een inwoner vertelt op zijn telefoon, zonder inloggen, en duidt met de pijltjes', async () => {
  const context = await huis.niemand(TELEFOON)
  const page = await context.newPage()
  await page.goto(`${huis.url}/vertel/ntmt23`)
  await page.getByRole('heading', { level: 1, name: 'Vertel hoe het was' }).waitFor()
  expect(await overtredingen(page)).toEqual([])
  await veld(page, 'Wat maakte u mee?').fill('Ik ging er heen met Bram en het was fijn.')
  await page.getByText('Hieraan kan iemand te herkennen zijn').waitFor()
  await veld(page, 'Wat maakte u mee?').fill('Ik ging er heen en het was fijn.')
  const driehoek = page.getByRole('slider', { name: 'Wat hielp het meest?' })
  await driehoek.focus()
  await page.keyboard.press('ArrowUp')
  expect(await driehoek.getAttribute('aria-valuetext')).toContain('ikzelf 39')
  await page.getByRole('checkbox', { name: /^om mee te tellen/ }).check()
  await knop(page, 'Verstuur mijn verhaal').click()
  await page.getByRole('heading', { level: 1, name: 'Dank u wel voor uw verhaal' }).waitFor()
  sleutel = (await page.locator('code').textContent())!
  await page.getByRole('link', { name: 'Naar mijn verhaal' }).click()
  await veld(page, 'Uw sleutel').fill(sleutel)
  await knop(page, 'Zoek mijn verhaal').click()
  await page.getByText('Ik ging er heen en het was fijn.').waitFor()
  await knop(page, 'Trek mijn verhaal in').click()
  await page.getByText('Uw verhaal is weg').waitFor()
  await context.close()
})

it('een inwoner vult de vragenlijst in die in zijn portaal wacht, een keer', async () => {
  const { page, ga, sluit } = await huis.login(SUBS.inwoner, TELEFOON)
  await ga('/mijn/ervaring')
  await page.getByRole('link', { name: 'Vul in' }).click()
  await page.getByRole('group', { name: 'Ik had iets aan de hulp.' }).getByLabel('helemaal waar').check()
  await knop(page, 'Verstuur mijn antwoorden').click()
  await page.getByText('Dank u wel. Uw antwoorden zijn binnen, zonder uw naam.').waitFor()
  await ga('/mijn/ervaring')
  await page.getByText('Er wacht geen vragenlijst op u').waitFor()
  await sluit()
})

it('het huis schreef geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
