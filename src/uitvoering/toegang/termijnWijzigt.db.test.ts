import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { taken } from './reactions.ts'

describe('een andere termijn', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  let teller = 0
  async function melding(ontvangenOp: string) {
    teller += 1
    const { body: persoon } = await stuur('toegang', '/huishouden/personen', {
      voornamen: `Persoon${teller}`,
      geslachtsnaam: `Van ${teller}`,
      geboren: '1950-01-01',
      bevestigd: true,
    })
    const { body } = await stuur('toegang', '/toegang/meldingen', {
      persoonId: persoon.persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Hulp in huis',
      zelfde: true,
      ontvangenOp,
      hulpvragen: [{ wet: 'wmo', regeling: 'begeleiding' }],
    })
    return { hulpvraagId: body.hulpvraagIds[0] as string, persoonId: persoon.persoonId as string }
  }
  const uiterlijk = async (hulpvraagId: string) =>
    (
      await house.owner.query(
        `select uiterlijk::text from toegang.klok where hulpvraag_id = $1 and code = 'wmo-onderzoek'`,
        [hulpvraagId],
      )
    ).rows[0].uiterlijk
  const uiterlijken = async (ids: readonly { hulpvraagId: string }[]) => {
    const dagen: string[] = []
    for (const een of ids) dagen.push(await uiterlijk(een.hulpvraagId))
    return dagen
  }
  const vijfWeken = {
    soort: 'termijn',
    sleutel: 'wmo-onderzoek',
    waarde: { duur: { aantal: 5, eenheid: 'weken' } },
    begin: '2026-10-01',
    bron: 'Verordening 2026 art. 4',
    geverifieerd: true,
  }

  it('laat eerst zien welke open klokken een andere dag krijgen, zonder naam en zonder iets vast te leggen, en daarna gebeurt precies dat', async () => {
    const eerder = await melding('2026-09-20')
    const straksTeLaat = await melding('2026-10-03')
    const ruim = await melding('2026-11-02')
    const verborgen = await melding('2026-10-05')
    await stuur('privacyofficer', `/huishouden/personen/${verborgen.persoonId}/afschermingen`, {
      soort: 'vertrouwelijk',
      reden: 'Veilig Thuis',
      wieMag: [],
      herzienOp: '2027-05-01',
    })
    const voor = await uiterlijken([eerder, straksTeLaat, ruim])

    const { status, body } = await stuur('beheerder', '/inrichting/instellingen/effecten', vijfWeken)
    expect(status).toBe(200)
    expect(body.effecten).toMatchObject([{ kamer: 'toegang', bekeken: 2, anders: 2, slechter: 1 }])
    expect(body.effecten[0].voorbeelden).toMatchObject([
      { nu: '2026-11-16', straks: '2026-11-09', slechter: true },
      { nu: '2026-12-14', straks: '2026-12-07', slechter: false },
    ])
    expect(JSON.stringify(body)).not.toMatch(/Persoon|Van \d|[0-9a-f]{8}-[0-9a-f]{4}/)
    expect(await uiterlijken([eerder, straksTeLaat, ruim])).toEqual(voor)

    expect((await stuur('beheerder', '/inrichting/instellingen', vijfWeken)).status).toBe(201)
    const gepland = await house.owner.query(
      `select count(*)::int n from graphile_worker.jobs where task_identifier = 'toegang.herberekenOpenKlokken'`,
    )
    expect(gepland.rows[0].n).toBe(1)
    await house.in(systeemMandaat('9901', 'herberekenen'), (context) =>
      taken['toegang.herberekenOpenKlokken']!(context, { gemeente: '9901', id: '9901' }),
    )
    expect(await uiterlijken([eerder, straksTeLaat, ruim, verborgen])).toEqual([
      voor[0],
      '2026-11-09',
      '2026-12-07',
      '2026-11-09',
    ])
  })

  it('een dag die met een feestdag gelijkstaat, schuift wat op die dag zou eindigen', async () => {
    const { body } = await stuur('beheerder', '/inrichting/instellingen/effecten', {
      soort: 'feestdag',
      sleutel: '2026-12-07',
      waarde: null,
      begin: '2026-11-01',
      bron: 'Koninklijk besluit',
      geverifieerd: false,
    })
    expect(body.effecten[0]).toMatchObject({ bekeken: 1, anders: 1, slechter: 0 })
    expect(body.effecten[0].voorbeelden).toMatchObject([{ nu: '2026-12-07', straks: '2026-12-08' }])
  })

  it('weigert de vooruitblik als de daad zelf', async () => {
    const { status, body } = await stuur('beheerder', '/inrichting/instellingen/effecten', { ...vijfWeken, bron: '' })
    expect(status).toBe(422)
    expect(body.beletselen.map((een: { code: string }) => een.code)).toContain('bron-ontbreekt')
    expect((await stuur('toegang', '/inrichting/instellingen/effecten', vijfWeken)).status).toBe(403)
  })
})
