import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beantwoord, type Fout, type Persoonsbron } from './stubAntwoord.ts'

export type BrpStub = { url: string; close(): Promise<void> }
export type BrpStubOptions = {
  /** Who lives there; asked once, at the first question. */
  personen: Persoonsbron
  port?: number
  apiKey?: string | undefined
}

const MAX_BODY = 100_000

/** A server of our own that answers the API of Haal Centraal BRP Personen 2.7 from an invented town. */
export async function startBrpStub({ personen, port = 0, apiKey }: BrpStubOptions): Promise<BrpStub> {
  const server = createServer((request, response) => {
    handle(request, personen, apiKey)
      .then((antwoord) => send(response, 200, antwoord))
      .catch((fout: Fout) => send(response, fout.status ?? 500, problem(fout)))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/haalcentraal/api/brp`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function handle(request: IncomingMessage, personen: Persoonsbron, apiKey: string | undefined): Promise<object> {
  if (!request.url?.endsWith('/personen')) throw fout(404, 'notFound')
  if (request.method !== 'POST') throw fout(405, 'methodNotAllowed')
  if (apiKey && request.headers['x-api-key'] !== apiKey) throw fout(401, 'authentication')
  if (!/^application\/json/.test(request.headers['content-type'] ?? '')) throw fout(415, 'unsupported')
  return beantwoord(await readJson(request), personen)
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > MAX_BODY) throw fout(400, 'paramsValidation')
    parts.push(part as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw fout(400, 'paramsValidation')
  }
}

const fout = (status: number, code: string): Fout => Object.assign(new Error(code), { status, code, invalidParams: [] })

function problem({ status = 500, code = 'serverError', invalidParams }: Fout): object {
  return {
    type: 'https://datatracker.ietf.org/doc/html/rfc7231',
    title: code,
    status,
    code,
    instance: '/haalcentraal/api/brp/personen',
    ...(invalidParams?.length && { invalidParams }),
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': `application/${status === 200 ? 'json' : 'problem+json'}; charset=utf-8`,
  })
  response.end(JSON.stringify(body))
}
