import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bouwStadje, kanariesIn, type Stadje } from '#test/betrouwbaarheid/stadje.ts'
import { legInzageverzoekVast } from './commands/inzage.ts'

describe('inzage', () => {
  let stadje: Stadje
  const verzoek = (persoonId: string) => ({
    persoonId,
    ontvangenOp: '2026-11-01',
    namens: 'zelf',
    vastgesteldMet: 'legitimatie',
  })
  const als = (wie: string, method: 'GET' | 'POST', pad: string, body?: unknown) =>
    stadje.house.vraag(wie, method, pad, body)
  beforeAll(async () => {
    stadje = await bouwStadje()
  })
  afterAll(() => stadje.close())

  it('de inwoner ziet alles van zichzelf en niets van een ander', async () => {
    const { moeder } = stadje.inwoners
    const { status, body } = await als('9901-inwoner-moeder', 'GET', '/mijn/inzage')
    expect(status).toBe(200)
    expect(body.persoonId).toBe(moeder!.persoonId)
    const kanaries = kanariesIn(JSON.stringify(body))
    expect(new Set(kanaries.map(({ wie }) => wie))).toEqual(new Set(['moeder']))
    // Who she is, what she asked, her plan, and what was decided.
    expect([...new Set(kanaries.map(({ groep }) => groep))]).toEqual(expect.arrayContaining(['K', 'V', 'P', 'R']))
    expect(body.weggelaten.map((een: { reden: string }) => een.reden)).toContain('ander')
    expect(body.blikken.length).toBeGreaterThan(0)
  })

  it('wie niet gevonden mag worden, krijgt zijn inzage aan de balie en niet in het portaal', async () => {
    const { schuil } = stadje.inwoners
    expect((await als('9901-inwoner-schuil', 'GET', '/mijn/inzage')).status).toBe(404)
    const { body } = await als('privacyofficer', 'POST', '/inzageverzoeken', verzoek(schuil!.persoonId))
    const pad = `/inzageverzoeken/${body.inzageverzoekId}`
    await als('privacyofficer', 'POST', `${pad}/levering`, {})
    const delen = unzipSync(new Uint8Array((await als('privacyofficer', 'GET', `${pad}/pakket`)).body))
    expect(new Set(kanariesIn(strFromU8(delen['inzage.json']!)).map(({ wie }) => wie))).toEqual(new Set(['schuil']))
  })

  it('elke inwoner leest in het portaal zijn eigen inzage en niets van een ander', async () => {
    const geen = ['9901-inwoner', '9901-inwoner-schuil']
    for (const kijker of stadje.kijkers.filter((een) => een.functie === 'inwoner' && !geen.includes(een.als))) {
      const { status, body } = await als(kijker.als, 'GET', '/mijn/inzage')
      expect(status, kijker.als).toBe(200)
      const vreemd = kanariesIn(JSON.stringify(body)).filter(
        (een) =>
          stadje.inwoners[een.wie]!.persoonId !== body.persoonId &&
          // The plan that he shares is his as well; nothing else of another is.
          (een.groep !== 'P' || !stadje.magZien(kijker, een)),
      )
      expect(vreemd, kijker.als).toEqual([])
    }
  })

  it('laat weg wat met veiligheid te maken heeft', async () => {
    const { moeder } = stadje.inwoners
    const { rows } = await stadje.house.owner.query(`select id from toegang.hulpvraag where persoon_id = $1 limit 1`, [
      moeder!.persoonId,
    ])
    await stadje.house.owner.query(
      `insert into toegang.veiligheidscheck (gemeente, hulpvraag_id, datum, uitkomst) values ('9901', $1, '2026-11-02', 'zorgen')`,
      [rows[0].id],
    )
    await stadje.house.owner.query(
      `insert into huishouden.waarschuwing (gemeente, persoon_id, soort, reden, herzien_op, bekend_bij_persoon, geldig)
        values ('9901', $1, 'agressie', '\\x00', '2027-01-01', false, '[2026-11-01,)')`,
      [moeder!.persoonId],
    )
    const { status, body } = await als('9901-inwoner-moeder', 'GET', '/mijn/inzage')
    expect(status).toBe(200)
    const koppen = body.onderdelen.map((een: { kop: string }) => een.kop)
    expect(koppen).not.toContain('Veiligheidscheck')
    expect(koppen).not.toContain('Waarschuwingen')
  })

  it('een verzoek aan de balie: termijn van een maand, pas na levering een bestand, en daarvan een regel in het log', async () => {
    const { moeder } = stadje.inwoners
    const gemaakt = await als('privacyofficer', 'POST', '/inzageverzoeken', verzoek(moeder!.persoonId))
    expect(gemaakt.body).toMatchObject({ uiterlijk: '2026-12-01' })
    expect((await als('privacyofficer', 'POST', '/inzageverzoeken', verzoek(moeder!.persoonId))).body.code).toBe(
      'inzageverzoek-loopt',
    )
    const pad = `/inzageverzoeken/${gemaakt.body.inzageverzoekId}`
    expect((await als('privacyofficer', 'GET', `${pad}/pakket`)).status).toBe(404)
    expect((await als('privacyofficer', 'POST', `${pad}/levering`, {})).status).toBe(201)
    expect((await als('privacyofficer', 'POST', `${pad}/levering`, {})).body.code).toBe('al-geleverd')

    const pakket = await als('privacyofficer', 'GET', `${pad}/pakket`)
    expect(pakket.headers['content-type']).toBe('application/zip')
    const delen = unzipSync(new Uint8Array(pakket.body))
    expect(Object.keys(delen).sort()).toEqual(['access.html', 'access.pdf', 'inzage.html', 'inzage.json', 'inzage.pdf'])
    const engels = strFromU8(delen['access.html']!)
    expect(engels).toContain('<html lang="en-GB">')
    expect(engels).toContain('Who looked or did something')
    expect(new Set(kanariesIn(engels).map((een) => JSON.stringify(een)))).toEqual(
      new Set(kanariesIn(strFromU8(delen['inzage.html']!)).map((een) => JSON.stringify(een))),
    )
    expect(strFromU8(delen['inzage.pdf']!.subarray(0, 5))).toBe('%PDF-')
    const html = strFromU8(delen['inzage.html']!)
    const json = JSON.parse(strFromU8(delen['inzage.json']!))
    expect(kanariesIn(html).map(({ wie }) => wie)).not.toContain('vader')
    expect(new Set(kanariesIn(html).map((een) => JSON.stringify(een)))).toEqual(
      new Set(kanariesIn(JSON.stringify(json)).map((een) => JSON.stringify(een))),
    )
    const { rows } = await stadje.house.owner.query(
      `select count(*)::int n from platform.handeling h join platform.betrokkene b on b.handeling_id = h.id
        where h.actie = 'dossier.downloadInzage' and b.persoon_id = $1`,
      [moeder!.persoonId],
    )
    expect(rows[0].n).toBe(1)
  })

  it('weigert wie het niet mag, een dag die nog komt en een persoon van een andere gemeente', async () => {
    const { moeder, vreemd, buur } = stadje.inwoners
    for (const wie of ['consulent', 'teamleider', 'beheerder'])
      expect((await als(wie, 'POST', '/inzageverzoeken', verzoek(moeder!.persoonId))).status, wie).toBe(403)
    const later = { ...verzoek(vreemd!.persoonId), ontvangenOp: '2026-12-24' }
    expect((await als('privacyofficer', 'POST', '/inzageverzoeken', later)).body.code).toBe('datum-in-toekomst')
    expect((await als('privacyofficer', 'POST', '/inzageverzoeken', verzoek(buur!.persoonId))).status).toBe(404)
    await expect(
      stadje.house.doe(legInzageverzoekVast, verzoek(moeder!.persoonId) as never, 'consulent'),
    ).rejects.toThrow()
  })
})
