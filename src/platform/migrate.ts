import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const LOCK = 7_263_001

export type Migration = { file: string; statement: string; hash: string }

export async function readMigrations(folder: URL): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file) => {
      const statement = await readFile(new URL(file, folder), 'utf8')
      return { file, statement, hash: createHash('sha256').update(statement).digest('hex') }
    }),
  )
}

/**
 * Brings a database up to date under an advisory lock: roles and extensions, then each migration in its own transaction
 * as the owner that cannot log in. A migration that was applied and changed since is refused.
 */
export async function migrate(connection: pg.ClientConfig, folder: URL, contextKey: Buffer): Promise<string[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(${LOCK})`)
    await client.query(ROLES)
    await client.query(EXTENSIONS)
    await client.query(
      `create table if not exists public.migratie (bestand text primary key, hash text not null, op timestamptz not null default now())`,
    )
    const applied = new Map<string, string>(
      (await client.query('select bestand, hash from public.migratie')).rows.map((row) => [row.bestand, row.hash]),
    )
    const done: string[] = []
    for (const migration of await readMigrations(folder)) {
      const before = applied.get(migration.file)
      if (before === migration.hash) continue
      if (before)
        throw new Error(`migration ${migration.file} was changed after it was applied; run npm run reset for the demo`)
      await client.query('begin')
      try {
        await client.query('set local role samenhang_owner')
        await client.query(migration.statement)
        await client.query('reset role')
        await client.query('insert into public.migratie (bestand, hash) values ($1, $2)', [
          migration.file,
          migration.hash,
        ])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`migration ${migration.file}: ${(error as Error).message}`, { cause: error })
      }
      done.push(migration.file)
    }
    await client.query(
      `insert into platform.geheim (naam, waarde) values ('context', $1) on conflict (naam) do update set waarde = excluded.waarde`,
      [contextKey],
    )
    await installQueue(connection, client)
    if (done.length > 0) await client.query('call platform.volg_app_rol()')
    return done
  } finally {
    await client.end()
  }
}

const ROLES = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'samenhang_owner') then create role samenhang_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'samenhang_poort') then create role samenhang_poort nologin bypassrls; end if;
  if not exists (select from pg_roles where rolname = 'samenhang_app') then create role samenhang_app login; end if;
  if not exists (select from pg_roles where rolname = 'samenhang_gemeente') then create role samenhang_gemeente nologin; end if;
  grant samenhang_gemeente to samenhang_app with inherit false, set true;
  execute format('grant samenhang_owner, samenhang_poort, samenhang_app, samenhang_gemeente to %I', current_user);
  execute format('grant samenhang_poort to samenhang_owner');
  execute format('grant create on database %I to samenhang_owner', current_database());
end $$;`

const EXTENSIONS = `
create extension if not exists pgcrypto;
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;`

/** The queue for what leaves the building; the app role may only add a task, and only through one function. */
async function installQueue(connection: pg.ClientConfig, client: pg.Client): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 3 })
  pool.on('error', () => {})
  pool.on('connect', (one) => one.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
  await client.query(`
    create or replace function platform.plan_taak(naam text, inhoud json, sleutel text default null) returns void
      language sql volatile security definer set search_path = pg_catalog, graphile_worker
      as $$ select graphile_worker.add_job(naam, inhoud, job_key => sleutel) $$;
    revoke all on function platform.plan_taak(text, json, text) from public;
    grant execute on function platform.plan_taak(text, json, text) to samenhang_app;`)
}
