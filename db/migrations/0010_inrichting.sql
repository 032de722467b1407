-- The municipality itself: wijken, teams, users with their functions and mandates, regional arrangements, dated settings.
create schema inrichting;
grant usage on schema inrichting to samenhang_app, samenhang_poort;

create table inrichting.gemeente (
  gemeente char(4) primary key,
  naam text not null,
  is_demo boolean not null default true
);

create table inrichting.gebied (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null,
  naam text not null,
  geldig daterange not null,
  vorm jsonb not null,
  primary key (gemeente, id),
  unique (gemeente, code, geldig without overlaps)
);

create table inrichting.team (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null,
  naam text not null,
  soort text not null check (soort in ('toegang', 'uitvoerend', 'preventie', 'regionaal', 'backoffice', 'sturing')),
  taken text[] not null default '{}',
  wetten text[] not null default '{}',
  gebieden text[] not null default '{}',
  primary key (gemeente, id),
  unique (gemeente, code)
);

-- Who can log in: a worker, a resident, a provider's employee or an API client.
create table inrichting.gebruiker (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  sub text not null,
  soort text not null check (soort in ('medewerker', 'inwoner', 'aanbieder', 'client')),
  naam text not null,
  werkgever text,
  expertises text[] not null default '{}',
  persoon_id uuid,
  agb char(8),
  client_geheim_hash bytea,
  primary key (gemeente, id),
  unique (gemeente, sub)
);

-- Which function a user holds, in which teams, from when to when. Taking a role away is ending this row.
create table inrichting.aanstelling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  gebruiker_id uuid not null,
  functie text not null,
  teams uuid[] not null default '{}',
  geldig daterange not null,
  primary key (gemeente, id),
  foreign key (gemeente, gebruiker_id) references inrichting.gebruiker (gemeente, id),
  unique (gemeente, gebruiker_id, functie, geldig without overlaps)
);

-- What a function may, for which laws and regional tasks, in which municipalities, up to which amount (cents).
create table inrichting.mandaatbesluit (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  functie text not null,
  powers text[] not null,
  wetten text[] not null,
  taken text[] not null default '{}',
  gemeenten text[] not null default '{}',
  limiet bigint check (limiet >= 0),
  geldig daterange not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, functie, geldig without overlaps)
);

create table inrichting.samenwerking (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  convenant text not null,
  taak text not null,
  centrumgemeente char(4) not null,
  deelnemers text[] not null,
  vorm text not null check (vorm in ('mandaat', 'delegatie', 'gr')),
  afzender_berichten text not null check (afzender_berichten in ('centrum', 'woon')),
  geldig daterange not null,
  primary key (gemeente, id)
);

-- Law as data: every term, amount, threshold and list with its period and source.
create table inrichting.instelling (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null,
  sleutel text not null,
  waarde jsonb not null,
  geldig daterange not null,
  bron text not null,
  geverifieerd boolean not null default false,
  primary key (gemeente, id),
  unique (gemeente, soort, sleutel, geldig without overlaps)
);

call platform.beveilig('inrichting.gemeente', 'select, insert');
call platform.beveilig('inrichting.gebied');
call platform.beveilig('inrichting.team');
call platform.beveilig('inrichting.gebruiker', 'select, insert, update');
call platform.beveilig('inrichting.aanstelling', 'select, insert, update, delete');
call platform.beveilig('inrichting.mandaatbesluit', 'select, insert, update');
call platform.beveilig('inrichting.samenwerking');
call platform.beveilig('inrichting.instelling', 'select, insert, update');

-- The gate: who belongs to this session, and what his mandates are today. Functions of one person add up.
grant select on inrichting.gebruiker, inrichting.aanstelling, inrichting.mandaatbesluit, inrichting.team, inrichting.gemeente to samenhang_poort;
grant create on schema inrichting to samenhang_poort;

