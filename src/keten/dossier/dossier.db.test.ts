import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-000000000001'

describe('dossier', () => {
  let house: TestHouse
  let consulent: string
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let planId: string

  const hulp = async (client: string, wet: string, categorie: string, code: string, geldig: string) => {
    const { rows } = await house.owner.query(
      `with p as (insert into aanbod.product (gemeente, wet, categorie, code) values ('9901', $2, $3, $4) on conflict (gemeente, wet, code) do update set categorie = excluded.categorie returning id),
        pv as (insert into aanbod.productversie (gemeente, product_id, naam, eenheden, frequenties, leveringsvormen, geldig)
          select '9901', id, 'Hulp ' || $4, '{04}', '{2}', '{zin}', '[2020-01-01,)' from p on conflict do nothing),
        g as (insert into voorziening.grondslag (gemeente, soort, verwijzertype, persoon_id, geldig, door) values ('9901', 'overname', '01', $1, $5::daterange, $6) returning id)
      insert into voorziening.voorziening (gemeente, client_id, wet, product_id, leveringsvorm, geldig, grondslag_id, door)
        select '9901', $1, $2, p.id, 'zin', $5::daterange, g.id, $6 from p, g returning id`,
      [client, wet, categorie, code, geldig, consulent],
    )
    return rows[0].id as string
  }

  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    // A colleague of the region, in no local team.
    await house.owner.query(`update inrichting.aanstelling set teams = '{}' where functie = 'regionaal'`)
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Marieke Anna', geslachtsnaam: 'Dalen', geboren: datum('1981-03-02') },
          { voornamen: 'Sem', geslachtsnaam: 'Dalen', geboren: datum('2009-01-14') },
        ],
        NIEMAND,
        datum('2020-01-01'),
      ),
    )
    await house.doe(
      registreerMelding,
      {
        persoonId: gezin.persoonIds[0]!,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het huishouden lukt niet meer',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [
          { wet: 'wmo', regeling: 'wmo-2015' },
          { wet: 'participatiewet', regeling: 'bijstand' },
        ],
      } as never,
      'consulent',
    )
    planId = (await house.vraag('consulent', 'POST', `/huishoudens/${gezin.huishoudenId}/plannen`, {})).body.planId
    await hulp(gezin.persoonIds[1]!, 'jeugdwet', '45', '45A01', '[2025-01-01,2027-01-14)')
    await hulp(gezin.persoonIds[0]!, 'participatiewet', 'PW', 'PW01', '[2025-01-01,)')
    await house.owner.query('analyze')
  })
  afterAll(() => house.close())

  const dossier = (als: string, id = gezin.huishoudenId) => house.vraag(als, 'GET', `/huishoudens/${id}/dossier`)

  it('toont wie er woont met bron en datum, wat er gevraagd is, het plan en wat er loopt', async () => {
    const { status, body } = await dossier('consulent')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      naam: 'Dalen',
      groepen: { plan: true, log: true },
      plan: { planId, nieuwsteStatus: 'concept' },
      leden: [
        { voornamen: 'Marieke Anna', bronnen: [{ bron: 'brp-adres', peildatum: '2020-01-01' }], gatVanaf: null },
        { voornamen: 'Sem', gatVanaf: '2027-01-14' },
      ],
    })
    expect(body.vragen).toMatchObject([{ wet: 'wmo', vraag: 'Het huishouden lukt niet meer' }])
    expect(body.vanBelang.map((een: { code: string }) => een.code)).toEqual([
      'klok-te-laat',
      'klok-loopt-af',
      'wordt-achttien',
    ])
    expect(body.tijdlijn.map((een: { soort: string }) => een.soort)).toEqual(
      expect.arrayContaining(['plan-geopend', 'melding', 'hulpvraag']),
    )
  })

  it('zwijgt over een wet die niet in het mandaat staat, ook in de tijdlijn en de termijnen', async () => {
    const { body } = await dossier('consulent')
    expect(body.hulp.map((een: { wet: string }) => een.wet)).toEqual(['jeugdwet'])
    expect(JSON.stringify([body.tijdlijn, body.werk, body.vragen, body.hulp])).not.toContain('participatiewet')
  })

  it('toont van een gedeelde andere wet alleen dat er iets loopt', async () => {
    await house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, medewerker_id, persoon_id, hoedanigheid, wetten, geldig, volgt_uit) values ('9901', $1, $2, 'gedeeld', '{participatiewet}', '[2026-01-01,)', $2)`,
      [consulent, gezin.persoonIds[0]],
    )
    const { body } = await dossier('consulent')
    expect(body.hulp.find((een: { wet: string }) => een.wet === 'participatiewet')).toMatchObject({
      bekend: false,
      product: null,
      aanbieder: null,
    })
    await house.owner.query(`delete from huishouden.toegangsgrond where hoedanigheid = 'gedeeld'`)
  })

  it('bestaat niet voor een andere gemeente of zonder relatie, en is verboden zonder power', async () => {
    expect((await dossier('9902-consulent')).status).toBe(404)
    expect((await dossier('kwaliteit')).status).toBe(404)
    expect((await dossier('regionaal')).status).toBe(404)
    expect((await dossier('controller')).status).toBe(403)
    expect((await dossier('consulent', NIEMAND)).status).toBe(404)
  })

  it('geeft de ex-partner niets meer na het einde van het samenwonen (X4)', async () => {
    const ex = (
      await house.in('consulent', ({ db }) =>
        eenHuishouden(
          db,
          VOORBEELDSTAD,
          [{ voornamen: 'Karel', geslachtsnaam: 'Vroeger', geboren: datum('1979-01-01') }],
          NIEMAND,
          datum('2020-01-01'),
        ),
      )
    ).persoonIds[0]!
    await house.owner.query(
      `insert into huishouden.bewoning (gemeente, huishouden_id, persoon_id, verblijf, geldig, bron, peildatum) values ('9901', $1, $2, 'neven', '[2020-01-01,2026-01-01)', 'inwoner', '2020-01-01')`,
      [gezin.huishoudenId, ex],
    )
    const { body } = await dossier('consulent')
    expect(body.leden.map((lid: { persoonId: string }) => lid.persoonId)).not.toContain(ex)
    await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [ex])
    expect((await house.vraag('inwoner', 'GET', '/mijn/plan')).body.plannen).toEqual([])
    expect((await dossier('inwoner')).status).toBe(403)
    expect((await house.vraag('inwoner', 'GET', '/mijn/wie-keek')).body.blikken).toEqual([])
  })

  it('laat bij elke blik een regel achter: wie, over wie, waarvoor', async () => {
    const tel = async () =>
      (
        await house.owner.query(
          `select count(*)::int n from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
      where b.persoon_id = $1 and h.actor = $2 and h.soort = 'look'`,
          [gezin.persoonIds[0], consulent],
        )
      ).rows[0].n as number
    for (const kijk of [
      () => dossier('consulent'),
      () => house.vraag('consulent', 'GET', '/werkvoorraad?tab=team'),
      () => house.vraag('consulent', 'POST', '/zoek', { q: 'Marieke Dalen' }),
      () => house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/wie-keek`),
    ]) {
      const ervoor = await tel()
      expect((await kijk()).status).toBe(200)
      expect(await tel()).toBe(ervoor + 1)
    }
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/wie-keek`)
    expect(body.blikken[0]).toMatchObject({
      naam: 'Consulent en regisseur',
      soort: 'look',
      doel: 'toezicht op wie keek',
      over: expect.arrayContaining(['Marieke Dalen']),
    })
    expect(body.blikken.some((blik: { actie: string }) => blik.actie === 'dossier.toonDossier')).toBe(true)
  })

  it('toont de inwoner wie keek in het eigen dossier', async () => {
    await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [
      gezin.persoonIds[0],
    ])
    const { body } = await house.vraag('inwoner', 'GET', '/mijn/wie-keek')
    expect(body.blikken.length).toBeGreaterThan(3)
    expect(new Set(body.blikken.map((blik: { naam: string }) => blik.naam))).toEqual(
      new Set(['Consulent en regisseur']),
    )
  })

  it('toont de werkvoorraad op volgorde van aflopen, met tellers en strook', async () => {
    const { body } = await house.vraag('consulent', 'GET', '/werkvoorraad?tab=team')
    expect(body.rijen.length).toBeGreaterThanOrEqual(2)
    const uiterlijk = body.rijen.map((rij: { uiterlijk: string | null }) => rij.uiterlijk ?? '9999')
    expect(uiterlijk).toEqual(uiterlijk.toSorted())
    expect(body.rijen.map((rij: { wet: string | null }) => rij.wet)).not.toContain('participatiewet')
    const wmo = body.rijen.find((rij: { wet: string }) => rij.wet === 'wmo')
    expect(wmo).toMatchObject({ naam: 'Dalen', huishoudenId: gezin.huishoudenId, volwassenen: 1, kinderen: 1 })
    expect(body.tellers.team).toBe(body.totaal)
    expect(body.strook.every((dag: { datum: string }) => dag.datum >= '2026-11-03' && dag.datum <= '2026-12-15')).toBe(
      true,
    )
    const gefilterd = (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=team&wet=wmo')).body
    expect(gefilterd.rijen.every((rij: { wet: string }) => rij.wet === 'wmo')).toBe(true)
    const bladzijde = (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=team&aantal=1&vanaf=1')).body
    expect(bladzijde.rijen.map((rij: { id: string }) => rij.id)).toEqual([body.rijen[1].id])
    expect((await house.vraag('griffie', 'GET', '/werkvoorraad')).status).toBe(403)
    expect((await house.vraag('9902-consulent', 'GET', '/werkvoorraad?tab=team')).body.totaal).toBe(0)
  })

  it('vindt op naam met een tikfout of zonder accent, op BSN, en niets van een andere gemeente', async () => {
    const namen = async (als: string, q: string) =>
      (await house.vraag(als, 'POST', '/zoek', { q })).body.personen.map((een: { naam: string }) => een.naam)
    expect(await namen('consulent', 'marieke dalen')).toContain('Marieke Dalen')
    expect(await namen('consulent', 'mariéke')).toContain('Marieke Dalen')
    expect(await namen('9902-consulent', 'marieke dalen')).toEqual([])
    expect(await namen('controller', 'marieke dalen')).toEqual([])
    expect((await house.vraag('consulent', 'POST', '/zoek', { q: 'x' })).body.code).toBe('zoekwoord-te-kort')
    const zoek = await house.in('consulent', async ({ keys, mandaat }) => keys.lookup(mandaat.gemeente, '999990019'))
    await house.owner.query(`update huishouden.persoon set bsn_zoek = $2, bsn = $2 where id = $1`, [
      gezin.persoonIds[1],
      zoek,
    ])
    expect(await namen('consulent', '9999 90 019')).toEqual(['Sem Dalen'])
  })

  it('wie precies zo heet staat voorop, ook met voorvoegsel; wie erop lijkt alleen als er plaats over is', async () => {
    const { rows } = await house.owner.query(
      `insert into huishouden.persoon (gemeente, voornamen, voorvoegsel, geslachtsnaam, geboren, bron)
       select '9901', 'Aa' || lpad(n::text, 3, '0'), 'de', 'Zandloper', date '1990-01-01', 'medewerker' from generate_series(0, 239) n
       union all values ('9901', 'Zoë', null, 'Zandloper', date '1990-01-01', 'medewerker'), ('9901', 'Bo', null, 'Zandlooper', date '1990-01-01', 'medewerker')
       returning id, voornamen`,
    )
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op) values ('9901', $1, 'vertrouwelijk', 'x', '2026-01-01', '2027-01-01')`,
      [rows.find(({ voornamen }) => voornamen === 'Aa001').id],
    )
    const namen = async (q: string): Promise<string[]> =>
      (await house.vraag('consulent', 'POST', '/zoek', { q, hoeveel: 50 })).body.personen.map(
        (een: { naam: string }) => een.naam,
      )
    const velen = await namen('Zandloper')
    expect(velen).toHaveLength(50)
    expect(velen.slice(0, 3)).toEqual(['Aa000 de Zandloper', 'Aa002 de Zandloper', 'Aa003 de Zandloper'])
    expect((await namen('de zandloper')).slice(0, 2)).toEqual(['Aa000 de Zandloper', 'Aa002 de Zandloper'])
    expect(await namen('Zoë Zandloper')).toContain('Zoë Zandloper')
    expect((await namen('Zandlooper'))[0]).toBe('Bo Zandlooper')
    expect(new Set(await namen('Zandlooper')).size).toBe(50)
  })

  it('verzwijgt wie vertrouwelijk is: in dossier, lijst, zoeken en log (H4, X2)', async () => {
    const geheim = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Vera', geslachtsnaam: 'Onvindbaar', geboren: datum('1990-01-01') }],
        consulent,
        datum('2020-01-01'),
      ),
    )
    const ervoor = (await house.vraag('consulent', 'POST', '/zoek', { q: 'Vera Onvindbaar' })).body.personen
    expect(ervoor).toHaveLength(1)
    expect((await dossier('consulent', geheim.huishoudenId)).status).toBe(200)
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op) values ('9901', $1, 'vertrouwelijk', 'x', '2026-01-01', '2027-01-01')`,
      [geheim.persoonIds[0]],
    )
    expect((await house.vraag('consulent', 'POST', '/zoek', { q: 'Vera Onvindbaar' })).body.personen).toEqual([])
    expect((await dossier('consulent', geheim.huishoudenId)).status).toBe(404)
    expect((await house.vraag('consulent', 'GET', `/huishoudens/${geheim.huishoudenId}/wie-keek`)).status).toBe(404)
    expect(
      (
        await house.vraag('consulent', 'POST', '/noodtoegang', {
          persoonId: geheim.persoonIds[0],
          reden: 'Ik moet nu echt kijken',
        })
      ).status,
    ).toBe(404)
  })

  it('verbergt het adres van wie adresgeheim heeft', async () => {
    await house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, geldig) values ('9901', $1, 'brp', 'Havenstraat', 14, '[2020-01-01,)')`,
      [gezin.persoonIds[0]],
    )
    expect((await dossier('consulent')).body).toMatchObject({ adres: 'Havenstraat 14', adresgeheim: false })
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op) values ('9901', $1, 'adresgeheim', 'x', '2026-01-01', '2027-01-01')`,
      [gezin.persoonIds[0]],
    )
    const { body } = await dossier('consulent')
    expect(body).toMatchObject({ adres: null, wijk: null, adresgeheim: true })
    expect(JSON.stringify(body)).not.toContain('Havenstraat')
    await house.owner.query(`update huishouden.afscherming set opgeheven_op = '2026-11-10' where persoon_id = $1`, [
      gezin.persoonIds[0],
    ])
  })

  it('geeft met noodtoegang zestig minuten zicht, met een reden die een ander toetst', async () => {
    expect(
      (await house.vraag('regionaal', 'POST', '/noodtoegang', { persoonId: gezin.persoonIds[0], reden: 'kort' })).body
        .code,
    ).toBe('reden-te-kort')
    const nood = await house.vraag('regionaal', 'POST', '/noodtoegang', {
      persoonId: gezin.persoonIds[0],
      reden: 'Melding van geweld, collega niet bereikbaar',
    })
    expect(nood.body).toMatchObject({ huishoudenId: gezin.huishoudenId, eind: '2026-11-10T09:00:00.000Z' })
    expect((await dossier('regionaal')).body).toMatchObject({ naam: 'Dalen', groepen: { nood: true } })
    const lijst = await house.vraag('privacyofficer', 'GET', '/noodtoegang')
    expect(lijst.body).toMatchObject([
      { naam: 'Marieke Dalen', reden: 'Melding van geweld, collega niet bereikbaar', terecht: null },
    ])
    expect(
      (await house.vraag('privacyofficer', 'POST', `/noodtoegang/${lijst.body[0].id}/toetsing`, { terecht: true }))
        .status,
    ).toBe(201)
    expect(
      (await house.vraag('privacyofficer', 'POST', `/noodtoegang/${lijst.body[0].id}/toetsing`, { terecht: true })).body
        .code,
    ).toBe('al-getoetst')
    await house.owner.query(
      `update dossier.noodtoegang set begin = begin - interval '2 hours', eind = eind - interval '2 hours'`,
    )
    expect((await dossier('regionaal')).status).toBe(404)
  })

  it('toont elke open zaak precies een keer in de werklijst (DO1)', async () => {
    const { rows } = await house.owner.query(`select
      (select count(*)::int from toegang.hulpvraag h where not exists (select from toegang.afdoening f where f.hulpvraag_id = h.id)) vragen,
      (select count(*)::int from plan.plan where gesloten_op is null) plannen`)
    const werk = await house.in(await house.mandaat('consulent'), ({ db }) =>
      import('kysely').then(({ sql }) =>
        sql<{ kamer: string; n: number; ids: number }>`
      select kamer, count(*)::int n, count(distinct id)::int ids from dossier.werk where kamer in ('toegang', 'plan') group by kamer order by kamer`.execute(
          db,
        ),
      ),
    )
    const open = await house.owner.query(`select
      (select array_agg(id order by id) from dossier.open_hulpvraag) open, (select array_agg(h.id order by h.id) from toegang.hulpvraag h
        where not exists (select from toegang.afdoening f where f.gemeente = h.gemeente and f.hulpvraag_id = h.id)) echt,
      (select array_agg(id order by id) from dossier.open_voorziening) hulp, (select array_agg(v.id order by v.id) from voorziening.voorziening v
        where v.leveringsvorm = 'zin' and not exists (select from voorziening.toewijzing t where t.gemeente = v.gemeente and t.voorziening_id = v.id and not t.verwijderd)) wacht`)
    expect(open.rows[0].open).toEqual(open.rows[0].echt)
    expect(open.rows[0].hulp).toEqual(open.rows[0].wacht)
    expect(werk.rows).toEqual([
      { kamer: 'plan', n: rows[0].plannen, ids: rows[0].plannen },
      { kamer: 'toegang', n: rows[0].vragen, ids: rows[0].vragen },
    ])
  })
})
