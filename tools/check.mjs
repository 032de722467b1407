import { ensureInstalled, findNode, ROOT } from './bootstrap.mjs'

process.chdir(ROOT)
ensureInstalled({ withDevelopment: true })
const { CHECKS, project, runSuites } = await import('./suites.mjs')
process.exitCode = await runSuites(findNode(), {
  types: CHECKS.types,
  lint: CHECKS.lint,
  architecture: CHECKS.architecture,
  unit: project('unit'),
})
