import { execFile } from 'node:child_process'
import { constants, existsSync } from 'node:fs'
import { access, lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Chromium = { executablePath: string; args: string[] }

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const ARGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let found: Promise<Chromium> | undefined

/** CHROMIUM_PATH, else one of the system, else the one that npm brings. Looked for once in a process. */
export function findChromium(): Promise<Chromium> {
  found ??= lookForChromium().catch((error: unknown) => {
    found = undefined
    throw error
  })
  return found
}

async function lookForChromium(): Promise<Chromium> {
  const executablePath = (await fromEnvironment()) ?? (await fromSystem()) ?? (await fromPackage())
  return { executablePath, args: [...ARGS, ...(await sandboxArgs())] }
}

async function fromEnvironment(): Promise<string | undefined> {
  const path = process.env.CHROMIUM_PATH
  if (!path) return undefined
  if (await starts(path)) return path
  throw new Error(`CHROMIUM_PATH=${path} start niet.`)
}

/** Some systems have a script of that name that only says how to install the browser. */
async function starts(path: string): Promise<boolean> {
  return run(path, ['--version'], { timeout: 20_000 }).then(
    ({ stdout }) => /chrom/i.test(stdout),
    () => false,
  )
}

async function fromSystem(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...paths, ...(process.platform === 'darwin' ? MAC_PATHS : [])]) {
    if (existsSync(path) && (await starts(path))) return path
  }
  return undefined
}

/**
 * The sandbox needs user namespaces, which root, most containers and some distributions do without. We only open our
 * own pages, so the browser may then run without it.
 */
async function sandboxArgs(): Promise<string[]> {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  return run('unshare', ['--user', '--net', 'true']).then(
    () => [],
    () => ['--no-sandbox'],
  )
}

const PACKAGE = '@sparticuz/chromium'

async function fromPackage(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Geen Chromium gevonden. Installeer Chromium of Chrome, of zet CHROMIUM_PATH.')
  }
  const entry = createRequire(import.meta.url).resolve(PACKAGE)
  const modules = entry.slice(0, entry.lastIndexOf(join(PACKAGE, 'build')))
  const { version } = createRequire(import.meta.url)(join(modules, PACKAGE, 'package.json')) as { version: string }
  const folder = await extractionFolder(modules, version)
  const launcher = join(folder, 'chromium.sh')
  if (!existsSync(launcher)) await extract(folder)
  if (await starts(launcher)) return launcher
  throw new Error(`De meegebrachte Chromium in ${folder} start niet. Installeer Chromium, of zet CHROMIUM_PATH.`)
}

/** Unpacked once per installed version; never in the shared, predictable folder that the package itself would use. */
async function extractionFolder(modules: string, version: string): Promise<string> {
  const lasting = join(modules, '.cache', 'samenhang')
  if (await isOurs(lasting)) return join(lasting, `chromium-${version}`)
  const temporary = join(tmpdir(), `samenhang-chromium-${process.getuid?.()}`)
  if (await isOurs(temporary)) return join(temporary, version)
  throw new Error(`Chromium kan niet worden uitgepakt: ${temporary} is van een andere gebruiker.`)
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
    const { uid, mode } = await lstat(folder)
    return uid === process.getuid?.() && (mode & 0o022) === 0
  } catch {
    return false
  }
}

async function extract(folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}-`)
  // The package unpacks into TMPDIR, and its libraries only when it believes to be on Lambda.
  await run(
    process.execPath,
    ['--input-type=module', '-e', `await (await import('${PACKAGE}')).default.executablePath()`],
    {
      cwd: dirname(import.meta.dirname),
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    },
  )
  await writeFile(join(draft, 'fonts', 'fonts.conf'), FONTS)
  await writeFile(join(draft, 'chromium.sh'), LAUNCHER, { mode: 0o700 })
  if (existsSync(join(folder, 'chromium.sh'))) return rm(draft, { recursive: true, force: true })
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
}

/** The machine's own libraries and fonts first; the packed ones where it has none. */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}/lib/x86_64-linux-gnu:/usr/lib64:/usr/lib:$here/al2023/lib"
[ -f /etc/fonts/fonts.conf ] && [ -n "$(ls -A /usr/share/fonts 2>/dev/null)" ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`

/** The packed settings name a fixed folder below /tmp. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
