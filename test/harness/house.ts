import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Clock, clockAt } from '#platform/clock.ts'
import { type Command, type Connections, type Context, doCommand } from '#platform/command.ts'
import { keysFrom } from '#platform/crypto.ts'
import { SESSION_COOKIE, tokenHash } from '#platform/http.ts'
import { silentLog } from '#platform/log.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { migrate } from '#platform/migrate.ts'
import type { Route } from '#platform/route.ts'
import { type MandaatRow, mandaatFromRow } from '#server/authenticate.ts'
import { type House, openHouse } from '#server/house.ts'
import { laadBasis, subVan, VOORBEELDSTAD } from './basis.ts'

export { BUURDORP, VOORBEELDSTAD } from './basis.ts'

export const MASTER = Buffer.alloc(32, 7)
const MIGRATIONS = new URL('../../db/migrations/', import.meta.url)
const TEMPLATE = 'samenhang_sjabloon'
const EMPTY = 'samenhang_leeg'

export type TestHouse = House & {
  /** The mandate a function has in a municipality, as the session would give it. */
  mandaat(functie: string, gemeente?: string): Promise<Mandaat>
  /** Does a command in its own transaction as that function. */
  doe<I, R>(command: Command<I, R>, input: I, als: string | Mandaat, gemeente?: string): Promise<R>
  /** Runs work in a transaction of that function, with everything a deed is given. */
  in<T>(als: string | Mandaat, work: (context: Context) => Promise<T>, gemeente?: string): Promise<T>
  /** Sends a request over the real routes with a session of that function. */
  vraag(
    als: string,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** Superuser, for counting what is really there. */
  owner: pg.Client
  name: string
  /** Closes the house and leaves its database standing. */
  leave(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers freely
export type Answer = { status: number; body: any; headers: Record<string, unknown> }

/** A house of its own on a fresh database: two municipalities, every function once. Clock at 10 November 2026. */
export const openTestHouse = (options: TestHouseOptions = {}): Promise<TestHouse> => openOn(TEMPLATE, options)

/** A house on a migrated database without any municipality: for loading a whole town. */
export const openEmptyTestHouse = (options: TestHouseOptions = {}): Promise<TestHouse> => openOn(EMPTY, options)

/**
 * A house that was furnished once in this run and is copied for each who asks: `furnish` works on the first, and what it
 * returns (plain data: the ids it made) comes with every copy.
 */
export async function openFurnishedHouse<Found>(
  name: string,
  furnish: (house: TestHouse) => Promise<Found>,
  options: TestHouseOptions = {},
): Promise<{ house: TestHouse; found: Found }> {
  const { template, found } = await furnishOnce(name, async () => {
    const first = await openOn(TEMPLATE, {})
    const made = await furnish(first)
    await first.leave()
    return { database: first.name, found: made }
  })
  return { house: await openOn(template, options), found }
}

/** A database of its own for who opens the house himself: a copy of one that `furnish` filled once in this run. */
export async function makeFurnishedDatabase<Found>(
  name: string,
  furnish: (connection: pg.ClientConfig) => Promise<Found>,
): Promise<Awaited<ReturnType<typeof makeDatabase>> & { found: Awaited<Found> }> {
  const { template, found } = await furnishOnce(name, async () => {
    const { name: database, server } = await makeDatabase(EMPTY)
    return { database, found: await furnish({ ...server, database }) }
  })
  return { ...(await makeDatabase(template)), found }
}

/** Who asks first makes it, and who asks meanwhile waits; what was found is kept with the database itself. */
async function furnishOnce<Found>(name: string, make: () => Promise<{ database: string; found: Found }>) {
  const template = `samenhang_${name}`
  const found = await withClient({ ...inject('postgres'), database: 'postgres' }, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') found from pg_database where datname = $1`,
      [template],
    )
    if (rows[0]) return JSON.parse(rows[0].found) as Found
    const made = await make()
    await client.query(`comment on database ${made.database} is ${client.escapeLiteral(JSON.stringify(made.found))}`)
    await client.query(`alter database ${made.database} rename to ${template}`)
    return made.found
  })
  return { template, found }
}

export type TestHouseOptions = {
  clock?: Clock
  connections?: Partial<Connections>
  /** Other routes than the rooms have: for a control that must be caught. */
  routes?: readonly Route[]
  /** Before the house opens: what the roof adds to it, such as login and web. */
  prepare?: (house: House) => Promise<void>
}

/** A migrated database of its own, without any municipality, for who opens the house himself. */
export const makeEmptyDatabase = () => makeDatabase(EMPTY)

async function makeDatabase(template: string) {
  const server = inject('postgres')
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await ensureTemplate(server)
  const admin = { ...server, database: 'postgres' }
  await withClient(admin, (client) => copyDatabase(client, name, template))
  return {
    name,
    server,
    drop: () => withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

async function openOn(template: string, options: TestHouseOptions): Promise<TestHouse> {
  const { name, server, drop } = await makeDatabase(template)
  const clock = options.clock ?? clockAt('2026-11-10T09:00:00+01:00')
  const house = openHouse({
    connection: { ...server, database: name, user: 'samenhang_app', max: 8 },
    masterKey: MASTER,
    gemeente: VOORBEELDSTAD,
    connections: (options.connections ?? {}) as Connections,
    clock,
    log: silentLog,
    ...(options.routes && { routes: options.routes }),
  })
  await options.prepare?.(house)
  await house.http.ready()
  const owner = new pg.Client({ ...server, database: name })
  owner.on('error', () => {})
  await owner.connect()

  const mandaat = async (functie: string, gemeente = VOORBEELDSTAD): Promise<Mandaat> => {
    const rows = await house.database.gate<MandaatRow>('select * from inrichting.mandaat_van($1, $2)', [
      subVan(gemeente, functie),
      clock.vandaag(),
    ])
    if (!rows[0]) throw new Error(`no user for ${functie} in ${gemeente}`)
    return { ...mandaatFromRow(rows[0]), doel: 'test' }
  }
  const within: TestHouse['in'] = async (als, work, gemeente) => {
    const who = typeof als === 'string' ? await mandaat(als, gemeente) : als
    return house.database.transaction(
      who,
      (db) =>
        work({
          mandaat: who,
          db,
          vandaag: clock.vandaag(),
          nu: clock.nu(),
          keys: keysFrom(MASTER),
          trace: randomUUID(),
          connections: house.connections,
          hear: house.hear,
          audit: [],
        }),
      { serializable: true },
    )
  }
  const sessions = new Map<string, string>()
  const leave = async () => {
    await owner.end()
    await house.close()
  }
  return {
    ...house,
    owner,
    name,
    mandaat,
    in: within,
    doe: (command, input, als, gemeente) => within(als, (context) => doCommand(command, context, input), gemeente),
    async vraag(als, method, url, body, headers = {}) {
      const sub = als.includes('-') && /^\d{4}-/.test(als) ? als : subVan(VOORBEELDSTAD, als)
      let token = sessions.get(sub)
      if (!token && als !== 'niemand') {
        token = randomBytes(32).toString('base64url')
        await house.database.gate('select platform.open_sessie($1, $2, $3)', [tokenHash(token), sub, '1 hour'])
        sessions.set(sub, token)
      }
      const raw = Buffer.isBuffer(body) || typeof body === 'string'
      const response = await house.http.inject({
        method,
        url: url.startsWith('/api') ? url : `/api/v1${url}`,
        headers: {
          'x-requested-with': 'samenhang',
          ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
          ...(token && { cookie: `${SESSION_COOKIE}=${token}` }),
          ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: raw ? (body as Buffer) : JSON.stringify(body) }),
      })
      const type = String(response.headers['content-type'] ?? '')
      return {
        status: response.statusCode,
        body: type.includes('json') ? response.json() : response.rawPayload,
        headers: response.headers,
      }
    },
    leave,
    async close() {
      const { rows } = await owner.query(AFGELEID)
      await leave()
      await drop()
      if (rows.length > 0)
        throw new Error(`what is kept as open does not follow from the rooms: ${JSON.stringify(rows)}`)
    },
  }
}

/** Whatever a test did, what is kept as open is what the views derive. */
const AFGELEID = `with volgt as (select to_jsonb(v) rij from plan.openstaand_af_te_leiden v union all select to_jsonb(v) from dossier.wacht_op_start_af_te_leiden v),
  staat as (select to_jsonb(s) rij from plan.openstaand s union all select to_jsonb(s) from dossier.wacht_op_start s)
  (select 'ontbreekt' wat, v.* from (select * from volgt except select * from staat) v)
  union all (select 'staat te veel', s.* from (select * from staat except select * from volgt) s)`

/** As files: page by page through the log, which is what PostgreSQL does unless told, costs seven times as much. */
const copyDatabase = (client: pg.Client, name: string, template: string) =>
  client.query(`create database ${name} template ${template} strategy file_copy`)

/** One migrated and furnished database per run; a test file copies it. */
async function ensureTemplate(server: pg.ClientConfig): Promise<void> {
  await withClient({ ...server, database: 'postgres' }, async (client) => {
    await client.query('select pg_advisory_lock(42)')
    const found = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE])
    if (found.rowCount) return
    await client.query(`create database ${EMPTY}`)
    await migrate({ ...server, database: EMPTY }, MIGRATIONS, keysFrom(MASTER).context)
    await copyDatabase(client, `${TEMPLATE}_bouw`, EMPTY)
    const connection = { ...server, database: `${TEMPLATE}_bouw` }
    const house = openHouse({
      connection: { ...connection, user: 'samenhang_app', max: 2 },
      masterKey: MASTER,
      gemeente: VOORBEELDSTAD,
      connections: {} as Connections,
      log: silentLog,
    })
    await laadBasis(house.database)
    await house.close()
    await client.query(`alter database ${TEMPLATE}_bouw rename to ${TEMPLATE}`)
  })
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
