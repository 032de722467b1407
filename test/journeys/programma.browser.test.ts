import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { type Huis, openHuis } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, kies, knop, veld } from './stappen.ts'

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
})
afterAll(() => huis?.stop())

const wie = async (dialoog: Locator, naam: string) => {
  await veld(dialoog, 'Naam').fill(naam)
  await veld(dialoog, 'Eigenaar').fill('Programmamanager')
  await veld(dialoog, 'Portefeuillehouder').fill('Wethouder')
  await veld(dialoog, 'Beoogd resultaat').fill('Mensen wachten korter.')
}

it('een programmamanager bouwt een klein programma van niets tot een ingediend rapport', async () => {
  const persoon = await huis.login(SUBS.programmamanager)
  const { page, ga, rust } = persoon
  await ga('/programma')
  await inDialoog(page, knop(page, 'Programma beginnen'), async (dialoog) => {
    await veld(dialoog, 'Code').fill('dichtbij')
    await wie(dialoog, 'Hulp dichtbij')
    await knop(dialoog, 'Programma beginnen').click()
  })
  await page.getByRole('heading', { level: 1, name: 'Hulp dichtbij: nog geen maatregelen' }).waitFor()

  await inDialoog(page, knop(page, 'Onderdeel toevoegen'), async (dialoog) => {
    await knop(dialoog, 'Bewaren').click()
    // Nothing was filled in: each field says so, and nothing is kept.
    await dialoog.getByRole('alert').or(dialoog.getByText('Vul in: Naam')).first().waitFor()
    await wie(dialoog, 'Toegang')
    await veld(dialoog, 'Bedrag').fill('50.000')
    await knop(dialoog, 'Bewaren').click()
  })
  await inDialoog(page, knop(page, 'Maatregel toevoegen: Toegang'), async (dialoog) => {
    await wie(dialoog, 'Eén loket')
    await dialoog.getByRole('radio', { name: 'Extra, bovenop staand beleid' }).check()
    await veld(dialoog, 'Als we het niet doen').fill('Iedereen blijft zoeken.')
    await veld(dialoog, 'Voorbeeld van gemeente').fill('Meppel')
    await knop(dialoog, 'Bewaren').click()
    await dialoog.getByText('Schrijf waarom het voorbeeld hier past.').first().waitFor()
    await veld(dialoog, 'Waarom het hier past').fill('Ook hier zijn de wijken klein.')
    await knop(dialoog, 'Bewaren').click()
  })
  await inDialoog(page, knop(page, 'Indicatoren: Eén loket'), async (dialoog) => {
    await kies(dialoog, 'Indicator', 'Inwoners met een voorziening')
    await dialoog.getByRole('radio', { name: 'omlaag' }).check()
    await veld(dialoog, 'Wat verwachten we?').fill('Een tiende minder in 2027.')
    await knop(dialoog, 'Indicator koppelen').click()
  })
  await page.getByText('Een tiende minder in 2027.').waitFor()
  for (const naam of ['Loket bouwen', 'Medewerkers scholen'])
    await inDialoog(page, knop(page, 'Project toevoegen: Eén loket'), async (dialoog) => {
      await wie(dialoog, naam)
      await kies(dialoog, 'Fase', 'Ontwerpfase')
      await knop(dialoog, 'Bewaren').click()
    })
  await inDialoog(page, knop(page, 'Afhankelijkheid toevoegen'), async (dialoog) => {
    await kies(dialoog, 'Onderdeel, maatregel of project', 'Loket bouwen')
    await dialoog.getByRole('radio', { name: 'heeft het andere nodig' }).check()
    await kies(dialoog, 'Het andere', 'Medewerkers scholen')
    await veld(dialoog, 'Waarvoor').fill('Het loket heeft geschoolde mensen nodig.')
    await knop(dialoog, 'Afhankelijkheid toevoegen').click()
  })
  await page.getByRole('heading', { name: 'Wat wacht op wat: 1' }).waitFor()
  expect(await overtredingen(page)).toEqual([])

  await page.getByRole('link', { name: 'het programma' }).click()
  await rust()
  await page.getByRole('heading', { name: 'Wat wacht op wat: 1' }).waitFor()
  await page.getByRole('img', { name: 'Loket bouwen wacht op Medewerkers scholen.' }).waitFor()
  await inDialoog(page, knop(page, 'Rapport beginnen'), async (dialoog) => {
    await kies(dialoog, 'Project', '1. Loket bouwen')
    await veld(dialoog, 'Reeks').fill('Kwartaalrapportage')
    await knop(dialoog, 'Rapport beginnen').click()
  })
  await veld(page, 'Portefeuillehouder').fill('Wethouder')
  await veld(page, 'Basisinformatie').fill('Eén plek voor alle vragen.')
  await veld(page, 'Stand van zaken').fill('Het ontwerp is klaar en besproken met inwoners.')
  await kies(page, 'Projectfase', 'Ontwerpfase')
  for (const aspect of ['Scope', 'Financiën', 'Risico’s en kansen', 'Planning', 'Communicatie'])
    await kies(page, `Stand: ${aspect}`, 'Op koers')
  for (const nee of await page.getByRole('radio', { name: 'Nee' }).all()) await nee.check()
  await knop(page, 'Concept bewaren').click()
  await page.getByText('Bewaard. De zelftoets heeft geen opmerkingen.').waitFor()
  await knop(page, 'Indienen').click()
  await knop(page, 'Publiceren').waitFor()
  expect(persoon.consolefouten().filter((fout) => !/status of 422/.test(fout))).toEqual([])
  await persoon.sluit()
})

