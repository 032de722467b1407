import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(import.meta.dirname)
const DIST = join(ROOT, 'dist')
const STAMP = join(DIST, '.stempel')
const SOURCES = ['src/**/*.{ts,tsx,css,html,json,svg}', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Size and time of every source; reading them all would cost more than a start may. */
async function stampOfSources(): Promise<string> {
  const paths: string[] = []
  for (const pattern of SOURCES) for await (const path of glob(pattern, { cwd: ROOT })) paths.push(path)
  const hash = createHash('sha256')
  for (const path of paths.sort()) {
    if (/\.test\.tsx?$/.test(path)) continue
    const { size, mtimeMs } = await stat(join(ROOT, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function isPrebuilt(): boolean {
  if (process.env.WEB_BUILD === 'off') return true
  return process.env.NODE_ENV === 'production' && existsSync(join(DIST, 'index.html'))
}

/** The screens in dist/, as they follow from the sources of now. */
export async function ensureWebBuild(): Promise<void> {
  if (isPrebuilt()) return
  const wanted = await stampOfSources()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return
  await build()
  await writeFile(STAMP, wanted)
}

async function build(): Promise<void> {
  const vite = fileURLToPath(new URL('./bin/vite.js', import.meta.resolve('vite/package.json')))
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => said.push(part))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`De schermen konden niet worden gebouwd:\n${Buffer.concat(said).toString().trim()}`)
}

if (import.meta.main) await ensureWebBuild()
