import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INWONER } from './deWeg/aanDeDeur.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, inOrde, kies, knop, tekst, veld } from './stappen.ts'

const SAMIRA = '9901-samira.el.khattabi'
const WAAROM = 'De klus past bij de buurman en bij de klussendienst, en dat vindt zij zelf ook.'

let huis: Huis
let johanna: Persoon
let joris: Persoon
let samira: Persoon
let melding: string
beforeAll(async () => {
  huis = await openHuis()
  johanna = await huis.login(INWONER)
  joris = await huis.login(SUBS.toegang)
  samira = await huis.login(SAMIRA)
}, 300_000)
afterAll(() => huis?.stop())

describe('het loket', () => {
  it('de inwoner vraagt een telefoontje, en leest voor welke dag hij komt', async () => {
    const { page } = johanna
    await johanna.ga('/mijn/vragen')
    await knop(page, 'Bel mij terug').click()
    await veld(page, 'Waar gaat het over?').fill('De kapotte lampen in mijn gang')
    await knop(page, 'Vraag om een telefoontje').click()
    await page.getByText(/Wij bellen u uiterlijk/).waitFor()
    await expect.poll(() => tekst(johanna)).toContain('De kapotte lampen in mijn gang')
    await inOrde(johanna)
  })

  it('het loket ziet haar wachten met een norm, maakt er een melding van, en belt', async () => {
    const { page } = joris
    await joris.ga('/contacten')
    const rij = page.getByRole('row').filter({ hasText: 'Johanna Kuiper' })
    expect(await rij.innerText()).toMatch(/nog \d+ dag/)
    await inOrde(joris)
    await rij.getByRole('link', { name: 'Maak er een melding van' }).click()
    await page.getByRole('heading', { name: 'Dit weten we al' }).waitFor()
    await veld(page, 'De vraag').fill('Kan iemand de lampen in mijn gang vervangen?')
    await knop(page, 'Wmo 2015 toevoegen').click()
    await knop(page, 'Registreer de melding').click()
    await page.getByRole('heading', { level: 1, name: 'Johanna Kuiper: 1 hulpvraag' }).waitFor()
    melding = new URL(page.url()).pathname
    await joris.ga('/contacten')
    await inDialoog(page, rij.getByRole('button', { name: /^Handel af/ }), async (venster) => {
      await veld(venster, 'Wat is er besproken?').fill('Zij durft niet meer op de trap en vraagt hulp.')
      await knop(venster, 'Handel af').click()
    })
    await rij.waitFor({ state: 'detached' })
    await inOrde(joris)
    await johanna.ga('/mijn/vragen')
    const gelezen = await tekst(johanna)
    expect(gelezen).toContain('Wij hebben elkaar gesproken')
    expect(gelezen).toContain('Wij kijken wat er nodig is')
  })

  it('geen rol voor de overheid: pas als de vraag helder is, met een reden, en de inwoner leest waarom', async () => {
    const { page } = samira
    await samira.ga(melding)
    await knop(page, 'Ik pak dit op').click()
    await knop(page, 'Andere handelingen').click()
    await knop(page, 'Doe de hulpvraag af').click()
    const formulier = page.getByRole('form', { name: 'Doe de hulpvraag af' })
    await kies(formulier, 'Uitkomst', 'Geen rol voor de overheid')
    await knop(formulier, 'Doe de hulpvraag af').click()
    await formulier.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
    expect(await tekst(samira)).not.toContain('afgedaan op')
    samira.consolefouten()

    const achter = page.getByRole('form', { name: 'De vraag achter de vraag' })
    await achter.getByRole('textbox').fill('Zij wil veilig de trap op, en kent haar buren nog niet.')
    await knop(achter, 'Leg de vraag achter de vraag vast').click()
    await achter.waitFor({ state: 'detached' })
    await veld(formulier, 'Waarom').fill(WAAROM)
    await knop(formulier, 'Doe de hulpvraag af').click()
    await page.getByText(WAAROM, { exact: true }).and(page.locator('blockquote')).waitFor()
    await inOrde(samira)

    await johanna.ga('/mijn/vragen')
    const gelezen = await tekst(johanna)
    expect(gelezen).toContain(WAAROM)
    expect(gelezen).toMatch(/Afgerond Wmo 2015: .*Geen rol voor de overheid/)
    await inOrde(johanna)
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
