import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { type Datum, datum } from '#values/datum.ts'
import { nogTeTekenen } from './rules/tekenen.ts'
import { eenHuishouden, eenLadder } from './testing.ts'

const LATER = '2027-02-01'
const VANDAAG = '2026-11-10'

describe('wie een plan tekent', () => {
  it.each([
    { wie: 'een kind van 11', geboren: '2015-06-01', getekend: [], nog: ['gezag'] },
    { wie: 'een kind van 13', geboren: '2013-06-01', getekend: [], nog: ['zelf', 'gezag'] },
    { wie: 'een kind van 13 dat zelf tekende', geboren: '2013-06-01', getekend: [null], nog: ['gezag'] },
    { wie: 'een kind van 13 voor wie de ouder tekende', geboren: '2013-06-01', getekend: ['k'], nog: ['zelf'] },
    { wie: 'een kind van 13 met beide', geboren: '2013-06-01', getekend: [null, 'k'], nog: [] },
    { wie: 'een jongere van 16', geboren: '2010-11-10', getekend: [], nog: ['zelf'] },
    { wie: 'een jongere van 16 voor wie een ander tekende', geboren: '2010-11-10', getekend: ['k'], nog: ['zelf'] },
    { wie: 'een volwassene met een vertegenwoordiger', geboren: '1980-01-01', getekend: ['k'], nog: [] },
  ])('$wie: $nog', ({ geboren, getekend, nog }) => {
    const antwoorden = getekend.map((namensId) => ({ persoonId: namensId ? 'ouder' : 'k', namensId }))
    const uit = nogTeTekenen([{ persoonId: 'k', geboren: geboren as Datum }], antwoorden, VANDAAG as Datum)
    expect(uit.map(({ door }) => door)).toEqual(nog)
  })
})

describe('een kind tekent mee, of niet', () => {
  let house: TestHouse
  let huishoudenId: string
  let planId: string
  let ouder: string
  let kind: string
  const post = (als: string, pad: string, body: unknown, versie?: number) =>
    house.vraag(als, 'POST', pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const codes = ({ status, body }: { status: number; body: { beletselen?: { code: string }[] } }) => [
    status,
    ...(body.beletselen ?? []).map((een) => een.code),
  ]
  const plan = async () => (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body.plan
  const werk = async () =>
    (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=mijn&aantal=200')).body.rijen.filter(
      (rij: { id: string; soort: string }) => rij.id === planId && rij.soort === 'weigering-bespreken',
    )

  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const consulent = (await house.mandaat('consulent')).actor.id
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Marieke', geslachtsnaam: 'Dalen', geboren: datum('1981-03-02') },
          { voornamen: 'Noor', geslachtsnaam: 'Dalen', geboren: datum('2013-01-14') },
        ],
        consulent,
        datum('2026-10-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    ;[ouder, kind] = gezin.persoonIds as [string, string]
    await post('consulent', '/huishouden/gezag', {
      kindId: kind,
      dragerId: ouder,
      soort: 'ouderlijk',
      periode: { begin: '2014-01-01' },
      bron: 'medewerker',
    })
    planId = (await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})).body.planId
    const { kring } = await plan()
    const lid = kring.find((een: { persoonId: string }) => een.persoonId === kind).id
    const gewogen = await post(
      'consulent',
      `/plannen/${planId}/afwegingen`,
      {
        kringlidId: lid,
        domein: 'School',
        omschrijving: 'Noor mist school',
        stappen: eenLadder('voldoende'),
        uitkomst: 'eigen-kracht',
        tijdelijk: true,
      },
      1,
    )
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      {
        kringlidId: lid,
        behoefteStam: gewogen.body.behoefteStam,
        domein: 'School',
        tekst: 'Elke dag naar school',
        resultaat: 'Vier weken lang',
        streefdatum: LATER,
      },
      2,
    )
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 3)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
  })

  const zelf = () => ({ nr: 1, persoonId: kind, hoedanigheid: 'zelf', datum: VANDAAG })
  const weiger = () =>
    post('consulent', `/plannen/${planId}/weigeringen`, { ...zelf(), reden: 'Ik wil niet naar die school' })

  it('komt een weigering als werk terug bij de regisseur, tot zij besproken is', async () => {
    expect(await werk()).toEqual([])
    const { weigeringId } = (await weiger()).body
    expect(await werk()).toMatchObject([{ kamer: 'plan', eigenaarNaam: 'Consulent en regisseur' }])
    const pad = `/plannen/${planId}/weigeringen/${weigeringId}/gesprek`
    const gesprek = { uitkomst: 'plan-aanpassen', notitie: 'Liever een andere school' }
    expect((await post('teamleider', pad, gesprek)).status).toBe(403)
    expect((await post('9902-consulent', pad, gesprek)).status).toBe(404)
    expect((await post('regionaal', pad, gesprek)).status).toBe(404)
    expect((await post('consulent', pad, { uitkomst: 'anders' })).status).toBe(422)
    expect((await post('consulent', pad, gesprek)).status).toBe(201)
    expect(codes(await post('consulent', pad, gesprek))).toEqual([422, 'weigering-al-besproken'])
    expect(await werk()).toEqual([])
    expect((await plan()).weigeringen).toMatchObject([
      { reden: 'Ik wil niet naar die school', gesprek: { ...gesprek, datum: VANDAAG } },
    ])
    const { rows } = await house.owner.query('select notitie from plan.weigeringgesprek where weigering_id = $1', [
      weigeringId,
    ])
    expect(String(rows[0].notitie)).not.toContain('school')
  })

  it('houdt het op werk te zijn als wie weigerde alsnog tekent', async () => {
    await weiger()
    expect(await werk()).toHaveLength(1)
    expect((await post('consulent', `/plannen/${planId}/ondertekeningen`, { ...zelf(), vorm: 'papier' })).status).toBe(
      201,
    )
    expect(await werk()).toEqual([])
  })
})
