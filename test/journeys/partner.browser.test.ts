import { afterAll, beforeAll, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { maakBsn } from '#values/bsn.ts'
import { breedte, type Huis, openHuis } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, inOrde, kies, knop, tekst, veld } from './stappen.ts'

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

it('de teamleider nodigt een woningcoach uit, die aanvaardt en iemand meldt', async () => {
  const teamleider = await huis.login(SUBS.teamleider)
  await teamleider.ga('/partners')
  expect(await tekst(teamleider)).toMatch(/Basisschool De Springplank.*Kan melden/)
  await inDialoog(teamleider.page, knop(teamleider.page, 'Nodig een partner uit'), async (venster) => {
    await veld(venster, 'Organisatie').fill('Stichting Buurtzaam')
    await kies(venster, 'Soort partner', 'partner in de wijk')
    await veld(venster, 'Naam van de contactpersoon').fill('Coach van Buurtzaam')
    await veld(venster, 'Inlognaam').fill('9901-buurtzaam')
    await veld(venster, 'Geldig tot en met').fill('31-07-2027')
    await knop(venster, 'Nodig uit').click()
  })
  await teamleider.page.getByRole('row', { name: /Stichting Buurtzaam.*Uitgenodigd/ }).waitFor()
  await inOrde(teamleider)

  const partner = await huis.login('9901-buurtzaam')
  const { page } = partner
  await page.setViewportSize({ width: 390, height: 844 })
  await partner.ga('/partner/meldingen')
  await knop(page, 'Ik ga hiermee akkoord').click()
  await veld(page, 'Over wie gaat het?').fill('Gerda Zwart')
  await veld(page, 'Wat is er aan de hand?').fill('Zij doet de deur niet meer open en de post ligt op de mat.')
  await veld(page, 'Uw eigen nummer').fill('BZ-12')
  await knop(page, 'Verstuur de melding').click()
  await page.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
  await veld(page, 'Waarom niet').fill('Zij reageert op niemand.')
  await knop(page, 'Verstuur de melding').click()
  await page.getByText(/De melding is ontvangen/).waitFor()
  await page.getByRole('row', { name: /BZ-12.*Ontvangen/ }).waitFor()
  expect(await breedte(page)).toBeLessThanOrEqual(390)
  expect(await overtredingen(page)).toEqual([])
  await partner.sluit()
  await teamleider.sluit()
})

it('het loket leest over wie het gaat, zoekt haar op en neemt het op; de partner leest alleen dat', async () => {
  const joris = await huis.login(SUBS.toegang)
  await joris.ga('/meldingen')
  await joris.page
    .getByRole('row', { name: /partner in de wijk|webformulier/ })
    .first()
    .waitFor()
  const rij = joris.page.getByRole('row').filter({ hasText: 'Nog niemand bekend' }).first()
  await rij.getByRole('link').first().click()
  await joris.page.getByRole('heading', { name: 'Gemeld door Stichting Buurtzaam' }).waitFor()
  expect(await tekst(joris)).toMatch(/Gerda Zwart.*Nee: Zij reageert op niemand/)
  await inOrde(joris)
  await knop(joris.page, 'Hulpvraag toevoegen').click()
  await veld(joris.page, 'BSN').fill(maakBsn(10))
  await knop(joris.page, 'Zoek').click()
  await joris.page
    .getByRole('button', { name: /^Kies Terpstra/ })
    .first()
    .click()
  const vraag = joris.page.getByRole('form', { name: 'Hulpvraag toevoegen' })
  await kies(vraag, 'Regeling', 'begeleiding')
  await knop(vraag, 'Hulpvraag toevoegen').click()
  await joris.page.getByRole('heading', { name: /Terpstra: begeleiding/ }).waitFor()
  await joris.sluit()

  const partner = await huis.login('9901-buurtzaam')
  await partner.ga('/partner/meldingen')
  await partner.page.getByRole('row', { name: /BZ-12.*Opgepakt/ }).waitFor()
  expect(await tekst(partner)).not.toMatch(/Terpstra|Gerda|begeleiding/)
  await inOrde(partner)
  await partner.sluit()
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
