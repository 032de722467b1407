-- The arrangement over time: teams and expertises with a period, decisions that can be withdrawn, shares of a samenwerking.
alter table inrichting.team add geldig daterange not null default '[2015-01-01,)';
grant update on inrichting.team to samenhang_app;

create table inrichting.expertise (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  gebruiker_id uuid not null,
  expertise text not null,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, gebruiker_id) references inrichting.gebruiker (gemeente, id),
  unique (gemeente, gebruiker_id, expertise, geldig without overlaps)
);
call platform.beveilig('inrichting.expertise', 'select, insert, update');
insert into inrichting.expertise (gemeente, gebruiker_id, expertise, geldig)
  select gemeente, id, e, '[2015-01-01,)' from inrichting.gebruiker, unnest(expertises) e;
alter table inrichting.gebruiker drop column expertises;

-- Withdrawn is a fact with a moment: the row stays, and what it gave is gone at the next request.
alter table inrichting.mandaatbesluit
  add geregistreerd_op timestamptz not null default clock_timestamp(),
  add door uuid,
  add ingetrokken_op timestamptz,
  add ingetrokken_door uuid,
  drop constraint mandaatbesluit_gemeente_functie_geldig_key,
  add constraint "periodes-overlappen" exclude using gist (gemeente with =, functie with =, geldig with &&) where (ingetrokken_op is null);

alter table inrichting.instelling
  add geregistreerd_op timestamptz not null default clock_timestamp(),
  add door uuid,
  add toelichting text,
  add ingetrokken_op timestamptz,
  add ingetrokken_door uuid,
  drop constraint instelling_gemeente_soort_sleutel_geldig_key,
  -- I1
  add constraint "instelling-overlapt" exclude using gist (gemeente with =, soort with =, sleutel with =, geldig with &&) where (ingetrokken_op is null);

-- What participants share of the costs, in thousandths by municipality; another set of participants is another row.
alter table inrichting.samenwerking
  add verdeelsleutel jsonb not null default '{}',
  add bron text,
  add geregistreerd_op timestamptz not null default clock_timestamp(),
  add door uuid,
  add constraint "samenwerking-overlapt" exclude using gist (gemeente with =, taak with =, convenant with =, geldig with &&);
grant update on inrichting.samenwerking to samenhang_app;
grant select on inrichting.samenwerking to samenhang_poort;

-- I3: a task or another municipality is only there while a samenwerking for it runs.
create or replace function inrichting.mandaat_van(wie text, vandaag date)
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
  join inrichting.mandaatbesluit m on m.gemeente = g.gemeente and m.functie = a.functie and m.geldig @> vandaag and m.ingetrokken_op is null
  left join lateral unnest(m.powers) p on true
  left join lateral unnest(m.wetten) w on true
  left join lateral unnest(m.taken) t on exists (
    select from inrichting.samenwerking s where s.gemeente = g.gemeente and s.taak = t and s.geldig @> vandaag)
  left join lateral unnest(m.gemeenten) m2 on m2 = g.gemeente or exists (
    select from inrichting.samenwerking s where s.gemeente = g.gemeente and s.taak = any (m.taken) and s.geldig @> vandaag
      and (m2 = any (s.deelnemers) or m2 = s.centrumgemeente))
  left join lateral unnest(a.teams) team on true
  where g.sub = wie
  group by g.gemeente, g.id, g.soort, g.naam, g.agb, g.persoon_id
$$;
