import { createHash, randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Beletsel, codesOf } from '#values/beletsel.ts'
import type { Aankondiging } from '#values/event.ts'
import { personFinder, writeAudit } from './audit.ts'
import type { Clock } from './clock.ts'
import { type Connections, type Context, doCommand } from './command.ts'
import type { Keys } from './crypto.ts'
import { type Database, sql } from './db.ts'
import type { Endpoint } from './endpoint.ts'
import { errorFields, type Log } from './log.ts'
import { heeft, type Mandaat } from './mandaat.ts'
import { type Problem, problemOf } from './problem.ts'
import { NotMandated, Refused } from './refusal.ts'
import type { Route } from './route.ts'
import { setSecurityHeaders } from './securityHeaders.ts'
import { compileSerializer, compileValidator } from './validation.ts'

export const API = '/api/v1'
export const API_VERSION = '1.0.0'
const MAX_BODY = 1_000_000
const MAX_UPLOAD = 25_000_000

export type Credentials = { soort: 'cookie' | 'bearer'; tokenHash: Buffer }

export type HttpOptions = {
  database: Database
  keys: Keys
  clock: Clock
  log: Log
  connections: Connections
  hear: (context: Context, aankondiging: Aankondiging) => Promise<void>
  /** Who this is and what he may today; undefined when the session is closed or the role was taken away. */
  authenticate: (credentials: Credentials) => Promise<Mandaat | undefined>
  /** What an anonymous caller may: public routes of one municipality. */
  publicMandaat: () => Mandaat
  /** Dutch and English sentences by beletsel code. */
  explain: (beletsel: Beletsel, taal: 'nl' | 'en') => string
  /** Other forms for a problem, by the name that an endpoint asks for. */
  problemWriters?: Readonly<Record<string, (problem: Problem) => { type: string; body: object }>>
  /** The web application, for every address that is no file and no API. */
  page?: (() => Promise<Buffer>) | undefined
}

const isPage = (request: FastifyRequest) =>
  request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{2,5}$/.test(request.url.split('?')[0]!)

export const SESSION_COOKIE = '__samenhang'
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export function createHttp(routes: readonly Route[], options: HttpOptions): FastifyInstance {
  for (const route of routes) assertDeclared(route)
  const app = Fastify({
    bodyLimit: MAX_BODY,
    trustProxy: true,
    // An address that no router can read (half an escape, too long) is answered before any hook runs.
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(request, reply)
      return sendProblem(error, request, reply, options)
    },
    routerOptions: { maxParamLength: 200 },
    genReqId: () => randomUUID(),
  })
  app.register(cookie)
  app.addHook('onRequest', async (request, reply) => setSecurityHeaders(request, reply))
  const raw = routes.flatMap((route) => route.endpoint.consumes ?? [])
  app.addContentTypeParser(
    [...new Set(['application/xml', 'application/octet-stream', 'text/csv', ...raw])],
    { parseAs: 'buffer', bodyLimit: MAX_UPLOAD },
    (_, body, done) => done(null, body),
  )
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(error, request, reply, options))
  app.setNotFoundHandler(async (request, reply) => {
    if (options.page && isPage(request)) {
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(await options.page())
    }
    return sendProblem(
      Object.assign(new Error('route'), { statusCode: 404, code: 'route-onbekend' }),
      request,
      reply,
      options,
    )
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith(API)) reply.header('api-version', API_VERSION)
  })
  app.after(() => {
    for (const route of routes) mount(app, route, options)
  })
  return app
}

/** Every route says who, for what purpose and under which law, or the house does not open. */
function assertDeclared({ endpoint, command, read }: Route): void {
  const { power, doel, grondslag, wetten, verwerking } = endpoint.access ?? {}
  const missing = !power || power.length === 0 || !doel || !grondslag || !wetten || !verwerking
  if (missing) throw new Error(`route ${endpoint.id} declares no access`)
  if (!command === !read) throw new Error(`route ${endpoint.id} needs either a command or a read`)
  if (endpoint.method === 'GET' && command) throw new Error(`route ${endpoint.id}: a GET is no deed`)
}

