-- Early signals of arrears (Wgs art. 3 lid 1 sub b): from file to contact, and gone again when nothing was found.

-- Who lives where: asked for each signal of a file.
create index adres_postcode on huishouden.adres (gemeente, postcode, huisnummer);

-- Everything we do about one person or address together.
create table traject.signaalzaak (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  persoon_id uuid,
  -- Keyed print of postcode and house number: signals of one address come together, and nobody reads an address from it.
  adres_zoek bytea not null,
  team_id uuid not null,
  eigenaar_id uuid,
  gevormd_op date not null,
  uiterlijk date not null,
  resultaat text,
  afgedaan_op date check (afgedaan_op >= gevormd_op),
  -- When the signal became a question at the desk.
  melding_id uuid,
  -- Gone from this day on, with its signals and attempts; the count of the file stays.
  bewaren_tot date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((resultaat is null) = (afgedaan_op is null)),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id),
  foreign key (gemeente, eigenaar_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index signaalzaak_persoon on traject.signaalzaak (gemeente, persoon_id);
create index signaalzaak_melding on traject.signaalzaak (gemeente, melding_id);
create index signaalzaak_open on traject.signaalzaak (gemeente, team_id, uiterlijk) where afgedaan_op is null;
create unique index signaalzaak_adres on traject.signaalzaak (gemeente, adres_zoek) where afgedaan_op is null and persoon_id is null;
create unique index signaalzaak_loopt on traject.signaalzaak (gemeente, persoon_id) where afgedaan_op is null and persoon_id is not null;

create table traject.signaal (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  zaak_id uuid not null,
  invoer_id uuid not null,
  kenmerk text not null,
  partner text not null,
  bedrag bigint check (bedrag >= 0),
  ontstaan_op date,
  signaal_op date not null,
  crisis boolean not null default false,
  warm boolean not null default false,
  -- Name and address as the creditor gave them, sealed.
  gegevens bytea not null,
  primary key (gemeente, id),
  constraint "signaal-bestaat" unique (gemeente, partner, kenmerk),
  foreign key (gemeente, zaak_id) references traject.signaalzaak (gemeente, id),
  foreign key (gemeente, invoer_id) references traject.invoer (gemeente, id)
);
create index signaal_zaak on traject.signaal (gemeente, zaak_id);
create index signaal_invoer on traject.signaal (gemeente, invoer_id);

create table traject.contactpoging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  zaak_id uuid not null,
  soort text not null check (soort in ('brief', 'telefoon', 'huisbezoek', 'mail', 'sms', 'kaartje')),
  datum date not null,
  dagdeel text not null check (dagdeel in ('ochtend', 'middag', 'avond')),
  bereikt boolean not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references traject.signaalzaak (gemeente, id)
);
create index contactpoging_zaak on traject.contactpoging (gemeente, zaak_id);

call platform.beveilig('traject.signaalzaak', 'select, insert, update (eigenaar_id, resultaat, afgedaan_op, melding_id, bewaren_tot), delete');
call platform.beveilig('traject.signaal', 'select, insert, delete');
call platform.beveilig('traject.contactpoging', 'select, insert, delete');
call huishouden.scherm_persoon_af('traject.signaalzaak', 'persoon_id');

-- Of an unfindable person the signals and attempts are not there either.
create policy van_zaak on traject.signaal as restrictive for select to samenhang_app using (zaak_id in (select id from traject.signaalzaak));
create policy van_zaak on traject.contactpoging as restrictive for select to samenhang_app using (zaak_id in (select id from traject.signaalzaak));

-- One row for each running trajectory and each signal that nobody answered yet (D15).
create view traject.werk with (security_invoker = true) as
  select t.gemeente, 'traject-volgen'::text soort, t.id, t.wet, null::text taak, t.persoon_id, t.huishouden_id, t.team_id, t.begeleider_id eigenaar,
    t.begin start, t.volgende_op uiterlijk, null::date stil_sinds, coalesce(t.fase, 'nog geen fase') status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from traject.trajectstand t where t.eind is null
  union all
  select z.gemeente, 'vroegsignaal', z.id, 'wgs', null, z.persoon_id, null, z.team_id, z.eigenaar_id, z.gevormd_op, z.uiterlijk, null,
    case when exists (select from traject.contactpoging c where c.gemeente = z.gemeente and c.zaak_id = z.id) then 'contact gezocht' else 'nieuw' end, null, null, null
  from traject.signaalzaak z where z.afgedaan_op is null;
create view traject.medewerker with (security_invoker = true) as select gemeente, id, naam from inrichting.gebruiker;
grant select on traject.werk, traject.medewerker to samenhang_app;

-- The lists of the file take this room in, behind whatever they hold already.
do $$
begin
  execute 'create or replace view dossier.werk_overig with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.werk_overig'::regclass), ';') || ' union all select gemeente, ''traject''::text kamer, soort, id, wet, taak, persoon_id,
      huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds, status, kop_tabel, kop_rij, kop from traject.werk';
  execute 'create or replace view dossier.tijdlijn with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.tijdlijn'::regclass), ';') || ' union all select gemeente, ''traject''::text kamer, persoon_id, huishouden_id, datum, soort,
      id, wet, gegevens from traject.tijdlijn';
end $$;
