import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'

describe('inrichting', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  it('zegt wie er is ingelogd en wat die mag', async () => {
    const { status, body } = await house.vraag('consulent', 'GET', '/ik')
    expect(status).toBe(200)
    expect(body).toMatchObject({ naam: 'Consulent en regisseur', gemeenteNaam: 'Voorbeeldstad' })
    expect(body.powers).toContain('besluit:nemen')
  })

  it('laat niemand binnen zonder sessie, en niemand zonder de power', async () => {
    expect((await house.vraag('niemand', 'GET', '/ik')).status).toBe(401)
    expect((await house.vraag('consulent', 'GET', '/inrichting/gebruikers')).status).toBe(403)
  })

  it('toont een beheerder alleen de gebruikers van de eigen gemeente', async () => {
    const hier = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    const daar = await house.vraag('9902-beheerder', 'GET', '/inrichting/gebruikers')
    expect(hier.body.length).toBeGreaterThan(15)
    const ids = new Set(hier.body.map((row: { id: string }) => row.id))
    expect(daar.body.some((row: { id: string }) => ids.has(row.id))).toBe(false)
  })

  it('werkt een ingetrokken functie bij het eerstvolgende verzoek, met een auditregel', async () => {
    const { body: gebruikers } = await house.vraag('beheerder', 'GET', '/inrichting/gebruikers')
    const controller = gebruikers.find((row: { functies: string[] }) => row.functies.includes('controller'))
    expect((await house.vraag('controller', 'GET', '/ik')).status).toBe(200)
    const ingetrokken = await house.vraag(
      'beheerder',
      'POST',
      `/inrichting/gebruikers/${controller.id}/ingetrokken-functies`,
      { functie: 'controller' },
    )
    expect(ingetrokken.status).toBe(201)
    expect((await house.vraag('controller', 'GET', '/ik')).status).toBe(401)
    const lines = await house.owner.query(`select actie, doel from platform.handeling where object_id = $1`, [
      controller.id,
    ])
    expect(lines.rows).toEqual([{ actie: 'inrichting.trekFunctieIn', doel: 'beheer van de inrichting' }])
  })

  it('weigert een veld dat het niet kent, in het Nederlands, en slaat niets op', async () => {
    const { status, body } = await house.vraag(
      'beheerder',
      'POST',
      '/inrichting/gebruikers/00000000-0000-7000-8000-000000000009/ingetrokken-functies',
      { functie: 'x', bsn: '1' },
    )
    expect(status).toBe(422)
    expect(body.beletselen).toEqual([{ code: 'veld-onbekend', veld: 'bsn', uitleg: 'Dit veld kennen wij niet.' }])
  })
})
