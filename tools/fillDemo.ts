// Fills the empty embedded database with a town of the size in INWONERS and JAREN, and stops again; tools/demo.mjs asks first.
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { keysFrom } from '#platform/crypto.ts'
import { errorFields, silentLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres/launcher.ts'
import { openConnections } from '../src/server/connections.ts'
import { fillWhenEmpty, publishPaper } from '../src/server/demo.ts'
import { DATABASE, readMasterKey } from '../src/server/embedded.ts'
import { openHouse } from '../src/server/house.ts'

const env = process.env
const start = Date.now()
const say = (text: string) => console.log(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${text}`)

const dataDir = resolve(env.DATA_DIR || '.data')
await mkdir(dataDir, { recursive: true, mode: 0o700 })
const masterKey = await readMasterKey(dataDir, env)
const postgres = await startPostgres({ dataDir })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    console.log('Afgebroken; de volgende start vult de gewone demo.')
    postgres.stop().finally(() => process.exit(1))
  })
await postgres.ensureDatabase(DATABASE)
say('Database inrichten')
await migrate(postgres.connection(DATABASE), new URL('../db/migrations/', import.meta.url), keysFrom(masterKey).context)
const outside = await openConnections({ dataDir, env })
const house = openHouse({
  connection: { ...postgres.connection(DATABASE, 'samenhang_app'), max: 4 },
  masterKey,
  gemeente: env.GEMEENTE ?? '9901',
  connections: outside.connections,
  log: silentLog,
})
const stukId = await fillWhenEmpty(house, {
  inwoners: Number(env.INWONERS),
  jaren: Number(env.JAREN),
  say,
  beheer: postgres.connection(DATABASE),
})
if (stukId) {
  say('  raadsstuk publiceren')
  await publishPaper(house, stukId).catch((error) =>
    say(`  het raadsstuk blijft een concept (${errorFields(error).soort})`),
  )
}
await house.close()
await outside.stop()
await postgres.stop()
say(`Klaar. Starten: ${startCommand()}`)

function startCommand(): string {
  return env.DATA_DIR ? `DATA_DIR=${env.DATA_DIR} npm start` : 'npm start'
}
