import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { clockAt } from '#platform/clock.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'

describe('de bezwaartermijn in een beschikking', () => {
  let house: TestHouse
  let besluitId: string
  let klok = clockAt('2026-11-10T09:00:00+01:00')

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    const consulent = (await house.mandaat('consulent')).actor.id
    const { productId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    )
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: 'Termijn', geboren: datum('1981-03-02') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
    const besluit = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: gezin.persoonIds[0],
      huishoudenId: gezin.huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Zonder hulp valt het huishouden stil.',
      voorzieningen: [
        {
          productId,
          leveringsvorm: 'zin',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-15', eind: '2027-05-14' },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
        },
      ],
    })
    expect(besluit.status).toBe(201)
    besluitId = besluit.body.besluitId
  })
  afterAll(() => house.close())

  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }
  async function laatsteDag(bekendgemaakt: string): Promise<string | undefined> {
    op(bekendgemaakt)
    const { status, body } = await house.vraag('consulent', 'POST', '/brieven/voorbeeld', {
      soort: 'beschikking',
      zaakId: besluitId,
    })
    expect(status).toBe(200)
    return /bezwaar maken tot en met ([^.]+)\./.exec(JSON.stringify(body.blokken))?.[1]
  }

  it.each([
    ['2026-11-10', '22 december 2026', 'dinsdag plus zes weken: de dag zelf telt niet mee'],
    ['2026-11-13', '28 december 2026', 'eerste kerstdag, zaterdag, zondag'],
    ['2026-11-14', '28 december 2026', 'tweede kerstdag op zaterdag'],
    ['2026-11-15', '28 december 2026', 'zondag'],
    ['2026-11-16', '28 december 2026', 'maandag: geen verschuiving'],
    ['2026-11-20', '4 januari 2027', 'nieuwjaarsdag op vrijdag'],
    ['2027-02-12', '30 maart 2027', 'Goede Vrijdag tot en met tweede paasdag'],
    ['2027-03-16', '28 april 2027', 'Koningsdag'],
  ])('bekend op %s: bezwaar tot en met %s (%s)', async (bekendgemaakt, uiterlijk) => {
    expect(await laatsteDag(bekendgemaakt)).toBe(uiterlijk)
  })

  it('volgt een gedateerde instelling vanaf haar dag, en alleen in de eigen gemeente', async () => {
    op('2026-11-10')
    const stel = (als: string, weken: number) =>
      house.vraag(als, 'POST', '/inrichting/instellingen', {
        soort: 'termijn',
        sleutel: 'awb-bezwaar',
        waarde: { duur: { aantal: weken, eenheid: 'weken' } },
        begin: '2027-01-01',
        bron: 'Awb art. 6:7, zoals het in deze proef wijzigt',
        geverifieerd: false,
      })
    expect((await stel('9902-beheerder', 3)).status).toBe(201)
    expect(await laatsteDag('2027-01-04')).toBe('15 februari 2027')
    op('2026-11-10')
    expect((await stel('beheerder', 8)).status).toBe(201)
    expect(await laatsteDag('2026-12-31')).toBe('11 februari 2027')
    expect(await laatsteDag('2027-01-04')).toBe('1 maart 2027')
  })
})
