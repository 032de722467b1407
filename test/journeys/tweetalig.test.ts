import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')
const HOUDT_TEKST = /defineTeksten\(|\bnl: ['"`(]|Tweetalig/

/** Names, codes and words that both languages share. */
const GELIJK: ReadonlySet<string> = new Set([
  'Agenda',
  'BRP',
  'BSN',
  'Budget',
  'Business controller',
  'College',
  'Contact',
  'Contract',
  'Forum',
  'Menu',
  'Monitor',
  'Open',
  'Per',
  'Plan',
  'Planning',
  'Privacy officer',
  'Product',
  'Register',
  'Route',
  'School',
  'Scope',
  'Team',
  'Teams',
  'Triage',
  'Volume',
  'Wmo',
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
])

type Paar = { plek: string; nl: string; en: string }

/** Every text of the house: pairs of a catalogue, and {nl, en} wherever a module hands one out. */
async function alleParen(): Promise<{ paren: Paar[]; catalogi: number; gevonden: number }> {
  const paren: Paar[] = []
  let catalogi = 0
  let gevonden = 0
  for await (const pad of glob('**/*.{ts,tsx}', { cwd: SRC })) {
    if (/\.(test|testing)\.tsx?$|proef\//.test(pad)) continue
    const bron = await readFile(join(SRC, pad), 'utf8')
    if (!HOUDT_TEKST.test(bron) || /^(server\/main|web\/main)\.tsx?$/.test(pad)) continue
    catalogi += bron.match(/= defineTeksten\(/g)?.length ?? 0
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(SRC, pad)).href)) as Record<string, unknown>
    for (const [naam, waarde] of Object.entries(module)) {
      if (isCatalogus(waarde)) gevonden++
      loop(waarde, `${pad} ${naam}`, paren, new Set())
    }
  }
  return { paren, catalogi, gevonden }
}

const isRij = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null
const isPaar = (waarde: unknown): waarde is [unknown, unknown] =>
  Array.isArray(waarde) && waarde.length === 2 && waarde.every((een) => ['string', 'function'].includes(typeof een))
const isCatalogus = (waarde: unknown) =>
  isRij(waarde) && !Array.isArray(waarde) && Object.keys(waarde).length > 0 && Object.values(waarde).every(isPaar)

function loop(waarde: unknown, plek: string, paren: Paar[], gezien: Set<unknown>): void {
  if (!isRij(waarde) || gezien.has(waarde) || gezien.size > 20_000 || waarde instanceof RegExp) return
  gezien.add(waarde)
  if (isCatalogus(waarde)) {
    for (const [sleutel, paar] of Object.entries(waarde))
      paren.push({ plek: `${plek}.${sleutel}`, nl: gezegd((paar as unknown[])[0]), en: gezegd((paar as unknown[])[1]) })
  } else if ('nl' in waarde && typeof waarde.nl === 'string') {
    paren.push({ plek, nl: waarde.nl, en: gezegd(waarde.en) })
  } else {
    for (const [sleutel, een] of Object.entries(waarde)) loop(een, `${plek}.${sleutel}`, paren, gezien)
  }
}

/** What a text says; one with parameters is asked for two of everything. */
function gezegd(tekst: unknown): string {
  if (typeof tekst === 'string') return tekst
  if (typeof tekst !== 'function') return ''
  try {
    return String(tekst(2, 2, 2, 2, 2, 2))
  } catch {
    return String(tekst('twee', 'twee', 'twee', 'twee', 'twee', 'twee'))
  }
}

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
}, 60_000)

test('een tekst die ontbreekt of is overgenomen valt op', () => {
  const goed = { plek: 'a', nl: 'Werkvoorraad', en: 'Work list' }
  expect(gemist([goed, { plek: 'b', nl: 'Melding', en: '' }])).toHaveLength(1)
  expect(onvertaald([goed, { plek: 'c', nl: 'Huishoudens', en: 'Huishoudens' }])).toHaveLength(1)
})
