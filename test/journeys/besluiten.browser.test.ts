import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import { maakBsn } from '#values/bsn.ts'
import { INWONER as ANS } from './deWeg/aanDeDeur.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inOrde, kies, knop, tekst, veld } from './stappen.ts'

const ANOUK = SUBS.consulent
const DESI = '9901-desi.wijngaarde'
/** Of the cast: Marieke van Dalen, and Ans, her aunt; Femmigje Wouters, who lives alone. */
const [MARIEKE, TANTE] = [maakBsn(0), maakBsn(4)]
const FEMMIGJE = `9901-inwoner-${maakBsn(14).slice(4)}`

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

const openMelding = async (persoon: Persoon, wie: string) => {
  await persoon.ga('/meldingen')
  await persoon.page.getByRole('row').filter({ hasText: wie }).getByRole('link').first().click()
  await persoon.page.getByRole('heading', { level: 1, name: new RegExp(wie) }).waitFor()
}

describe('de tante: wie hulp krijgt woont elders', () => {
  let melding = ''

  it('haar nicht meldt het, en de hulpvraag is van de tante', async () => {
    await huis.als(SUBS.toegang, async (joris) => {
      const { page } = joris
      await joris.ga('/meldingen/nieuw')
      await veld(page, 'BSN').fill(MARIEKE)
      await knop(page, 'Zoek').click()
      await page.getByRole('button', { name: /^Kies .*Dalen/ }).click()
      await veld(page, 'De vraag').fill('Mijn tante vangt Sem op, maar zij kan het huis niet meer aan.')
      await veld(page, 'De vraag achter de vraag').fill('Ans vraagt zelf nooit om hulp.')
      await kies(page, 'Route', 'gemeentelijk loket')
      await page.getByRole('radio', { name: 'familie' }).check()
      await knop(page, 'Registreer de melding').click()
      await page.getByRole('heading', { level: 1, name: /Marieke van Dalen/ }).waitFor()
      melding = new URL(page.url()).pathname
      await knop(page, 'Hulpvraag toevoegen').click()
      await knop(page, 'Voor iemand buiten dit huishouden').click()
      await veld(page, 'BSN').fill(TANTE)
      await knop(page, 'Zoek').click()
      await page.getByRole('button', { name: /^Kies Kuiper/ }).click()
      const vraag = page.getByRole('form', { name: 'Hulpvraag toevoegen' })
      await kies(vraag, 'Voor wie', 'Johanna')
      await kies(vraag, 'Regeling', 'huishoudelijke hulp')
      await knop(vraag, 'Hulpvraag toevoegen').click()
      await page.getByRole('heading', { name: 'Johanna Kuiper: huishoudelijke hulp' }).waitFor()
      await inOrde(joris)
    })
  })

  it('het onderzoek, de aanvraag en het besluit zijn van de tante, in haar eigen huishouden', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await anouk.ga(melding)
      await knop(page, 'Ik pak dit op').click()
      await page.getByRole('radio', { name: 'Een onderzoek' }).check()
      await veld(page, 'Wat moet het onderzoek duidelijk maken?').fill('Wat lukt haar nog zelf?')
      await knop(page, 'Leg de triage vast').click()
      await veld(page, 'Verslag van het onderzoek').fill('Het zware werk lukt niet meer.')
      await page.getByRole('checkbox', { name: /cliëntondersteuning/ }).check()
      await knop(page, 'Rond het onderzoek af').click()
      const aanvraag = page.getByRole('form', { name: 'Aanvraag vastleggen' })
      await knop(aanvraag, 'Aanvraag vastleggen').click()
      await page.getByText('Besluit op een aanvraag Wmo').first().waitFor()
      await inOrde(anouk)

      await anouk.ga(`/huishoudens/${castId('huishouden ans')}/besluiten`)
      expect(await tekst(anouk)).toMatch(/Logeerzorg.*Johanna Kuiper/)
      await knop(page, 'Besluit nemen').click()
      const formulier = page.getByRole('region', { name: 'Besluit nemen' })
      await kies(formulier, 'Voor', 'Johanna')
      await kies(formulier, 'Wet', 'Wmo')
      await kies(formulier, 'Aanvraag', 'Aanvraag van')
      await kies(formulier, 'Product', '01001')
      await veld(formulier, 'Begindatum').fill('16-11-2026')
      await veld(formulier, 'Einddatum').fill('15-05-2027')
      await veld(formulier, 'Aantal').fill('120')
      await kies(formulier, 'Eenheid', 'minuten')
      await kies(formulier, 'Hoe vaak', 'per week')
      await veld(formulier, 'Motivering').fill('Het zware werk lukt u niet, en uw nicht heeft zelf een vol huis.')
      await knop(formulier, 'Besluit nemen').click()
      await page.getByText(/Besluit \d+ is genomen/).waitFor()
      expect(await tekst(anouk)).toMatch(/Hulp bij het huishouden, Johanna Kuiper/)
      await anouk.ga(`/huishoudens/${castId('huishouden van-dalen')}/besluiten`)
      expect(await tekst(anouk)).not.toMatch(/Johanna Kuiper/)
    })
  })

  it('de tante leest haar eigen vraag en uitkomst, en niets van de schulden van haar nicht', async () => {
    await huis.als(ANS, async (ans) => {
      await ans.ga('/mijn/vragen')
      const gelezen = await tekst(ans)
      expect(gelezen).toMatch(/Toegekend/)
      expect(gelezen).not.toMatch(/schuld|Marieke/i)
      await inOrde(ans)
    })
  })
})

