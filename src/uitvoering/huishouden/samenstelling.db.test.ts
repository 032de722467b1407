import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

type Rij = Record<string, unknown>

describe('een huishouden in de tijd', () => {
  let house: TestHouse
  let moeder: { persoonId: string; huishoudenId: string }
  let ex: { persoonId: string; huishoudenId: string }
  let kind: { persoonId: string; huishoudenId: string }
  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  const toon = async (huishoudenId: string, als = 'consulent') =>
    house.vraag(als, 'GET', `/huishoudens/${huishoudenId}/samenstelling`)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  const neemOp = async (voornamen: string, geboren: string) =>
    (await stuur('toegang', '/huishouden/personen', { voornamen, geslachtsnaam: 'Van Wijk', geboren, bevestigd: true }))
      .body
  const persoonIn = (body: { personen: Rij[] }, id: string) => body.personen.find((een) => een.persoonId === id) as Rij

  beforeAll(async () => {
    house = await openTestHouse()
    moeder = await neemOp('Ilse', '1985-03-02')
    ex = await neemOp('Martijn', '1983-04-01')
    kind = await neemOp('Noor', '2013-06-01')
    // What the register says: the child lives with the former partner.
    await house.owner.query(
      `update huishouden.bewoning set bron = 'brp-adres', geldig = '[2020-01-01,)', door = null where persoon_id = any ($1::uuid[])`,
      [[moeder.persoonId, ex.persoonId, kind.persoonId]],
    )
    await house.owner.query(`update huishouden.bewoning set huishouden_id = $1 where persoon_id = $2`, [
      ex.huishoudenId,
      kind.persoonId,
    ])
  })
  afterAll(() => house.close())

  it('zet tegenstrijdige bronnen naast elkaar en lost ze niet op door te wissen (H2)', async () => {
    const vast = await stuur('consulent', '/huishouden/bewoningen', {
      persoonId: kind.persoonId,
      huishoudenId: moeder.huishoudenId,
      verblijf: 'hoofd',
      periode: { begin: '2026-09-01' },
      bron: 'inwoner',
    })
    expect(vast.status).toBe(201)
    for (const [huishoudenId, hier] of [
      [moeder.huishoudenId, 'inwoner'],
      [ex.huishoudenId, 'brp-adres'],
    ] as const) {
      const { body } = await toon(huishoudenId)
      const noor = persoonIn(body, kind.persoonId)
      expect(noor.tegenstrijdig).toEqual(['brp-adres', 'inwoner'])
      expect((noor.bewoningen as Rij[]).map((een) => [een.bron, een.hier, een.eind])).toEqual([
        ['brp-adres', hier === 'brp-adres', null],
        ['inwoner', hier === 'inwoner', null],
      ])
    }
    const { body } = await toon(moeder.huishoudenId)
    expect((persoonIn(body, kind.persoonId).bewoningen as Rij[])[1]).toMatchObject({
      doorNaam: 'Consulent en regisseur',
    })
  })

  it('beeindigt wat een inwoner zei, en nooit wat een register zegt', async () => {
    const { body } = await toon(ex.huishoudenId)
    const [brp, inwoner] = persoonIn(body, kind.persoonId).bewoningen as { id: string }[]
    const eind = (id: string, laatsteDag: string, als = 'consulent') =>
      stuur(als, `/huishouden/feiten/${id}/beeindigingen`, { soort: 'bewoning', laatsteDag })
    expect(codes(await eind(brp!.id, '2026-11-10'))).toEqual(['feit-van-register'])
    expect(codes(await eind(inwoner!.id, '2026-01-01'))).toEqual(['periode-omgekeerd'])
    expect((await eind(inwoner!.id, '2026-11-10', 'teamleider')).status).toBe(403)
    expect((await eind(inwoner!.id, '2026-11-10', '9902-consulent')).status).toBe(404)
    expect((await eind(inwoner!.id, '2026-11-09')).status).toBe(201)
    expect(codes(await eind(inwoner!.id, '2026-11-09'))).toEqual(['al-beeindigd'])
    const na = (await toon(ex.huishoudenId)).body
    expect(persoonIn(na, kind.persoonId).tegenstrijdig).toEqual([])
  })

  it('toont relaties en gezag met hun bron, en een relatie eindigt aan twee kanten', async () => {
    await stuur('consulent', '/huishouden/relaties', {
      persoonId: moeder.persoonId,
      gerelateerdeId: ex.persoonId,
      soort: 'ex-partner',
      periode: { begin: '2024-01-01' },
      bron: 'inwoner',
    })
    await stuur('consulent', '/huishouden/gezag', {
      kindId: kind.persoonId,
      dragerId: moeder.persoonId,
      soort: 'gezamenlijk',
      periode: { begin: '2020-01-01' },
      bron: 'medewerker',
    })
    const { body } = await toon(moeder.huishoudenId)
    const [band] = persoonIn(body, moeder.persoonId).relaties as { id: string }[]
    expect(band).toMatchObject({ naam: 'Martijn Van Wijk', soort: 'ex-partner', bron: 'inwoner', eind: null })
    const bijEx = (await toon(ex.huishoudenId)).body
    expect(persoonIn(bijEx, kind.persoonId)).toMatchObject({
      grens: 'naast-kind',
      gezag: [{ naam: 'Ilse Van Wijk', soort: 'gezamenlijk', bron: 'medewerker', eind: '2031-05-31' }],
    })
    await stuur('consulent', `/huishouden/feiten/${band!.id}/beeindigingen`, {
      soort: 'relatie',
      laatsteDag: '2026-11-01',
    })
    const na = persoonIn((await toon(ex.huishoudenId)).body, ex.persoonId).relaties as Rij[]
    expect(na).toMatchObject([{ naam: 'Ilse Van Wijk', soort: 'ex-partner', eind: '2026-11-01' }])
  })

  it('zet netwerk en professionals om het huishouden', async () => {
    const pad = `/huishouden/huishoudens/${moeder.huishoudenId}`
    await stuur('consulent', `${pad}/netwerkleden`, { naam: 'Ans', relatie: 'tante' })
    await stuur('consulent', `${pad}/professionals`, { naam: 'J. Vos', organisatie: 'De Linde', rol: 'huisarts' })
    expect((await toon(moeder.huishoudenId)).body.omstanders).toMatchObject([
      { soort: 'netwerk', naam: 'Ans', rol: 'tante', begin: '2026-11-10' },
      { soort: 'professional', naam: 'J. Vos', organisatie: 'De Linde' },
    ])
  })

  it('van wie vertrok, staat er dat hij hier woonde, en nooit waarheen (X4)', async () => {
    const verhuizing = await stuur('consulent', `/huishouden/personen/${kind.persoonId}/verhuizingen`, {
      op: '2026-11-01',
      naarGemeente: null,
      adres: {
        straat: 'Geheimelaan',
        huisnummer: 9,
        huisletter: null,
        toevoeging: null,
        postcode: '9901ZZ',
        woonplaats: 'Voorbeeldstad',
        adresseerbaarObject: null,
        nummeraanduiding: null,
      },
    })
    expect(verhuizing.status).toBe(201)
    const { body } = await toon(ex.huishoudenId)
    expect(persoonIn(body, kind.persoonId)).toMatchObject({ woontHier: false, adressen: [], relaties: [], gezag: [] })
    expect(JSON.stringify(body)).not.toContain('Geheimelaan')
    expect(JSON.stringify((await toon(verhuizing.body.huishoudenId)).body)).toContain('Geheimelaan 9')
  })

  it('zegt waarom iemand dit ziet', async () => {
    const { body } = await toon(moeder.huishoudenId)
    expect(persoonIn(body, moeder.persoonId).waarom).toEqual({ hoedanigheden: [], altijd: ['K'], perWet: [] })
    const wie = await house.mandaat('consulent')
    await house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, medewerker_id, persoon_id, hoedanigheid, wetten, geldig, volgt_uit)
        values ('9901', $1, $2, 'regisseur', '{wmo}', '[2026-01-01,)', uuidv7())`,
      [wie.actor.id, moeder.persoonId],
    )
    expect(persoonIn((await toon(moeder.huishoudenId)).body, moeder.persoonId).waarom).toEqual({
      hoedanigheden: [{ hoedanigheid: 'regisseur', wetten: ['wmo'] }],
      altijd: ['K', 'P', 'L'],
      perWet: [{ wet: 'wmo', groepen: ['B', 'V', 'R'] }],
    })
    expect((await toon(moeder.huishoudenId, 'kwaliteit')).status).toBe(404)
    expect((await toon(moeder.huishoudenId, '9902-consulent')).status).toBe(404)
  })

  it('een waarschuwing zegt iedereen dat zij er is, en alleen wie met de persoon werkt waarom; op haar dag blijft of vervalt zij', async () => {
    const pad = `/huishouden/personen/${moeder.persoonId}/waarschuwingen`
    const eis = { soort: 'dier', reden: 'Grote hond, bel eerst aan', herzienOp: '2027-05-10', bekendBijPersoon: true }
    expect((await stuur('consulent', pad, eis)).status).toBe(403)
    expect(codes(await stuur('teamleider', pad, { ...eis, reden: ' ', herzienOp: '2026-11-10' }))).toEqual([
      'reden-ontbreekt',
      'herziening-ontbreekt',
    ])
    const { body: gezet } = await stuur('teamleider', pad, eis)
    const bij = async (als: string) =>
      (await house.vraag(als, 'GET', `/huishouden/personen/${moeder.persoonId}`)).body.waarschuwingen
    expect(await bij('consulent')).toMatchObject([{ soort: 'dier', reden: 'Grote hond, bel eerst aan' }])
    expect(await bij('toegang')).toMatchObject([{ soort: 'dier', reden: null }])
    const opSchijf = await house.owner.query(`select reden from huishouden.waarschuwing`)
    expect(opSchijf.rows[0].reden.toString('utf8')).not.toContain('hond')
    const herzie = (body: object) =>
      stuur('privacyofficer', `/huishouden/waarschuwingen/${gezet.waarschuwingId}/herzieningen`, body)
    expect(codes(await herzie({ uitkomst: 'blijft' }))).toEqual(['herziening-ontbreekt'])
    expect((await herzie({ uitkomst: 'blijft', herzienOp: '2027-11-10' })).status).toBe(201)
    expect((await herzie({ uitkomst: 'vervalt' })).status).toBe(201)
    expect((await herzie({ uitkomst: 'vervalt' })).status).toBe(404)
  })

  it('de privacy officer ziet alle afschermingen, herziet ze, en niemand anders', async () => {
    const { body } = await stuur('privacyofficer', `/huishouden/personen/${moeder.persoonId}/afschermingen`, {
      soort: 'adresgeheim',
      reden: 'Dreiging van ex-partner',
      wieMag: [],
      herzienOp: '2027-05-01',
    })
    expect((await house.vraag('teamleider', 'GET', '/huishouden/afschermingen')).status).toBe(403)
    const lijst = await house.vraag('privacyofficer', 'GET', '/huishouden/afschermingen')
    expect(lijst.body.afschermingen).toMatchObject([
      { naam: 'Ilse Van Wijk', soort: 'adresgeheim', herzienOp: '2027-05-01' },
    ])
    const pad = `/huishouden/afschermingen/${body.afschermingId}/herzieningen`
    const opnieuw = { reden: 'Dreiging duurt voort', wieMag: [], herzienOp: '2028-05-01' }
    expect((await stuur('9902-privacyofficer', pad, opnieuw)).status).toBe(404)
    expect(codes(await stuur('privacyofficer', pad, { ...opnieuw, reden: '' }))).toEqual(['reden-ontbreekt'])
    expect((await stuur('privacyofficer', pad, opnieuw)).status).toBe(201)
    const na = persoonIn((await toon(moeder.huishoudenId)).body, moeder.persoonId)
    expect(na).toMatchObject({ adresgeheim: true, adressen: [] })
  })
})
