-- The one desk: meldingen, hulpvragen with their legal clocks, triage, inquiry, applications, referrals.
create schema toegang;
grant usage on schema toegang to samenhang_app;

create table toegang.melding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  ontvangen_op date not null,
  tijd time,
  kanaal text not null check (kanaal in ('telefoon', 'mail', 'balie', 'spreekuur', 'verwijzing', 'signaal', 'portaal')),
  route text not null check (route in ('gemeentelijk loket', 'huisarts', 'medisch specialist', 'jeugdarts', 'gecertificeerde instelling', 'school', 'woningcorporatie', 'wijkteam')),
  melder text not null check (melder in ('zelf', 'familie', 'partner', 'professional', 'buur')),
  persoon_id uuid,
  huishouden_id uuid,
  team_id uuid not null,
  -- What was asked, and what lies behind it: two fields, both sealed (R7, R8).
  vraag bytea not null,
  vraag_achter_vraag bytea,
  -- "The same": someone looked, and the question is the question.
  zelfde boolean not null default false,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
);
create index melding_ontvangen on toegang.melding (gemeente, ontvangen_op desc, id desc);
create index melding_persoon on toegang.melding (gemeente, persoon_id);
create index melding_huishouden on toegang.melding (gemeente, huishouden_id);
create index melding_team on toegang.melding (gemeente, team_id);

create table toegang.aanspreekpunt (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  medewerker_id uuid not null,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  unique (gemeente, melding_id, geldig without overlaps)
);
create index aanspreekpunt_medewerker on toegang.aanspreekpunt (gemeente, medewerker_id);

create table toegang.hulpvraag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  persoon_id uuid not null,
  huishouden_id uuid,
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig')),
  regeling text not null,
  spoed boolean not null default false,
  taak text,
  -- T2: no hulpvraag without a team.
  team_id uuid not null,
  -- The day of the fact on which the law lets its clock start.
  genoemd_op date not null,
  -- The question in one sentence, sealed: what a work list may show to who may read it.
  kop bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
);
create index hulpvraag_melding on toegang.hulpvraag (gemeente, melding_id);
create index hulpvraag_persoon on toegang.hulpvraag (gemeente, persoon_id);
create index hulpvraag_huishouden on toegang.hulpvraag (gemeente, huishouden_id);
create index hulpvraag_team on toegang.hulpvraag (gemeente, team_id);

create table toegang.behandelaar (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  medewerker_id uuid not null,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  unique (gemeente, hulpvraag_id, geldig without overlaps)
);
create index behandelaar_medewerker on toegang.behandelaar (gemeente, medewerker_id);

create table toegang.veiligheidscheck (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  datum date not null,
  uitkomst text not null check (uitkomst in ('veilig', 'zorgen', 'acuut')),
  toelichting bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id)
);
create index veiligheidscheck_hulpvraag on toegang.veiligheidscheck (gemeente, hulpvraag_id);

create table toegang.triage (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  datum date not null,
  besluit text not null check (besluit in ('onderzoek', 'informatie', 'doorgeleiden', 'aanvraag')),
  reden bytea,
  doel bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id)
);
create index triage_hulpvraag on toegang.triage (gemeente, hulpvraag_id, id desc);

create table toegang.gesprek (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  datum date not null,
  plek text not null check (plek in ('thuis', 'gemeentehuis', 'telefoon', 'wijkcentrum')),
  clientondersteuning_genoemd boolean not null default false,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index gesprek_melding on toegang.gesprek (gemeente, melding_id);

create table toegang.deelnemer (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  gesprek_id uuid not null,
  medewerker_id uuid,
  expertise text not null,
  aangekondigd_op date,
  doel_genoemd boolean not null default false,
  primary key (gemeente, id),
  foreign key (gemeente, gesprek_id) references toegang.gesprek (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id)
);
create index deelnemer_gesprek on toegang.deelnemer (gemeente, gesprek_id);
create index deelnemer_medewerker on toegang.deelnemer (gemeente, medewerker_id);

create table toegang.onderzoek (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  begin date not null,
  persoonlijk_plan_op date,
  verslag_verstrekt_op date check (verslag_verstrekt_op >= begin),
  verslag bytea,
  clientondersteuning_genoemd boolean not null default false,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, hulpvraag_id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id)
);

