-- Persons and households: who lives with whom, who decides for whom, who may see them.
create schema huishouden;
grant usage on schema huishouden to samenhang_app, samenhang_poort;

-- Search form of a name; immutable because the dictionary is named.
create function huishouden.zoekvorm(tekst text) returns text
  language sql immutable strict parallel safe
as $$ select lower(public.unaccent('public.unaccent'::regdictionary, tekst)) $$;

create table huishouden.persoon (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  -- The number itself is sealed; the keyed look-up value finds it.
  bsn bytea,
  bsn_zoek bytea,
  voornamen text not null,
  voorvoegsel text,
  geslachtsnaam text not null,
  naamgebruik char(1) not null default '1' check (naamgebruik in ('1', '2', '3', '4')),
  geslacht char(1) not null default 'O' check (geslacht in ('M', 'V', 'O')),
  geboren date not null,
  -- COD170: how much of the date is known; the unknown part is set to the first.
  geboren_precisie text not null default 'dag' check (geboren_precisie in ('dag', 'maand', 'jaar', 'onbekend')),
  geboorteland text,
  overleden date check (overleden >= geboren),
  ingezetene daterange,
  telefoon text,
  email text,
  communicatie text,
  bron text not null check (bron in ('brp', 'medewerker', 'bericht', 'import')),
  zoeknaam text generated always as (huishouden.zoekvorm(voornamen || ' ' || coalesce(voorvoegsel || ' ', '') || geslachtsnaam)) stored,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, bsn_zoek),
  check ((bsn is null) = (bsn_zoek is null))
);
create index persoon_geboren on huishouden.persoon (gemeente, geboren);
create index persoon_zoeknaam on huishouden.persoon using gin (zoeknaam public.gin_trgm_ops);

-- What the BRP said, when asked: sealed as a whole, since it names others too.
create table huishouden.brp_stand (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  opgevraagd_op timestamptz not null default clock_timestamp(),
  stand bytea not null,
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index brp_stand_persoon on huishouden.brp_stand (gemeente, persoon_id, id desc);

create table huishouden.huishouden (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  ontstaan_op date not null,
  opgeheven_op date check (opgeheven_op >= ontstaan_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id)
);

-- Who lives with whom, per source; sources that contradict each other stand side by side (H2).
create table huishouden.bewoning (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  huishouden_id uuid not null,
  persoon_id uuid not null,
  verblijf text not null check (verblijf in ('hoofd', 'neven')),
  geldig daterange not null check (not isempty(geldig)),
  bron text not null check (bron in ('brp-adres', 'brp-relatie', 'inwoner', 'medewerker')),
  peildatum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  -- H1: per source at most one main residence a day.
  constraint "hoofdverblijf-overlapt" exclude using gist (gemeente with =, persoon_id with =, bron with =, geldig with &&) where (verblijf = 'hoofd')
);
create index bewoning_huishouden on huishouden.bewoning (gemeente, huishouden_id);
create index bewoning_persoon on huishouden.bewoning (gemeente, persoon_id);

create table huishouden.adres (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  soort text not null check (soort in ('brp', 'feitelijk', 'post')),
  straat text,
  huisnummer int,
  huisletter text,
  toevoeging text,
  postcode text,
  woonplaats text,
  gebied_code text,
  -- Empty: this municipality.
  gemeentecode text,
  adresseerbaar_object text,
  nummeraanduiding text,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  constraint "adres-overlapt" exclude using gist (gemeente with =, persoon_id with =, soort with =, geldig with &&)
);
create index adres_object on huishouden.adres (gemeente, adresseerbaar_object) where adresseerbaar_object is not null;
create index adres_gebied on huishouden.adres (gemeente, gebied_code);

-- `gerelateerde` is, to `persoon`, what `soort` says; both directions are written (COD472, with ex-partner).
create table huishouden.relatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  gerelateerde_id uuid not null,
  soort text not null check (soort in ('ouder', 'kind', 'partner', 'ex-partner', 'familie')),
  verbintenis text check (verbintenis in ('huwelijk', 'partnerschap', 'samenwonend')),
  geldig daterange not null check (not isempty(geldig)),
  bron text not null default 'brp' check (bron in ('brp', 'inwoner', 'medewerker')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, gerelateerde_id) references huishouden.persoon (gemeente, id),
  constraint "relatie-met-zichzelf" check (persoon_id <> gerelateerde_id)
);
create index relatie_persoon on huishouden.relatie (gemeente, persoon_id);
create index relatie_gerelateerde on huishouden.relatie (gemeente, gerelateerde_id);

