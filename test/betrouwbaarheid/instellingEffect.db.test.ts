import { afterAll, beforeAll, expect, it } from 'vitest'
import { instellingen } from '#server/modules.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** What says nothing yet of what is open. This list only gets shorter. */
const ZONDER = new Set([
  'termijn/wmo-persoonlijk-plan',
  'termijn/wmo-spoed',
  'termijn/jeugdwet-spoed',
  'termijn/participatiewet-wachttijd-jongeren',
  'termijn/participatiewet-voorschot',
  'ervaring/minimum-verhalen',
  'begroting/bevoegdheden',
  'begroting/salaristabel',
])

it('elke instelling zegt wat zij doet met wat open staat, behalve de genoemde, en die echt niet', async () => {
  const zwijgt: string[] = []
  for (const { soort, sleutel, standaard } of instellingen.soorten) {
    const voorstel = {
      soort,
      sleutel: sleutel === '*' ? '2027-05-04' : sleutel,
      waarde: standaard,
      periode: { begin: datum('2026-11-10'), eind: null },
    }
    const effecten = await house.in('beheerder', async (context) => {
      const uit = []
      for (const een of instellingen.effecten.filter((een) => een.soort === soort))
        uit.push(await een.bereken(context, voorstel))
      return uit.filter((een) => een !== undefined)
    })
    if (effecten.length === 0) zwijgt.push(`${soort}/${sleutel}`)
    for (const { telt } of effecten)
      if (telt) {
        expect(telt.voor.nl, soort).toMatch(/^Telt /)
        expect(telt.bron.trim(), soort).not.toBe('')
      }
  }
  expect(zwijgt.sort()).toEqual([...ZONDER].sort())
})
