import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import { maakBsn } from '#values/bsn.ts'
import { breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, inOrde, kies, knop, tekst, veld } from './stappen.ts'

/** Of the cast: Femmigje Wouters, who lives alone; and the lawyers of both municipalities. */
const FEMMIGJE = `9901-inwoner-${maakBsn(14).slice(4)}`
const VINCENT = SUBS.bezwaar
const GERDA = '9902-gerda.kamphuis'
const HUISHOUDEN = `/huishoudens/${castId('huishouden wouters')}`

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

/** Reads the letter that was chosen, makes it and hands it over. */
const geefBrief = async ({ page }: Persoon) => {
  const dialoog = page.getByRole('dialog')
  await dialoog.getByRole('region').waitFor()
  await knop(dialoog, 'Brief maken').click()
  await dialoog.waitFor({ state: 'hidden' })
  await page
    .getByRole('button', { name: /^Verstuur / })
    .first()
    .click()
  await dialoog.getByRole('radio', { name: 'Ik geef de brief zelf' }).check()
  await knop(dialoog, 'Verstuur').click()
  await dialoog.getByRole('status').waitFor()
}
const maakVanuitZaak = async (persoon: Persoon, wat: string) => {
  await persoon.ga(zaak)
  await persoon.page.getByRole('listitem').filter({ hasText: wat }).getByRole('link', { name: 'Maak de brief' }).click()
  await geefBrief(persoon)
  await persoon.ga(zaak)
}
let zaak = ''

