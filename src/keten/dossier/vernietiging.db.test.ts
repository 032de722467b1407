import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { clockAt } from '#platform/clock.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { herbereken } from '#sturing/monitor/store.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { sporenVan } from '#test/harness/sporen.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'

const systeem = systeemMandaat('9901', 'proef')

describe('vernietigen', () => {
  let house: TestHouse
  let klok = clockAt('2026-11-10T09:00:00+01:00')
  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }
  const producten: Record<string, string> = {}
  type Gezin = { huishoudenId: string; persoonIds: string[] }
  let oud: Gezin
  let gemengd: Gezin

  const gezin = (...namen: string[]): Promise<Gezin> =>
    house.in('consulent', async ({ db, mandaat }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        namen.map((voornamen) => ({ voornamen, geslachtsnaam: 'Bewaarkanarie', geboren: datum('1981-03-02') })),
        mandaat.actor.id,
        datum('2026-01-01'),
      ),
    )
  async function help(wie: Gezin, nr: number, wet: 'wmo' | 'jeugdwet', eind: string): Promise<string> {
    const { status, body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: wie.persoonIds[nr],
      huishoudenId: wie.huishoudenId,
      wet,
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Zonder hulp valt het huishouden stil.',
      voorzieningen: [
        {
          productId: producten[wet],
          leveringsvorm: 'zin',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: '2026-11-15', eind },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: wet === 'jeugdwet' ? 'verlengde jeugdhulp' : null,
          gevraagdeVoorzieningId: null,
        },
      ],
    })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.besluitId
  }
  const boek = (client: string, bedrag: number) =>
    house.owner.query(
      `insert into declaratie.boeking (gemeente, bronsoort, bron_id, boekdatum, zorgmaand, taakveld, kostensoort, wet, product_id, client_id, bedrag, door, wijk)
        values ('9901', 'regel', gen_random_uuid(), '2027-01-05', '2026-12-01', '6.71a', 'zin', 'wmo', $1, $2, $3, $1, 'WK990101')`,
      [producten.wmo, client, bedrag],
    )
  /** Everything the monitor counts over the months of care, remade from the facts. */
  async function cijfers(): Promise<unknown> {
    await house.in(systeem, ({ db, mandaat }) => herbereken(db, mandaat, datum('2026-11-01'), datum('2027-12-01')))
    const uit: Record<string, unknown> = {}
    for (const tabel of ['stroom', 'kosten', 'gebruik', 'verwijzing'])
      uit[tabel] = (await house.owner.query(`select * from monitor.${tabel} order by ${tabel}::text`)).rows
    uit.grootboek = (await house.owner.query(`select count(*), sum(bedrag) from declaratie.boeking`)).rows
    uit.leeftijden = (
      await house.owner.query(
        `select leeftijdsklasse, sum(bedrag) from declaratie.feit_declaratie group by 1 order by 1`,
      )
    ).rows
    return uit
  }
  const beeld = async (als = 'privacyofficer') => (await house.vraag(als, 'GET', '/vernietiging')).body
  const stelVoor = (als: string) => house.vraag(als, 'POST', '/vernietiging/lijsten', {})
  const keurGoed = (als: string, lijstId: string, regelIds: string[]) =>
    house.vraag(als, 'POST', `/vernietiging/lijsten/${lijstId}/goedkeuring`, { regelIds })

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    for (const [wet, code, categorie] of [
      ['wmo', '02A03', '02'],
      ['jeugdwet', '45A48', '45'],
    ] as const)
      producten[wet] = (
        await house.in('contractmanager', ({ db }) =>
          eenInkoop(db, VOORBEELDSTAD, { code, categorie, agb: wet === 'wmo' ? '99000001' : '99000002', wet } as never),
        )
      ).productId
    oud = await gezin('Noor')
    gemengd = await gezin('Mats', 'Lise')
    await help(oud, 0, 'wmo', '2027-05-14')
    await boek(oud.persoonIds[0]!, 12_345)
    await boek(oud.persoonIds[0]!, 55)
    await help(gemengd, 0, 'wmo', '2027-03-31')
    await help(gemengd, 0, 'jeugdwet', '2027-06-30')
    await boek(gemengd.persoonIds[0]!, 999)
    await house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [oud.persoonIds[0]],
    )
  })
  afterAll(() => house.close())

  it('stelt niets voor zolang geen termijn voorbij is, en alleen wie dat mag', async () => {
    op('2042-05-14')
    expect((await stelVoor('consulent')).status).toBe(403)
    expect((await house.vraag('consulent', 'GET', '/vernietiging')).status).toBe(403)
    expect((await stelVoor('9902-privacyofficer')).body.code).toBe('niets-te-vernietigen')
    // Mats' Wmo help ended 31 March 2027: fifteen years later it is due, his youth help is not.
    const voorgesteld = await stelVoor('privacyofficer')
    expect(voorgesteld.body.regels).toBe(2)
    const { lijsten } = await beeld()
    expect(
      lijsten[0].regels.map((een: { naam: string; deel: string; vervaltOp: string }) => [
        een.naam,
        een.deel,
        een.vervaltOp,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['Mats Bewaarkanarie', 'wmo', '2042-03-31'],
        ['Noor Bewaarkanarie', 'alles', '2042-05-14'],
      ]),
    )
    expect((await stelVoor('kwaliteit')).body.code).toBe('niets-te-vernietigen')
    expect((await beeld('9902-privacyofficer')).lijsten).toEqual([])
  })

  it('volgt de bewaartermijn die de gemeente vaststelde', async () => {
    op('2030-06-01')
    const vooraf = async (jaren: number, begin: string) =>
      (
        await house.vraag('beheerder', 'POST', '/inrichting/instellingen/effecten', {
          soort: 'bewaartermijn',
          sleutel: 'wmo',
          waarde: { jaren },
          begin,
          bron: 'proef',
          geverifieerd: true,
        })
      ).body.effecten[0]
    // Nothing is due in 2030 under fifteen years; under two all Wmo help that ended in 2027 is, and what holds longer stays.
    expect(await vooraf(16, '2030-06-01')).toMatchObject({ bekeken: 0, anders: 0, slechter: 0 })
    expect(await vooraf(2, '2030-06-01')).toMatchObject({ bekeken: 2, anders: 2, slechter: 2 })
    expect(await vooraf(16, '2043-01-01')).toMatchObject({ bekeken: 2, anders: 2, slechter: 0 })
    const { status } = await house.vraag('beheerder', 'POST', '/inrichting/instellingen', {
      soort: 'bewaartermijn',
      sleutel: 'wmo',
      waarde: { jaren: 16 },
      begin: '2043-01-01',
      bron: 'Wmo 2015 art. 5.3.4, zoals het in deze proef wijzigt',
      geverifieerd: false,
    })
    expect(status).toBe(201)
    op('2042-12-31')
    expect((await beeld()).vervallen).toBe(2)
    op('2043-01-01')
    expect((await beeld()).vervallen).toBe(0)
    op('2042-05-14')
  })

  it('weigert eigen voorstellen, en houdt wat bezwaar, de inwoner of Veilig Thuis vasthoudt: alles of niets', async () => {
    const [lijst] = (await beeld()).lijsten
    const ids = lijst.regels.map((een: { id: string }) => een.id)
    expect((await keurGoed('privacyofficer', lijst.id, ids)).body.code).toBe('eigen-voorstel')
    expect((await keurGoed('consulent', lijst.id, ids)).status).toBe(403)
    expect((await keurGoed('9902-kwaliteit', lijst.id, ids)).status).toBe(404)
    const noor = oud.persoonIds[0]!
    const houdt = async (): Promise<string[]> => {
      const { status, body } = await keurGoed('kwaliteit', lijst.id, ids)
      expect(status).toBe(422)
      return body.beletselen.map((een: { code: string }) => een.code)
    }
    const besluit = (await house.owner.query(`select id from voorziening.besluit where persoon_id = $1`, [noor]))
      .rows[0].id
    await house.owner.query(
      `insert into voorziening.bezwaar (gemeente, besluit_id, ontvangen_op, door) values ('9901', $1, '2042-05-01', $1)`,
      [besluit],
    )
    expect(await houdt()).toEqual(['bezwaar-loopt'])
    await house.owner.query(`update voorziening.bezwaar set uitkomst = 'ongegrond', uitkomst_op = '2042-05-02'`)
    const bewaar = await house.vraag('inwoner', 'POST', '/mijn/vernietigverzoeken', { soort: 'bewaren' })
    expect(bewaar.status).toBe(201)
    expect(await houdt()).toEqual(['wil-bewaren'])
    const pad = `/vernietigverzoeken/${bewaar.body.vernietigverzoekId}/besluit`
    const weiger = (extra: object) =>
      house.vraag('privacyofficer', 'POST', pad, { besluit: 'geweigerd', toelichting: '', ...extra })
    expect((await weiger({})).body.beletselen.map((een: { code: string }) => een.code)).toEqual([
      'reden-ontbreekt',
      'toelichting-ontbreekt',
    ])
    expect((await house.vraag('consulent', 'POST', pad, { besluit: 'ingewilligd', toelichting: '' })).status).toBe(403)
    expect(
      (await house.vraag('9902-privacyofficer', 'POST', pad, { besluit: 'ingewilligd', toelichting: '' })).status,
    ).toBe(404)
    expect((await weiger({ reden: 'geen-belang', toelichting: 'De wet laat dit niet toe.' })).status).toBe(201)
    expect((await weiger({ reden: 'geen-belang', toelichting: 'Nog eens.' })).body.code).toBe('al-besloten')
    expect((await house.vraag('inwoner', 'GET', '/mijn/vernietigverzoeken')).body.verzoeken).toMatchObject([
      { besluit: 'geweigerd', reden: 'geen-belang', toelichting: 'De wet laat dit niet toe.' },
    ])
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op, wie_mag)
        select '9901', $1, 'vertrouwelijk', 'Veilig Thuis', '2042-01-01', '2043-01-01', array_agg(id) from inrichting.gebruiker where gemeente = '9901'`,
      [noor],
    )
    expect(await houdt()).toEqual(['veilig-thuis'])
    await house.owner.query(`delete from huishouden.afscherming`)
    // Nothing of the other line went either.
    expect((await house.owner.query(`select count(*)::int n from voorziening.voorziening`)).rows[0].n).toBe(3)
  })

  it('vernietigt in één keer, laat een verklaring zonder persoon, en geen cijfer verandert', async () => {
    const voor = await cijfers()
    const [lijst] = (await beeld()).lijsten
    const ids: string[] = lijst.regels.map((een: { id: string }) => een.id)
    const { status, body } = await keurGoed('kwaliteit', lijst.id, ids)
    expect(status, JSON.stringify(body)).toBe(201)
    const noor = oud.persoonIds[0]!
    expect(await sporenVan(house.owner, [noor, oud.huishoudenId])).toEqual([])
    const { rows } = await house.owner.query(`select * from dossier.verklaring where id = $1`, [body.verklaringId])
    expect(rows[0]).toMatchObject({ dossiers: 2, delen: { alles: 1, wmo: 1 }, voorgesteld_door: 'Privacy officer' })
    expect(rows[0].tabellen).toMatchObject({ 'huishouden.persoon': 1, 'voorziening.voorziening': 2 })
    expect(JSON.stringify(rows[0])).not.toMatch(/kanarie|Noor/)
    // Of Mats the youth help is still there, and so is he.
    const mats = gemengd.persoonIds[0]!
    expect(
      (await house.owner.query(`select wet from voorziening.voorziening where client_id = $1`, [mats])).rows,
    ).toEqual([{ wet: 'jeugdwet' }])
    expect(await cijfers()).toEqual(voor)
    expect((await keurGoed('kwaliteit', lijst.id, ids)).body.code).toBe('regel-gewijzigd')
    const na = await beeld()
    expect(na.verklaringen).toHaveLength(1)
    expect(na.lijsten[0].regels).toEqual([])

    op('2047-07-01')
    expect((await stelVoor('kwaliteit')).body.regels).toBe(1)
    const laatste = (await beeld()).lijsten[0]
    expect(laatste.regels).toMatchObject([{ deel: 'alles', naam: 'Mats Bewaarkanarie' }])
    expect((await keurGoed('privacyofficer', laatste.id, [laatste.regels[0].id])).status).toBe(201)
    expect(await sporenVan(house.owner, [mats])).toEqual([])
    expect(await cijfers()).toEqual(voor)
    // Lise still lives there, so the household stays.
    expect((await sporenVan(house.owner, [gemengd.huishoudenId])).length).toBeGreaterThan(0)
  })

  it('houdt een dossier van de lijst met een reden, en biedt het na een jaar weer aan', async () => {
    const tim = await gezin('Tim')
    op('2026-11-10')
    await help(tim, 0, 'wmo', '2026-12-31')
    op('2044-01-01')
    await stelVoor('privacyofficer')
    const [lijst] = (await beeld()).lijsten
    const regel = lijst.regels[0]
    const zonder = (als: string) =>
      house.vraag(als, 'POST', '/vernietiging/uitzonderingen', { regelIds: [regel.id], reden: 'onderzoek' })
    expect((await zonder('consulent')).status).toBe(403)
    expect((await zonder('9902-kwaliteit')).status).toBe(404)
    expect((await zonder('kwaliteit')).status).toBe(201)
    expect((await keurGoed('kwaliteit', lijst.id, [regel.id])).body.code).toBe('regel-gewijzigd')
    expect((await stelVoor('privacyofficer')).body.code).toBe('niets-te-vernietigen')
    await house.owner.query(
      `update dossier.vernietigingsregel set geregistreerd_op = now() - interval '13 months' where id = $1`,
      [regel.id],
    )
    expect((await stelVoor('privacyofficer')).body.regels).toBe(1)
  })

  it('vernietigt op verzoek pas als niets meer loopt, en pas na een tweede paar ogen', async () => {
    op('2026-11-10')
    const roos = await gezin('Roos')
    await help(roos, 0, 'wmo', '2026-11-30')
    const legVast = (als: string) =>
      house.vraag(als, 'POST', '/vernietigverzoeken', {
        persoonId: roos.persoonIds[0],
        soort: 'vernietigen',
        ontvangenOp: '2026-11-10',
        namens: 'zelf',
      })
    expect((await legVast('consulent')).status).toBe(403)
    expect((await legVast('9902-privacyofficer')).status).toBe(404)
    const gevraagd = await legVast('privacyofficer')
    expect(gevraagd.body.uiterlijk).toBe('2027-02-10')
    expect((await legVast('privacyofficer')).body.code).toBe('vernietigverzoek-loopt')
    const beslis = () =>
      house.vraag('privacyofficer', 'POST', `/vernietigverzoeken/${gevraagd.body.vernietigverzoekId}/besluit`, {
        besluit: 'ingewilligd',
        toelichting: '',
      })
    expect((await beslis()).body.code).toBe('hulp-loopt')
    op('2026-12-15')
    expect((await beslis()).status).toBe(201)
    const lijst = (await beeld()).lijsten.find((een: { soort: string }) => een.soort === 'verzoek')
    expect(lijst.regels).toMatchObject([{ naam: 'Roos Bewaarkanarie', deel: 'alles' }])
    expect((await keurGoed('privacyofficer', lijst.id, [lijst.regels[0].id])).body.code).toBe('eigen-voorstel')
    expect((await keurGoed('kwaliteit', lijst.id, [lijst.regels[0].id])).status).toBe(201)
    expect(await sporenVan(house.owner, [roos.persoonIds[0]!, roos.huishoudenId])).toEqual([])
  })

  it('heeft één deur: de app kan zelf niets wissen en geen eigen voorstel uitvoeren', async () => {
    const mag = (sql: string) =>
      house.in('privacyofficer', async ({ db }) => {
        const { sql: tag } = await import('#platform/db.ts')
        await tag.raw(sql).execute(db)
      })
    await expect(mag(`delete from huishouden.persoon`)).rejects.toThrow(/permission denied/)
    await expect(mag(`select dossier.vernietig_deel('9901', gen_random_uuid(), 'alles')`)).rejects.toThrow(
      /permission denied/,
    )
    await expect(mag(`update dossier.vernietigingsregel set persoon_id = null`)).rejects.toThrow(/permission denied/)
    await expect(mag(`update dossier.verklaring set dossiers = 1`)).rejects.toThrow(/permission denied/)
    await stelVoor('privacyofficer')
    const lijst = (
      await house.owner.query(`select l.id, r.id regel from dossier.vernietigingslijst l join dossier.vernietigingsregel r on r.lijst_id = l.id
      join inrichting.gebruiker g on g.id = l.door where g.sub = '9901-privacyofficer' and r.persoon_id is not null and r.uitgezonderd is null limit 1`)
    ).rows[0]
    await expect(
      mag(`select dossier.voer_vernietiging_uit('${lijst.id}', array['${lijst.regel}']::uuid[], '2048-01-01')`),
    ).rejects.toThrow(/eigen voorstel/)
  })
})
