import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AGB, eenKeten, xmlVan } from '#keten/berichten/keten.testing.ts'
import { een305 } from '#keten/berichten/testing.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { openSchermen, type Schermen } from '#test/harness/schermen.ts'
import { datum } from '#values/datum.ts'
import { eenDeclaratiebericht } from '../testing.ts'

let house: TestHouse
let schermen: Schermen
let nummer: number

beforeAll(async () => {
  house = await openTestHouse()
  nummer = (await (await eenKeten(house)).wijsToe()).nummer
  schermen = await openSchermen(house)
})

afterAll(async () => {
  await schermen?.close()
  await house?.close()
})

/** Kept only where somebody asks for pictures. */
async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env.SAMENHANG_BEELD
  if (map) await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}

const bestand = (name: string, xml: string) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(xml) })
const kop = (identificatie: string) => ({ identificatie, agb: AGB, dagtekening: '2026-11-09' })

describe('berichten en declaraties in de browser', () => {
  it('een aanbieder levert aan, ziet wat niet klopt met regel en plaats, en haalt zijn antwoord op', async () => {
    const page = await schermen.open('/aanbieder/berichten', 'aanbieder')
    expect(await schermen.drempels(page)).toEqual([])
    const goed = xmlVan(een305([{ ToewijzingNummer: nummer, Begindatum: datum('2026-03-01') }], 'wmo', kop('BR1')))
    const fout = xmlVan(een305([{ ToewijzingNummer: nummer }], 'wmo', kop('BR2'))).replace(
      '>1</wmo305:Status',
      '>7</wmo305:Status',
    )
    await page.getByLabel('Kies een of meer XML-bestanden').setInputFiles([
      bestand('start.xml', goed),
      bestand('kapot.xml', fout),
      bestand(
        '323.xml',
        xmlVan(
          eenDeclaratiebericht([
            { ref: 'R1', nummer },
            { ref: 'R2', nummer: 5 },
          ]),
        ),
      ),
    ])
    await page.getByRole('button', { name: 'Aanleveren' }).click()
    await page.getByText('WMO305 is aangenomen (start.xml)').waitFor()
    await page.getByText('kapot.xml is niet aangenomen').waitFor()
    await page.getByText(/Regel \d+, \/Bericht\/Client.*StatusAanlevering/).waitFor()
    await page.getByText('WMO323 is aangenomen (323.xml)').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'aanleveren')
    await page.getByRole('link', { name: 'WMO306' }).click()
    await page.getByRole('heading', { level: 1, name: /WMO306 aan/ }).waitFor()
    expect(await page.getByRole('link', { name: 'Bestand ophalen' }).getAttribute('href')).toMatch(
      /\/berichten\/uitgaand\/.*\/bestand$/,
    )
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })

  it('de backoffice ziet wat binnenkwam en wegging, met de stand in woorden', async () => {
    const page = await schermen.open('/berichten', 'backoffice')
    await page.getByRole('link', { name: 'WMO323' }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'berichten')
    await page.getByRole('link', { name: 'WMO323' }).click()
    await page.getByRole('heading', { level: 1, name: /WMO323 van/ }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })

  it('een budgethouder ziet de controles, keurt goed binnen zijn limiet, en de controller stelt betaalbaar', async () => {
    const page = await schermen.open('/declaraties', 'budgethouder')
    await page.getByRole('heading', { level: 1, name: 'Een declaratie wacht op akkoord' }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByText(/9338 Er is geen toewijzing met dit nummer/).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'declaratie')
    await page.getByRole('button', { name: 'Een regel goedkeuren' }).click()
    await page.getByRole('heading', { level: 1, name: /te betalen/ }).waitFor()
    const url = new URL(page.url())
    await page.context().close()
    const controller = await schermen.open(url.pathname, 'controller')
    await controller.getByRole('button', { name: 'Betaalbaar stellen' }).click()
    await controller.getByRole('heading', { level: 1, name: /betaalbaar gesteld/ }).waitFor()
    expect(await schermen.drempels(controller)).toEqual([])
    await controller.context().close()
  })

  it('op een telefoon past het', async () => {
    const page = await schermen.open('/berichten', 'backoffice', 390)
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })
})
