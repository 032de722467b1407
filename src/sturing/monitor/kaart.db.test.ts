import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

describe('de controller houdt de monitor bij', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const kaarten = async (als = 'controller') => (await house.vraag(als, 'GET', '/monitor/cijferkaarten')).body
  const kaart = {
    code: 'monitor.clienten',
    eigenaar: 'Beleid',
    toelichting: 'Stijgt door de wijkteams.',
    doelwaarde: 1500.5,
  }

  it('legt een kaart vast; een nieuwe versie laat de eerdere staan', async () => {
    expect(await kaarten()).toEqual([])
    await house.owner.query(
      `insert into monitor.cijferkaart (gemeente, code, eigenaar, toelichting, doelwaarde, geldig)
       values ('9901', 'monitor.clienten', 'Directie', '', 1800, daterange('2026-01-01', null))`,
    )
    const { status, body } = await house.vraag('controller', 'POST', '/monitor/cijferkaarten', kaart)
    expect([status, body]).toEqual([201, kaart])
    const [nieuw, oud, ...rest] = await kaarten()
    expect(rest).toEqual([])
    expect(nieuw).toMatchObject({ ...kaart, totEnMet: null })
    expect(oud).toMatchObject({ eigenaar: 'Directie', doelwaarde: 1800, van: '2026-01-01' })
    const dag = (datum: string) => new Date(datum).getTime() / 86_400_000
    expect(dag(nieuw.van) - dag(oud.totEnMet)).toBe(1)
    const { cijfers } = (await house.vraag('controller', 'GET', '/monitor')).body
    expect(cijfers.find(({ code }: { code: string }) => code === kaart.code)).toMatchObject(kaart)
    expect(await kaarten('9902-controller')).toEqual([])
  })

  it('weigert een kaart zonder eigenaar, van een onbekend cijfer en van wie de monitor alleen leest', async () => {
    const voor = await kaarten()
    for (const [fout, code, veld] of [
      [{ eigenaar: ' ' }, 'eigenaar-ontbreekt', 'eigenaar'],
      [{ code: 'monitor.bestaat-niet' }, 'cijfer-onbekend', 'code'],
    ] as const) {
      const { status, body } = await house.vraag('controller', 'POST', '/monitor/cijferkaarten', { ...kaart, ...fout })
      expect([status, body.beletselen]).toMatchObject([422, [{ code, veld }]])
    }
    expect((await house.vraag('wethouder', 'POST', '/monitor/cijferkaarten', kaart)).status).toBe(403)
    expect(await kaarten()).toEqual(voor)
  })

  it('ververst de cijfers en zegt wanneer; nooit een maand die nog komt of te ver terug ligt', async () => {
    const toon = async () => (await house.vraag('controller', 'GET', '/monitor')).body.ververstOp
    expect(await toon()).toBeNull()
    for (const [vanaf, code] of [
      ['2999-01-01', 'telmaand-in-toekomst'],
      ['1990-01-01', 'telmaand-te-ver'],
    ]) {
      const { status, body } = await house.vraag('controller', 'POST', '/monitor/verversingen', { vanaf })
      expect([status, body.beletselen]).toMatchObject([422, [{ code, veld: 'vanaf' }]])
    }
    expect(await toon()).toBeNull()
    const { status, body } = await house.vraag('controller', 'POST', '/monitor/verversingen', { vanaf: '2026-03-15' })
    expect([status, body.vanaf]).toEqual([201, '2026-03-01'])
    expect(await toon()).not.toBeNull()
    expect((await house.vraag('wethouder', 'POST', '/monitor/verversingen', { vanaf: '2026-03-15' })).status).toBe(403)
  })
})
