// What must work before `npm ci` has run: built-ins only, Node 20.19 or newer.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OLDEST_WITH_TYPESCRIPT = [22, 18]

export function fail(message) {
  console.error(message)
  process.exit(1)
}

export function loadEnvironmentFile() {
  const file = join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages
  } catch {
    return undefined
  }
}

// By content: a checkout that only touches the lock file must not cost an install, least of all without a network.
export function isInstalled({ withDevelopment }) {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional, dev }]) => {
    if (path === '') return true
    const found = present[path]
    if (found) return found.version === version
    return optional || ((dev || devOptional) && !withDevelopment)
  })
}

// A start needs no development packages; tests add them later without touching what a running server uses.
export function ensureInstalled({ withDevelopment = false } = {}) {
  if (isInstalled({ withDevelopment })) return
  const start = Date.now()
  console.log('Pakketten installeren met npm; dit duurt de eerste keer ongeveer 20 seconden.')
  if (withDevelopment && isInstalled({ withDevelopment: false })) npm('install', '--no-save', '--include=dev')
  else npm('ci', withDevelopment ? '--include=dev' : '--omit=dev')
  console.log(`Pakketten geïnstalleerd in ${((Date.now() - start) / 1000).toFixed(0)} s.`)
}

function npm(...args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  const program = process.env.npm_execpath
  const [command, rest] = program?.endsWith('.js') ? [process.execPath, [program, ...all]] : ['npm', all]
  const { status, error } = spawnSync(command, rest, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status !== 0)
    fail(`npm ${args[0]} is mislukt${error ? `: ${error.message}` : ''}. Is er verbinding met het npm-register?`)
}

function isNewEnough(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  const [wantedMajor, wantedMinor] = OLDEST_WITH_TYPESCRIPT
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

// npm brings Node 24 as an optional package; the machine's own Node serves where that package does not exist.
export function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const brought = join(
    ROOT,
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    platform === 'win' ? 'node.exe' : 'node',
  )
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  if (isNewEnough(process.versions.node)) return process.execPath
  return fail(
    `Voor ${process.platform}-${process.arch} brengt npm geen Node 24 mee, en Node ${process.versions.node} is te oud. Installeer Node 24.`,
  )
}

// With node_modules/.bin first, as npm does, so that tools started below find the same Node. What Node has compiled is
// kept: a second start reads a thousand files in half the time.
export function environmentFor(node, extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(separator)
  const compiled = join(ROOT, 'node_modules', '.cache', 'node')
  return { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: path, ...extra }
}

export function readPort() {
  const text = process.env.PORT || '3000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT=${text} is geen poortnummer.`)
  return port
}

function probe(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

export async function refuseTakenPort(port) {
  for (const host of ['127.0.0.1', '::']) {
    const code = await probe(port, host)
    if (code === 'EADDRINUSE') {
      fail(
        `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1} npm start`,
      )
    }
    if (code === 'EACCES') fail(`Poort ${port} mag hier niet worden gebruikt. Kies een poort boven 1023.`)
  }
}

/**
 * Runs children until they end or we are asked to stop. Each has a process group of its own, so that one Ctrl-C is one
 * signal, in order; and a channel to us, so that it ends in order when we are killed (tools/followParent.mjs).
 */
export function runTogether(node, commands) {
  const follow = join(ROOT, 'tools', 'followParent.mjs')
  const children = commands.map(({ args, env }) =>
    spawn(node, ['--import', pathToFileURL(follow).href, ...args], {
      cwd: ROOT,
      env: environmentFor(node, env),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  )
  let askedAt = 0
  const stop = (signal) => {
    // npm passes on a Ctrl-C that the terminal already gave us; only a later one means: now.
    const insists = askedAt > 0 && Date.now() - askedAt > 400
    askedAt ||= Date.now()
    for (const child of children) if (isRunning(child)) child.kill(insists ? 'SIGKILL' : signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stop(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  stopWithNpm(() => askedAt || stop('SIGTERM'))

  return new Promise((resolve) => {
    let result = 0
    for (const child of children) {
      child.on('error', (error) => fail(`Starten is mislukt: ${error.message}`))
      child.on('exit', (code, signal) => {
        if (!askedAt) result ||= code ?? (signal ? 1 : 0)
        if (children.some(isRunning)) stop('SIGTERM')
        else resolve(result)
      })
    }
  })
}

function isRunning(child) {
  return child.exitCode === null && child.signalCode === null
}

// A killed npm cannot tell us, and the shell between npm and us lives on: we look whether we still descend from it.
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return
  const descent = () => `${process.ppid} ${parentOf(process.ppid)}`
  const atStart = descent()
  const watch = setInterval(() => {
    if (descent() === atStart) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]
  } catch {
    return ''
  }
}
