// Dossier, work list and search against a bare node:http + pg handler that returns the same rows: npm run bench
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '#platform/postgres/launcher.ts'
import { comparable, type Meting, measure, quantile } from './meet.ts'
import { type Server, startServer, VARIANTEN, type Variant } from './proces.ts'
import { connect, MASTER, type Maat, makeVragen, openStad, VANDAAG } from './stad.ts'

const GOAL = 1.5
/** Fewer comparable questions say nothing. */
const ENOUGH = 10
const { values: options } = parseArgs({
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
/** CPU of the house per question by size: what must stay flat when a town grows. */
const perMaat = new Map<string, number[]>()
const stop = async () => {
  await postgres.stop()
  if (!options.map) await rm(dataDir, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(1)))
try {
  for (const maat of maten) await benchStad(maat)
} finally {
  await stop()
}
for (const [soort, cpu] of perMaat)
  if (cpu.length > 1)
    say(
      `\n${soort}: van ${maten[0]!.inwoners} naar ${maten.at(-1)!.inwoners} inwoners ${times(cpu.at(-1)! / cpu[0]!).trim()} CPU`,
    )
say(
  missed === 0
    ? `\nDoel gehaald: overal hoogstens ${GOAL} ×.`
    : `\nDoel niet gehaald: ${missed} verhoudingen boven ${GOAL} ×.`,
)
process.exitCode = missed === 0 ? 0 : 1

async function benchStad(maat: Maat): Promise<void> {
  const start = Date.now()
  const connection = await openStad(postgres, maat)
  say(`\n${maat.inwoners} inwoners, ${maat.jaren} jaar (klaar in ${((Date.now() - start) / 1000).toFixed(0)} s)`)
  const owner = await connect(connection)
  const servers: Server[] = []
  try {
    const vragen = await makeVragen(owner)
    for (const variant of VARIANTEN)
      servers.push(await startServer(variant, { connection, masterKey: MASTER, vandaag: VANDAAG }, owner))
    for (const soort of ['dossier', 'werkvoorraad', 'zoek'] as const) {
      const { same, rows } = await comparable(servers, soort, vragen[soort])
      say(
        `\n${soort}: ${same.length} van ${vragen[soort].length} vragen geven overal dezelfde rijen (gemiddeld ${rows.toFixed(0)})`,
      )
      if (same.length < ENOUGH) {
        say('te weinig vragen zijn vergelijkbaar')
        missed += 1
        continue
      }
      const meting = await measure(servers, same, rounds)
      report(meting)
      const { ms, cpu } = meting.huis
      perMaat.set(soort, [...(perMaat.get(soort) ?? []), (cpu.node + cpu.postgres) / ms.length / 1000])
    }
  } finally {
    for (const server of servers) await server.stop()
    await owner.end()
  }
}

function report(meting: Meting): void {
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
      if (other === 'kaal') missed += [ofCpu, ofP95].filter((ratio) => ratio > GOAL).length
      return `${times(ofCpu)}     (${times(quantile(ofRounds, 0.1))} -${times(quantile(ofRounds, 0.9))})${times(ofP95)}`
    }
  }
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`.padStart(8)
}
