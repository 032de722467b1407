import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { legProductgebruikVast } from './deeds.ts'
import { eenProduct } from './testing.ts'

const aanbod = (anders: object = {}) => ({
  naam: 'Koffie op dinsdag',
  omschrijving: 'Inloop voor wie gezelschap zoekt',
  themas: ['ontmoeten'],
  doelgroepen: ['iedereen'],
  trede: 1,
  gebieden: ['WK990101'],
  kosten: 'gratis',
  aanmelden: 'Loop binnen',
  waar: 'Buurthuis Oost',
  wanneer: 'dinsdag van 10 tot 12 uur',
  capaciteit: null,
  beoogtTeVervangen: [],
  periode: { begin: '2026-01-01', eind: null },
  organisatie: { naam: 'Wijkwelzijn', soort: 'welzijn' },
  ...anders,
})

describe('de sociale kaart bijhouden', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const als =
    (wie: string) =>
    (method: 'GET' | 'POST' | 'PUT', pad: string, body?: unknown, headers = {}) =>
      house.vraag(wie, method, pad, body, headers)
  const beheer = (method: 'GET' | 'POST' | 'PUT', pad: string, body?: unknown, headers = {}) =>
    als('accounthouder')(method, pad, body, headers)
  const codes = ({ body }: { body: { beletselen?: { code: string }[] } }) => body.beletselen?.map((een) => een.code)

  it('wijzigt tegen de versie die is gelezen, en bewaart wat er stond', async () => {
    const { aanbodId } = (await beheer('POST', '/sociale-kaart', aanbod())).body
    const gelezen = await beheer('GET', `/sociale-kaart/${aanbodId}`)
    expect([gelezen.headers.etag, gelezen.body.aanbod.wanneer]).toEqual(['"1"', 'dinsdag van 10 tot 12 uur'])
    const nieuw = aanbod({ kosten: '1 euro' })
    const versie1 = { 'if-match': '"1"' }
    expect((await beheer('PUT', `/sociale-kaart/${aanbodId}`, nieuw)).status).toBe(428)
    expect((await beheer('PUT', `/sociale-kaart/${aanbodId}`, nieuw, versie1)).body.versie).toBe(2)
    expect((await beheer('PUT', `/sociale-kaart/${aanbodId}`, aanbod(), versie1)).status).toBe(412)
    expect((await als('consulent')('PUT', `/sociale-kaart/${aanbodId}`, nieuw, versie1)).status).toBe(403)
    expect((await als('9902-accounthouder')('PUT', `/sociale-kaart/${aanbodId}`, nieuw, versie1)).status).toBe(404)
    const { rows } = await house.owner.query(`select inhoud ->> 'kosten' kosten from aanbod.aanbodversie`)
    expect(rows).toEqual([{ kosten: 'gratis' }])
  })

  it.each([
    ['ik voel me eenzaam en zoek gezelschap', ['Koffie op dinsdag']],
    ['koffei', ['Koffie op dinsdag']],
    ['wijkwelzijn', ['Koffie op dinsdag']],
    ['deurwaarder', []],
  ])('wie "%s" typt, vindt %s', async (zoek, namen) => {
    const { body } = await als('inwoner')('GET', `/sociale-kaart?zoek=${encodeURIComponent(zoek)}`)
    expect(body.map((een: { naam: string }) => een.naam)).toEqual(namen)
  })

  it('kent een organisatie bij haar naam, een keer', async () => {
    const post = { postadres: 'Postbus 12', postcode: '', plaats: 'Voorbeeldstad' }
    const nieuw = {
      naam: 'Wijkwelzijn',
      soort: 'welzijn',
      kvk: '123',
      agb: null,
      telefoon: '',
      website: 'www',
      ...post,
    }
    expect(codes(await beheer('POST', '/organisaties', nieuw))).toEqual([
      'organisatie-bestaat',
      'kvk-ongeldig',
      'website-ongeldig',
      'postadres-onvolledig',
    ])
    const [{ id, aanbod }] = (await beheer('GET', '/organisaties')).body
    expect(aanbod).toBe(1)
    const goed = { ...nieuw, kvk: '12345678', website: 'https://wijkwelzijn.example', postcode: '9900AB' }
    expect((await beheer('PUT', `/organisaties/${id}`, goed)).status).toBe(200)
    expect((await als('9902-accounthouder')('PUT', `/organisaties/${id}`, goed)).status).toBe(404)
    expect((await als('consulent')('POST', '/organisaties', goed)).status).toBe(403)
  })

  it('beëindigt een product, maar niet terwijl er iets op rust (A2)', async () => {
    const { productId } = (await beheer('POST', '/producten', eenProduct())).body
    const periode = { begin: '2026-01-01' as never, eind: '2026-12-31' as never }
    await house.in('accounthouder', (context) =>
      legProductgebruikVast(context, { productId, bron: 'proef', bronId: productId, periode }),
    )
    const einde = (eind: string, wie = 'accounthouder') => als(wie)('POST', `/producten/${productId}/einde`, { eind })
    expect(codes(await einde('2026-11-30'))).toEqual(['product-nog-in-gebruik'])
    expect((await einde('2026-12-31', 'consulent')).status).toBe(403)
    expect((await einde('2026-12-31', '9902-accounthouder')).status).toBe(404)
    expect((await einde('2026-12-31')).status).toBe(201)
    expect(codes(await einde('2027-01-31'))).toEqual(['product-niet-van-kracht'])
    expect((await beheer('GET', '/producten?op=2027-01-01')).body).toEqual([])
    const [rij] = (await beheer('GET', '/productcatalogus')).body
    expect(rij).toMatchObject({
      inGebruikTot: '2026-12-31',
      versies: 1,
      stand: 'geldig',
      periode: { eind: '2026-12-31' },
    })
    expect((await beheer('GET', `/producten/${productId}/versies`)).body).toHaveLength(1)
  })

  describe('uitwisselen in HSDS', () => {
    const bestand = { 'content-type': 'application/octet-stream' }
    const stuur = (pad: string, inhoud: Buffer, wie = 'accounthouder') => als(wie)('POST', pad, inhoud, bestand)

    it.each(['json', 'csv'])(
      'de uitvoer (%s) verandert niets aan de eigen kaart; een buurgemeente zonder die wijk leest niets in',
      async (vorm) => {
        const uit = await beheer('GET', `/hsds/diensten-${vorm}`)
        expect(uit.status).toBe(200)
        const inhoud = Buffer.isBuffer(uit.body) ? uit.body : Buffer.from(JSON.stringify(uit.body))
        const zelf = await stuur('/hsds/proef', inhoud)
        expect(zelf.body, JSON.stringify(zelf.body)).toMatchObject({
          fouten: [],
          nieuw: [],
          gewijzigd: [],
          organisaties: 0,
        })
        const buren = (pad: string) => stuur(pad, Buffer.from(inhoud), '9902-accounthouder')
        const proef = await buren('/hsds/proef')
        expect(proef.body.fouten.map((een: { code: string }) => een.code)).toEqual(['gebied-onbekend'])
        const geweigerd = await buren('/hsds/invoer')
        expect([geweigerd.status, codes(geweigerd)]).toEqual([422, ['hsds-gebied-onbekend']])
        expect((await als('9902-accounthouder')('GET', '/organisaties')).body).toEqual([])
      },
    )

    it('leest alles in, een tweede keer niets', async () => {
      const json = (naam: string, wijk: string) =>
        Buffer.from(
          JSON.stringify([
            {
              id: 's1',
              name: naam,
              organization: { id: 'o1', name: 'Wijkwelzijn' },
              service_areas: [{ id: 'g', name: wijk }],
            },
          ]),
        )
      expect((await stuur('/hsds/proef', Buffer.from('{'))).body.fouten[0].code).toBe('onleesbaar')
      expect((await stuur('/hsds/proef', Buffer.from('PKx'))).body.fouten[0].code).toBe('onleesbaar')
      expect((await stuur('/hsds/invoer', json('Schaken', 'Oost'), 'consulent')).status).toBe(403)
      expect((await stuur('/hsds/invoer', json('Schaken', 'Oost'))).body).toMatchObject({ nieuw: ['Schaken'] })
      expect((await stuur('/hsds/invoer', json('Schaken', 'Oost'))).body).toMatchObject({
        nieuw: [],
        gewijzigd: [],
        gelijk: 1,
      })
      expect((await stuur('/hsds/invoer', json('Dammen', 'West'))).body).toMatchObject({ gewijzigd: ['Dammen'] })
      const { body } = await als('toegang')('GET', '/sociale-kaart?zoek=dammen')
      expect(body).toMatchObject([{ organisatie: 'Wijkwelzijn', gebieden: ['WK990102'], versie: 2 }])
    })
  })

  describe('spreekuren', () => {
    let spreekuurId: string
    const spreekuur = (anders: object = {}) => ({
      plek: 'Basisschool De Wieken',
      adres: '',
      soort: 'school',
      gebied: 'WK990101',
      disciplines: ['jeugd'],
      weekdag: 2,
      van: '08:30',
      tot: '10:00',
      ritme: 'wekelijks',
      periode: { begin: '2026-01-01', eind: null },
      ...anders,
    })

    it('plant een spreekuur, niet twee tegelijk op een plek', async () => {
      const gepland = await als('teamleider')('POST', '/spreekuren', spreekuur())
      expect(gepland.status, JSON.stringify(gepland.body)).toBe(201)
      spreekuurId = gepland.body.spreekuurId
      expect(
        codes(await als('teamleider')('POST', '/spreekuren', spreekuur({ van: '09:00', tot: '08:00', gebied: 'X' }))),
      ).toEqual(['tijden-omgekeerd', 'gebied-onbekend'])
      expect(codes(await als('teamleider')('POST', '/spreekuren', spreekuur({ van: '09:00' })))).toEqual(['plek-bezet'])
      expect((await als('consulent')('POST', '/spreekuren', spreekuur({ weekdag: 3 }))).status).toBe(403)
      expect((await als('9902-teamleider')('GET', '/spreekuren')).body.spreekuren).toEqual([])
    })

    it('zet er iemand op, op een plek tegelijk, en toont de week', async () => {
      const medewerkers = (await als('teamleider')('GET', '/spreekuurmedewerkers')).body as {
        id: string
        naam: string
      }[]
      const gebruikerId = medewerkers.find((een) => een.naam === 'Consulent en regisseur')!.id
      const zet = (id: string, anders: object = {}) =>
        als('teamleider')('POST', `/spreekuren/${id}/bezetting`, {
          gebruikerId,
          discipline: 'jeugd',
          periode: { begin: '2026-02-01', eind: null },
          ...anders,
        })
      const eerste = await zet(spreekuurId)
      expect(eerste.status, JSON.stringify(eerste.body)).toBe(201)
      expect(codes(await zet(spreekuurId))).toEqual(['medewerker-zit-er-al'])
      const ander = (
        await als('teamleider')('POST', '/spreekuren', spreekuur({ plek: 'Wooncentrum', soort: 'wooncentrum' }))
      ).body
      expect(codes(await zet(ander.spreekuurId, { discipline: 'werk' }))).toEqual([
        'discipline-niet-op-spreekuur',
        'medewerker-zit-elders',
      ])
      const { week, spreekuren } = (await als('consulent')('GET', '/spreekuren?op=2026-12-24')).body
      expect(week[1]).toEqual({ dag: '2026-12-22', feestdag: null, ids: [spreekuurId, ander.spreekuurId] })
      expect(week[4]).toMatchObject({ dag: '2026-12-25', ids: [] })
      expect(week[4].feestdag).not.toBeNull()
      expect(spreekuren[0].bezetting[0].naam).toBe('Consulent en regisseur')
      const weg = (wie: string) =>
        als(wie)('POST', `/spreekuurbezetting/${eerste.body.bezettingId}/einde`, { eind: '2026-11-09' })
      expect((await weg('9902-teamleider')).status).toBe(404)
      expect((await weg('teamleider')).status).toBe(201)
    })

    it('houdt op na een dag', async () => {
      const einde = (eind: string) => als('teamleider')('POST', `/spreekuren/${spreekuurId}/einde`, { eind })
      expect(codes(await einde('2025-01-01'))).toEqual(['buiten-spreekuur'])
      expect((await einde('2026-11-30')).status).toBe(201)
      const { spreekuren } = (await als('consulent')('GET', '/spreekuren?op=2026-12-24')).body
      expect(spreekuren.map((een: { plek: string }) => een.plek)).toEqual(['Wooncentrum'])
    })
  })
})
