import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of our database in the embedded server. */
export const DATABASE = 'samenhang'

/** The one secret from which all keys follow: MASTER_KEY (base64), or a file made at the first start. */
export async function readMasterKey(dataDir: string, env: NodeJS.ProcessEnv): Promise<Buffer> {
  if (env.MASTER_KEY) return Buffer.from(env.MASTER_KEY, 'base64')
  const file = join(dataDir, 'sleutel')
  try {
    return await readFile(file)
  } catch {
    const key = randomBytes(32)
    await writeFile(file, key, { mode: 0o600, flag: 'wx' })
    return key
  }
}
