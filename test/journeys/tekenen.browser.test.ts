import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { castId } from '#test/voorbeeldstad/cast/gezin.ts'
import { breedte, type Huis, openHuis, type Persoon } from './huis.ts'
import { inDialoog, kies, knop, tekst, veld } from './stappen.ts'

const PLAN = `/huishoudens/${castId('huishouden van-dalen')}/plan`
const AFSPRAAK = 'Samen naar het gesprek op school'

/** Noor is twelve: she signs herself, and with her one of her parents. */
const NOOR = '9901-inwoner-00043'
const MARIEKE = '9901-inwoner-00006'
const YOUSSEF = '9901-inwoner-00018'

let huis: Huis
let anouk: Persoon
beforeAll(async () => {
  huis = await openHuis()
  anouk = await huis.login('9901-anouk.hendriks')
}, 300_000)
afterAll(() => huis?.stop())

/** In order on a wide and on a narrow screen. */
async function inOrde(persoon: Persoon, naam: string): Promise<void> {
  const map = process.env.SAMENHANG_BEELD
  for (const [width, height] of [
    [390, 844],
    [1366, 900],
  ] as const) {
    await persoon.page.setViewportSize({ width, height })
    expect(await breedte(persoon.page), `${naam} ${width}`).toBeLessThanOrEqual(width)
    expect(await overtredingen(persoon.page)).toEqual([])
    if (map) await persoon.page.screenshot({ path: join(map, `${naam}-${width}.png`), fullPage: true })
  }
  expect(persoon.consolefouten()).toEqual([])
}

async function inPortaal(sub: string, doe: (persoon: Persoon) => Promise<void>): Promise<void> {
  const persoon = await huis.login(sub)
  await persoon.ga('/mijn/plan')
  await doe(persoon)
  await persoon.sluit()
}

