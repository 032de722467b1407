import { mkdtemp, rm, statfs } from 'node:fs/promises'
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

const MEMORY = '/dev/shm'
/** What the databases of a whole run take at most, with room to spare. */
const ROOM = 6 * 1024 ** 3

/**
 * In memory where there is room. A run makes and drops a hundred databases of two thousand files each, and ext4 goes by
 * every recently deleted inode to find a free one: two thirds of PostgreSQL's processor time were spent on that.
 */
async function placeForDatabases(): Promise<string> {
  const found = await statfs(MEMORY).catch(() => undefined)
  return found && found.bavail * found.bsize > ROOM ? MEMORY : tmpdir()
}

/** One PostgreSQL for a whole run: a test file makes its own database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(await placeForDatabases(), 'samenhang-test-'))
  const postgres = await startPostgres({ dataDir, fast: true })
  project.provide('postgres', postgres.connection('postgres'))
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
