import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop } from './testing.ts'

describe('bezwaar tegen een besluit', () => {
  let house: TestHouse
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let productId: string
  let klok = clockAt('2026-11-10T09:00:00+01:00')
  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    productId = (
      await house.in('contractmanager', ({ db }) =>
        eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
      )
    ).productId
    const consulent = (await house.mandaat('consulent')).actor.id
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: 'Bezwaarkanarie', geboren: datum('1981-03-02') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
  })
  afterAll(() => house.close())

  const besluit = async (extra = {}): Promise<string> =>
    (
      await house.vraag('consulent', 'POST', '/besluiten', {
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
            periode: { begin: '2027-06-15', eind: '2027-12-14' },
            jaarbedrag: null,
            redenNaLeeftijdsgrens: null,
            gevraagdeVoorzieningId: null,
          },
        ],
        ...extra,
      })
    ).body.besluitId
  /** As if a colleague had decided: who did so himself may not decide on the objection. */
  const vanEenAnder = (besluitId: string) =>
    house.owner.query(
      `update voorziening.besluit set door = (select id from inrichting.gebruiker where sub = '9901-regionaal') where id = $1`,
      [besluitId],
    )
  const leg = (besluitId: string, extra = {}, als = 'consulent') =>
    house.vraag(als, 'POST', `/besluiten/${besluitId}/bezwaren`, {
      ontvangenOp: klok.vandaag(),
      gronden: 'Twee uur is te weinig.',
      commissie: false,
      ...extra,
    })
  const verdaag = (id: string, als = 'consulent') =>
    house.vraag(als, 'POST', `/bezwaren/${id}/verdaging`, { reden: 'De hoorzitting is later.' })
  const beslis = (id: string, uitkomst: string, als = 'consulent') =>
    house.vraag(als, 'POST', `/bezwaren/${id}/beslissing`, { uitkomst, motivering: 'Drie uur is nodig.' })
  const pagina = async () =>
    (await house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/besluiten`)).body
  const werk = async () =>
    (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=mijn&aantal=200')).body.rijen.filter(
      (een: { soort: string }) => een.soort.startsWith('bezwaar'),
    )

  it('telt de termijn vanaf de dag dat de brief wegging, en beslist daarna binnen zes weken, met uitstel twaalf', async () => {
    const besluitId = await besluit()
    await vanEenAnder(besluitId)
    const { briefIds } = (
      await house.vraag('consulent', 'POST', '/brieven', { soort: 'beschikking', zaakId: besluitId })
    ).body
    await house.vraag('consulent', 'POST', `/brieven/${briefIds[0]}/verzending`, { kanaal: 'uitreiking' })
    op('2026-12-01')
    const { status, body } = await leg(besluitId)
    expect(status).toBe(201)
    // Tuesday 10 November and six weeks: 22 December; and six weeks from then: 2 February.
    expect(body).toMatchObject({ termijnTot: '2026-12-22', teLaat: false, uiterlijk: '2027-02-02' })
    expect((await leg(besluitId)).body.code).toBe('bezwaar-loopt-al')
    expect(await werk()).toMatchObject([{ soort: 'bezwaar', uiterlijk: '2027-02-02' }])
    expect((await pagina()).bezwaren).toMatchObject([{ besluitId, gronden: 'Twee uur is te weinig.', uitkomst: null }])
    expect((await verdaag(body.bezwaarId)).body.uiterlijk).toBe('2027-03-16')
    expect((await verdaag(body.bezwaarId)).body.code).toBe('al-verdaagd')
    const { rows } = await house.owner.query('select gronden from voorziening.bezwaar where id = $1', [body.bezwaarId])
    expect(rows[0].gronden.includes('Twee uur')).toBe(false)

    // Well founded: it stays work until the decision was replaced.
    expect((await beslis(body.bezwaarId, 'gegrond')).body.nieuwBesluitNodig).toBe(true)
    expect((await beslis(body.bezwaarId, 'gegrond')).body.code).toBe('bezwaar-al-besloten')
    expect(await werk()).toMatchObject([{ soort: 'bezwaar-uitvoeren' }])
    await besluit({ soort: 'intrekking', vervangt: besluitId, ingaandOp: '2027-07-01', voorzieningen: [] })
    expect(await werk()).toEqual([])
    const momenten = (await house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/tijdlijn`)).body
      .momenten
    expect(momenten.map((een: { soort: string }) => een.soort)).toEqual(
      expect.arrayContaining(['bezwaar', 'bezwaar-besloten']),
    )
  })

  it('is te laat zonder goede reden niet-ontvankelijk, en met een adviescommissie zijn er twaalf weken', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    await vanEenAnder(besluitId)
    op('2026-12-30')
    const laat = await leg(besluitId, { bekendgemaaktOp: '2026-11-10', commissie: true })
    // Twelve weeks from the day it came: 24 March.
    expect(laat.body).toMatchObject({ termijnTot: '2026-12-22', teLaat: true, uiterlijk: '2027-03-24' })
    const id = laat.body.bezwaarId
    expect((await beslis(id, 'gegrond')).body.code).toBe('bezwaar-te-laat')
    expect((await beslis(id, 'niet-ontvankelijk')).status).toBe(201)
    const weer = await leg(besluitId, {
      bekendgemaaktOp: '2026-11-10',
      verschoonbaarReden: 'Zij lag in het ziekenhuis.',
    })
    expect((await beslis(weer.body.bezwaarId, 'ongegrond')).status).toBe(201)
    expect((await pagina()).bezwaren.filter((een: { verschoonbaar: boolean }) => een.verschoonbaar)).toMatchObject([
      { verschoonbaarReden: 'Zij lag in het ziekenhuis.', uitkomst: 'ongegrond' },
    ])
  })

  it('wordt niet beslist door wie het besluit nam, en ligt dan bij wie het oppakt', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    const { bezwaarId } = (await leg(besluitId)).body
    expect((await beslis(bezwaarId, 'ongegrond')).body.code).toBe('eigen-besluit')
    const { rows } = await house.owner.query('select behandelaar_id from voorziening.bezwaar where id = $1', [
      bezwaarId,
    ])
    expect(rows[0].behandelaar_id).toBeNull()
    expect((await beslis(bezwaarId, 'ingetrokken')).status).toBe(201)
  })

  it('is verboden zonder power en bestaat niet in een andere gemeente', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    expect((await leg(besluitId, {}, 'griffie')).status).toBe(403)
    expect((await leg(besluitId, {}, 'teamleider')).status).toBe(403)
    expect((await leg(besluitId, {}, '9902-consulent')).status).toBe(404)
    const { bezwaarId } = (await leg(besluitId)).body
    expect((await verdaag(bezwaarId, '9902-consulent')).status).toBe(404)
    expect((await beslis(bezwaarId, 'ongegrond', '9902-consulent')).status).toBe(404)
    expect((await beslis(bezwaarId, 'ongegrond', 'backoffice')).status).toBe(403)
    expect(
      (await leg(besluitId, { ontvangenOp: '2026-11-01' })).body.beletselen.map((een: { code: string }) => een.code),
    ).toEqual(expect.arrayContaining(['bezwaar-voor-besluit']))
  })
})
