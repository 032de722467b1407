import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { APP_ROLE } from './roles.ts'

let superuser: pg.Client

beforeAll(async () => {
  superuser = new pg.Client(inject('postgres'))
  await superuser.connect()
})
afterAll(() => superuser.end())

async function first(client: pg.Client, query: string): Promise<unknown> {
  const { rows } = await client.query({ text: query, rowMode: 'array' })
  return rows[0]?.[0]
}

test('the server is PostgreSQL 18 with text sorted as Dutch readers expect', async () => {
  expect(Number(await first(superuser, 'show server_version_num'))).toBeGreaterThanOrEqual(180_000)
  const sorted = await first(superuser, `select array_agg(x order by x) from unnest(array['zon','Één','een','Zee']) x`)
  expect(sorted).toEqual(['een', 'Één', 'Zee', 'zon'])
})

test('it listens on no network port', async () => {
  expect(await first(superuser, 'show listen_addresses')).toBe('')
})

test('the application role can log in, and has no power of its own', async () => {
  const app = new pg.Client({ ...inject('postgres'), user: APP_ROLE })
  await app.connect()
  const { rows } = await app.query(
    'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }])
  await expect(app.query('create table public.probe ()')).rejects.toMatchObject({ code: '42501' })
  await app.end()
})

test('the log keeps neither statements nor key values', async () => {
  expect(await first(superuser, 'show log_error_verbosity')).toBe('terse')
  expect(await first(superuser, 'show log_min_error_statement')).toBe('panic')
})
