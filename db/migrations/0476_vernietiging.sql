-- What falls due is proposed, approved by another, destroyed in one transaction, and leaves a declaration that names nobody.

-- A resident asks that his file be destroyed, or that it be kept (Wmo 2015 art. 5.3.4 and 5.3.5, Jeugdwet art. 7.3.8 and 7.3.9, AVG art. 17).
create table dossier.vernietigverzoek (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  soort text not null check (soort in ('vernietigen', 'bewaren')),
  ontvangen_op date not null,
  namens text not null check (namens in ('zelf', 'gezagdrager', 'gemachtigde')),
  uiterlijk date not null check (uiterlijk > ontvangen_op),
  besluit text check (besluit in ('ingewilligd', 'geweigerd')),
  reden text check (reden in ('belang-ander', 'wettelijke-plicht', 'hulp-loopt', 'bezwaar-loopt', 'geen-belang')),
  toelichting bytea,
  besloten_op date check (besloten_op >= ontvangen_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((besluit is null) = (besloten_op is null)),
  check ((reden is not null) = (besluit is not distinct from 'geweigerd')),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create unique index "vernietigverzoek-loopt" on dossier.vernietigverzoek (gemeente, persoon_id, soort) where besluit is null;
create index vernietigverzoek_persoon on dossier.vernietigverzoek (gemeente, persoon_id);

create table dossier.vernietigingslijst (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  jaar int not null,
  soort text not null check (soort in ('jaar', 'verzoek')),
  voorgesteld_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id)
);

-- What one approval did: numbers, laws and who decided; nothing of whom.
create table dossier.verklaring (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  lijst_id uuid not null,
  jaar int not null,
  soort text not null,
  voorgesteld_op date not null,
  voorgesteld_door text not null,
  goedgekeurd_op date not null,
  goedgekeurd_door text not null,
  dossiers int not null check (dossiers > 0),
  delen jsonb not null,
  tabellen jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, lijst_id) references dossier.vernietigingslijst (gemeente, id)
);

-- One part of one file: all of a law, or all there is. Once destroyed it says only which part, and with which declaration.
create table dossier.vernietigingsregel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  lijst_id uuid not null,
  persoon_id uuid,
  huishouden_id uuid,
  deel text not null check (deel in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig', 'alles')),
  vervalt_op date not null,
  uitgezonderd text check (uitgezonderd in ('wil-bewaren', 'onderzoek', 'nog-nodig')),
  verklaring_id uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check (uitgezonderd is null or verklaring_id is null),
  check ((persoon_id is null) = (verklaring_id is not null)),
  foreign key (gemeente, lijst_id) references dossier.vernietigingslijst (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, verklaring_id) references dossier.verklaring (gemeente, id)
);
create index vernietigingsregel_lijst on dossier.vernietigingsregel (gemeente, lijst_id);
create unique index "al-voorgesteld" on dossier.vernietigingsregel (gemeente, persoon_id, deel) where uitgezonderd is null and persoon_id is not null;
create index vernietigingsregel_huishouden on dossier.vernietigingsregel (gemeente, huishouden_id);

call platform.beveilig('dossier.vernietigverzoek', 'select, insert, update');
call platform.beveilig('dossier.vernietigingslijst', 'select, insert');
call platform.beveilig('dossier.verklaring', 'select');
call platform.beveilig('dossier.vernietigingsregel', 'select, insert, update (uitgezonderd)');
call huishouden.scherm_persoon_af('dossier.vernietigverzoek', 'persoon_id');
call huishouden.scherm_persoon_af('dossier.vernietigingsregel', 'persoon_id');

