import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { eenProduct } from './testing.ts'

const nieuwAanbod = {
  naam: 'Dagbesteding zonder indicatie De Hoven',
  omschrijving: 'Samen koken, tuinieren en eten',
  themas: ['dagbesteding', 'eenzaamheid'],
  doelgroepen: ['ouderen'],
  trede: 3,
  gebieden: ['WK990101'],
  kosten: 'gratis',
  aanmelden: 'Loop binnen',
  capaciteit: 20,
  beoogtTeVervangen: ['07A11'],
  periode: { begin: '2026-01-01', eind: null },
  organisatie: { naam: 'Wijkwelzijn', soort: 'welzijn' },
}

describe('aanbod', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const antwoord = await house.vraag(
      'contractmanager',
      'POST',
      '/producten',
      eenProduct({ code: '07A11', categorie: '07', naam: 'Dagbesteding' }),
    )
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
  })
  afterAll(() => house.close())

  it('een nieuwe versie van een product laat de vorige eindigen op de dag ervoor', async () => {
    const { status } = await house.vraag(
      'contractmanager',
      'POST',
      '/producten',
      eenProduct({
        code: '07A11',
        categorie: '07',
        naam: 'Dagbesteding plus',
        periode: { begin: '2026-07-01', eind: null } as never,
      }),
    )
    expect(status).toBe(201)
    const juni = await house.vraag('consulent', 'GET', '/producten?op=2026-06-30')
    const juli = await house.vraag('consulent', 'GET', '/producten?op=2026-07-01')
    expect([juni.body[0].naam, juni.body[0].periode.eind, juli.body[0].naam]).toEqual([
      'Dagbesteding',
      '2026-06-30',
      'Dagbesteding plus',
    ])
    expect(juni.body[0].id).toBe(juli.body[0].id)
  })

  it('weigert een tweede versie die op of voor een bestaande begint', async () => {
    const { status, body } = await house.vraag(
      'contractmanager',
      'POST',
      '/producten',
      eenProduct({ code: '07A11', categorie: '07' }),
    )
    expect([status, body.code]).toEqual([422, 'code-bestaat'])
  })

  it('vindt aanbod op een woord, een vervoeging en een tikfout in de naam', async () => {
    expect((await house.vraag('accounthouder', 'POST', '/sociale-kaart', nieuwAanbod)).status).toBe(201)
    for (const zoek of ['tuinieren', 'tuinier', 'dagbestedng', 'eenzaamheid']) {
      const { body } = await house.vraag('toegang', 'GET', `/sociale-kaart?zoek=${zoek}`)
      expect(
        body.map((een: { naam: string }) => een.naam),
        zoek,
      ).toEqual([nieuwAanbod.naam])
    }
    expect((await house.vraag('toegang', 'GET', '/sociale-kaart?zoek=schuldhulp')).body).toEqual([])
    expect((await house.vraag('toegang', 'GET', '/sociale-kaart?trede=1')).body).toEqual([])
    expect((await house.vraag('toegang', 'GET', '/sociale-kaart?gebied=WK990102')).body).toEqual([])
    expect(
      (await house.vraag('toegang', 'GET', '/sociale-kaart?gebied=WK990101&trede=3&thema=eenzaamheid')).body,
    ).toHaveLength(1)
  })

  it('weigert een onbekende wijk en een onbekend product, tegelijk', async () => {
    const { status, body } = await house.vraag('accounthouder', 'POST', '/sociale-kaart', {
      ...nieuwAanbod,
      gebieden: ['WK1'],
      beoogtTeVervangen: ['X'],
    })
    expect(status).toBe(422)
    expect(body.beletselen.map((een: { code: string }) => een.code)).toEqual(['gebied-onbekend', 'product-onbekend'])
  })

  it('laat alleen wie aanbod beheert iets publiceren, en toont een buurgemeente niets', async () => {
    expect((await house.vraag('consulent', 'POST', '/sociale-kaart', nieuwAanbod)).status).toBe(403)
    expect((await house.vraag('9902-toegang', 'GET', '/sociale-kaart')).body).toEqual([])
  })

  it('stopt aanbod op een dag, een keer', async () => {
    const [{ id }] = (await house.vraag('toegang', 'GET', '/sociale-kaart')).body
    expect(
      (await house.vraag('accounthouder', 'POST', `/sociale-kaart/${id}/einde`, { eind: '2025-01-01' })).body.code,
    ).toBe('periode-omgekeerd')
    expect(
      (await house.vraag('accounthouder', 'POST', `/sociale-kaart/${id}/einde`, { eind: '2026-10-31' })).status,
    ).toBe(201)
    expect(
      (await house.vraag('accounthouder', 'POST', `/sociale-kaart/${id}/einde`, { eind: '2026-10-31' })).body.code,
    ).toBe('al-gestopt')
    expect((await house.vraag('toegang', 'GET', '/sociale-kaart')).body).toEqual([])
    expect((await house.vraag('toegang', 'GET', '/sociale-kaart?gestopt=true')).body[0].stand).toBe('gestopt')
  })
})
