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
await refuseTakenPort(port)
ensureInstalled()
process.exitCode = await runTogether(findNode(), [
  { args: ['src/server/main.ts', ...process.argv.slice(2)], env: { PORT: String(port) } },
])
