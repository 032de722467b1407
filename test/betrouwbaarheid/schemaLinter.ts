import type pg from 'pg'

export type Finding = { code: string; object: string }

const OWN = `n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public') and n.nspname not like 'pg_%'`

const RULES: Record<string, string> = {
  'zonder-row-security': `
    select c.oid::regclass::text object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and c.relkind in ('r', 'p') and (not c.relrowsecurity or not c.relforcerowsecurity)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped)`,
  'leesbaar-zonder-gemeente': `
    select c.oid::regclass::text object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and c.relkind in ('r', 'p') and has_table_privilege('samenhang_app', c.oid, 'select,insert,update,delete')
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped)`,
  'sleutel-zonder-gemeente': `
    select i.indexrelid::regclass::text object from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and i.indisunique
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente' and not a.attisdropped)
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente' and a.attnum = any (i.indkey))`,
  'verwijzing-zonder-gemeente': `
    select k.conname || ' on ' || k.conrelid::regclass::text object from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and k.contype = 'f'
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'gemeente' and not a.attisdropped)
      and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'gemeente' and a.attnum = any (k.conkey))`,
  'view-zonder-security-invoker': `
    select c.oid::regclass::text object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`,
  'materialized-view-leesbaar': `
    select c.oid::regclass::text object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and c.relkind = 'm' and has_table_privilege('samenhang_app', c.oid, 'select')`,
  'app-is-eigenaar': `
    select c.oid::regclass::text object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN} and pg_get_userbyid(c.relowner) = 'samenhang_app'`,
  'definer-zonder-pad': `
    select p.oid::regprocedure::text object from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${OWN} and p.prosecdef and not exists (select from unnest(p.proconfig) s where s like 'search_path=%')`,
  // Who is asked for by person or household is found by an index, or every file becomes slower with every other.
  'persoon-zonder-index': `
    select c.oid::regclass || '.' || a.attname object from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname in ('persoon_id', 'client_id', 'huishouden_id') and not a.attisdropped
    where ${OWN} and c.relkind = 'r' and not exists (select from pg_index i where i.indrelid = c.oid and a.attnum in (i.indkey[0], i.indkey[1])
      and (i.indkey[0] = a.attnum or exists (select from pg_attribute g where g.attrelid = c.oid and g.attname = 'gemeente' and g.attnum = i.indkey[0])))`,
  'app-omzeilt': `
    select rolname object from pg_roles where rolname in ('samenhang_app', 'samenhang_gemeente', 'samenhang_owner') and (rolbypassrls or rolsuper or rolcreaterole)`,
  // The role of one municipality follows the app role: the same rights, and a policy for each of its policies.
  'gemeenterol-wijkt-af': `
    select c.oid::regclass || ': ' || recht object from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate']) recht
    where ${OWN} and c.relkind in ('r', 'p', 'v')
      and has_table_privilege('samenhang_app', c.oid, recht) <> has_table_privilege('samenhang_gemeente', c.oid, recht)
    union all
    select p.polrelid::regclass || ': ' || p.polname from pg_policy p
    where 'samenhang_app'::regrole = any (p.polroles) and not exists (select from pg_policy q where q.polrelid = p.polrelid
      and 'samenhang_gemeente'::regrole = any (q.polroles) and q.polname = p.polname || '_eigen'
      and q.polcmd = p.polcmd and q.polpermissive = p.polpermissive)
    union all
    select p.polrelid::regclass || ': ' || p.polname from pg_policy p
    where 'samenhang_gemeente'::regrole = any (p.polroles) and p.polpermissive and p.polcmd in ('r', '*')
      and pg_get_expr(p.polqual, p.polrelid) <> '(gemeente = ( SELECT (platform.schrijft())::bpchar AS schrijft))'`,
}

/** Reads the catalogue for every way in which a table, view, key or function could show one municipality to another. */
export async function lintSchema(client: pg.Client): Promise<{ findings: Finding[]; tables: number }> {
  const findings: Finding[] = []
  for (const [code, statement] of Object.entries(RULES)) {
    const { rows } = await client.query(statement)
    findings.push(...rows.map((row) => ({ code, object: row.object as string })))
  }
  const { rows } = await client.query(
    `select count(*)::int n from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OWN} and c.relkind = 'r'`,
  )
  return { findings, tables: rows[0].n }
}
