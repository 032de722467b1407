import { ensureInstalled, findNode, ROOT, runTogether } from './bootstrap.mjs'

process.chdir(ROOT)
ensureInstalled()
process.exitCode = await runTogether(findNode(), [
  { args: ['tools/bench/bench.ts', ...process.argv.slice(2)], env: {} },
])
