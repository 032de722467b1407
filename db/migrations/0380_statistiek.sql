-- What one room wrote in bulk is counted at once, also inside the transaction that goes on to read it.
create function platform.ververs_statistiek(kamer text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, platform
as $$
declare
  tabel record;
begin
  for tabel in
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and c.relowner = (select oid from pg_roles where rolname = current_user) and n.nspname = kamer
  loop
    execute format('analyze %I.%I', tabel.nspname, tabel.relname);
  end loop;
end $$;
