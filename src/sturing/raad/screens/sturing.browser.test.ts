import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { openSchermen, type Schermen } from '#test/harness/schermen.ts'
import { laadBegrotingEnRaad, type Sturing } from '#test/voorbeeldstad/laadSturing.ts'

let house: TestHouse
let schermen: Schermen
let sturing: Sturing

beforeAll(async () => {
  house = await openTestHouse()
  sturing = await house.in(systeemMandaat('9901', 'laden'), laadBegrotingEnRaad)
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

const kaal = (tekst: string | null) => (tekst ?? '').replaceAll(/\s+/g, ' ').trim()

describe('de begroting op het scherm', () => {
  it('toont KN25 als grootboek: N 2.403, 1.185, 953 en 753, met wat werkelijk is uitgegeven', async () => {
    const page = await schermen.open(`/begroting/${sturing.kn25}`, 'controller')
    const tabel = page.getByRole('table', { name: 'Regels per cluster' })
    const voet = await tabel.locator('tfoot td').allTextContents()
    expect(voet.map(kaal)).toEqual(['N 2.403', '2.023', 'N 1.185', '961', 'N 953', 'N 753'])
    expect((await tabel.getByRole('columnheader').allTextContents()).map(kaal)).toEqual([
      '2025',
      '2026',
      '2027',
      '2028',
      'Cluster en regel',
      'Soort',
      'begroot',
      'werkelijk',
      'begroot',
      't/m oktober',
      'begroot',
      'begroot',
    ])
    expect(kaal(await tabel.getByRole('row', { name: /^Indicatievrije Ondersteuning/ }).textContent())).toBe(
      'Indicatievrije OndersteuningN 1.133883N 633528N 633N 633',
    )
    await page.getByRole('heading', { name: 'Structureel is € 753.000 per jaar' }).waitFor()
    await page.getByText('14 regels tellen op tot de jaartabel, in alle vier de jaren').waitFor()
    await page.getByText('geen jaar in de tekst, gelezen als 2025').waitFor()
    await page.getByText('als € 82.000 wordt overgeheveld').waitFor()
    const figuur = page.getByRole('figure', { name: /Structureel is/ })
    await figuur.getByText('Toon als tabel').click()
    expect(kaal(await figuur.getByRole('row', { name: /^2026/ }).textContent())).toBe('20267534321.185')
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'kn25')
    await page.context().close()
  })

  it('opent een regel met het toetsenbord: tekst, 3 × 84 = 252, samen 633, bron en boekingen', async () => {
    const page = await schermen.open(`/begroting/${sturing.kn25}`, 'controller')
    const knop = page.getByRole('button', { name: 'Team Jeugd en Gezin' })
    await knop.focus()
    await page.keyboard.press('Enter')
    expect(await knop.getAttribute('aria-expanded')).toBe('true')
    const opbouw = page.getByRole('table', { name: /Hoe het bedrag is opgebouwd/ })
    expect((await opbouw.locator('tbody tr').allTextContents()).map(kaal)).toEqual([
      '3 gezinscoaches3 × 84252',
      '3 Wmo-specialisten3 × 84252',
      'school maatschappelijke ondersteuning (SMO)1,49 fte129',
      'Samen633',
    ])
    await page.getByText('Bron K:33, K:35-37').waitFor()
    await page.getByText('Het aparte formulier waar deze regel naar verwijst is er niet bij. (K:43)').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'kn25-open')
    await page.getByRole('button', { name: 'Open de 10 boekingen' }).click()
    const venster = page.getByRole('dialog', { name: 'Boekingen op Team Jeugd en Gezin in 2026' })
    await venster.getByText('10 van 10').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Community Building' }).click()
    expect(await knop.getAttribute('aria-expanded')).toBe('false')
    await page.context().close()
  })

  it('geeft het rekenblad in euro, met de som eronder', async () => {
    const page = await schermen.open(`/begroting/${sturing.kn25}`, 'controller')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Rekenblad' }).click()
    const tekst = await readFile(await (await download).path(), 'utf8')
    const rijen = tekst.trim().split('\r\n')
    expect(rijen).toHaveLength(16)
    expect(rijen[3]).toBe(
      'Indicatievrije Ondersteuning;Team Jeugd en Gezin;structureel;633000;571000;633000;528000;633000;633000',
    )
    expect(rijen[15]).toBe('Saldo;;;2403000;2023000;1185000;961000;953000;753000')
    await page.context().close()
  })

  it('op een telefoon schuift de tabel, de pagina niet', async () => {
    const page = await schermen.open(`/begroting/${sturing.kn25}`, 'griffie', 390)
    await page.getByRole('button', { name: 'Team Jeugd en Gezin' }).click()
    expect(await schermen.drempels(page)).toEqual([])
    expect(await page.getByRole('link', { name: 'Wijziging voorstellen' }).count()).toBe(0)
    await beeld(page, 'kn25-telefoon')
    await page.context().close()
  })

  it('toont Zutphen: 200 + 200 + 250 = 650, en de lijst met besluiten', async () => {
    const page = await schermen.open('/begroting', 'controller')
    await page.getByRole('link', { name: 'Investeringsprogramma transformatie sociaal domein' }).first().waitFor()
    await page.getByText('2021-04-26'.split('-').reverse().join('-')).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'begroting')
    await page.getByRole('link', { name: 'Investeringsprogramma transformatie sociaal domein' }).first().click()
    const tabel = page.getByRole('table', { name: 'Regels per cluster' })
    await tabel.waitFor()
    expect((await tabel.locator('tfoot td').allTextContents()).map(kaal)).toEqual(['N 650'])
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })

  it('weigert een verschuiving die niet op nul uitkomt bij het bedrag, en neemt haar daarna aan', async () => {
    const page = await schermen.open('/begroting/wijzigingen/nieuw', 'controller')
    const vorm = page.getByRole('form', { name: 'Wijziging voorstellen' })
    const eraf = vorm.getByRole('group', { name: 'Bedrag 1', exact: true })
    const erbij = vorm.getByRole('group', { name: 'Bedrag 2', exact: true })
    await eraf.getByLabel('Regel').selectOption('KN25-SB-1')
    await erbij.getByLabel('Regel').selectOption('KN25-OR-2')
    await eraf.getByLabel('Bedrag', { exact: true }).fill('30.000')
    await erbij.getByLabel('Bedrag', { exact: true }).fill('25.000')
    await vorm.getByLabel('Toelichting').fill('Communicatie kost meer')
    await vorm.getByRole('button', { name: 'Stel voor' }).click()
    await vorm.getByRole('link', { name: 'Wat erbij komt en wat eraf gaat moet samen nul zijn.' }).click()
    // The remark is about the rows together, so focus goes to all of them.
    expect(await page.evaluate(() => document.activeElement?.querySelector('legend')?.textContent)).toBe(
      'Waar het geld vandaan komt en heen gaat',
    )
    expect(await schermen.drempels(page)).toEqual([])
    await erbij.getByLabel('Bedrag', { exact: true }).fill('30.000')
    await vorm.getByRole('button', { name: 'Stel voor' }).click()
    await page.getByText('De wijziging is voorgesteld').waitFor()
    await page.getByText('Op KN25-SB-1 is € 29.000 vrij, minder dan eraf gaat.').waitFor()
    await page.context().close()
  })
})

