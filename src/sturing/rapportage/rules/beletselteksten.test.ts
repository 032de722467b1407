import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { platformBeletselen } from '#platform/teksten.ts'
import { beletselTeksten as begroting } from '#sturing/begroting/index.ts'
import { beletselTeksten as programma } from '#sturing/programma/index.ts'
import { beletselTeksten as raad } from '#sturing/raad/index.ts'
import { beletselTeksten as rapportage } from './beletselteksten.ts'

const kamers = { begroting, raad, programma, rapportage }

/** Every code that a rule of the room gives to `als`, which a screen must be able to explain. */
const codesIn = (kamer: string) => {
  const map = join(import.meta.dirname, '../..', kamer, 'rules')
  const bron = readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
    .map((naam) => readFileSync(join(map, naam), 'utf8'))
    .join('\n')
  const stukken = bron.split(/\bals\(/).slice(1)
  return new Set(stukken.flatMap((stuk) => /'([a-z0-9]+(?:-[a-z0-9]+)+)'/.exec(stuk)?.[1] ?? []))
}

describe('de teksten van de beletselen', () => {
  it.each([
    ['begroting', 15],
    ['raad', 8],
    ['programma', 2],
    ['rapportage', 5],
  ] as const)('%s: elke code heeft een zin in twee talen', (kamer, minstens) => {
    const codes = codesIn(kamer)
    expect(codes.size).toBeGreaterThanOrEqual(minstens)
    for (const code of codes) expect(kamers[kamer][code] ?? platformBeletselen[code], code).toBeDefined()
    for (const { nl, en } of Object.values(kamers[kamer])) expect(nl).not.toBe(en)
  })
})
