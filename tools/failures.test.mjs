import { expect, test } from 'vitest'
import { failuresOf, lastLines } from './failures.mjs'

const file = (name, assertionResults, extra = {}) => ({
  name: `/huis/${name}`,
  status: 'failed',
  assertionResults,
  ...extra,
})
const failed = (title, message, extra = {}) => ({
  ancestorTitles: ['besluit'],
  title,
  status: 'failed',
  failureMessages: [message],
  ...extra,
})

test('a failed test is told with its file, its name, its message and its own line', () => {
  const message =
    'AssertionError: expected 1 to be 2\n    at f (/huis/node_modules/x.js:1:1)\n    at /huis/src/a.test.ts:7:3'
  const passed = { ancestorTitles: [], title: 'gaat goed', status: 'passed', failureMessages: [] }
  expect(failuresOf({ testResults: [file('src/a.test.ts', [failed('telt', message), passed])] }, '/huis')).toEqual([
    'src/a.test.ts > besluit > telt\n    AssertionError: expected 1 to be 2\n    at /huis/src/a.test.ts:7:3',
  ])
})

test('a test that took too long says so, and a file that does not load says why', () => {
  const slow = failed('wacht', 'Error: STACK_TRACE_ERROR\n    at /huis/src/b.test.ts:3:1', { duration: 60_040 })
  const broken = file('src/c.test.ts', [], { message: 'SyntaxError: onverwacht' })
  expect(failuresOf({ testResults: [file('src/b.test.ts', [slow]), broken] }, '/huis')).toEqual([
    'src/b.test.ts > besluit > wacht\n    timed out after 60.0 s\n    at /huis/src/b.test.ts:3:1',
    'src/c.test.ts\n    SyntaxError: onverwacht',
  ])
})

test('a long message keeps its beginning, a long output its end', () => {
  const long = Array.from({ length: 40 }, (_, index) => `regel ${index}`).join('\n')
  expect(failuresOf({ testResults: [file('a', [failed('x', long)])] }, '/huis')[0]).not.toContain('regel 12')
  expect(lastLines(long)).toContain('regel 39')
  expect(lastLines(long)).not.toContain('regel 27\n')
})

test('without a report there is nothing to tell, and a report without failures tells nothing', () => {
  expect(failuresOf(undefined, '/huis')).toEqual([])
  expect(failuresOf({ testResults: [{ name: '/huis/a', status: 'passed', assertionResults: [] }] }, '/huis')).toEqual(
    [],
  )
})
