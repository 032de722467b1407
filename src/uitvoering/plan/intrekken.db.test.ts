import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Connections } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { BUURDORP, openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { neemOverdrachtIn, taken, verwerkAntwoord, verwerkIntrekking } from './reactions.ts'
import type { Overdrachtdrager } from './rules/drager.ts'
import { DOEL_OVERDRACHT } from './rules/overdracht.ts'
import { eenHuishouden, eenLadder } from './testing.ts'

const LATER = '2027-02-01'
const DAAR = `${BUURDORP}-consulent`

describe('een overdracht die niet doorgaat', () => {
  let house: TestHouse
  let huishoudenId: string
  let planId: string
  let marieke: string
  let lid: string
  const systeem = (gemeente: string) => systeemMandaat(gemeente, 'test')
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
  const post = (als: string, pad: string, body: unknown, versie?: number) =>
    house.vraag(als, 'POST', pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
  const codes = ({ status, body }: { status: number; body: { beletselen?: { code: string }[] } }) => [
    status,
    ...(body.beletselen ?? []).map((een) => een.code),
  ]
  const bijOns = async () =>
    (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan/regie`)).body.overdrachten[0]
  const bijHen = async () => (await house.vraag(DAAR, 'GET', '/overdrachten')).body
  const laatste = async (tabel: string) =>
    (await house.owner.query(`select id from plan.${tabel} order by id desc limit 1`)).rows[0].id as string

  beforeAll(async () => {
    house = await openTestHouse({ connections: { overdracht: drager } as Partial<Connections> })
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const consulent = (await house.mandaat('consulent')).actor.id
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Marieke', geslachtsnaam: 'Dalen', geboren: datum('1981-03-02') }],
        consulent,
        datum('2026-10-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    marieke = gezin.persoonIds[0]!
    planId = (await post('consulent', `/huishoudens/${huishoudenId}/plannen`, {})).body.planId
    lid = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)).body.plan.kring[0].id
    const gewogen = await post(
      'consulent',
      `/plannen/${planId}/afwegingen`,
      {
        kringlidId: lid,
        domein: 'School',
        omschrijving: 'Komt niet buiten',
        stappen: eenLadder('voldoende'),
        uitkomst: 'eigen-kracht',
        tijdelijk: true,
      },
      1,
    )
    const doel = { domein: 'School', tekst: 'Elke dag naar buiten', resultaat: 'Vier weken lang', streefdatum: LATER }
    await post(
      'consulent',
      `/plannen/${planId}/doelen`,
      { ...doel, kringlidId: lid, behoefteStam: gewogen.body.behoefteStam },
      2,
    )
    await post('consulent', `/plannen/${planId}/aanbiedingen`, { evaluatieOp: LATER }, 3)
    await post('teamleider', `/plannen/${planId}/beoordelingen`, { akkoord: true })
    await post('consulent', `/huishouden/personen/${marieke}/toestemmingen`, {
      doel: DOEL_OVERDRACHT,
      wetten: [],
      ontvangers: [BUURDORP],
      gegevenDoor: marieke,
    })
  })

  async function draagOver() {
    const { body } = await post('consulent', `/plannen/${planId}/overdrachten`, {
      naarGemeente: BUURDORP,
      kringleden: [lid],
      reden: 'Zij verhuist',
    })
    return body.overdrachtId as string
  }
  const trekIn = (id: string, als = 'consulent') =>
    post(als, `/plannen/${planId}/overdrachten/${id}/intrekking`, { reden: 'De verhuizing gaat niet door' })

  it('voor hij weg is, vervalt hij meteen en gaat er niets meer uit', async () => {
    const id = await draagOver()
    expect((await trekIn(id, 'teamleider')).status).toBe(403)
    expect((await trekIn(id, DAAR)).status).toBe(404)
    expect((await post('consulent', `/plannen/${planId}/overdrachten/${id}/intrekking`, {})).status).toBe(422)
    expect((await trekIn(id)).body).toMatchObject({ ingetrokken: true })
    const voor = (await bijHen()).inkomend.length
    await voerUit('plan.verzendOverdracht', VOORBEELDSTAD, id)
    expect((await bijHen()).inkomend).toHaveLength(voor)
    expect(await bijOns()).toMatchObject({ uitkomst: 'ingetrokken', antwoordReden: 'De verhuizing gaat niet door' })
    expect(codes(await trekIn(id))).toEqual([422, 'overdracht-al-beantwoord'])
    expect(await draagOver()).toBeDefined()
  })

  it('die al weg is, wordt teruggevraagd; de ander houdt geen naam over en de eigen regie blijft', async () => {
    const id = await draagOver()
    await voerUit('plan.verzendOverdracht', VOORBEELDSTAD, id)
    const [daar] = (await bijHen()).inkomend
    expect((await trekIn(id)).body).toMatchObject({ ingetrokken: false })
    expect(await bijOns()).toMatchObject({ uitkomst: null, intrekkingOp: '2026-11-10' })
    expect(codes(await trekIn(id))).toEqual([422, 'overdracht-al-ingetrokken'])
    for (const _ of [1, 2])
      await voerUit('plan.verzendIntrekking', VOORBEELDSTAD, await laatste('overdrachtintrekking'))
    const na = await bijHen()
    expect(na.inkomend).toEqual([])
    expect(na.beantwoord[0]).toMatchObject({
      vanNaam: 'Voorbeeldstad',
      uitkomst: 'ingetrokken',
      reden: 'De verhuizing gaat niet door',
    })
    expect(JSON.stringify(na)).not.toContain('Marieke')
    expect((await post(DAAR, `/overdrachten/${daar.id}/aanvaarding`, {})).status).toBe(404)
    expect((await house.vraag(DAAR, 'GET', '/werkvoorraad?tab=vrij')).body.rijen).toEqual([])
    for (const _ of [1, 2]) await voerUit('plan.verzendAntwoord', BUURDORP, await laatste('overnameantwoord'))
    expect(await bijOns()).toMatchObject({ uitkomst: 'ingetrokken' })
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/plan`)
    expect([body.plan.geslotenOp, body.plan.kring[0].eind]).toEqual([null, null])
  })

  it('die de ander intussen aanvaardde, blijft aanvaard', async () => {
    const id = await draagOver()
    await voerUit('plan.verzendOverdracht', VOORBEELDSTAD, id)
    const [daar] = (await bijHen()).inkomend
    expect((await post(DAAR, `/overdrachten/${daar.id}/aanvaarding`, {})).status).toBe(201)
    const antwoord = await laatste('overnameantwoord')
    await trekIn(id)
    await voerUit('plan.verzendIntrekking', VOORBEELDSTAD, await laatste('overdrachtintrekking'))
    expect(await laatste('overnameantwoord')).toBe(antwoord)
    await voerUit('plan.verzendAntwoord', BUURDORP, antwoord)
    const { rows } = await house.owner.query('select uitkomst from plan.overdrachtantwoord where overdracht_id = $1', [
      id,
    ])
    expect(rows).toEqual([{ uitkomst: 'aanvaard' }])
  })

  it('die de ander weigert, komt met de reden terug; daar blijft alleen dat', async () => {
    const id = await draagOver()
    await voerUit('plan.verzendOverdracht', VOORBEELDSTAD, id)
    const [daar] = (await bijHen()).inkomend
    expect((await post(DAAR, `/overdrachten/${daar.id}/weigering`, {})).status).toBe(422)
    expect((await post(DAAR, `/overdrachten/${daar.id}/weigering`, { reden: 'Zij woont hier niet' })).status).toBe(201)
    await voerUit('plan.verzendAntwoord', BUURDORP, await laatste('overnameantwoord'))
    expect(await bijOns()).toMatchObject({ uitkomst: 'geweigerd', antwoordReden: 'Zij woont hier niet' })
    const na = await bijHen()
    expect(na.beantwoord[0]).toMatchObject({ uitkomst: 'geweigerd', reden: 'Zij woont hier niet' })
    expect(JSON.stringify(na)).not.toContain('Marieke')
    expect(codes(await trekIn(id))).toEqual([422, 'overdracht-al-beantwoord'])
  })
})
