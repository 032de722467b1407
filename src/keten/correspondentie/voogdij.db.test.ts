import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { legVoogdijVast } from '#uitvoering/huishouden/commands/legGezagVast.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { eenInstelling, moederMetKind } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const KENMERK = 'C/05/412345 JE RK 26-118'

describe('brieven over een kind met een instelling als voogd', () => {
  let house: TestHouse
  let moeder: string
  let kind: string
  let huishoudenId: string
  let gi: string
  let zaakId: string
  const post = { postadres: 'Postbus 40', postcode: '9900 AB', plaats: 'Voorbeeldstad' }
  const gegevens = {
    naam: 'Jeugdbescherming Briefkanarie',
    soort: 'gi',
    kvk: null,
    agb: null,
    telefoon: '',
    website: '',
  }
  const stuur = (als: string, pad: string, body: object) => house.vraag(als, 'POST', pad, body)
  const brief = () => ({ soort: 'ontvangstbevestiging', zaakId })
  const maak = (als = 'consulent') => stuur(als, '/brieven', brief())
  const verzend = (briefId: string, kanaal: string) => stuur('consulent', `/brieven/${briefId}/verzending`, { kanaal })
  /** What the mother has to do with the child, as her next request asks it. */
  const gronden = () =>
    house.in('inwoner', async ({ db, mandaat, vandaag }) =>
      (await listGronden(db, mandaat, { persoonIds: [kind] }, vandaag)).get(kind)!.map((een) => een.hoedanigheid),
    )
  const ontvangers = async () => (await stuur('consulent', '/brieven/voorbeeld', brief())).body.ontvangers

  beforeAll(async () => {
    house = await openTestHouse()
    gi = await eenInstelling(house, gegevens.naam, { postadres: '', postcode: '', plaats: '' })
    ;({ huishoudenId, moeder, kind } = await moederMetKind(house, 'Briefkanarie'))
    // What a parent was given when gezag began: a ground of her own, that nobody takes away by hand.
    await house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, wie_persoon_id, persoon_id, hoedanigheid, geldig, volgt_uit) values ('9901', $1, $2, 'gezag', '[2016-03-02,)', $1)`,
      [moeder, kind],
    )
    await house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [moeder],
    )
    const { hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId: kind,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het gaat niet op school',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdhulp' }],
      } as never,
      'consulent',
    )
    zaakId = hulpvraagIds[0]!
  })
  afterAll(() => house.close())

  it('gaan naar de ouder zolang zij het gezag heeft, en naar de instelling vanaf de dag dat die voogd is', async () => {
    expect(await ontvangers()).toMatchObject([{ persoonId: moeder }])
    expect(await gronden()).toContain('gezag')
    await house.doe(
      legVoogdijVast,
      { kindId: kind, instellingId: gi, kenmerk: KENMERK, bron: 'medewerker', periode: { begin: datum('2026-11-10') } },
      'consulent',
    )
    expect(await ontvangers()).toEqual([{ persoonId: null, aan: ['Jeugdbescherming Briefkanarie'] }])
  })

  it('gaan niet met de post zolang de instelling geen postadres heeft', async () => {
    const { briefIds } = (await maak()).body
    expect((await verzend(briefIds[0], 'post')).body.code).toBe('brief-zonder-adres')
    expect((await verzend(briefIds[0], 'portaal')).status).toBe(422)
  })

  it('gaan als brief aan de organisatie, met haar kenmerk, en met niet meer van het gezin dan het kind', async () => {
    const pad = `/organisaties/${gi}`
    expect((await house.vraag('accounthouder', 'PUT', pad, { ...gegevens, ...post })).status).toBe(200)
    const { body } = await maak()
    expect(body.briefIds).toHaveLength(1)
    expect((await verzend(body.briefIds[0], 'post')).status).toBe(201)
    const voorbeeld = JSON.stringify((await stuur('consulent', '/brieven/voorbeeld', brief())).body)
    expect(voorbeeld).toContain('Postbus 40')
    expect(voorbeeld).toContain('Geachte heer of mevrouw')
    expect(voorbeeld).not.toContain('Mira')
    const { rows } = await house.owner.query(
      `select ontvanger_id, instelling_id, aan_gezag from correspondentie.brief where id = $1`,
      [body.briefIds[0]],
    )
    expect(rows).toEqual([{ ontvanger_id: null, instelling_id: gi, aan_gezag: true }])
    const [nieuwste] = (await house.vraag('consulent', 'GET', `/huishoudens/${huishoudenId}/brieven`)).body.brieven
    expect(nieuwste).toMatchObject({
      aan: 'Jeugdbescherming Briefkanarie',
      ontvangerId: null,
      naam: 'Sem Briefkanarie',
    })
  })

  it('ziet een ouder zonder gezag niet, en van het kind ziet zij in haar portaal niets meer', async () => {
    expect((await house.vraag('inwoner', 'GET', '/mijn/brieven')).body.brieven).toEqual([])
    expect(await gronden()).not.toContain('gezag')
    const { rows } = await house.owner.query(`select id from correspondentie.brief where instelling_id is not null`)
    for (const { id } of rows) expect((await house.vraag('inwoner', 'GET', `/mijn/brieven/${id}/pdf`)).status).toBe(404)
  })

  it('maakt een teamleider van elders niet, en een griffier niet', async () => {
    expect((await maak('9902-consulent')).status).toBe(404)
    expect((await maak('griffie')).status).toBe(403)
  })

  it('blijven weg bij de instelling als het kind het voor allen houdt, niet als het dat voor een ouder doet', async () => {
    const houd = (voor: string | null) =>
      house.owner.query(
        `insert into huishouden.voorbehoud (gemeente, persoon_id, groep, grond, voor_id, begin, door) values ('9901', $1, 'V', 'kind', $2, '2026-11-01', $1)`,
        [kind, voor],
      )
    await houd(moeder)
    expect(await ontvangers()).toMatchObject([{ persoonId: null }])
    await houd(null)
    expect((await maak()).body.code).toBe('brief-voorbehouden')
    await house.owner.query(`update huishouden.persoon set geboren = '2013-03-02' where id = $1`, [kind])
    expect(await ontvangers()).toMatchObject([{ persoonId: kind }])
    await house.owner.query(`update huishouden.persoon set geboren = '2016-03-02' where id = $1`, [kind])
    await house.owner.query('delete from huishouden.voorbehoud')
  })

  it('gaan weer naar de ouder als de voogdij is geëindigd', async () => {
    await house.owner.query(
      `update huishouden.gezag set geldig = daterange('2026-11-01', '2026-11-09') where instelling_id is not null`,
    )
    expect(await ontvangers()).toMatchObject([{ persoonId: moeder }])
  })
})
