import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SRC = join(import.meta.dirname, '../../src')
const HOUDT_TEKST = /defineTeksten\(|\bnl: ['"`(]|Tweetalig/

export type Paar = { plek: string; sleutel: string; nl: string; en: string }

/** Every text of the house: pairs of a catalogue, and {nl, en} wherever a module hands one out. */
export async function alleParen(): Promise<{ paren: Paar[]; catalogi: number; gevonden: number }> {
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
const isCatalogus = (waarde: unknown): waarde is Record<string, [unknown, unknown]> =>
  isRij(waarde) && !Array.isArray(waarde) && Object.keys(waarde).length > 0 && Object.values(waarde).every(isPaar)

function loop(waarde: unknown, plek: string, paren: Paar[], gezien: Set<unknown>): void {
  if (!isRij(waarde) || gezien.has(waarde) || gezien.size > 20_000 || waarde instanceof RegExp) return
  gezien.add(waarde)
  const sleutel = plek.split(/[ .]/).at(-1)!
  if (isCatalogus(waarde)) {
    for (const [naam, [nl, en]] of Object.entries(waarde))
      paren.push({ plek: `${plek}.${naam}`, sleutel: naam, nl: gezegd(nl), en: gezegd(en) })
  } else if ('nl' in waarde && typeof waarde.nl === 'string') {
    paren.push({ plek, sleutel, nl: waarde.nl, en: gezegd(waarde.en) })
  } else {
    for (const [naam, een] of Object.entries(waarde)) loop(een, `${plek}.${naam}`, paren, gezien)
  }
}

/** A count of things by name: two of each, whatever they are called. */
const TELLING = new Proxy({}, { get: () => 2 })

/** What a text says; one with parameters is asked for two of everything. */
function gezegd(tekst: unknown): string {
  if (typeof tekst === 'string') return tekst
  if (typeof tekst !== 'function') return ''
  for (const gevraagd of [[2, 2, 2, 2, 2, 2], [TELLING], Array(6).fill('twee')]) {
    try {
      const zin = String(tekst(...gevraagd))
      if (!/\bundefined\b/.test(zin)) return zin
    } catch {
      // Asked for something else; the next way of asking tells.
    }
  }
  return String(tekst(TELLING))
}