describe('een bezwaar, van de afwijzing tot de brief met de beslissing', () => {
  it('de consulent wijst af, en de brief met het besluit gaat weg', async () => {
    await huis.als(SUBS.consulent, async (anouk) => {
      const { page } = anouk
      await anouk.ga(`${HUISHOUDEN}/besluiten`)
      await knop(page, 'Besluit nemen').click()
      const formulier = page.getByRole('region', { name: 'Besluit nemen' })
      await kies(formulier, 'Wet', 'Wmo')
      await kies(formulier, 'Soort', 'Afwijzing')
      await kies(formulier, 'Aanvraag', 'Aanvraag van')
      await veld(formulier, 'Motivering').fill('De buurtkamer en uw dochter samen zijn voor u genoeg.')
      await knop(formulier, 'Besluit nemen').click()
      await page.getByText(/Besluit \d+ is genomen/).waitFor()
      await anouk.ga(`${HUISHOUDEN}/brieven`)
      await knop(page, 'Brief maken').click()
      await kies(page.getByRole('dialog'), 'Welke brief', 'Besluit')
      await geefBrief(anouk)
      await inOrde(anouk)
    })
  })

  it('zij maakt op haar telefoon bezwaar, en leest dat het er is en tot wanneer de gemeente heeft', async () => {
    huis.zetDag('2026-12-01')
    await huis.als(FEMMIGJE, async (femmigje) => {
      const { page } = femmigje
      await page.setViewportSize({ width: 390, height: 844 })
      await femmigje.ga('/mijn/brieven')
      await page.getByRole('link', { name: 'Besluiten en bezwaar' }).click()
      await page.getByText('Bezwaar maken kan tot en met 22 december 2026.').waitFor()
      await page
        .getByRole('button', { name: /^Bezwaar maken tegen besluit/ })
        .first()
        .click()
      await veld(page, 'Waarom bent u het er niet mee eens?').fill('Mijn dochter woont in Groningen.')
      await knop(page, 'Verstuur mijn bezwaar').click()
      await page.getByText(/Ontvangen op 1 december 2026.*uiterlijk 2 februari 2027/).waitFor()
      await page.getByText('U krijgt nog een brief dat wij het hebben').waitFor()
      expect(await breedte(page)).toBe(390)
    })
  })

  it('zij trekt het in nadat het huis haar vraagt of zij het zeker weet, en maakt het daarna toch weer', async () => {
    await huis.als(FEMMIGJE, async (femmigje) => {
      const { page } = femmigje
      await page.setViewportSize({ width: 390, height: 844 })
      await femmigje.ga('/mijn/besluiten')
      const trekIn = page.getByRole('button', { name: /^Bezwaar tegen besluit \d+ intrekken/ })
      const vraag = page.getByRole('dialog', { name: 'Wilt u uw bezwaar intrekken?' })
      await trekIn.click()
      expect(await overtredingen(page)).toEqual([])
      await knop(vraag, 'Nee, laat het staan').click()
      await page.getByText('Uw bezwaar is bij ons in behandeling.').waitFor()
      await trekIn.click()
      await knop(vraag, 'Ja, trek mijn bezwaar in').click()
      await page.getByText('U kunt nog opnieuw bezwaar maken tot en met 22 december 2026.').waitFor()
      await page.getByText('Ingetrokken op 01-12-2026').waitFor()
      expect(await breedte(page)).toBe(390)
      await page.setViewportSize({ width: 1366, height: 768 })
      expect(await trekIn.count()).toBe(0)
      await page
        .getByRole('button', { name: /^Bezwaar maken tegen besluit/ })
        .first()
        .click()
      await veld(page, 'Waarom bent u het er niet mee eens?').fill('Mijn dochter woont in Groningen.')
      await knop(page, 'Verstuur mijn bezwaar').click()
      await page.getByText(/Ontvangen op 1 december 2026/).waitFor()
      await inOrde(femmigje)
    })
  })

  it('aan de balie staat het bij het besluit, en kan het niet nog eens', async () => {
    await huis.als(SUBS.consulent, async (anouk) => {
      const { page } = anouk
      await anouk.ga(`${HUISHOUDEN}/besluiten`)
      expect(await page.getByRole('link', { name: /^Tegen besluit \d+/ }).count()).toBe(2)
      await page.getByText('Ingetrokken', { exact: true }).waitFor()
      expect(await page.getByRole('button', { name: /^Leg een bezwaar tegen besluit/ }).count()).toBe(0)
      await inOrde(anouk)
    })
  })

  it('de jurist vindt het in zijn werklijst, bevestigt de ontvangst en nodigt uit om te worden gehoord', async () => {
    await huis.als(VINCENT, async (vincent) => {
      const { page } = vincent
      await vincent.ga('/werkvoorraad')
      await page
        .getByRole('row')
        .filter({ hasText: 'Wouters' })
        .filter({ hasText: 'Bezwaar behandelen' })
        .getByRole('link')
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /Bezwaar van Femmigje Wouters/ }).waitFor()
      zaak = new URL(page.url()).pathname
      expect(await tekst(vincent)).toContain('Mijn dochter woont in Groningen.')
      await maakVanuitZaak(vincent, 'Bevestig dat het bezwaar er is')
      await page.getByText('Ontvangst bevestigd').waitFor()
      await inDialoog(page, knop(page, 'Hoorzitting plannen'), async (dialoog) => {
        await veld(dialoog, 'Dag').fill('03-12-2026')
        await veld(dialoog, 'Tijd (uur:minuten)').fill('10:30')
        await veld(dialoog, 'Plaats').fill('Gemeentehuis, kamer 2')
        await knop(dialoog, 'Hoorzitting plannen').click()
        // She must be able to read the papers for a week.
        await dialoog.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
        await veld(dialoog, 'Dag').fill('14-12-2026')
        await knop(dialoog, 'Hoorzitting plannen').click()
      })
      vincent.consolefouten()
      await maakVanuitZaak(vincent, 'Stuur de uitnodiging voor de hoorzitting')
      await page.getByText(/Uitgenodigd op 01-12-2026/).waitFor()
      await inOrde(vincent)
    })
  })

  it('na de zitting is er meer tijd nodig: eerst verdaagd, dan verder uitgesteld omdat zij instemt', async () => {
    huis.zetDag('2026-12-14')
    await huis.als(VINCENT, async (vincent) => {
      const { page } = vincent
      await vincent.ga(zaak)
      await inDialoog(page, knop(page, 'Hoorzitting afronden'), async (dialoog) => {
        await dialoog.getByRole('radio', { name: 'Ja', exact: true }).check()
        await veld(dialoog, 'Wat is er gezegd, of waarom ging het niet door?').fill('Haar dochter komt eens per maand.')
        await knop(dialoog, 'Hoorzitting afronden').click()
      })
      expect(await knop(page, 'Verder uitstellen').count()).toBe(0)
      await inDialoog(page, knop(page, 'Verdagen'), async (dialoog) => {
        await veld(dialoog, 'Waarom').fill('De arts adviseert in februari.')
        await knop(dialoog, 'Verdagen').click()
      })
      await inDialoog(page, knop(page, 'Verder uitstellen'), async (dialoog) => {
        await dialoog.getByRole('radio', { name: /^Wie bezwaar maakte stemt in/ }).check()
        await veld(dialoog, 'Uitstel tot en met').fill('30-04-2027')
        await veld(dialoog, 'Ingestemd op').fill('14-12-2026')
        await dialoog.getByRole('radio', { name: 'in een gesprek' }).check()
        await veld(dialoog, 'Wie stemde in, en waarvoor is het uitstel?').fill(
          'Mevrouw Wouters wacht liever op de arts.',
        )
        expect(await overtredingen(page)).toEqual([])
        await knop(dialoog, 'Verder uitstellen').click()
      })
      await page.getByText('Uitgesteld. Beslis op of voor 30 april 2027.').waitFor()
      await maakVanuitZaak(vincent, 'Stuur de brief over het uitstel')
      await page.getByText('De brief daarover ging weg op 14-12-2026.').first().waitFor()
      expect(await page.getByText('Stuur de brief over het uitstel').count()).toBe(0)
      expect(await tekst(vincent)).toMatch(
        /Verder uitgesteld tot en met 30-04-2027.*ingestemd op 14-12-2026, in een gesprek/,
      )
      await inOrde(vincent)
    })
  })

  it('hij beslist, de brief gaat weg, en zij leest wat er nu is en tot wanneer beroep kan', async () => {
    huis.zetDag('2027-02-15')
    await huis.als(VINCENT, async (vincent) => {
      const { page } = vincent
      await vincent.ga(zaak)
      await inDialoog(page, knop(page, 'Beslissen'), async (dialoog) => {
        await dialoog.getByRole('radio', { name: 'Ongegrond', exact: true }).check()
        await veld(dialoog, 'Motivering').fill('De buurtkamer haalt en brengt u nu drie keer per week.')
        await knop(dialoog, 'Beslissen').click()
      })
      await maakVanuitZaak(vincent, 'Stuur de beslissing')
      // Six weeks end on Easter Monday, so the day after.
      await page.getByText(/Beroep kan tot en met 30 maart 2027/).waitFor()
      await inOrde(vincent)
      await vincent.ga('/werkvoorraad')
      expect(await tekst(vincent)).not.toContain('Femmigje')
    })
    await huis.als(FEMMIGJE, async (femmigje) => {
      await femmigje.ga('/mijn/brieven')
      const gelezen = await tekst(femmigje)
      expect(gelezen).toMatch(/U mag uw bezwaar uitleggen/)
      expect(gelezen).toMatch(/30 maart 2027/)
      await inOrde(femmigje)
    })
  })

  it('de jurist van een andere gemeente ziet er niets van', async () => {
    await huis.als(GERDA, async (gerda) => {
      expect((await gerda.vraag('GET', zaak)).status).toBe(404)
      await gerda.ga('/werkvoorraad')
      expect(await tekst(gerda)).not.toContain('Wouters')
    })
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
