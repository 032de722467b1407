import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPaper } from '#server/demo.ts'
import { overtredingen } from '#test/harness/axe.ts'
import { type Huis, openHuis, type Persoon } from './huis.ts'
import { SUBS } from './schermtabel.ts'
import { inDialoog, kies, knop, veld } from './stappen.ts'
import { type Telling, telHanden } from './teller.ts'

let huis: Huis
beforeAll(async () => {
  huis = await openHuis()
  await publishPaper(huis.house, huis.stukId!)
})
afterAll(() => huis?.stop())

async function als(sub: string, doe: (persoon: Persoon, telling: Telling) => Promise<void>): Promise<void> {
  const persoon = await huis.login(sub)
  const telling: Telling = { klikken: 0, velden: 0 }
  try {
    await telHanden(persoon.page, telling)
    await doe(persoon, telling)
    expect(persoon.consolefouten().filter((fout) => !/status of 422/.test(fout))).toEqual([])
  } finally {
    await persoon.sluit()
  }
}

const kop = ({ page }: Persoon) => page.getByRole('heading', { level: 1 })

describe('een raadslid gaat van motie naar euro naar uitkomst', () => {
  it('in vier klikken, en de vijfde opent het stuk dat erover vertelt', () =>
    als(SUBS.raadslid, async (persoon, telling) => {
      const { page, rust, ga } = persoon
      await ga('/')
      const klik = async (naam: string | RegExp) => {
        await page.getByRole('link', { name: naam }).first().click()
        await rust()
      }
      await klik('Van motie tot resultaat')
      expect(await kop(persoon).textContent()).toMatch(/^1 van 3 moties en voorstellen loopt door/)
      await klik('Investeringen voor omslag in sociaal domein')
      await page.getByText('2020-M0027 / 2020-M20027').first().waitFor()
      const geld = page.locator('.sh-lijn__kolom').filter({ has: page.getByRole('heading', { name: 'Geld' }) })
      await geld.getByRole('link').first().click()
      await rust()
      expect(await kop(persoon).textContent()).toMatch(/: €\s200\.000 begroot in 2021, €\s0 uitgegeven$/)
      await klik('Inwoners met een voorziening')
      expect(await kop(persoon).textContent()).toMatch(
        /^Inwoners met een voorziening: \d+ in oktober 2026, een jaar eerder \d+$/,
      )
      expect(telling).toEqual({ klikken: 4, velden: 0 })
      expect(await overtredingen(page)).toEqual([])
      await klik(/^Investeringsprogramma transformatie sociaal domein: stand op/)
      await page.getByRole('link', { name: 'Lees het stuk' }).waitFor()
      expect(telling.klikken).toBe(5)
      // And back: what led to it is on the same page.
      await page
        .locator('.sh-lijn')
        .getByRole('link', { name: 'Investeringen voor omslag in sociaal domein' })
        .waitFor()
    }))

  it('ook zonder muis', () =>
    als(SUBS.raadslid, async (persoon, telling) => {
      const { page, rust, ga } = persoon
      await ga('/draad')
      const open = async (naam: string) => {
        const link = page.getByRole('main').getByRole('link', { name: naam }).first()
        await link.focus()
        await page.keyboard.press('Enter')
        await rust()
      }
      await open('Investeringen voor omslag in sociaal domein')
      await open('Doorvoeren andere werkwijze')
      await open('Inwoners met een voorziening')
      expect(await kop(persoon).textContent()).toMatch(/^Inwoners met een voorziening: \d+/)
      expect(telling.klikken).toBe(0)
    }))
})

