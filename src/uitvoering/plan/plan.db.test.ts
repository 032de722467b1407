import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'
import { inhoudhash } from './commands/opPlan.ts'
import { legInzetVast } from './deeds.ts'
import { getGeldendPlan, getRegisseurOp, listGevraagdeVoorzieningen } from './reads.ts'
import { statusVanVersie } from './rules/status.ts'
import { selectInhoud } from './store/inhoud.ts'
import { eenHuishouden, eenLadder } from './testing.ts'

const VANDAAG = datum('2026-11-10')
const LATER = '2027-05-10'

describe('plan', () => {
  let house: TestHouse
  let productId: string
  let huishoudenId: string
  let persoonIds: string[]
  let consulent: string
  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    productId = (
      await house.owner.query(`with p as (insert into aanbod.product (gemeente, wet, categorie, code) values ('9901', 'wmo', '02', '02A01') returning id)
      insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leveringsvormen, geldig)
      select '9901', id, 'Begeleiding', '{04}', '{2}', '{zin,pgb}', '[2020-01-01,)' from p returning product_id id`)
    ).rows[0].id
  })
  afterAll(() => house.close())
  beforeEach(async () => {
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
    persoonIds = gezin.persoonIds
  })

  const post = (als: string, pad: string, body: unknown, versie?: number) =>
    house.vraag(als, 'POST', pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })

  async function opgesteld() {
    const geopend = await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})
    const planId: string = geopend.body.planId
    const toon = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body.plan
    const lid = (persoonId: string): string =>
      toon.kring.find((een: { persoonId: string }) => een.persoonId === persoonId).id
    return { planId, marieke: lid(persoonIds[0]!), sem: lid(persoonIds[1]!) }
  }

  async function gewogen() {
    const plan = await opgesteld()
    const afweging = await post(
      'consulent',
      `/plannen/${plan.planId}/afwegingen`,
      {
        kringlidId: plan.sem,
        domein: 'dagbesteding',
        wet: 'wmo',
        omschrijving: 'Sem houdt zijn dag niet vol',
        stappen: eenLadder('onvoldoende', 'onvoldoende', 'onvoldoende', 'voldoende'),
        uitkomst: 'maatwerk',
        productId,
        tijdelijk: true,
      },
      1,
    )
    expect(afweging.status).toBe(201)
    const doel = await post(
      'consulent',
      `/plannen/${plan.planId}/doelen`,
      {
        kringlidId: plan.sem,
        behoefteStam: afweging.body.behoefteStam,
        domein: 'dagbesteding',
        tekst: 'Sem rondt zijn opleiding af',
        resultaat: 'diploma',
        streefdatum: LATER,
      },
      2,
    )
    const gevraagd = await post(
      'consulent',
      `/plannen/${plan.planId}/gevraagde-voorzieningen`,
      {
        kringlidId: plan.sem,
        afwegingStam: afweging.body.afwegingStam,
        productId,
        omvang: { volume: 120, eenheid: '04', frequentie: 2 },
        begin: '2027-01-14',
        leveringsvorm: 'zin',
      },
      3,
    )
    expect([doel.status, gevraagd.status]).toEqual([201, 201])
    return {
      ...plan,
      doelStam: doel.body.doelStam as string,
      gevraagdeVoorzieningId: gevraagd.body.gevraagdeVoorzieningId as string,
    }
  }

  async function vastgesteld() {
    const plan = await gewogen()
    expect((await post('consulent', `/plannen/${plan.planId}/aanbiedingen`, { evaluatieOp: LATER }, 4)).status).toBe(
      201,
    )
    const oordeel = await post('teamleider', `/plannen/${plan.planId}/beoordelingen`, { akkoord: true })
    expect(oordeel.body).toMatchObject({ vastgesteld: true, nr: 1 })
    return plan
  }

  it('opent een plan met wie er woont als kring, en nooit een tweede (P1)', async () => {
    const { planId } = await opgesteld()
    const { body, headers } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect(headers.etag).toBe('"1"')
    expect(body.plan).toMatchObject({
      planId,
      status: 'in voorbereiding',
      nr: 1,
      huishoudenNaam: 'Dalen',
      regisseur: null,
    })
    expect(body.plan.kring.map((lid: { naam: string }) => lid.naam)).toEqual(['Marieke Dalen', 'Sem Dalen'])
    const tweede = await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})
    expect([tweede.status, tweede.body.code]).toEqual([422, 'plan-loopt-al'])
    await expect(
      house.owner.query(
        `insert into plan.plan (gemeente, huishouden_id, opsteller, geopend_op) values ('9901', $1, $2, '2026-11-10')`,
        [huishoudenId, consulent],
      ),
    ).rejects.toThrow(/plan-loopt-al/)
  })

  it('bestaat niet voor wie geen relatie heeft, voor een andere gemeente en zonder power', async () => {
    await opgesteld()
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(404)
    expect((await house.vraag('9902-consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(404)
    expect((await house.vraag('backoffice', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(403)
    expect((await post('9902-consulent', `/huishoudens/${huishoudenId}/plannen`, {})).status).toBe(404)
    expect((await post('toegang', `/huishoudens/${huishoudenId}/plannen`, {})).status).toBe(403)
  })

  it('weigert een overgeslagen ladderstap, met elke reden tegelijk, en bewaart niets', async () => {
    const { planId, sem } = await opgesteld()
    const geweigerd = await post(
      'consulent',
      `/plannen/${planId}/afwegingen`,
      {
        kringlidId: sem,
        domein: 'wonen',
        omschrijving: 'x',
        stappen: eenLadder('onvoldoende'),
        uitkomst: 'maatwerk',
        tijdelijk: false,
      },
      1,
    )
    expect(geweigerd.status).toBe(422)
    expect(geweigerd.body.beletselen.map((een: { code: string }) => een.code)).toEqual([
      'ladderstap-overgeslagen',
      'ladderstap-overgeslagen',
      'maatwerk-zonder-product',
      'langdurig-zonder-reden',
    ])
    expect((await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body.versie).toBe(1)
  })

  it('vraagt If-Match (428) en weigert een oude versie (412)', async () => {
    const { planId, sem } = await opgesteld()
    const doel = { kringlidId: sem, domein: 'wonen', tekst: 'a', resultaat: 'b', streefdatum: LATER }
    expect((await post('consulent', `/plannen/${planId}/doelen`, doel)).status).toBe(428)
    expect((await post('consulent', `/plannen/${planId}/doelen`, doel, 7)).status).toBe(412)
    expect((await post('consulent', `/plannen/${planId}/doelen`, doel, 1)).headers.etag).toBe('"2"')
    expect((await post('consulent', `/plannen/${planId}/doelen`, doel, 1)).status).toBe(412)
  })

  it('wordt vastgesteld door een ander dan wie schreef; dan is de opsteller regisseur (P2, P3)', async () => {
    const { planId, gevraagdeVoorzieningId } = await gewogen()
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 4)
    expect((await post('consulent', `/plannen/${planId}/beoordelingen`, { akkoord: true })).status).toBe(403)
    const teamleider = await house.mandaat('teamleider')
    const schrijver = { ...teamleider, actor: { ...teamleider.actor, id: consulent } }
    const { beoordeel } = await import('./commands/beoordeel.ts')
    await expect(house.doe(beoordeel, { planId, akkoord: true }, schrijver)).rejects.toThrow('eigen-werk')
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    const regie = await house.in('consulent', ({ db, mandaat }) => getRegisseurOp(db, mandaat, huishoudenId, VANDAAG))
    expect(regie).toEqual({ medewerkerId: consulent, waarnemerId: null })
    const gevraagd = await house.in('consulent', ({ db, mandaat }) =>
      listGevraagdeVoorzieningen(db, mandaat, { huishoudenId }),
    )
    expect(gevraagd).toMatchObject([
      { id: gevraagdeVoorzieningId, persoonId: persoonIds[1], wet: 'wmo', vastgesteld: true, begin: '2027-01-14' },
    ])
  })

  it('geeft een versie terug met toelichting; daarna kan zij opnieuw worden aangeboden', async () => {
    const { planId } = await gewogen()
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 4)
    const bezig = await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 5)
    expect(bezig.body.code).toBe('ligt-ter-beoordeling')
    expect((await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: false })).body.code).toBe(
      'toelichting-ontbreekt',
    )
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: false, toelichting: 'Betrek tante Ans' })
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect(body.plan.versies[0].status).toBe('teruggegeven')
    expect(body.plan.teruggegeven).toMatchObject({ toelichting: 'Betrek tante Ans', door: 'Teamleider' })
    expect((await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 5)).status).toBe(201)
  })

  it('verandert een vastgestelde versie nooit: de database weigert, en de hash klopt (P4)', async () => {
    const { planId } = await vastgesteld()
    const wijzig = (statement: ReturnType<typeof sql>) => house.in('consulent', async ({ db }) => statement.execute(db))
    await expect(
      wijzig(sql`update plan.doel set streefdatum = '2030-01-01' where plan_id = ${planId}`),
    ).rejects.toThrow('verandert niet')
    await expect(wijzig(sql`delete from plan.doel where plan_id = ${planId}`)).rejects.toThrow('verandert niet')
    await expect(wijzig(sql`update plan.doel set tot = 1 where plan_id = ${planId}`)).rejects.toThrow(
      /verandert niet|check/,
    )
    await expect(
      wijzig(sql`update plan.planversie set evaluatie_op = '2030-01-01' where plan_id = ${planId}`),
    ).rejects.toThrow('verandert niet')
    const [rij] = (await house.owner.query('select nr, inhoudhash from plan.planversie where plan_id = $1', [planId]))
      .rows
    const hash = await house.in('consulent', async ({ db, mandaat, keys }) =>
      inhoudhash(await selectInhoud(db, mandaat, keys, { gemeente: '9901', id: planId }, rij.nr)),
    )
    expect(hash.equals(rij.inhoudhash)).toBe(true)
  })

  it('laat versie 1 staan als versie 2 anders zegt, en toont beide naast elkaar', async () => {
    const { planId, doelStam, sem } = await vastgesteld()
    expect(
      (
        await post(
          'consulent',
          `/plannen/${planId}/doelen`,
          { kringlidId: sem, domein: 'x', tekst: 'y', resultaat: 'z', streefdatum: LATER },
          4,
        )
      ).body.code,
    ).toBe('geen-concept')
    expect((await post('consulent', `/plannen/${planId}/versies`, {})).body).toMatchObject({ nr: 2, versie: 1 })
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      {
        doelStam,
        kringlidId: sem,
        domein: 'dagbesteding',
        tekst: 'Met een vaste begeleider',
        resultaat: 'diploma',
        streefdatum: LATER,
      },
      1,
    )
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect(body.plan.inhoud.doelen.map((doel: { tekst: string }) => doel.tekst)).toEqual(['Met een vaste begeleider'])
    expect(body.plan.vorige.inhoud.doelen.map((doel: { tekst: string }) => doel.tekst)).toEqual([
      'Sem rondt zijn opleiding af',
    ])
    expect(body.plan.inhoud.afwegingen).toEqual(body.plan.vorige.inhoud.afwegingen)
    const geldend = await house.in('consulent', ({ db, mandaat }) => getGeldendPlan(db, mandaat, huishoudenId))
    expect(geldend?.nr).toBe(1)
  })

  it('heeft elke dag precies een regisseur, en wie het was ziet het plan niet meer (P2, X5)', async () => {
    const { planId } = await vastgesteld()
    const regionaal = (await house.mandaat('regionaal')).actor.id
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(404)
    const aangewezen = await post('teamleider', `/plannen/${planId}/regie`, { medewerkerId: regionaal })
    expect(aangewezen.status).toBe(201)
    expect((await post('teamleider', `/plannen/${planId}/regie`, { medewerkerId: regionaal })).body.code).toBe(
      'al-regisseur',
    )
    const { rows } = await house.owner.query(
      'select medewerker_id, lower(geldig)::text van, upper_inf(geldig) open from plan.regie where plan_id = $1',
      [planId],
    )
    expect(rows).toEqual([{ medewerker_id: regionaal, van: VANDAAG, open: true }])
    expect((await house.vraag('regionaal', 'GET', `/huishoudens/${huishoudenId}/plan`)).status).toBe(200)
    // A day without a regisseur cannot be stored.
    await expect(
      house.owner.query(`update plan.regie set geldig = daterange('2026-11-12', null) where plan_id = $1`, [planId]),
    ).rejects.toThrow(/regisseur-ontbreekt/)
    await expect(
      house.owner.query(
        `insert into plan.regie (gemeente, plan_id, medewerker_id, geldig) values ('9901', $1, $2, '[2026-12-01,)')`,
        [planId, consulent],
      ),
    ).rejects.toThrow(/al-regisseur/)
  })

  it('neemt een tante van buiten het huishouden op, met toegang voor wie het plan maakt (R11)', async () => {
    const { planId } = await opgesteld()
    const tante = (
      await house.in('consulent', ({ db }) =>
        eenHuishouden(
          db,
          VOORBEELDSTAD,
          [{ voornamen: 'Ans', geslachtsnaam: 'Visser', geboren: datum('1960-05-05') }],
          '00000000-0000-7000-8000-000000000001',
          datum('2020-01-01'),
        ),
      )
    ).persoonIds[0]!
    const opgenomen = await post('consulent', `/plannen/${planId}/kringleden`, {
      persoonId: tante,
      rol: 'ondersteunde',
    })
    expect(opgenomen.status).toBe(201)
    expect(
      (await post('consulent', `/plannen/${planId}/kringleden`, { persoonId: tante, rol: 'netwerk' })).body.code,
    ).toBe('al-in-kring')
    const { rows } = await house.owner.query(
      'select hoedanigheid, medewerker_id from huishouden.toegangsgrond where persoon_id = $1 and upper_inf(geldig)',
      [tante],
    )
    expect(rows).toEqual([{ hoedanigheid: 'opsteller', medewerker_id: consulent }])
    await post('consulent', `/plannen/${planId}/kringleden/${opgenomen.body.kringlidId}/einde`, {})
    const over = await house.owner.query(
      `select count(*)::int n from huishouden.toegangsgrond where persoon_id = $1 and geldig @> $2::date`,
      [tante, VANDAAG],
    )
    expect(over.rows).toEqual([{ n: 0 }])
  })

  it('evalueert per doel, legt nakomen vast, en ziet inzet', async () => {
    const { planId, doelStam, gevraagdeVoorzieningId } = await vastgesteld()
    const morgen = await post('consulent', `/plannen/${planId}/evaluaties`, {
      datum: '2026-11-11',
      vervolg: 'voortzetten',
      doelen: [],
    })
    expect(morgen.body.beletselen.map((een: { code: string }) => een.code)).toEqual([
      'datum-in-toekomst',
      'doel-zonder-evaluatiedatum',
    ])
    const gedaan = await post('consulent', `/plannen/${planId}/evaluaties`, {
      datum: VANDAAG,
      vervolg: 'voortzetten',
      volgendeOp: '2027-02-10',
      verslag: 'Het gaat goed',
      doelen: [{ doelStam, oordeel: 'vooruitgang', niveau: 3 }],
    })
    expect(gedaan.status).toBe(201)
    await house.in('consulent', (context: Context) =>
      legInzetVast(context, { gevraagdeVoorzieningId, voorzieningId: planId, van: VANDAAG }),
    )
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect(body.plan).toMatchObject({
      evaluatieOp: '2027-02-10',
      voortgang: [{ doelStam, oordeel: 'vooruitgang', niveau: 3 }],
      status: 'lopend',
    })
    expect(body.plan.inhoud.gevraagd[0].ingezet).toBe(true)
    const sluit = await post('consulent', `/plannen/${planId}/sluiting`, { reden: 'klaar' })
    expect(sluit.body.code).toBe('inzet-loopt')
  })

  it('laat de inwoner het eigen plan zien en tekenen, en niemand anders', async () => {
    const { planId } = await vastgesteld()
    await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [
      persoonIds[0],
    ])
    const mijn = await house.vraag('inwoner', 'GET', '/mijn/plan')
    expect(mijn.body.plannen).toMatchObject([
      {
        planId,
        nr: 1,
        ondertekend: false,
        doelen: [{ vanWie: 'Sem Dalen', vanMij: false, tekst: 'Sem rondt zijn opleiding af' }],
      },
    ])
    const teken = { nr: 1, persoonId: persoonIds[0], hoedanigheid: 'zelf', vorm: 'digitaal', datum: VANDAAG }
    expect(
      (await post('inwoner', `/plannen/${planId}/ondertekeningen`, { ...teken, persoonId: persoonIds[1] })).status,
    ).toBe(404)
    expect((await post('inwoner', `/plannen/${planId}/ondertekeningen`, { ...teken, nr: 4 })).body.code).toBe(
      'niet-de-geldende-versie',
    )
    expect(
      (
        await post('inwoner', `/plannen/${planId}/ondertekeningen`, {
          ...teken,
          namensId: persoonIds[1],
          hoedanigheid: 'gezagdrager',
        })
      ).body.code,
    ).toBe('gezag-ontbreekt')
    expect((await post('inwoner', `/plannen/${planId}/ondertekeningen`, teken)).status).toBe(201)
    expect((await post('inwoner', `/plannen/${planId}/ondertekeningen`, teken)).body.code).toBe('al-ondertekend')
    // Who left the circle shares in nothing any more (X4).
    await house.owner.query(
      `update plan.kringlid set geldig = '[2026-11-01,2026-11-09]' where plan_id = $1 and persoon_id = $2`,
      [planId, persoonIds[0]],
    )
    expect((await house.vraag('inwoner', 'GET', '/mijn/plan')).body.plannen).toEqual([])
  })

  it('geldt na ondertekening als aanvraag voor wat het vraagt, en alleen waar het onderzoek klaar is', async () => {
    const sem = persoonIds[1]!
    const { hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId: sem,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'x',
        ontvangenOp: datum('2026-10-20'),
        hulpvragen: [
          { wet: 'wmo', regeling: 'wmo-2015' },
          { wet: 'jeugdwet', regeling: 'jeugdhulp' },
        ],
      } as never,
      'consulent',
    )
    const team = (await house.owner.query(`select id from inrichting.team where gemeente = '9901' and code = 'wmo'`))
      .rows[0].id
    expect(team).toBeDefined()
    const { planId } = await vastgesteld()
    await house.owner.query(
      `insert into toegang.onderzoek (gemeente, hulpvraag_id, begin, verslag_verstrekt_op) values ('9901', $1, '2026-10-20', '2026-11-01')
      on conflict (gemeente, hulpvraag_id) do update set verslag_verstrekt_op = '2026-11-01'`,
      [hulpvraagIds[0]],
    )
    await house.owner.query(
      `insert into toegang.triage (gemeente, hulpvraag_id, besluit, reden, datum) select '9901', $1, 'onderzoek', '\\x00', '2026-10-20'`,
      [hulpvraagIds[0]],
    )
    const teken = { nr: 1, persoonId: sem, hoedanigheid: 'zelf', vorm: 'papier', datum: VANDAAG }
    expect((await post('consulent', `/plannen/${planId}/ondertekeningen`, teken)).status).toBe(201)
    const { rows } = await house.owner.query(
      'select wet, vorm, ontvangen_op::text from toegang.aanvraag where persoon_id = $1 order by wet',
      [sem],
    )
    expect(rows).toContainEqual({ wet: 'wmo', vorm: 'ondertekend-plan', ontvangen_op: VANDAAG })
  })

  it('staat in de database net zo als de regel zegt, in elke stand (pariteit)', async () => {
    const gezien = new Set<string>()
    const vergelijk = async (planId: string) => {
      const versies = (
        await house.owner.query(
          `select v.id, v.nr, v.status, v.vastgesteld_op is not null vastgesteld,
          exists (select from plan.ondertekening o where o.planversie_id = v.id) ondertekend,
          (select json_build_object('stappen', a.stappen, 'beoordelingen', coalesce((select json_agg(json_build_object('stap', b.stap, 'akkoord', b.akkoord)) from plan.beoordeling b
            where b.aanbieding_id = a.id), '[]'::json)) from plan.aanbieding a where a.planversie_id = v.id order by ronde desc limit 1) "laatsteRonde"
        from plan.versiestand v where v.plan_id = $1`,
          [planId],
        )
      ).rows
      for (const versie of versies) {
        expect(versie.status).toBe(
          statusVanVersie({ ...versie, laatsteRonde: versie.laatsteRonde ?? undefined }, versies),
        )
        gezien.add(versie.status)
      }
    }
    const { planId } = await gewogen()
    await vergelijk(planId)
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 4)
    await vergelijk(planId)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: false, toelichting: 'anders' })
    await vergelijk(planId)
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 5)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    await vergelijk(planId)
    await post('consulent', `/plannen/${planId}/ondertekeningen`, {
      nr: 1,
      persoonId: persoonIds[0],
      hoedanigheid: 'zelf',
      vorm: 'papier',
      datum: VANDAAG,
    })
    await vergelijk(planId)
    await post('consulent', `/plannen/${planId}/versies`, {})
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 1)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    await vergelijk(planId)
    expect(gezien).toEqual(
      new Set(['concept', 'ter beoordeling', 'teruggegeven', 'vastgesteld', 'ondertekend', 'vervangen']),
    )
  })

  it('sluit, en geeft daarna niemand nog toegang uit dit plan', async () => {
    const { planId } = await vastgesteld()
    expect((await post('consulent', `/plannen/${planId}/sluiting`, { reden: 'doelen behaald' })).status).toBe(201)
    const { rows } = await house.owner.query(
      `select gesloten_op::text, upper(lopend)::text eind from plan.plan where id = $1`,
      [planId],
    )
    expect(rows).toEqual([{ gesloten_op: VANDAAG, eind: '2026-11-11' }])
    const gronden = await house.owner.query(
      `select 1 from huishouden.toegangsgrond where volgt_uit = $1 and geldig @> date '2026-11-10'`,
      [planId],
    )
    expect(gronden.rowCount).toBe(0)
    expect((await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})).status).toBe(201)
  })

  it('verliest geen van 100 gelijktijdige wijzigingen (P8)', async () => {
    const { planId, sem } = await opgesteld()
    let versie = 1
    let geslaagd = 0
    const schrijf = async (nr: number): Promise<void> => {
      for (;;) {
        const gebaseerdOp = versie
        const poging = await post(
          'consulent',
          `/plannen/${planId}/afspraken`,
          { wie: 'kringlid', kringlidId: sem, wat: `afspraak ${nr}`, wanneer: LATER },
          gebaseerdOp,
        )
        if (poging.status === 201) {
          geslaagd += 1
          versie = Math.max(versie, poging.body.versie)
          return
        }
        expect([412, 503]).toContain(poging.status)
        // Who was first has told by now which version there is; otherwise it is read.
        if (versie > gebaseerdOp) continue
        const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
        versie = Math.max(versie, body.versie)
      }
    }
    const rij = Array.from({ length: 100 }, (_, nr) => nr)
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let nr = rij.pop(); nr !== undefined; nr = rij.pop()) await schrijf(nr)
      }),
    )
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect(geslaagd).toBe(100)
    expect(body.versie).toBe(101)
    expect(new Set(body.plan.inhoud.afspraken.map((een: { wat: string }) => een.wat)).size).toBe(100)
  })
})