function mount(app: FastifyInstance, route: Route, options: HttpOptions): void {
  const { endpoint } = route
  const mandaten = new WeakMap<FastifyRequest, Mandaat>()
  const findPersons = personFinder(endpoint.response)
  const raw = endpoint.consumes !== undefined
  app.route({
    method: endpoint.method,
    url: `${API}${endpoint.path}`,
    bodyLimit: raw ? MAX_UPLOAD : MAX_BODY,
    config: { problemAs: endpoint.problemAs },
    schema: {
      ...(endpoint.params && { params: endpoint.params }),
      ...(endpoint.query && { querystring: endpoint.query }),
      ...(endpoint.body && !raw && { body: endpoint.body }),
      ...(endpoint.produces ? {} : { response: { 200: endpoint.response, 201: endpoint.response } }),
    },
    validatorCompiler: ({ schema, httpPart }) =>
      compileValidator(schema as object, httpPart === 'body' ? 'json' : 'text') as never,
    serializerCompiler: ({ schema }) => compileSerializer(schema as object),
    // Before a byte of the body is read: a stranger costs nothing and learns nothing from what is wrong with his input.
    onRequest: async (request) => {
      mandaten.set(request, await mandaatOf(request, endpoint, options))
    },
    handler: async (request, reply) => {
      const mandaat = mandaten.get(request)!
      const input = { ...(request.params as object), ...(request.query as object), ...bodyOf(request, endpoint) }
      const contextOf = (db: Context['db']): Context => ({
        mandaat,
        db,
        vandaag: options.clock.vandaag(),
        nu: options.clock.nu(),
        keys: options.keys,
        trace: request.id,
        connections: options.connections,
        verwachteVersie: versionOf(request, endpoint),
        hear: options.hear,
        audit: [],
      })
      const inTransaction = <T>(work: (context: Context) => Promise<T>) =>
        options.database.transaction(mandaat, (db) => work(contextOf(db)))
      const prepared = route.prepare ? await route.prepare({ input, inTransaction }) : input
      const run = async () =>
        options.database.transaction(
          mandaat,
          async (db) => {
            const context = contextOf(db)
            const stored = endpoint.creates ? await claimKey(context, request, endpoint, input) : undefined
            if (stored) return stored
            const result = route.command
              ? await doCommand(route.command, context, prepared)
              : await route.read!({ ...context, input })
            const persons = new Set<string>()
            findPersons(result, persons)
            if (persons.size > 0 && !route.command)
              context.audit.push({ soort: 'look', actie: endpoint.id, personen: [...persons] })
            await writeAudit(context, endpoint.access)
            if (endpoint.creates) await keepAnswer(context, request, result)
            return result
          },
          { serializable: route.command !== undefined },
        )
      const result = await run()
      // A refusal that is returned instead of thrown keeps what the deed recorded about it.
      if (result instanceof Refused) throw result
      return answer(reply, endpoint, route.render ? await route.render(result) : result)
    },
  })
}

async function mandaatOf(request: FastifyRequest, endpoint: Endpoint, options: HttpOptions): Promise<Mandaat> {
  const powers = typeof endpoint.access.power === 'string' ? [endpoint.access.power] : endpoint.access.power
  if (endpoint.access.anoniem) return { ...options.publicMandaat(), doel: endpoint.access.doel }
  const credentials = credentialsOf(request)
  const known = credentials && (await options.authenticate(credentials))
  if (!known) {
    if (powers.includes('openbaar')) return { ...options.publicMandaat(), doel: endpoint.access.doel }
    throw Object.assign(new Error('niet-ingelogd'), { statusCode: 401 })
  }
  if (
    credentials.soort === 'cookie' &&
    request.method !== 'GET' &&
    request.headers['x-requested-with'] !== 'samenhang'
  ) {
    throw Object.assign(new Error('verzoek-van-elders'), { statusCode: 403 })
  }
  if (!powers.includes('openbaar') && !powers.includes('ingelogd') && !heeft(...powers)(known)) throw new NotMandated()
  return { ...known, doel: endpoint.access.doel }
}

export function credentialsOf(request: FastifyRequest): Credentials | undefined {
  const bearer = request.headers.authorization?.match(/^Bearer ([\w-]{20,200})$/)?.[1]
  if (bearer) return { soort: 'bearer', tokenHash: tokenHash(bearer) }
  const token = request.cookies[SESSION_COOKIE]
  return token ? { soort: 'cookie', tokenHash: tokenHash(token) } : undefined
}

