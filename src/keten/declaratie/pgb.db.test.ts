import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop, metBsn } from '#keten/voorziening/testing.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'

const KOP = 'kenmerk;beschikkingnummer;product;maand;bedrag'
const codes = (body: { beletselen?: { code: string; veld?: string }[] }) =>
  (body.beletselen ?? []).map((een) => [een.code, een.veld])

describe('pgb', () => {
  let house: TestHouse
  let nummer: number
  beforeAll(async () => {
    house = await openTestHouse()
    const consulent = (await house.mandaat('consulent')).actor.id
    const inkoop = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A11', categorie: '02', agb: '99000011' }),
    )
    const { huishoudenId, persoonIds } = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Piet', geslachtsnaam: 'Budget', geboren: datum('1970-02-11') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
    await metBsn(house.owner, house.keys, VOORBEELDSTAD, persoonIds[0]!)
    const { body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: persoonIds[0],
      huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Regelt zijn hulp zelf.',
      voorzieningen: [
        {
          productId: inkoop.productId,
          gevraagdeVoorzieningId: null,
          leveringsvorm: 'pgb',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-01', eind: '2027-12-31' },
          jaarbedrag: 400_000,
          redenNaLeeftijdsgrens: null,
        },
      ],
    })
    nummer = body.beschikkingnummer
    expect(nummer).toBeGreaterThan(0)
  })
  afterAll(() => house.close())

  const lees = (regels: string[], proef = false, als = 'backoffice') =>
    house.vraag(als, 'POST', '/pgb/bestedingen', { inhoud: [KOP, ...regels].join('\n'), proef })
  const regel = (kenmerk: string, bedrag: string) => `${kenmerk};${nummer};02A11;2026-11;${bedrag}`
  const lijst = async (als = 'budgethouder') => (await house.vraag(als, 'GET', '/pgb')).body
  const geboekt = async () =>
    (
      await house.owner.query(
        `select taakveld, kostensoort, bedrag::int from declaratie.boeking where bronsoort = 'pgb' order by bedrag`,
      )
    ).rows

  it('leest alles of niets, boekt elke regel eens en toont wat van het budget besteed is', async () => {
    expect((await lees([regel('S1', '1000'), regel('S2', '500,50')], true)).body).toEqual({
      proef: true,
      regels: 2,
      budgetten: 1,
      bedrag: 150_050,
    })
    expect(await geboekt()).toEqual([])
    expect(codes((await lees([regel('S1', '1000'), regel('S2', '9000')])).body)).toEqual([
      ['regel-boven-budget', 'regel 3, bedrag'],
    ])
    expect(await geboekt()).toEqual([])
    expect((await lees([regel('S1', '1000'), regel('S2', '500,50')])).status).toBe(201)
    expect(await geboekt()).toEqual([
      { taakveld: '6.791', kostensoort: 'pgb', bedrag: 50_050 },
      { taakveld: '6.791', kostensoort: 'pgb', bedrag: 100_000 },
    ])
    expect(await lijst()).toMatchObject({
      totaal: 1,
      jaarbedrag: 400_000,
      besteed: 150_050,
      rijen: [{ beschikkingnummer: nummer, laatste: '2026-11-01' }],
    })
    expect(codes((await lees([regel('S1', '10')])).body)).toEqual([['regel-besteding-bestaat', 'regel 2, kenmerk']])
  })

  it('kent geen naam, en is er alleen voor wie geld beheert, elk in de eigen gemeente', async () => {
    expect(JSON.stringify(await lijst())).not.toContain('Piet')
    expect((await lees([regel('S9', '10')], false, 'budgethouder')).status).toBe(403)
    expect(codes((await lees([regel('S9', '10')], false, '9902-backoffice')).body)).toEqual([
      ['regel-pgb-onbekend', 'regel 2, beschikkingnummer'],
    ])
    expect(await lijst('9902-budgethouder')).toMatchObject({ totaal: 0, rijen: [] })
  })
})
