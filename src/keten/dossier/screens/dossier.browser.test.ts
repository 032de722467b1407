import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { openSchermen, type Schermen } from '#test/harness/schermen.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

let house: TestHouse
let schermen: Schermen
let gezin: { huishoudenId: string; persoonIds: string[] }

beforeAll(async () => {
  house = await openTestHouse()
  const { actor } = await house.mandaat('consulent')
  gezin = await house.in('consulent', ({ db }) =>
    eenHuishouden(
      db,
      VOORBEELDSTAD,
      [
        { voornamen: 'Hanneke', geslachtsnaam: 'Groot', geboren: datum('1977-03-09') },
        { voornamen: 'Luuk', geslachtsnaam: 'Groot', geboren: datum('2009-01-14') },
      ],
      actor.id,
      datum('2026-01-01'),
    ),
  )
  await house.doe(
    registreerMelding,
    {
      persoonId: gezin.persoonIds[0]!,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Het huishouden lukt niet meer',
      ontvangenOp: datum('2026-10-05'),
      hulpvragen: [{ wet: 'wmo', regeling: 'wmo-2015' }],
    } as never,
    'consulent',
  )
  await house.owner.query(
    `with p as (insert into aanbod.product (gemeente, wet, categorie, code) values ('9901', 'jeugdwet', '45', '45A04') returning id),
      v as (insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leveringsvormen, geldig)
        select '9901', id, 'Jeugdhulp ambulant', '{04}', '{2}', '{zin}', '[2020-01-01,)' from p),
      g as (insert into voorziening.grondslag (gemeente, soort, verwijzertype, persoon_id, geldig, door) values ('9901', 'overname', '01', $1, '[2026-01-01,2027-01-14)', $2) returning id)
    insert into voorziening.voorziening (gemeente, client_id, huishouden_id, wet, product_id, leveringsvorm, geldig, grondslag_id, door)
      select '9901', $1, $3, 'jeugdwet', p.id, 'zin', '[2026-01-01,2027-01-14)', g.id, $2 from p, g`,
    [gezin.persoonIds[1], actor.id, gezin.huishoudenId],
  )
  await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [
    gezin.persoonIds[0],
  ])
  schermen = await openSchermen(house)
})

afterAll(async () => {
  await schermen?.close()
  await house?.close()
})

async function zonderDrempels(page: Page): Promise<void> {
  expect(await schermen.drempels(page)).toEqual([])
}

const foto = (page: Page, naam: string) =>
  process.env.BEELD ? page.screenshot({ path: join(process.env.BEELD, `${naam}.png`), fullPage: true }) : undefined

