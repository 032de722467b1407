import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Connections } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { BUURDORP, openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { kondigLeeftijdAan } from '#uitvoering/huishouden/commands/kondigLeeftijdAan.ts'
import { datum } from '#values/datum.ts'
import type { Overdrachtdrager } from './index.ts'
import { neemOverdrachtIn, taken, verwerkAntwoord, verwerkIntrekking } from './reactions.ts'
import { DOEL_OVERDRACHT } from './rules/overdracht.ts'
import { eenHuishouden, eenLadder } from './testing.ts'

const VANDAAG = '2026-11-10'
const LATER = '2027-05-10'

describe('rond het plan', () => {
  let house: TestHouse
  let huishoudenId: string
  let planId: string
  let marieke: { lid: string; persoon: string }
  let sem: { lid: string; persoon: string }
  let regionaal: string

  const systeem = (gemeente: string) => systeemMandaat(gemeente, 'test')
  /** Two municipalities of one house, each in its own transaction, as the server does it. */
  const drager: Overdrachtdrager = {
    bestemmingen: async () => [
      { gemeente: VOORBEELDSTAD, naam: 'Voorbeeldstad' },
      { gemeente: BUURDORP, naam: 'Buurdorp' },
    ],
    verzend: (naar, pakket) => house.in(systeem(naar), (context) => neemOverdrachtIn(context, pakket)),
    antwoord: (naar, antwoord) => house.in(systeem(naar), (context) => verwerkAntwoord(context, antwoord)),
    trekIn: (naar, intrekking) => house.in(systeem(naar), (context) => verwerkIntrekking(context, intrekking)),
  }
  const voerUit = (taak: string, gemeente: string, id: string) =>
    house.in(systeem(gemeente), (context) => taken[taak]!(context, { gemeente, id }))

  beforeAll(async () => {
    house = await openTestHouse({ connections: { overdracht: drager } as Partial<Connections> })
    regionaal = (await house.mandaat('regionaal')).actor.id
  })
  afterAll(() => house.close())

  const post = (als: string, pad: string, body: unknown, versie?: number) =>
    house.vraag(als, 'POST', pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const plan = async (als = 'consulent') =>
    (await house.vraag(als, 'GET', `/huishoudens/${huishoudenId}/plan`)).body.plan
  const deel = async (naam: string, als = 'consulent') =>
    (await house.vraag(als, 'GET', `/huishoudens/${huishoudenId}/plan/${naam}`)).body
  const codes = ({ status, body }: { status: number; body: { beletselen?: { code: string }[] } }) => [
    status,
    ...(body.beletselen ?? []).map((een) => een.code),
  ]

  beforeEach(async () => {
    const consulent = (await house.mandaat('consulent')).actor.id
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Marieke', geslachtsnaam: 'Dalen', geboren: datum('1981-03-02') },
          { voornamen: 'Sem', geslachtsnaam: 'Dalen', geboren: datum('2009-01-14') },
        ],
        consulent,
        datum('2026-10-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    planId = (await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})).body.planId
    const kring = (await plan()).kring as { id: string; persoonId: string }[]
    const van = (persoon: string) => ({ persoon, lid: kring.find((een) => een.persoonId === persoon)!.id })
    marieke = van(gezin.persoonIds[0]!)
    sem = van(gezin.persoonIds[1]!)
  })

  async function vastgesteld() {
    const behoefte = {
      kringlidId: sem.lid,
      domein: 'School',
      omschrijving: 'Sem komt zijn bed niet uit',
      stappen: eenLadder('voldoende'),
      uitkomst: 'eigen-kracht',
      tijdelijk: true,
    }
    const gewogen = await post('consulent', `/plannen/${planId}/afwegingen`, behoefte, 1)
    const doel = {
      kringlidId: sem.lid,
      behoefteStam: gewogen.body.behoefteStam,
      domein: 'School',
      tekst: 'Sem gaat vier dagen naar school',
      resultaat: 'Vier weken zonder verzuim',
      streefdatum: LATER,
    }
    const gesteld = await post('consulent', `/plannen/${planId}/doelen`, doel, 2)
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 3)
    const { body } = await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    expect(body.vastgesteld).toBe(true)
    return gesteld.body.doelStam as string
  }

  it('legt scores vast met het instrument van die dag, alles of niets', async () => {
    const scores = [
      { domein: 'School', niveau: 2 },
      { domein: 'Financien', niveau: 4 },
    ]
    const goed = await post('consulent', `/plannen/${planId}/meetmomenten`, {
      kringlidId: sem.lid,
      datum: VANDAAG,
      scores,
    })
    expect([goed.status, goed.body.aantal]).toEqual([201, 2])
    const fout = await post('consulent', `/plannen/${planId}/meetmomenten`, {
      kringlidId: sem.lid,
      datum: '2026-11-11',
      scores: [...scores, { domein: 'Humeur', niveau: 1 }],
    })
    expect(codes(fout)).toEqual([422, 'domein-niet-in-instrument', 'datum-in-toekomst'])
    const { metingen, instrument } = await deel('metingen')
    expect(metingen).toHaveLength(2)
    expect(instrument.domeinen).toHaveLength(13)

    await house.owner.query(
      `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'plan', 'instrument',
        '{"code": "kort", "naam": {"nl": "Kort", "en": "Short"}, "domeinen": [{"code": "Humeur", "naam": {"nl": "Humeur", "en": "Mood"}}],
          "niveaus": [{"nl": "laag", "en": "low"}, {"nl": "hoog", "en": "high"}]}', '[2026-11-10,2026-11-11)', 'besluit')`,
    )
    const eigen = { kringlidId: sem.lid, datum: VANDAAG, scores: [{ domein: 'Humeur', niveau: 3 }] }
    expect(codes(await post('consulent', `/plannen/${planId}/meetmomenten`, eigen))).toEqual([
      422,
      'niveau-niet-in-instrument',
    ])
    await house.owner.query(`delete from inrichting.instelling where soort = 'plan' and sleutel = 'instrument'`)
    expect((await post('teamleider', `/plannen/${planId}/meetmomenten`, eigen)).status).toBe(403)
    expect((await post(`${BUURDORP}-consulent`, `/plannen/${planId}/meetmomenten`, eigen)).status).toBe(404)
  })

  it('houdt bij hoe het met een doel gaat, tussen twee evaluaties', async () => {
    const doelStam = await vastgesteld()
    const body = { doelStam, datum: VANDAAG, oordeel: 'vooruitgang', niveau: 3, toelichting: 'drie dagen gelukt' }
    expect((await post('consulent', `/plannen/${planId}/voortgang`, body)).status).toBe(201)
    expect((await plan()).voortgang).toEqual([{ doelStam, datum: VANDAAG, oordeel: 'vooruitgang', niveau: 3 }])
    const morgen = await post('consulent', `/plannen/${planId}/voortgang`, { ...body, datum: '2026-11-11' })
    expect(codes(morgen)).toEqual([422, 'datum-in-toekomst'])
    const vreemd = await post('consulent', `/plannen/${planId}/voortgang`, { ...body, doelStam: planId })
    expect(vreemd.status).toBe(404)
  })

  it('een stap in de beoordeling is van een functie die mag beoordelen, anders blijft elk plan daar liggen', async () => {
    const stappen = (waarde: string[]) =>
      post('beheerder', '/inrichting/instellingen/effecten', {
        soort: 'plan',
        sleutel: 'beoordelingsstappen',
        waarde,
        begin: VANDAAG,
        bron: 'werkafspraak',
        geverifieerd: true,
      })
    expect((await stappen(['teamleider'])).status).toBe(200)
    const zonder = await stappen(['teamleider', 'kwaliteit'])
    expect(codes(zonder)).toEqual([422, 'functie-zonder-bevoegdheid'])
    expect(zonder.body.beletselen).toHaveLength(1)
  })

  it('een methode die niet meer te kiezen is, blijft staan waar zij gekozen was en is niet nog eens te kiezen', async () => {
    const rij = (code: string, tot?: string) => ({
      code,
      soort: 'methode',
      naam: { nl: code, en: code },
      ...(tot && { tot }),
    })
    const lijst = (waarde: object[]) => ({
      soort: 'plan',
      sleutel: 'methoden',
      waarde,
      begin: VANDAAG,
      bron: 'werkafspraak',
      geverifieerd: true,
    })
    expect((await post('consulent', `/plannen/${planId}/methoden`, { code: 'herstelgericht' })).status).toBe(201)
    const dubbel = await post('beheerder', '/inrichting/instellingen', lijst([rij('een'), rij('twee'), rij('een')]))
    expect(dubbel.body.beletselen).toMatchObject([{ code: 'rij-dubbel', veld: 'waarde.2.code' }])
    const nieuw = lijst([rij('herstelgericht', '2026-11-09'), rij('vandaag', VANDAAG), rij('gisteren', '2026-11-09')])
    const effect = await post('beheerder', '/inrichting/instellingen/effecten', nieuw)
    expect(effect.body.effecten).toMatchObject([{ kamer: 'plan', anders: 1, slechter: 1 }])
    expect((await post('beheerder', '/inrichting/instellingen', nieuw)).status).toBe(201)
    expect((await post('consulent', `/plannen/${planId}/methoden`, { code: 'vandaag' })).status).toBe(201)
    expect(codes(await post('consulent', `/plannen/${planId}/methoden`, { code: 'gisteren' }))).toEqual([
      422,
      'methode-onbekend',
    ])
    expect((await plan()).methoden.map((een: { naam: { nl: string } }) => een.naam.nl).toSorted()).toEqual([
      'herstelgericht',
      'vandaag',
    ])
    await house.owner.query(`delete from inrichting.instelling where soort = 'plan' and sleutel = 'methoden'`)
    await house.owner.query(`delete from plan.methode where plan_id = $1`, [planId])
  })

  it('kent methoden, en een experiment alleen met de regel die losgelaten wordt (R46, R54)', async () => {
    const methode = await post('consulent', `/plannen/${planId}/methoden`, { code: 'mobility-mentoring' })
    expect(methode.status).toBe(201)
    expect(codes(await post('consulent', `/plannen/${planId}/methoden`, { code: 'mobility-mentoring' }))).toEqual([
      422,
      'methode-loopt-al',
    ])
    expect(codes(await post('consulent', `/plannen/${planId}/methoden`, { code: 'regelluw' }))).toEqual([
      422,
      'regel-niet-genoemd',
    ])
    await post('consulent', `/plannen/${planId}/methoden`, { code: 'regelluw', toelichting: 'geen tweede aanvraag' })
    expect((await plan()).methoden.map((een: { soort: string }) => een.soort).toSorted()).toEqual([
      'experiment',
      'methode',
    ])
    await post('consulent', `/plannen/${planId}/methoden/${methode.body.methodeId}/einde`, {})
    const na = await deel('regie')
    expect(na.methoden.find((een: { code: string }) => een.code === 'mobility-mentoring').eind).toBe(VANDAAG)
  })

  it('voert een overleg: afspraken komen in een nieuw concept, wie het anders ziet staat er met zijn discipline', async () => {
    await vastgesteld()
    const een = await post('consulent', `/plannen/${planId}/overleggen`, {
      datum: VANDAAG,
      onderwerp: 'School',
      agenda: [],
      deelnemers: [{ discipline: 'jeugd', kringlidId: sem.lid }],
    })
    expect(codes(een)).toEqual([422, 'een-discipline', 'agenda-ontbreekt'])
    const belegd = await post('consulent', `/plannen/${planId}/overleggen`, {
      datum: VANDAAG,
      onderwerp: 'School en schulden',
      agenda: ['Hoe gaat het', 'Wie doet wat'],
      deelnemers: [
        { discipline: 'jeugd', kringlidId: sem.lid },
        { discipline: 'schuldhulp', naam: 'Bram' },
      ],
    })
    const { overlegId } = belegd.body
    expect((await deel('overleggen')).overleggen[0]).toMatchObject({ onderwerp: 'School en schulden', verslag: null })
    const bram = (await deel('overleggen')).overleggen[0].deelnemers.find(
      (wie: { naam: string }) => wie.naam === 'Bram',
    ).id
    const verslag = {
      verslag: 'Sem wil door.',
      aanwezig: [bram],
      afspraken: [{ wat: 'Belt de school', wanneer: '2026-11-20', deelnemerId: bram }],
      standpunten: [{ discipline: 'schuldhulp', standpunt: 'Eerst rust in het geld.' }],
    }
    const vreemd = { ...verslag, standpunten: [{ discipline: 'politie', standpunt: 'x' }] }
    expect(codes(await post('consulent', `/plannen/${planId}/overleggen/${overlegId}/verslag`, vreemd))).toEqual([
      422,
      'discipline-niet-aan-tafel',
    ])
    const vast = await post('consulent', `/plannen/${planId}/overleggen/${overlegId}/verslag`, verslag)
    expect([vast.status, vast.body.nr]).toEqual([201, 2])
    const na = await plan()
    expect(na.inhoud.afspraken).toMatchObject([
      { wat: 'Belt de school', wie: 'organisatie', organisatie: 'Bram, schuldhulp' },
    ])
    expect((await deel('overleggen')).overleggen[0]).toMatchObject({
      verslag: { tekst: 'Sem wil door.', afspraken: [{ wat: 'Belt de school' }] },
      standpunten: [{ discipline: 'schuldhulp', standpunt: 'Eerst rust in het geld.' }],
    })
    expect(codes(await post('consulent', `/plannen/${planId}/overleggen/${overlegId}/verslag`, verslag))).toEqual([
      422,
      'overleg-al-gehouden',
    ])
  })

  it('hoort ook wie niet tekent, en laat hem later alsnog tekenen', async () => {
    const zelf = { nr: 1, persoonId: marieke.persoon, hoedanigheid: 'zelf', datum: VANDAAG }
    expect(codes(await post('consulent', `/plannen/${planId}/weigeringen`, { ...zelf, reden: 'nee' }))).toEqual([
      422,
      'niet-de-geldende-versie',
    ])
    await vastgesteld()
    expect(
      (await post('consulent', `/plannen/${planId}/weigeringen`, { ...zelf, reden: 'Te veel ineens' })).status,
    ).toBe(201)
    expect((await plan()).weigeringen).toMatchObject([{ persoonId: marieke.persoon, reden: 'Te veel ineens' }])
    const kind = { ...zelf, persoonId: sem.persoon, namensId: marieke.persoon, hoedanigheid: 'gezagdrager', reden: 'x' }
    expect(codes(await post('consulent', `/plannen/${planId}/weigeringen`, kind))).toEqual([422, 'gezag-ontbreekt'])
    expect((await post('consulent', `/plannen/${planId}/ondertekeningen`, { ...zelf, vorm: 'digitaal' })).status).toBe(
      201,
    )
  })

  it('kent een waarnemer die overneemt, en een contactpersoon die een ander mag zijn (R31)', async () => {
    expect(codes(await post('teamleider', `/plannen/${planId}/waarneming`, { waarnemerId: regionaal }))).toEqual([
      422,
      'geen-vastgestelde-versie',
    ])
    await vastgesteld()
    const teamleider = (await house.mandaat('teamleider')).actor.id
    expect((await post('consulent', `/plannen/${planId}/contactpersoon`, { medewerkerId: teamleider })).status).toBe(
      201,
    )
    expect((await post('consulent', `/plannen/${planId}/waarneming`, { waarnemerId: regionaal })).status).toBe(201)
    expect(codes(await post('consulent', `/plannen/${planId}/overname`, {}))).toEqual([422, 'geen-waarnemer'])
    expect((await post('regionaal', `/plannen/${planId}/overname`, {})).status).toBe(201)
    const na = await deel('regie', 'regionaal')
    expect(na.regie).toMatchObject([{ medewerkerId: regionaal, waarnemer: null, begin: VANDAAG }])
    expect(na).toMatchObject({ ikBen: 'regisseur', contact: [{ medewerkerId: teamleider }] })
  })

  it('draagt over aan een collega, die het in zijn werkvoorraad ziet voor hij erbij mag', async () => {
    await vastgesteld()
    const naarZichzelf = { naarMedewerkerId: (await house.mandaat('consulent')).actor.id, reden: 'x' }
    expect(codes(await post('consulent', `/plannen/${planId}/overdrachten`, naarZichzelf))).toEqual([
      422,
      'al-regisseur',
    ])
    const gedragen = await post('consulent', `/plannen/${planId}/overdrachten`, {
      naarMedewerkerId: regionaal,
      reden: 'Ik ga met verlof',
    })
    expect(gedragen.status).toBe(201)
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(404)
    const { rijen } = (await house.vraag('regionaal', 'GET', '/werkvoorraad')).body
    expect(rijen.map((een: { soort: string; id: string }) => [een.soort, een.id])).toContainEqual([
      'overdracht-aanvaarden',
      gedragen.body.overdrachtId,
    ])
    expect((await house.vraag('regionaal', 'GET', '/overdrachten')).body.binnen).toMatchObject([
      { huishouden: 'Dalen', reden: 'Ik ga met verlof' },
    ])
    expect((await post('consulent', `/overdrachten/${gedragen.body.overdrachtId}/aanvaarding`, {})).status).toBe(404)
    expect((await post('regionaal', `/overdrachten/${gedragen.body.overdrachtId}/aanvaarding`, {})).status).toBe(201)
    expect((await plan('regionaal')).regisseur.medewerkerId).toBe(regionaal)
    expect((await house.vraag('regionaal', 'GET', '/overdrachten')).body.binnen).toEqual([])

    const terug = await post('regionaal', `/plannen/${planId}/overdrachten`, {
      naarMedewerkerId: (await house.mandaat('consulent')).actor.id,
      reden: 'terug',
    })
    expect(
      (await post('consulent', `/overdrachten/${terug.body.overdrachtId}/weigering`, { reden: 'Mijn lijst is vol' }))
        .status,
    ).toBe(201)
    expect((await deel('regie', 'regionaal')).overdrachten[0]).toMatchObject({
      uitkomst: 'geweigerd',
      antwoordReden: 'Mijn lijst is vol',
    })
  })

  it('draagt met ieders toestemming over aan een andere gemeente, waar een nieuw dossier ontstaat (verhaal 6)', async () => {
    await vastgesteld()
    const naarBuurdorp = { naarGemeente: BUURDORP, kringleden: [marieke.lid, sem.lid], reden: 'Zij verhuizen' }
    const zonder = await post('consulent', `/plannen/${planId}/overdrachten`, naarBuurdorp)
    expect(codes(zonder)).toEqual([
      422,
      'toestemming-voor-overdracht-ontbreekt',
      'toestemming-voor-overdracht-ontbreekt',
    ])
    for (const { persoon } of [marieke, sem])
      await post('consulent', `/huishouden/personen/${persoon}/toestemmingen`, {
        doel: DOEL_OVERDRACHT,
        wetten: [],
        ontvangers: [BUURDORP],
        gegevenDoor: persoon,
      })
    expect(
      codes(await post('consulent', `/plannen/${planId}/overdrachten`, { ...naarBuurdorp, naarGemeente: '0363' })),
    ).toEqual([
      422,
      'toestemming-voor-overdracht-ontbreekt',
      'toestemming-voor-overdracht-ontbreekt',
      'geen-weg-naar-gemeente',
    ])
    const { overdrachtId } = (await post('consulent', `/plannen/${planId}/overdrachten`, naarBuurdorp)).body
    for (const _ of [1, 2]) await voerUit('plan.verzendOverdracht', VOORBEELDSTAD, overdrachtId)

    const daar = `${BUURDORP}-consulent`
    const inbak = (await house.vraag(daar, 'GET', '/overdrachten')).body.inkomend
    expect(inbak).toMatchObject([{ vanNaam: 'Voorbeeldstad', doelen: ['Sem gaat vier dagen naar school'] }])
    expect(
      (await house.vraag(daar, 'GET', '/werkvoorraad?tab=vrij')).body.rijen.map((een: { soort: string }) => een.soort),
    ).toContain('overdracht-ontvangen')
    const nieuw = await post(daar, `/overdrachten/${inbak[0].id}/aanvaarding`, {})
    expect(nieuw.status).toBe(201)
    const dossier = (await house.vraag(daar, 'GET', `/huishoudens/${nieuw.body.huishoudenId}/plan`)).body.plan
    expect(dossier.kring.map((een: { naam: string }) => een.naam).toSorted()).toEqual(['Marieke Dalen', 'Sem Dalen'])
    expect(dossier.inhoud).toMatchObject({
      doelen: [{ tekst: 'Sem gaat vier dagen naar school' }],
      afwegingen: [{ uitkomst: 'eigen-kracht' }],
    })
    expect([
      dossier.planId === planId,
      dossier.kring.some((een: { persoonId: string }) => een.persoonId === sem.persoon),
    ]).toEqual([false, false])
    expect(
      (await house.vraag(daar, 'GET', `/huishoudens/${nieuw.body.huishoudenId}/plan/regie`)).body.overgenomenUit,
    ).toEqual({
      gemeente: 'Voorbeeldstad',
      op: VANDAAG,
    })

    const [antwoord] = (await house.owner.query('select id from plan.overnameantwoord')).rows
    for (const _ of [1, 2]) await voerUit('plan.verzendAntwoord', BUURDORP, antwoord.id)
    const gesloten = await house.owner.query('select gesloten_op from plan.plan where id = $1', [planId])
    expect(gesloten.rows[0].gesloten_op).toBe(VANDAAG)
    expect((await house.vraag('consulent', 'GET', `/huishoudens/${nieuw.body.huishoudenId}/plan`)).status).toBe(404)
  })

  it('stelt bij een verhuizing naar elders voor om over te dragen; wie blijft houdt het plan', async () => {
    await vastgesteld()
    const adres = {
      straat: 'Kerkweg',
      huisnummer: 3,
      huisletter: null,
      toevoeging: null,
      postcode: '9902AA',
      woonplaats: 'Buurdorp',
    }
    await post('consulent', `/huishouden/personen/${marieke.persoon}/verhuizingen`, {
      op: VANDAAG,
      naarGemeente: BUURDORP,
      adres: { ...adres, adresseerbaarObject: null, nummeraanduiding: null },
    })
    const { voorstellen } = await deel('regie')
    expect(voorstellen).toMatchObject([{ persoonId: marieke.persoon, gemeenteNaam: 'Buurdorp' }])
    expect((await plan()).elders).toEqual([{ kringlidId: marieke.lid, gemeente: BUURDORP }])
    await post('consulent', `/huishouden/personen/${marieke.persoon}/toestemmingen`, {
      doel: DOEL_OVERDRACHT,
      wetten: [],
      ontvangers: [BUURDORP],
      gegevenDoor: marieke.persoon,
    })
    const { overdrachtId } = (
      await post('consulent', `/plannen/${planId}/overdrachten`, {
        naarGemeente: BUURDORP,
        kringleden: [marieke.lid],
        reden: 'verhuisd',
      })
    ).body
    expect((await deel('regie')).voorstellen).toEqual([])
    await house.in(systeem(VOORBEELDSTAD), (context) =>
      verwerkAntwoord(context, { kenmerk: overdrachtId, vanGemeente: BUURDORP, uitkomst: 'aanvaard', reden: null }),
    )
    // Also when everyone has left the house, who directs the plan can still hand it over; another sees nothing.
    await house.owner.query(
      `update huishouden.bewoning set geldig = '[2026-10-01,2026-11-01)' where huishouden_id = $1`,
      [huishoudenId],
    )
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(404)
    const na = await plan()
    expect([na.geslotenOp, na.kring.find((een: { id: string }) => een.id === marieke.lid).eind !== null]).toEqual([
      null,
      true,
    ])
  })

  it('weegt voor wie elders woont met andere gemeente, en vraagt daar geen Wmo (D5)', async () => {
    const weging = {
      kringlidId: marieke.lid,
      domein: 'Huisvesting',
      wet: 'wmo',
      omschrijving: 'Hulp in huis',
      stappen: eenLadder('onvoldoende'),
      uitkomst: 'andere-gemeente',
      tijdelijk: true,
    }
    expect(codes(await post('consulent', `/plannen/${planId}/afwegingen`, weging, 1))).toEqual([
      422,
      'woont-niet-elders',
    ])
    await house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, gemeentecode, geldig) values ('9901', $1, 'brp', '9902', '[2026-01-01,)')`,
      [marieke.persoon],
    )
    expect((await post('consulent', `/plannen/${planId}/afwegingen`, weging, 1)).status).toBe(201)
    const melding = await post('consulent', '/toegang/meldingen', {
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      zelfde: true,
      vraag: 'hulp',
      persoonId: marieke.persoon,
      hulpvragen: [{ persoonId: marieke.persoon, wet: 'wmo', regeling: 'wmo 2015' }],
    })
    expect(melding.status).toBe(201)
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      { kringlidId: sem.lid, domein: 'School', tekst: 'naar school', resultaat: 'elke dag', streefdatum: LATER },
      2,
    )
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 3)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    const { rows } = await house.owner.query(
      `select a.uitkomst from toegang.afdoening a join toegang.hulpvraag h on h.gemeente = a.gemeente and h.id = a.hulpvraag_id where h.persoon_id = $1`,
      [marieke.persoon],
    )
    expect(rows).toEqual([{ uitkomst: 'andere-gemeente' }])
  })

  it('opent op zestien en een half vanzelf de weg naar achttien, een keer, en werkt hem bij', async () => {
    await vastgesteld()
    // Born so that he turns sixteen and a half today.
    await house.owner.query(`update huishouden.persoon set geboren = '2010-05-10' where id = $1`, [sem.persoon])
    for (const _ of [1, 2]) await house.in(systeem(VOORBEELDSTAD), kondigLeeftijdAan)
    const { overgangen, kandidaten } = await deel('overgangen')
    expect(overgangen).toMatchObject([{ naam: 'Sem Dalen', achttienOp: '2028-05-10', uiterlijk: '2028-03-15' }])
    expect(kandidaten).toEqual([])
    const punt = overgangen[0].punten.find((een: { soort: string }) => een.soort === 'moet-starten')
    const pad = `/plannen/${planId}/overgangpunten/${punt.id}/standen`
    expect(codes(await post('consulent', pad, { stand: 'niet-nodig' }))).toEqual([422, 'toelichting-ontbreekt'])
    expect((await post('consulent', pad, { stand: 'geregeld', toelichting: 'polis binnen' })).status).toBe(201)
    const na = (await deel('overgangen')).overgangen[0].punten.find((een: { id: string }) => een.id === punt.id)
    expect(na).toMatchObject({ stand: 'geregeld', toelichting: 'polis binnen', standOp: VANDAAG })
    const werk = (await house.vraag('consulent', 'GET', '/werkvoorraad')).body.rijen
    expect(
      werk.filter((een: { soort: string; id: string }) => een.id === planId && een.soort === 'overgang-regelen'),
    ).toHaveLength(1)
    const teOud = await post('consulent', `/plannen/${planId}/overgangen`, { kringlidId: marieke.lid })
    expect(codes(teOud)).toEqual([422, 'niet-tussen-zestien-en-achttien'])
  })

  it('stelt voor wie er kwam wonen in de kring op te nemen, en doet niets vanzelf (D4)', async () => {
    expect((await plan()).kringvoorstellen).toEqual([])
    await post('consulent', `/huishouden/huishoudens/${huishoudenId}/netwerkleden`, {
      naam: 'Riet',
      relatie: 'buurvrouw',
    })
    await house.owner.query(`update huishouden.bewoning set geldig = '[2026-10-01,2026-11-01)' where persoon_id = $1`, [
      sem.persoon,
    ])
    const { kringvoorstellen, kring } = await plan()
    expect(kringvoorstellen.map(({ soort, naam }: { soort: string; naam: string }) => [soort, naam])).toEqual([
      ['opnemen', 'Riet'],
      ['uithalen', 'Sem Dalen'],
    ])
    expect(kring).toHaveLength(2)
  })
})
