import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bouwStadje, kanariesIn, type Stadje } from '#test/betrouwbaarheid/stadje.ts'
import { briefVanPlan } from '#uitvoering/plan/reads.ts'

describe('wat een kind voor zich houdt (H6)', () => {
  let stadje: Stadje
  let tiener: string
  let kind: string
  beforeAll(async () => {
    stadje = await bouwStadje()
    tiener = stadje.inwoners.tiener!.persoonId
    kind = stadje.inwoners.kind!.persoonId
    await geboren('2013-06-14')
    // The goal and the agreement of the plan are about the teenager; a signed version is otherwise never touched.
    for (const tabel of ['doel', 'afspraak']) {
      await stadje.house.owner.query(`alter table plan.${tabel} disable trigger user`)
      await stadje.house.owner.query(
        `update plan.${tabel} t set kringlid_id = k.id from plan.kringlid k where k.plan_id = t.plan_id and k.persoon_id = $1`,
        [tiener],
      )
      await stadje.house.owner.query(`alter table plan.${tabel} enable trigger user`)
    }
  })
  afterAll(() => stadje.close())

  const geboren = (dag: string) =>
    stadje.house.owner.query('update huishouden.persoon set geboren = $1 where id = $2', [dag, tiener])
  const post = (wie: string, pad: string, body: object) => stadje.house.vraag(wie, 'POST', pad, body)
  const houd = (wie: string, body: object, wiens = tiener) =>
    post(wie, `/huishouden/personen/${wiens}/voorbehouden`, body)
  const codes = ({ body }: { body: { beletselen?: { code: string }[] } }) => body.beletselen?.map((een) => een.code)
  const mijnPlan = async (wie: string) => (await stadje.house.vraag(wie, 'GET', '/mijn/plan')).body.plannen[0]
  const kanaries = (iets: unknown, groep: string) =>
    kanariesIn(JSON.stringify(iets)).filter((een) => een.groep === groep)
  const vanDeTiener = (plan: { doelen: { persoonId: string }[] }) =>
    plan.doelen.filter((doel) => doel.persoonId === tiener).length

  async function inzageVoorMoeder() {
    const { body } = await post('privacyofficer', '/inzageverzoeken', {
      persoonId: tiener,
      ontvangenOp: '2026-11-01',
      namens: 'gezagdrager',
      vragerId: stadje.inwoners.moeder!.persoonId,
      vastgesteldMet: 'gezagsregister',
    })
    const pad = `/inzageverzoeken/${body.inzageverzoekId}`
    await post('privacyofficer', `${pad}/levering`, {})
    const antwoord = await stadje.house.vraag('privacyofficer', 'GET', `${pad}/pakket`)
    expect(antwoord.status).toBe(200)
    return JSON.parse(strFromU8(unzipSync(new Uint8Array(antwoord.body))['inzage.json']!))
  }

  it('kan vanaf twaalf door het kind zelf, eerder alleen door wie helpt, met een reden, en na 18 niet meer', async () => {
    expect((await stadje.house.vraag('9901-inwoner-tiener', 'GET', '/mijn/ouders')).body).toMatchObject({
      persoonId: tiener,
      grens: 'naast-kind',
      voorbehouden: [],
    })
    expect((await stadje.house.vraag('9901-inwoner-moeder', 'GET', '/mijn/ouders')).body).toMatchObject({ grens: null })
    const jong = { groepen: ['V'], grond: 'kind' }
    expect(codes(await houd('consulent', jong, kind))).toEqual(['te-jong-voor-voorbehoud'])
    expect(codes(await houd('consulent', { groepen: ['V'], grond: 'hulpverlener' }, kind))).toEqual(['reden-ontbreekt'])
    expect((await houd('consulent', { groepen: ['V'], grond: 'hulpverlener', reden: 'Loyaliteit' }, kind)).status).toBe(
      201,
    )
    expect(codes(await houd('9901-inwoner-tiener', { groepen: ['V'], grond: 'hulpverlener', reden: 'x' }))).toEqual([
      'alleen-hulpverlener',
    ])
    expect(codes(await houd('consulent', jong, stadje.inwoners.moeder!.persoonId))).toEqual(['gezag-voorbij'])
    expect((await houd('9901-inwoner-moeder', jong)).status).toBe(404)
    expect((await houd('teamleider', jong)).status).toBe(403)
    expect((await houd('9902-consulent', jong)).status).toBe(404)
    expect((await houd('9901-inwoner-tiener', { groepen: ['K'], grond: 'kind' })).status).toBe(422)
  })

  it('laat een ouder in het plan, de brief en de inzage weg wat het kind houdt; wie helpt ziet alles', async () => {
    const heel = await mijnPlan('9901-inwoner-tiener')
    expect(vanDeTiener(heel)).toBeGreaterThan(0)
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBe(vanDeTiener(heel))
    const brief = () =>
      stadje.house.in('consulent', (context) => briefVanPlan(context, stadje.inwoners.tiener!.huishoudenId))
    const doelenInBrief = (await brief()).velden.doelen.length
    const eerder = await inzageVoorMoeder()
    expect(kanaries(eerder, 'P').length).toBeGreaterThan(0)

    expect((await houd('9901-inwoner-tiener', { groepen: ['P'], grond: 'kind' })).status).toBe(201)
    expect(codes(await houd('9901-inwoner-tiener', { groepen: ['P'], grond: 'kind' }))).toEqual(['al-voorbehouden'])

    const bijMoeder = await mijnPlan('9901-inwoner-moeder')
    expect([vanDeTiener(bijMoeder), bijMoeder.nietAlles]).toEqual([0, true])
    expect(kanaries(bijMoeder, 'P')).toEqual([])
    const bijTiener = await mijnPlan('9901-inwoner-tiener')
    expect([vanDeTiener(bijTiener), bijTiener.nietAlles]).toEqual([vanDeTiener(heel), false])
    const gericht = await brief()
    expect(gericht.persoonId).not.toBe(tiener)
    expect(gericht.velden.doelen).toHaveLength(doelenInBrief - vanDeTiener(heel))
    const later = await inzageVoorMoeder()
    expect(kanaries(later, 'P')).toEqual([])
    expect(kanaries(later, 'V')).toEqual(kanaries(eerder, 'V'))
    expect(JSON.stringify(later.onderdelen)).not.toContain('verborgen hield')
    expect(later.weggelaten).toEqual(eerder.weggelaten)
    const plan = await stadje.house.vraag(
      'consulent',
      'GET',
      `/huishoudens/${stadje.inwoners.tiener!.huishoudenId}/plan`,
    )
    expect(kanaries(plan.body, 'P').length).toBeGreaterThan(0)
    const { rows } = await stadje.house.owner.query(
      `select count(*)::int n from huishouden.voorbehoud where reden is not null`,
    )
    expect(rows[0].n).toBe(1)
  })

  it('kan voor de ene ouder gelden en niet voor de andere, en weer met een van hen worden gedeeld', async () => {
    const moeder = stadje.inwoners.moeder!.persoonId
    const vader = stadje.inwoners.vader!.persoonId
    await stadje.house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron) values ('9901', $1, $2, 'gezamenlijk', '[2016-01-01,)', 'gezagsregister')`,
      [tiener, vader],
    )
    const trek = (body: object) =>
      post('9901-inwoner-tiener', `/huishouden/personen/${tiener}/voorbehouden/intrekkingen`, body)
    expect((await trek({ groep: 'P', grond: 'kind' })).status).toBe(201)
    const gedeeld = vanDeTiener(await mijnPlan('9901-inwoner-moeder'))
    const alleenVoor = (voorId: string) => houd('9901-inwoner-tiener', { groepen: ['P'], grond: 'kind', voorId })
    expect(codes(await alleenVoor(stadje.inwoners.ex!.persoonId))).toEqual(['voor-zonder-gezag'])
    expect((await alleenVoor(vader)).status).toBe(201)
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBe(gedeeld)
    expect((await alleenVoor(moeder)).status).toBe(201)
    expect(codes(await alleenVoor(moeder))).toEqual(['al-voorbehouden'])
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBe(0)
    expect((await trek({ groep: 'P', grond: 'kind' })).status).toBe(201)
    // From all, and then shared again with one: it stays kept from the other.
    expect((await houd('9901-inwoner-tiener', { groepen: ['P'], grond: 'kind' })).status).toBe(201)
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBe(0)
    expect((await trek({ groep: 'P', grond: 'kind', voorId: moeder })).status).toBe(201)
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBe(gedeeld)
    const { voorbehouden } = (await stadje.house.vraag('9901-inwoner-tiener', 'GET', '/mijn/ouders')).body
    expect(voorbehouden).toMatchObject([{ groep: 'P', grond: 'kind', voorId: vader }])
    expect((await houd('9901-inwoner-tiener', { groepen: ['P'], grond: 'kind' })).status).toBe(201)
  })

  it('vraagt vanaf zestien zelf, en wat het deelt is weer te lezen', async () => {
    await geboren('2010-11-10')
    const verzoek = { persoonId: tiener, ontvangenOp: '2026-11-01', vastgesteldMet: 'gezagsregister' }
    expect(
      codes(
        await post('privacyofficer', '/inzageverzoeken', {
          ...verzoek,
          namens: 'gezagdrager',
          vragerId: stadje.inwoners.moeder!.persoonId,
        }),
      ),
    ).toEqual(['kind-vraagt-zelf'])
    expect((await stadje.house.vraag('9901-inwoner-tiener', 'GET', '/mijn/ouders')).body.grens).toBe('niet-zonder-kind')
    const trek = (wie: string) =>
      post(wie, `/huishouden/personen/${tiener}/voorbehouden/intrekkingen`, { groep: 'P', grond: 'kind' })
    expect((await trek('9901-inwoner-moeder')).status).toBe(404)
    expect((await trek('9901-inwoner-tiener')).status).toBe(201)
    expect((await trek('9901-inwoner-tiener')).status).toBe(404)
    expect(vanDeTiener(await mijnPlan('9901-inwoner-moeder'))).toBeGreaterThan(0)
  })
})
