import { ensureInstalled, findNode, ROOT } from './bootstrap.mjs'

process.chdir(ROOT)
ensureInstalled({ withDevelopment: true })
const { CHECKS, project, runSuites } = await import('./suites.mjs')
const { types, lint, architecture } = CHECKS
process.exitCode = await runSuites(findNode(), [
  { types, lint, architecture, unit: project('unit'), screens: project('screens') },
])
