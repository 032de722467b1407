import {
  ensureInstalled,
  findNode,
  loadEnvironmentFile,
  ROOT,
  readPort,
  refuseTakenPort,
  runTogether,
} from './bootstrap.mjs'

process.chdir(ROOT)
loadEnvironmentFile()
const port = readPort()
const webPort = Number(process.env.WEB_PORT || 5173)
await refuseTakenPort(port)
await refuseTakenPort(webPort)
ensureInstalled({ withDevelopment: true })

// Logging in comes back to the address where the screens are.
const PUBLIC_URL = process.env.PUBLIC_URL || `http://localhost:${webPort}`
const env = { PORT: String(port), WEB_PORT: String(webPort), WEB_BUILD: 'off', PUBLIC_URL }
console.log(`De schermen komen van ${PUBLIC_URL} en verversen zichzelf; de server herstart bij elke wijziging.`)
process.exitCode = await runTogether(findNode(), [
  {
    args: ['--watch', '--watch-preserve-output', 'src/server/main.ts', ...process.argv.slice(2)],
    env: { ...env, DEV_SCRIPT: String(process.pid) },
  },
  { args: ['node_modules/vite/bin/vite.js', '--port', String(webPort), '--strictPort'], env },
])
