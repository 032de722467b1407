import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { type Endpoint, endpoint, Type } from '#platform/endpoint.ts'
import { createHttp, type HttpOptions } from '#platform/http.ts'
import { openApiOf } from '#platform/openapi.ts'
import { serveRead } from '#platform/route.ts'
import { platformBeletselen } from '#platform/teksten.ts'
import { beletselTeksten, routes } from '#server/modules.ts'
import { gedeeld, heeftGedeeld } from '#test/harness/gedeeld.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'

const endpoints = routes.map((route) => route.endpoint)

/** FHIR prescribes the name of the resource as it stands in the address (R4 §3.1.0.1.2). */
const VAN_FHIR = /^\/fhir\/ServiceRequest(\/:[a-zA-Z]+)?$/

describe('elke route zegt wie, waarvoor en op welke grond', () => {
  it('telt de routes', () => expect(endpoints.length).toBeGreaterThan(4))

  it.each(endpoints.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.access.doel.length).toBeGreaterThan(3)
    expect(one.access.grondslag).toMatch(/art\.|Wmo|Jeugdwet|Awb|Gemeentewet|AVG|Wgs|Participatiewet/)
    expect(one.path).toMatch(VAN_FHIR.test(one.path) ? VAN_FHIR : /^(\/([a-z0-9-]+|:[a-zA-Z]+))+$/)
    expect(one.id).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
  })

  it('heeft geen twee routes met dezelfde naam of hetzelfde adres', () => {
    expect(new Set(endpoints.map((one) => one.id)).size).toBe(endpoints.length)
    expect(new Set(endpoints.map((one) => `${one.method} ${one.path}`)).size).toBe(endpoints.length)
  })

  it('vraagt alleen powers die een functie heeft', () => {
    const known = new Set([
      'openbaar',
      'ingelogd',
      ...Object.values(FUNCTIES).flatMap((functie) => [...functie.powers]),
    ])
    const unknown = endpoints.flatMap((one) =>
      [one.access.power]
        .flat()
        .filter((power) => !known.has(power))
        .map((power) => `${one.id}: ${power}`),
    )
    expect(unknown).toEqual([])
  })

  it('controle: een route zonder doel laat het huis niet opengaan', () => {
    const bare = endpoint({
      id: 'x.y',
      method: 'GET',
      path: '/x',
      summary: 'x',
      access: { power: 'ingelogd', doel: '', grondslag: 'AVG', wetten: 'geen', verwerking: 'x' },
      response: Type.Object({}),
    })
    expect(() => createHttp([serveRead(bare, async () => ({}))], {} as HttpOptions)).toThrow('declares no access')
    expect(Fastify).toBeDefined()
  })
})

/** The second argument of every call of als(condition, code, ...), where it is a literal. */
function secondArguments(source: string): string[] {
  return [...source.matchAll(/\bals\(/g)].flatMap((match) => {
    let depth = 0
    const start = match.index + match[0].length
    for (let at = start; at < source.length; at += 1) {
      const sign = source[at]!
      if ('([{'.includes(sign)) depth += 1
      if (')]}'.includes(sign)) depth -= 1
      if (depth < 0) return []
      if (sign === ',' && depth === 0) return source.slice(at + 1).match(/^\s*'([a-z0-9-]+)'/)?.[1] ?? []
    }
    return []
  })
}

describe('elk beletsel heeft een zin in twee talen', () => {
  const texts = Object.assign({}, platformBeletselen, ...beletselTeksten) as typeof platformBeletselen
  const used = new Map<string, string>()
  for (const file of globSync('src/**/*.ts')) {
    if (file.includes('.test.') || file.includes('testing') || file.includes('/screens/')) continue
    for (const code of secondArguments(readFileSync(file, 'utf8'))) used.set(code, file)
  }

  it('vindt beletselen in de code', () => expect(used.size).toBeGreaterThan(0))
  it('kent ze allemaal', () => expect([...used].filter(([code]) => !texts[code])).toEqual([]))
  it('in twee talen', () => {
    for (const [code, text] of Object.entries(texts))
      expect([code, text.nl.length > 5, text.en.length > 5, text.nl !== text.en]).toEqual([code, true, true, true])
  })
})

describe('OpenAPI', () => {
  const document = openApiOf(endpoints as Endpoint[], 'https://samenhang.example')

  it('beschrijft elke route met doel en grondslag', () => {
    const operations = Object.values(document.paths).flatMap(
      (path) => Object.values(path) as { operationId: string; 'x-doel'?: string }[],
    )
    expect(operations.length).toBe(endpoints.length + 1)
    expect(operations.filter((one) => !one['x-doel']).map((one) => one.operationId)).toEqual(['openapi'])
  })

  it.skipIf(!heeftGedeeld)(
    'volgt de NL API Design Rules 2.1 (twee regels wijken af: wij schrijven 3.1, en FHIR schrijft zijn eigen adressen voor)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'samenhang-openapi-'))
      writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
      const run = spawnSync(
        process.execPath,
        [
          'node_modules/@stoplight/spectral-cli/dist/index.js',
          'lint',
          '-f',
          'json',
          '-q',
          '-r',
          gedeeld('standards/logius/adr-2.1-linter.yaml'),
          join(folder, 'openapi.json'),
        ],
        { encoding: 'utf8' },
      )
      const findings = JSON.parse(run.stdout || '[]') as { code: string; message: string; path: string[] }[]
      const eigen = findings.filter((one) => !(one.code === 'paths-kebab-case' && one.path[1]?.startsWith('/fhir/')))
      expect(eigen.map((one) => `${one.code} ${one.path.join('/')}`)).toEqual(['openapi3 openapi'])
    },
    60_000,
  )
})