create table toegang.aanvraag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  persoon_id uuid not null,
  wet text not null,
  regeling text not null,
  taak text,
  ontvangen_op date not null,
  vorm text not null check (vorm in ('formulier', 'ondertekend-plan', 'melding')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  -- One open application a hulpvraag: an afdoening is final (T5), so there is never a second.
  unique (gemeente, hulpvraag_id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index aanvraag_persoon on toegang.aanvraag (gemeente, persoon_id);

create table toegang.opschorting (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  aanvraag_id uuid not null,
  geldig daterange not null check (not isempty(geldig)),
  reden text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, aanvraag_id) references toegang.aanvraag (gemeente, id),
  -- T3: two suspensions never overlap.
  constraint "al-opgeschort" unique (gemeente, aanvraag_id, geldig without overlaps)
);

create table toegang.verlenging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  aanvraag_id uuid not null,
  datum date not null,
  nieuwe_termijn date not null,
  reden text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, aanvraag_id) references toegang.aanvraag (gemeente, id)
);
create index verlenging_aanvraag on toegang.verlenging (gemeente, aanvraag_id, id desc);

create table toegang.ingebrekestelling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  aanvraag_id uuid not null,
  ontvangen_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, aanvraag_id),
  foreign key (gemeente, aanvraag_id) references toegang.aanvraag (gemeente, id)
);

create table toegang.afdoening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  uitkomst text not null check (uitkomst in ('informatie', 'doorgeleid', 'eigen-kracht', 'geen-rol-overheid', 'acceptabel', 'eigen-kosten',
    'andere-gemeente', 'ingetrokken', 'toegekend', 'afgewezen')),
  datum date not null,
  -- The besluit that settled it, where one did (downstream, so no key).
  besluit_id uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  -- T5: an afdoening is final.
  constraint "al-afgedaan" unique (gemeente, hulpvraag_id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id)
);

-- The stand of each legal clock: computed by values/termijn from the facts above, kept for lists. A parity test recomputes all.
create table toegang.klok (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  aanvraag_id uuid,
  code text not null,
  start date not null,
  uiterlijk date not null,
  stil_sinds date,
  gestopt_op date,
  opgeschorte_dagen int not null default 0,
  primary key (gemeente, id),
  -- T1: one clock per hulpvraag and rule.
  unique (gemeente, hulpvraag_id, code),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  foreign key (gemeente, aanvraag_id) references toegang.aanvraag (gemeente, id)
);
create index klok_aanvraag on toegang.klok (gemeente, aanvraag_id);
create index klok_lopend on toegang.klok (gemeente, uiterlijk) where gestopt_op is null;

create table toegang.verwijzing (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  -- COD327.
  verwijzertype text not null check (verwijzertype in ('01', '02', '03', '04', '05', '06', '08')),
  verwijzer text not null,
  agb text,
  ontvangen_op date not null,
  ontvangen_via text not null check (ontvangen_via in ('fhir', 'bericht', 'brief')),
  gevraagd bytea,
  product_id uuid,
  aanbieder_id uuid,
  team_id uuid,
  bevestigd_op date,
  opgepakt_op date,
  hulpvraag_id uuid,
  teruggegeven_op date,
  reden bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id),
  check (opgepakt_op is null or teruggegeven_op is null)
);
create index verwijzing_persoon on toegang.verwijzing (gemeente, persoon_id);
create index verwijzing_hulpvraag on toegang.verwijzing (gemeente, hulpvraag_id);
create index verwijzing_team on toegang.verwijzing (gemeente, team_id);
create index verwijzing_product on toegang.verwijzing (gemeente, product_id);
create index verwijzing_ontvangen on toegang.verwijzing (gemeente, ontvangen_op desc);

