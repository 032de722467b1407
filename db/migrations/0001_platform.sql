-- Technique shared by all rooms: tenant context, audit, sessions, idempotency, outbox.
create schema platform;

-- Secrets of the context seal; readable by the owner of the gate functions alone.
create table platform.geheim (
  naam text primary key,
  waarde bytea not null
);

-- The context of a transaction is text plus a seal (HMAC): a plain setting would protect nothing once SQL can be injected.
-- text: gemeente;leest(csv);actor;functie;taken(csv);backend pid
create function platform.toets_context() returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, platform, public
as $$
declare
  tekst text := nullif(current_setting('app.context', true), '');
  zegel text := nullif(current_setting('app.zegel', true), '');
  delen text[];
begin
  if tekst is null or zegel is null then
    raise exception 'geen context' using errcode = '42501';
  end if;
  if encode(public.hmac(convert_to(tekst, 'UTF8'), (select waarde from platform.geheim where naam = 'context'), 'sha256'), 'hex') <> zegel then
    raise exception 'context niet echt' using errcode = '42501';
  end if;
  delen := string_to_array(tekst, ';');
  if delen[6]::int <> pg_backend_pid() then
    raise exception 'context van een andere verbinding' using errcode = '42501';
  end if;
  perform setval('platform.getoetst', platform.afdruk(tekst));
  perform set_config('app.getoetst', '1', true);
  return delen;
end $$;

-- A query asks for the context, and for who may not be found, hundreds of times; each is worked out once in a transaction.
-- The text is kept in a setting, which anyone may write, and its print in a sequence, which only the gate can set and
-- whose current value belongs to this connection alone. Other text or another transaction: another print, worked out anew.
create function platform.afdruk(tekst text) returns bigint
  language sql stable
as $$ select pg_catalog.substr(pg_catalog.sha256(pg_catalog.timestamptz_send(pg_catalog.now()) || pg_catalog.convert_to(tekst, 'UTF8')), 1, 8)::bigint $$;

create unlogged sequence platform.getoetst minvalue -9223372036854775808;

create function platform.context() returns text[]
  language plpgsql stable
as $$
begin
  if coalesce(current_setting('app.getoetst', true), '') = '1'
    and currval('platform.getoetst') = platform.afdruk(current_setting('app.context', true)) then
    return string_to_array(current_setting('app.context', true), ';');
  end if;
  return platform.toets_context();
end $$;

create function platform.herinner(naam text, reeks regclass) returns text
  language plpgsql stable
as $$
declare
  waarde text := coalesce(current_setting('app.' || naam, true), '');
begin
  if waarde <> '' and currval(reeks) = platform.afdruk(waarde || current_setting('app.context', true)) then
    return waarde;
  end if;
  return null;
end $$;
create function platform.onthoud(naam text, reeks regclass, waarde text) returns void
  language plpgsql
as $$
begin
  perform setval(reeks, platform.afdruk(waarde || current_setting('app.context', true)));
  perform set_config('app.' || naam, waarde, true);
end $$;

create function platform.schrijft() returns text
  language sql stable as $$ select (platform.context())[1] $$;
create function platform.leest() returns text[]
  language sql stable as $$ select string_to_array((platform.context())[2], ',') $$;
create function platform.actor() returns uuid
  language sql stable as $$ select (platform.context())[3]::uuid $$;
create function platform.taken() returns text[]
  language sql stable as $$ select string_to_array((platform.context())[5], ',') $$;

-- Forces row security on a table and grants the app role what it needs.
-- met_taak: rows of another municipality are seen only where they carry a task of the mandate (model D22).
create procedure platform.beveilig(tabel regclass, rechten text default 'select, insert', met_taak boolean default false)
  language plpgsql as $$
declare
  lezen text := 'gemeente = any ((select platform.leest())::text[])';
