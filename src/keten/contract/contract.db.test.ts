import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#platform/db.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { getContractproductOp } from './reads.ts'

const WIJK = 'WK990101'

describe('contract', () => {
  let house: TestHouse
  let productId: string
  let aanbiederId: string
  let contractId: string
  let contractproductId: string

  beforeAll(async () => {
    house = await openTestHouse()
    productId = (
      await house.vraag('contractmanager', 'POST', '/producten', {
        wet: 'wmo',
        categorie: '02',
        code: '02A03',
        naam: 'Begeleiding',
        verblijf: false,
        taak: null,
        eenheden: ['01', '04'],
        frequenties: [2],
        leeftijdsgrens: null,
        leveringsvormen: ['zin'],
        eigenBijdrage: true,
        periode: { begin: '2024-01-01', eind: null },
      })
    ).body.productId
  })
  afterAll(() => house.close())

  const contract = (anders: object = {}) => ({
    aanbieder: { naam: 'Thuis en Verder', agb: '99000001' },
    nummer: 'W-2025-01',
    wet: 'wmo',
    inkoopmodel: 'open house',
    samenwerking: null,
    plafond: null,
    periode: { begin: '2025-01-01', eind: '2027-12-31' },
    ...anders,
  })
  const product = (anders: object = {}) => ({
    productId,
    bekostiging: 'inspanning',
    schaal: 'lokaal',
    resultaatafspraak: null,
    eenheid: '04',
    bedrag: 6250,
    periode: { begin: '2025-01-01', eind: '2027-12-31' },
    ...anders,
  })
  const post = (pad: string, body: object, als = 'contractmanager') => house.vraag(als, 'POST', pad, body)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)

  it('sluit een contract met een nieuwe aanbieder, een keer per AGB', async () => {
    const gesloten = await post('/contracten', contract())
    expect(gesloten.status, JSON.stringify(gesloten.body)).toBe(201)
    ;({ contractId, aanbiederId } = gesloten.body)
    expect(codes(await post('/contracten', contract({ nummer: 'X' })))).toEqual(['agb-bestaat'])
    expect(codes(await post('/contracten', contract({ aanbieder: undefined, aanbiederId })))).toEqual([
      'contractnummer-bestaat',
    ])
    expect(
      codes(
        await post(
          '/contracten',
          contract({
            nummer: 'Y',
            aanbieder: { naam: 'Z', agb: '123' },
            periode: { begin: '2026-01-01', eind: '2025-01-01' },
          }),
        ),
      ),
    ).toEqual(['agb-ongeldig', 'periode-omgekeerd'])
  })

  it('neemt een product op met zijn tarief, binnen contract en catalogus', async () => {
    expect(
      codes(
        await post(
          `/contracten/${contractId}/producten`,
          product({ eenheid: '16', periode: { begin: '2024-06-01', eind: null } }),
        ),
      ),
    ).toEqual(['product-buiten-contract', 'eenheid-past-niet'])
    expect(codes(await post(`/contracten/${contractId}/producten`, product({ bedrag: -1 })))).toEqual([
      'getal-te-klein',
    ])
    const opgenomen = await post(`/contracten/${contractId}/producten`, product())
    expect(opgenomen.status, JSON.stringify(opgenomen.body)).toBe(201)
    contractproductId = opgenomen.body.contractproductId
    expect(codes(await post(`/contracten/${contractId}/producten`, product()))).toEqual(['product-al-onder-contract'])
  })

  it('kent per dag een tarief (C2), ook in de database', async () => {
    expect(
      (
        await post(`/contractproducten/${contractproductId}/tarieven`, {
          bedrag: 6500,
          reden: 'index',
          vanaf: '2026-01-01',
        })
      ).status,
    ).toBe(201)
    expect(
      codes(
        await post(`/contractproducten/${contractproductId}/tarieven`, {
          bedrag: 6600,
          reden: 'index',
          vanaf: '2026-01-01',
        }),
      ),
    ).toEqual(['tarief-overlapt'])
    expect(
      codes(
        await post(`/contractproducten/${contractproductId}/tarieven`, {
          bedrag: 6600,
          reden: 'index',
          vanaf: '2028-01-01',
        }),
      ),
    ).toEqual(['tarief-buiten-product'])
    const op = (dag: string) =>
      house.in('backoffice', ({ db, mandaat }) => getContractproductOp(db, mandaat, aanbiederId, productId, datum(dag)))
    expect([(await op('2025-12-31')).tariefCents, (await op('2026-01-01')).tariefCents]).toEqual([6250, 6500])
    await expect(op('2028-01-01')).rejects.toThrow(/niet-gevonden/)
    await expect(
      house.in('contractmanager', ({ db }) =>
        sql`insert into contract.tarief (gemeente, contractproduct_id, bedrag, eenheid, reden, geldig) values ('9901', ${contractproductId}, 1, '04', 'index', '[2026-05-01,2026-05-02)')`.execute(
          db,
        ),
      ),
    ).rejects.toThrow(/tarief-overlapt/)
  })

  it('biedt bij toewijzen alleen aan wie de hele periode mag leveren', async () => {
    const wie = async (vraag: string) =>
      (await house.vraag('consulent', 'GET', `/producten/${productId}/aanbieders?${vraag}`)).body.map(
        (een: { aanbieder: string }) => een.aanbieder,
      )
    expect(await wie('begin=2026-11-01&eind=2027-04-30')).toEqual(['Thuis en Verder'])
    expect(await wie('begin=2026-11-01')).toEqual([])
    expect(await wie('begin=2024-11-01&eind=2025-04-30')).toEqual([])
  })

  it('toont de aanbieder met contract, product en tarieven; een andere gemeente ziet niets', async () => {
    const { body } = await house.vraag('contractmanager', 'GET', `/aanbieders/${aanbiederId}`)
    expect(body).toMatchObject({
      aanbieder: { agb: '99000001' },
      contracten: [{ stand: 'lopend' }],
      producten: [{ code: '02A03', tarieven: [{ bedrag: 6500 }, { bedrag: 6250 }] }],
    })
    expect((await house.vraag('9902-contractmanager', 'GET', `/aanbieders/${aanbiederId}`)).status).toBe(404)
    expect((await house.vraag('9902-contractmanager', 'GET', '/aanbieders')).body).toEqual([])
    expect((await post('/contracten', contract({ nummer: 'Q' }), 'consulent')).status).toBe(403)
  })

  it('zegt op een dag binnen het contract op, een keer', async () => {
    expect(codes(await post(`/contracten/${contractId}/opzegging`, { per: '2030-01-01' }))).toEqual([
      'datum-buiten-contract',
    ])
    expect((await post(`/contracten/${contractId}/opzegging`, { per: '2027-06-30' })).status).toBe(201)
    expect(codes(await post(`/contracten/${contractId}/opzegging`, { per: '2027-06-30' }))).toEqual(['al-opgezegd'])
    expect(
      (await house.vraag('consulent', 'GET', `/producten/${productId}/aanbieders?begin=2027-01-01&eind=2027-07-31`))
        .body,
    ).toEqual([])
  })

  describe('subsidie', () => {
    let regelingId: string
    let organisatieId: string
    let aanbodId: string
    const aanvraag = (bedrag: number) => ({
      organisatieId,
      aanbodIds: [aanbodId],
      impactafspraak: 'Minder dagbesteding op indicatie',
      aangevraagdOp: '2026-01-10',
      gevraagd: bedrag,
      bedrag,
    })

    beforeAll(async () => {
      aanbodId = (
        await post('/sociale-kaart', {
          naam: 'Dagbesteding De Hoven',
          omschrijving: '',
          themas: ['dagbesteding'],
          doelgroepen: [],
          trede: 3,
          gebieden: [WIJK],
          kosten: '',
          aanmelden: '',
          capaciteit: null,
          beoogtTeVervangen: [],
          periode: { begin: '2026-01-01', eind: null },
          organisatie: { naam: 'Wijkwelzijn', soort: 'welzijn' },
        })
      ).body.aanbodId
      organisatieId = (await house.owner.query(`select organisatie_id from aanbod.aanbod where id = $1`, [aanbodId]))
        .rows[0].organisatie_id
      regelingId = (
        await post('/subsidieregelingen', {
          opgave: 'Dagbesteding zonder indicatie',
          tijdvak: { begin: '2026-01-01', eind: '2026-12-31' },
          plafond: 10_000_000,
          verdeelwijze: 'op volgorde',
          rechtsgrond: 'ASV 2024',
        })
      ).body.regelingId
    })

    it('blijft onder het plafond, ook als twee tegelijk verlenen (C1), en onder het mandaat', async () => {
      expect(
        codes(await post(`/subsidieregelingen/${regelingId}/subsidies`, aanvraag(6_000_000), 'contractmanager')),
      ).toEqual(['boven-limiet'])
      const antwoorden = await Promise.all(
        [1, 2, 3].map(() => post(`/subsidieregelingen/${regelingId}/subsidies`, aanvraag(6_000_000), 'accounthouder')),
      )
      expect(antwoorden.map((een) => een.status).toSorted()).toEqual([201, 422, 422])
      expect(antwoorden.filter((een) => een.status === 422).map(codes)).toEqual([
        ['plafond-overschreden'],
        ['plafond-overschreden'],
      ])
      await expect(
        house.in('accounthouder', ({ db }) =>
          sql`insert into contract.subsidie (gemeente, regeling_id, organisatie_id, impactafspraak, aangevraagd_op, gevraagd, verleend_op, verleend)
          values ('9901', ${regelingId}, ${organisatieId}, 'x', '2026-01-01', 5000000, '2026-01-01', 5000000)`.execute(
            db,
          ),
        ),
      ).rejects.toThrow(/subsidieplafond/)
      const [regeling] = (await house.vraag('accounthouder', 'GET', '/subsidieregelingen')).body
      expect(regeling).toMatchObject({
        toegezegd: 6_000_000,
        ruimte: 4_000_000,
        subsidies: [{ stand: 'verleend', organisatie: 'Wijkwelzijn' }],
      })
    })

    it('betaalt nooit meer voor dan verleend (C3) en telt deelname per maand en wijk, laatste versie (C4)', async () => {
      const [{ subsidies }] = (await house.vraag('accounthouder', 'GET', '/subsidieregelingen')).body
      const subsidieId = subsidies[0].id
      expect((await post(`/subsidies/${subsidieId}/voorschotten`, { bedrag: 5_000_000 }, 'accounthouder')).status).toBe(
        201,
      )
      expect(
        codes(await post(`/subsidies/${subsidieId}/voorschotten`, { bedrag: 1_000_001 }, 'accounthouder')),
      ).toEqual(['meer-dan-verleend'])
      const opgave = {
        aanbodId,
        maand: '2026-10-01',
        wijk: WIJK,
        deelnemers: 31,
        nieuw: 4,
        dagdelen: 120,
        deelnemercodes: [],
      }
      const geef = (anders: object = {}, als = 'accounthouder') =>
        post(`/subsidies/${subsidieId}/deelnameopgaven`, { ...opgave, ...anders }, als)
      expect((await geef()).body.versie).toBe(1)
      expect((await geef({ deelnemers: 33 })).body.versie).toBe(2)
      expect(codes(await geef({ maand: '2026-11-01' }))).toEqual(['maand-niet-voorbij'])
      expect(codes(await geef({ maand: '2026-09-15', wijk: 'WK1', nieuw: 40 }))).toEqual([
        'geen-maand',
        'meer-nieuw-dan-deelnemers',
        'gebied-onbekend',
      ])
      expect((await geef({}, 'aanbieder')).status, 'van een ander').toBe(404)
      const feit = await house.in(
        'accounthouder',
        async ({ db }) => (await sql`select deelnemers, wijk, maand from contract.feit_deelname`.execute(db)).rows,
      )
      expect(feit).toEqual([{ deelnemers: 33, wijk: WIJK, maand: '2026-10-01' }])
      expect((await house.vraag('9902-accounthouder', 'GET', '/subsidieregelingen')).body).toEqual([])
    })

    it('wijzigt het plafond bij besluit, nooit onder wat is verleend (C1), ook in de database', async () => {
      const zet = (plafond: number, rechtsgrond = 'Besluit college', als = 'accounthouder') =>
        post(`/subsidieregelingen/${regelingId}/plafond`, { plafond, rechtsgrond }, als)
      expect(codes(await zet(5_000_000, ''))).toEqual(['plafond-onder-verleend', 'rechtsgrond-ontbreekt'])
      expect((await zet(7_000_000)).status).toBe(201)
      expect((await zet(9_000_000, 'x', 'consulent')).status).toBe(403)
      expect((await zet(9_000_000, 'x', '9902-accounthouder')).status).toBe(404)
      await expect(
        house.in('accounthouder', ({ db }) =>
          sql`update contract.subsidieregeling set plafond = 1 where gemeente = '9901'`.execute(db),
        ),
      ).rejects.toThrow(/subsidieplafond/)
      const { rows } = await house.owner.query('select was, plafond from contract.plafondbesluit')
      expect(rows).toEqual([{ was: 10_000_000, plafond: 7_000_000 }])
    })

    it('stelt vast na verantwoording, en vordert terug wat te veel is betaald; elke euro is een keer geboekt', async () => {
      const [{ subsidies }] = (await house.vraag('accounthouder', 'GET', '/subsidieregelingen')).body
      const { id, betaald } = subsidies[0]
      const doe = (wat: string, body: object, als = 'accounthouder') => post(`/subsidies/${id}/${wat}`, body, als)
      expect(betaald).toBe(5_000_000)
      expect(codes(await doe('vaststelling', { bedrag: 6_100_000 }))).toEqual([
        'verantwoording-ontbreekt',
        'vaststelling-boven-verlening',
      ])
      expect(codes(await doe('terugvorderingen', { bedrag: 1, reden: 'x' }))).toEqual(['niet-vastgesteld'])
      const verslag = { op: '2026-11-01', verantwoording: 'Er kwamen minder mensen.' }
      expect((await doe('verantwoording', verslag, 'aanbieder')).status, 'van een ander').toBe(404)
      expect(codes(await doe('verantwoording', { ...verslag, op: '2027-01-01' }))).toEqual(['datum-in-toekomst'])
      expect((await doe('verantwoording', verslag)).status).toBe(201)
      expect(codes(await doe('vaststelling', { bedrag: 4_000_000 }, 'contractmanager'))).toEqual(['boven-limiet'])
      expect((await doe('vaststelling', { bedrag: 4_000_000 })).status).toBe(201)
      expect(codes(await doe('terugvorderingen', { bedrag: 1_000_001, reden: 'x' }))).toEqual([
        'meer-dan-te-veel-betaald',
      ])
      expect((await doe('terugvorderingen', { bedrag: 1_000_000, reden: 'minder deelnemers' })).status).toBe(201)
      const pagina = (await house.vraag('accounthouder', 'GET', `/subsidies/${id}`)).body
      expect(pagina.subsidie).toMatchObject({ stand: 'vastgesteld', teVeel: 0, teruggevorderd: 1_000_000 })
      expect(pagina.geld.map((een: { bedrag: number }) => een.bedrag).toSorted()).toEqual([-1_000_000, 5_000_000])
      const { rows } = await house.owner.query(
        `select sum(bedrag)::int som from declaratie.boeking where bronsoort = 'voorschot'`,
      )
      expect(rows).toEqual([{ som: 4_000_000 }])
      expect((await house.vraag('9902-accounthouder', 'GET', `/subsidies/${id}`)).status).toBe(404)
    })

    it('wie de subsidie ontvangt, ziet haar en geeft zijn deelname op; een ander ziet niets', async () => {
      expect((await house.vraag('aanbieder', 'GET', '/aanbieder/subsidies')).body).toEqual([])
      await house.owner.query(`update aanbod.organisatie set agb = '99000001' where id = $1`, [organisatieId])
      const [eigen] = (await house.vraag('aanbieder', 'GET', '/aanbieder/subsidies')).body
      expect(eigen).toMatchObject({
        opgave: 'Dagbesteding zonder indicatie',
        aanbod: [{ naam: 'Dagbesteding De Hoven' }],
      })
      expect(eigen.deelname[0]).toMatchObject({ deelnemers: 33, versie: 2 })
      expect((await house.vraag('aanbieder', 'GET', `/subsidies/${eigen.id}/deelnameopgaven`)).body).toHaveLength(1)
      const opgave = {
        aanbodId,
        maand: '2026-09-01',
        wijk: WIJK,
        deelnemers: 3,
        nieuw: 1,
        dagdelen: 9,
        deelnemercodes: [],
      }
      expect(codes(await post(`/subsidies/${eigen.id}/deelnameopgaven`, opgave, 'aanbieder'))).toEqual([
        'opgave-vastgesteld',
      ])
    })
  })
})
