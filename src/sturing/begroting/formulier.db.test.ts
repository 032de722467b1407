import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'

describe('het kadernotaformulier', () => {
  let house: TestHouse
  let voorstelId = ''
  beforeAll(async () => {
    house = await openTestHouse()
    voorstelId = (await house.vraag('controller', 'POST', '/begroting/voorstellen', leesKn25())).body.voorstelId
  })
  afterAll(() => house.close())

  it('staat er in de volgorde van de bron, met elk veld, ook wat leeg is', async () => {
    const { status, body } = await house.vraag('griffie', 'GET', `/begroting/voorstellen/${voorstelId}/formulier`)
    expect(status).toBe(200)
    const koppen = body.delen.filter((d: { soort: string }) => d.soort === 'kop').map((d: { tekst: string }) => d.tekst)
    expect(koppen.slice(0, 3)).toEqual(['Jaartabel', 'Toelichting', 'Sociale Basis'])
    expect(koppen.slice(-2)).toEqual(['Afweging', 'Concretisering'])
    const velden = body.delen.flatMap((d: { velden?: { label: string }[] }) => d.velden ?? [])
    for (const veld of leesKn25().velden.filter(({ sleutel }) => sleutel !== 'algemene-toelichting'))
      expect(velden).toContainEqual({ label: veld.bronlabel, waarde: veld.waarde, bron: veld.bron })
    const tabel = body.delen.find((d: { soort: string }) => d.soort === 'tabel')
    expect(tabel.rijen.map((r: { kop: string; cellen: string[] }) => [r.kop, ...r.cellen])).toEqual([
      ['Lasten', '2.403', '1.185', '953', '753'],
      ['Baten', '0', '0', '0', '0'],
      ['Saldo', 'N 2.403', 'N 1.185', 'N 953', 'N 753'],
      ['waarvan structureel', 'N 753', 'N 753', 'N 753', 'N 753'],
    ])
  })

  it('wordt afgedrukt als PDF met structuur en als DOCX, en dezelfde woorden maar een keer', async () => {
    const pad = `/begroting/voorstellen/${voorstelId}`
    expect((await house.vraag('griffie', 'GET', `${pad}/pdf`)).status).toBe(404)
    const eerste = await house.vraag('controller', 'POST', `${pad}/afdrukken`, {})
    expect(eerste.status).toBe(201)
    expect((await house.vraag('controller', 'POST', `${pad}/afdrukken`, {})).body).toEqual(eerste.body)
    const bewaard = await house.owner.query('select pdf, docx from begroting.formulierafdruk')
    expect(bewaard.rows).toHaveLength(1)
    const pdf = bewaard.rows[0].pdf.toString('latin1')
    expect(pdf).toMatch(/^%PDF/)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang')
    expect(bewaard.rows[0].docx.subarray(0, 2).toString()).toBe('PK')
    const kop = await house.vraag('griffie', 'GET', `${pad}/pdf`)
    expect([kop.status, kop.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect((await house.vraag('griffie', 'POST', `${pad}/afdrukken`, {})).status).toBe(403)
    expect((await house.vraag('9902-controller', 'POST', `${pad}/afdrukken`, {})).status).toBe(404)
  }, 60_000)

  it('wordt hier geschreven, regel voor regel, en na indienen is het een voorstel', async () => {
    const begin = await house.vraag('controller', 'POST', '/begroting/concepten', {})
    const id = begin.body.conceptId
    const pad = `/begroting/concepten/${id}`
    let versie = 1
    const schrijf = async (method: 'PUT' | 'DELETE', waar: string, body: unknown) => {
      const antwoord = await house.vraag('controller', method, pad + waar, body, { 'if-match': `"${versie}"` })
      if (antwoord.status < 300) versie = antwoord.body.versie
      return antwoord
    }
    const dienIn = () => house.vraag('controller', 'POST', `${pad}/indiening`, {}, { 'if-match': `"${versie}"` })
    const leeg = await dienIn()
    expect(leeg.status).toBe(422)
    expect(leeg.body.beletselen.map((b: { veld: string }) => b.veld)).toEqual([
      'velden.onderwerp',
      'velden.portefeuillehouder',
      'velden.beleidsveld',
      'velden.inhoud',
      'dekking.omschrijving',
      'regels',
    ])
    const velden = {
      onderwerp: 'Wijkteams',
      portefeuillehouder: 'wethouder zorg',
      beleidsveld: '6',
      inhoud: 'Zonder dit loopt de wachtlijst op.',
    }
    const dekking = { omschrijving: 'Algemene middelen', beslismoment: 'jaarrekening 2026', besloten: false }
    expect((await schrijf('PUT', '', { velden, dekking })).status).toBe(200)
    const regel = {
      code: 'WT-1',
      cluster: 'Toegang',
      naam: 'Twee gezinscoaches',
      soort: 'structureel',
      bedragen: [{ jaar: 2027, lasten: 168_000_00, baten: 0 }],
      toelichting: 'Twee mensen erbij.',
      motief: 'De wachttijd is te lang.',
      risico: null,
      voorwaarde: null,
      nagelezen: false,
    }
    const fout = await schrijf('PUT', '/regels', { ...regel, bedragen: [{ jaar: 1999, lasten: 1, baten: 0 }] })
    expect([fout.status, fout.body.beletselen[0].code]).toEqual([422, 'jaar-buiten-voorstel'])
    expect((await schrijf('PUT', '/regels', regel)).status).toBe(200)
    await schrijf('PUT', '/regels', { ...regel, toelichting: 'Drie mensen erbij.' })
    const half = await house.vraag('controller', 'GET', pad)
    expect(half.body.regels[0].uitDePas).toBe('motief')
    expect(half.body.tabel.map((k: { saldo: number }) => k.saldo)).toEqual([
      168_000_00, 168_000_00, 168_000_00, 168_000_00,
    ])
    expect((await dienIn()).body.beletselen).toMatchObject([{ code: 'teksten-uit-de-pas', veld: 'regels.WT-1' }])
    await schrijf('PUT', '/regels', { ...regel, toelichting: 'Drie mensen erbij.', nagelezen: true })
    const oud = await house.vraag('controller', 'PUT', `${pad}/regels`, regel, { 'if-match': '"1"' })
    expect(oud.status).toBe(412)
    const in_ = await dienIn()
    expect(in_.status).toBe(201)
    const ledger = await house.vraag('griffie', 'GET', `/begroting/voorstellen/${in_.body.voorstelId}`)
    expect(ledger.body.kolommen.map((k: { saldo: number }) => k.saldo)).toEqual([
      168_000_00, 168_000_00, 168_000_00, 168_000_00,
    ])
    expect(ledger.body.optelt).toBe(true)
    expect((await dienIn()).body.beletselen[0].code).toBe('concept-ingediend')
    expect((await house.vraag('griffie', 'GET', pad)).status).toBe(403)
    expect((await house.vraag('9902-controller', 'GET', pad)).status).toBe(404)
  })

  it('begint met wat een ander voorstel zegt', async () => {
    const { body } = await house.vraag('controller', 'POST', '/begroting/concepten', { vanVoorstel: voorstelId })
    const concept = await house.vraag('controller', 'GET', `/begroting/concepten/${body.conceptId}`)
    expect(concept.body.regels).toHaveLength(14)
    expect(concept.body.velden.onderwerp).toBe('Implementatieplan samen redzaam')
    expect(concept.body.regels.find((r: { code: string }) => r.code === 'PO-1').voorwaarde).toMatchObject({
      bedrag: 8_200_000,
    })
  })
})
