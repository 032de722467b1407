import { beeld } from '../huis.ts'
import { SUBS } from '../schermtabel.ts'
import { inDialoog, keuze, kies, knop, veld } from '../stappen.ts'
import { SECONDEN_PER_KLIK } from '../teller.ts'
import type { Stap } from './reis.ts'

/** Johanna Kuiper of the cast: lives alone, is known to the BRP, and has no plan of her own. */
export const BSN = '999900055'
export const INWONER = '9901-inwoner-00055'
export const CONSULENT = '9901-samira.el.khattabi'
const TEAMLEIDER = '9901-erik.jonker'

/** From the question at the desk to a plan that the resident signs. */
export const aanDeDeur: Stap[] = [
  [
    'de medewerker toegang legt de melding vast van wie de BRP kent',
    (reis) =>
      reis.als(SUBS.toegang, async ({ page, ga }) => {
        await ga('/meldingen/nieuw')
        await veld(page, 'BSN').fill(BSN)
        await knop(page, 'Zoek').click()
        await page.getByRole('button', { name: /^Kies Kuiper/ }).click()
        await page.getByRole('heading', { name: 'Dit weten we al' }).waitFor()
        await veld(page, 'De vraag').fill('Sinds mijn heup lukt het zware werk in huis niet meer.')
        await veld(page, 'De vraag achter de vraag').fill('Johanna is bang dat zij Sem niet meer kan opvangen.')
        await knop(page, 'Wmo 2015 toevoegen').click()
        await page.getByRole('region', { name: 'Deze termijnen starten' }).getByText('di 22 dec').waitFor()
        await knop(page, 'Registreer de melding').click()
        await page.getByRole('heading', { level: 1, name: 'Johanna Kuiper: 1 hulpvraag' }).waitFor()
        await page.getByText('nog 42 dagen').waitFor()
        await beeld(page, 'melding')
      }),
  ],
  [
    'de consulent ziet de klok in haar werkvoorraad, trieert, en rondt het onderzoek af',
    (reis) =>
      reis.als(CONSULENT, async ({ page, ga }) => {
        await ga('/werkvoorraad?weergave=vrij')
        const rij = page.getByRole('row').filter({ hasText: 'Kuiper' }).filter({ hasText: 'nog 42 dagen' })
        await rij.getByText('Wmo 2015').waitFor()
        await rij.getByRole('link', { name: /Kuiper/ }).click()
        await page.getByRole('heading', { level: 1, name: 'Johanna Kuiper: 1 hulpvraag' }).waitFor()
        await page.getByRole('link', { name: 'Dossier van het huishouden' }).click()
        await page.waitForURL(/huishoudens/)
        await page.getByRole('heading', { level: 1, name: /Kuiper/ }).waitFor()
        reis.weg.huishoudenId = new URL(page.url()).pathname.split('/')[2]!

        await ga('/meldingen')
        await page.getByRole('row').filter({ hasText: 'Johanna Kuiper' }).getByRole('link').first().click()
        await knop(page, 'Ik pak dit op').click()
        await page.getByText('Sinds mijn heup lukt het zware werk in huis niet meer.').waitFor()
        await page.getByRole('radio', { name: 'Een onderzoek' }).check()
        await veld(page, 'Wat moet het onderzoek duidelijk maken?').fill(
          'Wat lukt zelf, en wat vangt haar omgeving op?',
        )
        await knop(page, 'Leg de triage vast').click()
        await veld(page, 'Verslag van het onderzoek').fill('Het zware werk lukt niet. Koken en de was doet zij zelf.')
        await page.getByRole('checkbox', { name: /cliëntondersteuning/ }).check()
        await knop(page, 'Rond het onderzoek af').click()
        await page.getByText(/Op tijd klaar/).waitFor()
        await page.getByRole('radio', { name: 'formulier' }).waitFor()
        await page
          .getByRole('form', { name: 'Aanvraag vastleggen' })
          .getByRole('button', { name: 'Aanvraag vastleggen' })
          .click()
        await page.getByText('Besluit op een aanvraag Wmo').first().waitFor()
      }),
  ],
  [
    'de consulent maakt het plan: wegen, een doel, een afspraak met iemand buiten het huishouden, en wat gevraagd wordt',
    (reis) =>
      reis.als(CONSULENT, async ({ page, ga }) => {
        await ga(`/huishoudens/${reis.weg.huishoudenId}/plan`)
        await knop(page, 'Plan openen').click()
        await page.getByRole('heading', { level: 1, name: /^Plan van/ }).waitFor()

        await inDialoog(page, knop(page, 'In de kring opnemen'), async (venster) => {
          await keuze(venster, 'Zoek een persoon').fill('Marieke van Dalen')
          await page
            .getByRole('option', { name: /Marieke van Dalen/ })
            .first()
            .click()
          await kies(venster, 'Rol in dit plan', 'mantelzorger')
          await knop(venster, 'In de kring opnemen').click()
        })
        await page.getByText('buiten het huishouden').first().waitFor()

        await inDialoog(page, knop(page, 'Behoefte wegen'), async (venster) => {
          await kies(venster, 'Voor wie', 'Johanna')
          await kies(venster, 'Waar gaat het over', 'Huishouden')
          await kies(venster, 'Wet, als die er een raakt', 'Wmo 2015')
          await veld(venster, 'Wat is er nodig, in hun woorden').fill('Een schoon huis zonder pijn aan mijn heup')
          const trede = async (nr: number, naam: string, oordeel: string, waarom: string) => {
            await kies(venster, `${naam}: is dit genoeg?`, oordeel)
            await venster.getByLabel('Wat is er bekeken en waarom').nth(nr).fill(waarom)
          }
          await trede(0, '1. Eigen kracht', 'Bekeken, niet genoeg', 'Kookt, wast af en doet de was zelf')
          await trede(1, '2. Omgeving', 'Bekeken, niet genoeg', 'Marieke doet op zaterdag de boodschappen')
          await trede(2, '3. Voorliggend', 'Bekeken, niet genoeg', 'Klussendienst doet geen vloeren en ramen')
          await trede(3, '4. Maatwerk', 'Ja, dit is genoeg', 'Hulp bij het zware werk')
          await kies(venster, 'Waar komt het op uit', 'Maatwerk')
          await kies(venster, 'Welk product', 'Hulp bij het huishouden (')
          await knop(venster, 'Behoefte wegen').click()
        })
        await inDialoog(page, knop(page, 'Doel toevoegen'), async (venster) => {
          await kies(venster, 'Van wie', 'Johanna')
          await kies(venster, 'Hoort bij', 'Een schoon huis')
          await kies(venster, 'Waar gaat het over', 'Huishouden')
          await veld(venster, 'Doel').fill('Heeft een schoon huis en houdt kracht over voor Sem')
          await veld(venster, 'Waaraan ziet u dat het lukt').fill('Elke week gedaan, en Sem logeert zoals altijd')
          await veld(venster, 'Streefdatum').fill('01-03-2027')
          await knop(venster, 'Doel toevoegen').click()
        })
        await inDialoog(page, knop(page, 'Afspraak toevoegen'), async (venster) => {
          await veld(venster, 'Wat').fill('Op zaterdag samen boodschappen doen')
          await kies(venster, 'Iemand uit de kring', 'Marieke')
          await veld(venster, 'Wanneer').fill('21-11-2026')
          await kies(venster, 'Hoe vaak', 'elke week')
          await knop(venster, 'Afspraak toevoegen').click()
        })
        await inDialoog(page, knop(page, 'Voorziening vragen'), async (venster) => {
          await kies(venster, 'Hoort bij', 'Hulp bij het huishouden')
          await kies(venster, 'Voor wie', 'Johanna')
          await veld(venster, 'Hoeveel').fill('120')
          await veld(venster, 'Vanaf').fill('16-11-2026')
          await veld(venster, 'Tot en met').fill('15-05-2027')
          await knop(venster, 'Voorziening vragen').click()
        })
        await page.getByText('1 keer maatwerk').waitFor()
        await page.getByText('Marieke van Dalen').first().waitFor()
        await inDialoog(page, knop(page, 'Ter vaststelling aanbieden'), async (venster) => {
          await veld(venster, 'Volgende evaluatie').fill('15-03-2027')
          await knop(venster, 'Ter vaststelling aanbieden').click()
        })
        await page.getByText('Deze versie ligt ter beoordeling.').waitFor()
      }),
  ],
  [
    'de teamleider beoordeelt het plan en wijst de regisseur aan',
    (reis) =>
      reis.als(TEAMLEIDER, async ({ page, ga }) => {
        await ga(`/huishoudens/${reis.weg.huishoudenId}/plan`)
        await inDialoog(page, knop(page, 'Beoordelen'), async (venster) => {
          await venster.getByRole('radio', { name: 'Akkoord, deze versie geldt' }).check()
          await knop(venster, 'Beoordelen').click()
        })
        await page.getByText('Versie 1, vastgesteld.').waitFor()
        await inDialoog(page, knop(page, 'Regisseur aanwijzen'), async (venster) => {
          await kies(venster, 'Medewerker', 'Samira el Khattabi')
          await kies(venster, 'Waarnemer', 'Rolf Scholten')
          await knop(venster, 'Regisseur aanwijzen').click()
        })
        await page.getByText('Regisseur Samira el Khattabi.').waitFor()
      }),
  ],
  [
    'van melding tot vastgesteld plan: minder dan vijf minuten klikken en hooguit 25 velden getypt',
    async ({ telling }) => {
      const { klikken, velden } = telling
      const seconden = Math.round(klikken * SECONDEN_PER_KLIK)
      const geteld = `${klikken} klikken (${seconden} s) en ${velden} velden`
      if (process.env.TELLING === '1') process.stdout.write(`${geteld}\n`)
      if (klikken === 0 || velden === 0) throw new Error(`de telling zag niets: ${geteld}`)
      if (seconden >= 300 || velden > 25) throw new Error(`te veel werk: ${geteld}`)
    },
  ],
  [
    'de inwoner leest haar plan en tekent',
    (reis) =>
      reis.als(INWONER, async ({ page, ga }) => {
        await ga('/mijn/plan')
        const plan = page
          .locator('.sh-rooster--2-1')
          .filter({ hasText: 'Heeft een schoon huis en houdt kracht over voor Sem' })
        await knop(plan, 'Ik ben het eens met dit plan').click()
        await plan.getByText('U hebt dit plan getekend.').waitFor()
      }),
  ],
]
