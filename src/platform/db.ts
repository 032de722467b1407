import { createHash, createHmac } from 'node:crypto'
import { type Kysely, Kysely as KyselyClass, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { DB } from '#db/types.ts'
import type { Mandaat } from './mandaat.ts'

/** A transaction inside one tenant context. There is no other way to reach the tables. */
export type Db = Kysely<DB>

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700

pg.types.setTypeParser(DATE, (text) => text)
pg.types.setTypeParser(NUMERIC, Number)
pg.types.setTypeParser(INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('bigint outside the safe range')
  return value
})

export type Database = {
  readonly pool: pg.Pool
  /** Runs work in one transaction in the tenant context of the mandate. Serializable work is retried on conflict. */
  transaction<T>(mandaat: Mandaat, work: (db: Db) => Promise<T>, options?: { serializable?: boolean }): Promise<T>
  /** Runs a statement outside any tenant: only the gate functions answer there. */
  gate<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export type DatabaseOptions = { connection: pg.PoolConfig; contextKey: Buffer }

/** One municipality, its own: nearly everyone. Row security then asks of a row only whose it is. */
const EIGEN = 'samenhang_gemeente'
/** Also rows of others, where a regional task says so. */
const REGIONAAL = 'samenhang_app'

const rolVan = ({ gemeente, leest, taken }: Mandaat): string =>
  taken.length === 0 && leest.every((een) => een === gemeente) ? EIGEN : REGIONAAL

const RETRYABLE = new Set(['40001', '40P01'])
const MAX_ATTEMPTS = 14
const LONGEST_PAUSE = 400
const MAX_REGIONAAL = 4

export function openDatabase({ connection, contextKey }: DatabaseOptions): Database {
  // A connection keeps the plans of the heavy reads, so it is kept open, and keeps to one role, of which they are.
  const pool = openPool({ max: 12, idleTimeoutMillis: 0, ...connection })
  const regionaal = openPool({
    idleTimeoutMillis: 0,
    ...connection,
    max: Math.min(MAX_REGIONAAL, connection.max ?? 12),
  })

  const attempt = async <T>(mandaat: Mandaat, work: (db: Db) => Promise<T>, serializable: boolean): Promise<T> => {
    const role = rolVan(mandaat)
    const client = await (role === EIGEN ? pool : regionaal).connect()
    let broken = false
    try {
      await client.query(openingStatement(client, mandaat, contextKey, role, serializable))
      const db = onClient(client)
      const result = await work(db)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => {
        broken = true
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  return {
    pool,
    async transaction(mandaat, work, { serializable = false } = {}) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(mandaat, work, serializable)
        } catch (error) {
          const code = (error as { code?: string }).code
          if (!serializable || !code || !RETRYABLE.has(code) || tries >= MAX_ATTEMPTS) throw error
          await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE, 8 * 2 ** tries)))
        }
      }
    },
    async gate(statement, values) {
      const client = await pool.connect()
      try {
        return (await client.query(values ? { name: nameOf(statement), text: statement, values } : statement)).rows
      } finally {
        client.release()
      }
    },
    async close() {
      await Promise.all([pool.end(), regionaal.end()])
    },
  }
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  // A checked-out client emits errors outside the promise; without a listener one restart of the database stops the app.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** One round trip opens the transaction and sets role and sealed context, for this transaction only. */
function openingStatement(
  client: pg.PoolClient,
  mandaat: Mandaat,
  key: Buffer,
  role: string,
  serializable: boolean,
): string {
  const pid = (client as unknown as { processID: number }).processID
  const settings = [['role', role], ...sealedContext(mandaat, pid, key)].map(
    ([name, value]) => `set_config('${name}', ${client.escapeLiteral(value!)}, true)`,
  )
  return `begin isolation level ${serializable ? 'serializable' : 'read committed'}; select ${settings.join(', ')}`
}

/** The settings that say for whom a transaction works; the seal holds for one connection. */
export function sealedContext(mandaat: Mandaat, pid: number, key: Buffer): [name: string, value: string][] {
  const context = [
    mandaat.gemeente,
    mandaat.leest.join(','),
    mandaat.actor.id,
    mandaat.functie,
    mandaat.taken.join(','),
    pid,
  ].join(';')
  const seal = createHmac('sha256', key).update(context).digest('hex')
  return [
    ['app.context', context],
    ['app.zegel', seal],
  ]
}

const clients = new WeakMap<Db, pg.PoolClient>()

/** Kysely over one checked-out client whose transaction we hold ourselves. */
function onClient(client: pg.PoolClient): Db {
  const held = { query: client.query.bind(client), release: () => {} }
  const db: Db = new KyselyClass<DB>({
    dialect: new PostgresDialect({ pool: { connect: async () => held, end: async () => {} } as never }),
  })
  clients.set(db, client)
  return db
}

/** Rows of a raw statement, typed by the caller who wrote it. */
export async function rowsOf<Row>(db: Db, statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await statement.execute(db)).rows
}

/**
 * The same for a statement that is asked all day: its connection keeps it planned. For texts that hardly vary, since each
 * text is kept as long as the connection.
 */
export async function keptRowsOf<Row>(db: Db, statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  const { sql: text, parameters } = statement.compile(db)
  return (await clients.get(db)!.query({ name: nameOf(text), text, values: [...parameters] })).rows as Row[]
}

/** A connection refuses two texts under one name. */
const nameOf = (text: string) => createHash('sha1').update(text).digest('base64')

export { sql }
