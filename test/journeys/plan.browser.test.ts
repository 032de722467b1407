import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '#test/voorbeeldstad/cast.ts'
import { breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { inDialoog, inOrde, kies, knop, tekst, veld } from './stappen.ts'

const PLAN = `/huishoudens/${castId('huishouden van-dalen')}/plan`
const ANOUK = '9901-anouk.hendriks'
const MARJA = '9901-marja.dekker'

let huis: Huis
let anouk: Persoon
beforeAll(async () => {
  huis = await openHuis()
  anouk = await huis.login(ANOUK)
}, 300_000)
afterAll(() => huis?.stop())

describe('het plan', () => {
  it('de zeventienjarige: wat eindigt, wat moet beginnen, en het gat ertussen', async () => {
    await anouk.ga(`${PLAN}/achttien`)
    const { page } = anouk
    expect(await tekst(anouk)).toMatch(/Er dreigt een gat: de hulp eindigt op 13 januari 2027/)
    const rij = page.getByRole('row', { name: /Eigen zorgverzekering/ })
    expect(await rij.innerText()).toContain('Geregeld')
    await inDialoog(page, knop(page, 'Werk bij: Inkomen, school of werk'), async (dialoog) => {
      await dialoog.getByText('Geregeld', { exact: true }).click()
      await veld(dialoog, 'Toelichting').fill('Blijft op school')
      await knop(dialoog, 'Bijwerken').click()
    })
    await expect
      .poll(() => page.getByRole('row', { name: /Inkomen, school/ }).innerText())
      .toContain('Blijft op school')
    await inOrde(anouk)
    await anouk.ga('/werkvoorraad?weergave=mijn')
    await expect.poll(() => tekst(anouk)).toContain('De overgang naar 18 regelen')
  })

  it('drie wetten aan een tafel: een overleg, wie het anders ziet, en de afspraak in het plan', async () => {
    await anouk.ga(`${PLAN}/overleg`)
    const { page } = anouk
    expect(await tekst(anouk)).toContain('schuldhulp: Eerst rust in het geld')
    await inDialoog(page, knop(page, 'Overleg beleggen'), async (dialoog) => {
      await veld(dialoog, 'Waar gaat het over').fill('Geld en school')
      await veld(dialoog, 'Agenda, een punt per regel').fill('Wat stopt er\nWie doet wat')
      await veld(dialoog, 'Discipline 1').fill('jeugd')
      await kies(dialoog, 'Wie komt er voor discipline 1', 'Anouk Hendriks')
      await veld(dialoog, 'Discipline 2').fill('inkomen')
      await veld(dialoog, 'Of de naam van iemand van buiten 2').fill('Kim')
      await knop(dialoog, 'Overleg beleggen').click()
    })
    const nieuw = page.getByRole('region', { name: 'Geld en school' })
    await inDialoog(page, knop(nieuw, 'Verslag vastleggen') as never, async (dialoog) => {
      await veld(dialoog, 'Wat is er besproken').fill('Sem blijft op school.')
      await veld(dialoog, 'Afspraak 1').fill('Kim rekent de bijstand door')
      await kies(dialoog, 'Wie doet afspraak 1', 'Kim')
      await veld(dialoog, 'Uiterlijk, afspraak 1').fill('20-11-2026')
      await kies(dialoog, 'Welke discipline ziet het anders (1)', 'inkomen')
      await veld(dialoog, 'Wat is het standpunt (1)').fill('Vier weken wachten is te lang.')
      await knop(dialoog, 'Verslag vastleggen').click()
    })
    await expect.poll(() => nieuw.innerText()).toContain('Kim rekent de bijstand door')
    await inOrde(anouk)
    await anouk.ga(`${PLAN}/versies`)
    expect(await tekst(anouk)).toMatch(/nieuw.*Houdt na zijn verjaardag dezelfde begeleider/)
    expect(await tekst(anouk)).toContain('Kim rekent de bijstand door')
    await inOrde(anouk)
  })

  it('scores met alleen het toetsenbord, en het verloop met zijn tabel', async () => {
    await anouk.ga(`${PLAN}/metingen`)
    const { page } = anouk
    await inDialoog(page, knop(page, 'Scores vastleggen: Noor El Amrani'), async (dialoog) => {
      await dialoog.getByRole('group', { name: 'Financiën' }).getByRole('radio').first().focus()
      await page.keyboard.press('4')
      await page.keyboard.press('5')
      await knop(dialoog, 'Bewaren').click()
    })
    const noor = page.getByRole('region', { name: 'Noor El Amrani' })
    await noor.getByText('Toon als tabel').click()
    await expect.poll(() => noor.getByRole('row', { name: /Werk en opleiding/ }).innerText()).toMatch(/5/)
    await inOrde(anouk)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const deel of ['', '/metingen', '/overleg', '/versies', '/regie', '/achttien']) {
      await anouk.ga(`${PLAN}${deel}`)
      expect(await breedte(page), deel).toBeLessThanOrEqual(390)
    }
    await page.setViewportSize({ width: 1366, height: 900 })
  })

  it('een verhuizing midden in de hulp: uit Buurdorp aangeboden, hier aanvaard als nieuw dossier', async () => {
    const marja = await huis.login(MARJA)
    await marja.ga('/overdrachten')
    const { page } = marja
    const hofman = page.getByRole('region', { name: 'Erik Hofman' })
    expect(await hofman.innerText()).toMatch(/Uit Buurdorp.*drie ochtenden per week/s)
    await inOrde(marja)
    await knop(hofman, 'Aanvaarden').click()
    await page.getByRole('heading', { level: 1, name: /Plan van Hofman/ }).waitFor()
    expect(await tekst(marja)).toContain('Erik heeft drie ochtenden per week een vaste bezigheid')
    await page.getByRole('navigation', { name: 'Binnen dit plan' }).getByRole('link', { name: 'Regie' }).click()
    await expect.poll(() => tekst(marja)).toContain('Overgenomen uit Buurdorp')
    await inOrde(marja)
    await marja.sluit()
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
