import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { overtredingen } from '#test/harness/axe.ts'
import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, knop, veld } from './stappen.ts'

const ILSE = castId('persoon ilse')
const MARTIJN = castId('persoon martijn')
const ZIJN_HUIS = castId('huishouden martijn')
const HAAR_HUIS = castId('huishouden oosterhof')
const SCHIPPERSGANG = /Schippersgang/

let huis: Huis
const gasten: Persoon[] = []
const als = async (sub: string) => {
  const persoon = await huis.login(sub)
  gasten.push(persoon)
  return persoon
}
const schoon = async (persoon: Persoon) => {
  expect(await overtredingen(persoon.page)).toEqual([])
  expect(persoon.consolefouten()).toEqual([])
}

beforeAll(async () => {
  huis = await openHuis()
  // The former partner gets a login of his own: he looks as a resident may look.
  await huis.house.database.transaction(systeemMandaat('9901', 'inrichten'), (db) =>
    sql`with g as (insert into inrichting.gebruiker (gemeente, sub, soort, naam, persoon_id) values ('9901', '9901-martijn', 'inwoner', 'Martijn de Vos', ${MARTIJN}) returning id)
      insert into inrichting.aanstelling (gemeente, gebruiker_id, functie, geldig) select '9901', id, 'inwoner', '[2020-01-01,)' from g`.execute(
      db,
    ),
  )
}, 600_000)
afterAll(() => huis?.stop())

describe('de moeder met een geheim adres', () => {
  it('haar ex-partner uit hetzelfde vroegere huishouden vindt niets, nergens', async () => {
    const martijn = await als('9901-martijn')
    for (const pad of [
      `/huishoudens/${HAAR_HUIS}/samenstelling`,
      `/huishoudens/${ZIJN_HUIS}/samenstelling`,
      `/huishoudens/${HAAR_HUIS}/dossier`,
      `/huishouden/personen/${ILSE}`,
    ]) {
      const { status, tekst } = await martijn.vraag('GET', pad)
      expect([403, 404]).toContain(status)
      expect(tekst).not.toMatch(SCHIPPERSGANG)
    }
    for (const pad of ['/mijn/plan', '/mijn/wie-keek']) {
      await martijn.ga(pad)
      expect(await martijn.page.textContent('body')).not.toMatch(/Ilse|Oosterhof|Schippersgang/)
    }
  })

  it('wie met hem werkt ziet dat zij er woonde en nooit waar zij nu is; in haar eigen huishouden staat het adres afgeschermd', async () => {
    const joris = await als(SUBS.toegang)
    await joris.ga(`/huishoudens/${ZIJN_HUIS}/samenstelling`)
    const zijn = (await joris.page.textContent('main'))!
    expect(zijn).toMatch(/Ilse Oosterhof/)
    expect(zijn).toMatch(/woonde hier eerder/)
    expect(zijn).not.toMatch(SCHIPPERSGANG)
    await joris.ga(`/huishoudens/${HAAR_HUIS}/samenstelling`)
    const haar = (await joris.page.textContent('main'))!
    expect(haar).toMatch(/Adres afgeschermd/)
    expect(haar).not.toMatch(SCHIPPERSGANG)
    const { body } = await joris.vraag('POST', '/zoek', { q: 'Oosterhof' })
    const gevonden = body.personen.find((een: { persoonId: string }) => een.persoonId === ILSE)
    expect(gevonden?.wijk ?? null).toBeNull()
    await schoon(joris)
  })

  it('in de cijfers telt zij mee, zonder wijk (D19)', async () => {
    const rijen = await huis.house.database.transaction(systeemMandaat('9901', 'tellen'), (db) =>
      sql<{ wijk: string | null }>`select wijk from huishouden.feit_persoon where client_id = ${ILSE}`.execute(db),
    )
    expect(rijen.rows.length).toBeGreaterThan(0)
    expect(rijen.rows.every((rij) => rij.wijk === null)).toBe(true)
  })

  it('de privacy officer ziet haar afscherming, met reden en de dag waarop iemand opnieuw kijkt', async () => {
    const marlies = await als(SUBS.privacyofficer)
    await marlies.ga('/afschermingen')
    const rij = marlies.page.getByRole('row', { name: /Ilse Oosterhof/ })
    expect(await rij.textContent()).toMatch(/adresgeheim.*Op eigen verzoek na bedreiging/)
    await schoon(marlies)
  })
})

