import { afterAll, beforeAll, expect } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

type Antwoord = { beletselen?: { code: string; veld?: string }[] }

/** A house of its own with what the griffie does in it, for the tests of her lists. */
export function griffiewerk() {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const doe = (pad: string, body: object, als = 'griffie') => house.vraag(als, 'POST', `/raad${pad}`, body)
  const lees = async (pad: string, als = 'griffie') => (await house.vraag(als, 'GET', `/raad${pad}`)).body
  const lukt = async (pad: string, body: object) => {
    const { status, body: uit } = await doe(pad, body)
    expect(status, JSON.stringify(uit)).toBe(201)
    return uit
  }
  const beletselen = async (pad: string, body: object) => {
    const { status, body: uit } = await doe(pad, body)
    expect(status, JSON.stringify(uit)).toBe(422)
    return (uit as Antwoord).beletselen ?? []
  }
  const geweigerd = async (pad: string, body: object, verwacht: string[]) =>
    expect((await beletselen(pad, body)).map(({ code }) => code)).toEqual(verwacht)
  /** Nobody but the griffie, and for her nothing of another municipality. */
  const alleenHier = async (pad: string, body: object) => {
    for (const wie of ['raadslid', 'programmasecretaris', 'wethouder'])
      expect((await doe(pad, body, wie)).status).toBe(403)
    expect((await doe(pad, body, '9902-griffie')).status).toBe(404)
  }
  let teller = 0
  const motie = async (nummer = `2026-M${1000 + teller}`) => {
    teller += 1
    return lukt('/moties', { titel: 'Meer buurtwerk', nummer, datum: '2026-10-05', indieners: ['SP', 'CDA'] })
  }
  const voorstel = async (meer: object = {}) => {
    teller += 1
    const { voorstelId } = await lukt('/voorstellen', {
      titel: 'Buurtwerk in alle wijken',
      griffienummer: `2026-${9000 + teller}`,
      nummer: String(400_000 + teller),
      datum: '2026-10-12',
      ...meer,
    })
    return voorstelId as string
  }
  const vergadering = async (datum: string, soort = 'raad', begin = '19:30') =>
    (
      await lukt('/vergaderingen', {
        soort,
        datum,
        begin,
        eind: '22:30',
        karakter: soort === 'raad' ? 'besluitvormend' : 'oordeelsvormend',
      })
    ).vergaderingId as string
  return { huis: () => house, doe, lees, lukt, beletselen, geweigerd, alleenHier, motie, voorstel, vergadering }
}