-- What the steering counts of who was destroyed: months instead of days, and nobody's key. Published beside what still is.
create table voorziening.feit_blijft (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  -- Of a file that is partly gone: still the person, so that nobody counts double. With the last part: a number that leads nowhere.
  client_id uuid not null,
  wet text not null,
  taak text,
  product_id uuid,
  product text,
  categorie text,
  verblijf boolean,
  leveringsvorm text,
  grondslag text,
  verwijzertype text,
  wijk text,
  aanbieder_id uuid,
  begin date not null check (extract(day from begin) = 1),
  eind date,
  eindreden text,
  maand date not null,
  leeftijdsklasse text,
  primary key (gemeente, id)
);
create index feit_blijft_client on voorziening.feit_blijft (gemeente, client_id);
call platform.beveilig('voorziening.feit_blijft', 'select');
alter table declaratie.boeking add pseudoniem uuid, add leeftijdsklasse text, add check (client_id is null or pseudoniem is null);

do $$
declare
  feit text := rtrim(pg_get_viewdef('voorziening.feit_voorziening'::regclass), ';');
  boeking text := pg_get_viewdef('declaratie.feit_declaratie'::regclass);
begin
  execute 'create or replace view voorziening.feit_voorziening with (security_invoker = true) as ' || feit || ' union all
    select gemeente, id, client_id, wet, taak, product_id, product, categorie, verblijf, 4::smallint, leveringsvorm, grondslag, verwijzertype, wijk, aanbieder_id,
      begin, eind, eindreden, maand::timestamptz, leeftijdsklasse from voorziening.feit_blijft';
  if boeking not like '%WHEN (p.geboren IS NULL) THEN NULL::text%' or boeking not like '%    b.client_id,%' then raise exception 'de feiten van declaraties zijn anders dan verwacht'; end if;
  execute 'create or replace view declaratie.feit_declaratie with (security_invoker = true) as '
    || replace(replace(boeking, 'WHEN (p.geboren IS NULL) THEN NULL::text', 'WHEN (p.geboren IS NULL) THEN b.leeftijdsklasse'), '    b.client_id,',
      '    coalesce(b.client_id, b.pseudoniem) as client_id,');
end $$;

-- Content of an adopted plan changes for nobody; only destruction, which is the gate's alone, takes it away.
do $$
declare
  functie text;