describe('wat bronnen zeggen', () => {
  it('BRP en inwoner spreken elkaar tegen, en staan naast elkaar', async () => {
    const joris = await als(SUBS.toegang)
    await joris.ga(`/huishoudens/${castId('huishouden bouzid')}/samenstelling`)
    const tegen = joris.page.getByRole('region', { name: /Over waar Ilyas Bouzid woont/ })
    const tekst = (await tegen.textContent())!
    expect(tekst).toMatch(/woont in dit huishouden.*de BRP/)
    expect(tekst).toMatch(/woont in een ander huishouden.*de inwoner/)
    await schoon(joris)
  })

  it('een dubbele registratie wordt samengevoegd en weer gesplitst', async () => {
    const petra = await als(SUBS.kwaliteit)
    await petra.ga('/dubbelen')
    const kop = () => petra.page.getByRole('heading', { level: 1 }).textContent()
    const eerst = await kop()
    await inDialoog(petra.page, knop(petra.page, 'Voeg Bouzit, Rachid en Bouzid, Rachid samen'), async (dialoog) => {
      await veld(dialoog, 'Waarom is dit dezelfde persoon').fill('Zelfde man, aan de balie met een typefout opgenomen')
      await knop(dialoog, 'Voeg samen').click()
    })
    await petra.page.getByText('Zelfde man, aan de balie').waitFor()
    expect(await kop()).not.toBe(eerst)
    await schoon(petra)
    await knop(petra.page, 'Splits Bouzit, Rachid weer').click()
    await petra.page.getByText('Er is niets samengevoegd.').waitFor()
    expect(await kop()).toBe(eerst)
  })
})

describe('de inrichting van de gemeente', () => {
  it('de beheerder ziet eerst wat een kortere termijn doet, en stelt daarna vast', async () => {
    const ravi = await als(SUBS.beheerder)
    await ravi.ga('/beheer/regels')
    await inDialoog(ravi.page, knop(ravi.page, 'Onderzoek na een melding wijzigen'), async (dialoog) => {
      await veld(dialoog, 'Aantal').fill('3')
      await veld(dialoog, 'Eerste dag').fill('01-09-2026')
      await veld(dialoog, 'Bron').fill('Verordening maatschappelijke ondersteuning 2026, artikel 4')
      await knop(dialoog, 'Bekijk het effect').click()
      await dialoog.getByText(/lopende klokken krijgen een andere datum/).waitFor()
      expect(await dialoog.textContent()).toMatch(/dan meteen te laat/)
      await schoon(ravi)
      await knop(dialoog, 'Stel vast').click()
    })
    await ravi.page.getByText('Onderzoek na een melding is vastgesteld.').waitFor()
    expect(await ravi.page.getByRole('row', { name: /Onderzoek na een melding/ }).textContent()).toMatch(/3 weken/)
  })

  it('de beheerder ziet eerst welke declaraties bij een lagere limiet blijven liggen, en verleent daarna', async () => {
    const ravi = gasten.at(-1)!
    await ravi.ga('/beheer/mandaten')
    await inDialoog(ravi.page, knop(ravi.page, 'Mandaat verlenen').first(), async (dialoog) => {
      await dialoog.getByLabel('Functie').selectOption('budgethouder')
      await dialoog.getByLabel('declaratie:goedkeuren').check()
      await veld(dialoog, 'Tot welk bedrag').fill('1')
      await veld(dialoog, 'Bron').fill('Mandaatregeling 2026, artikel 4')
      await knop(dialoog, 'Bekijk het effect').click()
      await dialoog.getByText(/declaraties die op akkoord wachten/).waitFor()
      await schoon(ravi)
      await knop(dialoog, 'Terug naar het mandaat').click()
      expect(await veld(dialoog, 'Bron').inputValue()).toBe('Mandaatregeling 2026, artikel 4')
      expect(await veld(dialoog, 'Tot welk bedrag').inputValue()).toMatch(/^1/)
      await knop(dialoog, 'Bekijk het effect').click()
      await knop(dialoog, 'Mandaat verlenen').click()
    })
  })

  it('een ingetrokken mandaat werkt bij het volgende verzoek', async () => {
    const wethouder = await als('9901-jeroen.timmermans')
    expect((await wethouder.vraag('GET', '/ik')).status).toBe(200)
    const ravi = gasten.at(-2)!
    await ravi.ga('/beheer/mandaten')
    await inDialoog(ravi.page, knop(ravi.page, 'Mandaat van Wethouder intrekken'), async (dialoog) => {
      await knop(dialoog, 'Intrekken').click()
    })
    await ravi.page.getByText(/Het mandaat van Wethouder is ingetrokken/).waitFor()
    expect((await wethouder.vraag('GET', '/ik')).status).toBe(401)
    await schoon(ravi)
  })
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
