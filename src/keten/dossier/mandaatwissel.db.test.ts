import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'
import { WERKSOORTEN } from './rules/werksoorten.ts'

type Effect = {
  kamer: string
  wat: { nl: string }
  bekeken: number
  anders: number
  slechter: number
  voorbeelden: object[]
}

describe('een mandaat of functie die wegvalt', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const consulent = (await house.mandaat('consulent')).actor.id
    const { persoonIds } = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        ['Een', 'Twee', 'Schuil'].map((geslachtsnaam) => ({
          voornamen: 'Vraag',
          geslachtsnaam,
          geboren: datum('1980-02-11'),
        })),
        consulent,
        datum('2026-01-01'),
      ),
    )
    for (const [persoonId, wet, regeling] of [
      [persoonIds[0], 'wmo', 'wmo-2015'],
      [persoonIds[1], 'jeugdwet', 'jeugdwet'],
    ])
      await house.doe(
        registreerMelding,
        {
          persoonId,
          kanaal: 'telefoon',
          route: 'gemeentelijk loket',
          melder: 'zelf',
          vraag: 'Het lukt niet meer',
          ontvangenOp: datum('2026-11-02'),
          hulpvragen: [{ wet, regeling }],
        } as never,
        'toegang',
      )
    for (const persoonId of persoonIds)
      expect(
        (
          await house.vraag('privacyofficer', 'POST', '/inzageverzoeken', {
            persoonId,
            ontvangenOp: '2026-11-01',
            namens: 'zelf',
            vastgesteldMet: 'legitimatie',
          })
        ).status,
      ).toBe(201)
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op)
        values ('9901', $1, 'vertrouwelijk', 'Eigen personeel', '2026-01-01', '2027-01-01')`,
      [persoonIds[2]],
    )
    await house.owner.query(
      `insert into toegang.behandelaar (gemeente, hulpvraag_id, medewerker_id, geldig)
        select gemeente, id, $1, daterange('2026-11-03', null) from toegang.hulpvraag where wet = 'wmo'`,
      [(await house.mandaat('toegang')).actor.id],
    )
  })
  afterAll(() => house.close())

  const besluitVan = async (functie: string) =>
    (
      await house.owner.query(
        `select id from inrichting.mandaatbesluit where gemeente = '9901' and functie = $1 and ingetrokken_op is null`,
        [functie],
      )
    ).rows[0]?.id as string
  const vooraf = async (functie: string, als = 'beheerder') =>
    house.vraag(als, 'GET', `/inrichting/mandaatbesluiten/${await besluitVan(functie)}/intrekkingen/effecten`)
  const vind = (effecten: Effect[], kamer: string, wat = '') =>
    effecten.find((een) => een.kamer === kamer && een.wat.nl.includes(wat))!

  /** Asked of the gate itself, of everybody: how much of the work that the administrator may count nobody can do. */
  const zonderIemand = async () => {
    const werk = await house.in('beheerder', ({ db }) =>
      db
        .selectFrom('dossier.werk' as never)
        .select(['soort', 'wet'] as never)
        .where('gemeente' as never, '=', '9901' as never)
        .execute(),
    )
    const mandaten: Awaited<ReturnType<TestHouse['mandaat']>>[] = []
    for (const functie of Object.keys(FUNCTIES)) {
      const ik = await house.vraag(functie, 'GET', '/ik')
      if (ik.status === 200) mandaten.push(await house.mandaat(functie))
    }
    return (werk as { soort: keyof typeof WERKSOORTEN; wet: string | null }[]).filter(({ soort, wet }) => {
      const { powers, metWet } = WERKSOORTEN[soort]
      return !mandaten.some(
        (een) =>
          powers.some((power) => een.powers.has(power)) &&
          (!metWet || wet === null || een.wetten.includes(wet as never)),
      )
    }).length
  }

  it('zegt wat dan niemand meer mag doen, en na het intrekken is dat zo', async () => {
    const voor = await zonderIemand()
    const { status, body } = await vooraf('privacyofficer')
    expect(status, JSON.stringify(body)).toBe(200)
    const werk = vind(body.effecten, 'dossier')
    // Of three requests one is of a resident whom the administrator may not know.
    expect(werk).toMatchObject({ anders: 2, slechter: 2 })
    expect(werk.voorbeelden).toEqual([
      {
        wat: { nl: '2 keer: Inzage geven', en: '2 times: Give access' },
        nu: { nl: '1 medewerker', en: '1 worker' },
        straks: { nl: 'niemand', en: 'nobody' },
        slechter: true,
      },
    ])
    const mensen = vind(body.effecten, 'inrichting', 'mensen')
    expect(mensen).toMatchObject({ anders: 1, slechter: 1 })
    expect(JSON.stringify(body)).not.toMatch(/Vraag|Schuil/)
    expect((await house.vraag('privacyofficer', 'GET', '/ik')).status).toBe(200)

    const id = await besluitVan('privacyofficer')
    expect((await house.vraag('beheerder', 'POST', `/inrichting/mandaatbesluiten/${id}/intrekkingen`, {})).status).toBe(
      201,
    )
    expect((await house.vraag('privacyofficer', 'GET', '/ik')).status).toBe(401)
    expect((await zonderIemand()) - voor).toBe(werk.slechter)
    expect(
      (await house.vraag('beheerder', 'GET', `/inrichting/mandaatbesluiten/${id}/intrekkingen/effecten`)).status,
    ).toBe(404)
  })

  it('weigert zoals het intrekken zelf: het eigen mandaat, een andere gemeente, een ander zonder de bevoegdheid', async () => {
    expect((await vooraf('beheerder')).body.code).toBe('eigen-mandaat')
    expect((await vooraf('consulent', '9902-beheerder')).status).toBe(404)
    expect((await vooraf('consulent', 'teamleider')).status).toBe(403)
  })

  it('een regionaal mandaat: welke taak voor welke gemeente dan bij niemand ligt', async () => {
    const { body } = await vooraf('regionaal')
    const regio = vind(body.effecten, 'inrichting', 'regionale')
    expect(regio).toMatchObject({ anders: 1, slechter: 1 })
    expect(regio.voorbeelden).toMatchObject([
      { wat: { nl: 'beschermd wonen voor gemeente 9902' }, nu: { nl: '1 medewerker' }, straks: { nl: 'niemand' } },
    ])
    expect((await house.mandaat('regionaal')).leest).toEqual(['9901', '9902'])
  })

  it('een functie die iemand verliest: wat hij in handen heeft gaat naar een ander, en niets is al gebeurd', async () => {
    const { id } = (await house.mandaat('toegang')).actor
    const pad = `/inrichting/gebruikers/${id}/ingetrokken-functies`
    const { status, body } = await house.vraag('beheerder', 'GET', `${pad}/effecten?functie=toegang`)
    expect(status).toBe(200)
    const voor = await zonderIemand()
    const werk = vind(body.effecten, 'dossier')
    expect(werk).toMatchObject({
      anders: 1,
      slechter: 0,
      voorbeelden: [{ wat: { nl: '1 keer: Beoordelen wat er nodig is (Wmo 2015)' }, nu: { nl: '3 medewerkers' } }],
    })
    expect(werk.voorbeelden).toMatchObject([{ straks: { nl: 'een ander, 2 kunnen het nog' } }])
    expect(vind(body.effecten, 'inrichting', 'mensen')).toMatchObject({ anders: 1, slechter: 1 })
    expect((await house.vraag('beheerder', 'GET', `${pad}/effecten?functie=controller`)).status).toBe(404)
    expect((await house.vraag('9902-beheerder', 'GET', `${pad}/effecten?functie=toegang`)).status).toBe(404)
    expect((await house.vraag('toegang', 'GET', '/ik')).status).toBe(200)
    expect((await house.vraag('beheerder', 'POST', pad, { functie: 'toegang' })).status).toBe(201)
    expect((await house.vraag('toegang', 'GET', '/ik')).status).toBe(401)
    expect((await zonderIemand()) - voor).toBe(werk.slechter)
  })
})
