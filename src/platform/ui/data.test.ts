import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Endpoint, endpoint, Type } from '#platform/endpoint.ts'
import { isWorthRetrying } from './data.ts'
import { ProblemError } from './problem.ts'
import { request, splitInput } from './request.ts'

const access = { power: 'ingelogd', doel: 'proef', grondslag: 'proef', wetten: 'geen', verwerking: 'proef' } as const

const change = endpoint({
  id: 'proef.wijzig',
  method: 'POST',
  path: '/dingen/:id/naam',
  summary: 'Wijzig de naam',
  access,
  params: Type.Object({ id: Type.String() }),
  query: Type.Object({ waarom: Type.Optional(Type.String()) }),
  body: Type.Object({ naam: Type.String() }),
  response: Type.Object({ naam: Type.String() }),
})
const list = endpoint({
  id: 'proef.lijst',
  method: 'GET',
  path: '/dingen',
  summary: 'Lijst',
  access,
  query: Type.Object({ soort: Type.Array(Type.String()), zoek: Type.Optional(Type.String()) }),
  response: Type.Array(Type.String()),
})

afterEach(() => vi.unstubAllGlobals())

/** Stands in for the network only. */
function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetch = vi.fn(
    async (_url: string, _init: RequestInit) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

describe('een verzoek', () => {
  it('verdeelt de invoer over pad, vraag en inhoud', () => {
    expect(splitInput(change as Endpoint, { id: 'a/b', waarom: 'spelfout', naam: 'Jansen' })).toEqual({
      url: '/api/v1/dingen/a%2Fb/naam?waarom=spelfout',
      body: { naam: 'Jansen' },
    })
  })
  it('herhaalt een lijst in de vraag en laat weg wat leeg is', () => {
    expect(splitInput(list as Endpoint, { soort: ['x', 'y'], zoek: '' })).toEqual({
      url: '/api/v1/dingen?soort=x&soort=y',
      body: undefined,
    })
  })
  it('stuurt sleutel, versie, taal en afzender mee, en geeft de nieuwe versie terug', async () => {
    const fetch = answer(200, { naam: 'Jansen' }, { etag: '"8"' })
    const result = await request(
      change,
      { id: '1', naam: 'Jansen' },
      { taal: 'en', etag: '"7"', idempotencyKey: 'sleutel' },
    )
    expect(result).toEqual({ data: { naam: 'Jansen' }, etag: '"8"' })
    const init = fetch.mock.calls[0]![1]
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', body: '{"naam":"Jansen"}' })
    expect(init.headers).toMatchObject({
      'Idempotency-Key': 'sleutel',
      'If-Match': '"7"',
      'Accept-Language': 'en',
      'X-Requested-With': 'samenhang',
    })
  })
  it('maakt van problem+json een fout met alle beletselen', async () => {
    answer(
      422,
      {
        status: 422,
        code: 'geweigerd',
        detail: 'd',
        beletselen: [{ code: 'te-lang', veld: 'naam', uitleg: 'Korter' }],
      },
      { 'content-type': 'application/problem+json' },
    )
    const error = await request(change, { id: '1', naam: '' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({
      status: 422,
      code: 'geweigerd',
      beletselen: [{ code: 'te-lang', veld: 'naam', uitleg: 'Korter' }],
    })
  })
  it('noemt een onbereikbare server status 0', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(request(list, { soort: [] })).rejects.toMatchObject({ status: 0 })
  })
  it.each(['/werkvoorraad', '/plannen/7?versie=2'])(
    'brengt bij 401 vanaf %s naar de deur, en weet de weg terug',
    async (where) => {
      answer(401, {})
      const assign = vi.fn()
      const url = new URL(where, 'http://samenhang.test')
      vi.stubGlobal('location', { pathname: url.pathname, search: url.search, assign })
      await expect(request(list, { soort: [] })).rejects.toMatchObject({ status: 401 })
      expect(assign).toHaveBeenCalledWith(`/inloggen?terug=${encodeURIComponent(where)}`)
    },
  )
  it.each([
    [0, true],
    [503, true],
    [422, false],
    [412, false],
  ])('status %d nog eens proberen: %s', (status, again) => {
    expect(isWorthRetrying(new ProblemError(status))).toBe(again)
  })
})
