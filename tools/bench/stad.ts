import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { keysFrom } from '#platform/crypto.ts'
import { openDatabase } from '#platform/db.ts'
import { tokenHash } from '#platform/http.ts'
import { migrate } from '#platform/migrate.ts'
import type { EmbeddedPostgres, PostgresConnection } from '#platform/postgres/launcher.ts'
import { datum } from '#values/datum.ts'
import { GEMEENTE, genereerDemo, laadSteden } from '../../test/voorbeeldstad/laden/laadVoorbeeldstad.ts'

export const VANDAAG = datum('2026-11-10')
export const MASTER = Buffer.alloc(32, 5)
export const MIGRATIONS = new URL('../../db/migrations/', import.meta.url)

export type Maat = { inwoners: number; jaren: number }
export type Vraag = { pad: string; cookie: string; post?: object }

/** A database with the two municipalities of the demo at this size; kept when it was there already. */
export async function openStad(postgres: EmbeddedPostgres, { inwoners, jaren }: Maat): Promise<PostgresConnection> {
  const name = `stad_${inwoners}_${jaren}`
  const owner = await connect(postgres.connection('postgres'))
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [name])
  if (!rowCount) {
    const draft = `${name}_concept`
    await owner.query(`drop database if exists ${draft}`)
    await owner.query(`create database ${draft}`)
    await fill(postgres.connection(draft), { inwoners, jaren })
    await owner.query(`alter database ${draft} rename to ${name}`)
  }
  await owner.end()
  return postgres.connection(name)
}

async function fill(connection: PostgresConnection, maat: Maat): Promise<void> {
  await migrate(connection, MIGRATIONS, keysFrom(MASTER).context)
  const keys = keysFrom(MASTER)
  const database = openDatabase({ connection: { ...connection, max: 1 }, contextKey: keys.context })
  const praat = process.env.BENCH_PRAAT
    ? (t: string) => console.log((performance.now() / 1000).toFixed(1), t)
    : undefined
  await laadSteden({ database, keys }, genereerDemo({ ...maat, vandaag: VANDAAG }), praat)
  await database.close()
  const owner = await connect(connection)
  await owner.query('vacuum analyze')
  await owner.end()
}

export async function connect(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const WORKERS = `select g.id, g.sub from plan.regie r
  join plan.plan p on p.gemeente = r.gemeente and p.id = r.plan_id and p.gesloten_op is null
  join inrichting.gebruiker g on g.gemeente = r.gemeente and g.id = r.medewerker_id
  where r.gemeente = $1 and r.geldig @> $2::date
  group by g.id, g.sub having count(*) > 2 order by md5(g.id::text) limit 16`

/** Households of whose plan a worker has the regie, at random but each time the same. */
const HOUSEHOLDS = `select p.huishouden_id id from plan.regie r join plan.plan p on p.gemeente = r.gemeente and p.id = r.plan_id
  where r.gemeente = $1 and r.medewerker_id = $2 and r.geldig @> $3::date and p.gesloten_op is null order by md5(p.id::text) limit 8`

export type Vragen = { dossier: Vraag[]; werkvoorraad: Vraag[]; zoek: Vraag[] }

/** Who asks what: sixteen workers, each with his own and his team's work list, eight households and two names. */
export async function makeVragen(owner: pg.Client): Promise<Vragen> {
  const { rows: workers } = await owner.query(WORKERS, [GEMEENTE, VANDAAG])
  const vragen: Vragen = { dossier: [], werkvoorraad: [], zoek: [] }
  const { rows: namen } = await owner.query<{ naam: string }>(
    `select distinct geslachtsnaam naam, md5(geslachtsnaam) from huishouden.persoon where gemeente = $1 order by 2 limit 32`,
    [GEMEENTE],
  )
  for (const { id, sub } of workers) {
    const cookie = await openSessie(owner, sub)
    const { rows } = await owner.query(HOUSEHOLDS, [GEMEENTE, id, VANDAAG])
    for (const { id: hh } of rows) vragen.dossier.push({ pad: `/api/v1/huishoudens/${hh}/dossier`, cookie })
    for (const tab of ['mijn', 'team']) vragen.werkvoorraad.push({ pad: `/api/v1/werkvoorraad?tab=${tab}`, cookie })
    for (const { naam } of namen.splice(0, 2)) vragen.zoek.push({ pad: '/api/v1/zoek', cookie, post: { q: naam } })
  }
  return vragen
}

export async function openSessie(owner: pg.Client, sub: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await owner.query('select platform.open_sessie($1, $2, $3)', [tokenHash(token), sub, '1 day'])
  return `__samenhang=${token}`
}