create table huishouden.gezag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  kind_id uuid not null,
  drager_id uuid not null,
  soort text not null check (soort in ('ouderlijk', 'gezamenlijk', 'voogdij')),
  geldig daterange not null check (not isempty(geldig)),
  bron text not null check (bron in ('brp', 'gezagsregister', 'medewerker')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, kind_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, drager_id) references huishouden.persoon (gemeente, id),
  unique (gemeente, kind_id, drager_id, bron, geldig without overlaps),
  check (kind_id <> drager_id)
);
create index gezag_drager on huishouden.gezag (gemeente, drager_id);

create table huishouden.netwerklid (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  huishouden_id uuid not null,
  persoon_id uuid,
  naam text not null,
  relatie text not null,
  telefoon text,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index netwerklid_huishouden on huishouden.netwerklid (gemeente, huishouden_id);
create index netwerklid_persoon on huishouden.netwerklid (gemeente, persoon_id);

create table huishouden.professional (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  huishouden_id uuid not null,
  naam text not null,
  organisatie text not null,
  rol text not null,
  telefoon text,
  agb char(8),
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id)
);
create index professional_huishouden on huishouden.professional (gemeente, huishouden_id);

-- Two shields (model D19). In force from registration until `opgeheven_op`.
create table huishouden.afscherming (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  soort text not null check (soort in ('adresgeheim', 'vertrouwelijk')),
  reden text not null,
  wie_mag uuid[] not null default '{}',
  begin date not null,
  herzien_op date not null,
  opgeheven_op date check (opgeheven_op >= begin),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  check (herzien_op > begin)
);
create unique index afscherming_geldend on huishouden.afscherming (gemeente, persoon_id, soort) where opgeheven_op is null;

