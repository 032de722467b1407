import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

describe('inrichting', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('zegt wie er is ingelogd en wat die mag', async () => {
    const { status, body } = await house.vraag('consulent', 'GET', '/ik')
    expect(status).toBe(200)
    expect(body).toMatchObject({ naam: 'Consulent en regisseur', gemeenteNaam: 'Voorbeeldstad' })
    expect(body.powers).toContain('besluit:nemen')
  })

  it('laat niemand binnen zonder sessie, en niemand zonder de power', async () => {
    expect((await house.vraag('niemand', 'GET', '/ik')).status).toBe(401)
    expect((await house.vraag('consulent', 'GET', '/inrichting/gebruikers')).status).toBe(403)
  })

  it('toont een beheerder alleen de gebruikers van de eigen gemeente', async () => {
    const hier = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    const daar = await house.vraag('9902-beheerder', 'GET', '/inrichting/gebruikers')
    expect(hier.body.length).toBeGreaterThan(15)
    const ids = new Set(hier.body.map((row: { id: string }) => row.id))
    expect(daar.body.some((row: { id: string }) => ids.has(row.id))).toBe(false)
  })

  it('werkt een ingetrokken functie bij het eerstvolgende verzoek, met een auditregel', async () => {
    const { body: gebruikers } = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    const controller = gebruikers.find((row: { functies: string[] }) => row.functies.includes('controller'))
    expect((await house.vraag('controller', 'GET', '/ik')).status).toBe(200)
    const ingetrokken = await house.vraag(
      'beheerder',
      'POST',
      `/inrichting/gebruikers/${controller.id}/ingetrokken-functies`,
      { functie: 'controller' },
    )
    expect(ingetrokken.status).toBe(201)
    expect((await house.vraag('controller', 'GET', '/ik')).status).toBe(401)
    const lines = await house.owner.query(`select actie, doel from platform.handeling where object_id = $1`, [
      controller.id,
    ])
    expect(lines.rows).toEqual([{ actie: 'inrichting.trekFunctieIn', doel: 'beheer van de inrichting' }])
  })

  it('weigert een veld dat het niet kent, in het Nederlands, en slaat niets op', async () => {
    const { status, body } = await house.vraag(
      'beheerder',
      'POST',
      '/inrichting/gebruikers/00000000-0000-7000-8000-000000000009/ingetrokken-functies',
      { functie: 'x', bsn: '1' },
    )
    expect(status).toBe(422)
    expect(body.beletselen).toEqual([{ code: 'veld-onbekend', veld: 'bsn', uitleg: 'Dit veld kennen wij niet.' }])
  })

  const mandaat = (anders: object = {}) => ({
    functie: 'wethouder',
    powers: ['monitor:lezen'],
    wetten: [],
    taken: [],
    gemeenten: [],
    limiet: 1_000_00,
    begin: '2026-11-10',
    bron: 'Collegebesluit 12',
    ...anders,
  })

  it('een nieuw mandaat komt in de plaats van het vorige, en een ingetrokken mandaat werkt bij het volgende verzoek', async () => {
    expect((await house.vraag('wethouder', 'GET', '/ik')).body.powers).toContain('begroting:vaststellen')
    const { status, body } = await house.vraag('beheerder', 'POST', '/inrichting/mandaatbesluiten', mandaat())
    expect(status).toBe(201)
    expect((await house.vraag('wethouder', 'GET', '/ik')).body.powers).toEqual(['monitor:lezen'])

    const pad = `/inrichting/mandaatbesluiten/${body.mandaatbesluitId}/intrekkingen`
    expect((await house.vraag('consulent', 'POST', pad, {})).status).toBe(403)
    expect((await house.vraag('9902-beheerder', 'POST', pad, {})).status).toBe(404)
    expect((await house.vraag('beheerder', 'POST', pad, {})).status).toBe(201)
    expect((await house.vraag('wethouder', 'GET', '/ik')).status).toBe(401)
    expect((await house.vraag('beheerder', 'POST', pad, {})).status).toBe(404)

    const { body: lijst } = await house.vraag('beheerder', 'GET', '/inrichting/mandaatbesluiten')
    const rijen = lijst.besluiten.filter((een: { functie: string }) => een.functie === 'wethouder')
    expect(
      rijen.map((een: { eind: string; ingetrokkenOp: string | null }) => [een.eind, een.ingetrokkenOp !== null]),
    ).toEqual([
      [null, true],
      ['2026-11-09', false],
    ])
  })

  it('weigert het eigen mandaat en een regionale taak zonder samenwerking, en slaat dan niets op', async () => {
    const tel = async () =>
      (await house.owner.query(`select count(*)::int n from inrichting.mandaatbesluit where gemeente = '9901'`)).rows[0]
        .n
    const voor = await tel()
    const { status, body } = await house.vraag(
      'beheerder',
      'POST',
      '/inrichting/mandaatbesluiten',
      mandaat({ functie: 'beheerder', taken: ['opvang'], gemeenten: ['9902'], bron: ' ' }),
    )
    expect(status).toBe(422)
    expect(body.beletselen.map((een: { code: string }) => een.code)).toEqual([
      'eigen-mandaat',
      'samenwerking-ontbreekt',
      'samenwerking-ontbreekt',
      'bron-ontbreekt',
    ])
    expect(await tel()).toBe(voor)
  })

  it('I3: eindigt de samenwerking, dan is de regionale taak bij het volgende verzoek weg, en leest men de buurgemeente niet meer', async () => {
    const { rows } = await house.owner.query(
      `select id from inrichting.samenwerking where gemeente = '9901' and taak = 'beschermd-wonen'`,
    )
    expect((await house.mandaat('regionaal')).leest).toEqual(['9901', '9902'])
    const eindig = (laatsteDag: string) =>
      house.vraag('beheerder', 'POST', `/inrichting/samenwerkingen/${rows[0].id}/beeindigingen`, { laatsteDag })
    expect((await eindig('2014-01-01')).status).toBe(422)
    expect((await eindig('2026-11-09')).status).toBe(201)
    expect(await house.mandaat('regionaal')).toMatchObject({ leest: ['9901'], taken: [] })
    const opnieuw = await house.vraag('beheerder', 'POST', '/inrichting/samenwerkingen', {
      convenant: 'Convenant beschermd wonen',
      taak: 'beschermd-wonen',
      centrumgemeente: '9901',
      deelnemers: ['9901', '9902'],
      vorm: 'mandaat',
      afzenderBerichten: 'centrum',
      verdeelsleutel: { 9901: 850, 9902: 150 },
      begin: '2026-11-10',
      bron: 'Raadsbesluiten 2026',
    })
    expect(opnieuw.status).toBe(201)
    expect((await house.mandaat('regionaal')).taken).toEqual(['beschermd-wonen'])
  })

  it('geeft een gedetacheerde medewerker een functie en expertises, met een begin en een einde', async () => {
    const { body: teams } = await house.vraag('beheerder', 'GET', '/inrichting/teams')
    const nieuw = { naam: 'Gea Leen', inlognaam: '9901-gea.leen', werkgever: 'Stichting Samenloop' }
    const { body: wie } = await house.vraag('beheerder', 'POST', '/inrichting/gebruikers', nieuw)
    expect((await house.vraag('beheerder', 'POST', '/inrichting/gebruikers', nieuw)).body.beletselen[0].code).toBe(
      'inlognaam-bestaat',
    )
    const pad = `/inrichting/gebruikers/${wie.gebruikerId}`
    const functie = { functie: 'consulent', teams: [teams[0].id], begin: '2026-11-10', eind: '2026-12-31' }
    expect((await house.vraag('beheerder', 'POST', `${pad}/functies`, functie)).status).toBe(201)
    expect((await house.vraag('beheerder', 'POST', `${pad}/functies`, functie)).body.beletselen[0].code).toBe(
      'functie-loopt-al',
    )
    const expertises = (lijst: string[], vanaf: string) =>
      house.vraag('beheerder', 'POST', `${pad}/expertises`, { expertises: lijst, vanaf })
    await expertises(['jeugd', 'leerrecht'], '2026-01-01')
    await expertises(['jeugd', 'wmo 2015'], '2026-11-10')
    const { body: gebruikers } = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    const gea = gebruikers.find((een: { id: string }) => een.id === wie.gebruikerId)
    expect(gea).toMatchObject({ werkgever: 'Stichting Samenloop', functies: ['consulent'] })
    expect(
      gea.loopbaan.map((een: { wat: string; begin: string; eind: string }) => [een.wat, een.begin, een.eind]),
    ).toEqual([
      ['consulent', '2026-11-10', '2026-12-31'],
      ['wmo 2015', '2026-11-10', null],
      ['jeugd', '2026-01-01', null],
      ['leerrecht', '2026-01-01', '2026-11-09'],
    ])
    const { body: ik } = await house.vraag('beheerder', 'GET', '/ik')
    const zelf = await house.vraag('beheerder', 'POST', `/inrichting/gebruikers/${ik.id}/functies`, {
      ...functie,
      teams: [],
    })
    expect(zelf.body.beletselen[0].code).toBe('eigen-mandaat')
  })

  it('een team krijgt taken en wijken, en geen wijk die er niet is', async () => {
    const team = {
      code: 'west',
      naam: 'Gebiedsteam West',
      soort: 'uitvoerend',
      wetten: ['wmo'],
      taken: [],
      begin: '2026-01-01',
    }
    const fout = await house.vraag('beheerder', 'POST', '/inrichting/teams', { ...team, gebieden: ['WK999999'] })
    expect(fout.body.beletselen[0].code).toBe('gebied-onbekend')
    for (const wetten of [['wmo'], ['wmo', 'jeugdwet']])
      expect(
        (await house.vraag('beheerder', 'POST', '/inrichting/teams', { ...team, wetten, gebieden: ['WK990102'] }))
          .status,
      ).toBe(201)
    const { body } = await house.vraag('beheerder', 'GET', '/inrichting/teamindeling')
    expect(body.filter((een: { code: string }) => een.code === 'west')).toMatchObject([
      { wetten: ['wmo', 'jeugdwet'], gebieden: ['WK990102'], leden: [] },
    ])
  })

  const termijn = (anders: object = {}) => ({
    soort: 'termijn',
    sleutel: 'wmo-onderzoek',
    waarde: { duur: { aantal: 5, eenheid: 'weken' } },
    begin: '2026-11-10',
    bron: 'Verordening 2026 art. 4',
    geverifieerd: true,
    ...anders,
  })
  const instellingen = async () => (await house.vraag('beheerder', 'GET', '/inrichting/instellingen')).body

  it('stelt een instelling vast vanaf een dag, en wie intrekt laat de vorige doorlopen', async () => {
    const regel = async () => (await instellingen()).find((een: { sleutel: string }) => een.sleutel === 'wmo-onderzoek')
    expect(await regel()).toMatchObject({
      eigen: false,
      waarde: { duur: { aantal: 6 } },
      kamers: ['toegang'],
      geverifieerd: true,
    })
    expect(
      (await house.vraag('beheerder', 'POST', '/inrichting/instellingen', termijn({ begin: '2026-01-01' }))).status,
    ).toBe(201)
    const tweede = await house.vraag(
      'beheerder',
      'POST',
      '/inrichting/instellingen',
      termijn({ waarde: { duur: { aantal: 4, eenheid: 'weken' } } }),
    )
    expect((await regel()).waarde.duur.aantal).toBe(4)
    expect((await regel()).rijen.map((een: { eind: string | null }) => een.eind)).toEqual([null, '2026-11-09'])
    const weg = `/inrichting/instellingen/${tweede.body.instellingId}/intrekkingen`
    expect((await house.vraag('9902-beheerder', 'POST', weg, {})).status).toBe(404)
    expect((await house.vraag('beheerder', 'POST', weg, {})).status).toBe(201)
    expect(await regel()).toMatchObject({ waarde: { duur: { aantal: 5 } } })
    expect((await regel()).rijen.filter((een: { ingetrokkenOp: unknown }) => !een.ingetrokkenOp)).toMatchObject([
      { eind: null },
    ])
  })

  it.each([
    ['zonder bron', { bron: '' }, ['bron-ontbreekt']],
    [
      'met een termijn van nul weken',
      { waarde: { duur: { aantal: 0, eenheid: 'weken' } } },
      ['waarde-past-niet-in-schema'],
    ],
    [
      'met een eenheid die niet bestaat',
      { waarde: { duur: { aantal: 6, eenheid: 'jaren' } } },
      ['waarde-past-niet-in-schema'],
    ],
    ['zonder waarde', { waarde: undefined }, ['waarde-past-niet-in-schema']],
    ['die niet bestaat', { sleutel: 'verzonnen' }, ['instelling-onbekend']],
    [
      'voor een feestdag die geen dag is',
      { soort: 'feestdag', sleutel: 'morgen', waarde: null },
      ['instelling-onbekend'],
    ],
    ['van voor wat later is vastgesteld', { begin: '2025-01-01' }, ['periodes-overlappen']],
  ])('weigert een instelling %s', async (_, anders, codes) => {
    const voor = JSON.stringify(await instellingen())
    const { status, body } = await house.vraag('beheerder', 'POST', '/inrichting/instellingen', termijn(anders))
    expect(status).toBe(422)
    expect([...new Set(body.beletselen.map((een: { code: string }) => een.code))]).toEqual(codes)
    expect(JSON.stringify(await instellingen())).toBe(voor)
  })

  it('laat alleen de beheerder instellingen zien en wijzigen', async () => {
    expect((await house.vraag('consulent', 'GET', '/inrichting/instellingen')).status).toBe(403)
    expect((await house.vraag('teamleider', 'POST', '/inrichting/instellingen', termijn())).status).toBe(403)
  })
})
