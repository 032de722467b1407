/** One JSON line per happening. Never pass values of a person: ids and codes only. */
export type Log = {
  info(event: string, fields?: Record<string, string | number | boolean>): void
  error(event: string, fields?: Record<string, string | number | boolean>): void
}

const write = (stream: NodeJS.WriteStream, level: string, event: string, fields?: object) =>
  void stream.write(`${JSON.stringify({ tijd: new Date().toISOString(), niveau: level, event, ...fields })}\n`)

export const consoleLog: Log = {
  info: (event, fields) => write(process.stdout, 'info', event, fields),
  error: (event, fields) => write(process.stderr, 'error', event, fields),
}

export const silentLog: Log = { info: () => {}, error: () => {} }

/** What may be said of a database error: its code and the names it touches, never DETAIL (it prints key values). */
export function errorFields(error: unknown): Record<string, string> {
  const fields: Record<string, string> = {}
  if (error instanceof Error) {
    fields.soort = error.name
    const code = (error as { code?: unknown }).code
    const constraint = (error as { constraint?: unknown }).constraint
    if (typeof code === 'string') fields.code = code
    if (typeof constraint === 'string') fields.constraint = constraint
    if (error.stack) fields.stack = error.stack.split('\n').slice(1, 6).join(' ')
    if (!('severity' in error)) fields.melding = error.message.slice(0, 300)
  }
  return fields
}
