-- An objection against a decision: whether it came in time, its own clock (Awb 7:10), who handles it, and its outcome.
-- The day on which a decision was made known is remembered here by who sends letters (D21).
create table voorziening.bekendmaking (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  besluit_id uuid not null,
  op date not null,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, besluit_id) references voorziening.besluit (gemeente, id)
);
create index bekendmaking_besluit on voorziening.bekendmaking (gemeente, besluit_id, op);
call platform.beveilig('voorziening.bekendmaking', 'select, insert', met_taak => true);

alter table voorziening.bezwaar
  add termijn_tot date,
  add gronden bytea,
  add verschoonbaar boolean not null default false,
  add verschoonbaar_reden bytea,
  add commissie boolean not null default false,
  add uiterlijk date check (uiterlijk > ontvangen_op),
  add verdaagd_op date check (verdaagd_op >= ontvangen_op),
  add verdaagd_reden bytea,
  add behandelaar_id uuid,
  add motivering bytea,
  add check ((verdaagd_op is null) = (verdaagd_reden is null)),
  add check (not verschoonbaar or (verschoonbaar_reden is not null and termijn_tot < ontvangen_op));
create unique index "bezwaar-loopt-al" on voorziening.bezwaar (gemeente, besluit_id) where uitkomst is null and uiterlijk is not null;
grant update (uiterlijk, verdaagd_op, verdaagd_reden, behandelaar_id, motivering) on voorziening.bezwaar to samenhang_app;

do $$
declare
  werk text := rtrim(pg_get_viewdef('voorziening.werk'::regclass), ';');
  tijdlijn text := rtrim(pg_get_viewdef('voorziening.tijdlijn'::regclass), ';');
  functie record;
  nieuw text;
begin
  -- A well-founded objection is work until the decision has been replaced.
  execute 'create or replace view voorziening.werk with (security_invoker = true) as select * from (' || werk || ') oud where soort <> ''bezwaar'' union all
    select z.gemeente, case when z.uitkomst is null then ''bezwaar'' else ''bezwaar-uitvoeren'' end, z.id, d.wet, d.taak, d.persoon_id, d.huishouden_id, null, z.behandelaar_id,
      coalesce(z.uitkomst_op, z.ontvangen_op), case when z.uitkomst is null then coalesce(z.uiterlijk, z.ontvangen_op + 42) else z.uitkomst_op + 14 end, null, ''open'', null, null, null
    from voorziening.bezwaar z join voorziening.besluit d on d.gemeente = z.gemeente and d.id = z.besluit_id
    where z.uitkomst is null or (z.uitkomst = ''gegrond'' and z.uiterlijk is not null
      and not exists (select from voorziening.besluit n where n.gemeente = d.gemeente and n.vervangt = d.id))';
  execute 'create or replace view voorziening.tijdlijn with (security_invoker = true) as ' || tijdlijn || ' union all
    select z.gemeente, d.persoon_id, d.huishouden_id, z.ontvangen_op, ''bezwaar'', z.id, d.wet, jsonb_build_object(''beschikkingnummer'', d.beschikkingnummer)
    from voorziening.bezwaar z join voorziening.besluit d on d.gemeente = z.gemeente and d.id = z.besluit_id
    union all
    select z.gemeente, d.persoon_id, d.huishouden_id, z.uitkomst_op, ''bezwaar-besloten'', z.id, d.wet,
      jsonb_build_object(''beschikkingnummer'', d.beschikkingnummer, ''uitkomst'', z.uitkomst)
    from voorziening.bezwaar z join voorziening.besluit d on d.gemeente = z.gemeente and d.id = z.besluit_id where z.uitkomst is not null';
  execute replace(pg_get_functiondef('dossier.onderdeel(text, text)'::regprocedure), '''bezwaar'',', '''bezwaar'', ''bezwaar-uitvoeren'',');
  if dossier.onderdeel('voorziening', 'bezwaar-uitvoeren') <> 'besluit' then raise exception 'het onderdeel is anders dan verwacht'; end if;
  -- It lies with who handles it; nobody's yet, with who may take it up: never with who took the decision alone.
  for functie in select p.oid from pg_proc p where p.pronamespace = 'dossier'::regnamespace and p.prosrc like '%from voorziening.bezwaar z%d.door = ik%' loop
    nieuw := regexp_replace(pg_get_functiondef(functie.oid), 'and z\.uitkomst is null and d\.door = ik',
      'and (z.uitkomst is null or z.uitkomst = ''gegrond'') and (z.behandelaar_id = ik or (z.behandelaar_id is null and ''voorziening'' = any (kamers)))', 'g');
    if nieuw = pg_get_functiondef(functie.oid) then raise exception 'de werkvoorraad is anders dan verwacht'; end if;
    execute nieuw;
  end loop;
end $$;
