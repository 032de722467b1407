import { expect, it } from 'vitest'
import { nestValues } from '#platform/ui/forms/FormContext.ts'
import { instellingen } from '#server/modules.ts'
import { beletselenVoorRijen } from '../rules/rijen.ts'
import { veldenVan, waardeVanVelden } from './vormwaarde.ts'

const metRijen = instellingen.soorten.flatMap(({ soort, sleutel, vorm, standaard }) =>
  vorm.soort === 'rijen' && standaard !== null ? [{ naam: `${soort}.${sleutel}`, vorm, standaard }] : [],
)

it('er zijn instellingen met rijen', () => expect(metRijen.length).toBeGreaterThan(5))

it.each(metRijen)('$naam komt ongeschonden door het formulier', ({ vorm, standaard }) => {
  const terug = waardeVanVelden(vorm, nestValues(veldenVan(vorm, standaard)).waarde)
  expect(terug).toEqual(JSON.parse(JSON.stringify(standaard)))
  expect(beletselenVoorRijen(vorm, terug)).toEqual([])
})

it('een leeg veld is wat het veld zegt, en twee rijen met hetzelfde kenmerk staan bij de tweede', () => {
  const { vorm } = metRijen.find(({ naam }) => naam === 'plan.achttien')!
  const waarde = waardeVanVelden(vorm, { 0: { code: 'gezag', naam: { nl: 'a', en: 'b' } }, 1: { code: 'gezag' } })
  expect(waarde).toMatchObject([{ code: 'gezag', wet: null }, { code: 'gezag' }])
  expect(beletselenVoorRijen(vorm, waarde)).toMatchObject([{ code: 'rij-dubbel', veld: 'waarde.1.code' }])
})
