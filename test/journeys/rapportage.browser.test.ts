import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, keuze, kies, knop, veld } from './stappen.ts'
import { doe, rij, schrijfVol } from './stukstappen.ts'
import { SECONDEN_PER_KLIK, type Telling, telHanden } from './teller.ts'

const SECRETARIS = '9901-els.kramer'
const WETHOUDER = '9901-jeroen.timmermans'
const SECONDEN_PER_TOETS = 0.28
const GELEZEN_WOORDEN_PER_MINUUT = 200

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

async function als(sub: string, doe: (persoon: Persoon, telling: Telling) => Promise<void>): Promise<void> {
  const persoon = await huis.login(sub)
  const telling: Telling = { klikken: 0, velden: 0 }
  try {
    await telHanden(persoon.page, telling)
    await doe(persoon, telling)
    expect(persoon.consolefouten()).toEqual([])
  } finally {
    await persoon.sluit()
  }
}

const tekstVan = (persoon: Persoon) => persoon.page.locator('.rp-vel').innerText()
let programmaId = ''
let gepubliceerd = ''

async function programma(persoon: Persoon): Promise<string> {
  const lijst = (await persoon.vraag('GET', '/programmas')).body
  return lijst.find((p: { naam: string }) => p.naam === 'Samen Redzaam').id
}

