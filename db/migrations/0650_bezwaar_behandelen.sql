-- An objection up to the decision that was made known: what must be mended (Awb 6:6), the hearing (7:2), the letters about them.
alter table voorziening.bezwaar
  add bevestigd_op date check (bevestigd_op >= ontvangen_op),
  add bekend_op date check (bekend_op >= uitkomst_op),
  add beroep_tot date check (beroep_tot > bekend_op),
  add grond_niet_ontvankelijk text check (grond_niet_ontvankelijk in ('te-laat', 'niet-hersteld', 'geen-belang', 'geen-besluit')),
  add horen_afgezien text check (horen_afgezien in ('kennelijk-niet-ontvankelijk', 'kennelijk-ongegrond', 'wil-niet', 'niet-gereageerd', 'geheel-tegemoet')),
  add check (grond_niet_ontvankelijk is null or uitkomst is not distinct from 'niet-ontvankelijk'),
  add check ((beroep_tot is null) or bekend_op is not null);
grant update (gronden, bevestigd_op, bekend_op, beroep_tot, grond_niet_ontvankelijk, horen_afgezien) on voorziening.bezwaar to samenhang_app;
-- The file of one household finds by its decisions what is open.
drop index voorziening.bezwaar_loopt;
create index bezwaar_loopt on voorziening.bezwaar (gemeente, besluit_id) where uitkomst is null or uiterlijk is not null;
create index bezwaar_behandelaar on voorziening.bezwaar (gemeente, behandelaar_id) where uitkomst is null or uiterlijk is not null;

-- What is missing, and until when it can be mended. The clock stands still from the day after the letter left (Awb 7:10 lid 2).
create table voorziening.bezwaarverzuim (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bezwaar_id uuid not null,
  wat text[] not null check (wat <> '{}' and wat <@ '{naam,dagtekening,besluit,gronden,handtekening,machtiging,vertaling}'::text[]),
  vastgesteld_op date not null,
  herstel_tot date not null check (herstel_tot > vastgesteld_op),
  gevraagd_op date check (gevraagd_op >= vastgesteld_op),
  hersteld_op date check (hersteld_op >= vastgesteld_op),
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, bezwaar_id) references voorziening.bezwaar (gemeente, id)
);
create unique index "herstel-al-gevraagd" on voorziening.bezwaarverzuim (gemeente, bezwaar_id) where hersteld_op is null;
create index bezwaarverzuim_bezwaar on voorziening.bezwaarverzuim (gemeente, bezwaar_id);
call platform.beveilig('voorziening.bezwaarverzuim', 'select, insert, update', met_taak => true);

create table voorziening.hoorzitting (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bezwaar_id uuid not null,
  op date not null,
  tijd text not null check (tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  plaats text not null check (plaats <> ''),
  uitgenodigd_op date check (uitgenodigd_op <= op),
  uitslag text check (uitslag in ('gehouden', 'afgezegd')),
  -- What was said (Awb 7:7), or why it was called off.
  verslag bytea,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((uitslag is null) = (verslag is null)),
  foreign key (gemeente, bezwaar_id) references voorziening.bezwaar (gemeente, id)
);
create unique index "hoorzitting-al-gepland" on voorziening.hoorzitting (gemeente, bezwaar_id) where uitslag is null;
create index hoorzitting_bezwaar on voorziening.hoorzitting (gemeente, bezwaar_id);
call platform.beveilig('voorziening.hoorzitting', 'select, insert, update', met_taak => true);

do $$
declare
  werk text := rtrim(pg_get_viewdef('voorziening.werk'::regclass), ';');
  functie record;
  nieuw text;
begin
  -- Until the decision was made known it is work, and when well founded until the old decision has been replaced.
  execute 'create or replace view voorziening.werk with (security_invoker = true) as select * from (' || werk || ') eerder where soort not like ''bezwaar%'' union all
    select z.gemeente, case when z.uitkomst is null then ''bezwaar'' when z.bekend_op is null then ''bezwaar-bekendmaken'' else ''bezwaar-uitvoeren'' end, z.id, d.wet, d.taak,
      d.persoon_id, d.huishouden_id, null::uuid, z.behandelaar_id, coalesce(z.uitkomst_op, z.ontvangen_op),
      case when z.uitkomst is null or z.bekend_op is null then coalesce(z.uiterlijk, z.ontvangen_op + 42) else z.bekend_op + 14 end,
      null::date, ''open'', null::text, null::uuid, null::bytea
    from voorziening.bezwaar z join voorziening.besluit d on d.gemeente = z.gemeente and d.id = z.besluit_id
    where z.uitkomst is null or (z.uiterlijk is not null and ((z.bekend_op is null and z.uitkomst <> ''ingetrokken'') or (z.uitkomst = ''gegrond''
      and not exists (select from voorziening.besluit n where n.gemeente = d.gemeente and n.vervangt = d.id))))';
  execute replace(pg_get_functiondef('dossier.onderdeel(text, text)'::regprocedure), '''bezwaar-uitvoeren'',', '''bezwaar-uitvoeren'', ''bezwaar-bekendmaken'',');
  if dossier.onderdeel('voorziening', 'bezwaar-bekendmaken') <> 'besluit' then raise exception 'het onderdeel is anders dan verwacht'; end if;
  -- Nobody's yet, it lies with who handles objections; not with who takes decisions.
  for functie in select p.oid from pg_proc p where p.pronamespace = 'dossier'::regnamespace and p.prosrc like '%from voorziening.bezwaar z%' loop
    nieuw := regexp_replace(pg_get_functiondef(functie.oid),
      'and \(z\.uitkomst is null or z\.uitkomst = ''gegrond''\) and \(z\.behandelaar_id = ik or \(z\.behandelaar_id is null and ''voorziening'' = any \(kamers\)\)\)',
      'and (z.uitkomst is null or z.uiterlijk is not null) and (z.behandelaar_id = ik or (z.behandelaar_id is null and ''bezwaar'' = any (kamers)))', 'g');
    if nieuw = pg_get_functiondef(functie.oid) then raise exception 'de werkvoorraad is anders dan verwacht'; end if;
    execute nieuw;
  end loop;
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''correspondentie.brief'', ''zaak_id'', ''voorziening.bezwaar'', ''id'', ''weg'')';
end $$;
