import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, giveTo } from './account.ts'

const run = promisify(execFile)

/** Made in a draft folder and then renamed, so that a start that was broken off leaves no half cluster. */
export async function ensureCluster(cluster: string, native: string, account: Account): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return giveTo(account, cluster)
  await removeDrafts(cluster)
  const draft = `${cluster}.concept-${process.pid}`
  await mkdir(draft, { mode: 0o700 })
  await giveTo(account, draft)
  const [command = '', ...args] = [
    ...account.prefix,
    join(native, 'bin', 'initdb'),
    ...['-D', draft, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions', '--no-sync'],
    ...['--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C'],
  ]
  try {
    await run(command, args, { cwd: '/', env: postgresEnvironment() })
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    const { stderr } = error as { stderr?: string }
    throw new Error(`Het aanmaken van de database is mislukt: ${stderr?.trim() || String(error)}`, { cause: error })
  }
}

async function removeDrafts(cluster: string): Promise<void> {
  const parent = dirname(cluster)
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(cluster)}.concept-`)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

/** PG* variables of the person who starts must not reach the server. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { PATH, HOME, TMPDIR, LC_ALL: 'C' }
}

export function serverSettings(socketDir: string, fast: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: fast ? '128MB' : '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    effective_cache_size: '1GB',
    random_page_cost: '1.1',
    jit: 'off',
    // One machine, no replicas: loading the demo writes less log.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    max_wal_size: '2GB',
    timezone: 'Europe/Amsterdam',
    // DETAIL and statements hold key values such as a BSN: they stay out of the log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_timezone: 'Europe/Amsterdam',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
