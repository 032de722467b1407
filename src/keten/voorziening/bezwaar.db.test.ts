import { describe, expect, it } from 'vitest'
import { bezwaarproef } from './bezwaar.testing.ts'

describe('bezwaar tegen een besluit', () => {
  const proef = bezwaarproef('Bezwaarkanarie', [['Noor', '1981-03-02']])
  const { op, besluit, stap, zaak, stuur, werk } = proef
  const leg = (besluitId: string, extra = {}, als = 'consulent') =>
    proef.house.vraag(als, 'POST', `/besluiten/${besluitId}/bezwaren`, {
      ontvangenOp: proef.vandaag(),
      gronden: 'Twee uur is te weinig.',
      ...extra,
    })
  const verdaag = (id: string, als = 'bezwaar') =>
    proef.house.vraag(als, 'POST', `/bezwaren/${id}/verdaging`, { reden: 'De hoorzitting is later.' })
  const beslis = (id: string, uitkomst: string, als = 'bezwaar', extra = {}) =>
    proef.house.vraag(als, 'POST', `/bezwaren/${id}/beslissing`, {
      uitkomst,
      motivering: 'Drie uur is nodig.',
      ...(uitkomst === 'ingetrokken' ? {} : { horenAfgezien: 'wil-niet' }),
      ...extra,
    })
  const pagina = async () =>
    (await proef.house.vraag('consulent', 'GET', `/huishoudens/${proef.gezin.huishoudenId}/besluiten`)).body
  it('telt de termijn vanaf de dag dat de brief wegging, en beslist daarna binnen zes weken, met uitstel twaalf', async () => {
    const besluitId = await besluit({ verstuurd: true })
    op('2026-12-01')
    const { status, body } = await leg(besluitId)
    expect(status).toBe(201)
    // Tuesday 10 November and six weeks: 22 December; and six weeks from then: 2 February.
    expect(body).toMatchObject({ termijnTot: '2026-12-22', teLaat: false, uiterlijk: '2027-02-02' })
    expect((await leg(besluitId)).body.code).toBe('bezwaar-loopt-al')
    expect(await werk()).toMatchObject([{ soort: 'bezwaar', uiterlijk: '2027-02-02' }])
    expect((await pagina()).bezwaren).toMatchObject([{ besluitId, gronden: 'Twee uur is te weinig.', uitkomst: null }])
    expect((await verdaag(body.bezwaarId)).body.uiterlijk).toBe('2027-03-16')
    expect((await verdaag(body.bezwaarId)).body.code).toBe('al-verdaagd')
    const { rows } = await proef.house.owner.query('select gronden from voorziening.bezwaar where id = $1', [
      body.bezwaarId,
    ])
    expect(rows[0].gronden.includes('Twee uur')).toBe(false)

    // Well founded: it stays work until the decision was replaced.
    expect((await beslis(body.bezwaarId, 'gegrond')).body.nieuwBesluitNodig).toBe(true)
    expect((await beslis(body.bezwaarId, 'gegrond')).body.code).toBe('bezwaar-al-besloten')
    // Decided is not known: until the letter left it is work, and then the court may be asked for six weeks.
    expect(await werk()).toMatchObject([{ soort: 'bezwaar-bekendmaken', uiterlijk: '2027-03-16' }])
    expect((await stuur('bezwaarbeslissing', body.bezwaarId)).body.bezwaarTot).toBe('2027-01-12')
    expect((await zaak(body.bezwaarId)).body.bezwaar).toMatchObject({ bekendOp: '2026-12-01', beroepTot: '2027-01-12' })
    expect(await werk()).toMatchObject([{ soort: 'bezwaar-uitvoeren' }])
    await besluit({ soort: 'intrekking', vervangt: besluitId, ingaandOp: '2027-01-10', voorzieningen: [] })
    expect(await werk()).toEqual([])
    const momenten = (await proef.house.vraag('consulent', 'GET', `/huishoudens/${proef.gezin.huishoudenId}/tijdlijn`))
      .body.momenten
    expect(momenten.map((een: { soort: string }) => een.soort)).toEqual(
      expect.arrayContaining(['bezwaar', 'bezwaar-besloten']),
    )
  })

  it('wordt na het verdagen verder uitgesteld met instemming, en die dag geldt dan', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    const { bezwaarId, uiterlijk } = (await leg(besluitId, { bekendgemaaktOp: '2026-11-10' })).body
    expect(uiterlijk).toBe('2027-02-02')
    const stelUit = (extra = {}, als = 'bezwaar') =>
      stap(
        bezwaarId,
        'uitstel',
        {
          tot: '2027-05-01',
          grond: 'indiener',
          ingestemdOp: '2026-12-01',
          hoe: 'telefoon',
          toelichting: 'Zij wacht op de brief van de arts.',
          ...extra,
        },
        als,
      )
    expect((await stelUit()).body.code).toBe('eerst-verdagen')
    expect((await verdaag(bezwaarId)).body.uiterlijk).toBe('2027-03-16')
    expect((await stelUit({}, 'consulent')).status).toBe(403)
    expect((await stelUit({}, '9902-bezwaar')).status).toBe(404)
    expect((await stelUit({ tot: '2027-03-16' })).body.code).toBe('uitstel-niet-later')
    expect((await stelUit({ ingestemdOp: undefined })).body.code).toBe('instemmingsdag-ontbreekt')
    expect((await stelUit({ hoe: undefined })).body.code).toBe('instemwijze-ontbreekt')
    expect((await stelUit({ ingestemdOp: '2026-12-02' })).body.code).toBe('datum-in-toekomst')
    expect((await stelUit({ grond: 'procedure' })).body.code).toBe('instemming-hoort-niet')
    expect((await stelUit({ tot: '2027-02-31' })).status).toBe(422)
    expect((await stelUit()).body.uiterlijk).toBe('2027-05-01')
    expect((await werk()).find((een: { id: string }) => een.id === bezwaarId).uiterlijk).toBe('2027-05-01')
    expect((await zaak(bezwaarId)).body.uitstel).toMatchObject([
      { op: '2026-12-01', tot: '2027-05-01', grond: 'indiener', ingestemdOp: '2026-12-01', hoe: 'telefoon' },
    ])
    // What is mended meanwhile stops the clock of the law, which ends earlier than the day agreed on.
    await stap(bezwaarId, 'verzuimen', { wat: ['handtekening'] })
    await stuur('bezwaarherstel', bezwaarId)
    const hersteld = await stap(bezwaarId, 'herstel', { hersteldOp: '2026-12-01', gronden: '' })
    expect(hersteld.body.uiterlijk).toBe('2027-05-01')
    const { rows } = await proef.house.owner.query(
      'select toelichting from voorziening.bezwaaruitstel where bezwaar_id = $1',
      [bezwaarId],
    )
    expect(rows[0].toelichting.includes('arts')).toBe(false)
    op('2027-05-03')
    expect((await stelUit({ tot: '2027-06-01', ingestemdOp: '2027-05-03' })).body.code).toBe('termijn-al-voorbij')
    expect((await beslis(bezwaarId, 'ingetrokken')).status).toBe(201)
    expect((await stelUit({ tot: '2027-06-01' })).body.beletselen.map((een: { code: string }) => een.code)).toContain(
      'bezwaar-al-besloten',
    )
  })

  it('is te laat zonder goede reden niet-ontvankelijk', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-30')
    const laat = await leg(besluitId, { bekendgemaaktOp: '2026-11-10' })
    // Six weeks from the day it came: 10 February.
    expect(laat.body).toMatchObject({ termijnTot: '2026-12-22', teLaat: true, uiterlijk: '2027-02-10' })
    const id = laat.body.bezwaarId
    expect((await beslis(id, 'gegrond')).body.code).toBe('bezwaar-te-laat')
    expect((await beslis(id, 'niet-ontvankelijk')).body.code).toBe('grond-ontbreekt')
    expect((await beslis(id, 'niet-ontvankelijk', 'bezwaar', { grond: 'te-laat' })).status).toBe(201)
    const weer = await leg(besluitId, {
      bekendgemaaktOp: '2026-11-10',
      verschoonbaarReden: 'Zij lag in het ziekenhuis.',
    })
    expect((await beslis(weer.body.bezwaarId, 'ongegrond')).status).toBe(201)
    expect((await pagina()).bezwaren.filter((een: { verschoonbaar: boolean }) => een.verschoonbaar)).toMatchObject([
      { verschoonbaarReden: 'Zij lag in het ziekenhuis.', uitkomst: 'ongegrond' },
    ])
  })

  it('heeft twaalf weken als een commissie adviseert: door de instelling, of omdat de jurist het zegt', async () => {
    op('2026-11-10')
    const brief = async (soort: string, zaakId: string) =>
      JSON.stringify((await proef.house.vraag('bezwaar', 'POST', '/brieven/voorbeeld', { soort, zaakId })).body)
    const aanBod = async (zaakId: string) =>
      (await proef.house.vraag('bezwaar', 'GET', `/huishoudens/${proef.gezin.huishoudenId}/brieven`)).body.mogelijk
        .filter((een: { zaakId: string }) => een.zaakId === zaakId)
        .map((een: { soort: string }) => een.soort)
    const zonder = await besluit({ verstuurd: true })
    op('2026-12-01')
    const { bezwaarId, uiterlijk } = (await leg(zonder)).body
    expect(uiterlijk).toBe('2027-02-02')
    expect(await brief('bezwaarontvangst', bezwaarId)).not.toContain('commissie')
    await stuur('bezwaarontvangst', bezwaarId)
    expect(await aanBod(bezwaarId)).toEqual([])
    expect((await stap(bezwaarId, 'adviescommissie', { adviseert: false })).body.code).toBe('commissie-al-zo')
    op('2026-12-02')
    expect((await stap(bezwaarId, 'adviescommissie', { adviseert: true })).body.uiterlijk).toBe('2027-03-16')
    expect((await werk()).find((een: { id: string }) => een.id === bezwaarId).uiterlijk).toBe('2027-03-16')
    expect((await zaak(bezwaarId)).body).toMatchObject({
      bezwaar: { commissie: true, commissieOp: '2026-12-02' },
      commissieDoor: 'Jurist bezwaar en beroep',
    })
    // The letter that it came did not name a committee: it is told in a new one, once.
    expect(await aanBod(bezwaarId)).toEqual(['bezwaarontvangst'])
    expect(await brief('bezwaarontvangst', bezwaarId)).toContain('Een commissie die niet bij het besluit betrokken was')
    await stuur('bezwaarontvangst', bezwaarId)
    expect(await aanBod(bezwaarId)).toEqual([])
    expect((await zaak(bezwaarId)).body.bezwaar.bevestigdOp).toBe('2026-12-01')
    // Twelve weeks and six end on King's Day, so the day after.
    expect((await verdaag(bezwaarId)).body.uiterlijk).toBe('2027-04-28')
    expect(await brief('bezwaaruitstel', bezwaarId)).toContain('28 april 2027')
    expect((await beslis(bezwaarId, 'ongegrond')).status).toBe(201)
    expect((await stap(bezwaarId, 'adviescommissie', { adviseert: false })).body.code).toBe('bezwaar-al-besloten')

    await proef.house.owner.query(
      `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron, geverifieerd)
        values ('9901', 'bezwaar', 'adviescommissie', '["wmo"]', '[2026-12-03,)', 'verordening', false)`,
    )
    op('2026-11-10')
    const met = await besluit({ verstuurd: true })
    op('2026-12-03')
    expect((await leg(met)).body.uiterlijk).toBe('2027-03-16')
    await proef.house.owner.query(`delete from inrichting.instelling where soort = 'bezwaar'`)
  })

  it('mag worden hersteld: de klok staat stil van de brief tot het herstel, en zonder herstel is het niet-ontvankelijk', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    const { bezwaarId, uiterlijk } = (await leg(besluitId, { gronden: '', bekendgemaaktOp: '2026-11-10' })).body
    expect(uiterlijk).toBe('2027-02-02')
    expect((await stuur('bezwaarontvangst', bezwaarId)).status).toBe(201)
    expect((await stuur('bezwaarherstel', bezwaarId)).body.code).toBe('briefgegeven-ontbreekt')
    expect((await stap(bezwaarId, 'verzuimen', { wat: [] })).body.code).toBe('verzuim-ontbreekt')
    const gevraagd = await stap(bezwaarId, 'verzuimen', { wat: ['gronden', 'handtekening'], herstelTot: '2026-12-31' })
    expect(gevraagd.status).toBe(201)
    expect((await stap(bezwaarId, 'verzuimen', { wat: ['gronden'] })).body.code).toBe('herstel-al-gevraagd')
    // It was not asked until the letter left.
    op('2027-01-02')
    expect((await beslis(bezwaarId, 'niet-ontvankelijk', 'bezwaar', { grond: 'niet-hersteld' })).body.code).toBe(
      'herstel-niet-gevraagd',
    )
    op('2026-12-10')
    expect((await stuur('bezwaarherstel', bezwaarId)).status).toBe(201)
    // 23 to 31 December, nine days of the term itself: Thursday 11 February.
    expect((await zaak(bezwaarId)).body).toMatchObject({
      herstel: 'loopt',
      bezwaar: { bevestigdOp: '2026-12-01', uiterlijk: '2027-02-11' },
      verzuimen: [{ wat: ['gronden', 'handtekening'], gevraagdOp: '2026-12-10', herstelTot: '2026-12-31' }],
    })
    expect((await beslis(bezwaarId, 'niet-ontvankelijk', 'bezwaar', { grond: 'niet-hersteld' })).body.code).toBe(
      'hersteltermijn-loopt',
    )
    op('2027-01-04')
    expect((await stap(bezwaarId, 'herstel', { hersteldOp: '2027-01-04', gronden: '' })).body.code).toBe(
      'gronden-ontbreken',
    )
    expect((await beslis(bezwaarId, 'niet-ontvankelijk', 'bezwaar', { grond: 'niet-hersteld' })).status).toBe(201)
    expect((await stuur('bezwaarbeslissing', bezwaarId)).status).toBe(201)
    const brief = (await proef.house.vraag('bezwaar', 'GET', `/huishoudens/${proef.gezin.huishoudenId}/brieven`)).body
    expect(brief.brieven.map((een: { soort: string }) => een.soort)).toEqual(
      expect.arrayContaining(['bezwaarontvangst', 'bezwaarherstel', 'bezwaarbeslissing']),
    )
    expect((await werk()).map((een: { id: string }) => een.id)).not.toContain(bezwaarId)
  })

  it('is op tijd hersteld, wordt gehoord en dan beslist', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-28')
    const { bezwaarId } = (await leg(besluitId, { gronden: '', bekendgemaaktOp: '2026-11-24' })).body
    await stap(bezwaarId, 'verzuimen', { wat: ['gronden'] })
    expect((await zaak(bezwaarId)).body.verzuimen).toMatchObject([{ herstelTot: '2027-01-11', gevraagdOp: null }])
    await stuur('bezwaarherstel', bezwaarId)
    op('2027-01-08')
    const hersteld = await stap(bezwaarId, 'herstel', { hersteldOp: '2027-01-08', gronden: 'Ik heb drie uur nodig.' })
    // Six weeks from 5 January is 16 February; 6 and 7 January stood still: Thursday 18.
    expect(hersteld.body.uiterlijk).toBe('2027-02-18')
    const plan = (extra = {}, als = 'bezwaar') =>
      stap(
        bezwaarId,
        'hoorzittingen',
        { op: '2027-01-20', tijd: '10:30', plaats: 'Gemeentehuis, kamer 2', ...extra },
        als,
      )
    expect((await plan({ op: '2027-01-12' })).body.code).toBe('hoorzitting-te-snel')
    expect((await plan({ tijd: '25:00' })).status).toBe(422)
    expect((await plan()).status).toBe(201)
    expect((await plan()).body.code).toBe('hoorzitting-al-gepland')
    expect((await stuur('bezwaarhoorzitting', bezwaarId)).status).toBe(201)
    const rond = (uitslag: string) =>
      stap(bezwaarId, 'hoorzittingen/afronding', { uitslag, verslag: 'Mevrouw laat zien wat zij niet kan.' })
    expect((await rond('gehouden')).body.code).toBe('hoorzitting-komt-nog')
    op('2027-01-20')
    expect((await beslis(bezwaarId, 'ongegrond')).body.beletselen.map((een: { code: string }) => een.code)).toContain(
      'hoorzitting-staat-nog',
    )
    expect((await rond('gehouden')).status).toBe(201)
    expect((await beslis(bezwaarId, 'ongegrond')).body.code).toBe('wel-gehoord')
    expect((await beslis(bezwaarId, 'ongegrond', 'bezwaar', { horenAfgezien: undefined })).status).toBe(201)
    expect((await zaak(bezwaarId)).body).toMatchObject({
      bezwaar: { gronden: 'Ik heb drie uur nodig.', uitkomst: 'ongegrond' },
      zittingen: [{ uitgenodigdOp: '2027-01-08', uitslag: 'gehouden', verslag: 'Mevrouw laat zien wat zij niet kan.' }],
    })
    const { rows } = await proef.house.owner.query(
      'select verslag from voorziening.hoorzitting where bezwaar_id = $1',
      [bezwaarId],
    )
    expect(rows[0].verslag.includes('Mevrouw')).toBe(false)
    await stuur('bezwaarbeslissing', bezwaarId)
  })

  it('ligt bij wie het besluit niet nam, en wie het overneemt ziet het vanaf dan', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    const { body } = await leg(besluitId)
    expect(body.behandelaar).toBe('Jurist bezwaar en beroep')
    expect((await beslis(body.bezwaarId, 'ongegrond', 'consulent')).status).toBe(403)
    // Someone else had it: he sees nothing of it until he takes it up.
    await proef.house.owner.query(`update voorziening.bezwaar set behandelaar_id = null where id = $1`, [
      body.bezwaarId,
    ])
    await proef.house.owner.query(
      `update huishouden.toegangsgrond set geldig = '[2020-01-01,2020-01-02)' where volgt_uit = $1`,
      [body.bezwaarId],
    )
    await proef.house.owner.query(`update huishouden.toegangsgrond set geldig = '[2020-01-01,2020-01-02)' where hoedanigheid = 'behandelaar'
      and medewerker_id = (select id from inrichting.gebruiker where sub = '9901-bezwaar')`)
    expect((await zaak(body.bezwaarId)).status).toBe(404)
    const vrij = async (als: string) =>
      (await proef.house.vraag(als, 'GET', '/werkvoorraad?tab=vrij&aantal=200')).body.rijen.map(
        (een: { soort: string }) => een.soort,
      )
    expect(await vrij('bezwaar')).toContain('bezwaar')
    expect(await vrij('consulent')).not.toContain('bezwaar')
    expect((await stap(body.bezwaarId, 'behandeling', {}, 'consulent')).status).toBe(403)
    expect((await stap(body.bezwaarId, 'behandeling', {}, '9902-bezwaar')).status).toBe(404)
    expect((await stap(body.bezwaarId, 'behandeling', {})).status).toBe(201)
    expect((await stap(body.bezwaarId, 'behandeling', {})).body.code).toBe('bezwaar-al-van-u')
    expect((await zaak(body.bezwaarId)).status).toBe(200)
    await proef.alsBeslistDoor(besluitId, '9901-bezwaar')
    expect((await beslis(body.bezwaarId, 'ongegrond')).body.code).toBe('eigen-besluit')
    expect((await beslis(body.bezwaarId, 'ingetrokken')).status).toBe(201)
  })

  it('is verboden zonder power en bestaat niet in een andere gemeente', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-01')
    expect((await leg(besluitId, {}, 'griffie')).status).toBe(403)
    expect((await leg(besluitId, {}, 'teamleider')).status).toBe(403)
    expect((await leg(besluitId, {}, '9902-consulent')).status).toBe(404)
    const { bezwaarId } = (await leg(besluitId)).body
    expect((await verdaag(bezwaarId, '9902-bezwaar')).status).toBe(404)
    expect((await beslis(bezwaarId, 'ongegrond', '9902-bezwaar')).status).toBe(404)
    expect((await beslis(bezwaarId, 'ongegrond', 'backoffice')).status).toBe(403)
    for (const als of ['9902-bezwaar', 'consulent'] as const) {
      const status = als === 'consulent' ? 403 : 404
      expect((await stap(bezwaarId, 'verzuimen', { wat: ['gronden'] }, als)).status).toBe(status)
      expect((await stap(bezwaarId, 'adviescommissie', { adviseert: true }, als)).status).toBe(status)
      expect((await stap(bezwaarId, 'herstel', { hersteldOp: '2026-12-01', gronden: 'x' }, als)).status).toBe(status)
      expect(
        (await stap(bezwaarId, 'hoorzittingen', { op: '2027-01-20', tijd: '10:30', plaats: 'x' }, als)).status,
      ).toBe(status)
      expect(
        (await stap(bezwaarId, 'hoorzittingen/afronding', { uitslag: 'gehouden', verslag: 'x' }, als)).status,
      ).toBe(status)
    }
    expect((await zaak(bezwaarId, '9902-bezwaar')).status).toBe(404)
    expect((await stuur('bezwaarontvangst', bezwaarId, 'consulent')).status).toBe(404)
    expect(
      (await leg(besluitId, { ontvangenOp: '2026-11-01' })).body.beletselen.map((een: { code: string }) => een.code),
    ).toEqual(expect.arrayContaining(['bezwaar-voor-besluit']))
  })
})
