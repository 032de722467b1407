import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { voegGebruikerToe } from '#test/betrouwbaarheid/gebruikers.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

/** A contact, a request for contact and a melding are three things. */
describe('contact', () => {
  let house: TestHouse
  let nu = '2026-11-10T09:00:00+01:00'
  const clock = { nu: () => new Date(nu), vandaag: () => clockAt(nu).vandaag() }
  beforeAll(async () => {
    house = await openTestHouse({ clock })
  })
  afterAll(() => house.close())

  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  const lees = async (als: string, pad: string) => (await house.vraag(als, 'GET', pad)).body
  const codesVan = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code) ?? []
  let teller = 0
  async function persoon(): Promise<string> {
    teller += 1
    const deel = { voornamen: `Contact${teller}`, geslachtsnaam: `Van Beller ${teller}`, geboren: '1950-01-01' }
    return (await stuur('toegang', '/huishouden/personen', { ...deel, bevestigd: true })).body.persoonId
  }
  const moment = { kanaal: 'telefoon', richting: 'in', met: 'inwoner', onderwerp: 'Wil weten wanneer de hulp komt' }
  const verzoek = { kanaal: 'telefoon', onderwerp: 'Vraagt of de hulp ook kookt' }
  const werkVan = async (als: string, weergave = 'team') =>
    (await lees(als, `/werkvoorraad?tab=${weergave}&aantal=200`)).rijen as {
      id: string
      soort: string
      uiterlijk: string
      vraag: string | null
    }[]

  it('een contactmoment staat met persoon in de tijdlijn van zijn dossier, en start geen termijn', async () => {
    const persoonId = await persoon()
    const { status, body } = await stuur('toegang', '/toegang/contactmomenten', { persoonId, ...moment })
    expect(status).toBe(201)
    const { rows } = await house.owner.query('select soort, gegevens from toegang.tijdlijn where id = $1', [
      body.contactmomentId,
    ])
    expect(rows).toEqual([{ soort: 'contactmoment', gegevens: { kanaal: 'telefoon', richting: 'in' } }])
    const { momenten } = await lees('toegang', '/toegang/contacten')
    expect(momenten[0]).toMatchObject({ persoonId, onderwerp: moment.onderwerp, door: 'Medewerker toegang' })
    const klokken = await house.owner.query('select 1 from toegang.klok')
    expect(klokken.rowCount).toBe(0)
  })

  it('een contactmoment kan zonder persoon, en is dan van het loket', async () => {
    const { status } = await stuur('toegang', '/toegang/contactmomenten', { ...moment, onderwerp: 'Anonieme beller' })
    expect(status).toBe(201)
    expect((await lees('consulent', '/toegang/contacten')).momenten[0].onderwerp).toBe('Anonieme beller')
    await voegGebruikerToe(house, { sub: '9901-zonder-team', functie: 'consulent' })
    expect((await lees('9901-zonder-team', '/toegang/contacten')).momenten).toEqual([])
  })

  it('"bel mij terug" krijgt een norm in werkdagen, staat in de werkvoorraad, en is klaar met een contactmoment', async () => {
    nu = '2026-11-12T09:00:00+01:00'
    const persoonId = await persoon()
    const { body } = await stuur('toegang', '/toegang/contactverzoeken', { persoonId, ...verzoek })
    // Thursday: two working days later is Monday.
    expect(body.norm).toBe('2026-11-16')
    expect((await werkVan('toegang')).find((een) => een.id === body.contactverzoekId)).toMatchObject({
      soort: 'contactverzoek',
      uiterlijk: '2026-11-16',
    })
    const afhandelen = (als: string, deel: object = {}) =>
      stuur(als, `/toegang/contactverzoeken/${body.contactverzoekId}/afhandelingen`, {
        ...moment,
        richting: 'uit',
        ...deel,
      })
    expect(codesVan(await afhandelen('toegang', { datum: '2026-11-13' }))).toEqual(['datum-in-toekomst'])
    const klaar = await afhandelen('toegang')
    expect(klaar.status).toBe(201)
    expect((await werkVan('toegang')).map((een) => een.id)).not.toContain(body.contactverzoekId)
    expect(codesVan(await afhandelen('toegang'))).toEqual(['contactverzoek-al-afgehandeld'])
    const { rows } = await house.owner.query(
      'select contactmoment_id, afgehandeld_op::text from toegang.contactverzoek where id = $1',
      [body.contactverzoekId],
    )
    expect(rows[0]).toEqual({ contactmoment_id: klaar.body.contactmomentId, afgehandeld_op: '2026-11-12' })
    nu = '2026-11-10T09:00:00+01:00'
  })

  it('een eigen norm van de gemeente gaat voor', async () => {
    await house.owner.query(`insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron)
      values ('9901', 'norm', 'contactverzoek', '{"werkdagen": 1}', '[2026-12-01,2026-12-02)', 'servicenormen')`)
    nu = '2026-12-01T09:00:00+01:00'
    const { body } = await stuur('toegang', '/toegang/contactverzoeken', { persoonId: await persoon(), ...verzoek })
    expect(body.norm).toBe('2026-12-02')
    nu = '2026-11-10T09:00:00+01:00'
  })

  it('van wie niet in het register staat zijn naam en nummer nodig, verzegeld bewaard', async () => {
    const leeg = await stuur('toegang', '/toegang/contactverzoeken', verzoek)
    expect(codesVan(leeg)).toEqual(['naam-ontbreekt', 'telefoon-ontbreekt'])
    const { body } = await stuur('toegang', '/toegang/contactverzoeken', {
      ...verzoek,
      naam: 'Mevrouw Vermeulen',
      telefoon: '0612345678',
    })
    const { rows } = await house.owner.query('select naam, telefoon from toegang.contactverzoek where id = $1', [
      body.contactverzoekId,
    ])
    expect(rows[0].naam.toString('latin1') + rows[0].telefoon.toString('latin1')).not.toMatch(/Vermeulen|0612345678/)
    const { verzoeken } = await lees('toegang', '/toegang/contacten')
    expect(
      verzoeken.find((een: { contactverzoekId: string }) => een.contactverzoekId === body.contactverzoekId),
    ).toMatchObject({
      naam: 'Mevrouw Vermeulen',
      telefoon: '0612345678',
      eigenaar: null,
    })
  })

  it('wie al iemand heeft die hem helpt, wordt door die gebeld', async () => {
    const persoonId = await persoon()
    const melding = await stuur('toegang', '/toegang/meldingen', {
      persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Het huishouden lukt niet',
      zelfde: true,
      hulpvragen: [{ wet: 'wmo', regeling: 'begeleiding' }],
    })
    const consulent = await house.mandaat('consulent')
    await stuur('consulent', `/toegang/hulpvragen/${melding.body.hulpvraagIds[0]}/behandelaars`, {
      medewerkerId: consulent.actor.id,
    })
    await voegGebruikerToe(house, { sub: '9901-inwoner-beller', functie: 'inwoner', soort: 'inwoner', persoonId })
    const { status, body } = await stuur('9901-inwoner-beller', '/mijn/contactverzoeken', {
      onderwerp: 'Kan de afspraak later?',
      telefoon: '0687654321',
    })
    expect(status).toBe(201)
    const van = (await werkVan('consulent', 'mijn')).find((een) => een.id === body.contactverzoekId)
    expect(van).toMatchObject({ soort: 'contactverzoek' })
    const mijn = await lees('9901-inwoner-beller', '/mijn/vragen')
    expect(mijn.contactverzoeken).toEqual([
      { onderwerp: 'Kan de afspraak later?', gevraagdOp: '2026-11-10', norm: '2026-11-12', stand: 'open' },
    ])
    expect(mijn.meldingen[0]).toMatchObject({
      vraag: 'Het huishouden lukt niet',
      aanspreekpunt: 'Medewerker toegang',
      hulpvragen: [
        { wet: 'wmo', status: 'nieuw', reden: null, uiterlijk: '2026-12-22', persoonlijkPlanTot: '2026-11-17' },
      ],
    })
    const afgedaan = await stuur('consulent', `/toegang/hulpvragen/${melding.body.hulpvraagIds[0]}/afdoeningen`, {
      uitkomst: 'geen-rol-overheid',
      reden: 'De buren helpen al',
    })
    expect(afgedaan.status).toBe(201)
    expect((await lees('9901-inwoner-beller', '/mijn/vragen')).meldingen[0].hulpvragen).toMatchObject([
      { status: 'afgedaan', uitkomst: 'geen-rol-overheid', reden: 'De buren helpen al' },
    ])
  })

  it('het webformulier van de inwoner is een melding: zij wacht in de werkvoorraad, en de termijn telt vanaf die dag', async () => {
    const persoonId = await persoon()
    await voegGebruikerToe(house, { sub: '9901-inwoner-web', functie: 'inwoner', soort: 'inwoner', persoonId })
    const { status, body } = await stuur('9901-inwoner-web', '/mijn/meldingen', {
      vraag: 'Ik kom de trap niet meer op',
    })
    expect([status, body.bekijkenVoor]).toEqual([201, '2026-11-12'])
    expect((await werkVan('toegang')).find((een) => een.id === body.meldingId)).toMatchObject({
      soort: 'melding',
      uiterlijk: '2026-11-12',
    })
    nu = '2026-11-12T09:00:00+01:00'
    const { status: toegevoegd } = await stuur('toegang', `/toegang/meldingen/${body.meldingId}/hulpvragen`, {
      persoonId,
      wet: 'wmo',
      regeling: 'woningaanpassing',
    })
    expect(toegevoegd).toBe(201)
    expect((await werkVan('toegang')).map((een) => een.id)).not.toContain(body.meldingId)
    const { hulpvragen, kanaal } = await lees('toegang', `/toegang/meldingen/${body.meldingId}`)
    expect([kanaal, hulpvragen[0].klokken[0].start, hulpvragen[0].klokken[0].uiterlijk]).toEqual([
      'portaal',
      '2026-11-10',
      '2026-12-22',
    ])
    nu = '2026-11-10T09:00:00+01:00'
  })

  it('een melding die van geen wet iets vraagt wordt met reden afgesloten, een met hulpvraag niet', async () => {
    const { body } = await stuur('toegang', '/toegang/meldingen', {
      kanaal: 'mail',
      route: 'vrije veld',
      melder: 'partner',
      vraag: 'Weet u een taalmaatje?',
      hulpvragen: [],
    })
    const sluit = (id: string) => stuur('toegang', `/toegang/meldingen/${id}/afrondingen`, { reden: 'beantwoord' })
    expect((await sluit(body.meldingId)).status).toBe(201)
    expect(codesVan(await sluit(body.meldingId))).toEqual(['melding-heeft-hulpvraag'])
    const open = (await lees('toegang', '/toegang/meldingen?stand=open&hoeveel=200')).rijen
    expect(open.map((een: { meldingId: string }) => een.meldingId)).not.toContain(body.meldingId)
  })

  it('wie niet mag, mag niet: andere functie, andere gemeente, inwoner zonder persoon', async () => {
    const persoonId = await persoon()
    const { body } = await stuur('toegang', '/toegang/contactverzoeken', { persoonId, ...verzoek })
    const pad = `/toegang/contactverzoeken/${body.contactverzoekId}/afhandelingen`
    expect((await stuur('controller', pad, moment)).status).toBe(403)
    expect((await stuur('9902-toegang', pad, moment)).status).toBe(404)
    expect((await stuur('9902-toegang', '/toegang/contactmomenten', { persoonId, ...moment })).status).toBe(404)
    expect((await stuur('inwoner', '/mijn/meldingen', { vraag: 'Hulp' })).status).toBe(404)
    const { verzoeken } = await lees('9902-toegang', '/toegang/contacten')
    expect(verzoeken).toEqual([])
  })
})
