import type { Endpoint, InputOf, OutputOf } from '#platform/endpoint.ts'
import type { Taal } from '#values/taal.ts'
import { ProblemError } from './problem.ts'

const BASE = '/api/v1'

export type Answer<E> = { data: OutputOf<E>; etag: string | undefined }
export type RequestOptions = { taal?: Taal; etag?: string; idempotencyKey?: string; signal?: AbortSignal }

type Fields = Record<string, unknown>

function pathParameters(path: string): string[] {
  return Array.from(path.matchAll(/:([A-Za-z0-9_]+)/g), (match) => match[1] ?? '')
}

function queryString(fields: Fields): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** One input becomes path, query and body: what the path names, what the query schema names, and the rest. */
export function splitInput(endpoint: Endpoint, input: Fields): { url: string; body: Fields | undefined } {
  const inPath = pathParameters(endpoint.path)
  const inQuery = Object.keys(endpoint.query?.properties ?? {})
  const path = endpoint.path.replace(/:([A-Za-z0-9_]+)/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const pick = (names: string[]) =>
    Object.fromEntries(names.filter((name) => name in input).map((name) => [name, input[name]]))
  const rest = Object.keys(input).filter((name) => !inPath.includes(name) && !inQuery.includes(name))
  return {
    url: `${BASE}${path}${queryString(pick(inQuery))}`,
    body: endpoint.body && endpoint.method !== 'GET' ? pick(rest) : undefined,
  }
}

/** The address of a read, for links to files. */
export function endpointHref<E extends Endpoint>(endpoint: E, input: InputOf<E>): string {
  return splitInput(endpoint, input as Fields).url
}

function headersFor(endpoint: Endpoint, body: Fields | undefined, options: RequestOptions): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'X-Requested-With': 'samenhang',
    ...(options.taal && { 'Accept-Language': options.taal }),
    ...(body && { 'Content-Type': endpoint.consumes ?? 'application/json' }),
    ...(options.etag && { 'If-Match': options.etag }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
  }
}

async function readJson(response: Response): Promise<Fields | undefined> {
  const type = response.headers.get('content-type') ?? ''
  return type.includes('json') ? ((await response.json()) as Fields) : undefined
}

function goToLogin(): void {
  const here = `${location.pathname}${location.search}`
  if (!location.pathname.startsWith('/inloggen')) location.assign(`/inloggen?terug=${encodeURIComponent(here)}`)
}

export async function request<E extends Endpoint>(
  endpoint: E,
  input: InputOf<E>,
  options: RequestOptions = {},
): Promise<Answer<E>> {
  const { url, body } = splitInput(endpoint, input as Fields)
  const response = await fetch(url, {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: headersFor(endpoint, body, options),
    body: body && (endpoint.consumes ? (body.body as BodyInit) : JSON.stringify(body)),
    signal: options.signal,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(0)
  })
  if (response.status === 401) goToLogin()
  const data = await readJson(response)
  if (!response.ok) throw new ProblemError(response.status, data)
  return { data: data as OutputOf<E>, etag: response.headers.get('etag') ?? undefined }
}
