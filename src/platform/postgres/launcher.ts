import { chown, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Account, chooseRunner, ROOT_ACCOUNTS } from './account.ts'
import { preparePostgresBinaries } from './binaries.ts'
import { ensureCluster, postgresEnvironment, serverSettings } from './cluster.ts'
import { findAbandonedSocketFolder, removeStaleLock, SOCKET_FOLDER_PREFIX } from './lock.ts'
import { ensureDatabase, ensureRoles } from './roles.ts'
import { type Supervised, supervise } from './supervisor.ts'

export type PostgresConnection = { host: string; port: number; user: string; database: string }

export type EmbeddedPostgres = {
  socketDir: string
  /** `user` is the superuser of the migrations unless told; the application itself connects as APP_ROLE. */
  connection(database: string, user?: string): PostgresConnection
  ensureDatabase(name: string): Promise<void>
  /** Fulfilled when the server is gone, asked or not. */
  ended: Promise<void>
  stop(): Promise<void>
}

export type PostgresOptions = {
  /** The cluster lies in `postgres/` below it, the log beside it. */
  dataDir: string
  /** Called once the server runs, well before it answers: what takes long without it can begin. */
  spawned?: () => void
  /** Without fsync: for tests, where losing data at a power cut does not matter. */
  fast?: boolean
  /** How to become someone else than root; found by itself unless told. */
  rootAccount?: keyof typeof ROOT_ACCOUNTS
}

export const SUPERUSER = 'postgres'
const PORT = 5432
const LOCK_RETRIES = 60
const LOCK_PAUSE = 250
const LOCK_PATIENCE = 8
const READY_WITHIN = 60_000
const LOG_LIMIT = 5_000_000
/** sun_path holds 107 bytes on Linux, 103 on macOS; the file is `.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_FOLDER = 103 - '/.s.PGSQL.5432.lock'.length

export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  await mkdir(dataDir, { recursive: true })
  const packaged = await preparePostgresBinaries(dataDir)
  const wanted = options.rootAccount && ROOT_ACCOUNTS[options.rootAccount]
  const { account, native } = await chooseRunner(packaged, dataDir, wanted)
  const postgres = join(native, 'bin', 'postgres')
  const cluster = join(dataDir, 'postgres')
  await ensureCluster(cluster, native, account)
  const abandoned = await findAbandonedSocketFolder(cluster)

  for (let attempt = 0; ; attempt++) {
    const socketDir = await makeSocketFolder(account)
    const command = [...account.prefix, postgres, '-D', cluster, ...serverSettings(socketDir, options.fast ?? false)]
    const log = await openLog(join(dataDir, 'postgres.log'))
    const server = supervise(command, socketDir, log.fd, postgresEnvironment())
    options.spawned?.()
    const connection = (database: string, user = SUPERUSER) => ({ host: socketDir, port: PORT, user, database })
    const client = await connectWhenReady(server, connection('postgres'))
    await log.close()
    if (client) {
      if (abandoned) await rm(abandoned, { recursive: true, force: true })
      return finish(client, { server, socketDir, connection })
    }

    const said = await log.readNew()
    // After kill -9 the previous server may still be writing its last checkpoint.
    const locked = /lock file .* already exists|pre-existing shared memory block/.test(said)
    if (!locked || attempt === LOCK_RETRIES) throw new Error(explain(said, locked, cluster))
    if (attempt >= LOCK_PATIENCE) await removeStaleLock(cluster)
    await sleep(LOCK_PAUSE)
  }
}

async function finish(
  client: pg.Client,
  parts: Pick<EmbeddedPostgres, 'socketDir' | 'connection'> & { server: Supervised },
): Promise<EmbeddedPostgres> {
  const { server, socketDir, connection } = parts
  try {
    await ensureRoles(client)
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    await client.end()
  }
  return {
    socketDir,
    connection,
    ensureDatabase: (name) => ensureDatabase(connection('postgres'), name),
    ended: server.ended,
    stop: () => server.stop(),
  }
}

async function makeSocketFolder(account: Account): Promise<string> {
  const wanted = join(tmpdir(), SOCKET_FOLDER_PREFIX)
  const fits = Buffer.byteLength(`${wanted}XXXXXX`) <= LONGEST_SOCKET_FOLDER
  const folder = await mkdtemp(fits ? wanted : join('/tmp', SOCKET_FOLDER_PREFIX))
  if (process.getuid?.() === 0) await chown(folder, account.owner, account.owner)
  return folder
}

async function connectWhenReady(server: Supervised, connection: PostgresConnection): Promise<pg.Client | undefined> {
  const deadline = Date.now() + READY_WITHIN
  while (!server.hasEnded()) {
    const client = new pg.Client(connection)
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (Date.now() > deadline) {
        await server.stop()
        throw new Error('PostgreSQL werd niet op tijd klaar.', { cause: error })
      }
      await sleep(20)
    }
  }
  return undefined
}

async function openLog(path: string) {
  const file = await open(path, 'a')
  if ((await file.stat()).size > LOG_LIMIT) await file.truncate()
  const { size: start } = await file.stat()
  return {
    fd: file.fd,
    close: () => file.close(),
    readNew: async () => (await readFile(path)).subarray(start).toString(),
  }
}

function explain(said: string, locked: boolean, cluster: string): string {
  if (locked) return `Deze gegevens zijn al in gebruik door een andere Samenhang: ${cluster}`
  return `PostgreSQL start niet:\n${said.trim().split('\n').slice(-8).join('\n')}`
}
