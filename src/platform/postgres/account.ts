import { execFile } from 'node:child_process'
import { chown, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

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

/** For containers that forbid user namespaces. The capability reaches data and programs below a closed home folder. */
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

async function works(account: Account, postgres: string, dataDir: string): Promise<boolean> {
  const [command = '', ...args] = [...account.prefix, 'sh', '-c', '"$0" --version && test -x "$1"', postgres, dataDir]
  return run(command, args).then(
    () => true,
    () => false,
  )
}

export async function chooseAccount(postgres: string, dataDir: string): Promise<Account> {
  const uid = process.getuid?.() ?? -1
  if (uid !== 0) return { prefix: [], owner: uid }
  for (const account of [NAMESPACE, CAPABILITY]) if (await works(account, postgres, dataDir)) return account
  throw new Error(
    'PostgreSQL mag niet als root draaien, en hier ontbreken unshare en setpriv (util-linux). Start als gewone gebruiker, of zet DATABASE_URL.',
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
