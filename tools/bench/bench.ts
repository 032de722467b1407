// Dossier, work list and search, and steering, against a bare node:http + pg handler that returns the same rows:
// npm run bench, or one of the two: npm run bench -- stad, npm run bench -- sturing
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { type PostgresConnection, startPostgres } from '#platform/postgres/launcher.ts'
import { comparable, type Meting, measure, quantile } from './meet.ts'
import { type Server, startServer, VARIANTEN, type Variant } from './proces.ts'
import { connect, MASTER, type Maat, makeVragen, openStad, VANDAAG, type Vraag } from './stad.ts'
import { makeSturingvragen, openSturing } from './sturing.ts'

const GOAL = { stad: 1.5, sturing: 2 }
/** Fewer comparable questions say nothing. */
const ENOUGH = 10
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    snel: { type: 'boolean', default: false },
    maat: { type: 'string', multiple: true },
    map: { type: 'string' },
    rondes: { type: 'string' },
  },
})
const rounds = Number(options.rondes ?? (options.snel ? 10 : 30))
const maten: Maat[] = (options.maat ?? (options.snel ? ['2500x3'] : ['25000x3', '130000x5'])).map((text) => {
  const [inwoners = 0, jaren = 3] = text.split('x').map(Number)
  return { inwoners, jaren }
})
function say(text: string): void {
  console.log(text)
}

const dataDir = options.map ?? (await mkdtemp(join(tmpdir(), 'samenhang-bench-')))
const postgres = await startPostgres({ dataDir })
let missed = 0
/** CPU of the house per question by size, and how much its answers speak of: what must stay flat when a town grows. */
const perMaat = new Map<string, { cpu: number; omvang: number }[]>()
const stop = async () => {
  await postgres.stop()
  if (!options.map) await rm(dataDir, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(1)))
try {
  const gevraagd = (scenario: string) => positionals.length === 0 || positionals.includes(scenario)
  if (gevraagd('stad')) for (const maat of maten) await benchStad(maat)
  if (gevraagd('sturing')) await benchSturing()
} finally {
  await stop()
}
for (const [soort, metingen] of perMaat) {
  const [eerste, laatste] = [metingen[0]!, metingen.at(-1)!]
  if (metingen.length > 1)
    say(
      `\n${soort}: van ${maten[0]!.inwoners} naar ${maten.at(-1)!.inwoners} inwoners ${times(laatste.cpu / eerste.cpu).trim()} CPU, bij antwoorden over ${times(laatste.omvang / eerste.omvang).trim()} zoveel`,
    )
}
say(
  missed === 0
    ? `\nDoel gehaald: hoogstens ${GOAL.stad} × in de stad en ${GOAL.sturing} × in de sturing.`
    : `\nDoel niet gehaald: ${missed} verhoudingen boven ${GOAL.stad} × (stad) of ${GOAL.sturing} × (sturing).`,
)
process.exitCode = missed === 0 ? 0 : 1

async function benchStad(maat: Maat): Promise<void> {
  const start = Date.now()
  const connection = await openStad(postgres, maat)
  say(`\n${maat.inwoners} inwoners, ${maat.jaren} jaar (klaar in ${((Date.now() - start) / 1000).toFixed(0)} s)`)
  await benchVragen(connection, makeVragen, GOAL.stad)
}

async function benchSturing(): Promise<void> {
  const start = Date.now()
  const connection = await openSturing(postgres)
  say(`\n20 programma's, 2.000 regels, 10 jaar wijzigingen (klaar in ${((Date.now() - start) / 1000).toFixed(0)} s)`)
  await benchVragen(connection, makeSturingvragen, GOAL.sturing)
}

async function benchVragen(
  connection: PostgresConnection,
  maak: (owner: pg.Client) => Promise<Record<string, Vraag[]>>,
  goal: number,
): Promise<void> {
  const owner = await connect(connection)
  const servers: Server[] = []
  try {
    const vragen = await maak(owner)
    for (const variant of VARIANTEN)
      servers.push(await startServer(variant, { connection, masterKey: MASTER, vandaag: VANDAAG }, owner))
    for (const [soort, lijst] of Object.entries(vragen)) {
      const { same, rows, omvang } = await comparable(servers, soort, lijst)
      say(
        `\n${soort}: ${same.length} van ${lijst.length} vragen geven overal dezelfde rijen (gemiddeld ${rows.toFixed(0)})`,
      )
      if (same.length < ENOUGH) {
        say('te weinig vragen zijn vergelijkbaar')
        missed += 1
        continue
      }
      const meting = await measure(servers, same, rounds)
      report(meting, goal)
      const { ms, cpu } = meting.huis
      perMaat.set(soort, [...(perMaat.get(soort) ?? []), { cpu: (cpu.node + cpu.postgres) / ms.length / 1000, omvang }])
    }
  } finally {
    for (const server of servers) await server.stop()
    await owner.end()
  }
}

function report(meting: Meting, goal: number): void {
  say('                  CPU/vraag      node  postgres       p50       p95  huis: CPU  (rondes p10-p90)  p95')
  const { huis } = meting
  for (const variant of VARIANTEN) {
    const { ms, cpu, perRonde } = meting[variant]
    const figures = [cpu.node + cpu.postgres, cpu.node, cpu.postgres].map((total) => total / ms.length / 1000)
    const columns = [...figures, quantile(ms, 0.5), quantile(ms, 0.95)].map((value) =>
      `${value.toFixed(2)} ms`.padStart(10),
    )
    say(`${variant.padEnd(15)} ${columns.join('')}${variant === 'huis' ? '' : against(variant)}`)

    function against(other: Variant): string {
      const ofCpu = (huis.cpu.node + huis.cpu.postgres) / (cpu.node + cpu.postgres)
      const ofRounds = perRonde.map((one, round) => huis.perRonde[round]! / one)
      const ofP95 = quantile(huis.ms, 0.95) / quantile(ms, 0.95)
      if (other === 'kaal') missed += [ofCpu, ofP95].filter((ratio) => ratio > goal).length
      return `${times(ofCpu)}     (${times(quantile(ofRounds, 0.1))} -${times(quantile(ofRounds, 0.9))})${times(ofP95)}`
    }
  }
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`.padStart(8)
}
