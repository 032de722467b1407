import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

describe('een sleutel is een daad', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const gebruiker = async (functie: string) => {
    const { body } = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    return body.find((row: { functies: string[] }) => row.functies.includes(functie)).id as string
  }

  it('dezelfde sleutel 50 keer tegelijk: een keer gedaan, 50 keer hetzelfde antwoord', async () => {
    const id = await gebruiker('griffie')
    const sleutel = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        house.vraag(
          'beheerder',
          'POST',
          `/inrichting/gebruikers/${id}/ingetrokken-functies`,
          { functie: 'griffie' },
          { 'idempotency-key': sleutel },
        ),
      ),
    )
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([201]))
    expect(new Set(answers.map((one) => JSON.stringify(one.body))).size).toBe(1)
    const lines = await house.owner.query(`select count(*)::int n from platform.handeling where object_id = $1`, [id])
    expect(lines.rows[0].n).toBe(1)
  })

  it('dezelfde sleutel voor iets anders wordt geweigerd, en zonder sleutel ook', async () => {
    const [een, twee] = [await gebruiker('wethouder'), await gebruiker('raadslid')]
    const sleutel = randomUUID()
    const pad = (id: string) => `/inrichting/gebruikers/${id}/ingetrokken-functies`
    expect(
      (await house.vraag('beheerder', 'POST', pad(een), { functie: 'wethouder' }, { 'idempotency-key': sleutel }))
        .status,
    ).toBe(201)
    const anders = await house.vraag(
      'beheerder',
      'POST',
      pad(twee),
      { functie: 'raadslid' },
      { 'idempotency-key': sleutel },
    )
    expect([anders.status, anders.body.code]).toEqual([422, 'sleutel-al-gebruikt'])
    const zonder = await house.vraag('beheerder', 'POST', pad(twee), { functie: 'raadslid' }, { 'idempotency-key': '' })
    expect([zonder.status, zonder.body.code]).toEqual([422, 'idempotency-key-ontbreekt'])
  })
})
