import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type PostgresConnection, startPostgres } from '#platform/postgres/launcher.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's connection to the database `postgres` of this run's own server. */
    postgres: PostgresConnection
  }
}

/** One PostgreSQL for a whole run: a test file makes its own database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenhang-test-'))
  const postgres = await startPostgres({ dataDir, fast: true })
  project.provide('postgres', postgres.connection('postgres'))
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
