import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

/** Rooms whose things carry a BSN: what stands there keeps a registration from lapsing. */
const MET_BSN = /^(voorziening|berichten|declaratie)\./

describe('samenvoegen en weer splitsen', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  let teller = 0
  async function persoon(naam = 'Van der Berg', geboren = '1970-01-01', bsn = false) {
    teller += 1
    const { body } = await stuur('toegang', '/huishouden/personen', {
      voornamen: 'Anna',
      geslachtsnaam: naam,
      geboren,
      bevestigd: true,
    })
    if (bsn)
      await house.owner.query(`update huishouden.persoon set bsn = '\\x00', bsn_zoek = $2 where id = $1`, [
        body.persoonId,
        Buffer.from(`nummer ${teller}`),
      ])
    return body as { persoonId: string; huishoudenId: string }
  }
  const voegSamen = (blijftId: string, vervaltId: string, reden = 'Dezelfde vrouw', als = 'kwaliteit') =>
    stuur(als, '/huishouden/samenvoegingen', { blijftId, vervaltId, reden })
  const splits = (id: string, als = 'kwaliteit') => stuur(als, `/huishouden/samenvoegingen/${id}/splitsingen`)
  const dubbelen = async (als = 'kwaliteit') => (await house.vraag(als, 'GET', '/huishouden/dubbelen')).body

  /** Everything that names a person anywhere, as it stands. */
  async function stand(): Promise<string> {
    const { rows: plekken } = await house.owner.query(`select distinct tabel::text from huishouden.noemt_persoon()`)
    const alles: unknown[] = []
    for (const { tabel } of plekken)
      alles.push(tabel, (await house.owner.query(`select to_jsonb(x) r from ${tabel} x order by id`)).rows)
    return JSON.stringify(alles)
  }

  it('vraagt van elke tabel die een persoon noemt of zij meegaat of niet', async () => {
    const { rows } = await house.owner.query(`select tabel::text, kolom, volgt from huishouden.noemt_persoon()`)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((rij) => rij.volgt).length).toBeGreaterThan(15)
    expect(rows.some((rij) => !rij.volgt && rij.tabel === 'voorziening.voorziening')).toBe(true)
    expect(rows.filter((rij) => rij.volgt && MET_BSN.test(rij.tabel))).toEqual([])
  })

  it('stelt voor wie op dezelfde dag geboren is en bijna gelijk heet, en nooit wie afgeschermd is (H4)', async () => {
    const een = await persoon('Jacobsen', '1961-02-03', true)
    const ander = await persoon('Jakobsen', '1961-02-03')
    await persoon('Jakobsen', '1961-02-04')
    const geheim = await persoon('Jacobsen', '1961-02-03')
    await stuur('privacyofficer', `/huishouden/personen/${geheim.persoonId}/afschermingen`, {
      soort: 'adresgeheim',
      reden: 'Dreiging',
      wieMag: [],
      herzienOp: '2027-05-01',
    })
    expect((await house.vraag('consulent', 'GET', '/huishouden/dubbelen')).status).toBe(403)
    const { vermoedens } = await dubbelen()
    expect(vermoedens).toMatchObject([
      { een: { persoonId: ander.persoonId, heeftBsn: false }, ander: { persoonId: een.persoonId, heeftBsn: true } },
    ])
    expect(vermoedens[0].een.hangt).toContainEqual({ tabel: 'huishouden.bewoning', aantal: 1 })
    expect((await dubbelen('9902-kwaliteit')).vermoedens).toEqual([])
    await stuur('kwaliteit', '/huishouden/twee-personen', { eenId: een.persoonId, anderId: ander.persoonId })
    expect((await dubbelen()).vermoedens).toEqual([])
  })

  it('weigert twee mensen met elk een BSN, een afgeschermde, en wie een BSN heeft te laten vervallen', async () => {
    const [een, ander, zonder, schuil] = [
      await persoon('A', '1950-01-01', true),
      await persoon('B', '1950-01-01', true),
      await persoon('C'),
      await persoon('D'),
    ]
    const voor = await stand()
    expect(codes(await voegSamen(een.persoonId, ander.persoonId, ' '))).toEqual([
      'verschillende-bsn',
      'reden-ontbreekt',
    ])
    expect(codes(await voegSamen(zonder.persoonId, een.persoonId))).toEqual(['bsn-moet-blijven'])
    expect(codes(await voegSamen(een.persoonId, een.persoonId))).toEqual(['zelfde-registratie'])
    expect((await voegSamen(een.persoonId, zonder.persoonId, 'x', 'teamleider')).status).toBe(403)
    expect((await voegSamen(een.persoonId, zonder.persoonId, 'x', '9902-kwaliteit')).status).toBe(404)
    expect(await stand()).toBe(voor)
    for (const [soort, uitkomst] of [
      ['adresgeheim', 422],
      ['vertrouwelijk', 404],
    ] as const) {
      await stuur('privacyofficer', `/huishouden/personen/${schuil.persoonId}/afschermingen`, {
        soort,
        reden: 'Dreiging',
        wieMag: [],
        herzienOp: '2027-05-01',
      })
      expect((await voegSamen(een.persoonId, schuil.persoonId)).status).toBe(uitkomst)
    }
  })

  it('wat op de ene stond, staat daarna op de andere; zoeken vindt er nog een', async () => {
    const blijft = await persoon('Mertens', '1955-05-05', true)
    const vervalt = await persoon('Mertens', '1955-05-05')
    const { body: melding } = await stuur('toegang', '/toegang/meldingen', {
      persoonId: vervalt.persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Hulp in huis',
      zelfde: true,
      hulpvragen: [{ wet: 'wmo', regeling: 'begeleiding' }],
    })
    const wie = async () =>
      (await house.owner.query(`select persoon_id from toegang.hulpvraag where id = $1`, [melding.hulpvraagIds[0]]))
        .rows[0].persoon_id
    const vind = async () =>
      (await stuur('consulent', '/huishouden/naamzoekopdrachten', { q: 'Mertens' })).body.map(
        (een: { persoonId: string }) => een.persoonId,
      )
    expect((await vind()).sort()).toEqual([blijft.persoonId, vervalt.persoonId].sort())
    const { status, body } = await voegSamen(blijft.persoonId, vervalt.persoonId)
    expect(status).toBe(201)
    expect(await wie()).toBe(blijft.persoonId)
    expect(await vind()).toEqual([blijft.persoonId])
    // The same source already says where who stays lives: that one row does not go along.
    expect((await dubbelen()).samengevoegd).toMatchObject([
      { id: body.samenvoegingId, reden: 'Dezelfde vrouw', bleef: 1 },
    ])
    expect(codes(await voegSamen(blijft.persoonId, vervalt.persoonId))).toEqual(['al-samengevoegd'])
    const { rows: log } = await house.owner.query(
      `select count(*)::int n from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
        where h.actie = 'huishouden.voegSamen' and b.persoon_id = any ($1::uuid[])`,
      [[blijft.persoonId, vervalt.persoonId]],
    )
    expect(log[0].n).toBe(2)
    expect((await splits(body.samenvoegingId, '9902-kwaliteit')).status).toBe(404)
    expect((await splits(body.samenvoegingId)).status).toBe(201)
    expect((await splits(body.samenvoegingId)).status).toBe(404)
    expect(await wie()).toBe(vervalt.persoonId)
  })

  it('H5: splitsen na samenvoegen is precies wat er was, hoe het leven ook liep', async () => {
    const feit = fc.record({
      soort: fc.constantFrom('bewoning', 'ouder', 'ex-partner', 'onderling', 'gezag', 'grond', 'netwerk', 'contact'),
      bron: fc.constantFrom('inwoner', 'medewerker', 'brp-adres'),
      opBlijft: fc.boolean(),
    })
    const levens = fc.sample(fc.array(feit, { minLength: 1, maxLength: 7 }), { numRuns: 12, seed: 20261110 })
    let anders = 0
    for (const leven of levens) {
      const blijft = await persoon('Willems', '1960-01-01', true)
      const vervalt = await persoon('Willems', '1960-01-01')
      const derde = await persoon('Kind', '2015-01-01')
      for (const { soort, bron, opBlijft } of leven)
        await leg(
          soort,
          bron,
          opBlijft ? blijft.persoonId : vervalt.persoonId,
          opBlijft ? vervalt.persoonId : blijft.persoonId,
          derde,
        )
      const voor = await stand()
      const { status, body } = await voegSamen(blijft.persoonId, vervalt.persoonId)
      expect(status).toBe(201)
      if ((await stand()) !== voor) anders += 1
      expect((await splits(body.samenvoegingId)).status).toBe(201)
      expect(await stand()).toBe(voor)
    }
    expect(anders).toBeGreaterThan(6)
  })

  /** One fact about someone; what the house would not accept is no fact. */
  async function leg(
    soort: string,
    bron: string,
    wie: string,
    ander: string,
    derde: { persoonId: string; huishoudenId: string },
  ) {
    const sql: Record<string, [string, unknown[]]> = {
      bewoning: [
        `insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum) values ('9901', $1, $2, 'hoofd', '[2020-01-01,)', $3, '2026-01-01') on conflict do nothing`,
        [derde.huishoudenId, wie, bron],
      ],
      ouder: [
        `insert into huishouden.relatie (gemeente, persoon_id, gerelateerde_id, soort, geldig) values ('9901', $1, $2, 'kind', '[2015-01-01,)')`,
        [wie, derde.persoonId],
      ],
      'ex-partner': [
        `insert into huishouden.relatie (gemeente, persoon_id, gerelateerde_id, soort, geldig) values ('9901', $2, $1, 'ex-partner', '[2015-01-01,)')`,
        [wie, derde.persoonId],
      ],
      onderling: [
        `insert into huishouden.relatie (gemeente, persoon_id, gerelateerde_id, soort, geldig) values ('9901', $1, $2, 'familie', '[2015-01-01,)')`,
        [wie, ander],
      ],
      gezag: [
        `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron) values ('9901', $2, $1, 'ouderlijk', '[2015-01-01,)', 'brp') on conflict do nothing`,
        [wie, derde.persoonId],
      ],
      grond: [
        `insert into huishouden.toegangsgrond (gemeente, medewerker_id, persoon_id, hoedanigheid, geldig, volgt_uit) values ('9901', uuidv7(), $1, 'regisseur', '[2026-01-01,)', uuidv7())`,
        [wie],
      ],
      netwerk: [
        `insert into huishouden.netwerklid (gemeente, huishouden_id, persoon_id, naam, relatie, geldig) values ('9901', $2, $1, 'Anna', 'tante', '[2026-01-01,)')`,
        [wie, derde.huishoudenId],
      ],
      contact: [
        `insert into huishouden.toestemming (gemeente, persoon_id, doel, gegeven_op, gegeven_door) values ('9901', $1, 'delen', '2026-01-01', $1)`,
        [wie],
      ],
    }
    const [statement, parameters] = sql[soort]!
    await house.owner.query(statement, parameters)
  }
})
