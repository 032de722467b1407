import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/uuid.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { taken } from './reactions.ts'
import { eenTeamgrond, eenUitkering } from './testing.ts'

const VANDAAG = '2026-11-10'
const KOP = 'id;signaalpartner;bedrag;signaaldatum;achternaam;geboortedatum;postcode;huisnummer;crisissignaal'

describe('trajecten', () => {
  let house: TestHouse
  let team: string
  let huishoudenId: string
  let bram: string
  let mina: string
  beforeAll(async () => {
    house = await openTestHouse()
    team = (await house.owner.query(`select id from inrichting.team where gemeente = '9901' and code = 'werk'`)).rows[0]
      .id
    // Only the team of work itself: else everyone of the test house would be in every team.
    await house.owner.query(`update inrichting.aanstelling set teams = array[$1::uuid] where gemeente = '9901'`, [team])
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const vreemde = (await house.mandaat('kwaliteit')).actor.id
    await house.in('klantmanager', async ({ db, mandaat }) => {
      const leden = ['Bram', 'Mina'].map((voornamen) => ({
        voornamen,
        geslachtsnaam: `Groen${uuidv7().slice(-6)}`,
        geboren: datum('1984-03-02'),
      }))
      const gezin = await eenHuishouden(db, VOORBEELDSTAD, leden, vreemde, datum('2026-01-01'))
      huishoudenId = gezin.huishoudenId
      ;[bram, mina] = gezin.persoonIds as [string, string]
      for (const wet of ['participatiewet', 'wgs'])
        await eenTeamgrond(db, VOORBEELDSTAD, team, bram, wet, datum('2026-01-01'))
      const door = mandaat.actor.id
      await eenUitkering(db, VOORBEELDSTAD, {
        persoonId: bram,
        teamId: team,
        kenmerk: uuidv7(),
        begin: datum('2025-01-01'),
        door,
      })
    })
  })

  const start = (over: object = {}, als = 'klantmanager') =>
    house.vraag(als, 'POST', '/trajecten', {
      persoonId: bram,
      soort: 'participatie',
      richting: 'betaald-werk',
      begin: '2026-10-01',
      ...over,
    })
  const codes = (body: { beletselen?: { code: string }[] }) => (body.beletselen ?? []).map((een) => een.code)
  const beeld = async (query = '') =>
    (await house.vraag('klantmanager', 'GET', `/trajecten/werk?aantal=500&${query}`)).body
  const staat = async (query: string) =>
    (await beeld(query)).rijen.some((rij: { persoonId: string }) => rij.persoonId === bram)

  it('heeft wie een uitkering heeft in beeld, tot er een traject is (R28)', async () => {
    const eerst = await beeld()
    expect(await staat('beeld=zonder')).toBe(true)
    const gestart = await start()
    expect(gestart.status).toBe(201)
    expect(await staat('beeld=zonder')).toBe(false)
    expect(await staat('beeld=met')).toBe(true)
    const daarna = await beeld()
    expect(daarna.zonder).toBe(eerst.zonder - 1)
    expect(daarna.teams.find((een: { teamId: string }) => een.teamId === team).zonder).toBe(daarna.zonder)
  })

  it('weigert een tweede traject van dezelfde soort, met alle redenen tegelijk', async () => {
    await start()
    const weer = await start({ richting: null, begin: '2026-12-01' })
    expect(weer.status).toBe(422)
    expect(codes(weer.body)).toEqual(['traject-loopt-al', 'datum-in-toekomst', 'richting-ontbreekt'])
    expect((await start({ soort: 'schuldhulp', richting: null, schuld: 1_250_000 })).status).toBe(201)
    await expect(
      house.owner.query(
        `insert into traject.traject (gemeente, persoon_id, soort, wet, richting, team_id, begeleider_id, begin, volgende_op, door)
         select gemeente, persoon_id, soort, wet, richting, team_id, begeleider_id, begin, volgende_op, door from traject.traject where persoon_id = $1 and soort = 'participatie'`,
        [bram],
      ),
    ).rejects.toMatchObject({ constraint: 'traject-loopt-al' })
  })

  it('kent wie geen relatie heeft niet: zelfde antwoord als voor wie niet bestaat', async () => {
    expect((await start({ persoonId: mina })).status).toBe(404)
    expect((await start({ persoonId: uuidv7() })).status).toBe(404)
    expect((await start({}, '9902-klantmanager')).status).toBe(404)
    expect((await start({}, 'consulent')).status).toBe(403)
  })

  it('heeft schulden met hun schuldeiser, verzegeld, en zonder wat verviel in de aanlevering', async () => {
    const { trajectId } = (await start({ soort: 'schuldhulp', richting: null, schuld: 900_000 })).body
    const schuld = {
      schuldeiser: 'Energie Voorbeeld',
      privepersoon: false,
      kvk: '12345678',
      soort: 'nuts',
      zakelijk: false,
      bedrag: 123_456,
      peildatum: '2026-11-01',
    }
    const leg = (over: object = {}, als = 'klantmanager', id = trajectId) =>
      house.vraag(als, 'POST', `/trajecten/${id}/schulden`, { ...schuld, ...over })
    const eerste = await leg()
    expect(eerste.status).toBe(201)
    expect(
      (await leg({ schuldeiser: 'Tante Jo', privepersoon: true, kvk: null, soort: 'overig', bedrag: 50_000 })).status,
    ).toBe(201)
    expect(codes((await leg({ privepersoon: true, peildatum: '2026-12-01', schuldeiser: ' ' })).body)).toEqual([
      'schuldeiser-ontbreekt',
      'kvk-van-privepersoon',
      'datum-in-toekomst',
    ])
    expect((await leg({ bedrag: 0 })).status).toBe(422)
    expect((await leg({}, 'consulent')).status).toBe(403)
    expect((await leg({}, '9902-klantmanager')).status).toBe(404)
    const werk = (await start()).body.trajectId
    expect(codes((await leg({}, 'klantmanager', werk)).body)).toEqual(['schuld-hoort-niet'])
    const { rows } = await house.owner.query(`select schuldeiser from traject.schuld where traject_id = $1`, [
      trajectId,
    ])
    expect(rows.map((een) => een.schuldeiser.toString('utf8')).join()).not.toMatch(/Energie|Jo/)
    const lees = async () =>
      (await house.vraag('klantmanager', 'GET', `/huishoudens/${huishoudenId}/trajecten`)).body.trajecten.find(
        (een: { id: string }) => een.id === trajectId,
      ).schulden
    expect(await lees()).toMatchObject([
      { schuldeiser: 'Energie Voorbeeld', bedrag: 123_456 },
      { schuldeiser: 'Tante Jo' },
    ])
    const wijzig = (over: object, als = 'klantmanager', id = eerste.body.schuldId) =>
      house.vraag(als, 'POST', `/trajecten/${trajectId}/schulden/${id}/wijzigingen`, {
        ...schuld,
        reden: 'nieuw-saldo',
        ...over,
      })
    expect(codes((await wijzig({})).body)).toEqual(['niets-gewijzigd'])
    expect(codes((await wijzig({ peildatum: '2026-10-01', bedrag: 100 })).body)).toEqual(['peildatum-eerder'])
    expect((await wijzig({ bedrag: -1 })).status).toBe(422)
    expect((await wijzig({ bedrag: 100 }, 'consulent')).status).toBe(403)
    expect((await wijzig({ bedrag: 100 }, '9902-klantmanager')).status).toBe(404)
    expect((await wijzig({ bedrag: 99_900, peildatum: VANDAAG })).status).toBe(201)
    expect((await wijzig({ bedrag: 99_900, schuldeiser: 'Energie uit Voorbeeld', reden: 'verbeterd' })).status).toBe(
      201,
    )
    expect((await lees())[0]).toMatchObject({
      schuldeiser: 'Energie uit Voorbeeld',
      bedrag: 99_900,
      eerder: [
        { schuldeiser: 'Energie Voorbeeld', bedrag: 99_900, reden: 'verbeterd', gewijzigdOp: VANDAAG },
        { schuldeiser: 'Energie Voorbeeld', bedrag: 123_456, reden: 'nieuw-saldo', peildatum: '2026-11-01' },
      ],
    })
    const aangeleverd = async () =>
      JSON.stringify(
        (
          await house.vraag('teamleider', 'POST', '/trajecten/ddas-aanleveringen', {
            begin: '2026-01-01',
            eind: '2026-12-31',
          })
        ).body,
      )
    expect(await aangeleverd()).toMatch(/Energie uit Voorbeeld/)
    expect(await aangeleverd()).not.toMatch(/Energie Voorbeeld|"bedrag":123/)
    const verval = (id: string) =>
      house.vraag('klantmanager', 'POST', `/trajecten/${trajectId}/schulden/${id}/verval`, { reden: 'betaald' })
    expect(
      (await house.vraag('klantmanager', 'POST', `/trajecten/${trajectId}/schulden/${eerste.body.schuldId}/verval`, {}))
        .status,
    ).toBe(422)
    expect((await verval(eerste.body.schuldId)).status).toBe(201)
    expect((await verval(eerste.body.schuldId)).status).toBe(404)
    expect(codes((await wijzig({ bedrag: 1 })).body)).toEqual(['schuld-vervallen'])
    expect(await lees()).toMatchObject([{ schuldeiser: 'Tante Jo' }, { vervallenOp: VANDAAG, vervalReden: 'betaald' }])
    const levering = await house.vraag('teamleider', 'POST', '/trajecten/ddas-aanleveringen', {
      begin: '2026-01-01',
      eind: '2026-12-31',
    })
    const tekst = JSON.stringify(levering.body)
    expect(tekst).toContain('"schuldsoort":"Overig"')
    expect(tekst).not.toMatch(/Energie|Tante Jo/)
  })

  it('loopt door de fasen van DDAS, sluit de vorige en eindigt met een reden', async () => {
    const { trajectId } = (await start({ soort: 'schuldhulp', richting: null, schuld: 900_000, crisis: true })).body
    const zet = (body: object) => house.vraag('klantmanager', 'POST', `/trajecten/${trajectId}/fasen`, body)
    expect((await zet({ code: 'aanmelding', begin: '2026-10-01' })).status).toBe(201)
    expect(codes((await zet({ code: 'oplossing', begin: '2026-10-08' })).body)).toEqual([
      'fase-volgorde',
      'soort-ontbreekt',
    ])
    expect(
      (await zet({ code: 'intake', begin: '2026-10-08', soort: 'toelating', beschiktOp: '2026-10-20' })).status,
    ).toBe(201)
    expect((await zet({ code: 'ondersteuning', begin: '2026-10-09', soort: 'budgetbeheer' })).status).toBe(201)
    const { body } = await house.vraag('klantmanager', 'GET', `/huishoudens/${huishoudenId}/trajecten`)
    const [traject] = body.trajecten
    expect(traject).toMatchObject({ soort: 'schuldhulp', schuld: 900_000, crisis: true, leesbaar: true })
    expect(traject.fasen.map((een: { code: string; eind: string | null }) => [een.code, een.eind])).toEqual([
      ['aanmelding', '2026-10-08'],
      ['intake', null],
      ['ondersteuning', null],
    ])
    const einde = await house.vraag('klantmanager', 'POST', `/trajecten/${trajectId}/einde`, {
      eind: VANDAAG,
      uitkomst: 'zelf',
    })
    expect(einde.status).toBe(201)
    const open = await house.owner.query(
      `select count(*)::int n from traject.fase where traject_id = $1 and eind is null`,
      [trajectId],
    )
    expect(open.rows[0].n).toBe(0)
  })

  it('toont wie alleen B heeft dat er iets loopt en bij wie, niet hoe', async () => {
    await start({ soort: 'schuldhulp', richting: null, schuld: 900_000 })
    const { body } = await house.vraag('teamleider', 'GET', `/huishoudens/${huishoudenId}/trajecten`)
    expect(body.trajecten).toMatchObject([{ soort: 'schuldhulp', leesbaar: false, schuld: null, fasen: [] }])
    const { body: zelf } = await house.vraag('klantmanager', 'GET', `/huishoudens/${huishoudenId}/trajecten`)
    expect(zelf.trajecten).toMatchObject([{ leesbaar: true, schuld: 900_000 }])
    expect((await house.vraag('9902-klantmanager', 'GET', `/huishoudens/${huishoudenId}/trajecten`)).status).toBe(404)
  })

  it('screent met een instrument van de gemeente, gedateerd', async () => {
    const screen = (body: object) =>
      house.vraag('klantmanager', 'POST', '/trajecten/screenings', {
        persoonId: bram,
        datum: VANDAAG,
        potentieel: 'beschut',
        ...body,
      })
    expect(codes((await screen({ instrument: 'Koffiedik', datum: '2026-12-01' })).body)).toEqual([
      'datum-in-toekomst',
      'instrument-onbekend',
    ])
    expect((await screen({ instrument: 'Loonwaardemeting' })).status).toBe(201)
    const rij = (await beeld('beeld=zonder')).rijen.find((een: { persoonId: string }) => een.persoonId === bram)
    expect(rij).toMatchObject({ potentieel: 'beschut', gescreendOp: VANDAAG })
  })

  it('staat als werk bij wie begeleidt', async () => {
    const { trajectId } = (await start()).body
    const { body } = await house.vraag('klantmanager', 'GET', '/werkvoorraad?tab=mijn&aantal=100')
    expect(body.rijen.filter((rij: { id: string }) => rij.id === trajectId)).toMatchObject([
      { kamer: 'traject', soort: 'traject-volgen', uiterlijk: '2027-02-10' },
    ])
  })

  it('levert DDAS aan door wie dat mag, met een regel per persoon', async () => {
    await start({ soort: 'schuldhulp', richting: null, schuld: 900_000 })
    const vraag = (als: string, begin = '2026-01-01') =>
      house.vraag(als, 'POST', '/trajecten/ddas-aanleveringen', { begin, eind: '2026-12-31' })
    expect((await vraag('klantmanager')).status).toBe(403)
    expect(codes((await vraag('teamleider', '2027-01-01')).body)).toEqual(['periode-omgekeerd'])
    const { status, body, headers } = await vraag('teamleider')
    expect(status).toBe(200)
    expect(headers['content-disposition']).toContain('ddas-9901-2026-01-01-2026-12-31.json')
    expect(body.leveringen[0].schuldhulptrajecten.length).toBeGreaterThan(0)
    const gelogd = await house.owner.query(
      `select count(*)::int n from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
       where h.actie = 'traject.leverDdasAan' and b.persoon_id = $1`,
      [bram],
    )
    expect(gelogd.rows[0].n).toBe(1)
  })

  describe('vroegsignalen', () => {
    const naamVan = async (id: string) =>
      (await house.owner.query('select geslachtsnaam from huishouden.persoon where id = $1', [id])).rows[0]
        .geslachtsnaam
    const lees = (inhoud: string, proef: boolean, als = 'klantmanager') =>
      house.vraag(als, 'POST', '/vroegsignalen/invoer', { inhoud, proef })
    const zaken = async (stand = 'open') =>
      (await house.vraag('klantmanager', 'GET', `/vroegsignalen?aantal=200&stand=${stand}`)).body.rijen as Record<
        string,
        never
      >[]
    const bestand = async () => {
      const naam = await naamVan(bram)
      const sleutel = uuidv7()
      return [
        KOP,
        `${sleutel}-1;Energie;300;2026-11-02;${naam};1984-03-02;1234AB;10;nee`,
        `${sleutel}-2;Water;150,50;2026-11-03;${naam};1984-03-02;1234AB;10;ja`,
        `${sleutel}-3;Huur;900;2026-11-03;Onbekend${sleutel.slice(-4)};;9999ZZ;1;nee`,
      ].join('\n')
    }

    it('leest alles of niets, eerst als proef, en nooit tweemaal', async () => {
      const inhoud = await bestand()
      const proef = await lees(inhoud, true)
      expect(proef.body).toEqual({ proef: true, regels: 3, opPersoon: 2, opAdres: 1, zaken: 2 })
      const voor = (await zaken()).length
      expect((await lees(`${inhoud}\nE-9;Energie;x;2026-11-02;Y;;1234AB;1;nee`, false)).status).toBe(422)
      expect(await zaken()).toHaveLength(voor)
      expect((await lees(inhoud, false)).status).toBe(201)
      expect(await zaken()).toHaveLength(voor + 2)
      const weer = await lees(inhoud, false)
      expect(codes(weer.body)).toEqual(['regel-signaal-bestaat', 'regel-signaal-bestaat', 'regel-signaal-bestaat'])
    })

    it('wordt een contact en een melding, met een termijn die uit het spoedigste signaal volgt', async () => {
      await lees(await bestand(), false)
      const zaak = (await zaken()).find((een) => een.persoonId === bram)!
      expect(zaak).toMatchObject({
        partners: ['Water', 'Energie'],
        bedrag: 45_050,
        crisis: true,
        uiterlijk: '2026-11-06',
      })
      const doe = (pad: string, body: object) =>
        house.vraag('klantmanager', 'POST', `/vroegsignalen/${zaak.id}/${pad}`, body)
      expect(codes((await doe('resultaat', { resultaat: 'geen-contact' })).body)).toEqual(['nog-niet-gezocht'])
      expect(
        (await doe('contactpogingen', { soort: 'huisbezoek', datum: VANDAAG, dagdeel: 'avond', bereikt: true })).status,
      ).toBe(201)
      expect(codes((await doe('resultaat', { resultaat: 'vervolg-financieel' })).body)).toEqual(['melding-ontbreekt'])
      const melding = await doe('melding', { vraag: 'Wil hulp met de achterstand bij energie en water' })
      expect(melding.status).toBe(201)
      expect((await doe('resultaat', { resultaat: 'vervolg-financieel' })).status).toBe(201)
      const klok = await house.owner.query(
        `select k.code from toegang.klok k join toegang.hulpvraag h on h.gemeente = k.gemeente and h.id = k.hulpvraag_id where h.melding_id = $1`,
        [melding.body.meldingId],
      )
      expect(klok.rows.length).toBeGreaterThan(0)
      expect(await zaken('afgedaan')).toContainEqual(
        expect.objectContaining({ id: zaak.id, resultaat: 'vervolg-financieel' }),
      )
    })

    it('weigert een melding zolang niet bekend is wie het is', async () => {
      await lees(await bestand(), false)
      const zaak = (await zaken()).find((een) => een.persoonId === null)!
      const { body } = await house.vraag('klantmanager', 'POST', `/vroegsignalen/${zaak.id}/melding`, { vraag: 'x' })
      expect(codes(body)).toEqual(['persoon-niet-gevonden'])
      expect(
        (await house.vraag('9902-klantmanager', 'POST', `/vroegsignalen/${zaak.id}/melding`, { vraag: 'x' })).status,
      ).toBe(404)
      expect((await house.vraag('consulent', 'GET', '/vroegsignalen')).status).toBe(403)
    })

    it('houdt niets van wie niets gevonden werd na de termijn, en telt het bestand nog wel', async () => {
      await lees(await bestand(), false)
      const { rows } = await house.owner.query('select id from traject.signaalzaak')
      await house.owner.query(`update traject.signaalzaak set bewaren_tot = '2026-11-10' where persoon_id = $1`, [bram])
      await house.in('klantmanager', (context) =>
        taken['traject.ruimSignalenOp']!(context, { gemeente: '9901', id: '9901' }),
      )
      const over = await house.owner.query('select count(*)::int n from traject.signaalzaak')
      expect(over.rows[0].n).toBe(rows.length - 1)
      const wees = await house.owner.query(
        'select count(*)::int n from traject.signaal s where not exists (select from traject.signaalzaak z where z.id = s.zaak_id)',
      )
      expect(wees.rows[0].n).toBe(0)
      expect((await house.owner.query('select count(*)::int n from traject.invoer')).rows[0].n).toBeGreaterThan(0)
    })
  })
})
