import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

let dataDir: string
let port: number

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenhang-drill-'))
  port = await findFreePort()
})
afterEach(async () => {
  for (const { pid } of await ours()) kill(pid, 'SIGKILL')
  await nothingLeft()
  await rm(dataDir, { recursive: true, force: true })
})

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

type Ours = { pid: number; command: string }

/** Everything that works on the data of this drill: told apart by its environment or its arguments. */
async function ours(): Promise<Ours[]> {
  const found: Ours[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '')
    if (command.includes(dataDir) || environment.includes(`DATA_DIR=${dataDir}`)) {
      found.push({ pid: Number(name), command: command.replaceAll('\0', ' ') })
    }
  }
  return found
}

async function nothingLeft(): Promise<void> {
  const commands = async () => (await ours()).map(({ command }) => command)
  await expect.poll(commands, { timeout: 5_000, interval: 50 }).toEqual([])
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone.
  }
}

async function start(): Promise<{ group: number; exit: Promise<number | null>; said: () => string }> {
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), INWONERS: '500' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group, as a terminal makes one.
    detached: true,
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString()
  })
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let ended = false
  exit.then(() => {
    ended = true
  })
  while (!(await answers())) {
    if (ended) throw new Error(`The start ended by itself:\n${said}`)
    await sleep(100)
  }
  return { group: -(child.pid ?? 0), exit, said: () => said }
}

function answers(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function find(what: RegExp): Promise<number> {
  const matches = (await ours()).filter(({ command }) => what.test(command))
  expect(matches, String(what)).toHaveLength(1)
  return matches[0]?.pid ?? -1
}

test.each([
  ['npm itself', /^npm start/],
  ['the start script', /^\S*node tools.start\.mjs/],
  ['the server', /^\S*node .*src.server.main\.ts/],
])('kill -9 of %s leaves nothing behind, and the next start works', async (_, program) => {
  await start()
  kill(await find(program), 'SIGKILL')
  await nothingLeft()
  const again = await start()
  kill(await find(/^\S*node tools.start\.mjs/), 'SIGINT')
  await again.exit
  await nothingLeft()
})

test('Ctrl-C once stops everything in order, and a second time at once', async () => {
  const { exit, group } = await start()
  kill(group, 'SIGINT')
  await sleep(500)
  kill(group, 'SIGINT')
  await exit
  await nothingLeft()
})

test('a taken port is told before anything else happens', async () => {
  const taken = createServer().listen(port, '127.0.0.1')
  const child = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir, PORT: String(port) } })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  taken.close()
  expect(code).toBe(1)
  expect(said).toContain(`Poort ${port} is al in gebruik`)
  expect(await readdir(dataDir)).toEqual([])
})
