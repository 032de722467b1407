import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { taken } from './reactions.ts'

describe('een andere termijn voor berichten', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const { aanbiederId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    )
    // Friday 6 November 2026 and three working days: Wednesday the 11th. A claim has ten.
    const rijen = [
      ['uit-open', 'uit', '301', null, '2026-11-06T10:00:00+01:00', '2026-11-11', null],
      ['uit-klaar', 'uit', '301', null, '2026-11-06T10:00:00+01:00', '2026-11-11', '2026-11-09'],
      ['uit-eerder', 'uit', '301', null, '2026-10-30T10:00:00+01:00', '2026-11-04', null],
      ['in-open', 'in', '305', '2026-11-06', null, '2026-11-11', null],
      ['declaratie', 'in', '323', '2026-11-06', null, '2026-11-20', null],
    ]
    for (const [identificatie, richting, soort, ontvangen, verzonden, uiterlijk, retour] of rijen)
      await house.owner.query(
        `insert into berichten.bericht (gemeente, richting, wet, soort, afzender, ontvanger, aanbieder_id, identificatie, dagtekening, drager, bestand, hash, omvang,
            trace, ontvangen_op, klaar_op, verzonden_op, uiterlijk, retour_op, retour_oordeel, door)
          values ('9901', $1, 'wmo', $2, 'a', 'b', $3, $4, '2026-11-06', 'map', '', '', 0, uuidv7(), $5, case when $1 = 'uit' then date '2026-10-30' end, $6, $7, $8,
            case when $8::date is not null then 'bevestigd' end, uuidv7())`,
        [richting, soort, aanbiederId, identificatie, ontvangen, verzonden, uiterlijk, retour],
      )
  })
  afterAll(() => house.close())

  const dagen = async () =>
    Object.fromEntries(
      (await house.owner.query('select identificatie, uiterlijk::text from berichten.bericht')).rows.map((rij) => [
        rij.identificatie,
        rij.uiterlijk,
      ]),
    )
  const termijn = (aantal: number, begin = '2026-11-01', sleutel = 'bericht-retour') => ({
    soort: 'termijn',
    sleutel,
    waarde: { duur: { aantal, eenheid: 'werkdagen' } },
    begin,
    bron: 'Afspraak met aanbieders',
    geverifieerd: true,
  })
  const effect = async (als: string, invoer: object) =>
    house.vraag(als, 'POST', '/inrichting/instellingen/effecten', invoer)
  const bij = async (invoer: object) =>
    (await effect('beheerder', invoer)).body.effecten.find((een: { kamer: string }) => een.kamer === 'berichten')

  it('laat vooraf zien welke wachtende berichten een andere dag krijgen, en daarna gebeurt precies dat', async () => {
    const voor = await dagen()
    expect(await bij(termijn(5))).toMatchObject({ bekeken: 2, anders: 2, slechter: 0 })
    expect(await bij(termijn(1))).toMatchObject({ bekeken: 2, anders: 2, slechter: 2 })
    expect(await bij(termijn(3))).toMatchObject({ bekeken: 2, anders: 0 })
    expect(await bij(termijn(5, '2026-11-07'))).toMatchObject({ bekeken: 0, anders: 0 })
    expect(await bij(termijn(5, '2026-11-01', 'bericht-retour-declaratie'))).toMatchObject({
      bekeken: 1,
      anders: 1,
      slechter: 0,
    })
    expect(await bij(termijn(5, '2026-11-01', 'wmo-onderzoek'))).toBeUndefined()
    expect((await effect('consulent', termijn(5))).status).toBe(403)
    expect(await dagen()).toEqual(voor)

    expect((await house.vraag('beheerder', 'POST', '/inrichting/instellingen', termijn(5))).status).toBe(201)
    const gevraagd = await house.owner.query(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'berichten.herberekenAntwoorddagen'`,
    )
    expect(gevraagd.rows).toHaveLength(1)
    await house.in(systeemMandaat('9901', 'berichtenverkeer met aanbieders'), (context) =>
      taken['berichten.herberekenAntwoorddagen']!(context, gevraagd.rows[0].payload),
    )
    expect(await dagen()).toEqual({ ...voor, 'uit-open': '2026-11-13', 'in-open': '2026-11-13' })
  })
})