describe('de raad op het scherm', () => {
  it('toont toezeggingen met hun stand en doet er een gestand', async () => {
    const page = await schermen.open('/raad', 'griffie')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('4 toezeggingen staan open, 1 is te laat')
    await page.getByText('geen moment genoemd').waitFor()
    await page.getByText('22 voor, 6 tegen').waitFor()
    await page.getByText('2020-M0027 / 2020-M20027').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'raad')
    const rij = page.getByRole('row', { name: /Ideeën over monitoring/ })
    await rij.getByRole('button', { name: 'Gestand doen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Met welk stuk').fill('Memo monitor 2026')
    expect(await schermen.drempels(page)).toEqual([])
    await venster.getByRole('button', { name: 'Gestand doen' }).click()
    await page.getByRole('heading', { level: 1, name: '3 toezeggingen staan open' }).waitFor()
    await page
      .getByRole('row', { name: /Ideeën over monitoring/ })
      .getByText('Memo monitor 2026')
      .waitFor()
    await page.context().close()
  })

  it('toont een voorstel met beide nummers van de motie, de weg en alle vragen', async () => {
    const page = await schermen.open(`/raad/${sturing.raadsvoorstel}`, 'griffie')
    await page.getByRole('heading', { level: 1, name: /aangenomen, 22 voor, 6 tegen/ }).waitFor()
    await page.getByText('Z:7, Z:13, Z:122').waitFor()
    await page.getByText('20 van 20').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'raadsvoorstel')
    await page.context().close()
  })

  it('een raadslid leest de toezeggingen en kan ze niet afdoen', async () => {
    const page = await schermen.open('/toezeggingen', 'raadslid', 390)
    expect(await page.getByRole('button', { name: 'Gestand doen' }).count()).toBe(0)
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })
})