create function inrichting.mandaat_van(wie text, vandaag date)
  returns table (gemeente char(4), id uuid, soort text, naam text, functies text[], powers text[], wetten text[], taken text[],
    gemeenten text[], teams uuid[], limiet bigint, agb char(8), persoon_id uuid)
  language sql stable security definer set search_path = pg_catalog, inrichting
as $$
  select g.gemeente, g.id, g.soort, g.naam,
    array_agg(distinct a.functie),
    coalesce(array_agg(distinct p) filter (where p is not null), '{}'),
    coalesce(array_agg(distinct w) filter (where w is not null), '{}'),
    coalesce(array_agg(distinct t) filter (where t is not null), '{}'),
    coalesce(array_agg(distinct m2) filter (where m2 is not null), '{}'),
    coalesce(array_agg(distinct team) filter (where team is not null), '{}'),
    max(m.limiet), g.agb, g.persoon_id
  from inrichting.gebruiker g
  join inrichting.aanstelling a on a.gemeente = g.gemeente and a.gebruiker_id = g.id and a.geldig @> vandaag
  join inrichting.mandaatbesluit m on m.gemeente = g.gemeente and m.functie = a.functie and m.geldig @> vandaag
  left join lateral unnest(m.powers) p on true
  left join lateral unnest(m.wetten) w on true
  left join lateral unnest(m.taken) t on true
  left join lateral unnest(m.gemeenten) m2 on true
  left join lateral unnest(a.teams) team on true
  where g.sub = wie
  group by g.gemeente, g.id, g.soort, g.naam, g.agb, g.persoon_id
$$;

create function inrichting.mandaat_van_sessie(hash bytea, vandaag date)
  returns table (taal text, gemeente char(4), id uuid, soort text, naam text, functies text[], powers text[], wetten text[], taken text[],
    gemeenten text[], teams uuid[], limiet bigint, agb char(8), persoon_id uuid)
  language sql stable security definer set search_path = pg_catalog, inrichting
as $$
  select s.taal, m.* from platform.sessie s cross join lateral inrichting.mandaat_van(s.sub, vandaag) m
  where s.token_hash = hash and s.gesloten_op is null and s.verloopt_op > clock_timestamp()
$$;

-- The login page of the demo lists its users by function; a production database holds no demo municipality.
create function inrichting.demo_gebruikers(vandaag date)
  returns table (gemeente char(4), gemeente_naam text, sub text, naam text, soort text, functies text[])
  language sql stable security definer set search_path = pg_catalog, inrichting
as $$
  select g.gemeente, gem.naam, g.sub, g.naam, g.soort, array_agg(distinct a.functie)
  from inrichting.gebruiker g
  join inrichting.gemeente gem on gem.gemeente = g.gemeente and gem.is_demo
  join inrichting.aanstelling a on a.gemeente = g.gemeente and a.gebruiker_id = g.id and a.geldig @> vandaag
  where g.soort <> 'client'
  group by g.gemeente, gem.naam, g.sub, g.naam, g.soort
$$;

-- Which municipalities live in this database, for tasks that run for each of them: codes only.
create function inrichting.gemeenten() returns setof text
  language sql stable security definer set search_path = pg_catalog, inrichting
as $$ select gemeente::text from inrichting.gemeente order by 1 $$;

create function inrichting.client_geheim(wie text) returns bytea
  language sql stable security definer set search_path = pg_catalog, inrichting
as $$ select client_geheim_hash from inrichting.gebruiker where sub = wie and soort = 'client' $$;

alter function inrichting.mandaat_van(text, date) owner to samenhang_poort;
alter function inrichting.mandaat_van_sessie(bytea, date) owner to samenhang_poort;
alter function inrichting.demo_gebruikers(date) owner to samenhang_poort;
alter function inrichting.gemeenten() owner to samenhang_poort;
alter function inrichting.client_geheim(text) owner to samenhang_poort;
revoke create on schema inrichting from samenhang_poort;
