import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

const UITNODIGING = {
  organisatie: 'Basisschool Het Anker',
  contact: 'Intern begeleider',
  inlognaam: '9901-anker',
  route: 'school',
  geldigTot: '2027-07-31',
}
const MELDING = {
  kenmerk: 'HA-7',
  naam: 'Bo Verschuur',
  geboren: '2016-02-01',
  vraag: 'Bo huilt elke dag in de klas.',
  weetErvan: true,
}

describe('melden op uitnodiging', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house?.close())
  const stuur = (als: string, pad: string, body: unknown = {}) => house.vraag(als, 'POST', pad, body)
  const lees = (als: string, pad: string) => house.vraag(als, 'GET', pad)
  const codes = ({ body }: { body: { beletselen?: { code: string }[] } }) => body.beletselen?.map((een) => een.code)

  it('een uitnodiging geldt hooguit een jaar, en nooit voor wie hier al werkt', async () => {
    const lang = await stuur('teamleider', '/toegang/partners', { ...UITNODIGING, geldigTot: '2028-01-01' })
    expect([lang.status, codes(lang)]).toEqual([422, ['uitnodiging-te-lang']])
    const bezet = await stuur('teamleider', '/toegang/partners', { ...UITNODIGING, inlognaam: '9901-consulent' })
    expect([bezet.status, codes(bezet)]).toEqual([422, ['inlognaam-bestaat']])
    expect((await stuur('teamleider', '/toegang/partners', UITNODIGING)).status).toBe(201)
    expect(codes(await stuur('teamleider', '/toegang/partners', UITNODIGING))).toEqual(['inlognaam-bestaat'])
  })

  it('wie niet mag uitnodigen of niet is uitgenodigd, kan niets', async () => {
    expect((await stuur('consulent', '/toegang/partners', UITNODIGING)).status).toBe(403)
    expect((await lees('inwoner', '/partner/meldingen')).status).toBe(403)
    // A partner by function, without an invitation.
    expect((await lees('partner', '/partner/meldingen')).status).toBe(404)
    expect((await stuur('partner', '/partner/meldingen', MELDING)).status).toBe(404)
    expect((await lees('9902-teamleider', '/toegang/partners')).body).toEqual([])
  })

  it('zonder aanvaarding geen melding; zonder medeweten niet zonder reden; geen BSN als nummer', async () => {
    const eerst = await stuur('9901-anker', '/partner/meldingen', {
      ...MELDING,
      kenmerk: '123456782',
      weetErvan: false,
    })
    expect([eerst.status, codes(eerst)]).toEqual([
      422,
      ['uitnodiging-niet-aanvaard', 'kenmerk-is-bsn', 'reden-ontbreekt'],
    ])
    expect((await stuur('9901-anker', '/partner/aanvaarding')).status).toBe(201)
    const melding = await stuur('9901-anker', '/partner/meldingen', MELDING)
    expect([melding.status, Object.keys(melding.body)]).toEqual([201, ['bekijkenVoor']])
  })

  it('de balie leest om wie het gaat, en de termijn telt vanaf de dag van de partner', async () => {
    const { body: lijst } = await lees('toegang', '/toegang/meldingen')
    const rij = lijst.rijen.find((een: { route: string }) => een.route === 'school')
    const { body: gelezen } = await lees('toegang', `/toegang/meldingen/${rij.meldingId}`)
    expect(gelezen.vraag).toBe(MELDING.vraag)
    expect(gelezen.partner).toMatchObject({
      organisatie: 'Basisschool Het Anker',
      naam: 'Bo Verschuur',
      weetErvan: true,
    })
    expect(gelezen.aanspreekpunt).toBeNull()
    const opgeslagen = await house.owner.query('select naam::text, geboren::text from toegang.partnermelding')
    expect(JSON.stringify(opgeslagen.rows)).not.toMatch(/Verschuur|2016/)

    const persoon = await stuur('toegang', '/huishouden/personen', {
      voornamen: 'Bo',
      geslachtsnaam: 'Verschuur',
      geboren: '2016-02-01',
      bevestigd: true,
    })
    await house.owner.query(`update toegang.melding set ontvangen_op = ontvangen_op - 3 where id = $1`, [rij.meldingId])
    const vraag = await stuur('toegang', `/toegang/meldingen/${rij.meldingId}/hulpvragen`, {
      persoonId: persoon.body.persoonId,
      wet: 'jeugdwet',
      regeling: 'jeugdhulp',
    })
    expect(vraag.status).toBe(201)
    const { rows } = await house.owner.query(
      `select m.ontvangen_op = h.genoemd_op gelijk from toegang.hulpvraag h join toegang.melding m on m.id = h.melding_id where h.id = $1`,
      [vraag.body.hulpvraagId],
    )
    expect(rows).toEqual([{ gelijk: true }])
  })

  it('de partner leest hoe het staat en geen woord meer, en niets van een ander', async () => {
    const { body } = await lees('9901-anker', '/partner/meldingen')
    expect(body.rijen.map(({ kenmerk, status }: { kenmerk: string; status: string }) => [kenmerk, status])).toEqual([
      ['HA-7', 'opgepakt'],
    ])
    expect(JSON.stringify(body)).not.toMatch(/Bo|Verschuur|jeugd/)
    for (const pad of ['/toegang/meldingen', '/zoek', '/huishoudens', '/toegang/partners'])
      expect([403, 404]).toContain((await lees('9901-anker', pad)).status)
    await stuur('teamleider', '/toegang/partners', { ...UITNODIGING, inlognaam: '9901-ander', organisatie: 'Ander' })
    expect((await lees('9901-ander', '/partner/meldingen')).body.rijen).toEqual([])
  })

  it('een ingetrokken uitnodiging geldt bij het volgende verzoek niet meer, en kan opnieuw', async () => {
    const { body } = await lees('teamleider', '/toegang/partners')
    const anker = body.find((een: { organisatie: string }) => een.organisatie === UITNODIGING.organisatie)
    expect(anker.status).toBe('actief')
    expect((await stuur('teamleider', `/toegang/partners/${anker.partnerId}/intrekking`)).status).toBe(201)
    expect([401, 403]).toContain((await lees('9901-anker', '/partner/meldingen')).status)
    expect(codes(await stuur('teamleider', `/toegang/partners/${anker.partnerId}/intrekking`))).toEqual([
      'uitnodiging-al-voorbij',
    ])
    expect((await stuur('teamleider', '/toegang/partners', UITNODIGING)).status).toBe(201)
    const opnieuw = await lees('9901-anker', '/partner/meldingen')
    expect([opnieuw.status, opnieuw.body.aanvaard, opnieuw.body.rijen.length]).toEqual([200, false, 1])
  })
})
