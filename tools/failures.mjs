// What failed, from the JSON report of vitest, in few enough lines to stand at the end of a log. Built-ins only.
import { relative } from 'node:path'

const LINES = 12

/** One text for each failed test and each file that could not be read: where, which, why. */
export function failuresOf(report, root) {
  return (report?.testResults ?? []).flatMap((file) => {
    const where = relative(root, file.name)
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    const own = failed.map((test) => {
      const name = [...test.ancestorTitles, test.title].join(' > ')
      return [`${where} > ${name}`, ...test.failureMessages.flatMap((text) => reason(text, test.duration))].join('\n')
    })
    // A hook that failed, or a file that does not load, is no test of its own.
    const outside =
      file.message && failed.length === 0 && file.status === 'failed'
        ? [`${where}\n${reason(file.message).join('\n')}`]
        : []
    return [...own, ...outside]
  })
}

function reason(text, duration) {
  const lines = text.split('\n')
  const stack = lines.findIndex((line) => /^\s+at /.test(line))
  const said = stack === -1 ? lines : lines.slice(0, stack)
  const ours = lines.find((line) => /^\s+at /.test(line) && !line.includes('node_modules'))
  const timedOut = /STACK_TRACE_ERROR/.test(said[0] ?? '')
  const why = timedOut ? [`timed out after ${((duration ?? 0) / 1000).toFixed(1)} s`] : said.slice(0, LINES)
  return [...why, ...(ours ? [ours.trim()] : [])].map((line) => `    ${line}`)
}

/** The end of what a check said. */
export const lastLines = (said) =>
  said
    .trimEnd()
    .split('\n')
    .slice(-LINES)
    .map((line) => `    ${line}`)
    .join('\n')
    .replace(/^/, '\n')
