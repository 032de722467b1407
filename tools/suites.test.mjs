import { expect, test } from 'vitest'
import { countTests } from './suites.mjs'

const report = (counts, files = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...counts,
})

test('a run counts what the report says', () => {
  const counts = countTests(report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }), 1)
  expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('a run without a report failed', () => {
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a file that could not be read is a failure of its own', () => {
  const files = [{ status: 'failed', assertionResults: [] }]
  expect(countTests(report({ numPassedTests: 5 }, files), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('an error outside any test is a failure', () => {
  expect(countTests(report({ numPassedTests: 5 }), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('a run in which nothing ran is a failure', () => {
  expect(countTests(report({ numPendingTests: 3 }), 0)).toEqual({ passed: 0, failed: 1, skipped: 3 })
})
