import pg from 'pg'

/** The role under which the application works: it owns nothing and row security always holds for it. */
export const APP_ROLE = 'samenhang_app'

const DUPLICATE_DATABASE = '42P04'

export async function ensureRoles(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
  if (rowCount === 0) await client.query(`create role ${APP_ROLE} login`)
  await client.query(`alter role ${APP_ROLE} nosuperuser nobypassrls nocreatedb nocreaterole noreplication`)
}

export async function ensureDatabase(connection: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    if ((error as { code?: string }).code !== DUPLICATE_DATABASE) throw error
  } finally {
    await client.end()
  }
}