create table toegang.doorgeleiding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  datum date not null,
  aanbod_id uuid,
  organisatie text,
  naar_gemeente char(4),
  warm boolean not null,
  toestemming boolean not null,
  teruggekoppeld_op date,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id),
  check (num_nonnulls(aanbod_id, organisatie, naar_gemeente) >= 1)
);
create index doorgeleiding_hulpvraag on toegang.doorgeleiding (gemeente, hulpvraag_id);
create index doorgeleiding_aanbod on toegang.doorgeleiding (gemeente, aanbod_id);

create table toegang.contactmoment (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  kanaal text not null,
  richting text not null check (richting in ('in', 'uit')),
  persoon_id uuid,
  melding_id uuid,
  onderwerp bytea,
  datum date not null,
  tijd time,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index contactmoment_persoon on toegang.contactmoment (gemeente, persoon_id);
create index contactmoment_melding on toegang.contactmoment (gemeente, melding_id);

create table toegang.contactverzoek (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  eigenaar uuid not null,
  gevraagd_op date not null,
  norm date not null,
  afgehandeld_op date,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, eigenaar) references inrichting.gebruiker (gemeente, id)
);
create index contactverzoek_persoon on toegang.contactverzoek (gemeente, persoon_id);
create index contactverzoek_eigenaar on toegang.contactverzoek (gemeente, eigenaar);

-- A melding holds the questions of every law, so a regional mandate does not open it; it sees the hulpvragen with its task.
call platform.beveilig('toegang.melding', 'select, insert, update');
call platform.beveilig('toegang.hulpvraag', 'select, insert, update', met_taak => true);
call platform.beveilig('toegang.aanvraag', 'select, insert, update', met_taak => true);
call platform.beveilig('toegang.verwijzing', 'select, insert, update');
call platform.beveilig('toegang.contactmoment', 'select, insert');
call platform.beveilig('toegang.contactverzoek', 'select, insert, update');
call platform.beveilig('toegang.aanspreekpunt', 'select, insert, update');
call platform.beveilig('toegang.behandelaar', 'select, insert, update');
call platform.beveilig('toegang.veiligheidscheck');
call platform.beveilig('toegang.triage');
call platform.beveilig('toegang.gesprek');
call platform.beveilig('toegang.deelnemer');
call platform.beveilig('toegang.onderzoek', 'select, insert, update');
call platform.beveilig('toegang.opschorting', 'select, insert, update');
call platform.beveilig('toegang.verlenging');
call platform.beveilig('toegang.ingebrekestelling');
call platform.beveilig('toegang.afdoening');
call platform.beveilig('toegang.klok', 'select, insert, update');
call platform.beveilig('toegang.doorgeleiding', 'select, insert, update');

call huishouden.scherm_persoon_af('toegang.melding', 'persoon_id');
call huishouden.scherm_persoon_af('toegang.hulpvraag', 'persoon_id');
call huishouden.scherm_persoon_af('toegang.aanvraag', 'persoon_id');
call huishouden.scherm_persoon_af('toegang.verwijzing', 'persoon_id');
call huishouden.scherm_persoon_af('toegang.contactmoment', 'persoon_id');
call huishouden.scherm_persoon_af('toegang.contactverzoek', 'persoon_id');

-- Meldingen, hulpvragen, aanvragen and gesprekken of persons whom this actor may not know exist; nearly always empty.
create unlogged sequence toegang.onvindbaar_bepaald minvalue -9223372036854775808;
create function toegang.onvindbaar() returns uuid[]
  language plpgsql stable
as $$
declare
  lijst text := platform.herinner('toegang_onvindbaar', 'toegang.onvindbaar_bepaald');
begin
  if lijst is not null then return lijst::uuid[]; end if;
  return toegang.bepaal_onvindbaar();
end $$;

create function toegang.bepaal_onvindbaar() returns uuid[]
  language plpgsql volatile security definer set search_path = pg_catalog, toegang, huishouden, platform
as $$
declare
  lijst uuid[] := '{}';
  personen uuid[] := huishouden.onvindbaar();
  leest text[] := platform.leest();
