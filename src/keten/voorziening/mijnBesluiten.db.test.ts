import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockAt } from '#platform/clock.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { eenInkoop } from './testing.ts'

describe('een inwoner maakt bezwaar in het portaal', () => {
  let house: TestHouse
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let productId: string
  let klok = clockAt('2026-11-10T09:00:00+01:00')
  const op = (dag: string) => {
    klok = clockAt(`${dag}T09:00:00+01:00`)
  }

  beforeAll(async () => {
    house = await openTestHouse({ clock: { nu: () => klok.nu(), vandaag: () => klok.vandaag() } })
    ;({ productId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A03', categorie: '02', agb: '99000001' }),
    ))
    const consulent = (await house.mandaat('consulent')).actor.id
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Noor', geslachtsnaam: 'Portaalkanarie', geboren: datum('1981-03-02') },
          { voornamen: 'Sem', geslachtsnaam: 'Portaalkanarie', geboren: datum('2016-03-02') },
          { voornamen: 'Ander', geslachtsnaam: 'Portaalkanarie', geboren: datum('1979-03-02') },
        ],
        consulent,
        datum('2026-01-01'),
      ),
    )
    const [moeder, kind] = gezin.persoonIds
    await house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [moeder])
    await house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
        values ('9901', $1, $2, 'ouderlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
      [kind, moeder],
    )
  })
  afterAll(() => house.close())

  let begin = 1
  async function besluit(over = 0, verstuurd = true): Promise<string> {
    // Each in a month of its own: the same help twice at once is refused.
    const maand = `2027-${String(begin++).padStart(2, '0')}`
    const { status, body } = await house.vraag('consulent', 'POST', '/besluiten', {
      persoonId: gezin.persoonIds[over],
      huishoudenId: gezin.huishoudenId,
      wet: 'wmo',
      soort: 'spoed',
      aanvraagId: null,
      motivering: 'Zonder hulp valt het huishouden stil.',
      voorzieningen: [
        {
          productId,
          leveringsvorm: 'zin',
          omvang: { volume: 2, eenheid: '04', frequentie: 2 },
          periode: { begin: `${maand}-01`, eind: `${maand}-28` },
          jaarbedrag: null,
          redenNaLeeftijdsgrens: null,
          gevraagdeVoorzieningId: null,
        },
      ],
    })
    expect(status, JSON.stringify(body)).toBe(201)
    await house.owner.query(
      `update voorziening.besluit set door = (select id from inrichting.gebruiker where sub = '9901-regionaal') where id = $1`,
      [body.besluitId],
    )
    if (verstuurd) await stuur('beschikking', body.besluitId, 'consulent')
    return body.besluitId
  }
  async function stuur(soort: string, zaakId: string, als = 'bezwaar') {
    const gemaakt = await house.vraag(als, 'POST', '/brieven', { soort, zaakId })
    if (gemaakt.status !== 201) return gemaakt
    return house.vraag(als, 'POST', `/brieven/${gemaakt.body.briefIds[0]}/verzending`, { kanaal: 'uitreiking' })
  }
  const maak = (besluitId: string, body: object = { gronden: 'Twee uur is te weinig.' }, als = 'inwoner') =>
    house.vraag(als, 'POST', `/mijn/besluiten/${besluitId}/bezwaren`, body)
  const mijn = async () => (await house.vraag('inwoner', 'GET', '/mijn/besluiten')).body.besluiten
  const dit = async (besluitId: string) =>
    (await mijn()).find((een: { besluitId: string }) => een.besluitId === besluitId)
  const werk = async (id: string) =>
    (await house.vraag('bezwaar', 'GET', '/werkvoorraad?tab=mijn&aantal=200')).body.rijen.find(
      (een: { id: string }) => een.id === id,
    )

  it('binnen de termijn: ontvangen vandaag, met de uiterste dag, en werk voor wie bezwaren behandelt', async () => {
    const besluitId = await besluit()
    expect(await dit(besluitId)).toMatchObject({ stand: 'kan', bezwaarTot: '2026-12-22', vanMij: true, bezwaren: [] })
    op('2026-12-01')
    const { status, body } = await maak(besluitId)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({
      ontvangenOp: '2026-12-01',
      termijnTot: '2026-12-22',
      teLaat: false,
      uiterlijk: '2027-02-02',
    })
    expect(await werk(body.bezwaarId)).toMatchObject({ soort: 'bezwaar', uiterlijk: '2027-02-02' })
    expect((await house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar).toMatchObject({
      gronden: 'Twee uur is te weinig.',
      bevestigdOp: null,
    })
    expect(await dit(besluitId)).toMatchObject({
      stand: 'loopt',
      bezwaren: [{ gronden: 'Twee uur is te weinig.', bevestigdOp: null, uitkomst: null }],
    })
    expect((await maak(besluitId)).body.code).toBe('bezwaar-loopt-al')
    // Awb 6:14: the receipt is confirmed in writing, and the resident sees that day.
    expect((await stuur('bezwaarontvangst', body.bezwaarId)).status).toBe(201)
    expect((await dit(besluitId)).bezwaren[0].bevestigdOp).toBe('2026-12-01')
  })

  it('te laat: met zijn reden vastgelegd, en pas inhoudelijk te behandelen als de jurist die verschoont', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-23')
    expect(await dit(besluitId)).toMatchObject({ stand: 'te-laat', bezwaarTot: '2026-12-22' })
    const { body } = await maak(besluitId, { gronden: '', waaromLaat: 'Ik lag in het ziekenhuis.' })
    expect(body).toMatchObject({ teLaat: true, termijnTot: '2026-12-22' })
    const zaak = async () => (await house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar
    expect(await zaak()).toMatchObject({
      gronden: null,
      verschoonbaar: false,
      verschoonbaarReden: 'Ik lag in het ziekenhuis.',
    })
    const verschoon = (reden: string, als = 'bezwaar') =>
      house.vraag(als, 'POST', `/bezwaren/${body.bezwaarId}/verschoning`, { reden })
    expect((await verschoon('', 'bezwaar')).body.code).toBe('reden-ontbreekt')
    expect((await verschoon('Opname.', 'consulent')).status).toBe(403)
    expect((await verschoon('Opname.', '9902-bezwaar')).status).toBe(404)
    expect((await verschoon('Opname van 1 tot en met 20 december.')).status).toBe(201)
    expect(await zaak()).toMatchObject({
      verschoonbaar: true,
      verschoonbaarReden: 'Opname van 1 tot en met 20 december.',
    })
    expect((await verschoon('Nog eens.')).body.code).toBe('al-verschoond')
  })

  it('zonder brief loopt er nog geen termijn; voor het eigen kind wel, over een ander niet', async () => {
    op('2026-11-10')
    const zonder = await besluit(0, false)
    const kind = await besluit(1)
    const ander = await besluit(2)
    expect(await dit(zonder)).toMatchObject({ stand: 'geen-brief', bezwaarTot: null })
    expect(await dit(kind)).toMatchObject({ vanMij: false, naam: 'Sem Portaalkanarie' })
    expect(await dit(ander)).toBeUndefined()
    expect((await maak(kind)).status).toBe(201)
    expect((await maak(ander)).status).toBe(404)
    expect((await maak(zonder, { gronden: 'x' }, 'consulent')).status).toBe(403)
    expect((await maak(zonder, { gronden: 'x' }, '9902-inwoner')).status).toBe(404)
    const { body } = await maak(zonder, { gronden: 'Eerder al.' })
    expect(body).toMatchObject({ termijnTot: null, teLaat: false })
  })

  it('van uitstel gaat een brief uit: eerst geweigerd, na het verdagen met de reden en de nieuwe dag', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    const { bezwaarId } = (await maak(besluitId)).body
    const voorbeeld = () =>
      house.vraag('bezwaar', 'POST', '/brieven/voorbeeld', { soort: 'bezwaaruitstel', zaakId: bezwaarId })
    expect((await voorbeeld()).body.code).toBe('bezwaar-niet-verdaagd')
    await house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/verdaging`, { reden: 'De hoorzitting is later.' })
    const tekst = JSON.stringify((await voorbeeld()).body)
    expect(tekst).toContain('De hoorzitting is later.')
    expect(tekst).toContain('De wet staat toe dat wij dit één keer doen.')
    await house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/uitstel`, {
      tot: '2027-05-03',
      grond: 'indiener',
      ingestemdOp: '2026-11-10',
      hoe: 'telefoon',
      toelichting: 'De getuige kan pas in april.',
    })
    const verder = JSON.stringify((await voorbeeld()).body)
    expect(verder).toContain('De getuige kan pas in april.')
    expect(verder).toContain('3 mei 2027')
    expect((await stuur('bezwaaruitstel', bezwaarId)).status).toBe(201)
  })
})
