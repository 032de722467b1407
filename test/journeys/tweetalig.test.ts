import { expect, test } from 'vitest'
import { DOELEN } from '#keten/dossier/rules/doelen.ts'
import { routes } from '#server/modules.ts'
import { alleParen, type Paar } from './catalogi.ts'

/** Names, codes and words that both languages share. */
const GELIJK: ReadonlySet<string> = new Set([
  'Agenda',
  'BRP',
  'BSN',
  'Budget',
  'Business controller',
  'College',
  'Cluster',
  'Code',
  'Contact',
  'Contract',
  'DigiD',
  'Discipline',
  'Forum',
  'Indicator',
  'Instrument',
  'Intake',
  'Menu',
  'Monitor',
  'Norm',
  'Open',
  'Partners',
  'Per',
  'Plan',
  'Planning',
  'Privacy officer',
  'Product',
  'Project',
  'Register',
  'Route',
  'Scenario',
  'School',
  'Scope',
  'Team',
  'Teams',
  'Theta',
  'Triage',
  'Volume',
  'Wmo',
  'Buffer',
  'Buffers',
  'Wmo 2015',
  '2 open',
  'indicator',
  'later',
  'mail',
  'open',
  'partner',
  'per',
  'per week',
  'plan',
  'professional',
  'school',
  '{uitleg}',
  'project',
])

const gemist = (paren: readonly Paar[]) =>
  paren.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '' || /undefined|\[object/.test(nl + en))
const onvertaald = (paren: readonly Paar[]) =>
  paren.filter(({ nl, en }) => nl === en && /\p{L}{3}/u.test(nl) && !GELIJK.has(nl))

test('elke tekst van het huis staat er in twee talen, en werkelijk in twee', async () => {
  const { paren, catalogi, gevonden } = await alleParen()
  expect(paren.length).toBeGreaterThan(1500)
  expect(gevonden, 'catalogi die niemand uitdeelt, kan niemand nakijken').toBeGreaterThanOrEqual(catalogi)
  expect(gemist(paren)).toEqual([])
  expect([...new Set(onvertaald(paren).map(({ plek, nl }) => `${plek}: ${nl}`))]).toEqual([])
})

test('een tekst die ontbreekt of is overgenomen valt op', () => {
  const goed = { plek: 'a', sleutel: 'a', nl: 'Werkvoorraad', en: 'Work list' }
  expect(gemist([goed, { plek: 'b', sleutel: 'b', nl: 'Melding', en: '' }])).toHaveLength(1)
  expect(onvertaald([goed, { plek: 'c', sleutel: 'c', nl: 'Huishoudens', en: 'Huishoudens' }])).toHaveLength(1)
})

test('het doel van elke blik en elke handeling is in twee talen te lezen', () => {
  const doelen = new Set(routes.map(({ endpoint }) => endpoint.access.doel))
  expect(doelen.size).toBeGreaterThan(20)
  expect([...doelen].filter((doel) => !DOELEN.some(({ nl }) => nl === doel))).toEqual([])
})
