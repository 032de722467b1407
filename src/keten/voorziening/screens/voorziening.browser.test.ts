import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { openSchermen, type Schermen } from '#test/harness/schermen.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerVerwijzing } from '#uitvoering/toegang/deeds.ts'
import { datum } from '#values/datum.ts'
import { ontvangVerzoek } from '../deeds.ts'
import { eenInkoop, type Inkoop, metBsn } from '../testing.ts'

let house: TestHouse
let schermen: Schermen
let wmo: Inkoop
let huishoudenId: string

beforeAll(async () => {
  house = await openTestHouse()
  const { actor } = await house.mandaat('consulent')
  const gezin = await house.in('consulent', ({ db }) =>
    eenHuishouden(
      db,
      VOORBEELDSTAD,
      [
        { voornamen: 'Hanneke', geslachtsnaam: 'Groot', geboren: datum('1977-03-09') },
        { voornamen: 'Luuk', geslachtsnaam: 'Groot', geboren: datum('2012-05-20') },
      ],
      actor.id,
      datum('2026-01-01'),
    ),
  )
  huishoudenId = gezin.huishoudenId
  for (const id of gezin.persoonIds) await metBsn(house.owner, house.keys, VOORBEELDSTAD, id)
  const jeugd = await house.in('contractmanager', async ({ db }) => {
    wmo = await eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' })
    return eenInkoop(db, VOORBEELDSTAD, {
      wet: 'jeugdwet',
      code: '45A48',
      categorie: '45',
      agb: '99000002',
      leeftijdsgrens: 18,
    })
  })
  await house.in('backoffice', async (context) => {
    const clientId = gezin.persoonIds[1]!
    const { verwijzingId } = await registreerVerwijzing(context, {
      persoonId: clientId,
      verwijzertype: '02',
      verwijzer: 'Huisartsenpraktijk De Brink',
      ontvangenVia: 'bericht',
    })
    await ontvangVerzoek(context, {
      soort: 'vot',
      wet: 'jeugdwet',
      clientId,
      aanbiederId: jeugd.aanbiederId,
      referentieAanbieder: 'ref-1',
      verwijzingId,
      verwijzertype: '02',
      productId: jeugd.productId,
      omvang: { volume: 3, eenheid: '04', frequentie: 2 },
      gewenst: { begin: datum('2026-11-16'), eind: datum('2027-05-15') },
      dagtekening: datum('2026-11-09'),
    })
  })
  await house.vraag('accounthouder', 'POST', '/sociale-kaart', {
    naam: 'Inloop De Brink',
    omschrijving: 'Koffie, kaarten en een luisterend oor',
    themas: ['eenzaamheid'],
    doelgroepen: ['ouderen'],
    trede: 1,
    gebieden: ['WK990101'],
    kosten: 'gratis',
    aanmelden: 'loop binnen',
    capaciteit: null,
    beoogtTeVervangen: [],
    periode: { begin: '2026-01-01', eind: null },
    organisatie: { naam: 'Wijkwelzijn', soort: 'welzijn' },
  })
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

describe('besluit en toewijzing in de browser', () => {
  it('een consulent besluit en wijst toe; wat niet kan staat bij het veld', async () => {
    const page = await schermen.open(`/huishoudens/${huishoudenId}/besluiten`, 'consulent')
    expect(await schermen.drempels(page)).toEqual([])
    await page.getByRole('button', { name: 'Besluit nemen' }).click()
    const formulier = page.locator('form')
    await formulier.getByLabel(/^Wet/).selectOption({ label: 'Wmo' })
    await formulier.getByLabel(/^Product/).selectOption({ label: '02A03 Product 02A03' })
    await formulier.getByRole('textbox', { name: 'Begindatum' }).fill('15-11-2026')
    await formulier.getByRole('textbox', { name: 'Einddatum' }).fill('14-5-2027')
    await formulier.getByLabel('Aantal').fill('2')
    await formulier.getByLabel('Eenheid').selectOption({ label: 'uur' })
    await formulier.getByLabel('Hoe vaak').selectOption({ label: 'per week' })
    await formulier.getByRole('textbox', { name: 'Motivering' }).fill('Hanneke kan het huishouden niet alleen doen.')
    const neem = formulier.getByRole('button', { name: 'Besluit nemen' })
    await neem.click()
    await page.getByText('Er is nog geen vastgesteld plan voor dit huishouden.').first().waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await formulier.getByLabel(/^Soort/).selectOption({ label: 'Tijdelijk, bij spoed' })
    await neem.click()
    await page.getByText(/^Besluit \d+ is genomen/).waitFor()
    expect(await schermen.drempels(page)).toEqual([])

    await page.getByRole('button', { name: /^Toewijzen: Product 02A03/ }).click()
    const dialoog = page.getByRole('dialog')
    await dialoog.getByLabel('Aanbieder').selectOption({ index: 1 })
    await dialoog.getByLabel('Aantal').fill('3')
    await dialoog.getByRole('button', { name: 'Toewijzen' }).click()
    await dialoog.getByText('Dit is meer dan is besloten.').first().waitFor()
    expect(await dialoog.getByLabel('Aantal').getAttribute('aria-invalid')).toBe('true')
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'toewijzen')
    await dialoog.getByLabel('Aantal').fill('2')
    await dialoog.getByRole('button', { name: 'Toewijzen' }).click()
    await page.getByText(/^Toegewezen onder nummer \d+/).waitFor()
    await page.getByRole('heading', { level: 1, name: '1 voorziening, 0 toewijzingen lopen' }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'besluiten')
    await page.context().close()
  })

  it('de aanbieder ziet alleen zijn eigen toewijzing en meldt daar de start', async () => {
    await house.owner.query(`insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, looptijd, volume, eenheid, frequentie, door)
      select gemeente, id, 2, '[2026-11-15,2027-05-13]', volume, eenheid, frequentie, client_id from voorziening.toewijzing`)
    const page = await schermen.open('/aanbieder/toewijzingen', 'aanbieder')
    await page.getByRole('heading', { level: 1, name: '1 toewijzing aan uw organisatie' }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page
      .getByRole('row', { name: /Hanneke Groot/ })
      .getByRole('link')
      .click()
    await page.getByRole('heading', { level: 1, name: /Hanneke Groot/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Eerder eindigen' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Start melden' }).click()
    const dialoog = page.getByRole('dialog')
    await dialoog.getByRole('textbox', { name: 'Begindatum' }).fill('20-11-2026')
    await dialoog.getByRole('button', { name: 'Start melden' }).click()
    await dialoog.getByText('Deze datum ligt in de toekomst.').first().waitFor()
    await dialoog.getByRole('textbox', { name: 'Begindatum' }).fill('9-11-2026')
    await dialoog.getByRole('button', { name: 'Start melden' }).click()
    await page.getByText('Gestart').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'toewijzing-aanbieder')
    await page.context().close()
  })

  it('de consulent verlaagt een totaal en een budget, alleen met instemming, en nooit boven het besluit', async () => {
    const page = await schermen.open('/toewijzingen', 'consulent')
    const toewijzing = page.getByRole('row', { name: /Hanneke Groot/ }).getByRole('link')
    await toewijzing.first().click()
    await page.getByRole('heading', { level: 1, name: /Hanneke Groot/ }).waitFor()
    await page.getByRole('button', { name: 'Eerder eindigen' }).waitFor()
    expect(await page.getByRole('button', { name: /wijzigen$/ }).count(), 'per week en zonder budget').toBe(0)
    await house.owner.query(`insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, looptijd, volume, eenheid, frequentie, budget, door)
      select gemeente, id, versie + 1, looptijd, 40, eenheid, 6, 250000, client_id from voorziening.toewijzing where frequentie = 2 and wet = 'wmo'`)
    await page.reload()
    const dialoog = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Totaal wijzigen' }).click()
    await dialoog.getByText('40 uur in totaal').waitFor()
    const totaal = dialoog.getByLabel('Nieuw totaal')
    const wijzig = dialoog.getByRole('button', { name: 'Totaal wijzigen' })
    await totaal.fill('60')
    await wijzig.click()
    await dialoog.getByText('Dit is meer dan is besloten.').first().waitFor()
    expect(await totaal.getAttribute('aria-invalid')).toBe('true')
    await totaal.fill('30')
    await wijzig.click()
    await dialoog.getByText('Verlagen kan alleen als de aanbieder ermee instemt.').first().waitFor()
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await schermen.drempels(page)).toEqual([])
      await beeld(page, `toewijzing-totaal-${width}`)
    }
    await dialoog.getByLabel('De aanbieder stemt hiermee in').check()
    await wijzig.click()
    await dialoog.waitFor({ state: 'hidden' })
    await page.getByRole('definition').filter({ hasText: '30 uur in totaal' }).waitFor()

    await page.getByRole('button', { name: 'Budget wijzigen' }).click()
    await dialoog.getByText('€ 2.500').waitFor()
    await dialoog.getByLabel('Nieuw budget').fill('2.000')
    await dialoog.getByRole('button', { name: 'Budget wijzigen' }).click()
    await dialoog.getByText('Verlagen kan alleen als de aanbieder ermee instemt.').first().waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'toewijzing-budget-390')
    await page.setViewportSize({ width: 1366, height: 900 })
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'toewijzing-budget-1366')
    await dialoog.getByLabel('De aanbieder stemt hiermee in').check()
    await dialoog.getByRole('button', { name: 'Budget wijzigen' }).click()
    await dialoog.waitFor({ state: 'hidden' })
    await page.getByRole('definition').filter({ hasText: '€ 2.000' }).waitFor()
    for (const [versie, budget] of [
      [5, '€ 2.000'],
      [4, '€ 2.500'],
    ])
      await page
        .getByRole('listitem')
        .filter({ hasText: `Versie ${versie}` })
        .getByText(String(budget))
        .waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'toewijzing-versies')
    await page.context().close()
  })

  it('de backoffice honoreert een verzoek op verwijzing van de huisarts', async () => {
    const page = await schermen.open('/verzoeken', 'backoffice')
    await page.getByRole('heading', { level: 1, name: '1 verzoek wacht op antwoord' }).waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page.getByText('Huisarts', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Honoreren: Luuk Groot' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Honoreren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Geen verzoek wacht op antwoord' }).waitFor()
    await page.context().close()
  })

  it.each([
    { pad: '/toewijzingen', als: 'backoffice', kop: /2 toewijzingen/ },
    { pad: '/aanbieders', als: 'contractmanager', kop: /2 van 2 aanbieders/ },
    { pad: '/sociale-kaart', als: 'toegang', kop: /1 plek/ },
  ])('$pad leest goed op breed scherm en telefoon', async ({ pad, als, kop }) => {
    for (const width of [1366, 390]) {
      const page = await schermen.open(pad, als, width)
      await page.getByRole('heading', { level: 1, name: kop }).waitFor()
      expect(await schermen.drempels(page)).toEqual([])
      await beeld(page, `${pad.slice(1)}-${width}`)
      await page.context().close()
    }
  })

  it('een aanbieder met contracten en tarieven, en een nieuw tarief', async () => {
    const page = await schermen.open(`/aanbieders/${wmo.aanbiederId}`, 'contractmanager')
    await page.getByRole('heading', { level: 1, name: 'Aanbieder 99000001 levert 1 product' }).waitFor()
    await page.getByRole('button', { name: 'Nieuw tarief 02A03' }).click()
    await page.getByRole('dialog').getByLabel('Bedrag').fill('65,50')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Vanaf' }).fill('1-1-2027')
    await page.getByRole('dialog').getByRole('button', { name: 'Nieuw tarief' }).click()
    await page.getByText('€ 65,50').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await beeld(page, 'aanbieder')
    await page.context().close()
  })

  it('een woord vindt aanbod op de sociale kaart', async () => {
    const page = await schermen.open('/sociale-kaart', 'toegang')
    await page.getByLabel('Zoek zoals een inwoner het zegt').fill('luisteren')
    await page.getByRole('heading', { level: 1, name: 'Geen' }).or(page.getByText('Inloop De Brink')).waitFor()
    await page.getByLabel('Zoek zoals een inwoner het zegt').fill('schulden')
    await page.getByText('Geen aanbod gevonden').waitFor()
    expect(await schermen.drempels(page)).toEqual([])
    await page.context().close()
  })
})