describe('werk, dossier en plan in de browser', () => {
  it.each([1366, 390])('de werkvoorraad op %i px leidt naar het dossier', async (width) => {
    const page = await schermen.open('/werkvoorraad?weergave=team', 'consulent', width)
    await page.getByRole('link', { name: 'Huishouden Groot' }).first().waitFor()
    await zonderDrempels(page)
    await foto(page, `werkvoorraad-${width}`)
    await page.getByRole('link', { name: 'Huishouden Groot' }).first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().close()
  })

  it.each([1366, 390])('het dossier op %i px toont wat speelt, het gat na 18 en wie keek', async (width) => {
    const page = await schermen.open(`/huishoudens/${gezin.huishoudenId}`, 'consulent', width)
    await page.getByRole('heading', { level: 1, name: 'Huishouden Groot' }).waitFor()
    await page.getByText('Luuk wordt 18 op 14 januari 2027').waitFor()
    await page.getByText('Het huishouden lukt niet meer').first().waitFor()
    await page.getByText('Wie keek in dit dossier').waitFor()
    await zonderDrempels(page)
    await foto(page, `dossier-${width}`)
    await page.context().close()
  })

  it('van zoeken naar een gewogen plan, vaststellen en tekenen', async () => {
    const page = await schermen.open('/werkvoorraad', 'consulent')
    await page.getByRole('combobox', { name: 'Zoeken' }).fill('Hanneke Groot')
    await page
      .getByRole('option', { name: /Hanneke Groot/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Plan', exact: true }).first().click()
    await page.getByRole('button', { name: 'Plan openen' }).click()
    await page.getByRole('button', { name: 'Behoefte wegen' }).first().click()
    const weeg = page.getByRole('dialog')
    await weeg.getByLabel('Voor wie').selectOption({ label: 'Luuk Groot' })
    await weeg.getByLabel('Waar gaat het over').selectOption('School')
    await weeg.getByLabel('Wat is er nodig, in hun woorden').fill('Luuk wil zijn opleiding afmaken')
    await weeg.getByLabel('Waar komt het op uit').selectOption('omgeving')
    await zonderDrempels(page)
    await weeg.getByRole('button', { name: 'Behoefte wegen' }).click()
    await weeg.getByText('Weeg eerst de stap eigen kracht.').first().waitFor()
    await weeg.getByLabel('1. Eigen kracht: is dit genoeg?').selectOption('onvoldoende')
    await weeg.getByLabel('Wat is er bekeken en waarom').first().fill('Staat zelf op, redt de planning niet')
    await weeg.getByRole('button', { name: 'Behoefte wegen' }).click()
    await page.getByText('Staat zelf op, redt de planning niet').waitFor()
    await page.getByRole('button', { name: 'Doel toevoegen' }).click()
    const doel = page.getByRole('dialog')
    await doel.getByLabel('Van wie').selectOption({ label: 'Luuk Groot' })
    await doel.getByLabel('Hoort bij').selectOption({ index: 1 })
    await doel.getByLabel('Waar gaat het over').selectOption('School')
    await doel.getByLabel('Doel', { exact: false }).first().fill('Luuk maakt zijn school af')
    await doel.getByLabel('Waaraan ziet u dat het lukt').fill('Een diploma')
    await doel.getByLabel('Streefdatum').first().fill('01-07-2027')
    await doel.getByRole('button', { name: 'Doel toevoegen' }).click()
    await page.getByText('Luuk maakt zijn school af').first().waitFor()
    await page.getByRole('button', { name: 'Ter vaststelling aanbieden' }).click()
    await page.getByRole('dialog').getByLabel('Volgende evaluatie').first().fill('01-03-2027')
    await page.getByRole('dialog').getByRole('button', { name: 'Ter vaststelling aanbieden' }).click()
    await page.getByText('Deze versie ligt ter beoordeling.').waitFor()
    await zonderDrempels(page)
    await page.context().close()

    const leider = await schermen.open(`/huishoudens/${gezin.huishoudenId}/plan`, 'teamleider')
    await leider.getByRole('button', { name: 'Beoordelen' }).click()
    await leider.getByRole('dialog').getByLabel('Akkoord, deze versie geldt').check()
    await leider.getByRole('dialog').getByRole('button', { name: 'Beoordelen' }).click()
    await leider.getByText('Versie 1, vastgesteld.').waitFor()
    await leider.context().close()

    const na = await schermen.open(`/huishoudens/${gezin.huishoudenId}/plan`, 'consulent')
    await na.getByRole('button', { name: 'Nieuwe versie beginnen' }).waitFor()
    await zonderDrempels(na)
    await foto(na, 'plan-1366')
    await na.setViewportSize({ width: 390, height: 844 })
    await zonderDrempels(na)
    await foto(na, 'plan-390')
    await na.context().close()
  })

  it.each([1366, 390])('de inwoner ziet het plan en wie keek, op %i px', async (width) => {
    const page = await schermen.open('/mijn/plan', 'inwoner', width)
    await page.getByRole('heading', { level: 1, name: 'Dag Hanneke' }).waitFor()
    await page.getByText('Luuk maakt zijn school af').waitFor()
    await zonderDrempels(page)
    await foto(page, `mijn-plan-${width}`)
    if (width === 1366) {
      await page.getByRole('button', { name: 'Ik ben het eens met dit plan' }).click()
      await page.getByText('U hebt dit plan getekend.').waitFor()
    }
    await page.goto(new URL('/mijn/wie-keek', page.url()).href)
    await page.getByRole('heading', { level: 1, name: /in uw dossier/ }).waitFor()
    await zonderDrempels(page)
    await foto(page, `mijn-wie-keek-${width}`)
    await page.context().close()
  })

  it('toont de hele lijst van wie keek, en zoekt huishoudens zonder naam in het adres', async () => {
    const page = await schermen.open(`/huishoudens/${gezin.huishoudenId}/wie-keek`, 'consulent')
    await page.getByRole('heading', { level: 1, name: /in dit dossier/ }).waitFor()
    await zonderDrempels(page)
    await page.goto(new URL('/huishoudens', page.url()).href)
    await page.getByLabel('Naam of BSN').fill('Hanneke Groot')
    await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '1 persoon gevonden' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/huishoudens')
    await zonderDrempels(page)
    await page.context().close()
  })
})
