import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres } from '#platform/postgres/launcher.ts'
import { Loper, logIn } from '#test/betrouwbaarheid/loper.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const ROUNDS = 20
const LANES = 4

let dataDir: string
let port: number
let server: ChildProcess
let loper: Loper

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenhang-drill-'))
  port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  await start()
  loper = new Loper(`http://127.0.0.1:${port}`)
  await logIn(loper, await aDeskWorker())
})
afterAll(async () => {
  server?.kill('SIGKILL')
  await sleep(500)
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
})

/** The real server, as `npm start` runs it, on data of its own. */
async function start(): Promise<void> {
  let said = ''
  server = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: '',
      DATA_DIR: dataDir,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      INWONERS: '500',
      JAREN: '1',
      WEB_BUILD: 'off',
      LOG: 'stil',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()))
  let ended = false
  server.once('exit', () => (ended = true))
  for (let tries = 0; !(await answers()); tries += 1) {
    if (ended || tries > 1_200) throw new Error(`the server did not start:\n${said}`)
    await sleep(50)
  }
}

const answers = () =>
  fetch(`http://127.0.0.1:${port}/gezond`).then(
    (response) => response.ok,
    () => false,
  )

async function aDeskWorker(): Promise<string> {
  const guest = new Loper(`http://127.0.0.1:${port}`)
  let path = '/inloggen'
  for (let i = 0; i < 4; i += 1) {
    const answer = await guest.get(path)
    const next = answer.headers.get('location')
    if (!next) {
      const section = (await answer.text()).split('<h3>').find((part) => part.startsWith('Medewerker toegang'))
      return section!.match(/value="([^"]+)"/)![1]!
    }
    const url = new URL(next, 'http://x')
    path = url.pathname + url.search
  }
  throw new Error('no login page')
}

type Deed = { path: string; body: object; key: string }
type Written = { name: string; acknowledged: boolean }

/** Until it is told: the same key again after a crash, as a careful client does. */
async function insist({ path, body, key }: Deed): Promise<Record<string, string>> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const answer = await loper.post(`/api/v1${path}`, body, {
        'x-requested-with': 'samenhang',
        'idempotency-key': key,
      })
      if (answer.status === 201) return (await answer.json()) as Record<string, string>
      if (answer.status < 500)
        throw Object.assign(new Error(`${answer.status} ${await answer.text()}`), { final: true })
    } catch (error) {
      if ((error as { final?: boolean }).final) throw error
    }
    await sleep(50)
  }
  throw new Error(`never answered: ${path}`)
}

test(`kill -9 of the server under acknowledged writes, ${ROUNDS} times: none lost, none double, none half`, async () => {
  const written: Written[] = []
  let acknowledged = 0
  let stop = false
  const lane = async (number: number) => {
    for (let n = 0; !stop; n += 1) {
      const one: Written = { name: `Drill${number}x${n}`, acknowledged: false }
      written.push(one)
      const { persoonId } = await insist({
        path: '/huishouden/personen',
        body: { voornamen: 'Proef', geslachtsnaam: one.name, geboren: '1980-01-01', bevestigd: true },
        key: randomUUID(),
      })
      const hulpvragen = [
        { wet: 'wmo', regeling: 'begeleiding' },
        { wet: 'wgs', regeling: 'schuldhulp' },
      ]
      await insist({
        path: '/toegang/meldingen',
        body: {
          persoonId,
          kanaal: 'telefoon',
          route: 'gemeentelijk loket',
          melder: 'zelf',
          vraag: one.name,
          zelfde: true,
          hulpvragen,
        },
        key: randomUUID(),
      })
      one.acknowledged = true
      acknowledged += 1
    }
  }
  const lanes = Array.from({ length: LANES }, (_, number) => lane(number))
  for (const one of lanes) one.catch(() => {})
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = acknowledged
    await expect.poll(() => acknowledged, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before + 2)
    await sleep(Math.random() * 60)
    server.kill('SIGKILL')
    await start()
  }
  stop = true
  await Promise.all(lanes)
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))

  const found = await count()
  const all = written.filter((one) => one.acknowledged).map((one) => one.name)
  expect(all.length).toBeGreaterThan(ROUNDS * 3)
  expect(
    all.filter((name) => !found.has(name)),
    'lost',
  ).toEqual([])
  expect(
    [...found].filter(([, row]) => row.persons !== 1 || row.reports !== 1),
    'double',
  ).toEqual([])
  expect(
    [...found].filter(([, row]) => row.questions !== 2 || row.grounds < 3 || row.homes !== 1 || row.deeds < 2),
    'half',
  ).toEqual([])
  console.log(`kill -9, ${ROUNDS} times: ${all.length} acknowledged, 0 lost, 0 double, 0 half`)
}, 900_000)

type Row = { persons: number; reports: number; questions: number; grounds: number; homes: number; deeds: number }

/** What really lies in the database, read after the server has gone. */
async function count(): Promise<Map<string, Row>> {
  const postgres = await startPostgres({ dataDir })
  const client = new pg.Client(postgres.connection('samenhang'))
  await client.connect()
  const { rows } = await client.query<Row & { name: string }>(`
    select p.geslachtsnaam as name, count(distinct p.id)::int as persons, count(distinct m.id)::int as reports, count(distinct h.id)::int as questions,
      (select count(*)::int from huishouden.toegangsgrond g where g.persoon_id = any (array_agg(p.id))) as grounds,
      (select count(*)::int from huishouden.bewoning b where b.persoon_id = any (array_agg(p.id))) as homes,
      (select count(distinct b.handeling_id)::int from platform.betrokkene b where b.persoon_id = any (array_agg(p.id))) as deeds
    from huishouden.persoon p left join toegang.melding m on m.gemeente = p.gemeente and m.persoon_id = p.id
    left join toegang.hulpvraag h on h.gemeente = m.gemeente and h.melding_id = m.id
    where p.geslachtsnaam like 'Drill%' group by 1`)
  await client.end()
  await postgres.stop()
  return new Map(rows.map(({ name, ...row }) => [name, row]))
}