describe('een melding die wordt afgewezen', () => {
  it('niet zonder motivering; daarna leest de inwoner de uitkomst', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await anouk.ga(`/huishoudens/${castId('huishouden wouters')}/besluiten`)
      await knop(page, 'Besluit nemen').click()
      const formulier = page.getByRole('region', { name: 'Besluit nemen' })
      await kies(formulier, 'Wet', 'Wmo')
      await kies(formulier, 'Soort', 'Afwijzing')
      await kies(formulier, 'Aanvraag', 'Aanvraag van')
      await knop(formulier, 'Besluit nemen').click()
      await formulier.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
      await veld(formulier, 'Motivering').fill('De buurtkamer en uw dochter samen zijn voor u genoeg.')
      await knop(formulier, 'Besluit nemen').click()
      await page.getByText(/Besluit \d+ is genomen/).waitFor()
      expect(await tekst(anouk)).toMatch(/Afwijzing Wmo Femmigje Wouters geldt/)
      anouk.consolefouten()
      await inOrde(anouk)
      await anouk.ga('/meldingen')
      expect(await tekst(anouk)).not.toContain('Femmigje Wouters')
    })
    await huis.als(FEMMIGJE, async (femmigje) => {
      await femmigje.ga('/mijn/vragen')
      expect(await tekst(femmigje)).toMatch(/Afgerond.*Afgewezen/)
      await inOrde(femmigje)
    })
  })
})

describe('een besluit dat te laat komt', () => {
  const dwangsom = ({ page }: Persoon) =>
    page.locator('dt', { hasText: 'Dwangsom tot nu toe' }).locator('xpath=following-sibling::dd[1]').innerText()

  it('voor de laatste dag is er geen ingebrekestelling; daarna wel, en na twee weken loopt de dwangsom', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await openMelding(anouk, 'Sandra Pinas')
      await knop(page, 'Andere handelingen').click()
      await knop(page, 'Ingebrekestelling vastleggen').click()
      const formulier = page.getByRole('form', { name: 'Ingebrekestelling vastleggen' })
      await knop(formulier, 'Ingebrekestelling vastleggen').click()
      await formulier.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
    })
    huis.zetDag('2026-11-16')
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await openMelding(anouk, 'Sandra Pinas')
      expect(await tekst(anouk)).toMatch(/3 dagen te laat/)
      await knop(page, 'Andere handelingen').click()
      await knop(page, 'Ingebrekestelling vastleggen').click()
      const formulier = page.getByRole('form', { name: 'Ingebrekestelling vastleggen' })
      await knop(formulier, 'Ingebrekestelling vastleggen').click()
      await formulier.waitFor({ state: 'detached' })
      expect(await tekst(anouk)).not.toContain('Dwangsom tot nu toe')
      await inOrde(anouk)
    })
  })

  it('het bedrag staat bij de zaak: 10 dagen van 23 euro, en later de tweede trap', async () => {
    huis.zetDag('2026-11-24')
    await huis.als(DESI, async (desi) => {
      await openMelding(desi, 'Esther Brouwer')
      await desi.page.getByText('In gebreke', { exact: true }).waitFor()
      expect(await dwangsom(desi)).toMatch(/^€\s230$/)
      await inOrde(desi)
    })
    huis.zetDag('2026-12-20')
    await huis.als(ANOUK, async (anouk) => {
      await openMelding(anouk, 'Sandra Pinas')
      expect(await dwangsom(anouk)).toMatch(/^€\s532$/)
    })
  })

  it('met het besluit staat de teller stil, en blijft te lezen wat het kostte', async () => {
    let melding = ''
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await openMelding(anouk, 'Sandra Pinas')
      melding = new URL(page.url()).pathname
      await anouk.ga(`/huishoudens/${castId('huishouden janssen-pinas')}/besluiten`)
      await knop(page, 'Besluit nemen').click()
      const formulier = page.getByRole('region', { name: 'Besluit nemen' })
      await kies(formulier, 'Voor', 'Liam')
      await kies(formulier, 'Wet', 'Jeugdwet')
      await kies(formulier, 'Soort', 'Afwijzing')
      await kies(formulier, 'Aanvraag', 'Aanvraag van')
      await veld(formulier, 'Motivering').fill('De school begeleidt hem nu zelf, en dat werkt.')
      await knop(formulier, 'Besluit nemen').click()
      await page.getByText(/Besluit \d+ is genomen/).waitFor()
    })
    huis.zetDag('2027-01-05')
    await huis.als(ANOUK, async (anouk) => {
      await anouk.ga(melding)
      expect(await dwangsom(anouk)).toMatch(/^€\s497$/)
      expect(await tekst(anouk)).toMatch(/Te laat klaar/)
    })
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
