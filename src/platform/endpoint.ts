import { type Static, type TObject, type TSchema, Type } from 'typebox'
import type { Wet } from '#values/wet.ts'

/** Who may call a route, for what purpose and under which law. A route without it does not boot. */
export type Access = {
  /** Power the mandate must hold; 'openbaar' needs no login, 'ingelogd' any. */
  readonly power: string | readonly string[]
  /** Purpose (doelbinding), as the resident reads it in the log. */
  readonly doel: string
  /** Legal ground of the processing: law and article. */
  readonly grondslag: string
  readonly wetten: readonly Wet[] | 'geen'
  /** Name in the register of processing activities (model.md §5). */
  readonly verwerking: string
  /** Never asks who it is, also not of who is logged in: nothing may join what is given here to a person. */
  readonly anoniem?: true
}

export type Endpoint<
  P extends TObject = TObject,
  Q extends TObject = TObject,
  B extends TSchema = TSchema,
  R extends TSchema = TSchema,
> = {
  /** Room and name: 'toegang.registreerMelding'. Becomes the operationId. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api/v1, kebab-case, parameters as :naam. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly response: R
  /** A deed that creates asks an Idempotency-Key. */
  readonly creates?: boolean
  /** What two people can edit asks If-Match; the read that serves it names the version field in `etag`. */
  readonly ifMatch?: boolean
  readonly etag?: string
  /** Raw bodies (an XML message, a file) arrive as a Buffer in input.body. */
  readonly consumes?: string
  /** The response is a file: the result is { bytes, filename }. */
  readonly produces?: string
  /** The answer is JSON under a media type of its own. */
  readonly media?: string
  /** What goes wrong is written in another form than problem+json, by the writer of this name that the roof hands over. */
  readonly problemAs?: string
}

/** Keeps the exact schema types of one declaration. */
export function endpoint<
  R extends TSchema,
  // biome-ignore lint/complexity/noBannedTypes: an absent part is an empty object
  P extends TObject = TObject<{}>,
  // biome-ignore lint/complexity/noBannedTypes: an absent part is an empty object
  Q extends TObject = TObject<{}>,
  // biome-ignore lint/complexity/noBannedTypes: an absent part is an empty object
  B extends TSchema = TObject<{}>,
>(declaration: Endpoint<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return declaration
}

/** Path parameters, query and body become one input. */
export type InputOf<E> =
  E extends Endpoint<infer P, infer Q, infer B, TSchema> ? Static<P> & Static<Q> & Static<B> : never
export type OutputOf<E> = E extends Endpoint<TObject, TObject, TSchema, infer R> ? Static<R> : never

/** Schemas for values that cross the wire. */
export const Id = (options?: object) => Type.String({ format: 'uuid', ...options })
/** The id of a person: every one that leaves in a response leaves a line in the log. */
export const PersoonId = (options?: object) => Type.String({ format: 'uuid', 'x-persoon': true, ...options })
export const DatumSchema = (options?: object) => Type.String({ format: 'datum', ...options })
export const GeldSchema = (options?: object) =>
  Type.Integer({ minimum: -900_000_000_000, maximum: 900_000_000_000, description: 'hele eurocenten', ...options })
export const BsnSchema = (options?: object) => Type.String({ format: 'bsn', ...options })
export const Tekst = (max = 4000, options?: object) => Type.String({ minLength: 1, maxLength: max, ...options })
export const PeriodeSchema = () =>
  Type.Object(
    { begin: DatumSchema(), eind: Type.Optional(Type.Union([DatumSchema(), Type.Null()])) },
    { additionalProperties: false },
  )
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
/** One of a fixed set of words or numbers. */
export const Keuze = <const T extends string | number>(waarden: readonly T[]) =>
  Type.Unsafe<T>({ type: typeof waarden[0] === 'number' ? 'integer' : 'string', enum: [...waarden] })
/** Body or query: extra fields are refused. */
export const Input = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })
export const Page = <T extends TSchema>(row: T) => Type.Object({ rijen: Type.Array(row), totaal: Type.Integer() })

export { type Static, Type }
