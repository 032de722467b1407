import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const SINDS = datum('2020-01-01')

describe('een brief over een kind dat voor een ouder iets houdt', () => {
  let house: TestHouse
  let moeder: string
  let vader: string
  let tiener: string
  let hulpvraagId: string

  beforeAll(async () => {
    house = await openTestHouse()
    const wie = (voornamen: string, geboren: string) => ({
      voornamen,
      geslachtsnaam: 'Ouderkanarie',
      geboren: datum(geboren),
    })
    const leden = [wie('Mira', '1985-03-02'), wie('Bas', '1984-03-02'), wie('Tess', '2013-03-02')]
    const niemand = '00000000-0000-7000-8000-0000000000aa'
    const { persoonIds } = await house.in('consulent', ({ db }) =>
      eenHuishouden(db, VOORBEELDSTAD, leden, niemand, SINDS),
    )
    ;[moeder, vader, tiener] = persoonIds as [string, string, string]
    for (const drager of [moeder, vader])
      await house.owner.query(
        `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
          values ('9901', $1, $2, 'gezamenlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
        [tiener, drager],
      )
    const { hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId: tiener,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het gaat niet op school',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdhulp' }],
      } as never,
      'consulent',
    )
    hulpvraagId = hulpvraagIds[0]!
  })
  afterAll(() => house.close())

  const brief = { soort: 'ontvangstbevestiging' }
  const maak = async (): Promise<string[]> =>
    (await house.vraag('consulent', 'POST', '/brieven', { ...brief, zaakId: hulpvraagId })).body.briefIds
  const stuur = (briefId: string) =>
    house.vraag('consulent', 'POST', `/brieven/${briefId}/verzending`, { kanaal: 'uitreiking' })
  const lezers = async () =>
    (
      await house.vraag('consulent', 'POST', '/brieven/voorbeeld', { ...brief, zaakId: hulpvraagId })
    ).body.ontvangers.map((een: { persoonId: string }) => een.persoonId)
  const houd = (body: object) =>
    house.vraag('consulent', 'POST', `/huishouden/personen/${tiener}/voorbehouden`, { grond: 'kind', ...body })
  const deel = (body: object) =>
    house.vraag('consulent', 'POST', `/huishouden/personen/${tiener}/voorbehouden/intrekkingen`, {
      grond: 'kind',
      ...body,
    })
  async function inPortaalVan(persoonId: string): Promise<string[]> {
    await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [persoonId])
    const { brieven } = (await house.vraag('inwoner', 'GET', '/mijn/brieven')).body
    return brieven.map((een: { briefId: string }) => een.briefId)
  }
  const vanWie = async (briefIds: readonly string[], persoonId: string): Promise<string> =>
    (
      await house.owner.query('select id from correspondentie.brief where id = any ($1) and ontvanger_id = $2', [
        briefIds,
        persoonId,
      ])
    ).rows[0].id

  it('gaat naar beiden zolang niets wordt gehouden', async () => {
    expect((await lezers()).sort()).toEqual([moeder, vader].sort())
  })

  it('gaat naar de ene ouder en niet naar de ander, en staat alleen in het portaal van de ene', async () => {
    expect((await houd({ groepen: ['V'], voorId: vader })).status).toBe(201)
    expect(await lezers()).toEqual([moeder])
    const briefIds = await maak()
    expect(briefIds).toHaveLength(1)
    expect((await stuur(briefIds[0]!)).status).toBe(201)
    expect(await inPortaalVan(vader)).toEqual([])
    expect((await house.vraag('inwoner', 'GET', `/mijn/brieven/${briefIds[0]}/pdf`)).status).toBe(404)
    expect(await inPortaalVan(moeder)).toEqual(briefIds)
  })

  it('houdt het kind iets anders, dan gaat deze brief naar beiden', async () => {
    expect((await deel({ groep: 'V', voorId: vader })).status).toBe(201)
    expect((await houd({ groepen: ['P'], voorId: vader })).status).toBe(201)
    expect((await lezers()).sort()).toEqual([moeder, vader].sort())
    expect((await deel({ groep: 'P', voorId: vader })).status).toBe(201)
  })

  it('die al was gemaakt voor het kind iets hield, gaat niet alsnog naar die ouder; wel naar de ander', async () => {
    const briefIds = await maak()
    expect(briefIds).toHaveLength(2)
    expect((await houd({ groepen: ['V'], voorId: vader })).status).toBe(201)
    expect((await stuur(await vanWie(briefIds, vader))).body.code).toBe('brief-voorbehouden')
    expect((await stuur(await vanWie(briefIds, moeder))).status).toBe(201)
    expect(await inPortaalVan(vader)).toEqual([])
    expect((await deel({ groep: 'V', voorId: vader })).status).toBe(201)
    expect((await stuur(await vanWie(briefIds, vader))).status).toBe(201)
  })

  it('gaat naar het kind zelf als het voor beide ouders houdt, elk apart', async () => {
    expect((await houd({ groepen: ['V'], voorId: vader })).status).toBe(201)
    expect((await houd({ groepen: ['V'], voorId: moeder })).status).toBe(201)
    expect(await lezers()).toEqual([tiener])
  })
})
