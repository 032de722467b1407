import { beforeAll, describe, expect, it } from 'vitest'
import { bezwaarproef } from './bezwaar.testing.ts'

describe('een inwoner maakt bezwaar in het portaal', () => {
  const proef = bezwaarproef('Portaalkanarie', [
    ['Noor', '1981-03-02'],
    ['Sem', '2016-03-02'],
    ['Ander', '1979-03-02'],
  ])
  const { op, stuur } = proef
  beforeAll(async () => {
    const [moeder, kind] = proef.gezin.persoonIds
    await proef.house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [
      moeder,
    ])
    await proef.house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
        values ('9901', $1, $2, 'ouderlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
      [kind, moeder],
    )
  })
  const besluit = (over = 0, verstuurd = true) => proef.besluit({ over, verstuurd })
  const maak = (besluitId: string, body: object = { gronden: 'Twee uur is te weinig.' }, als = 'inwoner') =>
    proef.house.vraag(als, 'POST', `/mijn/besluiten/${besluitId}/bezwaren`, body)
  const mijn = async () => (await proef.house.vraag('inwoner', 'GET', '/mijn/besluiten')).body.besluiten
  const dit = async (besluitId: string) =>
    (await mijn()).find((een: { besluitId: string }) => een.besluitId === besluitId)
  const werk = async (id: string) => (await proef.werk()).find((een: { id: string }) => een.id === id)

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
    expect((await proef.house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar).toMatchObject({
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
    const zaak = async () => (await proef.house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar
    expect(await zaak()).toMatchObject({
      gronden: null,
      verschoonbaar: false,
      verschoonbaarReden: 'Ik lag in het ziekenhuis.',
    })
    const verschoon = (reden: string, als = 'bezwaar') =>
      proef.house.vraag(als, 'POST', `/bezwaren/${body.bezwaarId}/verschoning`, { reden })
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
      proef.house.vraag('bezwaar', 'POST', '/brieven/voorbeeld', { soort: 'bezwaaruitstel', zaakId: bezwaarId })
    expect((await voorbeeld()).body.code).toBe('bezwaar-niet-verdaagd')
    await proef.house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/verdaging`, {
      reden: 'De hoorzitting is later.',
    })
    const tekst = JSON.stringify((await voorbeeld()).body)
    expect(tekst).toContain('De hoorzitting is later.')
    expect(tekst).toContain('De wet staat toe dat wij dit één keer doen.')
    await proef.house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/uitstel`, {
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
