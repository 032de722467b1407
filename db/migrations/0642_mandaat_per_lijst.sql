-- Who asks, read at every request. It began with all mandates and came by way of all appointments to the one worker, so that
-- every page became slower with every colleague; now it begins with who asks, and `offset 0` keeps that order. As statements of
-- PL/pgSQL both functions keep their plan as long as the connection lives. Every list of the mandate is gathered on its own:
-- multiplied with each other, powers, laws, tasks, municipalities and teams made thousands of rows of one worker.
create index aanstelling_gebruiker on inrichting.aanstelling (gemeente, gebruiker_id);

create or replace function inrichting.mandaat_van(wie text, vandaag date)
  returns table (gemeente char(4), id uuid, soort text, naam text, functies text[], powers text[], wetten text[], taken text[], gemeenten text[],
    teams uuid[], limiet bigint, agb char(8), persoon_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, inrichting set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query with mandaat as materialized (
    select g.gemeente, g.id, g.soort, g.naam, g.agb, g.persoon_id, a.functie, a.teams, m.powers, m.wetten, m.taken, m.gemeenten, m.limiet
    from inrichting.gebruiker g
    cross join lateral (select x.functie, x.teams from inrichting.aanstelling x
      where x.gemeente = g.gemeente and x.gebruiker_id = g.id and x.geldig @> vandaag offset 0) a
    cross join lateral (select x.powers, x.wetten, x.taken, x.gemeenten, x.limiet from inrichting.mandaatbesluit x
      where x.gemeente = g.gemeente and x.functie = a.functie and x.geldig @> vandaag and x.ingetrokken_op is null offset 0) m
    where g.sub = wie
  )
  select g.gemeente, g.id, g.soort, g.naam,
    (select array_agg(distinct m.functie) from mandaat m where m.gemeente = g.gemeente),
    coalesce((select array_agg(distinct p) from mandaat m cross join unnest(m.powers) p where m.gemeente = g.gemeente), '{}'),
    coalesce((select array_agg(distinct w) from mandaat m cross join unnest(m.wetten) w where m.gemeente = g.gemeente), '{}'),
    coalesce((select array_agg(distinct t) from mandaat m cross join unnest(m.taken) t where m.gemeente = g.gemeente
      and exists (select from inrichting.samenwerking s where s.gemeente = g.gemeente and s.taak = t and s.geldig @> vandaag)), '{}'),
    coalesce((select array_agg(distinct m2) from mandaat m cross join unnest(m.gemeenten) m2 where m.gemeente = g.gemeente
      and (m2 = g.gemeente or exists (select from inrichting.samenwerking s where s.gemeente = g.gemeente and s.taak = any (m.taken) and s.geldig @> vandaag
        and (m2 = any (s.deelnemers) or m2 = s.centrumgemeente)))), '{}'),
    coalesce((select array_agg(distinct t) from mandaat m cross join unnest(m.teams) t where m.gemeente = g.gemeente), '{}'),
    (select max(m.limiet) from mandaat m where m.gemeente = g.gemeente), g.agb, g.persoon_id
  from (select distinct x.gemeente, x.id, x.soort, x.naam, x.agb, x.persoon_id from mandaat x) g;
end $$;

create or replace function inrichting.mandaat_van_sessie(hash bytea, vandaag date)
  returns table (taal text, gemeente char(4), id uuid, soort text, naam text, functies text[], powers text[], wetten text[], taken text[], gemeenten text[],
    teams uuid[], limiet bigint, agb char(8), persoon_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, inrichting set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select s.taal, m.* from platform.sessie s cross join lateral inrichting.mandaat_van(s.sub, vandaag) m
    where s.token_hash = hash and s.gesloten_op is null and s.verloopt_op > clock_timestamp();
end $$;