begin
  if personen <> '{}' then
    select coalesce(array_agg(id), '{}') into lijst from (
      select m.id from toegang.melding m where m.gemeente = any (leest) and m.persoon_id = any (personen)
      union all select h.id from toegang.hulpvraag h where h.gemeente = any (leest) and h.persoon_id = any (personen)
      union all select a.id from toegang.aanvraag a where a.gemeente = any (leest) and a.persoon_id = any (personen)
      union all select g.id from toegang.gesprek g join toegang.melding m on m.gemeente = g.gemeente and m.id = g.melding_id
        where m.gemeente = any (leest) and m.persoon_id = any (personen)) ids;
  end if;
  perform platform.onthoud('toegang_onvindbaar', 'toegang.onvindbaar_bepaald', lijst::text);
  return lijst;
end $$;
create function toegang.vergeet_onvindbaar() returns trigger
  language plpgsql security definer set search_path = pg_catalog, toegang
as $$
begin
  perform setval('toegang.onvindbaar_bepaald', 0);
  return null;
end $$;
create trigger vergeet_wat_onvindbaar_is after insert or update or delete on huishouden.afscherming
  for each statement execute function toegang.vergeet_onvindbaar();
grant select on toegang.melding, toegang.hulpvraag, toegang.aanvraag, toegang.gesprek to samenhang_poort;
grant usage, create on schema toegang to samenhang_poort;
alter function toegang.bepaal_onvindbaar() owner to samenhang_poort;
alter function toegang.vergeet_onvindbaar() owner to samenhang_poort;
alter sequence toegang.onvindbaar_bepaald owner to samenhang_poort;
grant select on sequence toegang.onvindbaar_bepaald to samenhang_app;

-- The words of a melding stay in its municipality, unless all that it asks falls under a task of the mandate (D22).
create function toegang.regionale_meldingen() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, toegang, platform
as $$
  select case when cardinality(platform.leest()) < 2 then '{}'
    else coalesce((select array_agg(m.melding_id) from (
      select h.melding_id from toegang.hulpvraag h where h.gemeente = any (platform.leest()) and h.gemeente <> platform.schrijft()
      group by h.gemeente, h.melding_id having bool_and(coalesce(h.taak = any (platform.taken()), false))) m), '{}') end
$$;
alter function toegang.regionale_meldingen() owner to samenhang_poort;
revoke create on schema toegang from samenhang_poort;
create policy alleen_eigen on toegang.melding as restrictive for select to samenhang_app using (
  gemeente = (select platform.schrijft()) or id = any ((select toegang.regionale_meldingen())::uuid[]));

-- Of another municipality: does its own row security let me see the thing above? A function, so that who reads his own
-- municipality does not carry that question along in every query.
do $$
declare ouder text;
begin
  foreach ouder in array array['melding', 'hulpvraag', 'aanvraag', 'gesprek'] loop
    execute format('create function toegang.ziet_%1$s(waar char(4), welke uuid) returns boolean language plpgsql stable
      as $f$ begin return exists (select from toegang.%1$I o where o.gemeente = waar and o.id = welke); end $f$', ouder);
  end loop;
end $$;

-- Facts that hang on a hulpvraag or melding are seen with it.
do $$
declare rij record;
begin
  for rij in select * from (values ('aanspreekpunt', 'melding_id', 'melding'), ('gesprek', 'melding_id', 'melding'), ('behandelaar', 'hulpvraag_id', 'hulpvraag'),
    ('veiligheidscheck', 'hulpvraag_id', 'hulpvraag'), ('triage', 'hulpvraag_id', 'hulpvraag'), ('onderzoek', 'hulpvraag_id', 'hulpvraag'),
    ('afdoening', 'hulpvraag_id', 'hulpvraag'), ('klok', 'hulpvraag_id', 'hulpvraag'), ('doorgeleiding', 'hulpvraag_id', 'hulpvraag'),
    ('opschorting', 'aanvraag_id', 'aanvraag'), ('verlenging', 'aanvraag_id', 'aanvraag'), ('ingebrekestelling', 'aanvraag_id', 'aanvraag'),
    ('deelnemer', 'gesprek_id', 'gesprek')) v (tabel, kolom, ouder)
  loop
    execute format('create policy met_%1$s on toegang.%2$I as restrictive for select to samenhang_app using (
      (gemeente = (select platform.schrijft()) or toegang.ziet_%1$s(gemeente, %3$I)) and %3$I <> all ((select toegang.onvindbaar())::uuid[]))',
      rij.ouder, rij.tabel, rij.kolom);
  end loop;
