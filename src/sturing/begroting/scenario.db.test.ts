import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'
import { stelWijzigingVast } from './deeds.ts'

const PAD = '/begroting/scenarios'
const circulaire = { soort: 'circulaire', jaar: 2027, bedrag: -100_00, structureel: true }
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  const regel = {
    naam: 'Begeleiding',
    aard: 'lasten',
    product: null,
    programma: null,
    cluster: null,
    kostensoort: null,
  }
  await house.vraag('controller', 'POST', '/begroting/regels', { ...regel, code: 'b', taakveld: '6.712' })
  const { body } = await house.vraag('controller', 'POST', '/begroting/wijzigingen', {
    soort: 'primitief',
    orgaan: 'raad',
    toelichting: 'Begroting 2026',
    mutaties: [{ regel: 'b', jaar: 2026, zijde: 'lasten', bedrag: 1000_00, duur: 'incidenteel' }],
  })
  await house.in('controller', (context) =>
    stelWijzigingVast(context, {
      wijzigingId: body.wijzigingId,
      orgaan: 'raad',
      besluitdatum: datum('2025-11-05'),
      besluitnummer: 'R',
    }),
  )
})
afterAll(() => house.close())

it('staat met zijn delen naast de begroting, over vijf jaar', async () => {
  const index = { soort: 'index', vanaf: 2027, promille: 50, taakveld: '6.7' }
  expect(
    (await house.vraag('controller', 'POST', PAD, { naam: 'Septembercirculaire', ingrepen: [circulaire, index] }))
      .status,
  ).toBe(201)
  const { body } = await house.vraag('griffie', 'GET', PAD)
  expect(body.jaren).toEqual([2026, 2027, 2028, 2029, 2030])
  expect(body.basis).toEqual([1000_00, 1000_00, 1000_00, 1000_00, 1000_00])
  expect(body.scenarios[0].jaren.map((j: { verschil: number }) => j.verschil)).toEqual([
    0, 150_00, 202_50, 257_63, 315_51,
  ])
  expect(body.scenarios[0].jaren[1].delen).toEqual([100_00, 50_00])
})

it('weigert wat niets doet, een naam die er is, onzin en wie geen controller is', async () => {
  const stel = (als: string, input: unknown) => house.vraag(als, 'POST', PAD, input)
  const codes = async (input: unknown) =>
    (await stel('controller', input)).body.beletselen.map((b: { code: string }) => b.code)
  expect(await codes({ naam: 'Leeg', ingrepen: [] })).toEqual(['scenario-zonder-ingreep'])
  expect(await codes({ naam: 'Septembercirculaire', ingrepen: [circulaire] })).toEqual(['scenario-bestaat'])
  expect((await stel('controller', { naam: 'x', ingrepen: [{ soort: 'toverij' }] })).status).toBeGreaterThanOrEqual(400)
  expect((await stel('controller', { naam: 'x', ingrepen: [{ soort: 'toverij' }] })).status).toBeLessThan(500)
  expect((await stel('griffie', { naam: 'x', ingrepen: [circulaire] })).status).toBe(403)
})

it('wordt verwijderd in de eigen gemeente', async () => {
  const { body } = await house.vraag('controller', 'GET', PAD)
  const pad = `${PAD}/${body.scenarios[0].id}`
  expect((await house.vraag('9902-controller', 'DELETE', pad)).status).toBe(404)
  expect((await house.vraag('9902-controller', 'GET', PAD)).body.scenarios).toEqual([])
  expect((await house.vraag('griffie', 'DELETE', pad)).status).toBe(403)
  expect((await house.vraag('controller', 'DELETE', pad)).status).toBe(200)
  expect((await house.vraag('controller', 'GET', PAD)).body.scenarios).toEqual([])
})