describe('een plan tekenen, of niet', () => {
  it('de regisseur biedt de nieuwe versie aan en de teamleider stelt haar vast', async () => {
    const { page } = anouk
    await anouk.ga(PLAN)
    await inDialoog(page, knop(page, 'Afspraak toevoegen'), async (dialoog) => {
      await veld(dialoog, 'Wat').fill(AFSPRAAK)
      await kies(dialoog, 'Iemand uit de kring', 'Marieke')
      await veld(dialoog, 'Wanneer').fill('20-11-2026')
      await knop(dialoog, 'Afspraak toevoegen').click()
    })
    await inDialoog(page, knop(page, 'Ter vaststelling aanbieden'), async (dialoog) => {
      await veld(dialoog, 'Volgende evaluatie').fill('15-03-2027')
      await knop(dialoog, 'Ter vaststelling aanbieden').click()
    })
    await page.getByText('Deze versie ligt ter beoordeling.').waitFor()
    const yvonne = await huis.login('9901-yvonne.kuipers')
    await yvonne.ga(PLAN)
    await inDialoog(yvonne.page, knop(yvonne.page, 'Beoordelen'), async (dialoog) => {
      await dialoog.getByRole('radio', { name: 'Akkoord, deze versie geldt' }).check()
      await knop(dialoog, 'Beoordelen').click()
    })
    await yvonne.page
      .getByText(/^Versie \d+, vastgesteld/)
      .first()
      .waitFor()
    await yvonne.sluit()
    await anouk.ga(PLAN)
    await expect.poll(() => tekst(anouk)).toContain('Wie gezag heeft over Noor El Amrani tekende nog niet')
    expect(await tekst(anouk)).toContain('Noor El Amrani')
  })

  it('haar moeder tekent voor zichzelf en voor het kind van twaalf, dat zelf ook moet', async () => {
    await inPortaal(MARIEKE, async (marieke) => {
      const { page } = marieke
      await page.getByText(AFSPRAAK).waitFor()
      await page.getByText('U tekent omdat u gezag hebt.').first().waitFor()
      await inOrde(marieke, 'tekenen-moeder-open')
      await knop(page, 'Ik ben het eens met dit plan').click()
      await page.getByText('U hebt dit plan getekend.').waitFor()
      await knop(page, 'Ik teken voor Noor El Amrani').click()
      await page.getByText('U hebt getekend voor Noor El Amrani.').waitFor()
      expect(await tekst(marieke)).toContain('Noor El Amrani moet zelf ook nog tekenen.')
      await inOrde(marieke, 'tekenen-moeder')
    })
  })

  it('het kind tekent mee: geen van beiden hoeft nog', async () => {
    await inPortaal(NOOR, async (noor) => {
      const { page } = noor
      await knop(page, 'Ik ben het eens met dit plan').waitFor()
      expect(await tekst(noor)).not.toContain('Uw ouder moet ook nog tekenen.')
      await knop(page, 'Ik ben het eens met dit plan').click()
      await page.getByText('U hebt dit plan getekend.').waitFor()
      await inOrde(noor, 'tekenen-kind')
      const youssef = page.getByRole('region', { name: 'Youssef El Amrani' })
      const marieke = page.getByRole('region', { name: 'Marieke van Dalen' })
      expect(await youssef.innerText()).toContain('Youssef El Amrani leest dit niet.')
      expect(await marieke.innerText()).not.toContain('leest dit niet')
      await knop(
        marieke,
        'Houd dit voor mij: Mijn doelen en afspraken in het plan, niet voor Marieke van Dalen',
      ).click()
      await expect.poll(() => marieke.innerText()).toContain('Marieke van Dalen leest dit niet.')
      await knop(marieke, 'Laat het Marieke van Dalen weer lezen: Mijn doelen en afspraken in het plan').click()
      await expect.poll(() => marieke.innerText()).not.toContain('leest dit niet')
    })
    await anouk.ga(PLAN)
    await expect.poll(() => tekst(anouk)).toContain('Marieke van Dalen')
    expect(await tekst(anouk)).not.toContain('Wie gezag heeft over Noor El Amrani tekende nog niet')
  })

  it('haar vader is het er niet mee eens: dat is werk van de regisseur, tot het besproken is', async () => {
    await inPortaal(YOUSSEF, async (youssef) => {
      const { page } = youssef
      await knop(page, 'Ik ben het er niet mee eens').first().click()
      await inOrde(youssef, 'weigeren-vader-open')
      await knop(page, 'Versturen').click()
      await page.getByRole('textbox', { name: /^Waarom niet/ }).fill('Ik wil dat Noor na school bij mij eet.')
      await knop(page, 'Versturen').click()
      await page.getByText('U hebt gezegd dat u het er niet mee eens bent.').waitFor()
      await inOrde(youssef, 'weigeren-vader')
    })
    const { page } = anouk
    await anouk.ga('/werkvoorraad?weergave=mijn')
    const werk = page.getByRole('row').filter({ hasText: 'Bespreken waarom iemand niet tekent' })
    await werk.waitFor()
    await inOrde(anouk, 'weigering-in-het-werk')
    await anouk.ga(PLAN)
    await page.getByText('Ik wil dat Noor na school bij mij eet.').waitFor()
    await inDialoog(page, page.getByRole('button', { name: /^Besproken: / }), async (dialoog) => {
      await dialoog.getByRole('radio', { name: 'wij passen het plan aan' }).check()
      await veld(dialoog, 'Wat is er besproken').fill('Op dinsdag eet zij bij hem.')
      await inOrde(anouk, 'bespreken')
      await knop(dialoog, 'Besproken').click()
    })
    await expect.poll(() => tekst(anouk)).toContain('wij passen het plan aan. Op dinsdag eet zij bij hem.')
    await inOrde(anouk, 'besproken')
    await anouk.ga('/werkvoorraad?weergave=mijn')
    await expect.poll(() => tekst(anouk)).toContain('open zaken')
    await expect.poll(() => werk.count()).toBe(0)
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
