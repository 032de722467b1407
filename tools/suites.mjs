// Runs checks and test projects one after another and adds them up. Built-ins only: it starts before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFor, ROOT } from './bootstrap.mjs'

const bin = (path) => join('node_modules', path)
const native = bin('typescript-native/bin/tsc')
const compiler = existsSync(join(ROOT, native)) ? native : bin('typescript/bin/tsc')

export const CHECKS = {
  types: { args: [compiler, '--noEmit', '-p', '.'] },
  lint: { args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  architecture: { args: ['tools/architecture.ts'] },
  knip: { args: [bin('knip/bin/knip.js')] },
}

export const project = (name) => ({ project: name })

/** Each check counts as one test; a vitest project counts its own. */
export async function runSuites(node, suites) {
  const scratch = mkdtempSync(join(tmpdir(), 'samenhang-suites-'))
  const totals = { passed: 0, failed: 0, skipped: 0 }
  const lines = []
  try {
    for (const [name, suite] of Object.entries(suites)) {
      const start = Date.now()
      console.log(`\n--- ${name}`)
      const counts = suite.project ? await runProject(node, suite.project, scratch) : await runCheck(node, suite.args)
      for (const key of Object.keys(totals)) totals[key] += counts[key]
      lines.push(`${name.padEnd(14)}${describe(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  console.log(`\n${lines.join('\n')}\n${describe(totals)}`)
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function run(node, args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: ROOT, env: environmentFor(node), stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function runCheck(node, args) {
  const ok = (await run(node, args)) === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

async function runProject(node, name, scratch) {
  const report = join(scratch, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(node, [bin('vitest/vitest.mjs'), 'run', '--project', name, ...reporters])
  return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code)
}

/** A file that could not be read, an error outside a test, or no test at all each count as a failure. */
export function countTests(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unreadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1
  return counts
}