end $$;

-- State of a hulpvraag, the mirror in SQL of rules/status.ts; a parity test runs the same cases through both.
create view toegang.hulpvraag_stand with (security_invoker = true) as
  select h.gemeente, h.id,
    case when f.id is not null then 'afgedaan'
      when a.id is not null then 'aanvraag-open'
      when t.besluit = 'onderzoek' and o.verslag_verstrekt_op is null then 'in-onderzoek'
      when o.verslag_verstrekt_op is not null then 'onderzocht'
      when t.id is not null then 'getrieerd'
      else 'nieuw' end status,
    f.uitkomst, f.datum afgedaan_op
  from toegang.hulpvraag h
  left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
  left join toegang.aanvraag a on a.gemeente = h.gemeente and a.hulpvraag_id = h.id
  left join toegang.onderzoek o on o.gemeente = h.gemeente and o.hulpvraag_id = h.id
  left join lateral (select x.id, x.besluit from toegang.triage x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id order by x.id desc limit 1) t on true;

-- Work: one row per open hulpvraag, with the clock that runs out first, and one per referral that waits.
create view toegang.werk with (security_invoker = true) as
  select h.gemeente, case s.status when 'nieuw' then 'triage' when 'getrieerd' then 'hulpvraag' when 'in-onderzoek' then 'onderzoek'
      when 'onderzocht' then 'verslag' else 'aanvraag' end soort,
    h.id, h.wet, h.taak, h.persoon_id, h.huishouden_id, h.team_id, b.medewerker_id eigenaar, coalesce(k.start, h.genoemd_op) start,
    k.uiterlijk, k.stil_sinds, s.status, 'toegang.hulpvraag'::text kop_tabel, h.id kop_rij, h.kop
  from toegang.hulpvraag h
  join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id and s.status <> 'afgedaan'
  left join lateral (select x.medewerker_id from toegang.behandelaar x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and upper_inf(x.geldig) order by x.id desc limit 1) b on true
  left join lateral (select x.start, x.uiterlijk, x.stil_sinds from toegang.klok x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and x.gestopt_op is null order by x.uiterlijk limit 1) k on true
  union all
  select v.gemeente, 'verwijzing', v.id, 'jeugdwet', null, v.persoon_id, null, v.team_id, null, v.ontvangen_op,
    null, null, case when v.bevestigd_op is null then 'ontvangen' else 'bevestigd' end, null, null, null
  from toegang.verwijzing v where v.opgepakt_op is null and v.teruggegeven_op is null;

create view toegang.tijdlijn with (security_invoker = true) as
  select m.gemeente, m.persoon_id, m.huishouden_id, m.ontvangen_op datum, 'melding'::text soort, m.id, null::text wet,
    jsonb_build_object('kanaal', m.kanaal, 'route', m.route) gegevens
  from toegang.melding m where m.persoon_id is not null
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, h.genoemd_op, 'hulpvraag', h.id, h.wet, jsonb_build_object('regeling', h.regeling, 'spoed', h.spoed)
  from toegang.hulpvraag h
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, o.verslag_verstrekt_op, 'verslag', o.id, h.wet, '{}'
  from toegang.onderzoek o join toegang.hulpvraag h on h.gemeente = o.gemeente and h.id = o.hulpvraag_id where o.verslag_verstrekt_op is not null
  union all
  select a.gemeente, a.persoon_id, h.huishouden_id, a.ontvangen_op, 'aanvraag', a.id, a.wet, jsonb_build_object('vorm', a.vorm)
  from toegang.aanvraag a join toegang.hulpvraag h on h.gemeente = a.gemeente and h.id = a.hulpvraag_id
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, f.datum, 'afdoening', f.id, h.wet, jsonb_build_object('uitkomst', f.uitkomst)
  from toegang.afdoening f join toegang.hulpvraag h on h.gemeente = f.gemeente and h.id = f.hulpvraag_id
  union all
  select v.gemeente, v.persoon_id, null, v.ontvangen_op, 'verwijzing', v.id, 'jeugdwet', jsonb_build_object('verwijzertype', v.verwijzertype)
  from toegang.verwijzing v
  union all
  select g.gemeente, m.persoon_id, m.huishouden_id, g.datum, 'gesprek', g.id, null, jsonb_build_object('plek', g.plek)
  from toegang.gesprek g join toegang.melding m on m.gemeente = g.gemeente and m.id = g.melding_id where m.persoon_id is not null
  union all
  select c.gemeente, c.persoon_id, null, c.datum, 'contactmoment', c.id, null, jsonb_build_object('kanaal', c.kanaal, 'richting', c.richting)
  from toegang.contactmoment c where c.persoon_id is not null;

