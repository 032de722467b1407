/** A remark of a rule as it crosses the wire: the server writes `uitleg` in the language that was asked. */
export type WireBeletsel = { code: string; veld?: string; uitleg?: string }

/** problem+json (RFC 9457) as our server sends it. Status 0 means that the server was not reached. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly beletselen: readonly WireBeletsel[]
  /** The number under which our fault was logged. */
  readonly nummer: string | undefined

  constructor(status: number, body: Record<string, unknown> = {}) {
    super(typeof body.title === 'string' ? body.title : `status ${status}`)
    this.name = 'ProblemError'
    this.status = status
    this.code = typeof body.code === 'string' ? body.code : ''
    this.detail = typeof body.detail === 'string' ? body.detail : ''
    this.beletselen = Array.isArray(body.beletselen) ? body.beletselen : []
    this.nummer = typeof body.instance === 'string' ? body.instance.replace(/^urn:uuid:/, '') : undefined
  }
}

export function isProblem(error: unknown): error is ProblemError {
  return error instanceof ProblemError
}
