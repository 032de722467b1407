import { SUBS } from '../schermtabel.ts'
import { inDialoog, knop, tot } from '../stappen.ts'
import { INWONER } from './aanDeDeur.ts'
import { inhoud, MINUTEN } from './inDeKeten.ts'
import type { Stap } from './reis.ts'

const KIJKERS = ['Samira el Khattabi', 'Erik Jonker', 'Joris Blom', 'Thuiskracht', 'Tineke Schouten']
const PROGRAMMA = 'Investeringsprogramma transformatie sociaal domein'

/** From the payment to what the council and the resident can read. */
export const aanHetStuur: Stap[] = [
  [
    'de controller ziet de kosten in de monitor',
    ({ als, weg }) =>
      als(SUBS.controller, async ({ page, ga, vraag }) => {
        const bedrag = MINUTEN * weg.tarief
        await tot(async () => {
          const { body } = await vraag('GET', '/monitor?wet=wmo&wijk=alle')
          const november = body.kosten.find((een: { maand: string }) => een.maand === '2026-11-01')
          return november?.bedrag === bedrag
        }, `november kost ${bedrag} cent`)
        await ga('/monitor')
        await page.getByText('Stand tot en met november 2026').waitFor()
        const kosten = page.getByRole('region', { name: /^De hulp van de afgelopen twaalf maanden kostte/ })
        await kosten
          .or(page.getByRole('heading', { name: /twaalf maanden kostte/ }))
          .first()
          .waitFor()
        await page.getByRole('button', { name: 'Wat is dit cijfer? Kosten' }).click()
        await page.getByRole('dialog').getByText('monitor.kosten').waitFor()
      }),
  ],
  [
    'de controller vindt de boeking op haar begrotingsregel, naast het kadernotavoorstel',
    ({ als, weg }) =>
      als(SUBS.controller, async ({ page, ga }) => {
        await ga('/begroting')
        const regel = page.getByRole('row').filter({ hasText: 'Huishoudelijke hulp' })
        await regel.getByRole('button', { name: /boekingen/ }).click()
        const bedrag = ((MINUTEN * weg.tarief) / 100).toFixed(2).replace('.', ',')
        await page.getByRole('dialog').getByText(bedrag).first().waitFor()
        await ga('/begroting')
        await page.getByRole('link', { name: 'Implementatieplan samen redzaam' }).click()
        await page.getByRole('heading', { level: 1, name: /^KN25/ }).waitFor()
        const saldo = (
          await page
            .getByRole('row')
            .filter({ hasText: /^Saldo/ })
            .innerText()
        ).replaceAll(/\s+/g, ' ')
        for (const som of ['N 2.403', 'N 1.185', 'N 953', 'N 753'])
          if (!saldo.includes(som)) throw new Error(`${som} staat niet in het saldo: ${saldo}`)
        await page.getByText('14 regels tellen op tot de jaartabel, in alle vier de jaren').waitFor()
      }),
  ],
  [
    'de programmamanager reageert op een opmerking',
    ({ als }) =>
      als(SUBS.programmamanager, async ({ page, ga }) => {
        await ga('/programma')
        await page.getByRole('link', { name: 'Anders kijken anders doen' }).click()
        await page.getByRole('button', { name: /^Reageren: Het plan loopt/ }).click()
        const formulier = page.getByRole('form', { name: /^Het plan loopt/ })
        await formulier.getByRole('radio').last().check()
        await formulier.getByRole('textbox').fill('De formatie is per twee jaar begroot; het plan loopt langer door.')
        await formulier.getByRole('button').last().click()
        await page.getByText('De formatie is per twee jaar begroot; het plan loopt langer door.').waitFor()
      }),
  ],
  [
    'de programmamanager publiceert de voortgangsrapportage',
    ({ als }) =>
      als(SUBS.programmamanager, async ({ page, ga }) => {
        await ga('/rapportages')
        await page.getByRole('link', { name: new RegExp(`^${PROGRAMMA}`) }).click()
        await inDialoog(page, knop(page, 'Publiceren'), async (venster) => {
          await venster.getByText('Niets staat publiceren in de weg.').waitFor()
          await knop(venster, 'Publiceren').click()
          await venster.waitFor({ state: 'hidden', timeout: 60_000 })
        })
        await page.getByText('Versie 1 is gepubliceerd.').waitFor()
      }),
  ],
  [
    'het raadslid leest het stuk en opent een cijfer tot zijn definitie',
    ({ als }) =>
      als(SUBS.raadslid, async ({ page, ga }) => {
        await ga('/stukken')
        await page.getByRole('link', { name: new RegExp(`^${PROGRAMMA}`) }).click()
        await page.getByRole('heading', { name: 'Waar het geld voor is' }).waitFor()
        await page
          .getByRole('button', { name: /cijfer 3: toon het bewijs/ })
          .first()
          .click()
        const bewijs = page
          .getByRole('complementary', { name: 'Bewijs bij het gekozen cijfer' })
          .or(page.locator('main'))
        await bewijs.getByText('Cijfer 3').first().waitFor()
        for (const kop of ['Wat is dit', 'Hoe geteld', 'Eigenaar', 'De hash klopt met de afdruk'])
          await bewijs.getByText(kop, { exact: true }).first().waitFor()
        const ophalen = page.waitForEvent('download')
        await page.getByRole('link', { name: 'PDF' }).click()
        const bestand = await inhoud(await (await ophalen).createReadStream())
        if (!bestand.startsWith('%PDF-')) throw new Error(`dit is geen PDF: ${bestand.slice(0, 40)}`)
      }),
  ],
  [
    'de inwoner ziet haar plan en wie er keek',
    ({ als }) =>
      als(INWONER, async ({ page, ga, rust }) => {
        await ga('/mijn/plan')
        await page.getByText('Op zaterdag samen boodschappen doen').waitFor()
        await ga('/mijn/wie-keek')
        const gezien = new Set<string>()
        await tot(async () => {
          for (const wie of KIJKERS) if ((await page.getByText(wie).count()) > 0) gezien.add(wie)
          if (gezien.size === KIJKERS.length) return true
          await knop(page, 'Eerdere regels').click()
          await rust()
          return false
        }, 'iedereen die aan haar zaak werkte in het logboek')
      }),
  ],
]
