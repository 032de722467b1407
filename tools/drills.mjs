import { ensureInstalled, findNode, ROOT } from './bootstrap.mjs'

process.chdir(ROOT)
ensureInstalled({ withDevelopment: true })
const { project, runSuites } = await import('./suites.mjs')
process.exitCode = await runSuites(findNode(), [{ drills: project('drills') }])
