// A program that holds the embedded PostgreSQL, writes rows and says which were acknowledged, until it is killed.
import pg from 'pg'
import { startPostgres } from '#platform/postgres/launcher.ts'

const [dataDir = '', writes = ''] = process.argv.slice(2)
const postgres = await startPostgres({ dataDir })
const client = new pg.Client(postgres.connection('postgres'))
client.on('error', () => undefined)
await client.connect()
await client.query('create table if not exists written (n integer primary key)')
console.log('ready', JSON.stringify({ socketDir: postgres.socketDir }))
const { rows: last } = await client.query<{ n: number }>('select coalesce(max(n), 0) as n from written')
if (writes === 'write') {
  for (let n = (last[0]?.n ?? 0) + 1; ; n++) {
    await client.query('insert into written values ($1)', [n]).catch(() => process.exit(1))
    process.stdout.write(`${n}\n`)
  }
}
setInterval(() => undefined, 60_000)
