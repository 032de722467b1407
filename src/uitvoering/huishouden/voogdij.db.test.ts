import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { eenInstelling, moederMetKind } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { findVoogdOp, listGezagdragersOp, listKinderenOnderGezag } from './reads.ts'

const VANDAAG = datum('2026-11-10')

describe('gezag van een instelling', () => {
  let house: TestHouse
  let moeder: string
  let kind: string
  let huishoudenId: string
  let gi: string
  let welzijn: string
  const stuur = (als: string, pad: string, body: object) => house.vraag(als, 'POST', pad, body)
  const codes = (antwoord: { body: { beletselen?: { code: string }[] } }) =>
    antwoord.body.beletselen?.map((een) => een.code)
  const toon = async (als = 'consulent') =>
    (await house.vraag(als, 'GET', `/huishoudens/${huishoudenId}/samenstelling`)).body
  const bijKind = async () =>
    (await toon()).personen.find((een: { persoonId: string }) => een.persoonId === kind) as Record<string, unknown>
  const dragers = async () =>
    house.in('consulent', async ({ db, mandaat }) =>
      (await listGezagdragersOp(db, mandaat, kind, VANDAAG)).map((een) => een.dragerId),
    )
  const voogdij = (anders: object = {}) => ({
    kindId: kind,
    instellingId: gi,
    kenmerk: 'C/05/412345 JE RK 26-118',
    bron: 'medewerker',
    periode: { begin: '2026-03-01' },
    ...anders,
  })

  beforeAll(async () => {
    house = await openTestHouse()
    gi = await eenInstelling(house, 'Jeugdbescherming Voogdkanarie')
    welzijn = await eenInstelling(house, 'Welzijn Voogdkanarie', { soort: 'welzijn' })
    ;({ huishoudenId, moeder, kind } = await moederMetKind(house, 'Voogdkanarie'))
  })
  afterAll(() => house.close())

  it('wordt geweigerd voor wie geen gecertificeerde instelling is, en zonder beschikking', async () => {
    expect(codes(await stuur('consulent', '/huishouden/voogdij', voogdij({ instellingId: welzijn })))).toEqual([
      'geen-gecertificeerde-instelling',
    ])
    expect(
      codes(await stuur('consulent', '/huishouden/voogdij', voogdij({ periode: { begin: '2034-03-02' } }))),
    ).toEqual(['gezag-alleen-over-minderjarige'])
    expect((await stuur('consulent', '/huishouden/voogdij', voogdij({ kenmerk: '' }))).status).toBe(422)
    expect(await dragers()).toEqual([moeder])
  })

  it('legt alleen vast wie huishoudens mag wijzigen, en over kinderen van de eigen gemeente', async () => {
    expect((await stuur('teamleider', '/huishouden/voogdij', voogdij())).status).toBe(403)
    expect((await stuur('9902-consulent', '/huishouden/voogdij', voogdij())).status).toBe(404)
    const ondertoezichtstelling = { ...voogdij({ soort: 'ots', periode: { begin: '2026-03-01', eind: '2026-08-31' } }) }
    const { bron: _, ...ots } = ondertoezichtstelling as Record<string, unknown>
    expect((await stuur('teamleider', '/huishouden/ondertoezichtstellingen', ots)).status).toBe(403)
    expect((await stuur('9902-consulent', '/huishouden/ondertoezichtstellingen', ots)).status).toBe(404)
  })

  it('een ondertoezichtstelling laat het gezag waar het is', async () => {
    const ots = { kindId: kind, instellingId: gi, soort: 'ots', kenmerk: 'C/05/400001 JE RK 25-77' }
    const leg = (begin: string, eind: string) =>
      stuur('consulent', '/huishouden/ondertoezichtstellingen', { ...ots, periode: { begin, eind } })
    expect(codes(await leg('2026-06-01', '2027-06-01'))).toEqual(['ondertoezichtstelling-te-lang'])
    expect((await leg('2026-06-01', '2027-05-31')).status).toBe(201)
    expect(codes(await leg('2027-05-31', '2027-12-31'))).toEqual(['ondertoezichtstelling-overlapt'])
    expect(await dragers()).toEqual([moeder])
    expect(await bijKind()).toMatchObject({
      ondertoezichtstellingen: [{ soort: 'ots', naam: 'Jeugdbescherming Voogdkanarie', eind: '2027-05-31' }],
      beslist: { namen: ['Mira Voogdkanarie'], voogd: null, tegenspraak: false },
    })
  })

  it('gaat voor wat de BRP van de ouder zegt; beide blijven staan, en de ouder ziet het kind niet meer', async () => {
    const kinderen = () =>
      house.in('consulent', ({ db, mandaat }) => listKinderenOnderGezag(db, mandaat, moeder, VANDAAG))
    expect(await kinderen()).toEqual([kind])
    expect((await stuur('consulent', '/huishouden/voogdij', voogdij())).status).toBe(201)
    expect(await dragers()).toEqual([])
    expect(await kinderen()).toEqual([])
    expect(await bijKind()).toMatchObject({
      gezag: [
        {
          naam: 'Jeugdbescherming Voogdkanarie',
          persoonId: null,
          kenmerk: 'C/05/412345 JE RK 26-118',
          eind: '2034-03-01',
        },
        { naam: 'Mira Voogdkanarie', bron: 'brp' },
      ],
      beslist: { namen: [], voogd: 'Jeugdbescherming Voogdkanarie', tegenspraak: true },
    })
    const { body } = await house.vraag('toegang', 'GET', `/huishouden/personen/${kind}`)
    expect(body.gezagdragers).toMatchObject([
      { persoonId: null, naam: 'Jeugdbescherming Voogdkanarie', soort: 'voogdij' },
    ])
  })

  it('is er een, en laat geen ouder van dezelfde bron naast zich toe', async () => {
    expect(codes(await stuur('consulent', '/huishouden/voogdij', voogdij({ bron: 'gezagsregister' })))).toEqual([
      'voogdij-overlapt',
    ])
    const ouder = { kindId: kind, dragerId: moeder, soort: 'ouderlijk', periode: { begin: '2026-05-01' } }
    expect(codes(await stuur('consulent', '/huishouden/gezag', { ...ouder, bron: 'medewerker' }))).toEqual([
      'gezag-sluit-uit',
    ])
  })

  it('eindigt met een beschikking, ook als een register haar noemde, en dan beslist wie er verder is', async () => {
    await house.owner.query(`update huishouden.gezag set bron = 'gezagsregister' where instelling_id is not null`)
    const [{ id }] = (await bijKind()).gezag as [{ id: string }]
    const eind = { soort: 'gezag', laatsteDag: '2026-10-31' }
    expect((await stuur('9902-consulent', `/huishouden/feiten/${id}/beeindigingen`, eind)).status).toBe(404)
    expect((await stuur('consulent', `/huishouden/feiten/${id}/beeindigingen`, eind)).status).toBe(201)
    expect(await dragers()).toEqual([moeder])
  })

  it('vult aan wie de derde is die de BRP niet noemt', async () => {
    await house.owner.query(
      `update huishouden.gezag set geldig = daterange(lower(geldig), '2026-11-01') where drager_id = $1`,
      [moeder],
    )
    await house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, soort, geldig, bron) values ('9901', $1, 'voogdij', '[2026-11-01,)', 'brp')`,
      [kind],
    )
    expect((await bijKind()).beslist).toMatchObject({ namen: [], voogd: null, derdeOnbekend: true })
    expect(
      (await stuur('consulent', '/huishouden/voogdij', voogdij({ periode: { begin: '2026-11-01' } }))).status,
    ).toBe(201)
    expect((await bijKind()).beslist).toMatchObject({
      voogd: 'Jeugdbescherming Voogdkanarie',
      derdeOnbekend: false,
      tegenspraak: false,
    })
    const voogd = await house.in('consulent', ({ db, mandaat }) => findVoogdOp(db, mandaat, kind, VANDAAG))
    expect(voogd?.instelling).toMatchObject({ id: gi, postadres: 'Postbus 40' })
  })
})
