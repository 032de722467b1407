import { definitieVan } from '#keten/berichten/rules/definities/definities.ts'
import { eenKop } from '#keten/berichten/testing.ts'
import { schrijfBericht } from '#keten/berichten/xml/schrijf.ts'
import { datum } from '#values/datum.ts'
import { beeld } from '../huis.ts'
import { SUBS } from '../schermtabel.ts'
import { inDialoog, keuze, kies, knop, tot, veld } from '../stappen.ts'
import { BSN, CONSULENT } from './aanDeDeur.ts'
import type { Stap, Weg } from './reis.ts'

const AGB = '98000101'
const START = '2026-11-16'

/** Two weeks of help, at the price of the contract. */
export const MINUTEN = 240

/** From the besluit to a claim that is approved within a limit. */
export const inDeKeten: Stap[] = [
  [
    'de consulent besluit, krijgt bij een verkeerde toewijzing alle redenen tegelijk, en wijst dan goed toe',
    ({ als, weg }) =>
      als(CONSULENT, async ({ page, ga }) => {
        await ga(`/huishoudens/${weg.huishoudenId}/besluiten`)
        await knop(page, 'Besluit nemen').click()
        const formulier = page.getByRole('region', { name: 'Besluit nemen' })
        await kies(formulier, 'Voor', 'Johanna')
        await kies(formulier, 'Wet', 'Wmo')
        await kies(formulier, 'Aanvraag', 'Aanvraag van')
        await kies(formulier, 'Gevraagd in het plan', 'Hulp bij het huishouden')
        await veld(formulier, 'Motivering').fill('U kunt het zware werk niet doen en niemand kan dat overnemen.')
        await beeld(page, 'besluit')
        await knop(formulier, 'Besluit nemen').click()
        await page.getByText(/Besluit \d+ is genomen/).waitFor()

        await inDialoog(
          page,
          page.getByRole('button', { name: /^Toewijzen: Hulp bij het huishouden/ }),
          async (venster) => {
            await kies(venster, 'Aanbieder', 'Thuiskracht')
            await veld(venster, 'Begindatum').fill('01-01-2012')
            await veld(venster, 'Einddatum').fill('31-12-2035')
            await veld(venster, 'Aantal').fill('900')
            await knop(venster, 'Toewijzen').click()
            for (const reden of REDENEN) await venster.getByText(reden).first().waitFor()

            await veld(venster, 'Begindatum').fill('16-11-2026')
            await veld(venster, 'Einddatum').fill('15-05-2027')
            await kies(venster, 'Aanbieder', 'Thuiskracht')
            const prijs = await keuze(venster, 'Aanbieder').locator('option:checked').textContent()
            weg.tarief = Math.round(Number(prijs!.match(/€\s?([\d,]+)/)![1]!.replace(',', '.')) * 100)
            await veld(venster, 'Aantal').fill('120')
            await knop(venster, 'Toewijzen').click()
          },
        )
        const gezegd = await page.getByText(/Toegewezen onder nummer \d+/).textContent()
        weg.toewijzing = { nummer: Number(gezegd!.match(/\d+/)![0]), productCode: '01001' }
      }),
  ],
  [
    'de backoffice ziet de 301 klaarstaan',
    ({ als }) =>
      als(SUBS.backoffice, async ({ page, ga, vraag }) => {
        const bericht = await tot(async () => {
          const { body } = await vraag('GET', '/berichten/uitgaand?soort=301')
          return body.rijen[0]
        }, 'een 301 onder de verzonden berichten')
        await ga('/berichten')
        await page.getByRole('region', { name: 'Verzonden' }).getByRole('link', { name: 'WMO301' }).first().waitFor()
        await ga(`/berichten/${bericht.id}`)
        await page.getByRole('heading', { level: 1, name: /WMO301 aan Thuiskracht/ }).waitFor()
        await page.getByRole('link', { name: 'Bestand ophalen' }).waitFor()
      }),
  ],
  [
    'de aanbieder haalt de 301 op, en levert een start en een declaratie aan',
    ({ als, weg, huis }) =>
      als(SUBS.aanbieder, async ({ page, ga, vraag }) => {
        await ga('/aanbieder/berichten')
        await page
          .getByRole('region', { name: 'Van de gemeente' })
          .getByRole('link', { name: 'WMO301' })
          .first()
          .click()
        await page.getByRole('heading', { level: 1, name: /WMO301/ }).waitFor()
        const ophalen = page.waitForEvent('download')
        await page.getByRole('link', { name: 'Bestand ophalen' }).click()
        const xml = await inhoud(await (await ophalen).createReadStream())
        for (const wat of [`>${weg.toewijzing.nummer}<`, `>${BSN}<`, '>2026-11-16<'])
          if (!xml.includes(wat)) throw new Error(`${wat} staat niet in de 301`)

        huis.zetDag('2026-12-07')
        await ga('/aanbieder/berichten')
        await page.getByLabel('Kies een of meer XML-bestanden').setInputFiles([
          { name: 'start.xml', mimeType: 'application/xml', buffer: Buffer.from(start(weg)) },
          { name: 'declaratie.xml', mimeType: 'application/xml', buffer: Buffer.from(declaratie(weg)) },
        ])
        await knop(page, 'Aanleveren').click()
        await page.getByText('WMO305 is aangenomen (start.xml)').waitFor()
        await page.getByText('WMO323 is aangenomen (declaratie.xml)').waitFor()
        const terug = page.getByRole('region', { name: 'Van de gemeente' })
        await tot(async () => {
          await ga('/aanbieder/berichten')
          return (await terug.getByRole('link', { name: 'WMO306' }).count()) > 0
        }, 'de retour op de start')
        const { body } = await vraag('GET', '/berichten/inkomend?soort=305')
        const eigen = body.rijen.find((een: { identificatie: string }) => een.identificatie === IDENTIFICATIE)
        if (eigen?.codes.length !== 0) throw new Error(`de start kreeg een retourcode: ${JSON.stringify(eigen)}`)
      }),
  ],
  [
    'de budgethouder keurt de declaratie goed, binnen zijn limiet',
    ({ als, weg }) =>
      als(SUBS.budgethouder, async ({ page, ga, vraag }) => {
        const { body } = await vraag('GET', '/declaraties?aantal=200')
        const gevonden = body.rijen.find((een: { nummer: string }) => een.nummer === DECLARATIE)
        if (!gevonden) throw new Error(`declaratie ${DECLARATIE} is er niet`)
        weg.declaratieId = gevonden.id
        await ga(`/declaraties/${gevonden.id}`)
        await page.getByText(String(weg.toewijzing.nummer)).waitFor()
        await page.getByText('Uw limiet').waitFor()
        await knop(page, 'Een regel goedkeuren').click()
        await page.getByRole('heading', { level: 1, name: /te betalen|goedgekeurd|beantwoord/ }).waitFor()
      }),
  ],
  [
    'de aanbieder vindt het antwoord op zijn declaratie',
    ({ als }) =>
      als(SUBS.aanbieder, async ({ page, ga }) => {
        const terug = page.getByRole('region', { name: 'Van de gemeente' })
        await tot(async () => {
          await ga('/aanbieder/berichten')
          return (await terug.getByRole('link', { name: 'WMO325' }).count()) > 0
        }, 'de 325')
      }),
  ],
]

