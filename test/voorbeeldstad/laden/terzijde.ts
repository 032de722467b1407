import { type Db, rowsOf, sql } from '#platform/db.ts'

type Ding = { wat: 'afleiding' | 'verwijzing' | 'sleutel' | 'index'; tabel: string; weg: string; terug: string }

export type Terzijde = { aantal: number; terug(): Promise<void> }

/**
 * Loading in bulk: foreign keys, keys and indexes of tables that are still empty are set aside, and put back in the same
 * transaction, each with the words in which the database itself described it. PostgreSQL then verifies them for all rows
 * at once, and the commit promises what it always promises. A table that holds a row keeps what it has, unless it is to
 * get far more than it holds (`ookGevuld`), and so does one whose own triggers look things up; who may not change the
 * tables sets nothing aside. What is kept as open is worked out of all of it at the end.
 */
export async function legTerzijde(db: Db, welke?: readonly string[], ookGevuld = false): Promise<Terzijde> {
  const dingen = await alsBeheerder(db, async () => {
    const leeg = (await listTabellen(db, ookGevuld)).filter((een) => welke?.includes(een) ?? true)
    const gevonden = leeg.length === 0 ? [] : await rowsOf<Ding>(db, sql`${sql.raw(DINGEN(leeg))}`)
    await samen(
      db,
      gevonden.map((een) => een.weg),
    )
    return gevonden
  })
  return {
    aantal: dingen.length,
    async terug() {
      if (dingen.length === 0) return
      await alsBeheerder(db, async () => {
        await sql`select set_config('enable_seqscan', 'on', true), set_config('maintenance_work_mem', '256MB', true)`.execute(
          db,
        )
        for (const een of dingen.toReversed()) await sql.raw(een.terug).execute(db)
        if (!dingen.some((een) => een.wat === 'afleiding')) return
        await sql`select plan.leid_alle_openstaand_af(), dossier.leid_alle_wacht_op_start_af()`.execute(db)
      })
    },
  }
}

/** The rows go in as the app role; only for the tables themselves it is the one who connected. */
async function alsBeheerder<T>(db: Db, werk: () => Promise<T>): Promise<T> {
  const [was] = await rowsOf<{ rol: string }>(db, sql`select current_setting('role') rol`)
  await sql`select set_config('role', 'none', true)`.execute(db)
  const uitkomst = await werk()
  await sql`select set_config('role', ${was!.rol}, true)`.execute(db)
  return uitkomst
}

async function samen(db: Db, opdrachten: readonly string[]): Promise<void> {
  if (opdrachten.length > 0) await sql.raw(`do $samen$ begin ${opdrachten.join(';\n')}; end $samen$`).execute(db)
}

/** Tables of the rooms that this user may change; without a single row in them, unless those with rows will do as well. */
async function listTabellen(db: Db, ookGevuld: boolean): Promise<string[]> {
  const eigen = await rowsOf<{ naam: string }>(
    db,
    sql`select c.oid::regclass::text naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relrowsecurity and n.nspname not in ('platform', 'dossier') and pg_has_role(session_user, c.relowner, 'usage')`,
  )
  if (eigen.length === 0 || ookGevuld) return eigen.map(({ naam }) => naam)
  const vragen = eigen.map(({ naam }) => `select '${naam}' naam where not exists (select from ${naam})`)
  return (await rowsOf<{ naam: string }>(db, sql`${sql.raw(vragen.join(' union all '))}`)).map(({ naam }) => naam)
}

const LEIDT_AF = `'{plan.openstaand_geraakt,dossier.start_geraakt}'::regproc[]::oid[]`

/** In the order in which they go: what points at a key before the key. What a view leans on stays. */
const DINGEN = (leeg: readonly string[]) => `
with tabel as (
  select t.oid, t.oid::text naam, exists (select from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal
    and g.tgfoid <> all (${LEIDT_AF})) kijkt
  from unnest('{${leeg.map((een) => `"${een}"`).join(',')}}'::regclass[]) t(oid)),
verwijzing as (
  select f.oid, f.conname, t.naam from pg_constraint f join tabel t on t.oid = f.conrelid where f.contype = 'f'),
sleutel as (
  select s.oid, s.conname, t.naam from pg_constraint s join tabel t on t.oid = s.conrelid and not t.kijkt
  where s.contype in ('p', 'u', 'x')
    and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = s.conindid and f.oid not in (select oid from verwijzing))
    and not exists (select from pg_depend d where d.refclassid = 'pg_constraint'::regclass and d.refobjid = s.oid and d.classid = 'pg_rewrite'::regclass)),
los as (
  select i.indexrelid, t.naam from pg_index i join tabel t on t.oid = i.indrelid and not t.kijkt
  where not exists (select from pg_constraint s where s.conindid = i.indexrelid and s.contype in ('p', 'u', 'x')))
select wat, tabel, weg, terug from (
  select 0 nr, 'afleiding' wat, t.naam tabel, format('alter table %s disable trigger %I', t.naam, g.tgname) weg,
    format('alter table %s enable trigger %I', t.naam, g.tgname) terug
  from tabel t join pg_trigger g on g.tgrelid = t.oid and g.tgfoid = any (${LEIDT_AF})
  union all
  select 1, 'verwijzing', naam, format('alter table %s drop constraint %I', naam, conname),
    format('alter table %s add constraint %I %s', naam, conname, pg_get_constraintdef(oid)) from verwijzing
  union all
  select 2, 'sleutel', naam, format('alter table %s drop constraint %I', naam, conname),
    format('alter table %s add constraint %I %s', naam, conname, pg_get_constraintdef(oid)) from sleutel
  union all
  select 3, 'index', naam, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid) from los) d
order by nr, tabel`
