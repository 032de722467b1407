import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from '#platform/postgres/launcher.ts'

const HOLDER = join(import.meta.dirname, 'holder.ts')
const ROUNDS = 20

let dataDir: string
let holders: ChildProcess[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenhang-drill-'))
})
afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL')
  holders = []
  await nothingLeft()
  await rm(dataDir, { recursive: true, force: true })
})

type Holder = { process: ChildProcess; socketDir: string; acknowledged: () => number }

async function hold(mode: 'hold' | 'write'): Promise<Holder> {
  const child = spawn(process.execPath, [HOLDER, dataDir, mode], { stdio: ['ignore', 'pipe', 'inherit'] })
  holders.push(child)
  let acknowledged = 0
  const socketDir = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The holder ended before it was ready')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('ready ')) resolve((JSON.parse(line.slice(6)) as { socketDir: string }).socketDir)
      else acknowledged = Number(line)
    })
  })
  return { process: child, socketDir, acknowledged: () => acknowledged }
}

/** The server and the shell that watches over it; its backends end with it. */
async function serverProcesses(): Promise<string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(dataDir) && !command.includes('holder.ts')) found.push(pid)
  }
  return found
}

async function nothingLeft(): Promise<void> {
  await expect.poll(serverProcesses, { timeout: 5_000, interval: 50 }).toEqual([])
}

test(`after kill -9 no PostgreSQL is left within 5 s, and the next start works, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const holder = await hold('hold')
    expect(await serverProcesses()).not.toEqual([])
    holder.process.kill('SIGKILL')
    if (round % 2 === 0) await nothingLeft()
    if (round % 2 === 0) expect(existsSync(holder.socketDir)).toBe(false)
    // In the odd rounds the next start comes at once, while the last server is still closing its books.
  }
})

test(`acknowledged writes survive kill -9 of the program, ${ROUNDS} times`, async () => {
  let kept = 0
  for (let round = 0; round < ROUNDS; round++) {
    const holder = await hold('write')
    await expect.poll(holder.acknowledged, { timeout: 10_000, interval: 10 }).toBeGreaterThan(kept)
    await sleep(Math.random() * 100)
    holder.process.kill('SIGKILL')
    kept = holder.acknowledged()
  }
  expect(kept).toBeGreaterThan(ROUNDS)
  expect(await countWritten()).toMatchObject({ gaps: 0 })
  expect((await countWritten()).highest).toBeGreaterThanOrEqual(kept)
})

test(`acknowledged writes survive kill -9 of the database itself, ${ROUNDS} times`, async () => {
  let kept = 0
  for (let round = 0; round < ROUNDS; round++) {
    const holder = await hold('write')
    await expect.poll(holder.acknowledged, { timeout: 10_000, interval: 10 }).toBeGreaterThan(kept)
    await sleep(Math.random() * 100)
    for (const pid of await serverProcesses()) killHard(Number(pid))
    await sleep(20)
    kept = holder.acknowledged()
    holder.process.kill('SIGKILL')
  }
  expect(kept).toBeGreaterThan(ROUNDS)
  const { gaps, highest } = await countWritten()
  expect(gaps).toBe(0)
  expect(highest).toBeGreaterThanOrEqual(kept)
})

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with the one before.
  }
}

async function countWritten(): Promise<{ highest: number; gaps: number }> {
  const postgres = await startPostgres({ dataDir })
  const client = new pg.Client(postgres.connection('postgres'))
  await client.connect()
  const { rows } = await client.query<{ highest: number; gaps: number }>(
    'select max(n) as highest, (max(n) - count(*))::int as gaps from written',
  )
  await client.end()
  await postgres.stop()
  return rows[0] ?? { highest: 0, gaps: -1 }
}