begin
  foreach functie in array array['plan.bewaak_inhoud()', 'plan.bewaak_versie()'] loop
    execute regexp_replace(pg_get_functiondef(functie::regprocedure), '\mbegin\M', 'begin
  if current_user = ''samenhang_poort'' then return case tg_op when ''DELETE'' then old else new end; end if;', 'i');
  end loop;
end $$;

-- How rows hang together: every foreign key, what no key says, and where the row stays and only its reference goes.
-- weg: the row goes along; los: the row stays without the reference; niet: destruction never goes that way.
create view dossier.band with (security_invoker = true) as select * from (values
  ('declaratie.declaratieregel', 'client_id', 'huishouden.persoon', 'id', 'los'),
  ('declaratie.boeking', 'client_id', 'huishouden.persoon', 'id', 'los'),
  ('voorziening.feit_blijft', 'client_id', 'huishouden.persoon', 'id', 'niet'),
  ('huishouden.toestemming', 'gegeven_door', 'huishouden.persoon', 'id', 'los'),
  ('toegang.melding', 'persoon_id', 'huishouden.persoon', 'id', 'niet'),
  ('dossier.vernietigingsregel', 'persoon_id', 'huishouden.persoon', 'id', 'niet'),
  ('dossier.vernietigingsregel', 'huishouden_id', 'huishouden.huishouden', 'id', 'los'),
  ('huishouden.toegangsgrond', 'huishouden_id', 'huishouden.huishouden', 'id', 'weg'),
  ('declaratie.declaratie', 'bericht_id', 'berichten.bericht', 'id', 'niet'),
  ('berichten.bericht', 'antwoord_op', 'berichten.bericht', 'id', 'weg'),
  ('plan.plan', 'id', 'plan.regie', 'plan_id', 'niet'),
  ('plan.kringlid', 'netwerklid_id', 'huishouden.netwerklid', 'id', 'weg'),
  ('plan.kringlid', 'professional_id', 'huishouden.professional', 'id', 'weg'),
  ('plan.afspraak', 'kringlid_id', 'plan.kringlid', 'id', 'weg'),
  ('plan.behoefte', 'kringlid_id', 'plan.kringlid', 'id', 'weg'),
  ('plan.overlegdeelnemer', 'kringlid_id', 'plan.kringlid', 'id', 'weg'),
  ('toegang.klok', 'aanvraag_id', 'toegang.aanvraag', 'id', 'weg'),
  ('toegang.contactmoment', 'melding_id', 'toegang.melding', 'id', 'weg'),
  ('toegang.contactverzoek', 'melding_id', 'toegang.melding', 'id', 'weg'),
  ('toegang.verwijzing', 'hulpvraag_id', 'toegang.hulpvraag', 'id', 'weg'),
  ('voorziening.grondslag', 'besluit_id', 'voorziening.besluit', 'id', 'weg'),
  ('voorziening.grondslag', 'verwijzing_id', 'toegang.verwijzing', 'id', 'weg'),
  -- What no key says.
  ('plan.afweging', 'behoefte_stam', 'plan.behoefte', 'stam', 'weg'),
  ('plan.nagekomen', 'afspraak_stam', 'plan.afspraak', 'stam', 'weg'),
  ('plan.voortgang', 'doel_stam', 'plan.doel', 'stam', 'weg'),
  ('plan.inzet', 'voorziening_id', 'voorziening.voorziening', 'id', 'weg'),
  ('correspondentie.brief', 'zaak_id', 'toegang.hulpvraag', 'id', 'weg'),
  ('correspondentie.brief', 'zaak_id', 'voorziening.besluit', 'id', 'weg'),
  ('huishouden.toegangsgrond', 'volgt_uit', 'plan.kringlid', 'id', 'weg'),
  ('huishouden.toegangsgrond', 'volgt_uit', 'huishouden.persoon', 'id', 'weg'),
  ('dossier.open_hulpvraag', 'id', 'toegang.hulpvraag', 'id', 'weg'),
  ('dossier.open_hulpvraag', 'id', 'toegang.melding', 'id', 'weg'),
  ('dossier.open_hulpvraag', 'id', 'toegang.contactverzoek', 'id', 'weg'),
  ('dossier.open_voorziening', 'id', 'voorziening.voorziening', 'id', 'weg'),
  ('platform.betrokkene', 'persoon_id', 'huishouden.persoon', 'id', 'weg')
) v(van, kolom, naar, naar_kolom, gedrag);
grant select on dossier.band to samenhang_poort;

create view dossier.banden with (security_invoker = true) as
  with sleutel as (
    select f.conrelid::regclass::text van, f.confrelid::regclass::text naar, k.kolommen, k.naar_kolommen, k.leeg
    from pg_constraint f cross join lateral (
      select array_agg(a.attname::text order by x.nr) kolommen, array_agg(b.attname::text order by x.nr) naar_kolommen, bool_or(not a.attnotnull) leeg
      from unnest(f.conkey, f.confkey) with ordinality x(a, b, nr)
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = x.a join pg_attribute b on b.attrelid = f.confrelid and b.attnum = x.b
      where a.attname <> 'gemeente' and a.atttypid <> 'daterange'::regtype) k
    where f.contype = 'f' and k.kolommen is not null)
  select s.van, s.naar, s.kolommen, s.naar_kolommen,
    coalesce(b.gedrag, case when s.naar = 'huishouden.persoon' or not s.leeg then 'weg' else 'los' end) gedrag
  from sleutel s left join dossier.band b on b.van = s.van and b.kolom = s.kolommen[1] and b.naar = s.naar
  union all
  select b.van, b.naar, array[b.kolom], array[b.naar_kolom], b.gedrag from dossier.band b
  where not exists (select from sleutel s where s.van = b.van and s.naar = b.naar and s.kolommen[1] = b.kolom);

-- The gate reads and removes in every room where a person leaves a trace, also in tables that come later.
do $$
declare
  kamer text;
begin
  foreach kamer in array array['huishouden', 'toegang', 'plan', 'traject', 'ervaring', 'voorziening', 'berichten', 'declaratie', 'correspondentie', 'dossier'] loop
    execute format('grant usage on schema %I to samenhang_poort', kamer);
    execute format('grant select, update, delete on all tables in schema %I to samenhang_poort', kamer);
    execute format('alter default privileges in schema %I grant select, update, delete on tables to samenhang_poort', kamer);
  end loop;
end $$;
grant insert on voorziening.feit_blijft, dossier.verklaring to samenhang_poort;
grant select, update, delete on platform.betrokkene, platform.handeling, platform.idempotentie to samenhang_poort;
grant select on aanbod.product, contract.contractproduct to samenhang_poort;
grant usage on schema aanbod, contract to samenhang_poort;
grant delete on platform.sessie to samenhang_poort;
grant update on inrichting.gebruiker to samenhang_poort;

-- Rows of a table and all that hangs under them, children first. Counts what it took away.
create function dossier.verwijder(hier char(4), tabel text, ids uuid[], telling jsonb) returns jsonb
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  eigen uuid[];
  een record;
  koppeling text;
  heeft_id boolean;
  onder uuid[];
  aantal int;
begin
  if coalesce(cardinality(ids), 0) = 0 then return telling; end if;
  -- Only what is there still, and never twice.
  execute format('select array_agg(id) from %s where gemeente = $1 and id = any ($2)', tabel) into eigen using hier, ids;
  if eigen is null then return telling; end if;
  if tabel = 'voorziening.voorziening' then
    insert into voorziening.feit_blijft (gemeente, client_id, wet, taak, product_id, product, categorie, verblijf, leveringsvorm, grondslag, verwijzertype, wijk,
        aanbieder_id, begin, eind, eindreden, maand, leeftijdsklasse)
      select f.gemeente, f.client_id, f.wet, f.taak, f.product_id, f.product, f.categorie, f.verblijf, f.leveringsvorm, f.grondslag, f.verwijzertype, f.wijk,
        f.aanbieder_id, date_trunc('month', f.begin)::date, (date_trunc('month', f.eind) + interval '1 month' - interval '1 day')::date, f.eindreden,
        date_trunc('month', f.geregistreerd_op)::date, f.leeftijdsklasse
      from voorziening.feit_voorziening f where f.gemeente = hier and f.voorziening_id = any (eigen)
        and not exists (select from huishouden.ongeteld o where o.gemeente = f.gemeente and o.persoon_id = f.client_id);
  end if;
  for een in select b.* from dossier.banden b where b.naar = tabel and b.gedrag <> 'niet' order by b.gedrag, b.van, b.kolommen loop
    select string_agg(format('c.%I = p.%I', k, n), ' and ') into koppeling from unnest(een.kolommen, een.naar_kolommen) x(k, n);
    koppeling := format('%s c, %s p where c.gemeente = $1 and p.gemeente = $1 and p.id = any ($2) and %s', een.van, tabel, koppeling);
    if een.gedrag = 'los' then
      execute format('update %s x set %I = null where x.gemeente = $1 and x.%I in (select c.%I from %s)', een.van, een.kolommen[1], een.kolommen[1], een.kolommen[1],
        koppeling) using hier, eigen;
      continue;
    end if;
    heeft_id := exists (select from pg_attribute where attrelid = een.van::regclass and attname = 'id' and not attisdropped);
    if heeft_id and een.van not like 'dossier.open\_%' then
      execute format('select array_agg(distinct c.id) from %s', koppeling) into onder using hier, eigen;
      telling := dossier.verwijder(hier, een.van, onder, telling);
    else
      execute format('delete from %s x where x.gemeente = $1 and x.%I in (select c.%I from %s)', een.van, een.kolommen[1], een.kolommen[1], koppeling) using hier, eigen;
    end if;
  end loop;
  execute format('delete from %s where gemeente = $1 and id = any ($2)', tabel) using hier, eigen;
  get diagnostics aantal = row_count;
  return telling || jsonb_build_object(tabel, coalesce((telling ->> tabel)::int, 0) + aantal);
end $$;

-- One part of one person's file. Of a law: what stands under it. All: the person too, and his household when nobody is left in it.
create function dossier.vernietig_deel(hier char(4), wie uuid, deel text) returns jsonb
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  telling jsonb := '{}';
  allen uuid[] := array[wie] || coalesce((select array_agg(s.vervalt_id) from huishouden.samenvoeging s
    where s.gemeente = hier and s.blijft_id = wie and s.gesplitst_op is null), '{}');
  meldingen uuid[];
  huizen uuid[];
  een record;
  ids uuid[];
  nummer uuid := gen_random_uuid();
begin
  select array_agg(distinct h.melding_id) into meldingen from toegang.hulpvraag h
    where h.gemeente = hier and h.persoon_id = any (allen) and (deel = 'alles' or h.wet = deel);
  if deel <> 'alles' then
    for een in select * from (values
      ('correspondentie.brief', 'persoon_id', 'x.wet = $3'), ('berichten.bericht', 'client_id', 'x.wet = $3'), ('voorziening.voorziening', 'client_id', 'x.wet = $3'),
      ('voorziening.verzoek', 'client_id', 'x.wet = $3'), ('voorziening.besluit', 'persoon_id', 'x.wet = $3'), ('toegang.hulpvraag', 'persoon_id', 'x.wet = $3'),
      ('toegang.verwijzing', 'persoon_id', '$3 = ''jeugdwet'''), ('traject.traject', 'persoon_id', 'x.wet = $3'),
      ('traject.uitkering', 'persoon_id', '$3 = ''participatiewet'''), ('traject.screening', 'persoon_id', '$3 = ''participatiewet''')) w(tabel, kolom, als) loop
      execute format('select array_agg(x.id) from %s x where x.gemeente = $1 and x.%I = any ($2) and %s', een.tabel, een.kolom, een.als) into ids using hier, allen, deel;
      telling := dossier.verwijder(hier, een.tabel, ids, telling);
    end loop;
  else
    select array_agg(distinct b.huishouden_id) into huizen from huishouden.bewoning b where b.gemeente = hier and b.persoon_id = any (allen);
    -- The money stays, for whom no longer; months and class of age as they were counted.
    update declaratie.boeking b set pseudoniem = case when exists (select from huishouden.ongeteld o where o.gemeente = hier and o.persoon_id = wie) then null else nummer end,
      leeftijdsklasse = f.leeftijdsklasse, client_id = null
    from declaratie.feit_declaratie f where f.gemeente = hier and f.boeking_id = b.id and b.gemeente = hier and b.client_id = any (allen);
    update declaratie.declaratieregel set client_id = null, toewijzing_id = null where gemeente = hier and client_id = any (allen);
    -- What belongs to one person goes; a report that others also stand in stays with them.
    select array_agg(m.id) into ids from toegang.melding m where m.gemeente = hier and m.persoon_id = any (allen)
      and not exists (select from toegang.hulpvraag h where h.gemeente = hier and h.melding_id = m.id and h.persoon_id <> all (allen));
    telling := dossier.verwijder(hier, 'toegang.melding', ids, telling);
    update toegang.melding set persoon_id = null where gemeente = hier and persoon_id = any (allen);
    update platform.handeling set object_id = null where gemeente = hier and object_id = any (allen::text[]);
    delete from platform.idempotentie where gemeente = hier and antwoord::text like any (select '%' || a || '%' from unnest(allen) a);
    delete from platform.sessie s using inrichting.gebruiker g where g.gemeente = hier and g.persoon_id = any (allen) and s.sub = g.sub;
    update inrichting.gebruiker set naam = 'Vernietigd', sub = 'vernietigd-' || nummer, persoon_id = null where gemeente = hier and persoon_id = any (allen);
    telling := dossier.verwijder(hier, 'huishouden.persoon', allen, telling);
    update voorziening.feit_blijft set client_id = nummer where gemeente = hier and client_id = any (allen);
    select array_agg(h) into ids from unnest(huizen) h where not exists (select from huishouden.bewoning b where b.gemeente = hier and b.huishouden_id = h);
    telling := dossier.verwijder(hier, 'huishouden.huishouden', ids, telling);
  end if;
  select array_agg(m.id) into ids from toegang.melding m where m.gemeente = hier and m.id = any (meldingen) and (m.persoon_id is null or m.persoon_id = any (allen))
    and not exists (select from toegang.hulpvraag h where h.gemeente = hier and h.melding_id = m.id);
  return dossier.verwijder(hier, 'toegang.melding', ids, telling);
end $$;

-- The one door: lines of one list, by another than who proposed it, with the declaration in the same transaction.
create function dossier.voer_vernietiging_uit(lijst uuid, regels uuid[], dag date) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  hier char(4) := platform.schrijft();
  wie uuid := platform.actor();
  l record;
  een record;
  deel_telling jsonb;
  telling jsonb := '{}';
  delen jsonb := '{}';
  gedaan uuid[] := '{}';
  nieuw uuid := uuidv7();
begin
  select * into l from dossier.vernietigingslijst x where x.gemeente = hier and x.id = lijst;
  if l.id is null then raise exception 'geen lijst' using errcode = '23514', constraint = 'geen-lijst'; end if;
  if l.door = wie then raise exception 'eigen voorstel' using errcode = '23514', constraint = 'eigen-voorstel'; end if;
  for een in select r.* from dossier.vernietigingsregel r where r.gemeente = hier and r.lijst_id = lijst and r.id = any (regels)
      and r.uitgezonderd is null and r.verklaring_id is null order by r.id for update loop
    gedaan := gedaan || een.id;
    delen := delen || jsonb_build_object(een.deel, coalesce((delen ->> een.deel)::int, 0) + 1);
  end loop;
  if cardinality(gedaan) <> cardinality(regels) or cardinality(gedaan) = 0 then
    raise exception 'een regel is er niet meer' using errcode = '23514', constraint = 'regel-gewijzigd';
  end if;
  insert into dossier.verklaring (gemeente, id, lijst_id, jaar, soort, voorgesteld_op, voorgesteld_door, goedgekeurd_op, goedgekeurd_door, dossiers, delen, tabellen, door)
    values (hier, nieuw, lijst, l.jaar, l.soort, l.voorgesteld_op, coalesce((select naam from inrichting.gebruiker where gemeente = hier and id = l.door), 'Samenhang'), dag,
      coalesce((select naam from inrichting.gebruiker where gemeente = hier and id = wie), 'Samenhang'), cardinality(gedaan), delen, '{}', wie);
  for een in select r.id, r.persoon_id, r.deel from dossier.vernietigingsregel r where r.gemeente = hier and r.id = any (gedaan) loop
    update dossier.vernietigingsregel set persoon_id = null, huishouden_id = null, verklaring_id = nieuw where gemeente = hier and id = een.id;
    if een.deel = 'alles' then
      delete from dossier.vernietigingsregel where gemeente = hier and persoon_id = een.persoon_id;
    end if;
    deel_telling := dossier.vernietig_deel(hier, een.persoon_id, een.deel);
    select coalesce(jsonb_object_agg(k, coalesce((telling ->> k)::int, 0) + coalesce((deel_telling ->> k)::int, 0)), '{}') into telling
      from (select jsonb_object_keys(telling) k union select jsonb_object_keys(deel_telling)) s;
  end loop;
  update dossier.verklaring set tabellen = telling where gemeente = hier and id = nieuw;
  return nieuw;
end $$;

revoke all on function dossier.verwijder(char, text, uuid[], jsonb), dossier.vernietig_deel(char, uuid, text), dossier.voer_vernietiging_uit(uuid, uuid[], date) from public;
grant select on dossier.banden to samenhang_poort;
grant create on schema dossier to samenhang_poort;
alter function dossier.verwijder(char, text, uuid[], jsonb) owner to samenhang_poort;
alter function dossier.vernietig_deel(char, uuid, text) owner to samenhang_poort;
alter function dossier.voer_vernietiging_uit(uuid, uuid[], date) owner to samenhang_poort;
revoke create on schema dossier from samenhang_poort;
grant execute on function dossier.voer_vernietiging_uit(uuid, uuid[], date) to samenhang_app;

-- Everything of which the law says how long it is kept: of whom, under which part, whether it has no end yet, and what its last day is.
create view dossier.te_bewaren with (security_invoker = true) as
  select h.gemeente, h.persoon_id, h.wet deel, case when o.id is null and not exists (select from toegang.aanvraag a where a.gemeente = h.gemeente and a.hulpvraag_id = h.id)
      then 'melding' else h.wet end soort, f.datum laatste, f.id is null loopt
    from toegang.hulpvraag h left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
    left join toegang.onderzoek o on o.gemeente = h.gemeente and o.hulpvraag_id = h.id
  union all select b.gemeente, b.persoon_id, b.wet, b.wet, b.datum, false from voorziening.besluit b
  union all select v.gemeente, v.client_id, v.wet, v.wet, upper(v.geldig) - 1, upper_inf(v.geldig) from voorziening.voorziening v
  union all select v.gemeente, v.client_id, v.wet, v.wet, v.ontvangen_op, v.beantwoord_op is null from voorziening.verzoek v
  union all select t.gemeente, t.persoon_id, coalesce(t.wet, 'participatiewet'), case when t.wet is distinct from 'wgs' then 're-integratie' else 'wgs' end, t.eind, t.eind is null
    from traject.traject t
  union all select u.gemeente, u.persoon_id, 'participatiewet', 'participatiewet', u.eind, u.eind is null from traject.uitkering u
  union all select b.gemeente, b.persoon_id, coalesce(b.wet, 'alles'), coalesce(b.wet, 'melding'), b.datum, false from correspondentie.brief b
  union all select v.gemeente, v.persoon_id, 'jeugdwet', case when v.opgepakt_op is null then 'melding' else 'jeugdwet' end,
      coalesce(v.opgepakt_op, v.teruggegeven_op, v.ontvangen_op), v.opgepakt_op is null and v.teruggegeven_op is null from toegang.verwijzing v
  union all select c.gemeente, c.persoon_id, 'alles', 'melding', c.datum, false from toegang.contactmoment c where c.persoon_id is not null
  union all select m.gemeente, m.persoon_id, 'alles', 'melding', m.ontvangen_op, false from toegang.melding m where m.persoon_id is not null
  union all select k.gemeente, k.persoon_id, 'alles', 'plan', p.gesloten_op, p.gesloten_op is null
    from plan.kringlid k join plan.plan p on p.gemeente = k.gemeente and p.id = k.plan_id where k.persoon_id is not null
  union all select z.gemeente, z.persoon_id, 'alles', 'melding', z.geleverd_op, z.geleverd_op is null from dossier.inzageverzoek z;

-- Why a file that is due stays: an objection runs, one asked that it be kept, or Veilig Thuis is involved (a file kept out of sight).
create view dossier.houdt_vast with (security_invoker = true) as
  select b.gemeente, b.persoon_id, 'bezwaar-loopt'::text reden from voorziening.bezwaar z join voorziening.besluit b on b.gemeente = z.gemeente and b.id = z.besluit_id
    where z.uitkomst is null
  union select gemeente, persoon_id, 'wil-bewaren' from dossier.vernietigverzoek where soort = 'bewaren' and besluit is distinct from 'geweigerd'
  union select gemeente, persoon_id, 'veilig-thuis' from huishouden.afscherming where soort = 'vertrouwelijk' and opgeheven_op is null;
grant select on dossier.te_bewaren, dossier.houdt_vast to samenhang_app;
