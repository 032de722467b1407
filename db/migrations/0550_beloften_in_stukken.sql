-- A published paper keeps promises: which ones the writer says in the draft, publishing does it. When the paper is corrected or
-- withdrawn the promise does not open again by itself: the griffie is asked to look (hertoets).
create table rapportage.stuktoezegging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stuk_id uuid not null,
  toezegging_id uuid not null,
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, stuk_id, toezegging_id),
  foreign key (gemeente, stuk_id) references rapportage.stuk (gemeente, id),
  foreign key (gemeente, toezegging_id) references raad.toezegging (gemeente, id)
);
create index stuktoezegging_toezegging on rapportage.stuktoezegging (gemeente, toezegging_id);
call platform.beveilig('rapportage.stuktoezegging');
grant delete on rapportage.stuktoezegging to samenhang_app;

-- `stuk_id` and `publicatie_id` are of a paper downstream: known by their id, never by a key.
alter table raad.toezeggingafdoening add stuk_id uuid, add publicatie_id uuid, add ronde int not null default 1 check (ronde > 0);
alter table raad.toezeggingafdoening drop constraint "toezegging-al-afgedaan";
-- One answer a round; a promise that is owed again gets the next.
alter table raad.toezeggingafdoening add constraint "toezegging-al-afgedaan" unique (gemeente, toezegging_id, ronde);

create table raad.hertoets (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  afdoening_id uuid not null,
  soort text not null check (soort in ('gerectificeerd', 'ingetrokken')),
  publicatie_id uuid,
  reden text not null,
  -- Whether the corrected paper still says that it keeps the promise.
  nog_genoemd boolean not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((soort = 'gerectificeerd') = (publicatie_id is not null)),
  foreign key (gemeente, afdoening_id) references raad.toezeggingafdoening (gemeente, id)
);
create index hertoets_afdoening on raad.hertoets (gemeente, afdoening_id);

create table raad.hertoetsuitkomst (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hertoets_id uuid not null,
  uitkomst text not null check (uitkomst in ('blijft', 'open')),
  toelichting text not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "hertoets-al-gedaan" unique (gemeente, hertoets_id),
  foreign key (gemeente, hertoets_id) references raad.hertoets (gemeente, id)
);
call platform.beveilig('raad.hertoets');
call platform.beveilig('raad.hertoetsuitkomst');

-- What still settles a promise. `publicatie_id` is the version that a person last said it is kept with.
create view raad.geldige_afdoening with (security_invoker = true) as
select a.gemeente, a.id, a.toezegging_id, a.soort, a.datum, a.stuk, a.stuk_id,
  coalesce((select h.publicatie_id from raad.hertoets h
    join raad.hertoetsuitkomst u on u.gemeente = h.gemeente and u.hertoets_id = h.id
    where h.gemeente = a.gemeente and h.afdoening_id = a.id and h.publicatie_id is not null
    order by h.geregistreerd_op desc limit 1), a.publicatie_id) publicatie_id
from raad.toezeggingafdoening a
where not exists (select from raad.hertoets h
  join raad.hertoetsuitkomst u on u.gemeente = h.gemeente and u.hertoets_id = h.id
  where h.gemeente = a.gemeente and h.afdoening_id = a.id and u.uitkomst = 'open');
grant select on raad.geldige_afdoening to samenhang_app;

-- The same views and the portfolio, over what still settles.
do $$
declare
  knoop text := pg_get_viewdef('raad.draadknoop'::regclass);
  portfolio text := pg_get_functiondef('programma.portfolio(char, date)'::regprocedure);
begin
  if knoop not like '%raad.toezeggingafdoening%' or portfolio not like '%raad.toezeggingafdoening%' then
    raise exception 'raad.draadknoop of programma.portfolio is anders dan verwacht';
  end if;
  execute 'create or replace view raad.draadknoop with (security_invoker = true) as '
    || replace(knoop, 'raad.toezeggingafdoening', 'raad.geldige_afdoening');
  execute replace(portfolio, 'raad.toezeggingafdoening', 'raad.geldige_afdoening');
end $$;

create or replace view raad.draadschakel with (security_invoker = true) as
select gemeente, 'motie' van_soort, motie_id::text van_id, 'voorstel' naar_soort, id::text naar_id from raad.voorstel where motie_id is not null
union all
select gemeente, 'voorstel', voorstel_id::text, 'toezegging', id::text from raad.toezegging where voorstel_id is not null
union all
select gemeente, 'toezegging', toezegging_id::text, 'stuk', stuk_id::text from raad.geldige_afdoening where stuk_id is not null;

-- A paper that was withdrawn stays readable, and says so.
create table rapportage.intrekking (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  publicatie_id uuid not null,
  reden text not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "stuk-al-ingetrokken" unique (gemeente, publicatie_id),
  foreign key (gemeente, publicatie_id) references rapportage.publicatie (gemeente, id)
);
call platform.beveilig('rapportage.intrekking');
