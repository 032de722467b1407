import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overtredingen } from '#test/harness/axe.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, kies, knop, veld } from './stappen.ts'

let huis: Huis
let bram: Persoon
beforeAll(async () => {
  huis = await openHuis()
  bram = await huis.login(SUBS.klantmanager)
})
afterAll(() => huis?.stop())

const kop = ({ page }: Persoon) => page.getByRole('heading', { level: 1 })
const rijen = ({ page }: Persoon, tabel: string) => page.getByRole('table', { name: tabel }).locator('tbody tr')
const schoon = async (wie: Persoon) => expect(await overtredingen(wie.page)).toEqual([])

describe('trajecten', () => {
  it('werk: wie nog geen traject heeft, krijgt er een, en de lijst wordt korter', async () => {
    const { page } = bram
    await bram.ga('/werk')
    await expect.poll(() => kop(bram).textContent()).toMatch(/^\d+ van \d+ mensen met een uitkering/)
    const eerst = Number((await kop(bram).textContent())!.split(' ')[0])
    const naam = (await rijen(bram, 'Mensen met een uitkering').first().getByRole('rowheader').textContent())!
    await inDialoog(page, knop(page, `Traject starten voor ${naam}`), async (dialoog) => {
      await dialoog.getByRole('radio', { name: 'Vrijwilligerswerk' }).check()
      await knop(dialoog, 'Traject starten').click()
    })
    await expect.poll(() => kop(bram).textContent()).toContain(`${eerst - 1} van`)
    await schoon(bram)
  })

  it('schuldhulp: een fase verder, in de volgorde van DDAS, zichtbaar bij het huishouden', async () => {
    const { page } = bram
    await bram.ga('/schuldhulp')
    await expect.poll(() => kop(bram).textContent()).toMatch(/trajecten schuldhulp lopen/)
    await schoon(bram)
    await kies(page, 'Fase', 'Oplossing')
    const eigen = rijen(bram, 'Schuldhulp').filter({ hasText: 'Bram Visser' }).filter({ hasText: 'Oplossing' }).first()
    await eigen.getByRole('link').click()
    await expect.poll(() => kop(bram).textContent()).toMatch(/^Trajecten van/)
    const blok = page
      .getByRole('region', { name: /^Schuldhulp, / })
      .filter({ hasText: 'Volgende fase' })
      .first()
    await inDialoog(page, knop(blok, 'Volgende fase'), async (dialoog) => {
      await kies(dialoog, 'Fase', 'Nazorg')
      await knop(dialoog, 'Volgende fase').click()
    })
    await blok.getByText('Nazorg').waitFor()
    await schoon(bram)
  })

  it('vroegsignalen: een bestand met een fout gaat er niet in, het goede wel, en wordt een contact', async () => {
    const { page } = bram
    await bram.ga('/vroegsignalen')
    const kolommen = 'id;signaalpartner;bedrag;signaaldatum;achternaam;postcode;huisnummer'
    const regels = page.getByRole('textbox', { name: 'Of plak de regels hier' })
    await inDialoog(page, knop(page, 'Signalen inlezen'), async (dialoog) => {
      await regels.fill(`${kolommen}\nR-1;Bakker;300;2026-11-02;Reisgenoot;9901AB;1`)
      await knop(dialoog, 'Proef draaien').click()
      await dialoog.getByText('Regel 2: signaalpartner heeft een waarde die wij niet kennen.').waitFor()
      await regels.fill(`${kolommen}\nR-1;Energie;300;2026-11-02;Reisgenoot;9901AB;1`)
      await knop(dialoog, 'Proef draaien').click()
      await dialoog.getByText('1 signaal: 0 bij een persoon, 1 alleen bij een adres').waitFor()
      await knop(dialoog, 'Inlezen').click()
    })
    await inDialoog(page, knop(page, 'Contact met Reisgenoot'), async (dialoog) => {
      await dialoog.getByRole('radio', { name: 'Huisbezoek' }).check()
      await knop(dialoog, 'Contact vastleggen').click()
    })
    await page.getByText('Huisbezoek 10-11-2026').waitFor()
    await schoon(bram)
  })

  it('herbeoordelingen: de piek staat in de kop, en laat zich spreiden met een reden', async () => {
    const anouk = await huis.login(SUBS.consulent)
    const { page } = anouk
    await anouk.ga('/herbeoordelingen')
    await expect
      .poll(() => kop(anouk).textContent())
      .toMatch(/^De piek in herbeoordelingen is \w+ 20\d\d: \d+ van \d+$/)
    await page.getByRole('figure', { name: 'Herbeoordelingen per maand' }).waitFor()
    const later = rijen(anouk, 'Herbeoordelingen').filter({ hasText: '2027' }).first()
    await later.getByRole('checkbox').check()
    await inDialoog(page, knop(page, 'Spreiden'), async (dialoog) => {
      await veld(dialoog, 'Van').fill('11-11-2026')
      await veld(dialoog, 'Tot en met').fill('31-12-2027')
      await veld(dialoog, 'Waarom').fill('De piek in maart')
      await knop(dialoog, 'Spreiden').click()
    })
    await page.getByText('1 herbeoordeling verplaatst.').waitFor()
    await schoon(anouk)
    await anouk.sluit()
  })

  it('regionaal: een eigen lijst namens twee gemeenten, en een zaak van Buurdorp komt in het dossier van het centrum', async () => {
    const marloes = await huis.login(SUBS.regionaal)
    const { page } = marloes
    await marloes.ga('/regionaal')
    await expect
      .poll(() => kop(marloes).textContent())
      .toBe('Regionale toegang beschermd wonen en opvang namens Voorbeeldstad en Buurdorp')
    await kies(page, 'Gemeente', 'Buurdorp')
    const over = page.getByRole('button', { name: /^Zaak van .* overnemen$/ }).first()
    await over.click()
    await page.getByRole('link', { name: 'Bekijk de melding' }).click()
    await expect.poll(() => kop(marloes).textContent()).toMatch(/^Melding van/)
    expect(marloes.consolefouten()).toEqual([])
    await marloes.sluit()
  })

  it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
})