describe('een programmasecretaris maakt een kwartaalrapportage uit die van het vorige kwartaal', () => {
  it('het vorige kwartaal ligt vast', () =>
    als(SUBS.programmamanager, async (persoon) => {
      await persoon.ga('/rapportages')
      programmaId = await programma(persoon)
      const soort = 'kwartaalrapportage'
      const { stukId } = await doe(persoon, 'POST', '/rapportages', { soort, programmaId, peildatum: '2026-06-30' })
      const versie = await schrijfVol(persoon, stukId)
      await doe(persoon, 'POST', `/rapportages/${stukId}/publicaties`, {}, versie)
    }))

  it('in minder dan tien minuten lezen, klikken en typen', () =>
    als(SECRETARIS, async (persoon, telling) => {
      const { page, rust, ga } = persoon
      await ga('/rapportages')
      await page.getByRole('link', { name: 'Samen Redzaam: kwartaalrapportage 2e kwartaal 2026' }).click()
      await rust()
      await inDialoog(page, knop(page, 'Volgende stuk maken'), (venster) => knop(venster, 'Maken').click())
      await page
        .getByRole('heading', { level: 1, name: 'Samen Redzaam: kwartaalrapportage 3e kwartaal 2026' })
        .waitFor()
      await rust()
      const klopt = page.getByRole('button', { name: /^Klopt nog: / })
      const teDoen = await klopt.count()
      expect(teDoen).toBeGreaterThan(2)
      expect(await page.getByText(/^\(was €/).count()).toBe(0)
      await page
        .getByRole('button', { name: /^Wijzigen: Wij hebben dit kwartaal/ })
        .first()
        .click()
      const woorden = 'De uitgaven blijven achter omdat twee vacatures later zijn vervuld.'
      await veld(page, 'Tekst').fill(woorden)
      await knop(page, 'Tekst opslaan').click()
      await rust()
      for (let n = teDoen - 1; n > 0; n -= 1) {
        await klopt.first().click()
        await page.waitForFunction(
          (over) =>
            [...document.querySelectorAll('button')].filter((b) =>
              b.getAttribute('aria-label')?.startsWith('Klopt nog: '),
            ).length === over,
          n - 1,
        )
      }
      await rust()
      expect(await page.getByText('Publiceren kan nog niet').count()).toBe(0)
      const tekst = await tekstVan(persoon)
      expect(tekst).toContain(woorden)
      expect(tekst).toContain('30 september 2026')
      expect(tekst).not.toContain('30 juni 2026')
      const seconden =
        telling.klikken * SECONDEN_PER_KLIK +
        woorden.length * SECONDEN_PER_TOETS +
        (tekst.split(/\s+/).length / GELEZEN_WOORDEN_PER_MINUUT) * 60
      if (process.env.TELLING === '1')
        process.stdout.write(`${telling.klikken} klikken, ${telling.velden} velden, ${Math.round(seconden)} s\n`)
      expect(telling.velden).toBe(1)
      expect(telling.klikken).toBeGreaterThan(4)
      expect(telling.klikken).toBeLessThanOrEqual(12)
      expect(seconden).toBeLessThan(600)
      expect(await overtredingen(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await breedte(page)).toBeLessThanOrEqual(390)
    }))

  it('zij wijzigt het sjabloon op een scherm, en het volgende nieuwe stuk heeft het', () =>
    als(SECRETARIS, async (persoon) => {
      const { page, rust, ga } = persoon
      await ga('/rapportages/sjablonen')
      await page.getByRole('link', { name: 'Raadstafel' }).click()
      await rust()
      await knop(page, 'Blok toevoegen').click()
      await keuze(page, 'Soort blok').selectOption({ label: 'Tabel' })
      await veld(page, 'Bijschrift').fill('Begroot per onderdeel in {jaar}')
      await knop(page, 'Nieuwe versie bewaren').click()
      await page.getByText('Niet bewaard: 1 punt om te herstellen').waitFor()
      // The refusal itself.
      expect(persoon.consolefouten()).toHaveLength(1)
      await keuze(page, 'Cijfer').selectOption({ label: 'Begroot' })
      expect(await overtredingen(page)).toEqual([])
      await knop(page, 'Nieuwe versie bewaren').click()
      await page.getByText(/^versie 1, door/).waitFor()
      await ga('/rapportages')
      await keuze(page, 'Soort').selectOption({ label: 'Raadstafel' })
      await knop(page, 'Samenstellen').click()
      await page.getByRole('heading', { level: 1, name: /^Raadstafel/ }).waitFor()
      await page.getByText('Begroot per onderdeel in 2026').first().waitFor()
    }))
})

/** From the social basis to two lines of support, through the form; gives the page of the amendment. */
async function stelVerschuivingVoor([van, eerste, tweede]: [string, string, string], waarom: string): Promise<string> {
  let wijziging = ''
  await als(SUBS.controller, async ({ page, rust, ga }) => {
    await ga('/begroting/wijzigingen/nieuw')
    const vul = async (nr: number, regel: string, bedrag: string) => {
      const rijtje = page.getByRole('group', { name: `Bedrag ${nr}`, exact: true })
      await kies(rijtje, 'Regel', regel)
      await veld(rijtje, 'Bedrag').fill(bedrag)
    }
    await vul(1, 'KN25-SB-1', van)
    await vul(2, 'KN25-OR-2', eerste)
    await page.getByText(/^2026: nog €\s−[\d.]+ uit evenwicht$/).waitFor()
    await knop(page, 'Bedrag 3 toevoegen').click()
    await vul(3, 'KN25-OR-1', tweede)
    await page.getByText('2026: samen nul').waitFor()
    expect(await overtredingen(page)).toEqual([])
    await page.getByRole('radio', { name: 'het college' }).check()
    await veld(page, 'Toelichting').fill(waarom)
    await knop(page, 'Stel voor').click()
    const link = page.getByRole('link', { name: 'Bekijk de wijziging' })
    await link.waitFor()
    wijziging = (await link.getAttribute('href'))!
    await rust()
  })
  return wijziging
}

describe('een controller verschuift geld en het stuk loopt mee', () => {
  it('een concept en een gepubliceerd stuk van vandaag, met hetzelfde bedrag', () =>
    als(SUBS.programmamanager, async (persoon) => {
      await persoon.ga('/rapportages')
      const peildatum = '2026-11-10'
      for (const soort of ['burap', 'jaarrekening']) {
        const { stukId } = await doe(persoon, 'POST', '/rapportages', { soort, peildatum })
        const versie = await schrijfVol(persoon, stukId)
        if (soort === 'burap') continue
        const uitkomst = await doe(persoon, 'POST', `/rapportages/${stukId}/publicaties`, {}, versie)
        gepubliceerd = uitkomst.publicatieId
      }
      await persoon.ga(`/stukken/${gepubliceerd}`)
      expect(await rij(persoon, 'Sociale Basis').innerText()).toContain('€\u00a0150.000')
    }))

  it('hij stelt de verschuiving voor, het college besluit', async () => {
    // The council gave the college room for shifts up to a hundred thousand euros.
    await als(SUBS.beheerder, async (persoon) => {
      await persoon.ga('/beheer/regels')
      await doe(persoon, 'POST', '/inrichting/instellingen', {
        soort: 'begroting',
        sleutel: 'bevoegdheden',
        waarde: [
          { soort: 'verschuiving', orgaan: 'college', totEnMet: 10_000_000 },
          { soort: 'begrotingswijziging', orgaan: 'raad' },
        ],
        begin: '2026-11-10',
        bron: 'Financiële verordening art. 5',
        geverifieerd: true,
      })
    })
    const wijziging = await stelVerschuivingVoor(['20000', '12000', '8000'], 'Meer communicatie in de wijken')
    await als(WETHOUDER, async ({ page, rust, ga }) => {
      await ga(wijziging)
      await veld(page, 'Nummer van het besluit').fill('B-2026-77')
      await knop(page, 'Stel vast als college').click()
      await page.getByText('vastgesteld').first().waitFor()
      await rust()
    })
  })

  it('het concept volgt, het gepubliceerde stuk niet; dat wordt verbeterd met een reden, zichtbaar aan beide kanten', () =>
    als(SUBS.programmamanager, async (persoon) => {
      const { page, rust, ga } = persoon
      const stukken = (
        await (async () => {
          await ga('/rapportages')
          return persoon.vraag('GET', '/rapportages')
        })()
      ).body
      const van = (soort: string) => stukken.find((s: { soort: string }) => s.soort === soort).id
      await ga(`/rapportages/${van('burap')}`)
      expect(await rij(persoon, 'Sociale Basis').innerText()).toContain('€\u00a0130.000')
      await ga(`/stukken/${gepubliceerd}`)
      expect(await rij(persoon, 'Sociale Basis').innerText()).toContain('€\u00a0150.000')

      await ga('/rapportages')
      await page.getByRole('heading', { level: 1, name: /1 te rectificeren/ }).waitFor()
      await ga(`/rapportages/${van('jaarrekening')}`)
      await page.getByRole('heading', { name: '1 gepubliceerd cijfer klopt niet meer' }).waitFor()
      expect(await overtredingen(page)).toEqual([])
      await inDialoog(page, knop(page, 'Verbetering publiceren').first(), async (venster) => {
        await veld(venster, 'Waarom verbetert u dit stuk?').fill('Het college verschoof geld naar communicatie.')
        await knop(venster, 'Verbetering publiceren').click()
      })
      await page.getByText('Versie 2 is gepubliceerd.').waitFor()
      await ga(`/stukken/${gepubliceerd}`)
      await page.getByText('Reden: Het college verschoof geld naar communicatie.').first().waitFor()
      const regel = page.getByRole('row', { name: /Begroot: Sociale Basis/ })
      expect((await regel.innerText()).replaceAll('\u00a0', ' ')).toMatch(/€ 150\.000\s+€ 130\.000/)
      expect(await rij(persoon, 'Sociale Basis').innerText()).toContain('€\u00a0150.000')
      expect(await overtredingen(page)).toEqual([])
      await page.getByRole('link', { name: 'Naar de verbeterde versie' }).click()
      await rust()
      await page.getByText('Dit stuk vervangt versie 1 van 10 november 2026.').waitFor()
      await page.getByRole('link', { name: 'Naar de oude versie' }).waitFor()
    }))

  it('wat het college verwerpt staat met de reden bij de wijziging, en geen stuk volgt het', async () => {
    const reden = 'De buurtkamers hebben dit geld zelf nodig.'
    const wijziging = await stelVerschuivingVoor(['5000', '3000', '2000'], 'Nog meer communicatie')
    await als(WETHOUDER, async ({ page, ga, rust, consolefouten }) => {
      await ga(wijziging)
      const vorm = page.getByRole('form', { name: 'Verwerp als college' })
      await knop(vorm, 'Verwerp als college').click()
      await vorm.getByRole('group', { name: 'Wat nog niet goed is' }).waitFor()
      await veld(vorm, 'Waarom').fill(reden)
      await knop(vorm, 'Verwerp als college').click()
      await page.getByText('verworpen').first().waitFor()
      await rust()
      // The refusal before there was a reason.
      consolefouten()
      expect(await overtredingen(page)).toEqual([])
    })
    await als(SUBS.controller, async ({ page, ga }) => {
      await ga(wijziging)
      await page.getByText(reden).waitFor()
      await page.getByText(/10 november 2026, vastgelegd door .*Timmermans/).waitFor()
      expect(await knop(page, 'Trek in').count()).toBe(0)
    })
    await als(SUBS.programmamanager, async (persoon) => {
      await persoon.ga('/rapportages')
      const stukken = (await persoon.vraag('GET', '/rapportages')).body
      const burap = stukken.find((s: { soort: string }) => s.soort === 'burap').id
      await persoon.ga(`/rapportages/${burap}`)
      expect(await rij(persoon, 'Sociale Basis').innerText()).toContain('€\u00a0130.000')
      await persoon.ga('/rapportages')
      await persoon.page.getByRole('heading', { level: 1, name: /geen cijfer hoeft te worden hersteld/ }).waitFor()
      expect(await persoon.page.getByText(/te rectificeren/).count()).toBe(0)
    })
  })
})

describe('raad en inwoner lezen zonder in te loggen', () => {
  it.each([1366, 390])('op %i px: het stuk, zijn verbetering en de gegevens eronder', async (width) => {
    const context = await huis.niemand({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${huis.url}/openbaar`)
    await page
      .getByRole('heading', { level: 1, name: 'Wat doet de gemeente met het geld voor hulp en zorg?' })
      .waitFor()
    await page.getByText('Het college verschoof geld naar communicatie.').first().waitFor()
    expect(await overtredingen(page)).toEqual([])
    expect(await breedte(page)).toBeLessThanOrEqual(width)
    await page.getByRole('link', { name: 'Jaarrekening 2026' }).first().click()
    await page.getByText('Dit stuk vervangt versie 1 van 10 november 2026.').waitFor()
    await page
      .getByRole('button', { name: /cijfer 1: toon het bewijs/ })
      .first()
      .click()
    await page.getByText('De hash klopt met de afdruk').waitFor()
    expect(await overtredingen(page)).toEqual([])
    expect(await breedte(page)).toBeLessThanOrEqual(width)
    // No draft is anywhere to be found.
    expect((await page.content()).includes('Bestuursrapportage')).toBe(false)
    const haal = (naam: RegExp) =>
      page.getByRole('link', { name: naam }).evaluate(async (a) => (await fetch((a as HTMLAnchorElement).href)).text())
    const { metadata, cijfers } = JSON.parse(await haal(/JSON/))
    const csv = await haal(/CSV/)
    expect(csv.replace('\uFEFF', '').split('\r\n')[0]!.split(';')).toEqual(
      metadata.csv.kolommen.map((kolom: { naam: string }) => kolom.naam),
    )
    expect(metadata).toMatchObject({ soort: 'jaarrekening', versie: 2, peildatum: '2026-11-10' })
    expect(csv).toContain('begroting.budget-per-cluster')
    expect(cijfers[0].afdruk.methode.nl.length).toBeGreaterThan(20)
    await context.close()
  })

  it('een concept opent voor niemand, ook niet met zijn adres', async () => {
    const context = await huis.niemand()
    const antwoord = await context.request.get(`${huis.url}/api/v1/rapportages`)
    expect(antwoord.status()).toBe(401)
    const page = await context.newPage()
    await page.goto(`${huis.url}/openbaar/01a22baf-82bb-721d-a3e3-b6655c15b7e6`)
    await page.getByRole('heading', { level: 1, name: 'Dit stuk is er niet' }).waitFor()
    await context.close()
  })
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
