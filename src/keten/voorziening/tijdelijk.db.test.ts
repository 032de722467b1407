import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop, type Inkoop, metBsn } from './testing.ts'

const TWEE_UUR = { volume: 2, eenheid: '04', frequentie: 2 }

describe('tijdelijk, vooruitlopend op het besluit', () => {
  let house: TestHouse
  let wmo: Inkoop
  let jeugd: Inkoop
  let huishoudenId: string
  let moeder: string
  let kind: string

  beforeAll(async () => {
    house = await openTestHouse()
    await house.owner.query(
      `update inrichting.mandaatbesluit set wetten = array_append(wetten, 'participatiewet') where functie = 'consulent'`,
    )
    await house.in('contractmanager', async ({ db }) => {
      wmo = await eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' })
      jeugd = await eenInkoop(db, VOORBEELDSTAD, { wet: 'jeugdwet', code: '45A48', categorie: '45', agb: '99000002' })
    })
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const consulent = (await house.mandaat('consulent')).actor.id
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Fatima', geslachtsnaam: 'El Amrani', geboren: datum('1984-02-11') },
          { voornamen: 'Noor', geslachtsnaam: 'El Amrani', geboren: datum('2012-05-17') },
        ],
        consulent,
        datum('2026-01-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    ;[moeder, kind] = gezin.persoonIds as [string, string]
    for (const id of gezin.persoonIds) await metBsn(house.owner, house.keys, VOORBEELDSTAD, id)
  })

  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  async function hulpvraag(wet: string, regeling: string, anders: object = {}) {
    const { status, body } = await house.vraag('toegang', 'POST', '/toegang/meldingen', {
      persoonId: wet === 'jeugdwet' ? kind : moeder,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Het kan zo niet langer.',
      zelfde: true,
      hulpvragen: [{ wet, regeling }],
      ...anders,
    })
    expect(status, JSON.stringify(body)).toBe(201)
    return { meldingId: body.meldingId as string, hulpvraagId: body.hulpvraagIds[0] as string }
  }
  const trieer = async (hulpvraagId: string) => {
    const { status, body } = await house.vraag('toegang', 'POST', `/toegang/hulpvragen/${hulpvraagId}/triages`, {
      besluit: 'spoed',
      doel: 'Wat is er nodig?',
      reden: 'Er is vannacht niemand thuis.',
      veiligheidscheck: { uitkomst: 'zorgen', kindcheck: 'zorgen' },
    })
    expect(status, JSON.stringify(body)).toBe(201)
  }
  const toon = async (meldingId: string) =>
    (await house.vraag('consulent', 'GET', `/toegang/meldingen/${meldingId}`)).body.hulpvragen[0]
  const klok = async (meldingId: string, code: string) =>
    (await toon(meldingId)).klokken.find((een: { code: string }) => een.code === code)
  const werk = async (hulpvraagId: string) =>
    (await house.owner.query('select soort, uiterlijk::text from toegang.werk where id = $1', [hulpvraagId])).rows[0]

  const spoedbesluit = (hulpvraagId: string, wet: string, periode: object = {}, anders: object = {}) => ({
    persoonId: wet === 'jeugdwet' ? kind : moeder,
    huishoudenId,
    wet,
    soort: 'spoed',
    aanvraagId: null,
    hulpvraagId,
    motivering: 'Zonder hulp is zij vannacht alleen.',
    voorzieningen: [
      {
        productId: wet === 'jeugdwet' ? jeugd.productId : wmo.productId,
        leveringsvorm: 'zin',
        omvang: TWEE_UUR,
        periode: { begin: '2026-11-10', eind: '2026-12-31', ...periode },
        jaarbedrag: null,
        redenNaLeeftijdsgrens: null,
        gevraagdeVoorzieningId: null,
      },
    ],
    ...anders,
  })
  const neem = (body: object, als = 'consulent') => house.vraag(als, 'POST', '/besluiten', body)

  it.each([
    ['wmo', 'begeleiding', 'wmo-spoed'],
    ['jeugdwet', 'jeugdhulp', 'jeugdwet-spoed'],
  ])(
    'spoed onder de %s: een eigen klok tot het besluit, en daarna werk tot het onderzoek is gevolgd',
    async (wet, regeling, code) => {
      const { meldingId, hulpvraagId } = await hulpvraag(wet, regeling)
      expect(await klok(meldingId, code)).toBeUndefined()
      await trieer(hulpvraagId)
      expect(await klok(meldingId, code)).toMatchObject({
        start: '2026-11-10',
        uiterlijk: '2026-11-11',
        gestoptOp: null,
      })
      expect(await werk(hulpvraagId)).toEqual({ soort: 'spoed', uiterlijk: '2026-11-11' })
      const { rijen } = (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=vrij&soort=spoed')).body
      expect(rijen.find((een: { id: string }) => een.id === hulpvraagId)).toMatchObject({ meldingId })

      expect(codes(await neem(spoedbesluit(hulpvraagId, wet, { eind: null })))).toEqual(['tijdelijk-zonder-eind'])
      expect(codes(await neem(spoedbesluit(hulpvraagId, wet, { eind: '2027-06-30' })))).toEqual(['tijdelijk-te-lang'])
      expect(codes(await neem(spoedbesluit(hulpvraagId, wet, {}, { voorzieningen: [] })))).toEqual([
        'voorziening-ontbreekt',
      ])
      expect((await neem(spoedbesluit(hulpvraagId, wet), 'toegang')).status).toBe(403)
      expect((await neem(spoedbesluit(hulpvraagId, wet), '9902-consulent')).status).toBe(404)
      const { status, body } = await neem(spoedbesluit(hulpvraagId, wet))
      expect(status, JSON.stringify(body)).toBe(201)
      expect(await klok(meldingId, code)).toMatchObject({ gestoptOp: '2026-11-10', stand: 'gehaald' })
      expect((await toon(meldingId)).tijdelijk).toMatchObject([
        { soort: 'voorziening', besluitId: body.besluitId, tot: '2026-12-31', stand: 'loopt' },
      ])
      expect((await werk(hulpvraagId)).soort).toBe('tijdelijk')
    },
  )

  it('zonder spoed in de triage is er geen spoedbesluit', async () => {
    const { hulpvraagId } = await hulpvraag('wmo', 'begeleiding')
    expect(codes(await neem(spoedbesluit(hulpvraagId, 'wmo')))).toEqual(['triage-geen-spoed'])
  })

  it('de afwijzing na het onderzoek laat de tijdelijke hulp die dag eindigen, en neemt haar besluit over', async () => {
    const { meldingId, hulpvraagId } = await hulpvraag('wmo', 'begeleiding')
    await trieer(hulpvraagId)
    const eerst = (await neem(spoedbesluit(hulpvraagId, 'wmo'))).body
    const stuur = async (pad: string, body: object) => {
      const antwoord = await house.vraag('consulent', 'POST', `/toegang/hulpvragen/${hulpvraagId}/${pad}`, body)
      expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
      return antwoord.body
    }
    await stuur('verslagen', { verslag: 'Het gaat weer.', clientondersteuningGenoemd: true })
    const { aanvraagId } = await stuur('aanvragen', { vorm: 'formulier' })
    const afwijzing = spoedbesluit(
      hulpvraagId,
      'wmo',
      {},
      {
        soort: 'afwijzing',
        hulpvraagId: null,
        aanvraagId,
        voorzieningen: [],
      },
    )
    const { status, body } = await neem(afwijzing)
    expect(status, JSON.stringify(body)).toBe(201)
    const { rows } = await house.owner.query(
      `select (upper(v.geldig) - 1)::text laatste, v.eindreden, n.vervangt from voorziening.voorziening v, voorziening.besluit n where v.id = $1 and n.id = $2`,
      [eerst.voorzieningIds[0], body.besluitId],
    )
    expect(rows).toEqual([{ laatste: '2026-11-10', eindreden: 'vervangen', vervangt: eerst.besluitId }])
    expect((await toon(meldingId)).tijdelijk[0].stand).toBe('opgevolgd')
    expect(await werk(hulpvraagId)).toBeUndefined()
  })

  describe('een voorschot op bijstand', () => {
    const bijstand = () => hulpvraag('participatiewet', 'bijstand', { ontvangenOp: '2026-11-02' })
    const vraagAan = async (hulpvraagId: string) => {
      const antwoord = await house.vraag('consulent', 'POST', `/toegang/hulpvragen/${hulpvraagId}/aanvragen`, {
        vorm: 'formulier',
        ontvangenOp: '2026-11-02',
      })
      expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
      return antwoord.body.aanvraagId as string
    }
    const geef = (hulpvraagId: string, voorschot: object | null, anders: object = {}, als = 'consulent') =>
      house.vraag(als, 'POST', `/hulpvragen/${hulpvraagId}/voorschotten`, {
        motivering: 'Er is geen geld voor boodschappen.',
        voorschot: voorschot && { leefvorm: 'alleenstaande-ouder', inkomen: 0, bedrag: 123_216, ...voorschot },
        ...anders,
      })

    it('moet binnen vier weken na de aanvraag, is ten minste negentig procent, en daarna telkens weer', async () => {
      const { meldingId, hulpvraagId } = await bijstand()
      expect(codes(await geef(hulpvraagId, {}))).toEqual(['aanvraag-ontbreekt'])
      await vraagAan(hulpvraagId)
      expect(await klok(meldingId, 'participatiewet-voorschot')).toMatchObject({
        start: '2026-11-02',
        uiterlijk: '2026-11-30',
      })
      expect(await werk(hulpvraagId)).toEqual({ soort: 'voorschot', uiterlijk: '2026-11-30' })
      const weinig = await geef(hulpvraagId, { bedrag: 100_000 })
      expect([weinig.status, codes(weinig)]).toEqual([422, ['voorschot-te-laag']])
      expect(weinig.body.beletselen[0]).toMatchObject({ veld: 'voorschot.bedrag' })
      expect(weinig.body.beletselen[0].uitleg ?? JSON.stringify(weinig.body)).toMatch(/1\.232,16/)
      expect(codes(await geef(hulpvraagId, null))).toEqual(['voorschot-of-reden'])
      expect((await geef(hulpvraagId, { leefvorm: 'kasteel' })).status).toBe(422)
      expect((await geef(hulpvraagId, {}, {}, 'toegang')).status).toBe(403)
      expect((await geef(hulpvraagId, {}, {}, '9902-consulent')).status).toBe(404)
      const { status, body } = await geef(hulpvraagId, {})
      expect(status, JSON.stringify(body)).toBe(201)
      expect(await klok(meldingId, 'participatiewet-voorschot')).toMatchObject({
        start: '2026-11-10',
        uiterlijk: '2026-12-08',
        gestoptOp: null,
      })
      expect((await toon(meldingId)).tijdelijk).toMatchObject([
        { soort: 'voorschot', bedrag: 123_216, norm: 136_906, inkomen: 0, stand: 'loopt' },
      ])
      const pagina = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/besluiten`)).body
      expect(pagina.besluiten[0]).toMatchObject({ soort: 'spoed', wet: 'participatiewet', motivering: /boodschappen/ })
    })

    it('eindigt met het besluit: na een afwijzing is het terug te betalen', async () => {
      const { meldingId, hulpvraagId } = await bijstand()
      const aanvraagId = await vraagAan(hulpvraagId)
      await geef(hulpvraagId, {})
      const afwijzing = {
        ...spoedbesluit(hulpvraagId, 'participatiewet'),
        soort: 'afwijzing',
        aanvraagId,
        hulpvraagId: null,
        voorzieningen: [],
      }
      const { status, body } = await neem(afwijzing)
      expect(status, JSON.stringify(body)).toBe(201)
      expect((await toon(meldingId)).tijdelijk[0].stand).toBe('terug-te-vorderen')
      expect((await klok(meldingId, 'participatiewet-voorschot')).gestoptOp).toBe('2026-11-10')
      expect(codes(await geef(hulpvraagId, {}))).toContain('hulpvraag-afgedaan')
    })

    it('is er niet als het recht duidelijk ontbreekt: dan staat de klok stil, met een besluit', async () => {
      const { meldingId, hulpvraagId } = await bijstand()
      await vraagAan(hulpvraagId)
      const { status } = await geef(hulpvraagId, null, { geenVoorschot: 'geen-recht' })
      expect(status).toBe(201)
      expect((await klok(meldingId, 'participatiewet-voorschot')).gestoptOp).toBe('2026-11-10')
      expect((await toon(meldingId)).tijdelijk).toMatchObject([{ soort: 'geen-voorschot', grond: 'geen-recht' }])
      expect((await werk(hulpvraagId)).soort).toBe('aanvraag')
    })

    it('volgt de norm die de gemeente met een eerste dag vastlegde', async () => {
      const { hulpvraagId } = await bijstand()
      await vraagAan(hulpvraagId)
      await house.owner.query(
        `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ($1, 'bijstandsnorm', 'alleenstaande-ouder', '140000', '[2026-07-01,)', 'Staatscourant')`,
        [VOORBEELDSTAD],
      )
      expect(codes(await geef(hulpvraagId, {}))).toEqual(['voorschot-te-laag'])
      expect((await geef(hulpvraagId, { bedrag: 126_000 })).status).toBe(201)
    })
  })
})