begin
  if met_taak then
    lezen := '(gemeente = (select platform.schrijft()) or (' || lezen || ' and taak = any ((select platform.taken())::text[])))';
  end if;
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy lezen on %s for select to samenhang_app using (%s)', tabel, lezen);
  execute format('create policy toevoegen on %s for insert to samenhang_app with check (gemeente = (select platform.schrijft()))', tabel);
  execute format('create policy wijzigen on %s for update to samenhang_app using (gemeente = (select platform.schrijft())) with check (gemeente = (select platform.schrijft()))', tabel);
  execute format('create policy verwijderen on %s for delete to samenhang_app using (gemeente = (select platform.schrijft()))', tabel);
  execute format('grant %s on %s to samenhang_app', rechten, tabel);
end $$;

-- One row per deed and per look (NEN 7513: action, object, outcome, role, purpose, time); ids and codes, never text.
create table platform.handeling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  tijdstip timestamptz not null default clock_timestamp(),
  trace uuid not null,
  actor uuid not null,
  actor_soort text not null,
  functie text not null,
  soort text not null check (soort in ('deed', 'look')),
  actie text not null,
  object_id text,
  doel text not null,
  grondslag text not null,
  verwerking text not null,
  uitkomst text not null,
  primary key (gemeente, id)
);
create index handeling_actor on platform.handeling (gemeente, actor, id desc);

-- One row per person touched (Logboek Dataverwerkingen): what the resident can ask back.
create table platform.betrokkene (
  gemeente char(4) not null,
  persoon_id uuid not null,
  handeling_id uuid not null,
  vertrouwelijk boolean not null default false,
  primary key (gemeente, persoon_id, handeling_id),
  foreign key (gemeente, handeling_id) references platform.handeling (gemeente, id)
);

create table platform.idempotentie (
  gemeente char(4) not null,
  actor uuid not null,
  sleutel text not null,
  endpoint text not null,
  vingerafdruk bytea not null,
  status int,
  antwoord jsonb,
  tijdstip timestamptz not null default clock_timestamp(),
  primary key (gemeente, actor, sleutel)
);

-- Sessions of people and tokens of API clients: opaque, only the hash is stored, reached only through the gate functions.
create table platform.sessie (
  token_hash bytea primary key,
  sub text not null,
  taal text not null default 'nl',
  geopend_op timestamptz not null default clock_timestamp(),
  verloopt_op timestamptz not null,
  gesloten_op timestamptz
);
create index sessie_sub on platform.sessie (sub);

create function platform.open_sessie(hash bytea, wie text, geldig interval) returns void
  language sql volatile security definer set search_path = pg_catalog, platform
as $$ insert into platform.sessie (token_hash, sub, verloopt_op) values (hash, wie, clock_timestamp() + geldig) $$;
create function platform.sluit_sessie(hash bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, platform
as $$ update platform.sessie set gesloten_op = clock_timestamp() where token_hash = hash and gesloten_op is null $$;
create function platform.kies_taal(hash bytea, welke text) returns void
  language sql volatile security definer set search_path = pg_catalog, platform
as $$ update platform.sessie set taal = welke where token_hash = hash and welke in ('nl', 'en') $$;

-- After loading in bulk the planner knows nothing of what came in, and autovacuum looks only once a minute.
create function platform.ververs_statistiek() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, platform
as $$
declare
  tabel record;
begin
  for tabel in
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and c.relowner = (select oid from pg_roles where rolname = current_user)
      and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and n.nspname not like 'pg_toast%'
  loop
    execute format('analyze %I.%I', tabel.nspname, tabel.relname);
  end loop;
end $$;

call platform.beveilig('platform.handeling');
call platform.beveilig('platform.betrokkene');
call platform.beveilig('platform.idempotentie', 'select, insert, update');
grant usage on schema platform to samenhang_app;
grant select on platform.geheim, platform.sessie to samenhang_poort;
grant insert, update on platform.sessie to samenhang_poort;
grant usage, create on schema platform to samenhang_poort;
alter function platform.toets_context() owner to samenhang_poort;
alter sequence platform.getoetst owner to samenhang_poort;
grant select on sequence platform.getoetst to samenhang_app;
alter function platform.open_sessie(bytea, text, interval) owner to samenhang_poort;
alter function platform.sluit_sessie(bytea) owner to samenhang_poort;
alter function platform.kies_taal(bytea, text) owner to samenhang_poort;
revoke create on schema platform from samenhang_poort;
