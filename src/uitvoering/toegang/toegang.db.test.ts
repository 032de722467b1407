import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { sql } from '#platform/db.ts'
import { Refused } from '#platform/refusal.ts'
import { BUURDORP, openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { berekenKlokken } from './commands/klok.ts'
import { dienAanvraagIn, doeAf, registreerVerwijzing } from './deeds.ts'
import * as reads from './reads.ts'
import { statusVan } from './rules/status.ts'

type Rij = Record<string, unknown>

describe('toegang', () => {
  let house: TestHouse
  let nu = '2026-11-10T09:00:00+01:00'
  const clock = { nu: () => new Date(nu), vandaag: () => clockAt(nu).vandaag() }
  beforeAll(async () => {
    house = await openTestHouse({ clock })
  })
  afterAll(() => house.close())

  const stuur = (als: string, pad: string, body: object = {}) => house.vraag(als, 'POST', pad, body)
  const lees = (als: string, pad: string) => house.vraag(als, 'GET', pad)
  const codesVan = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code) ?? []
  let teller = 0
  async function persoon(geboren = '1950-01-01', als = 'toegang'): Promise<string> {
    teller += 1
    const { body } = await stuur(als, '/huishouden/personen', {
      voornamen: `Persoon${teller}`,
      geslachtsnaam: `Van ${teller}`,
      geboren,
      bevestigd: true,
    })
    return body.persoonId
  }
  const melden = (persoonId: string | undefined, hulpvragen: object[], deel: object = {}, als = 'toegang') =>
    stuur(als, '/toegang/meldingen', {
      ...(persoonId && { persoonId }),
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Ik kan mijn huis niet meer schoonhouden.',
      zelfde: true,
      hulpvragen,
      ...deel,
    })
  async function melding(
    wet: string,
    regeling: string,
    deel: { geboren?: string; ontvangenOp?: string; spoed?: boolean; alsAanvraag?: boolean } = {},
  ) {
    const persoonId = await persoon(deel.geboren)
    const { spoed, alsAanvraag, ontvangenOp } = deel
    const hulpvraag = {
      wet,
      regeling,
      ...(spoed !== undefined && { spoed }),
      ...(alsAanvraag !== undefined && { alsAanvraag }),
    }
    const { body } = await melden(persoonId, [hulpvraag], ontvangenOp ? { ontvangenOp } : {})
    return { persoonId, meldingId: body.meldingId as string, hulpvraagId: body.hulpvraagIds[0] as string }
  }
  const toon = async (meldingId: string, als = 'toegang') => (await lees(als, `/toegang/meldingen/${meldingId}`)).body
  const eerste = async (meldingId: string, als = 'toegang') => (await toon(meldingId, als)).hulpvragen[0]
  const tel = async (tabel: string) =>
    (await house.owner.query(`select count(*)::int n from ${tabel}`)).rows[0].n as number

  describe('een melding', () => {
    it('neemt meteen alle hulpvragen op die zij raakt, elk met de termijn van zijn eigen wet', async () => {
      const persoonId = await persoon('1990-05-05')
      const { status, body } = await melden(persoonId, [
        { wet: 'wmo', regeling: 'begeleiding' },
        { wet: 'jeugdwet', regeling: 'jeugdhulp' },
        { wet: 'wgs', regeling: 'schuldhulp', spoed: true },
        { wet: 'overig', regeling: 'urgentie' },
      ])
      expect(status).toBe(201)
      const { hulpvragen } = await toon(body.meldingId)
      const klokken = hulpvragen.map((een: { wet: string; klokken: Rij[] }) => [
        een.wet,
        een.klokken.map((klok) => [klok.code, klok.uiterlijk]),
      ])
      expect(klokken).toEqual([
        ['wmo', [['wmo-onderzoek', '2026-12-22']]],
        // No melding in that wet: it counts as aanvraag from its day.
        ['jeugdwet', [['jeugdwet-besluit', '2027-01-05']]],
        ['wgs', [['wgs-eerste-gesprek-dreigend', '2026-11-13']]],
        ['overig', []],
      ])
    })

    it('laat een termijn op een feestdag schuiven (Algemene termijnenwet) en begint bij de dag van ontvangst', async () => {
      const { meldingId } = await melding('wmo', 'begeleiding', { ontvangenOp: '2026-11-06' })
      // Six weeks after 6 November is Friday 18 December; eight weeks after a Jeugdwet melding of that day would be Friday 1 January.
      expect((await eerste(meldingId)).klokken[0]).toMatchObject({ start: '2026-11-06', uiterlijk: '2026-12-18' })
      const jeugd = await melding('jeugdwet', 'jeugdhulp', { ontvangenOp: '2026-11-06', geboren: '2012-01-01' })
      const [klok] = (await eerste(jeugd.meldingId)).klokken
      expect(klok.uiterlijk).toBe('2027-01-04')
      expect(klok.uitleg.map((een: { nl: string }) => een.nl).join(' ')).toMatch(/zaterdag, zondag of feestdag/)
    })

    it('bewaart vraag en vraag achter de vraag versleuteld, in twee velden', async () => {
      const { body } = await melden(await persoon(), [{ wet: 'wmo', regeling: 'begeleiding' }], {
        vraag: 'Ik zoek een traplift',
        vraagAchterVraag: 'Ik voel mij opgesloten',
        zelfde: false,
      })
      const { rows } = await house.owner.query('select vraag, vraag_achter_vraag from toegang.melding where id = $1', [
        body.meldingId,
      ])
      expect(rows[0].vraag.toString('latin1')).not.toContain('traplift')
      expect(await toon(body.meldingId)).toMatchObject({
        vraag: 'Ik zoek een traplift',
        vraagAchterVraag: 'Ik voel mij opgesloten',
      })
    })

    it('kan zonder persoon, en staat dan bij het team van de balie', async () => {
      const { status, body } = await melden(undefined, [])
      expect(status).toBe(201)
      expect(await toon(body.meldingId)).toMatchObject({ persoonId: null, hulpvragen: [] })
    })

    it.each([
      ['een lege vraag', { vraag: '' }, 'veld-leeg'],
      ['alleen spaties als vraag', { vraag: '   ' }, 'vraag-ontbreekt'],
      ['een ontvangst in de toekomst', { ontvangenOp: '2026-12-24' }, 'ontvangen-in-toekomst'],
      ['een kanaal dat niet bestaat', { kanaal: 'postduif' }, 'keuze-onbekend'],
      ['een extra veld', { gewicht: 3 }, 'veld-onbekend'],
      [
        'twee keer dezelfde hulpvraag',
        {
          hulpvragen: [
            { wet: 'wmo', regeling: 'vervoer' },
            { wet: 'wmo', regeling: 'vervoer' },
          ],
        },
        'hulpvraag-loopt-al',
      ],
    ])('weigert %s en slaat niets op', async (_, deel, code) => {
      const persoonId = await persoon()
      const voor = await tel('toegang.melding')
      const antwoord = await melden(persoonId, [{ wet: 'wmo', regeling: 'vervoer' }], deel)
      expect(antwoord.status).toBe(422)
      expect(codesVan(antwoord)).toContain(code)
      expect(await tel('toegang.melding')).toBe(voor)
    })

    it('weigert een hulpvraag die al loopt, en een hulpvraag zonder persoon', async () => {
      const { persoonId } = await melding('wmo', 'vervoer')
      expect(codesVan(await melden(persoonId, [{ wet: 'wmo', regeling: 'vervoer' }]))).toEqual(['hulpvraag-loopt-al'])
      expect(codesVan(await melden(undefined, [{ wet: 'wmo', regeling: 'vervoer' }]))).toEqual([
        'hulpvraag-zonder-persoon',
      ])
    })

    it('is niet voor wie het mandaat niet heeft, en een onbekende persoon bestaat niet', async () => {
      expect((await melden(await persoon(), [], {}, 'controller')).status).toBe(403)
      expect((await melden('00000000-0000-7000-8000-00000000dead', [])).status).toBe(404)
    })

    it('ziet een andere gemeente niet', async () => {
      const { meldingId, persoonId } = await melding('wmo', 'vervoer')
      expect((await lees(`${BUURDORP}-toegang`, `/toegang/meldingen/${meldingId}`)).status).toBe(404)
      expect((await melden(persoonId, [], {}, `${BUURDORP}-toegang`)).status).toBe(404)
    })

    it('is zes keer dezelfde aanvraag met dezelfde sleutel een keer', async () => {
      const persoonId = await persoon()
      const voor = await tel('toegang.melding')
      const body = {
        persoonId,
        kanaal: 'balie',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Een keer',
        hulpvragen: [],
      }
      const ids = []
      for (let n = 0; n < 6; n += 1)
        ids.push(
          (
            await house.vraag('toegang', 'POST', '/toegang/meldingen', body, {
              'idempotency-key': 'een-melding-een-keer',
            })
          ).body.meldingId,
        )
      expect(new Set(ids).size).toBe(1)
      expect(await tel('toegang.melding')).toBe(voor + 1)
    })
  })

  describe('toegang tot een melding', () => {
    it('toont wie geen grond heeft niets, het team dat er iets loopt, en de behandelaar de woorden', async () => {
      const { meldingId, hulpvraagId } = await melding('wmo', 'dagbesteding')
      expect((await lees('kwaliteit', `/toegang/meldingen/${meldingId}`)).status).toBe(403)
      const team = await toon(meldingId, 'consulent')
      expect([team.vraag, team.hulpvragen.length]).toEqual([null, 1])
      const { id } = (await house.mandaat('consulent')).actor
      expect(
        (await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, { medewerkerId: id })).status,
      ).toBe(201)
      expect((await toon(meldingId, 'consulent')).vraag).toBe('Ik kan mijn huis niet meer schoonhouden.')
      expect(await eerste(meldingId, 'consulent')).toMatchObject({
        behandelaar: 'Consulent en regisseur',
        magWijzigen: true,
      })
    })

    it('laat een consulent werk zelf oppakken, maar niet aan een ander geven', async () => {
      const { hulpvraagId } = await melding('wmo', 'begeleiding')
      const ander = (await house.mandaat('regionaal')).actor.id
      expect(
        (await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, { medewerkerId: ander })).status,
      ).toBe(403)
      expect(
        (await stuur('teamleider', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, { medewerkerId: ander })).status,
      ).toBe(201)
      expect(
        codesVan(
          await stuur('teamleider', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, { medewerkerId: hulpvraagId }),
        ),
      ).toEqual(['medewerker-onbekend'])
    })

    it('toont van een wet buiten het mandaat niet dat er iets loopt', async () => {
      const persoonId = await persoon('1980-01-01')
      const { body } = await melden(persoonId, [
        { wet: 'participatiewet', regeling: 'bijstand' },
        { wet: 'wmo', regeling: 'vervoer' },
      ])
      expect((await toon(body.meldingId, 'toegang')).hulpvragen).toHaveLength(2)
      expect((await toon(body.meldingId, 'consulent')).hulpvragen.map((een: Rij) => een.wet)).toEqual(['wmo'])
      const lopend = (als: string) => lees(als, `/toegang/lopend?persoonIds=${persoonId}`)
      expect((await lopend('toegang')).body).toHaveLength(2)
      expect((await lopend('consulent')).body.map((een: Rij) => een.wet)).toEqual(['wmo'])
      const lijst = (await lees('consulent', '/toegang/meldingen?hoeveel=200')).body
      expect(
        lijst.rijen
          .flatMap((rij: { hulpvragen: Rij[] }) => rij.hulpvragen)
          .some((een: Rij) => een.wet === 'participatiewet'),
      ).toBe(false)
    })

    it('houdt wie vertrouwelijk is buiten lijst, aantal, werk en feiten', async () => {
      const { persoonId, meldingId } = await melding('wmo', 'opvang')
      const aantal = async (als: string) => (await lees(als, '/toegang/meldingen?stand=alle')).body.totaal as number
      const [voor, werkVoor, feitVoor] = [
        await aantal('toegang'),
        await telAls('toegang', 'werk'),
        await telAls('consulent', 'feit_hulpvraag'),
      ]
      const wieMag = [(await house.mandaat('consulent')).actor.id]
      await stuur('privacyofficer', `/huishouden/personen/${persoonId}/afschermingen`, {
        soort: 'vertrouwelijk',
        reden: 'eigen personeel',
        wieMag,
        herzienOp: '2027-01-01',
      })
      expect(await aantal('toegang')).toBe(voor - 1)
      expect(await telAls('toegang', 'werk')).toBe(werkVoor - 1)
      // Also the worker who may know him counts him in no figure.
      expect(await telAls('consulent', 'feit_hulpvraag')).toBe(feitVoor - 1)
      expect((await lees('toegang', `/toegang/meldingen/${meldingId}`)).status).toBe(404)
      expect((await lees('consulent', `/toegang/meldingen/${meldingId}`)).status).toBe(200)
    })

    const telAls = (als: string, view: string) =>
      house.in(
        als,
        async ({ db }) =>
          (await sql<{ n: number }>`select count(*) n from ${sql.table(`toegang.${view}`)}`.execute(db)).rows[0]!.n,
      )

    it('laat een regionale medewerker in Buurdorp alleen de hulpvragen met haar taak zien', async () => {
      const als = `${BUURDORP}-toegang`
      const persoonId = await persoon('1985-01-01', als)
      await melden(
        persoonId,
        [
          { wet: 'wmo', regeling: 'beschermd wonen', taak: 'beschermd-wonen' },
          { wet: 'wmo', regeling: 'vervoer' },
        ],
        {},
        als,
      )
      const gezien = await house.in('regionaal', ({ db, mandaat }) =>
        reads.listLopendeHulpvragen(db, mandaat, [persoonId]),
      )
      expect(gezien.map((een) => [een.gemeente, een.regeling])).toEqual([[BUURDORP, 'beschermd wonen']])
      expect(
        await house.in('consulent', ({ db, mandaat }) => reads.listLopendeHulpvragen(db, mandaat, [persoonId])),
      ).toEqual([])
    })
  })

  describe('triage en onderzoek', () => {
    it('vraagt bij jeugd eerst de veiligheidscheck, bij onderzoek de vraag achter de vraag en een doel, alles tegelijk', async () => {
      const persoonId = await persoon('2013-01-01')
      const { body } = await melden(persoonId, [{ wet: 'jeugdwet', regeling: 'jeugdhulp', alsAanvraag: false }], {
        zelfde: false,
      })
      const [id] = body.hulpvraagIds
      const geweigerd = await stuur('toegang', `/toegang/hulpvragen/${id}/triages`, { besluit: 'onderzoek' })
      expect(codesVan(geweigerd)).toEqual([
        'veiligheidscheck-ontbreekt',
        'vraag-achter-vraag-ontbreekt',
        'doel-ontbreekt',
      ])
      expect(await tel('toegang.triage')).toBe(0)
      await stuur('toegang', `/toegang/meldingen/${body.meldingId}/verhelderingen`, {
        vraagAchterVraag: 'Thuis is het onrustig',
      })
      const goed = await stuur('toegang', `/toegang/hulpvragen/${id}/triages`, {
        besluit: 'onderzoek',
        doel: 'Wat heeft Sem nodig?',
        veiligheidscheck: { uitkomst: 'veilig' },
      })
      expect(goed.status).toBe(201)
      expect(await eerste(body.meldingId)).toMatchObject({ status: 'in-onderzoek', veiligheidscheck: 'veilig' })
    })

    it('rondt een onderzoek af met het verslag, en dan staat de klok van zes weken', async () => {
      const { meldingId, hulpvraagId } = await metConsulent('begeleiding')
      await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/triages`, {
        besluit: 'onderzoek',
        doel: 'Wat kan nog zelf?',
      })
      const zonder = await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/verslagen`, {
        verslag: 'Verslag',
        clientondersteuningGenoemd: false,
      })
      expect(codesVan(zonder)).toEqual(['clientondersteuning-niet-genoemd'])
      nu = '2026-12-01T09:00:00+01:00'
      try {
        expect(
          (
            await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/verslagen`, {
              verslag: 'Verslag',
              clientondersteuningGenoemd: true,
            })
          ).status,
        ).toBe(201)
        const een = await eerste(meldingId, 'consulent')
        expect(een).toMatchObject({ status: 'onderzocht', verslagVerstrektOp: '2026-12-01' })
        expect(een.klokken[0]).toMatchObject({ stand: 'gehaald', gestoptOp: '2026-12-01' })
      } finally {
        nu = '2026-11-10T09:00:00+01:00'
      }
    })

    it('stopt de klok van de schuldhulp bij het eerste gesprek', async () => {
      const { meldingId, hulpvraagId } = await melding('wgs', 'schuldhulp', { ontvangenOp: '2026-11-02' })
      await stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/behandelaars`, {
        medewerkerId: (await house.mandaat('consulent')).actor.id,
      })
      const gesprek = await stuur('consulent', `/toegang/meldingen/${meldingId}/gesprekken`, {
        datum: '2026-11-09',
        plek: 'thuis',
        clientondersteuningGenoemd: true,
        deelnemers: [{ expertise: 'schuld' }],
      })
      expect(gesprek.status).toBe(201)
      expect((await eerste(meldingId, 'consulent')).klokken[0]).toMatchObject({
        stand: 'gehaald',
        gestoptOp: '2026-11-09',
      })
    })

    it('rekent een wet die later wordt herkend vanaf de melding, en wie later wordt genoemd vanaf dan (de tante)', async () => {
      const { meldingId, persoonId } = await melding('wmo', 'begeleiding', {
        ontvangenOp: '2026-10-20',
        geboren: '1980-01-01',
      })
      const tante = await persoon('1948-01-01')
      await stuur('toegang', `/toegang/meldingen/${meldingId}/hulpvragen`, {
        persoonId,
        wet: 'wgs',
        regeling: 'schuldhulp',
      })
      await stuur('toegang', `/toegang/meldingen/${meldingId}/hulpvragen`, {
        persoonId: tante,
        wet: 'wmo',
        regeling: 'huishoudelijke hulp',
      })
      const genoemd = (await toon(meldingId)).hulpvragen.map((een: Rij) => [een.wet, een.genoemdOp])
      expect(genoemd).toEqual([
        ['wmo', '2026-10-20'],
        ['wgs', '2026-10-20'],
        ['wmo', '2026-11-10'],
      ])
    })
  })

  async function metConsulent(regeling: string, deel: Parameters<typeof melding>[2] = {}, wet = 'wmo') {
    const gemeld = await melding(wet, regeling, deel)
    await stuur('consulent', `/toegang/hulpvragen/${gemeld.hulpvraagId}/behandelaars`, {
      medewerkerId: (await house.mandaat('consulent')).actor.id,
    })
    return gemeld
  }

  describe('aanvraag', () => {
    const aanvragen = (hulpvraagId: string, deel: object = {}, als = 'consulent') =>
      stuur(als, `/toegang/hulpvragen/${hulpvraagId}/aanvragen`, { vorm: 'formulier', ...deel })

    it('kan bij de Wmo niet tijdens het onderzoek, wel als zes weken voorbij zijn', async () => {
      const vers = await metConsulent('hulpmiddel')
      expect(codesVan(await aanvragen(vers.hulpvraagId))).toEqual(['onderzoek-loopt'])
      const oud = await metConsulent('hulpmiddel', { ontvangenOp: '2026-09-01' })
      expect((await aanvragen(oud.hulpvraagId)).status).toBe(201)
      expect(await eerste(oud.meldingId, 'consulent')).toMatchObject({
        status: 'aanvraag-open',
        aanvraag: { ontvangenOp: '2026-11-10', vorm: 'formulier' },
      })
      expect(codesVan(await aanvragen(oud.hulpvraagId))).toEqual(['aanvraag-loopt-al'])
    })

    it('vraagt onder de 27 om een reden binnen vier weken (Participatiewet)', async () => {
      const { hulpvraagId } = await melding('participatiewet', 'bijstand', {
        geboren: '2003-06-01',
        ontvangenOp: '2026-11-02',
      })
      expect(codesVan(await aanvragen(hulpvraagId, {}, 'toegang'))).toEqual(['onder-27-binnen-vier-weken'])
      expect((await aanvragen(hulpvraagId, { reden: 'Dakloos' }, 'toegang')).status).toBe(201)
    })

    it('telt een opschorting bij de termijn op, laat er geen tweede overheen, en zegt sinds wanneer de klok stilstaat', async () => {
      const { hulpvraagId, meldingId } = await metConsulent(
        'jeugdhulp',
        { ontvangenOp: '2026-10-12', geboren: '2012-01-01' },
        'jeugdwet',
      )
      const { aanvraag, klokken } = await eerste(meldingId, 'consulent')
      expect(klokken[0].uiterlijk).toBe('2026-12-07')
      const schort = (body: object) =>
        stuur('consulent', `/toegang/aanvragen/${aanvraag.aanvraagId}/opschortingen`, {
          reden: 'Stukken gevraagd',
          ...body,
        })
      expect((await schort({ begin: '2026-10-20', eind: '2026-10-26' })).body.uiterlijk).toBe('2026-12-14')
      expect(codesVan(await schort({ begin: '2026-10-26' }))).toEqual(['al-opgeschort'])
      expect(codesVan(await schort({ begin: '2026-11-05', eind: '2026-11-01' }))).toEqual(['periode-omgekeerd'])
      expect(codesVan(await schort({ begin: '2027-06-01' }))).toEqual(['termijn-al-voorbij'])
      expect((await schort({ begin: '2026-11-10' })).status).toBe(201)
      expect((await eerste(meldingId, 'consulent')).klokken[0]).toMatchObject({
        stand: 'stil',
        stilSinds: '2026-11-10',
      })
      expect((await stuur('consulent', `/toegang/aanvragen/${aanvraag.aanvraagId}/hervattingen`, {})).status).toBe(201)
      expect(codesVan(await stuur('consulent', `/toegang/aanvragen/${aanvraag.aanvraagId}/hervattingen`, {}))).toEqual([
        'niet-opgeschort',
      ])
      expect((await tel('toegang.klok')) > 0 && hulpvraagId).toBeTruthy()
    })

    it('verlengt alleen naar een latere dag, en rekent de dwangsom uit na een ingebrekestelling', async () => {
      const { meldingId } = await metConsulent(
        'dyslexie',
        { ontvangenOp: '2026-08-03', geboren: '2014-01-01' },
        'jeugdwet',
      )
      const { aanvraag } = await eerste(meldingId, 'consulent')
      const pad = `/toegang/aanvragen/${aanvraag.aanvraagId}`
      expect(
        codesVan(await stuur('consulent', `${pad}/verlengingen`, { reden: 'te laat', nieuweTermijn: '2026-12-01' })),
      ).toEqual(['termijn-al-voorbij'])
      expect(codesVan(await stuur('consulent', `${pad}/ingebrekestellingen`, { ontvangenOp: '2026-09-01' }))).toEqual([
        'termijn-nog-niet-voorbij',
      ])
      expect((await stuur('consulent', `${pad}/ingebrekestellingen`, { ontvangenOp: '2026-10-20' })).status).toBe(201)
      const na = (await eerste(meldingId, 'consulent')).aanvraag
      // Two weeks after 20 October; from 4 November on the first step: 7 days.
      expect(na).toMatchObject({ inGebreke: true, dwangsomCents: 7 * 2300 })

      const stel = (pad: string, deel: object) =>
        stuur('beheerder', pad, { begin: '2026-10-01', bron: 'Awb 4:17 per 2026', geverifieerd: false, ...deel })
      const stappen = {
        soort: 'dwangsom',
        sleutel: 'stappen',
        waarde: [
          { dagen: 3, perDag: 1000 },
          { dagen: 2, perDag: 5000 },
        ],
      }
      const vooruit = (await stel('/inrichting/instellingen/effecten', stappen)).body.effecten
      expect(vooruit).toMatchObject([{ kamer: 'toegang', anders: 1, slechter: 0 }])
      expect(vooruit[0].voorbeelden[0]).toMatchObject({
        nu: expect.stringMatching(/161/),
        straks: expect.stringMatching(/130/),
      })
      expect((await eerste(meldingId, 'consulent')).aanvraag.dwangsomCents).toBe(7 * 2300)
      expect((await stel('/inrichting/instellingen', stappen)).status).toBe(201)
      expect((await eerste(meldingId, 'consulent')).aanvraag.dwangsomCents).toBe(3 * 1000 + 2 * 5000)
      const vierWeken = {
        soort: 'termijn',
        sleutel: 'awb-ingebrekestelling',
        waarde: { duur: { aantal: 4, eenheid: 'weken' } },
      }
      expect((await stel('/inrichting/instellingen/effecten', vierWeken)).body.effecten).toMatchObject([
        { kamer: 'toegang', anders: 1, slechter: 0 },
      ])
      expect((await stel('/inrichting/instellingen', vierWeken)).status).toBe(201)
      expect((await eerste(meldingId, 'consulent')).aanvraag).toMatchObject({ inGebreke: false, dwangsomCents: 0 })
      expect(
        codesVan(
          await stel('/inrichting/instellingen', {
            ...stappen,
            begin: '2027-01-01',
            waarde: [{ dagen: 0, perDag: 1 }],
          }),
        ),
      ).toEqual(['waarde-past-niet-in-schema'])
      for (const soort of ['dwangsom', 'termijn'])
        await house.owner.query(`delete from inrichting.instelling where gemeente = '9901' and soort = $1`, [soort])

      const tijdig = await metConsulent(
        'opvoedondersteuning',
        { ontvangenOp: '2026-11-02', geboren: '2014-01-01' },
        'jeugdwet',
      )
      const ander = (await eerste(tijdig.meldingId, 'consulent')).aanvraag.aanvraagId
      expect(
        codesVan(
          await stuur('consulent', `/toegang/aanvragen/${ander}/verlengingen`, {
            reden: 'x',
            nieuweTermijn: '2026-11-20',
          }),
        ),
      ).toEqual(['verlenging-zonder-nieuwe-termijn'])
      expect(
        (
          await stuur('consulent', `/toegang/aanvragen/${ander}/verlengingen`, {
            reden: 'x',
            nieuweTermijn: '2027-01-29',
          })
        ).body.uiterlijk,
      ).toBe('2027-01-29')
    })

    it('zou de database ook geen overlappende opschorting laten vasthouden', async () => {
      await expect(
        house.owner.query(
          `insert into toegang.opschorting (gemeente, aanvraag_id, geldig, reden) select gemeente, aanvraag_id, geldig, 'dubbel' from toegang.opschorting`,
        ),
      ).rejects.toThrow(/al-opgeschort/)
    })
  })

  describe('afdoening', () => {
    it('is definitief, en toekennen kan alleen langs een besluit', async () => {
      const { hulpvraagId, meldingId } = await metConsulent('vervoer')
      const af = (uitkomst: string, deel: object = {}) =>
        stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/afdoeningen`, { uitkomst, ...deel })
      expect(codesVan(await af('toegekend'))).toEqual(['besluit-nodig'])
      expect((await af('eigen-kracht', { reden: 'Doet het zelf' })).status).toBe(201)
      expect(codesVan(await af('informatie'))).toEqual(['al-afgedaan'])
      expect(await eerste(meldingId, 'consulent')).toMatchObject({
        status: 'afgedaan',
        uitkomst: 'eigen-kracht',
        redenAfdoening: 'Doet het zelf',
        klokken: [{ stand: 'gehaald' }],
      })
    })

    it('kan langs de deur van een latere kamer: aanvraag in, toegekend uit', async () => {
      const { hulpvraagId } = await metConsulent('begeleiding', { ontvangenOp: '2026-09-01' })
      await house.in('consulent', async (context) => {
        const { aanvraagId } = await dienAanvraagIn(context, {
          hulpvraagId,
          vorm: 'ondertekend-plan',
          ontvangenOp: datum('2026-11-05'),
        })
        await doeAf(context, { aanvraagId, uitkomst: 'toegekend' })
      })
      const { persoonId, status } = await house.in('consulent', ({ db, mandaat }) =>
        reads.getHulpvraag(db, mandaat, hulpvraagId),
      )
      expect(status).toBe('afgedaan')
      expect(await house.in('consulent', ({ db, mandaat }) => reads.listOpenAanvragen(db, mandaat, persoonId))).toEqual(
        [],
      )
    })

    it('bij twee die tegelijk afdoen lukt het er een', async () => {
      const { hulpvraagId } = await metConsulent('opvang')
      const uitkomsten = await Promise.all(
        ['informatie', 'eigen-kracht', 'acceptabel'].map((uitkomst) =>
          stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/afdoeningen`, { uitkomst }),
        ),
      )
      expect(uitkomsten.map((een) => een.status).toSorted()).toEqual([201, 422, 422])
    })

    it('geleidt warm alleen door met toestemming en een bestemming', async () => {
      const { hulpvraagId } = await metConsulent('dagbesteding')
      const geleid = (body: object) => stuur('consulent', `/toegang/hulpvragen/${hulpvraagId}/doorgeleidingen`, body)
      expect(codesVan(await geleid({ warm: true, toestemming: false }))).toEqual([
        'bestemming-ontbreekt',
        'toestemming-ontbreekt',
      ])
      expect((await geleid({ warm: true, toestemming: true, organisatie: 'Buurthuis De Linde' })).status).toBe(201)
    })
  })

  describe('verwijzing', () => {
    it('van een huisarts komt zonder melding binnen, wordt opgepakt of teruggegeven, een keer', async () => {
      const persoonId = await persoon('2012-03-03')
      const { verwijzingId } = await house.in('toegang', (context) =>
        registreerVerwijzing(context, {
          persoonId,
          verwijzertype: '02',
          verwijzer: 'Huisartsenpraktijk Lindelaan',
          ontvangenVia: 'bericht',
        }),
      )
      const open = (await lees('toegang', '/toegang/verwijzingen')).body
      expect(open).toContainEqual(expect.objectContaining({ verwijzingId, status: 'bevestigd', verwijzertype: '02' }))
      expect((await stuur('toegang', `/toegang/verwijzingen/${verwijzingId}/opnamen`, {})).status).toBe(201)
      expect(
        codesVan(await stuur('toegang', `/toegang/verwijzingen/${verwijzingId}/teruggaven`, { reden: 'verhuisd' })),
      ).toEqual(['verwijzing-al-afgehandeld'])
      await expect(
        house.in('toegang', (context) =>
          registreerVerwijzing(context, { persoonId, verwijzertype: '02', verwijzer: ' ', ontvangenVia: 'brief' }),
        ),
      ).rejects.toBeInstanceOf(Refused)
    })
  })

  describe('wat de lijsten laten zien, klopt met de feiten', () => {
    it('elke klok in de tabel is wat de rekenregel uit de feiten maakt', async () => {
      const { rows } = await house.owner.query(
        `select distinct hulpvraag_id id from toegang.klok where gemeente = '9901'`,
      )
      expect(rows.length).toBeGreaterThan(15)
      await house.in('toegang', async (context) => {
        for (const { id } of rows) {
          const opgeslagen = await reads.listKlokken(context.db, context.mandaat, [id])
          if (opgeslagen.length === 0) continue
          const hulpvraag = await reads.getHulpvraag(context.db, context.mandaat, id)
          expect(opgeslagen.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
            (await berekenKlokken(context, hulpvraag)).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
          )
        }
      })
    })

    it('elke status in de view is wat de regel uit de feiten maakt', async () => {
      const { rows } = await house.owner.query(`
        select s.status, (select besluit from toegang.triage t where t.hulpvraag_id = h.id order by t.id desc limit 1) triage,
          (select verslag_verstrekt_op from toegang.onderzoek o where o.hulpvraag_id = h.id) verslag,
          exists (select from toegang.aanvraag a where a.hulpvraag_id = h.id) aanvraag, exists (select from toegang.afdoening f where f.hulpvraag_id = h.id) afgedaan
        from toegang.hulpvraag h join toegang.hulpvraag_stand s on s.id = h.id`)
      expect(new Set(rows.map((rij) => rij.status)).size).toBeGreaterThanOrEqual(5)
      for (const rij of rows)
        expect(
          statusVan({
            triage: rij.triage,
            verslagVerstrektOp: rij.verslag,
            aanvraag: rij.aanvraag,
            afgedaan: rij.afgedaan,
          }),
        ).toBe(rij.status)
    })

    it('elke open hulpvraag staat precies een keer in werk, met een team en de eerste termijn', async () => {
      const { rows } = await house.owner.query(`
        select h.id, count(w.id)::int n, bool_and(w.team_id is not null) team from toegang.hulpvraag h
        left join toegang.werk w on w.gemeente = h.gemeente and w.id = h.id
        where not exists (select from toegang.afdoening f where f.hulpvraag_id = h.id) group by h.id`)
      expect(rows.length).toBeGreaterThan(15)
      expect(rows.filter((rij) => rij.n !== 1 || !rij.team)).toEqual([])
    })

    it('het feit voor de monitor telt elke hulpvraag eenmaal en zegt of het op tijd was', async () => {
      const { rows } = await house.owner.query(
        `select f.wet, f.op_tijd, f.uitkomst, f.verwijzertype from toegang.feit_hulpvraag f`,
      )
      const { rows: alle } = await house.owner.query(`select count(*)::int n from toegang.hulpvraag h where not exists
        (select from huishouden.afscherming a where a.persoon_id = h.persoon_id and a.soort = 'vertrouwelijk' and a.opgeheven_op is null)`)
      expect(rows).toHaveLength(alle[0].n)
      expect(rows.some((rij) => rij.op_tijd === 1) && rows.some((rij) => rij.op_tijd === 0)).toBe(true)
    })
  })
})
