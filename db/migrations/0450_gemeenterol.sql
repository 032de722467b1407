-- Nearly every transaction reads one municipality. Under samenhang_app each table asks of each row whether it is our own, or
-- of a municipality that may be read, or carries a task: for one screen hundreds of questions. samenhang_gemeente may what
-- samenhang_app may and has the same policies with that asked once: the row is our own. What is derived is written nowhere
-- else: this procedure makes it anew after every migration.
create procedure platform.volg_app_rol()
  language plpgsql set search_path = pg_catalog as $$
declare
  -- As the catalogue writes it back.
  eigen constant text := '((gemeente)::text = ( SELECT platform.schrijft() AS schrijft))';
  leesbaar constant text := '((gemeente)::text = ANY (( SELECT platform.leest() AS leest)::text[]))';
  met_taak constant text := '(' || eigen || ' OR (' || leesbaar || ' AND (taak = ANY (( SELECT platform.taken() AS taken)::text[]))))';
  app constant oid := 'samenhang_app'::regrole;
  een record;
  voorwaarde text;
begin
  for een in
    select format('revoke all on all %s in schema %I from samenhang_gemeente', soort, n.nspname) opdracht
    from pg_namespace n, unnest(array['tables', 'sequences', 'functions', 'procedures']) soort
    where has_schema_privilege(app, n.oid, 'usage') and n.nspname not like 'pg\_%' and n.nspname not in ('information_schema', 'public')
    union all
    select format('grant usage on schema %I to samenhang_gemeente', n.nspname)
    from pg_namespace n, aclexplode(n.nspacl) a where a.grantee = app and a.privilege_type = 'USAGE'
    union all
    select format('grant %s on %s %s to samenhang_gemeente', a.privilege_type, case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass)
    from pg_class c, aclexplode(c.relacl) a where a.grantee = app
    union all
    select format('grant %s (%I) on %s to samenhang_gemeente', a.privilege_type, k.attname, k.attrelid::regclass)
    from pg_attribute k, aclexplode(k.attacl) a where a.grantee = app
    union all
    select format('grant execute on routine %s to samenhang_gemeente', p.oid::regprocedure)
    from pg_proc p, aclexplode(p.proacl) a where a.grantee = app
  loop
    execute een.opdracht;
  end loop;
  for een in select polname, polrelid::regclass tabel from pg_policy where 'samenhang_gemeente'::regrole = any (polroles) loop
    execute format('drop policy %I on %s', een.polname, een.tabel);
  end loop;
  for een in
    select polname, polrelid::regclass tabel, polcmd, polpermissive, pg_get_expr(polqual, polrelid) qual, pg_get_expr(polwithcheck, polrelid) toets
    from pg_policy where app = any (polroles)
  loop
    voorwaarde := een.qual;
    if een.polpermissive and voorwaarde in (leesbaar, met_taak) then
      -- In the type of the column, so that an index which starts with the municipality serves.
      voorwaarde := 'gemeente = (select platform.schrijft()::bpchar)';
    elsif not een.polpermissive then
      -- True of every row that the permissive policy lets through.
      voorwaarde := replace(voorwaarde, eigen, 'true');
    end if;
    execute format('create policy %I on %s as %s for %s to samenhang_gemeente', een.polname || '_eigen', een.tabel,
        case when een.polpermissive then 'permissive' else 'restrictive' end,
        case een.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end)
      || coalesce(' using (' || voorwaarde || ')', '') || coalesce(' with check (' || een.toets || ')', '');
  end loop;
end $$;
revoke all on procedure platform.volg_app_rol() from public;