-- For the monitor: one row per hulpvraag, no text; persons only as client_id, shielded persons not at all (D19).
create view toegang.feit_hulpvraag with (security_invoker = true) as
  select h.gemeente, h.id, to_char(h.genoemd_op, 'YYYY-MM') maand, h.genoemd_op datum, w.gebied_code wijk, h.wet, h.regeling, h.taak, h.team_id, h.persoon_id client_id,
    m.kanaal, m.route, coalesce(v.verwijzertype, '01') verwijzertype, f.uitkomst, f.datum afgedaan_op, 1 aantal,
    t.datum - h.genoemd_op dagen_tot_triage,
    o.verslag_verstrekt_op - h.genoemd_op dagen_tot_verslag,
    f.datum - h.genoemd_op dagen_tot_afdoening,
    k.opgeschorte_dagen,
    -- In time: every clock that was stopped, was stopped on or before its last day; an open clock counts only once it is late.
    k.op_tijd, k.klokken
  from toegang.hulpvraag h
  join toegang.melding m on m.gemeente = h.gemeente and m.id = h.melding_id
  left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
  left join toegang.onderzoek o on o.gemeente = h.gemeente and o.hulpvraag_id = h.id
  left join huishouden.persoon_wijk w on w.gemeente = h.gemeente and w.persoon_id = h.persoon_id and w.geldig @> h.genoemd_op
  left join lateral (select min(x.datum) datum from toegang.triage x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id) t on true
  left join lateral (select min(x.verwijzertype) verwijzertype from toegang.verwijzing x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id) v on true
  left join lateral (select coalesce(sum(x.opgeschorte_dagen), 0)::int opgeschorte_dagen, count(*)::int klokken,
      case when count(*) filter (where x.gestopt_op is not null or x.uiterlijk < current_date) = 0 then null
        else bool_and(x.gestopt_op is not null and x.gestopt_op <= x.uiterlijk or x.gestopt_op is null and x.uiterlijk >= current_date)::int end op_tijd
    from toegang.klok x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id) k on true
  where not exists (select from huishouden.ongeteld z where z.gemeente = h.gemeente and z.persoon_id = h.persoon_id);

create view toegang.feit_verwijzing with (security_invoker = true) as
  select v.gemeente, v.id, to_char(v.ontvangen_op, 'YYYY-MM') maand, v.ontvangen_op datum, w.gebied_code wijk, 'jeugdwet'::text wet, v.verwijzertype, v.ontvangen_via,
    v.persoon_id client_id, 1 aantal, v.bevestigd_op - v.ontvangen_op dagen_tot_bevestiging, (v.teruggegeven_op is not null)::int teruggegeven
  from toegang.verwijzing v
  left join huishouden.persoon_wijk w on w.gemeente = v.gemeente and w.persoon_id = v.persoon_id and w.geldig @> v.ontvangen_op
  where not exists (select from huishouden.ongeteld z where z.gemeente = v.gemeente and z.persoon_id = v.persoon_id);

grant select on toegang.hulpvraag_stand, toegang.werk, toegang.tijdlijn, toegang.feit_hulpvraag, toegang.feit_verwijzing to samenhang_app;
