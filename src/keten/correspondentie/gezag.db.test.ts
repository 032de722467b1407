import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('brieven over een kind', () => {
  let house: TestHouse
  let moeder: string
  let kind: string
  let tiener: string
  let vader: string
  let huishoudenId: string

  const vragen = new Map<string, string>()
  const vraagVoor = async (persoonId: string) => {
    const bekend = vragen.get(persoonId)
    if (bekend) return bekend
    const { hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het gaat niet op school',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdhulp' }],
      } as never,
      'consulent',
    )
    vragen.set(persoonId, hulpvraagIds[0]!)
    return hulpvraagIds[0]!
  }
  const adres = (persoonId: string, straat: string) =>
    house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, geldig)
        values ('9901', $1, 'brp', $2, 1, '1234AB', 'Voorbeeldstad', '[2020-01-01,)')`,
      [persoonId, straat],
    )
  const gezag = (kindId: string, dragerId: string) =>
    house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
        values ('9901', $1, $2, 'gezamenlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
      [kindId, dragerId],
    )
  const schermAf = (persoonId: string, soort: string, wieMag: string[] = []) =>
    house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op, wie_mag, door)
        values ('9901', $1, $2, 'proef', '2026-11-01', '2027-11-01', $3, $1)`,
      [persoonId, soort, wieMag],
    )
  const voorbeeld = (zaakId: string) =>
    house.vraag('consulent', 'POST', '/brieven/voorbeeld', { soort: 'ontvangstbevestiging', zaakId })
  const maak = (zaakId: string) =>
    house.vraag('consulent', 'POST', '/brieven', { soort: 'ontvangstbevestiging', zaakId })
  const logIn = (persoonId: string) =>
    house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [persoonId],
    )

  beforeAll(async () => {
    house = await openTestHouse()
    const gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Mira', geslachtsnaam: 'Gezagkanarie', geboren: datum('1985-03-02') },
          { voornamen: 'Sem', geslachtsnaam: 'Gezagkanarie', geboren: datum('2016-03-02') },
          { voornamen: 'Tess', geslachtsnaam: 'Gezagkanarie', geboren: datum('2010-03-02') },
        ],
        NIEMAND,
        datum('2020-01-01'),
      ),
    )
    huishoudenId = gezin.huishoudenId
    ;[moeder, kind, tiener] = gezin.persoonIds as [string, string, string]
    const elders = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Bas', geslachtsnaam: 'Elderskanarie', geboren: datum('1984-03-02') }],
        NIEMAND,
        datum('2020-01-01'),
      ),
    )
    vader = elders.persoonIds[0]!
    await adres(moeder, 'Moederstraat')
    await adres(vader, 'Vaderstraat')
    await adres(tiener, 'Moederstraat')
  })
  afterAll(() => house.close())

  it('wordt niet gemaakt zolang niet bekend is wie het gezag heeft', async () => {
    const { status, body } = await maak(await vraagVoor(kind))
    expect(status).toBe(422)
    expect(body.code).toBe('gezag-onbekend')
  })

  it('gaat naar elk die het gezag heeft, op het eigen adres, en noemt over wie het gaat', async () => {
    await gezag(kind, moeder)
    await gezag(kind, vader)
    await gezag(tiener, moeder)
    const zaakId = await vraagVoor(kind)
    const { body } = await voorbeeld(zaakId)
    const aan = body.ontvangers.map((een: { aan: string[] }) => een.aan.join(' '))
    expect(aan.sort()).toEqual([
      'Bas Elderskanarie Vaderstraat 1 1234AB Voorbeeldstad',
      'Mira Gezagkanarie Moederstraat 1 1234AB Voorbeeldstad',
    ])
    const { briefIds } = (await maak(zaakId)).body
    expect(briefIds).toHaveLength(2)
    const brieven = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/brieven`)).body.brieven
    expect(brieven.map((een: { aan: string }) => een.aan).sort()).toEqual(['Bas Elderskanarie', 'Mira Gezagkanarie'])
    for (const briefId of briefIds)
      expect(
        (await house.vraag('consulent', 'POST', `/brieven/${briefId}/verzending`, { kanaal: 'uitreiking' })).status,
      ).toBe(201)
    // Each reads his own in his own portal, not the one of the other.
    for (const wie of [moeder, vader]) {
      await logIn(wie)
      const mijn = (await house.vraag('inwoner', 'GET', '/mijn/brieven')).body.brieven
      expect(mijn).toHaveLength(1)
      const ander = briefIds.find((id: string) => id !== mijn[0].briefId)
      expect((await house.vraag('inwoner', 'GET', `/mijn/brieven/${mijn[0].briefId}/pdf`)).status).toBe(200)
      expect((await house.vraag('inwoner', 'GET', `/mijn/brieven/${ander}/pdf`)).status).toBe(404)
    }
  })

  it('zet een geheim adres op geen papier, ook niet op dat van de ander', async () => {
    await schermAf(moeder, 'adresgeheim')
    const zaakId = await vraagVoor(kind)
    const { body } = await voorbeeld(zaakId)
    expect(JSON.stringify(body)).not.toContain('Moederstraat')
    const { briefIds } = (await maak(zaakId)).body
    const codes = []
    for (const briefId of briefIds)
      codes.push(
        (await house.vraag('consulent', 'POST', `/brieven/${briefId}/verzending`, { kanaal: 'post' })).body.code ??
          'klaar',
      )
    expect(codes.sort()).toEqual(['brief-zonder-adres', 'klaar'])
    await house.owner.query('delete from huishouden.afscherming')
  })

  it('gaat naar wie vanaf 12 zelf houdt waarover hij gaat, en onder 12 dan naar niemand', async () => {
    const zaakId = await vraagVoor(kind)
    await house.owner.query(
      `insert into huishouden.voorbehoud (gemeente, persoon_id, groep, grond, reden, begin, door) values ('9901', $1, 'V', 'hulpverlener', 'x', '2026-11-01', $1)`,
      [kind],
    )
    expect((await maak(zaakId)).body.code).toBe('brief-voorbehouden')
    await house.owner.query(`update huishouden.persoon set geboren = '2013-03-02' where id = $1`, [kind])
    expect((await voorbeeld(zaakId)).body.ontvangers.map((een: { persoonId: string }) => een.persoonId)).toEqual([kind])
    await house.owner.query(`update huishouden.persoon set geboren = '2016-03-02' where id = $1`, [kind])
    await house.owner.query('delete from huishouden.voorbehoud')
  })

  it('gaat vanaf 16 naar de jongere zelf, en naar niemand anders', async () => {
    const { body } = await voorbeeld(await vraagVoor(tiener))
    expect(body.ontvangers).toEqual([
      { persoonId: tiener, aan: ['Tess Gezagkanarie', 'Moederstraat 1', '1234AB Voorbeeldstad'] },
    ])
  })

  it('gaat over een kind dat niet gevonden mag worden alleen van hand tot hand', async () => {
    const zaakId = await vraagVoor(kind)
    const consulent = (await house.mandaat('consulent')).actor.id
    await schermAf(kind, 'vertrouwelijk', [consulent])
    const { briefIds } = (await maak(zaakId)).body
    for (const briefId of briefIds)
      expect(
        (await house.vraag('consulent', 'POST', `/brieven/${briefId}/verzending`, { kanaal: 'post' })).body.code,
      ).toBe('brief-alleen-uitreiken')
    await logIn(vader)
    const mijn = (await house.vraag('inwoner', 'GET', '/mijn/brieven')).body.brieven
    expect(mijn.map((een: { briefId: string }) => een.briefId)).not.toContain(briefIds[0])
    await house.owner.query('delete from huishouden.afscherming')
  })
})
