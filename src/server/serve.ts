import { flushCompileCache } from 'node:module'
import type pg from 'pg'
import { keysFrom } from '#platform/crypto.ts'
import { consoleLog, errorFields, silentLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import type { EmbeddedPostgres } from '#platform/postgres/launcher.ts'
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

const { env } = process

export type ServeOptions = {
  dataDir: string
  /** The server that was started for us; a `DATABASE_URL` goes without. */
  postgres: { ready: Promise<EmbeddedPostgres> } | undefined
  /** The provider of the municipality; without one the demo's own runs in this process. */
  oidc?: { issuer: string; clientId: string; clientSecret: string }
}

/** Opens the house on its address and keeps it open until it is told to stop. */
export async function serve({ dataDir, postgres: embedded, oidc }: ServeOptions): Promise<void> {
  let stopping = false
  const port = Number(env.PORT ?? 3000)
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, '')

  const masterKey = await readMasterKey(dataDir, env)
  const keys = keysFrom(masterKey)
  // Its failure is kept until everything that runs can be stopped in order.
  const build: Promise<Error | undefined> =
    env.NODE_ENV === 'development' ? Promise.resolve(undefined) : ensureWebBuild().then(() => undefined, asError)

  const postgres = await embedded?.ready
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
}

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

function asError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure))
}
