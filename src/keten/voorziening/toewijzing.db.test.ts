import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Db, sql } from '#platform/db.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { legVerbruikVast } from './deeds.ts'
import { listActueel } from './reads.ts'
import { standVanToewijzing } from './rules/status.ts'
import { eenInkoop, type Inkoop, metBsn, vanaf } from './testing.ts'

const TWEE_UUR = { volume: 2, eenheid: '04', frequentie: 2 }
const PERIODE = { begin: '2026-10-01', eind: '2027-03-31' }

describe('toewijzingen', () => {
  let house: TestHouse
  let inkoop: Inkoop
  let ander: Inkoop
  let consulent: string
  let huishoudenId: string
  let client: string
  let voorzieningId: string

  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    await house.in('contractmanager', async ({ db }) => {
      inkoop = await eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' })
      ander = await eenInkoop(db, VOORBEELDSTAD, {
        code: '02A05',
        categorie: '02',
        agb: '99000002',
        eind: datum('2026-12-31'),
      })
    })
  })
  afterAll(() => house.close())
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
    client = gezin.persoonIds[0]!
    await metBsn(house.owner, house.keys, VOORBEELDSTAD, client)
    voorzieningId = await verleend()
  })

  async function verleend(voorziening: object = {}): Promise<string> {
    const { status, body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: client,
      huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Nodig.',
      voorzieningen: [
        {
          productId: inkoop.productId,
          leveringsvorm: 'zin',
          omvang: TWEE_UUR,
          periode: PERIODE,
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
          ...voorziening,
        },
      ],
    })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.voorzieningIds[0]
  }
  const wijsToe = (anders: object = {}, als = 'consulent', id = voorzieningId) =>
    house.vraag(als, 'POST', `/voorzieningen/${id}/toewijzingen`, {
      aanbiederId: inkoop.aanbiederId,
      periode: PERIODE,
      omvang: TWEE_UUR,
      budget: null,
      ...anders,
    })
  const op = (toewijzingId: string, deed: string, body: object, als = 'consulent') =>
    house.vraag(als, 'POST', `/toewijzingen/${toewijzingId}/${deed}`, body)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  async function toegewezen(anders: object = {}): Promise<string> {
    const { status, body } = await wijsToe(anders)
    expect(status, JSON.stringify(body)).toBe(201)
    return body.toewijzingId
  }
  const tel = async (tabel: string) =>
    (await house.owner.query(`select count(*)::int n from voorziening.${tabel}`)).rows[0].n as number

  it('wijst toe, met een eigen nummer, en de aanbieder ziet alleen wat van zijn AGB is', async () => {
    const eerste = await wijsToe()
    const tweede = await wijsToe(
      { aanbiederId: ander.aanbiederId, periode: { begin: '2026-10-01', eind: '2026-12-31' } },
      'consulent',
      await verleend({ productId: ander.productId, periode: { begin: '2026-10-01', eind: '2026-12-31' } }),
    )
    expect([eerste.status, tweede.status]).toEqual([201, 201])
    expect(eerste.body.nummer).not.toBe(tweede.body.nummer)
    const eigen = await house.vraag('aanbieder', 'GET', `/aanbieder/toewijzingen?nummer=${eerste.body.nummer}`)
    expect(eigen.body.rijen).toMatchObject([
      {
        nummer: eerste.body.nummer,
        agb: '99000001',
        clientNaam: 'Fatima El Amrani',
        stand: 'lopend',
        levering: 'niet gestart',
      },
    ])
    expect(
      (await house.vraag('aanbieder', 'GET', `/aanbieder/toewijzingen?nummer=${tweede.body.nummer}`)).body,
    ).toEqual({ rijen: [], totaal: 0 })
    expect((await house.vraag('aanbieder', 'GET', `/toewijzingen/${eerste.body.toewijzingId}`)).status).toBe(200)
    expect((await house.vraag('aanbieder', 'GET', `/toewijzingen/${tweede.body.toewijzingId}`)).status).toBe(404)
  })

  it('noemt alle redenen tegelijk en bewaart niets', async () => {
    const [toewijzingen, versies] = [await tel('toewijzing'), await tel('toewijzingversie')]
    const antwoord = await wijsToe({
      aanbiederId: ander.aanbiederId,
      periode: { begin: '2026-09-01', eind: '2027-04-30' },
      omvang: { volume: 3, eenheid: '04', frequentie: 2 },
    })
    expect(antwoord.status).toBe(422)
    expect(codes(antwoord)).toEqual(['periode-buiten-besluit', 'product-zonder-contract', 'omvang-boven-besluit'])
    expect([await tel('toewijzing'), await tel('toewijzingversie')]).toEqual([toewijzingen, versies])
  })

  it('weigert slechte invoer met een duidelijke code', async () => {
    expect(codes(await wijsToe({ periode: { begin: '2027-03-31', eind: '2026-10-01' } }))).toEqual([
      'periode-omgekeerd',
    ])
    expect(codes(await wijsToe({ omvang: { volume: -2, eenheid: '04', frequentie: 2 } }))).toContain('veld-ongeldig')
    expect((await wijsToe({ periode: { begin: '2026-02-30', eind: null } })).status).toBe(422)
    expect((await wijsToe({ extra: 1 })).status).toBe(422)
    expect((await wijsToe({ aanbiederId: '00000000-0000-7000-8000-000000000099' })).status).toBe(404)
  })

  it('mag niet zonder power, zonder relatie of vanuit een andere gemeente; de backoffice mag wel', async () => {
    expect((await wijsToe({}, 'toegang')).status).toBe(403)
    expect((await wijsToe({}, 'regionaal')).status).toBe(404)
    expect((await wijsToe({}, '9902-backoffice')).status).toBe(404)
    expect((await wijsToe({}, 'backoffice')).status).toBe(201)
  })

  it('laat van twee die tegelijk hetzelfde toewijzen er een winnen', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const id = await verleend({
        productId: inkoop.productId,
        periode: { begin: `202${8 + (ronde % 2)}-0${ronde + 1}-01`, eind: `202${8 + (ronde % 2)}-0${ronde + 1}-20` },
      })
      const periode = {
        begin: `202${8 + (ronde % 2)}-0${ronde + 1}-01`,
        eind: `202${8 + (ronde % 2)}-0${ronde + 1}-20`,
      }
      const antwoorden = await Promise.all([
        wijsToe({ periode }, 'consulent', id),
        wijsToe({ periode }, 'backoffice', id),
        wijsToe({ periode }, 'consulent', id),
      ])
      expect(antwoorden.map((een) => een.status).toSorted()).toEqual([201, 422, 422])
      expect(antwoorden.filter((een) => een.status === 422).map(codes)).toEqual([['gestapeld'], ['gestapeld']])
      const { rows } = await house.owner.query(
        'select count(*)::int n from voorziening.toewijzing where voorziening_id = $1',
        [id],
      )
      expect(rows[0].n).toBe(1)
    }
  })

  describe('in de database zelf', () => {
    const rauw = (anders: Record<string, string> = {}) =>
      house.in('consulent', async ({ db }) => {
        const kolom = {
          gemeente: `'9901'`,
          voorziening_id: `'${voorzieningId}'`,
          client_id: `'${client}'`,
          product_id: `'${inkoop.productId}'`,
          aanbieder_id: `'${inkoop.aanbiederId}'`,
          contractproduct_id: `'${inkoop.contractproductId}'`,
          looptijd: `'[2026-10-01,2027-03-31]'`,
          ...anders,
        }
        await sql
          .raw(`with t as (insert into voorziening.toewijzing (wet, toegewezen_op, ${Object.keys(kolom).join(', ')})
          values ('wmo', now(), ${Object.values(kolom).join(', ')}) returning id, looptijd) select * from t`)
          .execute(db)
        await sql`insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, looptijd, door)
          select gemeente, id, 1, looptijd, ${client} from voorziening.toewijzing t where voorziening_id = ${voorzieningId}
          and not exists (select from voorziening.toewijzingversie v where v.toewijzing_id = t.id)`.execute(db)
      })

    it('kan een toewijzing die klopt wel worden bewaard (controle)', async () => {
      await expect(rauw()).resolves.toBeUndefined()
    })

    it.each([
      {
        situatie: 'een dag voor het besluit begint',
        anders: () => ({ looptijd: `'[2026-09-30,2027-03-31]'` }),
        fout: /periode-buiten-besluit/,
      },
      { situatie: 'zonder einde is', anders: () => ({ looptijd: `'[2026-10-01,)'` }), fout: /periode-buiten-besluit/ },
      {
        situatie: 'bij een aanbieder zonder contract voor het product ligt',
        anders: () => ({ aanbieder_id: `'${ander.aanbiederId}'` }),
        fout: /periode-buiten-contract/,
      },
      {
        situatie: 'op het contract van een ander product rust',
        anders: () => ({ contractproduct_id: `'${ander.contractproductId}'` }),
        fout: /periode-buiten-contract/,
      },
      {
        situatie: 'voor een andere client is dan de voorziening',
        anders: () => ({ client_id: `'00000000-0000-7000-8000-000000000001'` }),
        fout: /periode-buiten-besluit/,
      },
      { situatie: 'niet in natura is', anders: () => ({ leveringsvorm: `'pgb'` }), fout: /check constraint/ },
      { situatie: 'van een andere gemeente is', anders: () => ({ gemeente: `'9902'` }), fout: /row-level security/ },
    ])('kan een toewijzing die $situatie niet worden bewaard', async ({ anders, fout }) => {
      await expect(rauw(anders())).rejects.toThrow(fout)
    })

    it('kan dezelfde hulp niet gestapeld worden bewaard (V2)', async () => {
      await rauw()
      await expect(rauw()).rejects.toThrow(/gestapeld/)
    })

    it('kan een toewijzing niet zonder versie bestaan, en niet buiten een versie om veranderen', async () => {
      await expect(
        house.in('consulent', ({ db }) =>
          sql`insert into voorziening.toewijzing (gemeente, wet, toegewezen_op, voorziening_id, client_id, product_id, aanbieder_id, contractproduct_id, looptijd)
            values ('9901', 'wmo', now(), ${voorzieningId}, ${client}, ${inkoop.productId}, ${inkoop.aanbiederId}, ${inkoop.contractproductId}, '[2026-10-01,2027-03-31]')`.execute(
            db,
          ),
        ),
      ).rejects.toThrow(/zonder versie/)
      const id = await toegewezen()
      await expect(
        house.in('consulent', ({ db }) =>
          sql`update voorziening.toewijzing set looptijd = '[2026-10-01,2026-10-02]' where id = ${id}`.execute(db),
        ),
      ).rejects.toThrow(/alleen door een versie/)
      await expect(house.in('consulent', ({ db }) => nieuweVersie(db, id, '[2026-10-01,2027-04-01]'))).rejects.toThrow(
        /periode-buiten-besluit/,
      )
      await expect(
        house.in('consulent', ({ db }) => sql`delete from voorziening.toewijzing where id = ${id}`.execute(db)),
      ).rejects.toThrow(/permission denied/)
    })

    it('geven de regel en de database dezelfde stand', async () => {
      const gevallen = [
        { looptijd: vanaf('2026-01-01', '2026-11-09'), ingetrokken: false, verwijderd: false },
        { looptijd: vanaf('2026-01-01', '2026-11-10'), ingetrokken: true, verwijderd: false },
        { looptijd: vanaf('2026-01-01', '2026-11-09'), ingetrokken: true, verwijderd: false },
        { looptijd: vanaf('2026-11-10'), ingetrokken: false, verwijderd: false },
        { looptijd: vanaf('2026-11-11'), ingetrokken: false, verwijderd: false },
        { looptijd: vanaf('2026-11-11', '2026-11-11'), ingetrokken: true, verwijderd: true },
      ]
      for (const geval of gevallen) {
        const { rows } = await house.owner.query(
          `select voorziening.toewijzing_stand(daterange($1, $2, '[]'), $3, $4, '2026-11-10') stand`,
          [geval.looptijd.begin, geval.looptijd.eind, geval.ingetrokken, geval.verwijderd],
        )
        expect(rows[0].stand).toBe(standVanToewijzing(geval, datum('2026-11-10')))
      }
    })
  })

  it('verandert einde en verwijdering onder hetzelfde nummer, met een versie per keer (D11)', async () => {
    const id = await toegewezen({ periode: { begin: '2026-10-01', eind: '2026-12-31' } })
    expect((await op(id, 'oprekking', { eind: '2027-03-31' })).body.versie).toBe(2)
    expect(codes(await op(id, 'oprekking', { eind: '2027-04-30' }))).toEqual(['periode-buiten-besluit'])
    expect(codes(await op(id, 'intrekking', { eind: '2026-10-31', reden: '05', instemming: false }))).toEqual([
      'in-verleden-zonder-overleg',
    ])
    expect((await op(id, 'intrekking', { eind: '2026-11-30', reden: '05', instemming: false })).body.versie).toBe(3)
    expect(codes(await op(id, 'volume', { volume: 5, instemming: true }))).toEqual(['eist-nieuw-nummer'])
    const { body } = await house.vraag('consulent', 'GET', `/toewijzingen/${id}`)
    expect(body.toewijzing).toMatchObject({
      versie: 3,
      stand: 'lopend',
      looptijd: { begin: '2026-10-01', eind: '2026-11-30' },
    })
    expect(body.versies.map((een: { nr: number; reden: string }) => [een.nr, een.reden])).toEqual([
      [3, '05'],
      [2, '04'],
      [1, null],
    ])
    expect((await op(id, 'verwijdering', {})).status).toBe(201)
    expect((await house.vraag('consulent', 'GET', `/toewijzingen/${id}`)).body.toewijzing.stand).toBe('verwijderd')
    expect(codes(await op(id, 'verwijdering', {}))).toEqual(['al-verwijderd'])
    expect((await wijsToe()).status, 'een verwijderde telt niet als stapeling').toBe(201)
  })

  it('telt verbruik onder slot: samen nooit meer dan toegewezen (DE2), eenmaal per regel, en daarna niet meer te verwijderen (TR385)', async () => {
    const id = await toegewezen({ omvang: { volume: 40, eenheid: '04', frequentie: 6 } })
    const verbruik = (bronId: string, volume: number, isCredit = false) =>
      house.in('backoffice', (context) =>
        legVerbruikVast(context, {
          toewijzingId: id,
          periode: { begin: datum('2026-10-01'), eind: datum('2026-10-31') },
          volume,
          eenheid: '04',
          bedrag: volume * 6250,
          isCredit,
          bronId,
        }),
      )
    const regel = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
    const uitkomsten = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => verbruik(regel(n), 10)))
    expect(uitkomsten.filter((een) => een.status === 'fulfilled')).toHaveLength(4)
    const geweigerd = uitkomsten.findIndex((een) => een.status === 'rejected') + 1
    await expect(verbruik(regel(geweigerd === 1 ? 2 : 1), 10)).resolves.toBeDefined()
    expect(
      (
        await house.owner.query(
          'select volume::int, bedrag::int, regels from voorziening.verbruikt where toewijzing_id = $1',
          [id],
        )
      ).rows,
    ).toEqual([{ volume: 40, bedrag: 250_000, regels: 4 }])
    expect(codes(await op(id, 'verwijdering', {}))).toEqual(['verbruik-aanwezig'])
    expect(codes(await op(id, 'intrekking', { eind: '2026-10-15', reden: '05', instemming: true }))).toEqual([
      'verbruik-na-einde',
    ])
    for (const n of [1, 2, 3, 4, 5]) if (n !== geweigerd) await verbruik(regel(10 + n), 10, true)
    expect((await op(id, 'verwijdering', {})).status).toBe(201)
  })

  it('start en stopt hulp, door de aanbieder zelf, en alleen op de eigen toewijzing', async () => {
    const id = await toegewezen()
    expect((await op(id, 'starts', { begindatum: '2026-10-05' }, 'aanbieder')).status).toBe(201)
    expect(codes(await op(id, 'starts', { begindatum: '2026-10-06' }, 'aanbieder'))).toEqual(['start-loopt'])
    expect(
      codes(await op(id, 'stops', { begindatum: '2026-10-01', einddatum: '2026-10-31', reden: '19' }, 'aanbieder')),
    ).toEqual(['geen-start'])
    expect(
      (await op(id, 'stops', { begindatum: '2026-10-05', einddatum: '2026-10-31', reden: '20' }, 'aanbieder')).status,
    ).toBe(201)
    expect((await house.vraag('aanbieder', 'GET', `/toewijzingen/${id}`)).body.toewijzing.levering).toBe('onderbroken')
    expect(
      (await op(id, 'stops', { begindatum: '2026-10-05', einddatum: '2026-10-31', reden: '19' }, 'backoffice')).status,
    ).toBe(201)
    expect(codes(await op(id, 'herroepingen', { soort: 'start', begindatum: '2026-10-05' }))).toEqual([
      'stop-al-gemeld',
    ])
    for (const soort of ['stop', 'stop', 'start'])
      expect((await op(id, 'herroepingen', { soort, begindatum: '2026-10-05' })).status).toBe(201)
    expect((await house.vraag('consulent', 'GET', `/toewijzingen/${id}`)).body.toewijzing.levering).toBe('niet gestart')
    const vreemd = await house.vraag(
      'consulent',
      'POST',
      `/voorzieningen/${await verleend({ productId: ander.productId, periode: { begin: '2026-10-01', eind: '2026-12-31' } })}/toewijzingen`,
      {
        aanbiederId: ander.aanbiederId,
        periode: { begin: '2026-10-01', eind: '2026-12-31' },
        omvang: TWEE_UUR,
        budget: null,
      },
    )
    expect((await op(vreemd.body.toewijzingId, 'starts', { begindatum: '2026-10-05' }, 'aanbieder')).status).toBe(404)
  })

  it('geeft wat een 301 nodig heeft: alle geldige en gewijzigde van client en aanbieder (OP087)', async () => {
    const verwijderd = await toegewezen({ periode: { begin: '2026-10-01', eind: '2026-10-31' } })
    const sinds = new Date()
    await house.owner.query(`select pg_sleep(0.01)`)
    await house.owner.query(
      `insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, looptijd, reden, door) values ('9901', $1, 2, '[2026-10-01,2026-10-01]', '13', $2)`,
      [verwijderd, consulent],
    )
    const geldig = await toegewezen()
    const actueel = (vanafTijdstip: Date | null) =>
      house.in('backoffice', async ({ db, mandaat, vandaag }) =>
        (await listActueel(db, mandaat, client, inkoop.aanbiederId, vandaag, vanafTijdstip)).map((een) => een.id),
      )
    expect((await actueel(sinds)).toSorted()).toEqual([verwijderd, geldig].toSorted())
    expect(await actueel(null)).toEqual([geldig])
  })

  it('laat na opzegging niets nieuws toe voorbij de laatste dag, en maakt werk van wat doorloopt', async () => {
    const opgezegd = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A07', categorie: '02', agb: '99000007' }),
    )
    const eerder = await verleend({
      productId: opgezegd.productId,
      periode: { begin: '2026-10-01', eind: '2027-03-31' },
    })
    const lopend = await wijsToe(
      { aanbiederId: opgezegd.aanbiederId, periode: { begin: '2026-10-01', eind: '2027-02-28' } },
      'consulent',
      eerder,
    )
    expect(lopend.status).toBe(201)
    expect(
      (
        await house.vraag('contractmanager', 'POST', `/contracten/${opgezegd.contractId}/opzegging`, {
          per: '2026-12-31',
        })
      ).status,
    ).toBe(201)
    expect(codes(await op(lopend.body.toewijzingId, 'oprekking', { eind: '2027-03-31' }))).toEqual([
      'periode-buiten-contract',
    ])
    await expect(
      house.in('consulent', ({ db }) => nieuweVersie(db, lopend.body.toewijzingId, '[2026-10-01,2027-03-31]')),
    ).rejects.toThrow(/contract opgezegd/)
    const { rows } = await house.owner.query(`select soort, uiterlijk::text from voorziening.werk where id = $1`, [
      lopend.body.toewijzingId,
    ])
    expect(rows).toEqual([{ soort: 'contract-eindigt', uiterlijk: '2026-12-31' }])
    expect(
      (await op(lopend.body.toewijzingId, 'intrekking', { eind: '2026-12-31', reden: '03', instemming: false })).status,
    ).toBe(201)
    expect(
      (await house.owner.query(`select 1 from voorziening.werk where id = $1`, [lopend.body.toewijzingId])).rowCount,
    ).toBe(0)
  })
})

const nieuweVersie = (db: Db, id: string, looptijd: string) =>
  sql`insert into voorziening.toewijzingversie (gemeente, toewijzing_id, nr, looptijd, door)
    select gemeente, id, versie + 1, ${looptijd}::daterange, id from voorziening.toewijzing where id = ${id}`.execute(
    db,
  )
