// Runs checks and test projects in stages and adds them up. Built-ins only: it starts before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentFor, ROOT } from './bootstrap.mjs'
import { failuresOf, lastLines } from './failures.mjs'

const bin = (path) => join('node_modules', path)
const native = bin('typescript-native/bin/tsc')
const compiler = existsSync(join(ROOT, native)) ? native : bin('typescript/bin/tsc')

export const CHECKS = {
  // What it learned is kept beside the packages, so that the next time costs only what changed.
  types: {
    args: [compiler, '--noEmit', '-p', '.', '--incremental', '--tsBuildInfoFile', bin('.cache/types.tsbuildinfo')],
  },
  lint: { args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  architecture: { args: ['tools/architecture.ts'] },
  knip: { args: [bin('knip/bin/knip.js')] },
}

export const project = (name) => ({ project: name })

/**
 * Stages one after another, what stands in one stage together. Each check counts as one test; a vitest project counts
 * its own. What failed is told again at the end, just above the sum.
 */
export async function runSuites(node, stages) {
  const scratch = mkdtempSync(join(tmpdir(), 'samenhang-suites-'))
  const done = []
  try {
    for (const suites of stages) {
      const entries = Object.entries(suites)
      const alone = entries.length === 1
      done.push(...(await Promise.all(entries.map(([name, suite]) => runSuite(node, name, suite, { scratch, alone })))))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  const totals = add(done)
  console.log(`\n${done.map(({ line }) => line).join('\n')}`)
  for (const { name, failures } of done) for (const text of failures) console.log(`\nFAILED ${name}: ${text}`)
  console.log(`\n${describe(totals)}`)
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0
}

const add = (done) =>
  done.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** What runs beside others is shown when it is done, so that two never speak through each other. */
async function runSuite(node, name, suite, { scratch, alone }) {
  const start = Date.now()
  if (alone) console.log(`\n--- ${name}`)
  const { counts, failures, said } = suite.project
    ? await runProject(node, suite.project, scratch, alone)
    : await runCheck(node, suite.args, alone)
  if (!alone) console.log(`\n--- ${name}\n${said.trimEnd()}`)
  const line = `${name.padEnd(14)}${describe(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`
  return { name, counts, failures, line }
}

function run(node, args, alone) {
  return new Promise((resolve) => {
    const output = alone ? 'inherit' : 'pipe'
    const child = spawn(node, args, { cwd: ROOT, env: environmentFor(node), stdio: ['ignore', output, output] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part.toString()))
    child.once('error', (error) => resolve({ code: 1, said: `${said}${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

async function runCheck(node, args, alone) {
  const { code, said } = await run(node, args, alone)
  const ok = code === 0
  const counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  return { counts, failures: ok ? [] : [lastLines(said)], said }
}

async function runProject(node, name, scratch, alone) {
  const report = join(scratch, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, said } = await run(node, [bin('vitest/vitest.mjs'), 'run', '--project', name, ...reporters], alone)
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const counts = countTests(found, code)
  const failures = failuresOf(found, ROOT)
  if (counts.failed > 0 && failures.length === 0) failures.push(found ? 'an error outside any test' : 'no report')
  return { counts, failures, said }
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
