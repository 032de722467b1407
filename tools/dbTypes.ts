// Makes db/types.ts from the migrations: npm run db:types
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres/launcher.ts'

const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-types-'))
const postgres = await startPostgres({ dataDir, fast: true })
try {
  await postgres.ensureDatabase('types')
  const connection = postgres.connection('types')
  await migrate(connection, new URL('../db/migrations/', import.meta.url), Buffer.alloc(32, 1))
  const made = spawnSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect',
      'postgres',
      '--url',
      `postgres://${connection.user}@localhost/types?host=${encodeURIComponent(connection.host)}`,
      '--out-file',
      'db/types.ts',
      '--exclude-pattern',
      '{graphile_worker,public}.*',
      '--date-parser',
      'string',
      '--numeric-parser',
      'number',
      '--no-domains',
    ],
    { stdio: 'inherit' },
  )
  if (made.status !== 0) throw new Error('kysely-codegen failed')
  // Our parser reads int8 as a checked number.
  const types = (await readFile('db/types.ts', 'utf8')).replace(
    /export type Int8 = .*/,
    'export type Int8 = ColumnType<number, number, number>;',
  )
  await writeFile('db/types.ts', types)
} finally {
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}