const REDENEN = [
  'De periode valt buiten wat is besloten of verwezen.',
  'De periode valt buiten het contract van deze aanbieder.',
  'Dit is meer dan is besloten.',
]

const IDENTIFICATIE = 'START202611'
const DECLARATIE = 'W202611'
const kop = (soort: '305' | '323', identificatie: string) =>
  eenKop('wmo', soort, { identificatie, dagtekening: '2026-12-07', agb: AGB })

const start = ({ toewijzing }: Weg): string =>
  schrijfBericht(definitieVan('wmo', '305'), {
    Header: kop('305', IDENTIFICATIE),
    Client: {
      Bsn: BSN,
      Geboortedatum: { Datum: datum('1960-03-10') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Kuiper' }, Voornamen: 'Johanna Maria' },
      StartProducten: {
        StartProduct: [{ ToewijzingNummer: toewijzing.nummer, Begindatum: datum(START), StatusAanlevering: '1' }],
      },
    },
  })

const declaratie = ({ toewijzing, tarief }: Weg): string => {
  const maand = { Begindatum: datum('2026-11-01'), Einddatum: datum('2026-11-30') }
  const bedrag = MINUTEN * tarief
  return schrijfBericht(definitieVan('wmo', '323'), {
    Header: kop('323', 'DECL202611'),
    Declaratie: {
      DeclaratieNummer: DECLARATIE,
      DeclaratiePeriode: maand,
      DeclaratieDagtekening: datum('2026-12-07'),
      TotaalIngediendBedrag: { TotaalBedrag: bedrag, DebetCredit: 'D' },
      Clienten: {
        Client: [
          {
            Bsn: BSN,
            Prestaties: {
              Prestatie: [
                {
                  ProductReferentie: { ReferentieNummer: 'NOV1' },
                  ToewijzingNummer: toewijzing.nummer,
                  ProductCategorie: '01',
                  ProductCode: toewijzing.productCode,
                  ProductPeriode: { Begindatum: datum(START), Einddatum: maand.Einddatum },
                  GeleverdVolume: MINUTEN,
                  Eenheid: '01',
                  ProductTarief: tarief,
                  IngediendBedrag: { Bedrag: bedrag, DebetCredit: 'D' },
                },
              ],
            },
          },
        ],
      },
    },
  })
}

export async function inhoud(stroom: AsyncIterable<Uint8Array>): Promise<string> {
  const delen: Uint8Array[] = []
  for await (const deel of stroom) delen.push(deel)
  return Buffer.concat(delen).toString('utf8')
}
