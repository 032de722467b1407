import type { TSchema } from 'typebox'
import type { Endpoint } from './endpoint.ts'
import { API, API_VERSION } from './http.ts'

type Part = { properties?: Record<string, TSchema>; required?: string[] }

/** The OpenAPI 3.1 document of the whole, made from the endpoint declarations (NL API Design Rules 2.1). */
export function openApiOf(endpoints: readonly Endpoint[], server: string) {
  const paths: Record<string, Record<string, unknown>> = {
    '/openapi.json': {
      get: {
        operationId: 'openapi',
        summary: 'Dit document',
        tags: ['platform'],
        security: [],
        responses: { 200: ok({ type: 'object' }), ...problems() },
      },
    },
  }
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] ??= {}
    paths[path][endpoint.method.toLowerCase()] = operation(endpoint)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenhang',
      version: API_VERSION,
      description: 'Uitvoering, keten en sturing van het sociaal domein. Elke bewerking noemt doel en grondslag.',
      contact: { name: 'Samenhang', url: 'https://samenhang.example', email: 'beheer@samenhang.example' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${server}${API}` }],
    tags: [...new Set(endpoints.map((endpoint) => endpoint.id.split('.')[0]!))].map((name) => ({ name })),
    security: [{ sessie: [] }, { client: [] }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      headers: { 'API-Version': { description: 'Volledige versie van de API', schema: { type: 'string' } } },
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: '__samenhang' },
        client: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: `${server}/oauth/token`, scopes: {} } } },
      },
    },
  }
}

function operation(endpoint: Endpoint) {
  const { access } = endpoint
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [endpoint.id.split('.')[0]],
    ...(access.power === 'openbaar' && { security: [] }),
    'x-doel': access.doel,
    'x-grondslag': access.grondslag,
    'x-wetten': access.wetten,
    'x-verwerking': access.verwerking,
    'x-power': access.power,
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.creates ? [header('Idempotency-Key', 'Zelfde sleutel, zelfde antwoord')] : []),
      ...(endpoint.ifMatch ? [header('If-Match', 'Versie die u wijzigt')] : []),
    ],
    ...(endpoint.consumes
      ? {
          requestBody: {
            required: true,
            content: { [endpoint.consumes]: { schema: { type: 'string', format: 'binary' } } },
          },
        }
      : endpoint.body && {
          requestBody: { required: true, content: { 'application/json': { schema: plain(endpoint.body) } } },
        }),
    responses: {
      [endpoint.creates ? 201 : 200]: endpoint.produces
        ? {
            description: 'Gelukt',
            headers: versionHeader,
            content: { [endpoint.produces]: { schema: { type: 'string', format: 'binary' } } },
          }
        : ok(plain(endpoint.response), endpoint.media),
      ...problems(),
    },
  }
}

const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } }
const ok = (schema: unknown, media = 'application/json') => ({
  description: 'Gelukt',
  headers: versionHeader,
  content: { [media]: { schema } },
})

function problems() {
  const problem = (description: string) => ({
    description,
    headers: versionHeader,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  return {
    401: problem('Niet ingelogd'),
    403: problem('Geen bevoegdheid'),
    404: problem('Bestaat niet, of niet van u'),
    412: problem('Intussen gewijzigd'),
    422: problem('Geweigerd, met alle beletselen'),
    500: problem('Onze fout'),
  }
}

function parameters(part: unknown, where: 'path' | 'query') {
  const { properties = {}, required = [] } = (part ?? {}) as Part
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: plain(schema),
  }))
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

/** A schema as plain JSON: symbols and functions of the schema library stay behind. */
const plain = (schema: unknown) => JSON.parse(JSON.stringify(schema))

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    beletselen: {
      type: 'array',
      items: {
        type: 'object',
        properties: { code: { type: 'string' }, veld: { type: 'string' }, uitleg: { type: 'string' } },
      },
    },
  },
}
