import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { zonderMeer } from './testing.ts'

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
    expect((await schrijf('PUT', '', { velden, dekking, eigenVelden: [], uitspraken: [] })).status).toBe(200)
    const regel = {
      code: 'WT-1',
      cluster: 'Toegang',
      naam: 'Twee gezinscoaches',
      soort: 'structureel',
      bedragen: [{ jaar: 2027, lasten: 168_000_00, baten: 0 }],
      toelichting: 'Twee mensen erbij.',
      motief: 'De wachttijd is te lang.',
      risico: null,
      ...zonderMeer,
      bouwstenen: [],
      voorwaarden: [],
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

  it('rekent een regel uit haar bouwstenen: 3 × 84 = 252, en 50 + 82 = 132', async () => {
    await house.owner.query(`insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'begroting', 'salaristabel',
      '[{"schaal": 10, "uren": 32, "bedrag": 8400000}, {"schaal": 13, "uren": 36, "bedrag": 13200000}]', '[2027-01-01,)', 'Kadernota 2025')`)
    const { conceptId } = (await house.vraag('controller', 'POST', '/begroting/concepten', {})).body
    const pad = `/begroting/concepten/${conceptId}`
    let versie = 1
    const schrijf = async (waar: string, body: unknown) => {
      const antwoord = await house.vraag('controller', 'PUT', pad + waar, body, { 'if-match': `"${versie}"` })
      if (antwoord.status < 300) versie = antwoord.body.versie
      return antwoord
    }
    const leeg = { aantal: null, fte: null, uren: null, schaal: null, bedrag: null, totJaar: null }
    const coaches = {
      ...leeg,
      soort: 'formatie',
      naam: 'gezinscoaches',
      vanJaar: 2027,
      aantal: 3,
      fte: 1,
      uren: 32,
      schaal: 10,
    }
    const teksten = { ...zonderMeer, toelichting: null, motief: null, risico: null, nagelezen: false }
    const team = {
      ...teksten,
      code: 'IO-1',
      cluster: 'Toegang',
      naam: 'Team Jeugd en Gezin',
      soort: 'structureel',
      bedragen: [],
      bouwstenen: [coaches],
      voorwaarden: [],
    }
    const onbekend = await schrijf('/regels', { ...team, bouwstenen: [coaches, { ...coaches, schaal: 11 }] })
    expect([onbekend.status, onbekend.body.beletselen]).toMatchObject([
      422,
      [{ code: 'schaal-niet-in-tabel', veld: 'bouwstenen.1.schaal' }],
    ])
    expect((await schrijf('/regels', team)).status).toBe(200)
    const manager = {
      ...teksten,
      code: 'PO-1',
      cluster: 'Programma',
      naam: 'Programmamanager',
      soort: 'tijdelijk',
      bedragen: [{ jaar: 2027, lasten: 50_000_00, baten: 0 }],
      bouwstenen: [{ ...coaches, naam: 'programmamanager', vanJaar: 2028, aantal: 1, uren: 36, schaal: 13 }],
      voorwaarden: [
        { uit: 'programmabudget jeugd', vanJaar: 2026, naarJaar: 2027, bedrag: 82_000_00, benodigd: 130_000_00 },
      ],
    }
    const scheef = await schrijf('/regels', manager)
    expect([scheef.status, scheef.body.beletselen]).toMatchObject([
      422,
      [{ code: 'voorwaarde-telt-niet-op', veld: 'voorwaarden.0.benodigd' }],
    ])
    const heel = { ...manager, voorwaarden: [{ ...manager.voorwaarden[0]!, benodigd: 132_000_00 }] }
    expect((await schrijf('/regels', heel)).status).toBe(200)
    const concept = (await house.vraag('controller', 'GET', pad)).body
    expect(concept.regels.map((r: { bedragen: unknown }) => r.bedragen)).toEqual([
      [{ jaar: 2027, lasten: 252_000_00, baten: 0 }],
      [
        { jaar: 2027, lasten: 50_000_00, baten: 0 },
        { jaar: 2028, lasten: 132_000_00, baten: 0 },
      ],
    ])
    expect(concept.tabel.map((k: { saldo: number }) => k.saldo / 100_000)).toEqual([302, 384, 252, 252])
    expect(concept.salaristabel).toMatchObject({ op: '2027-01-01', bron: 'Kadernota 2025' })
    await schrijf('', {
      velden: {
        onderwerp: 'Teams',
        portefeuillehouder: 'wethouder zorg',
        beleidsveld: '6',
        inhoud: 'Anders loopt het vast.',
      },
      dekking: { omschrijving: 'Algemene middelen', beslismoment: null, besloten: true },
      eigenVelden: [],
      uitspraken: [],
    })
    const { body, status } = await house.vraag(
      'controller',
      'POST',
      `${pad}/indiening`,
      {},
      { 'if-match': `"${versie}"` },
    )
    expect([status, body.bevindingen]).toEqual([201, 1])
    const grootboek = (await house.vraag('griffie', 'GET', `/begroting/voorstellen/${body.voorstelId}`)).body
    expect(grootboek.opmerkingen.map((o: { code: string; plaats: string }) => [o.code, o.plaats])).toEqual([
      ['veld-leeg-bij-formatie', 'ict-euro'],
    ])
    const regel = (code: string) => grootboek.regels.find((r: { code: string }) => r.code === code)
    expect(regel('IO-1').bouwstenen).toMatchObject([
      { naam: '3 gezinscoaches', rekensom: '3 × 84', berekend: 252_000_00 },
    ])
    expect(regel('PO-1').voorwaarden).toMatchObject([{ bedrag: 82_000_00, vervuld: false }])
    const velden = Object.fromEntries(
      grootboek.velden.map((v: { sleutel: string; waarde: string }) => [v.sleutel, v.waarde]),
    )
    expect([velden['personeel-fte'], velden['personeel-euro']]).toEqual(['3,67 fte', '€\u00a0384.000 per jaar'])
  })

  it('begint met wat een ander voorstel zegt', async () => {
    const { body } = await house.vraag('controller', 'POST', '/begroting/concepten', { vanVoorstel: voorstelId })
    const concept = await house.vraag('controller', 'GET', `/begroting/concepten/${body.conceptId}`)
    expect(concept.body.regels).toHaveLength(14)
    expect(concept.body.velden.onderwerp).toBe('Implementatieplan samen redzaam')
    const zonderJaar = concept.body.regels.find((r: { code: string }) => r.code === 'PO-4')
    expect(zonderJaar.bedragen).toEqual([{ jaar: null, lasten: 10_000_000, baten: 0 }])
    expect(concept.body.regels.find((r: { code: string }) => r.code === 'PO-1')).toMatchObject({
      voorwaarden: [{ bedrag: 8_200_000 }],
      bouwstenen: [{ soort: 'formatie', schaal: 13, vanJaar: 2026 }],
    })
  })
})
