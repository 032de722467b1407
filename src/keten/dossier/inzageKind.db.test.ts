import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('inzage voor een kind, en een termijn die langer wordt', () => {
  let house: TestHouse
  let moeder: string
  let kleuter: string
  let puber: string
  let jongere: string
  let klok = clockAt('2026-11-10T09:00:00+01:00')
  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }
  const vraag = (persoonId: string, namens: string, vragerId?: string) =>
    house.vraag('privacyofficer', 'POST', '/inzageverzoeken', {
      persoonId,
      namens,
      vastgesteldMet: 'legitimatie',
      ontvangenOp: klok.vandaag(),
      ...(vragerId ? { vragerId } : {}),
    })
  const geef = async (inzageverzoekId: string) => {
    await house.vraag('privacyofficer', 'POST', `/inzageverzoeken/${inzageverzoekId}/levering`, {})
    return house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${inzageverzoekId}/pakket`)
  }
  const tekstVan = (body: unknown) => strFromU8(unzipSync(new Uint8Array(body as Buffer))['inzage.json']!)
  const verleng = (id: string, extra = {}, als = 'privacyofficer') =>
    house.vraag(als, 'POST', `/inzageverzoeken/${id}/verlenging`, {
      reden: 'ingewikkeld',
      toelichting: 'Wij zoeken nog in het archief.',
      ...extra,
    })

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    const { persoonIds } = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Mira', geslachtsnaam: 'Inzagekanarie', geboren: datum('1985-03-02') },
          { voornamen: 'Sem', geslachtsnaam: 'Inzagekanarie', geboren: datum('2018-03-02') },
          { voornamen: 'Puk', geslachtsnaam: 'Inzagekanarie', geboren: datum('2013-03-02') },
          { voornamen: 'Tess', geslachtsnaam: 'Inzagekanarie', geboren: datum('2010-03-02') },
        ],
        NIEMAND,
        datum('2020-01-01'),
      ),
    )
    ;[moeder, kleuter, puber, jongere] = persoonIds as [string, string, string, string]
    for (const kind of [kleuter, puber, jongere])
      await house.owner.query(
        `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
          values ('9901', $1, $2, 'ouderlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
        [kind, moeder],
      )
    await house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, geldig)
        select '9901', p, 'brp', 'Inzagestraat', 1, '1234AB', 'Voorbeeldstad', '[2020-01-01,)' from unnest($1::uuid[]) p`,
      [persoonIds],
    )
    for (const persoonId of [kleuter, puber])
      await house.doe(
        registreerMelding,
        {
          persoonId,
          kanaal: 'telefoon',
          route: 'gemeentelijk loket',
          melder: 'zelf',
          vraag: 'Vertelkanarie: het gaat niet op school',
          ontvangenOp: datum('2026-10-05'),
          hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdhulp' }],
        } as never,
        'consulent',
      )
  })
  afterAll(() => house.close())

  it.each([
    ['een kind onder 12 vraagt niet zelf', () => vraag(kleuter, 'zelf'), 'kind-vraagt-niet-zelf'],
    ['wie geen gezag heeft, vraagt niet', () => vraag(kleuter, 'gezagdrager', jongere), 'geen-gezag'],
    ['er moet iemand vragen', () => vraag(kleuter, 'gezagdrager'), 'vrager-ontbreekt'],
    ['vanaf 16 vraagt een ouder niet meer', () => vraag(jongere, 'gezagdrager', moeder), 'kind-vraagt-zelf'],
    ['over een volwassene heeft niemand gezag', () => vraag(moeder, 'gezagdrager', jongere), 'geen-kind'],
  ])('%s', async (_, doe, code) => {
    const { status, body } = await doe()
    expect(status).toBe(422)
    expect(body.beletselen.map((een: { code: string }) => een.code)).toEqual([code])
  })

  it('een ouder krijgt van een kind onder 12 alles, en vanaf 12 niet wat het kind houdt of wie keek', async () => {
    const klein = await geef((await vraag(kleuter, 'gezagdrager', moeder)).body.inzageverzoekId)
    expect(tekstVan(klein.body)).toContain('Vertelkanarie')
    expect(JSON.parse(tekstVan(klein.body)).blikken.length).toBeGreaterThan(0)
    await house.owner.query(
      `insert into huishouden.voorbehoud (gemeente, persoon_id, groep, grond, begin, door) values ('9901', $1, 'V', 'kind', '2026-11-01', $1)`,
      [puber],
    )
    const groot = await geef((await vraag(puber, 'gezagdrager', moeder)).body.inzageverzoekId)
    const tekst = tekstVan(groot.body)
    expect(tekst).toContain('Inzagestraat')
    expect(tekst).not.toContain('Vertelkanarie')
    expect(JSON.parse(tekst).blikken).toEqual([])
    // From 12 the child asks as well, and is given what it told.
    const eigen = await geef((await vraag(puber, 'zelf')).body.inzageverzoekId)
    expect(tekstVan(eigen.body)).toContain('Vertelkanarie')
  })

  it('een geheim adres van het kind staat niet in wat een ouder krijgt, en na het gezag krijgt zij niets', async () => {
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op, wie_mag, door)
        values ('9901', $1, 'adresgeheim', 'proef', '2026-11-01', '2027-11-01', '{}', $1)`,
      [puber],
    )
    const { inzageverzoekId } = (await vraag(puber, 'gezagdrager', moeder)).body
    expect(tekstVan((await geef(inzageverzoekId)).body)).not.toContain('Inzagestraat')
    await house.owner.query(`update huishouden.gezag set geldig = '[2020-01-01,2026-11-09)' where kind_id = $1`, [
      puber,
    ])
    expect((await house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${inzageverzoekId}/pakket`)).status).toBe(404)
    await house.owner.query('delete from huishouden.afscherming')
  })

  it('verlengt een keer met twee maanden, binnen de eerste maand, met een brief die zegt waarom', async () => {
    op('2026-11-10')
    const { inzageverzoekId: id } = (await vraag(moeder, 'zelf')).body
    expect((await verleng(id, { toelichting: ' ' })).body.code).toBe('verlenging-zonder-uitleg')
    expect((await verleng(id, {}, 'consulent')).status).toBe(403)
    expect((await verleng(id, {}, '9902-privacyofficer')).status).toBe(404)
    expect((await verleng(id)).body).toMatchObject({ uiterlijk: '2027-02-10', weg: 'post' })
    expect((await verleng(id)).body.code).toBe('al-verlengd')
    const { rows } = await house.owner.query(
      `select b.soort, v.kanaal from correspondentie.brief b join correspondentie.verzending v on v.brief_id = b.id where b.zaak_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ soort: 'inzageverlenging', kanaal: 'post' }])
    const pdf = await house.vraag('privacyofficer', 'GET', `/inzageverzoeken/${id}/verlenging/pdf`)
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')
    // In the work list with its new day, and told in the portal with the reason.
    const werk = (await house.vraag('privacyofficer', 'GET', '/werkvoorraad?tab=vrij&aantal=200')).body.rijen
    expect(werk.find((een: { id: string }) => een.id === id)).toMatchObject({ uiterlijk: '2027-02-10' })
    await house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [moeder],
    )
    const mijn = (await house.vraag('inwoner', 'GET', '/mijn/inzage')).body.verzoeken
    expect(mijn.find((een: { id: string }) => een.id === id)).toMatchObject({
      over: null,
      uiterlijk: '2027-02-10',
      verlengdOp: '2026-11-10',
      toelichting: 'Wij zoeken nog in het archief.',
    })
    expect(mijn.map((een: { over: string | null }) => een.over)).toContain('Sem Inzagekanarie')
    expect((await geef(id)).status).toBe(200)
    expect((await verleng(id)).body.beletselen.map((een: { code: string }) => een.code)).toContain('al-geleverd')
  })

  it('verlengt niet meer als de eerste maand voorbij is', async () => {
    const { inzageverzoekId: id } = (await vraag(moeder, 'zelf')).body
    op('2026-12-11')
    expect((await verleng(id)).body.code).toBe('te-laat-om-te-verlengen')
  })
})
