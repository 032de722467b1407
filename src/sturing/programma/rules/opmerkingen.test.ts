import { expect, it } from 'vitest'
import { leesDeventer } from '#test/voorbeeldstad/bronnen/index.ts'
import { opmerkingenBijAspect } from './opmerkingen.ts'
import { bevindingenVan } from './rapporttoets.ts'

it('telt bij een aspect elke opmerking die daar staat, ook die bij zijn afwijkingen', () => {
  const rapport = leesDeventer().rapporten.find(({ code }) => code === 'D3')!
  const planning = () => opmerkingenBijAspect(rapport, 'planning', bevindingenVan(rapport)).map(({ code }) => code)
  expect(planning()).toEqual(['label-hoort-elders', 'op-koers-bij-vertraging'])
  rapport.afwijkingen.find(({ soort }) => soort === 'totaalplanning')!.antwoord = 'leeg'
  expect(planning()).toEqual(['label-hoort-elders', 'op-koers-bij-vertraging', 'antwoord-ontbreekt'])
  expect(opmerkingenBijAspect(rapport, 'scope', bevindingenVan(rapport))).toEqual([])
})
