import type pg from 'pg'

/** Every column of the real database in which one of these ids still stands, in whatever form a column can hold one. */
export async function sporenVan(client: pg.Client, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{
    tabel: string
    kolom: string
  }>(`select a.attrelid::regclass::text tabel, a.attname::text kolom
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')
      and n.nspname not like 'pg\\_%' and a.atttypid = any (array['uuid', 'uuid[]', 'text', 'text[]', 'jsonb', 'json', 'bpchar', 'varchar']::regtype[])`)
  const gevonden: string[] = []
  for (const { tabel, kolom } of rows) {
    const hier = await client.query(
      `select 1 from ${tabel} where "${kolom}"::text like any (select '%' || x || '%' from unnest($1::text[]) x) limit 1`,
      [ids],
    )
    if (hier.rowCount) gevonden.push(`${tabel}.${kolom}`)
  }
  return gevonden
}