it('een controller maakt een regel, zet er met een nieuwe lijst boekingen op, en sluit de maand', async () => {
  const persoon = await huis.login(SUBS.controller)
  const { page, ga, rust } = persoon
  await ga('/werkvoorraad')
  await page.getByRole('link', { name: 'Bekijk wat op u wacht' }).click()
  await page.getByRole('link', { name: 'Kadernotavoorstel afmaken' }).waitFor()

  await ga('/begroting')
  await inDialoog(page, knop(page, 'Regel toevoegen'), async (dialoog) => {
    await veld(dialoog, 'Code').fill('6.711')
    await veld(dialoog, 'Naam').fill('Schoon huis')
    await knop(dialoog, 'Regel toevoegen').click()
    await dialoog.getByRole('link', { name: 'Deze code is al in gebruik.' }).waitFor()
    await veld(dialoog, 'Code').fill('schoon')
    expect(await overtredingen(page)).toEqual([])
    await knop(dialoog, 'Regel toevoegen').click()
  })
  await page.getByRole('row', { name: /Schoon huis/ }).waitFor()

  await page.getByRole('link', { name: 'Toerekening' }).click()
  await page.getByRole('heading', { level: 1, name: 'Elke boeking staat op een regel' }).waitFor()
  await page.getByRole('link', { name: 'Nieuwe lijst vaststellen' }).click()
  await rust()
  const rij = page.getByRole('group', { name: /^Rij \d+$/ }).filter({ has: page.locator('input[value="6.711"]') })
  await rij.getByRole('combobox', { name: 'Regel' }).selectOption('schoon')
  await veld(page, 'Geldt vanaf').fill('01-01-2014')
  await knop(page, 'Bekijk wat dit verandert').click()
  await page.getByRole('link', { name: /^Kies een begindatum na die van de vorige regels/ }).waitFor()
  await veld(page, 'Geldt vanaf').fill('01-02-2026')
  await knop(page, 'Bekijk wat dit verandert').click()
  await page.getByRole('row', { name: /Huishoudelijke hulp.*Schoon huis/ }).waitFor()
  expect(await overtredingen(page)).toEqual([])
  await knop(page, 'Stel de lijst vast').click()
  await page
    .getByRole('row', { name: /taakveld 6\.711/ })
    .getByText('Schoon huis')
    .waitFor()

  const maand = page.getByRole('row', { name: /februari 2026/ })
  await inDialoog(page, knop(maand, 'Opnieuw toerekenen februari 2026'), async (dialoog) => {
    await dialoog.getByText(/gaan? naar een andere regel$/).waitFor()
    await dialoog.getByRole('row', { name: /Huishoudelijke hulp.*Schoon huis/ }).waitFor()
    expect(await overtredingen(page)).toEqual([])
    await knop(dialoog, 'Verplaats').click()
  })
  await page.getByText(/^In februari 2026 (is|zijn) \d+ boekingen? verplaatst\.$/).waitFor()
  await inDialoog(page, knop(maand, 'Sluit de maand februari 2026'), (dialoog) =>
    knop(dialoog, 'Sluit de maand').click(),
  )
  await maand.getByText('dicht sinds').waitFor()
  expect(await knop(maand, 'Opnieuw toerekenen februari 2026').count()).toBe(0)
  expect(persoon.consolefouten().filter((fout) => !/status of 422/.test(fout))).toEqual([])
  await persoon.sluit()
})
