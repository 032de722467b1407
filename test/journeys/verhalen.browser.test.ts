import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenServiceRequest } from '#connections/fhir/testing.ts'
import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import { demoGeheim } from '#test/voorbeeldstad/laden/inrichting.ts'
import { maakBsn } from '#values/bsn.ts'
import { type Huis, openHuis } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, inOrde, kies, knop, tekst, veld } from './stappen.ts'

const ANOUK = SUBS.consulent
const BRAM = SUBS.klantmanager
const FARIDA = '9901-farida.azzouzi'
/** Of the cast: Liam Janssen and Daan Peeters. */
const LIAM = maakBsn(32)
const DAAN = maakBsn(41)

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
}, 300_000)
afterAll(() => huis?.stop())

describe('een verwijzing van de huisarts', () => {
  let token = ''
  const verwijs = async (verzoek: unknown) => {
    const antwoord = await fetch(`${huis.url}/api/v1/fhir/ServiceRequest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json' },
      body: JSON.stringify(verzoek),
    })
    return { status: antwoord.status, body: await antwoord.json() }
  }

  it('komt uit zijn eigen systeem, en wordt meteen bevestigd zonder iets terug te zeggen', async () => {
    const antwoord = await fetch(`${huis.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: '9901-huisarts-systeem',
        client_secret: demoGeheim('9901-huisarts-systeem'),
      }),
    })
    token = (await antwoord.json()).access_token
    for (const [bsn, kenmerk] of [
      [LIAM, 'HA-2611'],
      [DAAN, 'HA-2612'],
    ] as const) {
      const { status, body } = await verwijs(eenServiceRequest({ bsn, kenmerk }))
      expect([status, body.extension[0].valueCode]).toEqual([200, 'bevestigd'])
      expect(JSON.stringify(body)).not.toMatch(/angst|zomer|99990/)
    }
    const { body } = await verwijs(eenServiceRequest({ bsn: '123456789', kenmerk: 'HA-2613' }))
    expect(body.issue[0].diagnostics).toBe('Dit BSN doorstaat de 11-proef niet.')
  })

  it('het jeugdteam neemt er een op en leest dan pas de woorden; het loket geeft de andere terug met een reden', async () => {
    await huis.als(FARIDA, async (farida) => {
      const { page } = farida
      await farida.ga('/verwijzingen')
      const rij = page.getByRole('row', { name: /Liam Janssen/ })
      await rij.getByText('De woorden leest u als u de verwijzing oppakt.').waitFor()
      await inDialoog(page, knop(page, 'Neem de verwijzing van Liam Janssen op'), async (venster) => {
        await venster.getByRole('radio', { name: 'Een nieuwe hulpvraag: jeugdhulp' }).check()
        await knop(venster, 'Neem op').click()
      })
      await kies(page, 'Toon', 'Alle')
      await rij.getByRole('link', { name: 'Open de melding' }).click()
      await page.getByRole('heading', { level: 1, name: /Liam Janssen/ }).waitFor()
      expect(await tekst(farida)).toMatch(/via huisarts.*Gaat sinds de zomer niet meer naar school/)
      await inOrde(farida)
    })
    await huis.als(SUBS.toegang, async (joris) => {
      const { page } = joris
      await joris.ga('/verwijzingen')
      await inDialoog(page, knop(page, 'Geef de verwijzing van Daan Peeters terug'), async (venster) => {
        await kies(venster, 'Wat leest de verwijzer?', 'Bel ons')
        await veld(venster, 'Waarom gaat zij terug? (blijft hier)').fill('Er loopt al een onderzoek op school.')
        await knop(venster, 'Geef terug').click()
      })
      await inOrde(joris)
    })
  })

  it('de huisarts leest hoe het staat, en geen woord meer', async () => {
    await huis.als(SUBS.verwijzer, async (huisarts) => {
      await huisarts.ga('/verwijzer/verwijzingen')
      const rij = (kenmerk: string) => huisarts.page.getByRole('row', { name: new RegExp(kenmerk) })
      expect(await rij('HA-2611').innerText()).toContain('Opgepakt')
      expect(await rij('HA-2612').innerText()).toMatch(/Teruggegeven.*Bel ons om te overleggen/s)
      expect(await tekst(huisarts)).not.toMatch(/Liam|Daan|onderzoek op school/)
      await inOrde(huisarts)
    })
  })
})

