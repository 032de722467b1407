import fc from 'fast-check'
import { maakBsn } from '#values/bsn.ts'

/** The part of JSON Schema that our endpoints are written in. */
type Schema = {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  required?: string[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}
export const alsSchema = (schema: unknown): Schema => JSON.parse(JSON.stringify(schema ?? {}))

const DAGEN = [
  '2015-01-01',
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-10-25',
  '2026-11-10',
  '2026-11-15',
  '2027-05-14',
  '2031-12-31',
]
const TEKST = fc.constantFrom(
  'a',
  'Een zin met een punt.',
  'Élisabeth van ’t Hoff',
  '🙂',
  ' ',
  "'; drop table x; --",
  '<script>',
  '=1+1',
  '日本語',
  '2026',
)

/** What fits the schema: so that a request reaches the rules behind it. */
export function passend(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((een) => passend(een, ids)))
  switch (schema.type) {
    case 'string':
      return tekst(schema, ids)
    case 'integer':
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1_000_000, 1_000_000_000) }),
        fc.constant(schema.minimum ?? 1),
      )
    case 'number':
      return fc.double({
        min: schema.minimum ?? -1000,
        max: schema.maximum ?? 1e9,
        noNaN: true,
        noDefaultInfinity: true,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(passend(schema.items ?? {}, ids), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      })
    case 'object': {
      if (!schema.properties)
        return fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
      const velden = Object.fromEntries(
        Object.entries(schema.properties).map(([naam, deel]) => [naam, passend(deel, ids)]),
      )
      return fc.record(velden, { requiredKeys: schema.required ?? [] })
    }
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function tekst(schema: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  if (schema.format === 'uuid')
    return ids.length > 0
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() })
      : fc.uuid()
  if (schema.format === 'datum') return fc.constantFrom(...DAGEN)
  if (schema.format === 'bsn') return fc.integer({ min: 1_000_000, max: 8_999_999 }).map((nummer) => maakBsn(nummer))
  if (schema.format === 'date-time') return fc.constant('2026-11-10T09:00:00Z')
  if (schema.format === 'uri') return fc.constant('https://voorbeeld.nl/x')
  if (schema.pattern)
    return fc.stringMatching(new RegExp(schema.pattern)).map((een) => een.slice(0, schema.maxLength ?? 10_000))
  return fc
    .oneof(TEKST, fc.string({ minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, 40) }))
    .map((een) =>
      een.length < (schema.minLength ?? 0)
        ? een.padEnd(schema.minLength!, 'x')
        : een.slice(0, schema.maxLength ?? 10_000),
    )
}

const diep = (): unknown => {
  let waarde: unknown = 'x'
  for (let i = 0; i < 2_000; i += 1) waarde = [waarde]
  return waarde
}

/** What never fits where it is put: a wrong kind, an impossible day, a number that fails its test, text no database holds. */
const ONZIN = fc.constantFrom<unknown>(
  '2026-02-30',
  '2026-13-01',
  '30-02-2026',
  '123456789',
  '-1',
  -1,
  -900_000_000_001,
  1.5,
  9e99,
  true,
  null,
  [],
  {},
  [null],
  '',
  'x'.repeat(100_001),
  '\u0000',
  'a\u0000b',
  '\ud800',
  'a\udfffb',
  diep(),
  { $ne: null },
  '../../etc/passwd',
  '00000000-0000-0000-0000-00000000000g',
)

type Pad = readonly (string | number)[]
const paden = (waarde: unknown, hier: Pad = []): Pad[] => {
  if (Array.isArray(waarde)) return [hier, ...waarde.flatMap((een, i) => paden(een, [...hier, i]))]
  if (waarde !== null && typeof waarde === 'object')
    return [hier, ...Object.entries(waarde).flatMap(([naam, een]) => paden(een, [...hier, naam]))]
  return [hier]
}

function zet(waarde: unknown, pad: Pad, nieuw: unknown): unknown {
  const [eerste, ...rest] = pad
  if (eerste === undefined) return nieuw
  const kopie = (Array.isArray(waarde) ? [...waarde] : { ...(waarde as object) }) as Record<string | number, unknown>
  kopie[eerste] = zet(kopie[eerste], rest, nieuw)
  return kopie
}

function zonder(waarde: unknown, pad: Pad): unknown {
  const [eerste, ...rest] = pad
  if (eerste === undefined || waarde === null || typeof waarde !== 'object') return waarde
  const kopie = (Array.isArray(waarde) ? [...waarde] : { ...(waarde as object) }) as Record<string | number, unknown>
  if (rest.length === 0) delete kopie[eerste]
  else kopie[eerste] = zonder(kopie[eerste], rest)
  return kopie
}

/** A fitting body with one thing wrong: a value, a missing field, a field too many, or a period turned round. */
export function gebroken(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.tuple(passend(schema, ids), fc.nat(), ONZIN, fc.nat(3)).map(([waarde, welk, onzin, hoe]) => {
    const alle = paden(waarde)
    const pad = alle[welk % alle.length]!
    if (hoe === 0) return zet(waarde, pad, onzin)
    if (hoe === 1) return zonder(waarde, pad)
    if (hoe === 2) return zet(waarde, [...pad.slice(0, -1), 'ditVeldBestaatNiet'], onzin)
    const periode = alle.find((een) => een.at(-1) === 'begin')
    return periode
      ? zet(zet(waarde, periode, '2027-12-31'), [...periode.slice(0, -1), 'eind'], '2020-01-01')
      : zet(waarde, pad, onzin)
  })
}

/** Bodies that are no JSON, not ours, too much, or meant to hurt the reader. */
export const RUW: readonly { soort: string; body: string; type: string }[] = [
  { soort: 'geen json', body: '{"a":', type: 'application/json' },
  { soort: 'geen json', body: 'null', type: 'application/json' },
  { soort: 'geen json', body: '[]', type: 'application/json' },
  { soort: 'geen json', body: '"tekst"', type: 'application/json' },
  { soort: 'geen json', body: '{"a":1}{"b":2}', type: 'application/json' },
  { soort: 'geen json', body: '{"a":NaN}', type: 'application/json' },
  { soort: 'leeg', body: '', type: 'application/json' },
  { soort: 'prototype', body: '{"__proto__":{"is":true}}', type: 'application/json' },
  { soort: 'prototype', body: '{"constructor":{"prototype":{"is":true}}}', type: 'application/json' },
  { soort: 'ander soort', body: 'a=1&b=2', type: 'application/x-www-form-urlencoded' },
  { soort: 'ander soort', body: '{}', type: 'text/plain' },
  { soort: 'ander soort', body: '{}', type: 'application/json; charset=utf-7' },
  { soort: 'ander soort', body: '{}', type: 'application/jsonx' },
  { soort: 'ander soort', body: '{}', type: 'application/json\tx' },
  { soort: 'ander soort', body: '<a/>', type: 'application/xml' },
  { soort: 'ander soort', body: '{}', type: '' },
  { soort: 'te diep', body: `${'['.repeat(50_000)}${']'.repeat(50_000)}`, type: 'application/json' },
  { soort: 'te diep', body: `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`, type: 'application/json' },
  { soort: 'te groot', body: `{"a":"${'x'.repeat(2_000_000)}"}`, type: 'application/json' },
]
