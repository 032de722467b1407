import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type DemoProvider, openProvider, openRelyingParty } from '#connections/oidc/index.ts'
import { credentialsOf, SESSION_COOKIE, tokenHash } from '#platform/http.ts'
import type { House } from './house.ts'
import { type DemoGebruiker, loginPage } from './loginPage.ts'

export type LoginOptions = {
  publicUrl: string
  cookieKey: Buffer
  /** Without an issuer of the municipality, the provider of the demo runs in this process. */
  oidc?: { issuer: string; clientId: string; clientSecret: string }
}

const PENDING_COOKIE = '__samenhang_login'
const CLIENT_ID = 'samenhang'

export async function registerLogin(house: House, { publicUrl, cookieKey, oidc }: LoginOptions): Promise<void> {
  const { http } = house
  const clientSecret = oidc?.clientSecret ?? createHmac('sha256', cookieKey).update('client').digest('base64url')
  const redirectUri = `${publicUrl}/inloggen/terug`
  const issuer = oidc?.issuer ?? `${publicUrl}/oidc`
  const secure = publicUrl.startsWith('https:')
  const party = openRelyingParty({ issuer, clientId: oidc?.clientId ?? CLIENT_ID, clientSecret, redirectUri })
  const seal = sealer(cookieKey)

  if (!oidc) {
    const provider = await openProvider({
      issuer,
      clientId: CLIENT_ID,
      clientSecret,
      redirectUri,
      cookieKey: cookieKey.toString('base64url'),
      loginPage: (uid) => `/inloggen/kies/${uid}`,
      findNaam: async (sub) => (await demoGebruikers(house)).find((one) => one.sub === sub)?.naam,
    })
    mountProvider(house, provider, publicUrl)
  }

  http.get('/inloggen', async (_request, reply) => {
    const { url, state, verifier } = await party.begin()
    reply.setCookie(PENDING_COOKIE, seal.close(JSON.stringify({ state, verifier })), {
      path: '/inloggen',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: 3600,
    })
    return reply.redirect(url)
  })

  http.get('/inloggen/terug', async (request, reply) => {
    const pending = seal.open(request.cookies[PENDING_COOKIE] ?? '')
    reply.clearCookie(PENDING_COOKIE, { path: '/inloggen' })
    if (!pending) return reply.redirect('/inloggen')
    let sub: string
    try {
      sub = await party.complete(new URL(request.url, publicUrl), JSON.parse(pending))
    } catch {
      return reply.redirect('/inloggen')
    }
    const token = randomBytes(32).toString('base64url')
    await house.database.gate('select platform.open_sessie($1, $2, $3)', [tokenHash(token), sub, '12 hours'])
    reply.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
    return reply.redirect('/')
  })

  http.post('/uitloggen', async (request, reply) => {
    if (request.headers['x-requested-with'] !== 'samenhang') return reply.code(403).send()
    await closeSession(house, request)
    reply.clearCookie(SESSION_COOKIE, { path: '/' })
    return reply.code(204).send()
  })

  http.post<{ Params: { taal: string } }>('/taal/:taal', async (request, reply) => {
    const credentials = credentialsOf(request)
    if (request.headers['x-requested-with'] !== 'samenhang' || !credentials) return reply.code(403).send()
    await house.database.gate('select platform.kies_taal($1, $2)', [credentials.tokenHash, request.params.taal])
    return reply.code(204).send()
  })

  registerTokenEndpoint(house)
}

async function closeSession(house: House, request: FastifyRequest): Promise<void> {
  const credentials = credentialsOf(request)
  if (credentials) await house.database.gate('select platform.sluit_sessie($1)', [credentials.tokenHash])
}

const demoGebruikers = (house: House) =>
  house.database.gate<DemoGebruiker>('select * from inrichting.demo_gebruikers($1)', [house.clock.vandaag()])

function mountProvider(house: House, provider: DemoProvider, publicUrl: string): void {
  const { http } = house
  // The provider reads the raw stream itself, so it takes the request before any body is parsed.
  http.addHook('onRequest', async (request, reply) => {
    if (!request.raw.url?.startsWith('/oidc/')) return
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value as string)
    request.raw.headers['x-forwarded-proto'] = new URL(publicUrl).protocol.slice(0, -1)
    request.raw.headers['x-forwarded-host'] = new URL(publicUrl).host
    provider.handle(request.raw, reply.raw)
  })
  for (const path of ['/oidc/*', '/oidc']) http.all(path, async () => {})

  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )
  http.get<{ Params: { uid: string } }>('/inloggen/kies/:uid', async (request, reply) => {
    if (!(await provider.isOpen(request.raw, reply.raw))) return reply.redirect('/inloggen')
    return reply.type('text/html; charset=utf-8').send(loginPage(await demoGebruikers(house), request.params.uid))
  })
  http.post<{ Params: { uid: string }; Body: { sub?: string } }>('/inloggen/kies/:uid', async (request, reply) => {
    const sub = request.body?.sub
    const known = (await demoGebruikers(house)).some((one) => one.sub === sub)
    if (!known || !(await provider.isOpen(request.raw, reply.raw))) return reply.redirect('/inloggen', 303)
    return reply.redirect(await provider.finish(request.raw, reply.raw, sub!), 303)
  })
}

/** OAuth 2 client credentials (RFC 6749 §4.4): an API client gets an opaque token under its own mandate. */
function registerTokenEndpoint(house: House): void {
  house.http.post<{ Body: Record<string, string> }>('/oauth/token', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const [id, secret] = basicCredentials(request) ?? [request.body?.client_id, request.body?.client_secret]
    if (request.body?.grant_type !== 'client_credentials') return refuse(reply, 400, 'unsupported_grant_type')
    if (!id || !secret) return refuse(reply, 401, 'invalid_client')
    const [found] = await house.database.gate<{ hash: Buffer | null }>('select inrichting.client_geheim($1) hash', [id])
    const given = tokenHash(secret)
    if (!found?.hash || !timingSafeEqual(found.hash, given)) return refuse(reply, 401, 'invalid_client')
    const token = randomBytes(32).toString('base64url')
    await house.database.gate('select platform.open_sessie($1, $2, $3)', [tokenHash(token), id, '1 hour'])
    return { access_token: token, token_type: 'Bearer', expires_in: 3600 }
  })
}

const refuse = (reply: FastifyReply, status: number, error: string) => reply.code(status).send({ error })

function basicCredentials(request: FastifyRequest): [string, string] | undefined {
  const encoded = request.headers.authorization?.match(/^Basic ([\w+/=]+)$/)?.[1]
  const [id, secret] = encoded ? Buffer.from(encoded, 'base64').toString('utf8').split(':') : []
  return id && secret ? [decodeURIComponent(id), decodeURIComponent(secret)] : undefined
}

/** Remembers what must come back unchanged from the browser. */
function sealer(key: Buffer) {
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    close: (text: string) => `${Buffer.from(text).toString('base64url')}.${sign(text)}`,
    open(sealed: string): string | undefined {
      const [body = '', mark = ''] = sealed.split('.')
      const text = Buffer.from(body, 'base64url').toString('utf8')
      const expected = sign(text)
      return mark.length === expected.length && timingSafeEqual(Buffer.from(mark), Buffer.from(expected))
        ? text
        : undefined
    },
  }
}
