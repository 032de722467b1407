import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BrpStub, brpDatum, createBrp, startBrpStub } from '#connections/brp/index.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { bsnVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { maakBsn } from '#values/bsn.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop, type Inkoop, metBsn } from './testing.ts'

const KOP = 'kenmerk;burgerservicenummer;regeling;begindatum;einddatum'
const [nieuweling, nergens] = [maakBsn(720), maakBsn(721)]
const codes = (body: { beletselen?: { code: string; veld?: string }[] }) =>
  (body.beletselen ?? []).map((een) => [een.code, een.veld])

describe('voorraad en overname', () => {
  let house: TestHouse
  let stub: BrpStub
  let brpStil = false
  let wmo: Inkoop
  let consulent: string
  let huishoudenId: string
  let moeder: string
  let nummer: string
  beforeAll(async () => {
    stub = await startBrpStub({
      personen: () => [
        {
          burgerservicenummer: nieuweling,
          naam: { voornamen: 'Nieuw', geslachtsnaam: 'Bijstand' },
          geslacht: { code: 'O' as const },
          geboorte: { datum: brpDatum('1980-05-20') },
        },
      ],
    })
    house = await openTestHouse({
      connections: { brp: createBrp({ url: () => (brpStil ? undefined : stub.url) }) },
    })
    consulent = (await house.mandaat('consulent')).actor.id
    await house.in('contractmanager', async ({ db }) => {
      wmo = await eenInkoop(db, VOORBEELDSTAD, { code: '02A07', categorie: '02', agb: '99000007' })
    })
    await house.owner.query(`with p as (insert into aanbod.product (gemeente, wet, categorie, code) values ('9901', 'participatiewet', 'P', 'P1001') returning id)
      insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leveringsvormen, geldig)
      select '9901', id, 'Algemene bijstand', '{83}', '{4}', '{geld}', '[2015-01-01,)' from p`)
  })
  afterAll(async () => {
    await house?.close()
    await stub?.close()
  })
  beforeEach(async () => {
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Fatima', geslachtsnaam: 'El Amrani', geboren: datum('1984-02-11') }],
        consulent,
        datum('2026-01-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    moeder = gezin.persoonIds[0]!
    await metBsn(house.owner, house.keys, VOORBEELDSTAD, moeder)
    nummer = await house.in(
      'consulent',
      async ({ db, mandaat, keys }) => bsnVan(keys, await getPersoon(db, mandaat, moeder))!,
    )
  })

  const post = (pad: string, body: object, als = 'consulent') => house.vraag(als, 'POST', pad, body)
  async function toegekend(eind: string | null = '2027-06-30') {
    const { body } = await post('/besluiten', {
      persoonId: moeder,
      huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Zonder hulp valt het huishouden stil.',
      voorzieningen: [
        {
          productId: wmo.productId,
          gevraagdeVoorzieningId: null,
          leveringsvorm: 'zin',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-10', eind },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
        },
      ],
    })
    return body.voorzieningIds[0] as string
  }
  const voorraad = async (query = '', als = 'consulent') =>
    (await house.vraag(als, 'GET', `/herbeoordelingen?aantal=500&${query}`)).body
  const mijn = async () => (await voorraad()).rijen.find((rij: { persoonId: string }) => rij.persoonId === moeder)

  describe('herbeoordelingen', () => {
    it('staan in de maand waarin zij gepland zijn, met de piek erbij', async () => {
      const voor = (await voorraad()).totaal
      await toegekend()
      const na = await voorraad()
      expect(na.totaal).toBe(voor + 1)
      expect(await mijn()).toMatchObject({ gepland: '2027-05-05', uiterlijk: '2027-06-30', wet: 'wmo' })
      expect(na.piek).toMatchObject({ maand: '2027-05' })
      expect((await voorraad('maand=2027-04')).rijen).toEqual([])
      expect((await house.vraag('backoffice', 'GET', '/herbeoordelingen')).status).toBe(403)
    })

    it('laten zich spreiden binnen hun venster met een reden, en dat blijft staan', async () => {
      await toegekend()
      const { id } = await mijn()
      const spreid = (over: object, als = 'consulent') =>
        post(
          '/herbeoordelingen/spreidingen',
          { ids: [id], begin: '2027-02-01', eind: '2027-03-31', reden: 'De piek in mei', ...over },
          als,
        )
      expect(codes((await spreid({ begin: '2026-01-01', eind: '2026-02-01' })).body).map(([code]) => code)).toEqual([
        'datum-voorbij',
        'buiten-venster',
      ])
      expect((await spreid({ ids: [id, uuidv7()] })).status).toBe(404)
      expect((await spreid({}, '9902-consulent')).status).toBe(404)
      expect((await spreid({})).body).toEqual({ verplaatst: 1 })
      const na = await mijn()
      expect(na.gepland >= '2027-02-01' && na.gepland <= '2027-03-31').toBe(true)
      const { rows } = await house.owner.query(
        'select van, naar, reden from voorziening.herplanning where herbeoordeling_id = $1',
        [id],
      )
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({ van: '2027-05-05', naar: na.gepland, reden: 'De piek in mei' })
    })

    it('worden gepland voor wat geen einde heeft, nooit na het einde en nooit dubbel', async () => {
      const zonder = await toegekend(null)
      const plan = (id: string, gepland: string) => post(`/voorzieningen/${id}/herbeoordelingen`, { gepland })
      expect((await plan(zonder, '2027-09-01')).status).toBe(201)
      expect(codes((await plan(zonder, '2027-10-01')).body)).toEqual([['herbeoordeling-loopt', undefined]])
      expect((await plan(uuidv7(), '2027-09-01')).status).toBe(404)
      const { id } = await mijn()
      expect((await post(`/herbeoordelingen/${id}/uitkomst`, { uitkomst: 'verlengd' })).status).toBe(201)
      expect(await mijn()).toBeUndefined()
      expect((await post(`/herbeoordelingen/${id}/uitkomst`, { uitkomst: 'verlengd' })).status).toBe(404)
      expect((await plan(zonder, '2026-11-09')).status).toBe(422)
    })
  })

  describe('uitkeringen', () => {
    const lees = (regels: string[], proef = false, als = 'klantmanager') =>
      post('/uitkeringen/invoer', { inhoud: [KOP, ...regels].join('\n'), proef }, als)
    const regel = (kenmerk: string, eind = '', wie = nummer) => `${kenmerk};${wie};Algemene bijstand;2025-02-01;${eind}`
    const geld = async () =>
      (
        await house.owner.query(
          `select lower(geldig) begin, upper(geldig) - 1 eind, leveringsvorm from voorziening.voorziening where client_id = $1`,
          [moeder],
        )
      ).rows

    it('komen binnen als voorziening in geld op overname, en de persoon is in beeld (R28)', async () => {
      const kenmerk = uuidv7()
      expect((await lees([regel(kenmerk)], true)).body).toEqual({
        proef: true,
        regels: 1,
        nieuw: 1,
        beeindigd: 0,
        gelijk: 0,
        opgenomen: 0,
      })
      expect(await geld()).toEqual([])
      expect((await lees([regel(kenmerk)])).status).toBe(201)
      expect(await geld()).toMatchObject([{ leveringsvorm: 'geld', eind: null }])
      const { body } = await house.vraag('klantmanager', 'GET', '/trajecten/werk?beeld=zonder&aantal=500')
      expect(body.rijen.some((rij: { persoonId: string }) => rij.persoonId === moeder)).toBe(true)
    })

    it('eindigen als het bestand dat zegt, en verdwijnen dan uit beeld', async () => {
      const kenmerk = uuidv7()
      await lees([regel(kenmerk)])
      expect((await lees([regel(kenmerk, '2026-10-31')])).body).toMatchObject({ nieuw: 0, beeindigd: 1, gelijk: 0 })
      expect((await geld())[0].eind).toBe('2026-10-31')
      const { body } = await house.vraag('klantmanager', 'GET', '/trajecten/werk?beeld=alle&aantal=500')
      expect(body.rijen.some((rij: { persoonId: string }) => rij.persoonId === moeder)).toBe(false)
    })

    it('gaan er allemaal in of geen, met regel en kolom van alles wat niet klopt', async () => {
      const goed = uuidv7()
      const { status, body } = await lees([
        regel(goed),
        `${goed};123456789;Bijstand;2025-13-01;`,
        `${uuidv7()};999996769;Algemene bijstand;2026-12-01;2026-01-01`,
      ])
      expect(status).toBe(422)
      expect(codes(body)).toEqual([
        ['regel-geen-bsn', 'regel 3, burgerservicenummer'],
        ['regel-keuze-onbekend', 'regel 3, regeling'],
        ['regel-geen-datum', 'regel 3, begindatum'],
        ['regel-in-toekomst', 'regel 4, begindatum'],
        ['regel-periode-omgekeerd', 'regel 4, einddatum'],
        ['regel-dubbel', 'regel 3, kenmerk'],
      ])
      expect(await geld()).toEqual([])
      expect((await lees([regel(uuidv7())], false, 'consulent')).status).toBe(403)
      expect(codes((await lees([regel(uuidv7())], false, '9902-klantmanager')).body).map(([code]) => code)).toEqual([
        'regel-keuze-onbekend',
      ])
    })

    it('wie wij niet kennen komt uit de BRP, met bron en dag; wie daar niet is houdt het hele bestand tegen', async () => {
      const personen = async () =>
        (
          await house.owner.query(
            `select p.geslachtsnaam, p.bron, (select count(*)::int from huishouden.brp_stand s where s.persoon_id = p.id) standen
             from huishouden.persoon p where p.gemeente = '9901' and p.geslachtsnaam = 'Bijstand'`,
          )
        ).rows
      const [a, b] = [uuidv7(), uuidv7()]
      const mis = await lees([regel(a, '', nieuweling), regel(b, '', nergens)])
      expect([mis.status, codes(mis.body)]).toEqual([422, [['regel-niet-in-brp', 'regel 3, burgerservicenummer']]])
      expect((await lees([regel(a, '', nieuweling)], true)).body).toMatchObject({ nieuw: 1, opgenomen: 1 })
      expect(await personen()).toEqual([])
      expect((await lees([regel(a, '', nieuweling), regel(b, '', nieuweling)])).body).toMatchObject({
        nieuw: 2,
        opgenomen: 1,
      })
      expect(await personen()).toEqual([{ geslachtsnaam: 'Bijstand', bron: 'brp', standen: 1 }])
      expect((await lees([regel(a, '', nieuweling)])).body).toMatchObject({ nieuw: 0, gelijk: 1, opgenomen: 0 })
      brpStil = true
      const stil = await lees([regel(uuidv7(), '', nergens)])
      brpStil = false
      expect([stil.status, codes(stil.body)]).toEqual([
        422,
        [['regel-brp-onbereikbaar', 'regel 2, burgerservicenummer']],
      ])
    })
  })
})
