import { expect, test } from 'vitest'
import { compileSerializer, compileValidator } from '#platform/validation.ts'
import { routes } from '#server/modules.ts'

/** A running house compiles a schema at its first use: here all of them are, so that a wrong one is found before. */
test('every schema of every route compiles', { timeout: 120_000 }, () => {
  const wrong: string[] = []
  for (const { endpoint } of routes) {
    const incoming = [endpoint.params, endpoint.query, endpoint.consumes ? undefined : endpoint.body]
    try {
      for (const schema of incoming) if (schema) compileValidator(schema, 'text')({})
      if (!endpoint.produces) compileSerializerOf(endpoint.response)
    } catch (error) {
      wrong.push(`${endpoint.id}: ${(error as Error).message}`)
    }
  }
  expect(wrong).toEqual([])
  expect(() => compileValidator({ type: 'geen' }, 'json')({})).toThrow()
})

/** Of nothing it can write nothing; that it could not compile says another error. */
function compileSerializerOf(schema: object): void {
  try {
    compileSerializer(schema)({})
  } catch (error) {
    if (!/is required|does not match/.test((error as Error).message)) throw error
  }
}
