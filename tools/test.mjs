import { ensureInstalled, findNode, ROOT } from './bootstrap.mjs'

process.chdir(ROOT)
ensureInstalled({ withDevelopment: true })
const { CHECKS, project, runSuites } = await import('./suites.mjs')
process.exitCode = await runSuites(findNode(), [
  { ...CHECKS, unit: project('unit'), screens: project('screens') },
  { database: project('db') },
  { browser: project('browser') },
])
