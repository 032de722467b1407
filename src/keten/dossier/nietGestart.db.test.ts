import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { legVerbruikVast } from '#keten/voorziening/deeds.ts'
import { eenInkoop, type Inkoop } from '#keten/voorziening/testing.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

type Werkrij = { soort: string; id: string; uiterlijk: string }

describe('toegewezen en nog niet gestart', () => {
  let house: TestHouse
  let inkoop: Inkoop
  let consulent: string
  let lang: string
  let kort: string

  beforeAll(async () => {
    house = await openTestHouse()
    consulent = (await house.mandaat('consulent')).actor.id
    inkoop = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    )
    lang = await toegewezen('Appel', '2026-09-01')
    kort = await toegewezen('Bakker', '2026-11-01')
    await toegewezen('Later', '2026-12-01')
    await house.owner.query(
      `update voorziening.toewijzingversie set tijdstip = (lower(looptijd) - 3)::timestamptz where lower(looptijd) < '2026-11-10'`,
    )
  })
  afterAll(() => house.close())

  async function gezin(naam: string) {
    return house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: naam, geboren: datum('1981-03-02') }],
        consulent,
        datum('2020-01-01'),
      ),
    )
  }
  async function toegewezen(naam: string, begin: string): Promise<string> {
    const { huishoudenId, persoonIds } = await gezin(naam)
    const omvang = { volume: 2, eenheid: '04', frequentie: 2 }
    const periode = { begin, eind: '2027-06-30' }
    const besluit = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: persoonIds[0],
      huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Nodig.',
      voorzieningen: [
        {
          productId: inkoop.productId,
          leveringsvorm: 'zin',
          omvang,
          periode,
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
        },
      ],
    })
    const { status, body } = await house.vraag(
      'consulent',
      'POST',
      `/voorzieningen/${besluit.body.voorzieningIds[0]}/toewijzingen`,
      { aanbiederId: inkoop.aanbiederId, periode, omvang, budget: null },
    )
    expect(status, JSON.stringify(body)).toBe(201)
    return body.toewijzingId
  }
  const lijst = async (vraag = '', als = 'consulent') =>
    (await house.vraag(als, 'GET', `/wachtlijsten/niet-gestart?${vraag}`)).body
  const werk = async (tab = 'mijn', als = 'consulent'): Promise<Werkrij[]> =>
    (await house.vraag(als, 'GET', `/werkvoorraad?tab=${tab}&aantal=200`)).body.rijen.filter((rij: Werkrij) =>
      rij.soort.endsWith('-niet-gestart'),
    )
  const namen = (body: { rijen: { naam: string }[] }) => body.rijen.map((rij) => rij.naam.split(' ').at(-1))

  it('telt de dagen tegen de norm, de langste eerst, en wat later ingaat wacht nog niet', async () => {
    const uit = await lijst()
    expect(namen(uit)).toEqual(['Appel', 'Bakker'])
    expect(uit).toMatchObject({ totaal: 2, over: 1 })
    expect(uit.rijen[0]).toMatchObject({ sinds: '2026-09-01', dagen: 70, norm: 28, trede: 4, onderdeel: 'levering' })
    expect(uit.rijen[1]).toMatchObject({ sinds: '2026-11-01', dagen: 9, norm: 28 })
    expect(uit.klassen.map((een: { binnen: number; over: number }) => [een.binnen, een.over])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ])
    expect(uit.groepen).toMatchObject([{ onderdeel: 'levering', trede: 4, wacht: 2, mediaan: 9, langste: 70, over: 1 }])
    expect(namen(await lijst('volgorde=naam&aflopend=true'))).toEqual(['Bakker', 'Appel'])
    expect(namen(await lijst('over=true'))).toEqual(['Appel'])
    expect(namen(await lijst('wet=jeugdwet'))).toEqual([])
    expect(namen(await lijst('aantal=1&vanaf=1'))).toEqual(['Bakker'])
    expect(namen(await lijst(`team=${uit.teams[0].id}`))).toEqual(['Appel', 'Bakker'])
  })

  it('ligt over de norm in de eigen werklijst en in die van het team, en eerder niet', async () => {
    const rij = { soort: 'levering-niet-gestart', id: lang, start: '2026-09-01', uiterlijk: '2026-09-29', trede: 4 }
    expect(await werk()).toMatchObject([{ ...rij, kamer: 'voorziening', onderdeel: 'begeleiding', vanMij: true }])
    expect(await werk('te-laat')).toMatchObject([rij])
    expect(await werk('team', 'teamleider')).toMatchObject([
      { ...rij, vanMij: false, eigenaarNaam: expect.any(String) },
    ])
    expect(await werk('mijn', 'teamleider')).toEqual([])
    expect(await werk('vrij')).toEqual([])
    expect(await werk('team', '9902-consulent')).toEqual([])
    expect((await house.vraag('griffie', 'GET', '/werkvoorraad')).status).toBe(403)
    const telt = (
      await house.vraag('consulent', 'GET', '/werkvoorraad?soort=levering-niet-gestart&onderdeel=begeleiding&wet=wmo')
    ).body
    expect(telt).toMatchObject({ totaal: 1, drang: { teLaat: 1 } })
  })

  it('rekent met de norm van de dag waarop het wachten begon', async () => {
    await house.owner.query(
      `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values
        ('9901', 'wachttijd', 'wmo', '{"dagen": 7}', '[2026-10-01,)', 'Werkafspraak')`,
    )
    const uit = await lijst()
    expect(uit.rijen).toMatchObject([
      { dagen: 70, norm: 28 },
      { dagen: 9, norm: 7 },
    ])
    expect(uit.over).toBe(2)
    expect((await werk()).map(({ uiterlijk }) => uiterlijk)).toEqual(['2026-09-29', '2026-11-08'])
    await house.owner.query(`delete from inrichting.instelling where soort = 'wachttijd'`)
  })

  it('laat de beheerder vooraf zien wie een andere norm te lang laat wachten, geteld vanaf de dag waarop zij ingaat', async () => {
    const effect = async (dagen: number, begin: string) =>
      (
        await house.vraag('beheerder', 'POST', '/inrichting/instellingen/effecten', {
          soort: 'wachttijd',
          sleutel: 'wmo',
          waarde: { dagen },
          begin,
          bron: 'Werkafspraak',
          geverifieerd: true,
        })
      ).body.effecten[0]
    const vooraf = (await lijst()).over
    expect(await effect(7, '2026-08-01')).toMatchObject({ bekeken: 2, anders: 1, slechter: 1, voorbeelden: [] })
    expect(await effect(90, '2026-08-01')).toMatchObject({ bekeken: 2, anders: 1, slechter: 0 })
    expect(await effect(90, '2026-10-01')).toMatchObject({ bekeken: 1, anders: 0, slechter: 0 })
    expect(await effect(7, '2026-11-10')).toMatchObject({ bekeken: 0, anders: 0, slechter: 0 })
    expect((await lijst()).over).toBe(vooraf)
    await house.owner.query(
      `insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values
        ('9901', 'wachttijd', 'wmo', '{"dagen": 7}', '[2026-08-01,)', 'Werkafspraak')`,
    )
    expect((await lijst()).over).toBe(vooraf + 1)
    await house.owner.query(`delete from inrichting.instelling where soort = 'wachttijd'`)
  })

  it('houdt op met wachten als de hulp start, en begint weer als de start wordt herroepen', async () => {
    const start = await house.vraag('consulent', 'POST', `/toewijzingen/${kort}/starts`, { begindatum: '2026-11-05' })
    expect(start.status, JSON.stringify(start.body)).toBe(201)
    expect(namen(await lijst())).toEqual(['Appel'])
    const terug = await house.vraag('consulent', 'POST', `/toewijzingen/${kort}/herroepingen`, {
      soort: 'start',
      begindatum: '2026-11-05',
    })
    expect(terug.status, JSON.stringify(terug.body)).toBe(201)
    expect(namen(await lijst())).toEqual(['Appel', 'Bakker'])
  })

  it('wacht niet op hulp die al gedeclareerd is, wel weer als alles is teruggenomen', async () => {
    const declareer = (bronId: string, isCredit: boolean) =>
      house.in('backoffice', (context) =>
        legVerbruikVast(context, {
          toewijzingId: kort,
          periode: { begin: datum('2026-11-02'), eind: datum('2026-11-08') },
          volume: 2,
          eenheid: '04',
          bedrag: 12_500,
          isCredit,
          bronId,
        }),
      )
    await declareer('00000000-0000-7000-8000-0000000000d1', false)
    expect(namen(await lijst())).toEqual(['Appel'])
    await declareer('00000000-0000-7000-8000-0000000000d2', true)
    expect(namen(await lijst())).toEqual(['Appel', 'Bakker'])
  })

  it('neemt een warme doorgeleiding mee op de trede van het aanbod, tot er bericht van komt', async () => {
    const { persoonIds } = await gezin('Citroen')
    const { meldingId, hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId: persoonIds[0]!,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Gezelschap',
        ontvangenOp: datum('2026-10-01'),
        hulpvragen: [{ wet: 'wmo', regeling: 'wmo-2015' }],
      } as never,
      'consulent',
    )
    const { rows } = await house.owner.query(
      `with o as (insert into aanbod.organisatie (gemeente, naam, soort) values ('9901', 'Buurthuis De Linde', 'welzijn') returning id)
      insert into aanbod.aanbod (gemeente, organisatie_id, naam, trede, geldig) select '9901', id, 'Samen eten', 2, '[2020-01-01,)' from o returning id`,
    )
    const geleid = await house.vraag('consulent', 'POST', `/toegang/hulpvragen/${hulpvraagIds[0]}/doorgeleidingen`, {
      aanbodId: rows[0].id,
      warm: true,
      toestemming: true,
    })
    expect(geleid.status, JSON.stringify(geleid.body)).toBe(201)
    const uit = await lijst('onderdeel=doorgeleiding')
    expect(uit.rijen).toMatchObject([{ naam: 'Noor Citroen', trede: 2, wat: 'Samen eten', bij: 'Buurthuis De Linde' }])
    expect((await lijst('trede=4')).totaal).toBe(2)
    // Forty days ago, and the norm is twenty-eight.
    await house.owner.query('update toegang.doorgeleiding set datum = $2 where id = $1', [
      geleid.body.doorgeleidingId,
      '2026-10-01',
    ])
    const naleiden = { soort: 'doorgeleiding-niet-gestart', id: geleid.body.doorgeleidingId, uiterlijk: '2026-10-29' }
    expect(await werk()).toMatchObject([
      { id: lang, meldingId: null },
      { ...naleiden, meldingId, kamer: 'toegang', onderdeel: 'begeleiding' },
    ])
    expect(await werk('team', 'teamleider')).toMatchObject([{ id: lang }, naleiden])
    await house.vraag('consulent', 'POST', `/toegang/doorgeleidingen/${geleid.body.doorgeleidingId}/terugkoppelingen`, {
      terugkoppeling: 'gestart',
    })
    expect((await lijst('onderdeel=doorgeleiding')).totaal).toBe(0)
    expect(await werk()).toMatchObject([{ id: lang }])
  })

  it('zoekt op naam met een POST en toont niets van een ander, een andere gemeente of wie is afgeschermd', async () => {
    const zoek = async (q: string, als = 'consulent') =>
      (await house.vraag(als, 'POST', '/wachtlijsten/niet-gestart/zoek', { zoek: q })).body
    expect(namen(await zoek('áppel'))).toEqual(['Appel'])
    expect((await zoek('zzz')).totaal).toBe(0)
    expect((await lijst('', '9902-consulent')).totaal).toBe(0)
    expect((await house.vraag('inwoner', 'GET', '/wachtlijsten/niet-gestart')).status).toBe(403)
    expect((await house.vraag('consulent', 'GET', '/wachtlijsten/niet-gestart?trede=9')).status).toBe(422)
    const { rows } = await house.owner.query('select client_id from voorziening.toewijzing where id = $1', [lang])
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op)
        values ('9901', $1, 'vertrouwelijk', 'Eigen personeel', '2026-01-01', '2027-01-01')`,
      [rows[0].client_id],
    )
    const na = await lijst()
    expect(namen(na)).toEqual(['Bakker'])
    expect(await werk()).toEqual([])
    expect(na).toMatchObject({ totaal: 1, over: 0 })
  })
})
