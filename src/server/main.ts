import { mkdir } from 'node:fs/promises'
import { flushCompileCache } from 'node:module'
import { resolve } from 'node:path'
import type pg from 'pg'
import { keysFrom } from '#platform/crypto.ts'
import { consoleLog, errorFields, silentLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { type EmbeddedPostgres, startPostgres } from '#platform/postgres/launcher.ts'
import { ensureWebBuild } from '../../tools/buildWeb.ts'
import { openConnections } from './connections.ts'
import { fillWhenEmpty, publishPaper, sendLetters } from './demo.ts'
import { DATABASE, readMasterKey } from './embedded.ts'
import { openHouse } from './house.ts'
import { registerLogin } from './login.ts'
import { registerWaiting } from './waiting.ts'
import { readPage, registerWeb } from './web.ts'
import { startWorker } from './worker.ts'

const MIGRATIONS = new URL('../../db/migrations/', import.meta.url)
const say = (text: string) => void process.stdout.write(`${text}\n`)

let stopping = false
const env = process.env
const port = Number(env.PORT ?? 3000)
const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, '')
const dataDir = resolve(env.DATA_DIR ?? '.data')

const oidc = oidcFrom(env)
if (!oidc && (env.DEMO === 'nee' || env.NODE_ENV === 'production')) {
  refuse(
    'Samenhang start niet: zonder oefenomgeving is een OpenID-aanbieder nodig.\n' +
      'Zet OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET. De aanbieder van de oefenomgeving vraagt geen wachtwoord.',
  )
}

await mkdir(dataDir, { recursive: true, mode: 0o700 })
const masterKey = await readMasterKey(dataDir, env)
const keys = keysFrom(masterKey)
// Its failure is kept until everything that runs can be stopped in order.
const build: Promise<Error | undefined> =
  env.NODE_ENV === 'development' ? Promise.resolve(undefined) : ensureWebBuild().then(() => undefined, asError)

const postgres = env.DATABASE_URL ? undefined : await startPostgres({ dataDir })
const { owner, app } = await databaseConnections(postgres)
const outside = await openConnections({ dataDir, env })
const house = openHouse({
  connection: { ...app, max: 12 },
  masterKey,
  gemeente: env.GEMEENTE ?? '9901',
  connections: outside.connections,
  log: env.LOG === 'stil' ? silentLog : consoleLog,
  page: readPage,
})
const waiting = registerWaiting(house)
await registerLogin(house, { publicUrl, cookieKey: keys.context, ...(oidc && { oidc }) })
registerWeb(house, publicUrl)
await house.http.listen({ port, host: env.HOST ?? '127.0.0.1' })
// Whoever looks already reads what the house is doing; nothing but that is answered before the tables stand.
waiting.say('tabellen maken of bijwerken')
for (const file of await migrate(owner, MIGRATIONS, keys.context)) say(`Gemigreerd: ${file}`)
const demo = {
  inwoners: Number(env.INWONERS ?? 25_000),
  jaren: Number(env.JAREN ?? 3),
  beheer: owner,
  say(text: string) {
    say(text)
    waiting.say(text)
  },
}
const stukId = env.DEMO === 'nee' ? undefined : await fillWhenEmpty(house, demo)
await outside.start(house)
const worker = await startWorker(house, owner)
const buildFailure = await build
if (buildFailure) {
  process.stderr.write(`${buildFailure.message}\n`)
  await stop(1)
}
waiting.end()
// Now and not at the end: after a kill the next start must be as fast.
flushCompileCache()
say(`\nSamenhang staat open op ${publicUrl}\nStoppen: Ctrl-C`)
if (stukId)
  publishPaper(house, stukId)
    .then(() => sendLetters(house))
    .catch((error) => consoleLog.error('voorbeeldstuk', errorFields(error)))

async function stop(code = 0): Promise<void> {
  if (stopping) return
  stopping = true
  const timer = setTimeout(() => process.exit(1), 15_000)
  try {
    await house.http.close()
    await worker.stop()
    await outside.stop()
    await house.database.close()
    await postgres?.stop()
  } catch (error) {
    consoleLog.error('stoppen', errorFields(error))
  }
  clearTimeout(timer)
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop())
postgres?.ended.then(() => stop())

async function databaseConnections(
  embedded: EmbeddedPostgres | undefined,
): Promise<{ owner: pg.ClientConfig; app: pg.ClientConfig }> {
  if (!embedded) {
    const app = { connectionString: env.DATABASE_URL! }
    return { app, owner: { connectionString: env.MIGRATE_URL ?? env.DATABASE_URL! } }
  }
  await embedded.ensureDatabase(DATABASE)
  return { owner: embedded.connection(DATABASE), app: embedded.connection(DATABASE, 'samenhang_app') }
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure))
}

function oidcFrom(from: NodeJS.ProcessEnv) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = from
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined
}
