import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API_VERSION } from '#platform/http.ts'
import { registerLogin } from '#server/login.ts'
import { routes } from '#server/modules.ts'
import { registerWeb } from '#server/web.ts'
import { type Answer, openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { FUNCTIES } from '#uitvoering/inrichting/index.ts'
import { magVolgensTabel, TOEGANGSTABEL } from './toegangstabel.ts'

const ONBEKEND = '0190a000-0000-7000-8000-00000000dead'
const MOET: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'self';.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
}

/** FHIR has a form of its own for what went wrong; everywhere else it is a problem. */
const FOUTVORM = (pad: string) =>
  pad.startsWith('/fhir/') ? /^application\/(fhir|problem)\+json/ : /^application\/problem\+json/

function mist({ headers, status }: Answer, api: boolean, pad = ''): string[] {
  const fout = Object.entries(MOET).flatMap(([naam, vorm]) => (vorm.test(String(headers[naam] ?? '')) ? [] : [naam]))
  if (/unsafe-|\*/.test(String(headers['content-security-policy']))) fout.push('unsafe in het beleid')
  if (headers['x-powered-by'] || headers.server) fout.push('zegt welke software antwoordt')
  if (api && headers['api-version'] !== API_VERSION) fout.push('api-version')
  if (api && status !== 404 && !/no-store/.test(String(headers['cache-control']))) fout.push('mag worden bewaard')
  if (status >= 400 && api && !FOUTVORM(pad).test(String(headers['content-type']))) fout.push('fout in een andere vorm')
  return fout
}

/** One who may and one who may not, so that each route answers in each state. */
function wieVraagt(id: string) {
  const toegestaan = TOEGANGSTABEL.get(id)!
  const functies = Object.keys(FUNCTIES)
  return {
    mag: functies.find((functie) => magVolgensTabel(toegestaan, functie)),
    magNiet: functies.find((functie) => !magVolgensTabel(toegestaan, functie)),
  }
}

describe('koppen op elk antwoord', () => {
  let house: TestHouse
  const gezien = new Map<number, number>()
  beforeAll(async () => {
    house = await openTestHouse({
      prepare: async (open) => {
        await registerLogin(open, { publicUrl: 'https://samenhang.example', cookieKey: open.keys.context })
        registerWeb(open, 'https://samenhang.example')
      },
    })
  })
  afterAll(() => house.close())

  const scan = async (
    als: string,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    pad: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => {
    const antwoord = await house.vraag(als, method, pad, body, headers)
    gezien.set(antwoord.status, (gezien.get(antwoord.status) ?? 0) + 1)
    return mist(antwoord, !pad.startsWith('/api/v1/openapi'), pad).map(
      (wat) => `${method} ${pad} ${antwoord.status}: ${wat}`,
    )
  }

  it('elke route in elke stand: gelukt, niet ingelogd, geen recht, niet gevonden, verkeerd soort, te groot, onleesbaar', async () => {
    const fouten: string[] = []
    for (const { endpoint } of routes) {
      const { method } = endpoint
      const pad = endpoint.path.replaceAll(/:\w+/g, ONBEKEND)
      const { mag, magNiet } = wieVraagt(endpoint.id)
      for (const als of ['niemand', mag, magNiet].filter((een) => een !== undefined)) {
        const body = method === 'GET' ? undefined : {}
        fouten.push(...(await scan(als, method, pad, body)))
        if (method === 'GET' || als !== mag) continue
        fouten.push(...(await scan(als, method, pad, '{', { 'content-type': 'application/json' })))
        fouten.push(...(await scan(als, method, pad, '{}', { 'content-type': 'text/plain' })))
        fouten.push(
          ...(await scan(als, method, pad, `"${'x'.repeat(1_100_000)}"`, { 'content-type': 'application/json' })),
        )
      }
      fouten.push(...(await scan('consulent', 'DELETE', pad)))
    }
    expect(fouten).toEqual([])
    expect([...gezien.values()].reduce((som, aantal) => som + aantal, 0)).toBeGreaterThan(700)
    for (const status of [200, 401, 403, 404, 413, 415, 422])
      expect(gezien.get(status) ?? 0, String(status)).toBeGreaterThan(0)
  })

  it('ook buiten de api: bladzijden, inloggen, bestanden, vreemde adressen, en een storing', async () => {
    const fouten: string[] = []
    for (const pad of [
      '/',
      '/bestaat-niet',
      '/bestaat-niet.js',
      '/gezond',
      '/inloggen.css',
      '/inloggen/terug',
      '/%00',
      '/%',
      '/..%2f..%2fetc%2fpasswd',
      '/oauth/token',
      '/oidc/.well-known/openid-configuration',
      '/oidc/bestaat-niet',
      '/api/v2/x',
      '/api/v1/openapi.json',
    ]) {
      for (const method of ['GET', 'POST'] as const) {
        const antwoord = await house.http.inject({ method, url: pad, headers: { 'x-forwarded-proto': 'https' } })
        const los = { status: antwoord.statusCode, body: '', headers: antwoord.headers }
        fouten.push(...mist(los, false).map((wat) => `${method} ${pad} ${los.status}: ${wat}`))
        if (!String(antwoord.headers['strict-transport-security']).includes('max-age='))
          fouten.push(`${method} ${pad}: geen hsts`)
      }
    }
    await house.owner.query('revoke insert on platform.handeling from samenhang_app, samenhang_gemeente')
    const stuk = await house.vraag('consulent', 'POST', '/huishouden/personen', {
      voornamen: 'A',
      geslachtsnaam: 'B',
      geboren: '1990-01-01',
      bevestigd: true,
    })
    await house.owner.query('grant insert on platform.handeling to samenhang_app, samenhang_gemeente')
    expect(stuk.status).toBe(500)
    expect(JSON.stringify(stuk.body)).not.toMatch(/handeling|permission|select|insert|stack|\.ts/)
    expect([...fouten, ...mist(stuk, true)]).toEqual([])
  })

  it('controle: een antwoord zonder een van de koppen, of met unsafe-inline, wordt gezien', async () => {
    const goed = await house.vraag('consulent', 'GET', '/ik')
    expect(mist(goed, true)).toEqual([])
    for (const naam of Object.keys(MOET))
      expect(mist({ ...goed, headers: { ...goed.headers, [naam]: undefined } }, true)).not.toEqual([])
    const onveilig = {
      ...goed.headers,
      'content-security-policy': `${goed.headers['content-security-policy']}; script-src 'unsafe-inline'`,
    }
    expect(mist({ ...goed, headers: onveilig }, true)).toContain('unsafe in het beleid')
  })
})
