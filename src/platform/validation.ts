import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import fastJsonStringify from 'fast-json-stringify'
import type { Beletsel } from '#values/beletsel.ts'
import { isBsn } from '#values/bsn.ts'
import { isDatum } from '#values/datum.ts'

/** JSON says what it means; path and query are text, so numbers and booleans in them are read from text. */
const validators = { json: createAjv(false), text: createAjv(true) }

function createAjv(fromText: boolean): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    coerceTypes: fromText ? 'array' : false,
    useDefaults: true,
    removeAdditional: false,
    strict: false,
  })
  ;(addFormats as unknown as (ajv: Ajv, formats: string[]) => void)(ajv, ['uuid', 'date-time', 'uri'])
  ajv.addFormat('datum', isDatum)
  ajv.addFormat('bsn', isBsn)
  ajv.addKeyword({ keyword: 'x-persoon' })
  return ajv
}

/** Compiled at the first value: hundreds of routes together would hold up the start by seconds. */
export function compileValidator(schema: object, from: 'json' | 'text') {
  let validate: ValidateFunction | undefined
  return (value: unknown) => {
    validate ??= validators[from].compile(schema)
    const hostile = findHostile(value)
    if (hostile) return { error: Object.assign(new Error('ongeldig'), { schemaErrors: [hostile] }) }
    if (validate(value)) return { value }
    return { error: Object.assign(new Error('ongeldig'), { schemaErrors: validate.errors ?? [] }) }
  }
}

/**
 * Writes only what the schema names, so that a column read too many never leaves the house. Compiled at the first answer.
 * Our own formats were checked on the way in; on the way out they only need a name.
 */
export function compileSerializer(schema: object): (value: unknown) => string {
  let serialize: ((value: unknown) => string) | undefined
  return (value) => {
    serialize ??= fastJsonStringify(schema as never, { ajv: { formats: { datum: true, bsn: true } } as never })
    return serialize(value)
  }
}

const MAX_DEPTH = 60

/** Text that no database keeps as it came (NUL, half a character), and nesting that no schema of ours asks for. */
function findHostile(value: unknown): ErrorObject | undefined {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > MAX_DEPTH) return hostileAt('diepte', '')
    if (typeof at.value === 'string') {
      if (!at.value.isWellFormed() || at.value.includes('\0')) return hostileAt('leesbaar', at.path)
    } else if (at.value !== null && typeof at.value === 'object') {
      for (const [name, inner] of Object.entries(at.value)) {
        if (!name.isWellFormed() || name.includes('\0')) return hostileAt('leesbaar', at.path)
        open.push({ value: inner, path: `${at.path}/${name}`, depth: at.depth + 1 })
      }
    }
  }
  return undefined
}

const hostileAt = (keyword: string, instancePath: string): ErrorObject => ({
  keyword,
  instancePath,
  schemaPath: '',
  params: {},
})

const CODES: Record<string, string> = {
  leesbaar: 'tekst-onleesbaar',
  diepte: 'json-te-diep',
  required: 'veld-verplicht',
  additionalProperties: 'veld-onbekend',
  minLength: 'veld-leeg',
  maxLength: 'veld-te-lang',
  minimum: 'getal-te-klein',
  exclusiveMinimum: 'getal-te-klein',
  maximum: 'getal-te-groot',
  enum: 'keuze-onbekend',
  const: 'keuze-onbekend',
  minItems: 'lijst-te-kort',
  maxItems: 'lijst-te-lang',
  pattern: 'vorm-onjuist',
}

/** Schema errors as beletselen at their field; unions say only that the value does not fit. */
export function beletselenOfSchema(errors: readonly ErrorObject[]): Beletsel[] {
  const seen = new Set<string>()
  return errors.flatMap((error) => {
    if (error.keyword === 'anyOf' || error.schemaPath.includes('/anyOf/')) {
      if (error.keyword !== 'anyOf') return []
    }
    const extra =
      (error.params as { missingProperty?: string; additionalProperty?: string }).missingProperty ??
      (error.params as { additionalProperty?: string }).additionalProperty
    const veld = [...error.instancePath.split('/').filter(Boolean), ...(extra ? [extra] : [])].join('.')
    const code =
      error.keyword === 'format'
        ? `geen-${(error.params as { format: string }).format}`
        : (CODES[error.keyword] ?? 'veld-ongeldig')
    if (seen.has(`${veld}|${code}`)) return []
    seen.add(`${veld}|${code}`)
    return [{ code, veld }]
  })
}