describe('de griffie houdt haar lijst bij', () => {
  it('legt een motie vast, ziet dat haar nummer op een ander lijkt, en legt de stemming vast', () =>
    als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad/moties')
      await inDialoog(page, knop(page, 'Motie vastleggen'), async (venster) => {
        await veld(venster, 'Titel').fill('Meer buurtsport')
        await veld(venster, 'Nummer').fill('M-0041')
        await venster.getByLabel('VVD').check()
        expect(await overtredingen(page)).toEqual([])
        await knop(venster, 'Leg vast').click()
      })
      await page.getByText('De motie is vastgelegd. Haar nummer lijkt op M-041: is het dezelfde?').waitFor()
      const rij = page.getByRole('row', { name: /Meer buurtsport/ })
      await inDialoog(page, knop(rij, 'Stemming vastleggen'), async (venster) => {
        await kies(venster, 'Uitkomst', 'Aangenomen')
        await veld(venster, 'Stemmen voor').fill('6')
        await veld(venster, 'Stemmen tegen').fill('22')
        await knop(venster, 'Leg vast').click()
        await venster.getByRole('link', { name: 'De uitkomst past niet bij de stemmen.' }).waitFor()
        await kies(venster, 'Uitkomst', 'Verworpen')
        await venster.getByText('Stemmen per fractie').click()
        await veld(venster, 'VVD voor').fill('5')
        await veld(venster, 'Stadspartij tegen').fill('22')
        await knop(venster, 'Leg vast').click()
        await venster.getByRole('link', { name: /stemmen per fractie zijn samen niet 6 voor en 22 tegen/ }).waitFor()
        expect(await overtredingen(page)).toEqual([])
        await veld(venster, 'VVD voor').fill('6')
        await knop(venster, 'Leg vast').click()
      })
      await rij.getByText('6 voor, 22 tegen').waitFor()
      await rij.getByText('Per fractie').click()
      await rij.getByText('Stadspartij: 22 tegen').waitFor()
    }))

  it('van vergadering en agenda tot een besluit van 22 tegen 6', () =>
    als(SUBS.griffie, async ({ page, ga, rust }) => {
      await ga('/raad/vergaderingen')
      await inDialoog(page, knop(page, 'Vergadering plannen'), async (venster) => {
        await veld(venster, 'Dag').fill('09-11-2026')
        await veld(venster, 'Begin').fill('18:00')
        await veld(venster, 'Onderwerp').fill('Extra raad')
        await knop(venster, 'Leg vast').click()
      })
      const vergadering = page.getByRole('listitem').filter({ hasText: 'Raad: Extra raad' })
      await inDialoog(page, knop(vergadering, 'Zet voorstel op de agenda'), async (venster) => {
        await kies(venster, 'Welk voorstel', '2026-0118')
        await knop(venster, 'Leg vast').click()
      })
      await vergadering.getByRole('link', { name: 'Ontmoetingsplekken in alle wijken' }).waitFor()
      expect(await overtredingen(page)).toEqual([])
      await knop(page, 'Als tabel').click()
      await page.getByRole('row', { name: /Extra raad/ }).waitFor()
      await page.getByRole('table', { name: 'Kalender' }).getByRole('link').first().press('PageDown')
      await page.getByRole('heading', { level: 1, name: '3 vergaderingen in december 2026' }).waitFor()

      await ga('/raad')
      await page.getByRole('link', { name: 'Ontmoetingsplekken in alle wijken' }).click()
      await rust()
      await inDialoog(page, knop(page, 'Amendement vastleggen'), async (venster) => {
        await veld(venster, 'Nummer').fill('A1')
        await veld(venster, 'Titel').fill('Ook in het buitengebied')
        await veld(venster, 'Tekst').fill('Voeg het buitengebied toe.')
        await kies(venster, 'Fractie', 'CDA')
        await veld(venster, 'Datum').fill('09-11-2026')
        await knop(venster, 'Leg vast').click()
      })
      await inDialoog(page, knop(page, 'Besluit vastleggen'), async (venster) => {
        await kies(venster, 'Uitkomst', 'Aangenomen')
        await veld(venster, 'Stemmen voor').fill('22')
        await veld(venster, 'Stemmen tegen').fill('6')
        expect(await overtredingen(page)).toEqual([])
        await knop(venster, 'Leg vast').click()
      })
      await page.getByRole('heading', { level: 1, name: /aangenomen, 22 voor, 6 tegen/ }).waitFor()
      await inDialoog(page, knop(page, 'Stemverklaring vastleggen'), async (venster) => {
        await kies(venster, 'Fractie', 'CDA')
        await veld(venster, 'Waarom stemde zij zo').fill('Wij missen het buitengebied.')
        await knop(venster, 'Leg vast').click()
      })
      await page.getByText('Wij missen het buitengebied.').waitFor()
      expect(await overtredingen(page)).toEqual([])
    }))

  it('beantwoordt een vraag van een fractie, van wat op haar wacht tot het menu minder telt', () =>
    als(SUBS.griffie, async ({ page, ga, rust }) => {
      await ga('/')
      const wachtend = async () => {
        await rust()
        const menu = page.getByRole('navigation').getByRole('link', { name: /^Wat op u wacht \d+ open$/ })
        return Number((await menu.textContent())!.replace(/\D/g, ''))
      }
      const vooraf = await wachtend()
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${vooraf} dingen wachten op u`) }).waitFor()
      await page
        .getByRole('row', { name: /Wat kost een plek per jaar/ })
        .getByRole('link', { name: 'Vraag van de raad beantwoorden' })
        .click()
      const rij = page.getByRole('row', { name: /Wat kost een plek per jaar/ })
      await inDialoog(page, knop(rij, 'Beantwoord'), async (venster) => {
        await veld(venster, 'Antwoord').fill('Ongeveer 40.000 euro.')
        await veld(venster, 'In welk stuk').fill('Memo 2026-90')
        await knop(venster, 'Leg vast').click()
      })
      await rij.getByText('Ongeveer 40.000 euro.').waitFor()
      expect(await wachtend()).toBe(vooraf - 1)
      expect(await overtredingen(page)).toEqual([])
    }))
})

describe('een toezegging verloopt', () => {
  const TEKST = 'Een overzicht van de kosten per wijk'

  it('eerst nadert zij, de dag erna is zij te laat en leidt zij nergens heen', async () => {
    await als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad')
      await page
        .getByRole('row', { name: new RegExp(TEKST) })
        .getByText('Nadert')
        .waitFor()
    })
    huis.zetDag('2026-11-20')
    await als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad')
      await page.getByRole('heading', { level: 1, name: '4 toezeggingen staan open, 1 is te laat' }).waitFor()
      await page
        .getByRole('row', { name: new RegExp(TEKST) })
        .getByText('Te laat')
        .waitFor()
      await ga('/doodlopend')
      const rij = page.getByRole('row', { name: new RegExp(TEKST) })
      await rij.getByText('De dag is voorbij en geen stuk doet de toezegging gestand.').waitFor()
    })
  })

  it('de griffie meldt het in een mededeling, die haar gestand doet', () =>
    als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad/mededelingen')
      await inDialoog(page, knop(page, 'Mededeling vastleggen'), async (venster) => {
        await veld(venster, 'Nummer').fill('2026-77')
        await veld(venster, 'Titel').fill('Kosten van ontmoeting per wijk')
        await veld(venster, 'Tekst').fill('In de bijlage staat per wijk wat een plek kost.')
        await venster.getByLabel(TEKST).check()
        expect(await overtredingen(page)).toEqual([])
        await knop(venster, 'Leg vast').click()
      })
      await page
        .getByRole('row', { name: /Kosten van ontmoeting per wijk/ })
        .getByText(TEKST)
        .waitFor()
      await ga('/raad')
      const rij = page.getByRole('row', { name: new RegExp(TEKST) })
      await rij.getByText('Gestand gedaan').waitFor()
      await rij.getByText('Mededeling 2026-77').waitFor()
    }))

  it('het raadslid ziet dat zij is nagekomen, en met welk stuk', () =>
    als(SUBS.raadslid, async ({ page, ga, rust }) => {
      await ga('/toezeggingen')
      await page.getByRole('heading', { level: 1, name: '3 toezeggingen staan open' }).waitFor()
      await page
        .getByRole('row', { name: new RegExp(TEKST) })
        .getByText('Mededeling 2026-77')
        .waitFor()
      await page.getByRole('link', { name: 'Mededelingen' }).click()
      await rust()
      await page.getByRole('row', { name: /Kosten van ontmoeting per wijk/ }).waitFor()
      expect(await knop(page, 'Mededeling vastleggen').count()).toBe(0)
      expect(await overtredingen(page)).toEqual([])
    }))

  it('een andere toezegging laat de griffie vervallen, met de reden', () =>
    als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad')
      const rij = page.getByRole('row', { name: /De aanpak van schulden komt naar de raad/ })
      await inDialoog(page, knop(rij, 'Laat vervallen'), async (venster) => {
        await veld(venster, 'Waarom vervalt zij').fill('De aanpak ging op in het nieuwe beleidsplan.')
        await knop(venster, 'Laat vervallen').click()
      })
      await rij.getByText('Vervallen').first().waitFor()
      await rij.getByText('De aanpak ging op in het nieuwe beleidsplan.').waitFor()
    }))
})

describe('een stuk komt een toezegging na', () => {
  const TEKST = 'Dagbesteding en beschut werk komen met het programma waardevol werk'
  const TITEL = 'Raadsmededeling 20 november 2026'

  beforeAll(() => huis.zetDag('2026-11-20'))

  it('de schrijver kiest haar in het concept, en publiceren doet haar gestand', () =>
    als(SUBS.programmamanager, async ({ page, ga, rust }) => {
      await ga('/rapportages')
      await kies(page, 'Soort', 'Raadsmededeling')
      await knop(page, 'Samenstellen').click()
      await page.getByRole('heading', { level: 1, name: TITEL }).waitFor()
      await rust()
      await page.getByRole('group', { name: 'Welke toezeggingen' }).getByLabel(TEKST).check()
      await knop(page, 'Keuze bewaren').click()
      await page.getByText(`${TEKST} (college, binnenkort; gestand met dit stuk)`).waitFor()
      expect(await overtredingen(page)).toEqual([])
      const inTeVullen = page.getByRole('button', { name: /^Wijzigen: Tekst \[/ })
      for (let over = await inTeVullen.count(); over > 0; over -= 1) {
        await inTeVullen.first().click()
        await veld(page, 'Tekst').fill('Wij melden hoe het ervoor staat.')
        await knop(page, 'Tekst opslaan').click()
        await veld(page, 'Tekst').waitFor({ state: 'hidden' })
        await rust()
      }
      await inDialoog(page, knop(page, 'Publiceren'), async (venster) => {
        await venster.getByRole('listitem').filter({ hasText: TEKST }).waitFor()
        await knop(venster, 'Publiceren').click()
      })
      await page.getByText('Versie 1 is gepubliceerd.').waitFor()
    }))

  it('het raadslid ziet dat zij is nagekomen en opent het stuk', () =>
    als(SUBS.raadslid, async ({ page, ga, rust }) => {
      await ga('/toezeggingen')
      const rij = page.getByRole('row', { name: new RegExp(TEKST) })
      await rij.getByText('Gestand gedaan').waitFor()
      await rij.getByRole('link', { name: TITEL }).click()
      await rust()
      await page.getByRole('heading', { level: 1, name: TITEL }).waitFor()
      await page.getByText('gestand met dit stuk').waitFor()
    }))

  it('wordt het stuk ingetrokken, dan blijft zij gestand tot de griffie anders oordeelt', async () => {
    await als(SUBS.programmamanager, async ({ page, ga, rust }) => {
      await ga('/rapportages')
      await page.getByRole('link', { name: TITEL }).click()
      await rust()
      await inDialoog(page, knop(page, 'Intrekken'), async (venster) => {
        await veld(venster, 'Waarom trekt u dit stuk in?').fill('Het programma waardevol werk is uitgesteld.')
        expect(await overtredingen(page)).toEqual([])
        await knop(venster, 'Intrekken').click()
      })
      await page.getByText('Ingetrokken op 20 november 2026: dit stuk geldt niet meer').waitFor()
    })
    await als(SUBS.griffie, async ({ page, ga }) => {
      await ga('/raad')
      await page.getByRole('heading', { name: 'Bekijk 1 toezegging opnieuw' }).waitFor()
      await page.getByText('Het programma waardevol werk is uitgesteld.').waitFor()
      expect(await overtredingen(page)).toEqual([])
      await inDialoog(page, knop(page, 'Opnieuw bekijken'), async (venster) => {
        await venster.getByLabel('Nee, zij staat weer open').check()
        await veld(venster, 'Waarom').fill('Er komt een nieuw moment.')
        await knop(venster, 'Leg vast').click()
      })
      await page
        .getByRole('row', { name: new RegExp(TEKST) })
        .getByText('Open', { exact: true })
        .waitFor()
      expect(await page.getByRole('heading', { name: 'Bekijk 1 toezegging opnieuw' }).count()).toBe(0)
    })
  })
})

it('het huis schreef onderweg geen fout in zijn log', () => expect(huis.fouten).toEqual([]))
