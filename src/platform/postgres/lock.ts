import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

export const SOCKET_FOLDER_PREFIX = 'samenhang-'

async function readLock(cluster: string): Promise<string[] | undefined> {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => undefined,
  )
}

/**
 * After a restart of a machine or container the number in the lock file may belong to another program, and PostgreSQL
 * would wait for it for ever. Only Linux tells us what program that is.
 */
export async function removeStaleLock(cluster: string): Promise<void> {
  const pid = (await readLock(cluster))?.[0]
  if (!pid || process.platform !== 'linux') return
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined)
  if (program !== undefined && program.trim() !== 'postgres') await rm(join(cluster, 'postmaster.pid'), { force: true })
}

/** The socket folder of a server that did not end in order; its lock file still names it. */
export async function findAbandonedSocketFolder(cluster: string): Promise<string | undefined> {
  const folder = (await readLock(cluster))?.[4]
  return folder && basename(folder).startsWith(SOCKET_FOLDER_PREFIX) ? folder : undefined
}