function bodyOf(request: FastifyRequest, endpoint: Endpoint): object {
  if (endpoint.consumes) {
    const type = String(request.headers['content-type'] ?? '')
      .split(';')[0]!
      .trim()
    if (type !== endpoint.consumes || !Buffer.isBuffer(request.body))
      throw Object.assign(new Error('mediatype'), { statusCode: 415 })
    return { body: request.body }
  }
  if (endpoint.body && request.method !== 'GET') {
    const type = String(request.headers['content-type'] ?? '')
      .split(';')[0]!
      .trim()
    if (type !== 'application/json') throw Object.assign(new Error('mediatype'), { statusCode: 415 })
  }
  return (request.body as object) ?? {}
}

function versionOf(request: FastifyRequest, endpoint: Endpoint): number | undefined {
  if (!endpoint.ifMatch) return undefined
  const header = request.headers['if-match']
  if (!header) throw Object.assign(new Error('if-match-ontbreekt'), { statusCode: 428 })
  const version = header.match(/^(?:W\/)?"(\d{1,9})"$/)?.[1]
  if (!version) throw Object.assign(new Error('intussen-gewijzigd'), { statusCode: 412 })
  return Number(version)
}

/** The first request with a key does the deed; each later one with the same body gets the same answer. */
async function claimKey(
  context: Context,
  request: FastifyRequest,
  endpoint: Endpoint,
  input: object,
): Promise<unknown> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) {
    throw new Refused([{ code: 'idempotency-key-ontbreekt', veld: 'Idempotency-Key' }])
  }
  const print = createHash('sha256').update(JSON.stringify(input)).digest()
  const { gemeente, actor } = context.mandaat
  const claimed = await sql`
    insert into platform.idempotentie (gemeente, actor, sleutel, endpoint, vingerafdruk)
    values (${gemeente}, ${actor.id}, ${key}, ${endpoint.id}, ${print})
    on conflict do nothing returning 1`.execute(context.db)
  if (claimed.rows.length > 0) return undefined
  const found = await sql<{ endpoint: string; vingerafdruk: Buffer; antwoord: unknown }>`
    select endpoint, vingerafdruk, antwoord from platform.idempotentie
    where gemeente = ${gemeente} and actor = ${actor.id} and sleutel = ${key}`.execute(context.db)
  const before = found.rows[0]
  if (!before || before.endpoint !== endpoint.id || !before.vingerafdruk.equals(print)) {
    throw new Refused([{ code: 'sleutel-al-gebruikt', veld: 'Idempotency-Key' }])
  }
  return before.antwoord
}

async function keepAnswer(context: Context, request: FastifyRequest, result: unknown): Promise<void> {
  const { gemeente, actor } = context.mandaat
  await sql`update platform.idempotentie set status = 201, antwoord = ${JSON.stringify(result)}::jsonb
    where gemeente = ${gemeente} and actor = ${actor.id} and sleutel = ${request.headers['idempotency-key'] as string}`.execute(
    context.db,
  )
}

function answer(reply: FastifyReply, endpoint: Endpoint, result: unknown) {
  reply.header('cache-control', 'no-store')
  if (endpoint.produces) {
    const file = result as { bytes: Uint8Array | string; filename: string }
    reply.header('content-type', endpoint.produces)
    reply.header('content-disposition', `attachment; filename="${file.filename.replace(/[^\w.-]/g, '_')}"`)
    return reply.send(typeof file.bytes === 'string' ? file.bytes : Buffer.from(file.bytes))
  }
  const version = endpoint.etag && (result as Record<string, unknown>)[endpoint.etag]
  if (version !== undefined) reply.header('etag', `"${version}"`)
  if (endpoint.media) reply.header('content-type', endpoint.media)
  reply.code(endpoint.creates ? 201 : 200)
  return reply.send(result)
}

function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply, options: HttpOptions) {
  const { log, explain, problemWriters } = options
  const taal = /^en\b/.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'nl'
  const problem: Problem = problemOf(error, request.id, (beletsel) => explain(beletsel, taal), taal)
  if (problem.status >= 500)
    log.error('fout', { trace: request.id, route: request.routeOptions.url ?? '', ...errorFields(error) })
  else if (error instanceof Refused)
    log.info('geweigerd', { trace: request.id, codes: codesOf(error.beletselen as Beletsel[]).join(',') })
  const { problemAs } = request.routeOptions.config as { problemAs?: string }
  const { type, body } = problemWriters?.[problemAs ?? '']?.(problem) ?? {
    type: 'application/problem+json',
    body: problem,
  }
  reply.code(problem.status).header('content-type', type).header('cache-control', 'no-store')
  if (request.url.startsWith(API)) reply.header('api-version', API_VERSION)
  return reply.send(JSON.stringify(body))
}
