import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrpStub, brpDatum, createBrp, startBrpStub } from '#connections/brp/index.ts'
import { eenServiceRequest } from '#connections/fhir/testing.ts'
import { voegGebruikerToe } from '#test/betrouwbaarheid/gebruikers.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { maakBsn } from '#values/bsn.ts'

const HUISARTS = '01980001'
const [sem, noor, weg] = [maakBsn(700), maakBsn(701), maakBsn(702)]

/** Referrals of doctors: acknowledged, taken up or returned, and the referrer reads only how it stands. */
describe('verwijzingen over FHIR', () => {
  let house: TestHouse
  let stub: BrpStub
  beforeAll(async () => {
    stub = await startBrpStub({
      personen: () =>
        [sem, noor].map((bsn, index) => ({
          burgerservicenummer: bsn,
          naam: { voornamen: ['Sem', 'Noor'][index]!, geslachtsnaam: 'Verwezen' },
          geslacht: { code: 'O' as const },
          geboorte: { datum: brpDatum('2012-05-20') },
        })),
    })
    house = await openTestHouse({ connections: { brp: createBrp({ url: stub.url }) } })
    await voegGebruikerToe(house, { sub: '9901-praktijk', functie: 'verwijzer', soort: 'client', agb: HUISARTS })
    await voegGebruikerToe(house, { sub: '9901-praktijk2', functie: 'verwijzer', soort: 'client', agb: '01980002' })
  })
  afterAll(async () => {
    await house?.close()
    await stub?.close()
  })

  const stuur = (verzoek: unknown, als = '9901-praktijk', koppen: Record<string, string> = {}) =>
    house.vraag(als, 'POST', '/fhir/ServiceRequest', Buffer.from(JSON.stringify(verzoek)), {
      'content-type': 'application/fhir+json',
      ...koppen,
    })
  const lees = (als: string, pad: string) => house.vraag(als, 'GET', pad)
  const paden = (body: { issue: { code: string; expression?: string[] }[] }) =>
    body.issue.map((een) => `${een.expression?.[0]} ${een.code}`)
  const status = (body: { extension: { valueCode: string }[] }) => body.extension.map((een) => een.valueCode)

  it('een verwijzing wordt bevestigd, en wie haar stuurde leest hoe het staat en niets anders', async () => {
    const { status: code, body, headers } = await stuur(eenServiceRequest({ bsn: sem, kenmerk: 'V-1' }))
    expect([code, headers['content-type']]).toEqual([200, 'application/fhir+json; charset=utf-8'])
    expect(body).toMatchObject({
      resourceType: 'ServiceRequest',
      status: 'active',
      extension: [{ valueCode: 'bevestigd' }],
    })
    const gelezen = await lees('9901-praktijk', `/fhir/ServiceRequest/${body.id}`)
    expect(gelezen.body).toEqual(body)
    expect(JSON.stringify(gelezen.body)).not.toMatch(/Sem|Verwezen|angst|99999/)
    expect((await lees('9901-praktijk2', `/fhir/ServiceRequest/${body.id}`)).status).toBe(404)
    expect((await lees('toegang', `/fhir/ServiceRequest/${body.id}`)).status).toBe(403)
    const mijn = await lees('9901-praktijk', '/verwijzer/verwijzingen')
    expect(mijn.body.rijen).toEqual([
      { verwijzingId: body.id, kenmerk: 'V-1', ontvangenOp: '2026-11-10', status: 'bevestigd', redenCode: null },
    ])
    expect((await lees('9901-praktijk2', '/verwijzer/verwijzingen')).body.rijen).toEqual([])
  })

  it('hetzelfde kenmerk twee keer is een verwijzing; met een andere inhoud wordt het geweigerd', async () => {
    const eerste = await stuur(eenServiceRequest({ bsn: noor, kenmerk: 'V-2' }))
    const tweede = await stuur(eenServiceRequest({ bsn: noor, kenmerk: 'V-2' }))
    expect(tweede.body).toEqual(eerste.body)
    const anders = await stuur(eenServiceRequest({ bsn: sem, kenmerk: 'V-2' }))
    expect([anders.status, paden(anders.body)]).toEqual([422, ['ServiceRequest.identifier[0].value duplicate']])
    const { rows } = await house.owner.query(`select count(*)::int n from toegang.verwijzing where kenmerk = 'V-2'`)
    expect(rows[0].n).toBe(1)
    // The number of another practice is another number.
    expect(
      (await stuur(eenServiceRequest({ bsn: sem, kenmerk: 'V-2', agb: '01980002' }), '9901-praktijk2')).status,
    ).toBe(200)
  })

  it('twee tegelijk met hetzelfde kenmerk: er komt er een', async () => {
    const beide = await Promise.all([1, 2].map(() => stuur(eenServiceRequest({ bsn: sem, kenmerk: 'V-3' }))))
    expect(beide.some((een) => een.status === 200)).toBe(true)
    expect(beide.every((een) => een.status < 500 || een.status === 503)).toBe(true)
    const { rows } = await house.owner.query(`select count(*)::int n from toegang.verwijzing where kenmerk = 'V-3'`)
    expect(rows[0].n).toBe(1)
  })

  it('wat niet klopt is een OperationOutcome in het Nederlands of Engels, met het pad, en er wordt niets bewaard', async () => {
    const tel = async () => (await house.owner.query('select count(*)::int n from toegang.verwijzing')).rows[0].n
    const voor = await tel()
    const fout = await stuur(eenServiceRequest({ bsn: '123456789', anders: { doNotPerform: true } }))
    expect([fout.status, fout.headers['content-type']]).toEqual([422, 'application/fhir+json; charset=utf-8'])
    expect(fout.body.issue[0]).toMatchObject({
      code: 'structure',
      expression: ['ServiceRequest.doNotPerform'],
      diagnostics: 'Dit element lezen wij niet.',
    })
    const engels = await stuur(eenServiceRequest({ bsn: '123456789' }), '9901-praktijk', { 'accept-language': 'en' })
    expect(engels.body.issue[0].diagnostics).toBe('This BSN does not pass the 11-test.')
    expect(paden((await stuur(eenServiceRequest({ bsn: weg, kenmerk: 'V-6' }))).body)).toEqual([
      'ServiceRequest.subject business-rule',
    ])
    expect(paden((await stuur(eenServiceRequest({ bsn: sem, agb: '01980002' }))).body)).toEqual([
      'ServiceRequest.requester forbidden',
    ])
    const xml = await stuur(eenServiceRequest({ bsn: sem }), '9901-praktijk', { 'content-type': 'application/json' })
    expect([xml.status, xml.body.resourceType]).toEqual([415, 'OperationOutcome'])
    expect((await stuur(eenServiceRequest({ bsn: sem }), 'niemand')).status).toBe(401)
    expect((await stuur(eenServiceRequest({ bsn: sem }), 'consulent')).body.resourceType).toBe('OperationOutcome')
    expect(await tel()).toBe(voor)
  })

  it('het loket pakt haar op als nieuwe hulpvraag zonder aanvraag, en de verwijzer ziet dat', async () => {
    const { body } = await stuur(eenServiceRequest({ bsn: sem, kenmerk: 'V-4', anders: { priority: 'urgent' } }))
    const lijst = (await lees('toegang', '/toegang/verwijzingen')).body
    const rij = lijst.find((een: { verwijzingId: string }) => een.verwijzingId === body.id)
    expect(rij).toMatchObject({ spoed: true, verwijzertype: '02', ontvangenVia: 'fhir', status: 'bevestigd' })
    // The words are for who takes it up: the youth team, not every desk.
    const op = await house.vraag('toegang', 'POST', `/toegang/verwijzingen/${body.id}/opnamen`, {
      regeling: 'jeugdhulp',
    })
    expect(op.status).toBe(201)
    const melding = (await lees('toegang', `/toegang/meldingen/${op.body.meldingId}`)).body
    expect(melding).toMatchObject({ kanaal: 'verwijzing', route: 'huisarts', melder: 'professional' })
    expect(melding.vraag).toContain('Hulp bij angst en somberheid')
    expect(melding.hulpvragen[0]).toMatchObject({ wet: 'jeugdwet', spoed: true, aanvraag: null })
    const stand = await lees('9901-praktijk', `/fhir/ServiceRequest/${body.id}`)
    expect([stand.body.status, status(stand.body)]).toEqual(['completed', ['opgepakt']])
    const nogEens = await house.vraag('toegang', 'POST', `/toegang/verwijzingen/${body.id}/opnamen`, {
      regeling: 'jeugdhulp',
    })
    expect(nogEens.body.beletselen[0].code).toBe('verwijzing-al-afgehandeld')
  })

  it('teruggegeven: de verwijzer leest de code, niet de woorden', async () => {
    const { body } = await stuur(eenServiceRequest({ bsn: noor, kenmerk: 'V-5' }))
    const pad = `/toegang/verwijzingen/${body.id}/teruggaven`
    const terug = await house.vraag('toegang', 'POST', pad, {
      redenCode: 'andere-gemeente',
      reden: 'Moeder woont in Buurdorp',
    })
    expect(terug.status).toBe(201)
    const stand = await lees('9901-praktijk', `/fhir/ServiceRequest/${body.id}`)
    expect([stand.body.status, status(stand.body)]).toEqual(['revoked', ['teruggegeven', 'andere-gemeente']])
    expect(JSON.stringify(stand.body)).not.toContain('Buurdorp')
  })
})
