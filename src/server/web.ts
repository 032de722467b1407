import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { API, API_VERSION } from '#platform/http.ts'
import { openApiOf } from '#platform/openapi.ts'
import type { House } from './house.ts'
import { routes } from './modules.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The web application, the OpenAPI document and the demo login's style. */
export function registerWeb(house: House, publicUrl: string): void {
  const { http } = house
  http.register(fastifyStatic, {
    root: DIST,
    wildcard: true,
    index: false,
    cacheControl: false,
    setHeaders: cacheHeaders,
  })
  // The files would answer 403 here: a folder without an index. The page is what every unknown address gets.
  http.get('/', (_request, reply) => reply.callNotFound())
  http.get('/inloggen.css', async (_request, reply) =>
    reply.type('text/css').send(await readFile(new URL('inloggen.css', import.meta.url), 'utf8')),
  )
  const document = openApiOf(
    routes.map((route) => route.endpoint),
    publicUrl,
  )
  http.get(`${API}/openapi.json`, async (_request, reply) => reply.header('api-version', API_VERSION).send(document))
  http.get('/gezond', async (_request, reply) => {
    await house.database.gate('select 1')
    return reply.send({ gezond: true })
  })
}

export const readPage = () => readFile(`${DIST}index.html`)

/** Files named by their content may stay; the page itself is asked anew. */
function cacheHeaders(reply: { header(name: string, value: string): unknown }, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}