create table huishouden.waarschuwing (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  soort text not null,
  reden bytea not null,
  herzien_op date not null,
  bekend_bij_persoon boolean not null,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index waarschuwing_persoon on huishouden.waarschuwing (gemeente, persoon_id);

create table huishouden.toestemming (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  doel text not null,
  wetten text[] not null default '{}',
  ontvangers text[] not null default '{}',
  gegeven_op date not null,
  gegeven_door uuid,
  ingetrokken_op date check (ingetrokken_op >= gegeven_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, gegeven_door) references huishouden.persoon (gemeente, id)
);
create index toestemming_persoon on huishouden.toestemming (gemeente, persoon_id);
create index toestemming_gever on huishouden.toestemming (gemeente, gegeven_door);

-- Why someone may see a person or household (model D20). Written by whoever creates the relation.
create table huishouden.toegangsgrond (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  medewerker_id uuid,
  team_id uuid,
  agb char(8),
  wie_persoon_id uuid,
  persoon_id uuid,
  huishouden_id uuid,
  hoedanigheid text not null,
  wetten text[] not null default '{}',
  taak text,
  geldig daterange not null check (not isempty(geldig)),
  volgt_uit uuid not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, wie_persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  check (num_nonnulls(medewerker_id, team_id, agb, wie_persoon_id) = 1),
  check (num_nonnulls(persoon_id, huishouden_id) = 1)
);
create index toegangsgrond_persoon on huishouden.toegangsgrond (gemeente, persoon_id) where persoon_id is not null;
create index toegangsgrond_huishouden on huishouden.toegangsgrond (gemeente, huishouden_id) where huishouden_id is not null;
create index toegangsgrond_medewerker on huishouden.toegangsgrond (gemeente, medewerker_id) where medewerker_id is not null;
create index toegangsgrond_team on huishouden.toegangsgrond (gemeente, team_id) where team_id is not null;
create index toegangsgrond_agb on huishouden.toegangsgrond (gemeente, agb) where agb is not null;
create index toegangsgrond_wie on huishouden.toegangsgrond (gemeente, wie_persoon_id) where wie_persoon_id is not null;
create index toegangsgrond_volgt_uit on huishouden.toegangsgrond (gemeente, volgt_uit);
create index toegangsgrond_taak on huishouden.toegangsgrond (gemeente, taak) where taak is not null;

-- Persons whom this actor may not know exist: shielded as vertrouwelijk and not named. The house itself and the privacy
-- officer (model X2) are not held by it. Small, and computed once per statement where a policy asks it.
create unlogged sequence huishouden.onvindbaar_bepaald minvalue -9223372036854775808;
create function huishouden.onvindbaar() returns uuid[]
  language plpgsql stable
as $$
declare
  lijst text := platform.herinner('onvindbaar', 'huishouden.onvindbaar_bepaald');
begin
  if lijst is not null then return lijst::uuid[]; end if;
  return huishouden.bepaal_onvindbaar();
end $$;

create function huishouden.bepaal_onvindbaar() returns uuid[]
  language plpgsql volatile security definer set search_path = pg_catalog, huishouden, platform
as $$
declare
  lijst uuid[] := '{}';
  lezer uuid := platform.actor();
begin
  if not string_to_array((platform.context())[4], '+') && '{systeem,privacyofficer}' then
    select coalesce(array_agg(a.persoon_id), '{}') into lijst from huishouden.afscherming a
    where a.gemeente = any ((select platform.leest())::text[]) and a.soort = 'vertrouwelijk' and a.opgeheven_op is null and lezer <> all (a.wie_mag);
  end if;
  perform platform.onthoud('onvindbaar', 'huishouden.onvindbaar_bepaald', lijst::text);
  return lijst;
end $$;

-- Who was just hidden is not found in the rest of that transaction either.
create function huishouden.vergeet_onvindbaar() returns trigger
  language plpgsql security definer set search_path = pg_catalog, huishouden
as $$
begin
  perform setval('huishouden.onvindbaar_bepaald', 0);
  return null;
end $$;
create trigger vergeet_onvindbaar after insert or update or delete on huishouden.afscherming
  for each statement execute function huishouden.vergeet_onvindbaar();

-- Persons of other municipalities whom a regional mandate reaches: those with a running ground under one of its tasks.
create function huishouden.regionaal() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, huishouden, platform
as $$
  select case when cardinality(platform.leest()) < 2 then '{}'
    else coalesce((select array_agg(distinct coalesce(t.persoon_id, b.persoon_id)) from huishouden.toegangsgrond t
      left join huishouden.bewoning b on b.gemeente = t.gemeente and b.huishouden_id = t.huishouden_id
      where t.gemeente = any ((select platform.leest())::text[]) and t.gemeente <> (select platform.schrijft())
        and t.taak = any ((select platform.taken())::text[])
        and (upper(t.geldig) is null or upper(t.geldig) > current_date)), '{}') end
$$;

create function huishouden.regionale_huishoudens() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, huishouden, platform
as $$
  select case when cardinality(platform.leest()) < 2 then '{}'
    else coalesce((select array_agg(distinct huishouden_id) from huishouden.bewoning where persoon_id = any (huishouden.regionaal())), '{}') end
$$;

-- Of these look-up values, the ones that belong to an unfindable person: so that the BRP does not give away what we hide.
create function huishouden.bsn_onvindbaar(zoek bytea[]) returns setof bytea
  language sql stable security definer set search_path = pg_catalog, huishouden, platform
as $$
  select p.bsn_zoek from huishouden.persoon p
  where p.gemeente = (select platform.schrijft()) and p.bsn_zoek = any (zoek) and p.id = any ((select huishouden.onvindbaar())::uuid[])
$$;

-- Search by likeness of name. Row security would keep the index out of use, so the fences stand in the function itself.
create function huishouden.vind_op_naam(naam text, hoeveel int) returns table (gemeente char(4), id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, huishouden, platform
as $$
  select p.gemeente, p.id, word_similarity(huishouden.zoekvorm(naam), p.zoeknaam) score
  from huishouden.persoon p
  where huishouden.zoekvorm(naam) <% p.zoeknaam
    and (p.gemeente = (select platform.schrijft()) or p.id = any ((select huishouden.regionaal())::uuid[]))
    and p.id <> all ((select huishouden.onvindbaar())::uuid[])
  order by 3 desc, p.zoeknaam limit least(hoeveel, 200)
$$;

grant select on huishouden.persoon, huishouden.afscherming, huishouden.toegangsgrond, huishouden.bewoning to samenhang_poort;
grant create on schema huishouden to samenhang_poort;
alter function huishouden.bepaal_onvindbaar() owner to samenhang_poort;
alter function huishouden.vergeet_onvindbaar() owner to samenhang_poort;
alter sequence huishouden.onvindbaar_bepaald owner to samenhang_poort;
grant select on sequence huishouden.onvindbaar_bepaald to samenhang_app;
alter function huishouden.regionaal() owner to samenhang_poort;
alter function huishouden.regionale_huishoudens() owner to samenhang_poort;
alter function huishouden.bsn_onvindbaar(bytea[]) owner to samenhang_poort;
alter function huishouden.vind_op_naam(text, int) owner to samenhang_poort;
revoke create on schema huishouden from samenhang_poort;

-- Second fence, for every table that names a person, in any room: no row of an unfindable person, and of another
-- municipality only what a regional task reaches.
create procedure huishouden.scherm_persoon_af(tabel regclass, kolom name)
  language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for select to samenhang_app using (
    %I is null or ((gemeente = (select platform.schrijft()) or %I = any ((select huishouden.regionaal())::uuid[]))
    and %I <> all ((select huishouden.onvindbaar())::uuid[])))', 'afgeschermd_' || kolom, tabel, kolom, kolom, kolom);
end $$;

create procedure huishouden.scherm_huishouden_af(tabel regclass, kolom name)
  language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for select to samenhang_app using (
    %I is null or gemeente = (select platform.schrijft()) or %I = any ((select huishouden.regionale_huishoudens())::uuid[]))', 'regionaal_' || kolom, tabel, kolom, kolom);
end $$;

call platform.beveilig('huishouden.persoon', 'select, insert, update');
call platform.beveilig('huishouden.brp_stand');
call platform.beveilig('huishouden.huishouden', 'select, insert, update');
call platform.beveilig('huishouden.bewoning', 'select, insert, update');
call platform.beveilig('huishouden.adres', 'select, insert, update');
call platform.beveilig('huishouden.relatie', 'select, insert, update');
call platform.beveilig('huishouden.gezag', 'select, insert, update');
call platform.beveilig('huishouden.netwerklid', 'select, insert, update');
call platform.beveilig('huishouden.professional', 'select, insert, update');
call platform.beveilig('huishouden.afscherming', 'select, insert, update');
call platform.beveilig('huishouden.waarschuwing', 'select, insert, update');
call platform.beveilig('huishouden.toestemming', 'select, insert, update');
call platform.beveilig('huishouden.toegangsgrond', 'select, insert, update');

call huishouden.scherm_persoon_af('huishouden.persoon', 'id');
call huishouden.scherm_persoon_af('huishouden.brp_stand', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.bewoning', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.adres', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.relatie', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.relatie', 'gerelateerde_id');
call huishouden.scherm_persoon_af('huishouden.gezag', 'kind_id');
call huishouden.scherm_persoon_af('huishouden.gezag', 'drager_id');
call huishouden.scherm_persoon_af('huishouden.afscherming', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.waarschuwing', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.toestemming', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.netwerklid', 'persoon_id');
call huishouden.scherm_persoon_af('huishouden.toegangsgrond', 'persoon_id');
call huishouden.scherm_huishouden_af('huishouden.toegangsgrond', 'huishouden_id');
call huishouden.scherm_huishouden_af('huishouden.huishouden', 'id');
call huishouden.scherm_huishouden_af('huishouden.netwerklid', 'huishouden_id');
call huishouden.scherm_huishouden_af('huishouden.professional', 'huishouden_id');

-- The wijk of a person on a day, for lists and figures: 'onbekend' under adresgeheim (D19), nothing outside the municipality.
create view huishouden.persoon_wijk with (security_invoker = true) as
  select a.gemeente, a.persoon_id, a.geldig,
    case when exists (select from huishouden.afscherming s where s.gemeente = a.gemeente and s.persoon_id = a.persoon_id
        and s.soort = 'adresgeheim' and s.opgeheven_op is null) then null else a.gebied_code end gebied_code
  from huishouden.adres a where a.soort = 'brp';

-- Persons who stand in no figure, also not in those that the house itself counts.
create view huishouden.ongeteld with (security_invoker = true) as
  select gemeente, persoon_id from huishouden.afscherming where soort = 'vertrouwelijk' and opgeheven_op is null;

create view huishouden.feit_persoon with (security_invoker = true) as
  select p.gemeente, p.id client_id, p.geboren, p.geslacht, p.ingezetene, w.gebied_code wijk, w.geldig
  from huishouden.persoon p left join huishouden.persoon_wijk w on w.gemeente = p.gemeente and w.persoon_id = p.id
  where not exists (select from huishouden.ongeteld o where o.gemeente = p.gemeente and o.persoon_id = p.id);

-- Shields and warnings are looked at again on the day that was set.
create view huishouden.werk with (security_invoker = true) as
  select a.gemeente, 'herziening-afscherming'::text soort, a.id, null::text wet, null::text taak, a.persoon_id, null::uuid huishouden_id, null::uuid team_id,
    null::uuid eigenaar, a.begin start, a.herzien_op uiterlijk, null::date stil_sinds, 'open'::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from huishouden.afscherming a where a.opgeheven_op is null
  union all
  select w.gemeente, 'herziening-waarschuwing', w.id, null, null, w.persoon_id, null, null, null, lower(w.geldig), w.herzien_op, null, 'open', null, null, null
  from huishouden.waarschuwing w where upper_inf(w.geldig);

create view huishouden.tijdlijn with (security_invoker = true) as
  select b.gemeente, b.persoon_id, b.huishouden_id, lower(b.geldig) datum, 'bewoning'::text soort, b.id, null::text wet,
    jsonb_build_object('bron', b.bron, 'verblijf', b.verblijf, 'peildatum', b.peildatum) gegevens
  from huishouden.bewoning b
  union all
  select t.gemeente, t.persoon_id, null, t.gegeven_op, 'toestemming', t.id, null, jsonb_build_object('wetten', t.wetten)
  from huishouden.toestemming t
  union all
  select p.gemeente, p.id, null, p.overleden, 'overlijden', p.id, null, '{}' from huishouden.persoon p where p.overleden is not null;

grant select on huishouden.persoon_wijk, huishouden.ongeteld, huishouden.feit_persoon, huishouden.werk, huishouden.tijdlijn to samenhang_app;
