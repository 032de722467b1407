import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { eenHuishouden, eenInstelling, eenLadder } from './testing.ts'

const LATER = '2027-02-01'
const VANDAAG = '2026-11-10'

describe('een instelling die voogd is, tekent voor een kind', () => {
  let house: TestHouse
  let huishoudenId: string
  let planId: string
  let ouder: string
  let kind: string
  let gi: string
  let jeugdbeschermer: string
  let huisarts: string
  const post = (als: string, pad: string, body: unknown, versie?: number) =>
    house.vraag(als, 'POST', pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const codes = ({ status, body }: { status: number; body: { beletselen?: { code: string }[] } }) => [
    status,
    ...(body.beletselen ?? []).map((een) => een.code),
  ]
  const plan = async () => (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body.plan
  const teken = (anders: object = {}, als = 'consulent') =>
    post(als, `/plannen/${planId}/voogdondertekeningen`, {
      nr: 1,
      kindId: kind,
      professionalId: jeugdbeschermer,
      stuk: 'Scan 2026-118 in het archief',
      datum: VANDAAG,
      ...anders,
    })

  beforeAll(async () => {
    house = await openTestHouse()
    const consulent = (await house.mandaat('consulent')).actor.id
    gi = await eenInstelling(house, 'Jeugdbescherming Tekenkanarie')
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
    planId = (await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})).body.planId
    const lid = (await plan()).kring.find((een: { persoonId: string }) => een.persoonId === kind).id
    const weging = { kringlidId: lid, domein: 'School', omschrijving: 'Noor mist school', uitkomst: 'eigen-kracht' }
    const gewogen = await post(
      'consulent',
      `/plannen/${planId}/afwegingen`,
      { ...weging, stappen: eenLadder('voldoende'), tijdelijk: true },
      1,
    )
    const doel = { kringlidId: lid, behoefteStam: gewogen.body.behoefteStam, domein: 'School', streefdatum: LATER }
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      { ...doel, tekst: 'Elke dag naar school', resultaat: 'Vier weken lang' },
      2,
    )
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 3)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    const pad = `/huishouden/huishoudens/${huishoudenId}/professionals`
    const voegToe = async (body: object) => (await post('consulent', pad, body)).body.professionalId
    huisarts = await voegToe({ naam: 'S. Arts', organisatie: 'Praktijk', rol: 'huisarts' })
    jeugdbeschermer = await voegToe({
      naam: 'R. Visser',
      organisatie: 'wordt de naam van de instelling',
      organisatieId: gi,
      rol: 'jeugdbeschermer',
    })
  })
  afterAll(() => house.close())

  it('niet zolang zij geen voogd is', async () => {
    expect(codes(await teken())).toEqual([422, 'gezag-ontbreekt'])
    expect(await plan()).toMatchObject({ voogden: [], ondertekeningen: [] })
  })

  it('met naam, organisatie en stuk op het plan, en een ouder zonder gezag tekent niet meer', async () => {
    const gezag = { kindId: kind, soort: 'ouderlijk', periode: { begin: '2014-01-01' }, bron: 'gezagsregister' }
    await post('consulent', '/huishouden/gezag', { ...gezag, dragerId: ouder })
    expect((await plan()).gezag).toHaveLength(1)
    await post('consulent', '/huishouden/voogdij', {
      kindId: kind,
      instellingId: gi,
      kenmerk: 'C/05/412345',
      bron: 'medewerker',
      periode: { begin: '2026-11-01' },
    })
    expect(await plan()).toMatchObject({
      gezag: [],
      voogden: [
        {
          kindId: kind,
          instelling: 'Jeugdbescherming Tekenkanarie',
          professionals: [{ id: jeugdbeschermer, naam: 'R. Visser' }],
        },
      ],
    })
    const ouderTekent = { nr: 1, persoonId: ouder, namensId: kind, hoedanigheid: 'gezagdrager', datum: VANDAAG }
    expect(
      codes(await post('consulent', `/plannen/${planId}/ondertekeningen`, { ...ouderTekent, vorm: 'papier' })),
    ).toEqual([422, 'gezag-ontbreekt'])
    expect(codes(await teken({ professionalId: huisarts }))).toEqual([422, 'professional-niet-van-voogd'])
    expect((await teken({ stuk: '' })).status).toBe(422)
    expect(codes(await teken({ datum: '2026-10-31' }))).toEqual([422, 'gezag-ontbreekt'])
    expect((await teken()).status).toBe(201)
    expect((await plan()).ondertekeningen).toMatchObject([
      {
        persoonId: null,
        namensId: kind,
        door: {
          naam: 'R. Visser',
          organisatie: 'Jeugdbescherming Tekenkanarie',
          stuk: 'Scan 2026-118 in het archief',
        },
      },
    ])
    expect(codes(await teken())).toEqual([422, 'al-ondertekend'])
  })

  it('naast het kind zelf vanaf twaalf', async () => {
    const zelf = { nr: 1, persoonId: kind, hoedanigheid: 'zelf', vorm: 'papier', datum: VANDAAG }
    expect((await post('consulent', `/plannen/${planId}/ondertekeningen`, zelf)).status).toBe(201)
    expect((await plan()).ondertekeningen).toHaveLength(2)
  })

  it('alleen vast te leggen door wie aan dit plan schrijft, in deze gemeente', async () => {
    expect((await teken({}, 'teamleider')).status).toBe(403)
    expect((await teken({}, 'inwoner')).status).toBe(403)
    expect((await teken({}, '9902-consulent')).status).toBe(404)
  })
})
