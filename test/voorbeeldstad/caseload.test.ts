import { expect, it } from 'vitest'
import { genereerStad } from './index.ts'
import { omVoorziening } from './laden/voorzieningomgeving.ts'
import type { Datum, Stad } from './stad.ts'

const stadVan = (gemeente: string, inwoners: number) =>
  genereerStad({ gemeente, inwoners, jaren: 3, seed: 7, vandaag: '2026-11-10' as Datum })

/** Households of whose open plan someone has the regie, by name. */
function huishoudensVan({ plan, inrichting }: Stad): Map<string, number> {
  const open = new Map(plan.plannen.filter((een) => !een.geslotenOp).map((een) => [een.id, een.huishouden]))
  const regies = plan.regies.filter((een) => open.has(een.plan) && !een.periode.eind)
  const per = Map.groupBy(regies, (een) => een.medewerker)
  return new Map(
    inrichting.medewerkers.map(({ id, naam }) => [naam, new Set(per.get(id)?.map((een) => open.get(een.plan))).size]),
  )
}

it.each([
  ['9901', 12_000],
  ['9901', 25_000],
  ['9901', 60_000],
  ['9902', 6_000],
])('%s met %i inwoners: niemand heeft meer huishoudens dan een mens kan kennen', (gemeente, inwoners) => {
  const stad = stadVan(gemeente, inwoners)
  const aantallen = huishoudensVan(stad)
  expect(Math.max(...aantallen.values())).toBeLessThanOrEqual(inwoners === 25_000 ? 50 : 65)
  const metWerk = [...aantallen.values()].filter((een) => een > 0)
  expect(metWerk.reduce((som, een) => som + een, 0) / metWerk.length).toBeGreaterThan(15)
  if (gemeente === '9901') expect(aantallen.get('Anouk Hendriks')).toBeGreaterThanOrEqual(inwoners === 25_000 ? 30 : 15)
  const subs = stad.inrichting.medewerkers.map((een) => een.sub)
  expect(new Set(subs).size).toBe(subs.length)
})

it('een afspraak die niet is nagekomen, is hooguit weken te laat en nooit jaren', () => {
  const { plan, inrichting } = stadVan('9901', 25_000)
  const loopt = new Set(plan.plannen.filter((een) => !een.geslotenOp).map((een) => een.id))
  const open = plan.afspraken.filter((een) => loopt.has(een.plan) && !een.nagekomenOp)
  const teLaat = open.filter((een) => een.wanneer < '2026-11-10')
  expect(teLaat.length).toBeGreaterThan(20)
  expect(teLaat.filter((een) => een.wanneer < '2026-09-15')).toEqual([])
  const anouk = inrichting.medewerkers.find((een) => een.naam === 'Anouk Hendriks')!.id
  const vanHaar = new Set(
    plan.regies
      .filter((een) => een.medewerker === anouk && !een.periode.eind && loopt.has(een.plan))
      .map((een) => een.plan),
  )
  const bijHaar = open.filter((een) => vanHaar.has(een.plan))
  expect(bijHaar.length).toBeLessThan(60)
  expect(bijHaar.filter((een) => een.wanneer < '2026-11-10').length).toBeLessThanOrEqual(bijHaar.length / 2)
})

it('wat langs de eigen toegang heen kwam, ligt niet bij een van hen maar bij allen', () => {
  const stad = stadVan('9901', 25_000)
  const om = omVoorziening(stad)
  const open = stad.voorziening.herbeoordelingen.filter((een) => !een.gedaanOp)
  const bij = Map.groupBy(open, (een) => om.doorVan(om.voorzieningen.get(een.voorziening)!))
  expect(open.length).toBeGreaterThan(200)
  expect(Math.max(...[...bij.values()].map((een) => een.length))).toBeLessThan(30)
})