describe('een vraag, drie wetten, twee disciplines in een gesprek, een plan', () => {
  const HUIS = castId('huishouden de-groot')
  let melding = ''

  it('de consulent nodigt schuldhulp uit, en legt vast wat vooraf is verteld', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await anouk.ga('/meldingen')
      await page.getByRole('row').filter({ hasText: 'Hanneke de Groot' }).getByRole('link').first().click()
      await page.getByRole('heading', { level: 1, name: /Hanneke de Groot/ }).waitFor()
      melding = new URL(page.url()).pathname
      await knop(page, 'Hulpvraag toevoegen').click()
      const nieuw = page.getByRole('form', { name: 'Hulpvraag toevoegen' })
      await kies(nieuw, 'Voor wie', 'Luuk')
      await kies(nieuw, 'Wet', 'Jeugdwet')
      await knop(nieuw, 'Hulpvraag toevoegen').click()
      await page.getByRole('heading', { name: 'Luuk de Groot: jeugdhulp' }).waitFor()

      await page.getByRole('link', { name: 'Voer het gesprek' }).click()
      await page.getByRole('link', { name: /Wie aan tafel/ }).click()
      const uit = page.getByRole('form', { name: 'Nodig uit' })
      await kies(uit, 'Welke discipline', 'Wmo 2015')
      await kies(uit, 'Collega', 'Anouk Hendriks')
      await knop(page, 'Nog iemand erbij').click()
      await uit
        .getByRole('combobox', { name: /^Welke discipline/ })
        .nth(1)
        .selectOption({ label: 'Schulddienstverlening' })
      await uit
        .getByRole('combobox', { name: /^Collega/ })
        .nth(1)
        .selectOption({ label: 'Bram Visser, Werk, inkomen en schulden' })
      await veld(uit, 'Waarom zijn zij erbij?').fill('Het geld en het huis hangen samen.')
      for (const punt of [/^Wie er meepraten/, /^U mag iemand meenemen/, /^Gratis hulp/, /^U mag zelf een plan/])
        await uit.getByRole('checkbox', { name: punt }).check()
      await knop(uit, 'Nodig uit').click()
      await page.getByRole('heading', { name: 'Aan de inwoner verteld' }).waitFor()
      await inOrde(anouk)
    })
  })

  it('schuldhulp leest haar verhaal mee zoals zij het een keer vertelde', async () => {
    await huis.als(BRAM, async (bram) => {
      await bram.ga(`${melding}/gesprek?stap=vraag`)
      expect(await tekst(bram)).toMatch(/Ik red het huishouden niet meer naast mijn werk/)
      expect(await tekst(bram)).toMatch(/bang voor de huur/)
      await inOrde(bram)
    })
  })

  it('samen gaan zij langs de domeinen en de rollen, en leggen het gesprek vast', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await anouk.ga(`${melding}/gesprek?stap=leven`)
      await knop(page, 'Financiën').click()
      await veld(page, 'Notitie bij Financiën').fill('Twee maanden huur achter, sinds het ontslag.')
      await knop(page, 'Bewaar').click()
      await page.getByText('Twee maanden huur achter, sinds het ontslag.').first().waitFor()
      await page.getByRole('link', { name: /^Naar: wie kan wat/ }).click()
      const omgeving = page.getByRole('form', { name: 'Wat doet de omgeving?' })
      await omgeving.getByRole('textbox').fill('De zus van Hanneke kookt op woensdag.')
      await knop(omgeving, 'Bewaar').click()
      await page.getByText('De zus van Hanneke kookt op woensdag.').first().waitFor()
      await page.getByRole('link', { name: /^Naar: klaar/ }).click()
      await knop(page, 'Leg het gesprek vast').click()
      await page
        .getByText(/^Gehouden op/)
        .first()
        .waitFor()
      await inOrde(anouk)
    })
  })

  it('wat nodig is voor drie wetten staat in een plan', async () => {
    await huis.als(ANOUK, async (anouk) => {
      const { page } = anouk
      await anouk.ga(`/huishoudens/${HUIS}/plan`)
      await knop(page, 'Plan openen').click()
      await page.getByRole('heading', { level: 1, name: /^Plan van/ }).waitFor()
      const weeg = (wie: string, wet: string, domein: string, nodig: string) =>
        inDialoog(page, knop(page, 'Behoefte wegen'), async (venster) => {
          await kies(venster, 'Voor wie', wie)
          await kies(venster, 'Waar gaat het over', domein)
          await kies(venster, 'Wet, als die er een raakt', wet)
          await veld(venster, 'Wat is er nodig, in hun woorden').fill(nodig)
          await kies(venster, '1. Eigen kracht: is dit genoeg?', 'Bekeken, niet genoeg')
          await venster.getByLabel('Wat is er bekeken en waarom').nth(0).fill('Hanneke doet alles al zelf')
          await kies(venster, '2. Omgeving: is dit genoeg?', 'Ja, dit is genoeg')
          await venster.getByLabel('Wat is er bekeken en waarom').nth(1).fill('Haar zus en de buren doen mee')
          await kies(venster, 'Waar komt het op uit', 'Omgeving')
          await knop(venster, 'Behoefte wegen').click()
        })
      await weeg('Hanneke', 'Wmo 2015', 'Huishouden', 'Iemand die het zware werk doet')
      await weeg('Dirk', 'Wet gemeentelijke schuldhulp', 'Financiën', 'De huur weer op tijd betalen')
      await weeg('Luuk', 'Jeugdwet', 'Sociaal netwerk', 'Dat Luuk ergens terechtkan')
      await page.getByText('3 behoeften').waitFor()
      const gelezen = await tekst(anouk)
      for (const wet of ['Wmo', 'Schuldhulp', 'Jeugdwet']) expect(gelezen).toContain(wet)
      await inOrde(anouk)
    })
  })
})
