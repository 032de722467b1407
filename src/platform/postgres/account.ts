import { execFile } from 'node:child_process'
import { chown, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyPostgresBinaries } from './binaries.ts'

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, and a uid without a passwd entry fails; 65534 is `nobody` on every Linux. */
const NOBODY = 65534

export type Account = {
  /** Put before the command; execs it, so that the process id stays the same. */
  prefix: string[]
  /** Who must own the files, seen from outside. */
  owner: number
}

const NAMESPACE: Account = {
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
  owner: 0,
}

/** For containers that forbid user namespaces. The capability reaches data below a closed home folder. */
const CAPABILITY: Account = {
  prefix: [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ],
  owner: NOBODY,
}

export const ROOT_ACCOUNTS = { namespace: NAMESPACE, capability: CAPABILITY }

/** initdb says here what it would do, after it looked for its own program: that look knows no capabilities. */
async function works(account: Account, native: string, dataDir: string): Promise<boolean> {
  const script = '"$0" --show -D "$1" && { [ "$2" != 0 ] || [ -w "$1" ]; }'
  const initdb = join(native, 'bin', 'initdb')
  const [command = '', ...args] = [...account.prefix, 'sh', '-c', script, initdb, dataDir, String(account.owner)]
  return run(command, args, { cwd: '/' }).then(
    () => true,
    () => false,
  )
}

export type Runner = { account: Account; native: string }

/** As whom PostgreSQL runs, and from where: below a closed home folder it may need a copy of its programs. */
export async function chooseRunner(native: string, dataDir: string, wanted?: Account): Promise<Runner> {
  const uid = process.getuid?.() ?? -1
  if (uid !== 0) return { account: { prefix: [], owner: uid }, native }
  const accounts = wanted ? [wanted] : [NAMESPACE, CAPABILITY]
  for (const account of accounts) if (await works(account, native, dataDir)) return { account, native }
  const copy = await copyPostgresBinaries(native, join(tmpdir(), 'samenhang-postgres-18.4'))
  for (const account of accounts) if (await works(account, copy, dataDir)) return { account, native: copy }
  throw new Error(
    'PostgreSQL mag niet als root draaien, en unshare en setpriv (util-linux) helpen hier niet. Start als gewone gebruiker, of zet DATABASE_URL.',
  )
}

/** Only root can have switched accounts since the last run; a wrong owner then costs one walk over the files. */
export async function giveTo(account: Account, folder: string): Promise<void> {
  const { uid } = await stat(folder)
  if (uid === account.owner) return
  if (process.getuid?.() !== 0) {
    throw new Error(`De gegevens in ${folder} zijn van een andere gebruiker (uid ${uid}). Start als die gebruiker.`)
  }
  await chownAll(folder, account.owner)
}

async function chownAll(folder: string, owner: number): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await chownAll(path, owner)
    else if (!entry.isSymbolicLink()) await chown(path, owner, owner)
  }
  await chown(folder, owner, owner)
}
