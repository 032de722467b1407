import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { eenInstelling, moederMetKind } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

describe('inzage voor een kind door de instelling die voogd is', () => {
  let house: TestHouse
  let moeder: string
  let kind: string
  let gi: string
  const stuur = (als: string, pad: string, body: object) => house.vraag(als, 'POST', pad, body)
  const vraag = (anders: object = {}, als = 'privacyofficer') =>
    stuur(als, '/inzageverzoeken', {
      persoonId: kind,
      namens: 'voogd',
      vastgesteldMet: 'gezagsregister',
      ontvangenOp: '2026-11-10',
      ...anders,
    })
  const codes = ({ body }: { body: { beletselen?: { code: string }[] } }) => body.beletselen?.map((een) => een.code)
  const geef = async (inzageverzoekId: string) => {
    await stuur('privacyofficer', `/inzageverzoeken/${inzageverzoekId}/levering`, {})
    return house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${inzageverzoekId}/pakket`)
  }
  const tekstVan = (body: unknown) => strFromU8(unzipSync(new Uint8Array(body as Buffer))['inzage.json']!)
  const geboren = (dag: string) =>
    house.owner.query('update huishouden.persoon set geboren = $2 where id = $1', [kind, dag])

  beforeAll(async () => {
    house = await openTestHouse()
    gi = await eenInstelling(house, 'Jeugdbescherming Inzagekanarie')
    ;({ moeder, kind } = await moederMetKind(house, 'Inzagekanarie', '2018-03-02'))
    await house.doe(
      registreerMelding,
      {
        persoonId: kind,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Vertelkanarie: het gaat niet op school',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdhulp' }],
      } as never,
      'consulent',
    )
  })
  afterAll(() => house.close())

  it('niet zolang zij geen voogd is, en niet door wie geen inzage levert of van elders is', async () => {
    expect(codes(await vraag())).toEqual(['geen-voogd'])
    expect(codes(await vraag({ persoonId: moeder }))).toEqual(['geen-kind'])
    expect((await vraag({}, 'consulent')).status).toBe(403)
    expect((await vraag({}, '9902-privacyofficer')).status).toBe(404)
  })

  it('zij krijgt wat er van het kind is, en een ouder zonder gezag krijgt niets meer', async () => {
    const eerder = (await vraag({ namens: 'gezagdrager', vragerId: moeder })).body.inzageverzoekId
    expect((await geef(eerder)).status).toBe(200)
    const voogdij = { kindId: kind, instellingId: gi, kenmerk: 'C/05/412345', bron: 'medewerker' }
    await stuur('consulent', '/huishouden/voogdij', { ...voogdij, periode: { begin: '2026-11-01' } })
    expect(codes(await vraag({ namens: 'gezagdrager', vragerId: moeder }))).toEqual(['geen-gezag'])
    expect((await house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${eerder}/pakket`)).status).toBe(404)
    const { inzageverzoekId } = (await vraag()).body
    const [open] = (await house.vraag('privacyofficer', 'GET', '/inzageverzoeken')).body
    expect(open).toMatchObject({ namens: 'voogd', vrager: 'Jeugdbescherming Inzagekanarie', vragerId: null })
    expect(tekstVan((await geef(inzageverzoekId)).body)).toContain('Vertelkanarie')
  })

  it('vanaf 12 niet wat het kind voor allen houdt, en vanaf 16 vraagt het kind zelf', async () => {
    await geboren('2013-03-02')
    await house.owner.query(
      `insert into huishouden.voorbehoud (gemeente, persoon_id, groep, grond, begin, door) values ('9901', $1, 'V', 'kind', '2026-11-01', $1)`,
      [kind],
    )
    const { inzageverzoekId } = (await vraag()).body
    expect(tekstVan((await geef(inzageverzoekId)).body)).not.toContain('Vertelkanarie')
    await geboren('2010-03-02')
    expect(codes(await vraag())).toEqual(['kind-vraagt-zelf'])
    expect((await house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${inzageverzoekId}/pakket`)).status).toBe(404)
    await geboren('2018-03-02')
  })

  it('een langere termijn staat in een brief aan de instelling', async () => {
    const { inzageverzoekId } = (await vraag()).body
    const { status, body } = await stuur('privacyofficer', `/inzageverzoeken/${inzageverzoekId}/verlenging`, {
      reden: 'ingewikkeld',
      toelichting: 'Wij zoeken nog in het archief.',
    })
    expect([status, body.weg]).toEqual([201, 'post'])
    const { rows } = await house.owner.query(
      `select ontvanger_id, instelling_id from correspondentie.brief where soort = 'inzageverlenging'`,
    )
    expect(rows).toEqual([{ ontvanger_id: null, instelling_id: gi }])
  })

  it('na de voogdij wordt niets meer opgehaald', async () => {
    const [{ id }] = (
      await house.owner.query(`select id from dossier.inzageverzoek where namens = 'voogd' and geleverd_op is null`)
    ).rows
    expect((await geef(id)).status).toBe(200)
    await house.owner.query(
      `update huishouden.gezag set geldig = daterange('2026-11-01', '2026-11-09') where instelling_id is not null`,
    )
    expect((await house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${id}/pakket`)).status).toBe(404)
  })
})
