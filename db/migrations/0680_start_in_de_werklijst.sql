-- What was given out and waits to begin, worked out when something of it changes: the work list asks for it at every look, and
-- went through every assignment there ever was. The view says what waits; only `dossier.leid_wacht_op_start_af` writes the table.
create table dossier.wacht_op_start (
  gemeente char(4) not null,
  id uuid not null,
  onderdeel text not null check (onderdeel in ('levering', 'doorgeleiding')),
  -- Nobody for a hand-over that came from an earlier system: then it waits with the team alone.
  door uuid,
  team_id uuid,
  huishouden_id uuid,
  tot date,
  primary key (gemeente, id)
);
create index wacht_op_start_door on dossier.wacht_op_start (gemeente, door);
create index wacht_op_start_team on dossier.wacht_op_start (gemeente, team_id) where team_id is not null;
create index wacht_op_start_huishouden on dossier.wacht_op_start (gemeente, huishouden_id);
call platform.beveilig('dossier.wacht_op_start', 'select');

create view dossier.wacht_op_start_af_te_leiden with (security_invoker = true) as
  select t.gemeente, t.id, 'levering'::text onderdeel, v.door, null::uuid team_id, t.huishouden_id, upper(t.looptijd) tot
  from voorziening.toewijzing t
  join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
  where not t.verwijderd
    and not exists (select from voorziening.leveringsmelding m where m.gemeente = t.gemeente and m.toewijzing_id = t.id and m.soort = 'start' and m.herroepen_op is null)
    and not exists (select from voorziening.verbruikt u where u.gemeente = t.gemeente and u.toewijzing_id = t.id and u.regels > 0)
  union all
  select d.gemeente, d.id, 'doorgeleiding', d.door, h.team_id, h.huishouden_id, null
  from toegang.doorgeleiding d
  join toegang.hulpvraag h on h.gemeente = d.gemeente and h.id = d.hulpvraag_id
  where d.warm and (d.terugkoppeling is null or d.terugkoppeling = 'wacht');

-- Past row security, at nothing but what was changed: whoever sends a claim need not see the help it is for.
create function dossier.leid_wacht_op_start_af(hier text, zaken uuid[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, dossier set plan_cache_mode = force_generic_plan as $$
begin
  -- One at a time for each assignment; what another did meanwhile is then seen by what follows.
  perform from voorziening.toewijzing t where t.gemeente = hier and t.id = any (zaken) order by t.id for no key update;
  delete from dossier.wacht_op_start w where w.gemeente = hier and w.id = any (zaken);
  insert into dossier.wacht_op_start (gemeente, id, onderdeel, door, team_id, huishouden_id, tot)
    select a.gemeente, a.id, a.onderdeel, a.door, a.team_id, a.huishouden_id, a.tot from dossier.wacht_op_start_af_te_leiden a
    where a.gemeente = hier and a.id = any (zaken);
end $$;

create function dossier.leid_alle_wacht_op_start_af() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, dossier as $$
begin
  delete from dossier.wacht_op_start;
  insert into dossier.wacht_op_start (gemeente, id, onderdeel, door, team_id, huishouden_id, tot)
    select a.gemeente, a.id, a.onderdeel, a.door, a.team_id, a.huishouden_id, a.tot from dossier.wacht_op_start_af_te_leiden a;
end $$;

-- The argument says which things the rows that were touched are of.
create function dossier.start_geraakt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, dossier as $$
declare
  geraakt record;
begin
  for geraakt in execute 'select g.gemeente, array_agg(distinct g.id) zaken from (' || tg_argv[0] || ') g group by g.gemeente' loop
    perform dossier.leid_wacht_op_start_af(geraakt.gemeente, geraakt.zaken);
  end loop;
  return null;
end $$;

do $$
declare
  tabel text;
  waar text;
  keer text;
begin
  for tabel, waar, keer in values
    ('voorziening.toewijzing', 'select gemeente, id from nieuw', 'insert,update'),
    ('voorziening.leveringsmelding', 'select gemeente, toewijzing_id id from nieuw', 'insert,update'),
    -- What is declared ends the waiting; of what does not wait only what is taken back can make it wait again.
    ('voorziening.verbruik', 'select n.gemeente, n.toewijzing_id id from nieuw n where n.is_credit
       or exists (select from dossier.wacht_op_start w where w.gemeente = n.gemeente and w.id = n.toewijzing_id)', 'insert'),
    ('toegang.doorgeleiding', 'select gemeente, id from nieuw', 'insert,update'),
    ('toegang.hulpvraag', 'select d.gemeente, d.id from nieuw n join toegang.doorgeleiding d on d.gemeente = n.gemeente and d.hulpvraag_id = n.id', 'update')
  loop
    foreach keer in array string_to_array(keer, ',') loop
      execute format('create trigger start_%s after %s on %s referencing new table as nieuw for each statement execute function dossier.start_geraakt(%L)',
        keer, keer, tabel, waar);
    end loop;
  end loop;
end $$;

grant usage on schema dossier, voorziening, toegang to samenhang_poort;
grant select on dossier.wacht_op_start_af_te_leiden, voorziening.voorziening, voorziening.leveringsmelding, voorziening.verbruik, voorziening.verbruikt,
  toegang.doorgeleiding, toegang.hulpvraag to samenhang_poort;
grant select, update on voorziening.toewijzing to samenhang_poort;
grant select, insert, delete on dossier.wacht_op_start to samenhang_poort;
grant create on schema dossier to samenhang_poort;
alter function dossier.leid_wacht_op_start_af(text, uuid[]) owner to samenhang_poort;
alter function dossier.leid_alle_wacht_op_start_af() owner to samenhang_poort;
alter function dossier.start_geraakt() owner to samenhang_poort;
revoke create on schema dossier from samenhang_poort;
revoke execute on function dossier.leid_wacht_op_start_af(text, uuid[]), dossier.leid_alle_wacht_op_start_af() from public;
grant execute on function dossier.leid_alle_wacht_op_start_af() to samenhang_owner;

select dossier.leid_alle_wacht_op_start_af();

create or replace view dossier.niet_gestart with (security_invoker = true) as
select t.gemeente, t.id, 'levering'::text onderdeel, 4::smallint trede, t.wet, t.client_id persoon_id, t.huishouden_id, w.door eigenaar,
  coalesce(
    (select p.team_id from plan.plan p where p.gemeente = t.gemeente and p.huishouden_id = t.huishouden_id and p.gesloten_op is null limit 1),
    (select a.teams[1] from inrichting.aanstelling a where a.gemeente = t.gemeente and a.gebruiker_id = w.door order by lower(a.geldig) desc limit 1)) team_id,
  greatest(lower(e.looptijd), (e.tijdstip at time zone 'Europe/Amsterdam')::date) sinds, w.tot,
  (select x.naam from aanbod.productversie x where x.gemeente = t.gemeente and x.product_id = t.product_id order by lower(x.geldig) desc limit 1) wat,
  b.naam bij
from dossier.wacht_op_start w
join voorziening.toewijzing t on t.gemeente = w.gemeente and t.id = w.id
join voorziening.toewijzingversie e on e.gemeente = t.gemeente and e.toewijzing_id = t.id and e.nr = 1
join contract.aanbieder b on b.gemeente = t.gemeente and b.id = t.aanbieder_id
where w.onderdeel = 'levering'
union all
select d.gemeente, d.id, 'doorgeleiding', a.trede, h.wet, h.persoon_id, h.huishouden_id, d.door, h.team_id, d.datum, null, a.naam, o.naam
from dossier.wacht_op_start w
join toegang.doorgeleiding d on d.gemeente = w.gemeente and d.id = w.id
join toegang.hulpvraag h on h.gemeente = d.gemeente and h.id = d.hulpvraag_id
join aanbod.aanbod a on a.gemeente = d.gemeente and a.id = d.aanbod_id
join aanbod.organisatie o on o.gemeente = a.gemeente and o.id = a.organisatie_id
where w.onderdeel = 'doorgeleiding';

-- In the work list what waits longer than the norm of the day on which waiting began stands as a row of its own.
do $$
declare
  zaken text := pg_get_functiondef('dossier.open_zaken(text[], uuid, uuid[], text[], text[], date)'::regprocedure);
  voorraad text := pg_get_functiondef('dossier.werkvoorraad(character, text[], uuid, uuid[], text[], text[], jsonb, date)'::regprocedure);
  lijsten text := pg_get_functiondef('dossier.wachtlijsten(text[], uuid, uuid[], text[], text[], date)'::regprocedure);
begin
  zaken := replace(zaken, 'kamers text[], dag date)', 'kamers text[], normen jsonb, dag date)');
  zaken := replace(zaken, 'trajecten uuid[];', 'trajecten uuid[];
  wachtend uuid[];');
  zaken := regexp_replace(zaken, '\mbegin\M', 'begin
  select array_agg(k.id) into wachtend from (
    select o.id from dossier.wacht_op_start o where o.gemeente = any (mag_lezen) and o.door = ik and (o.tot is null or o.tot > dag)
    union
    select o.id from dossier.wacht_op_start o where o.gemeente = any (mag_lezen) and o.team_id = any (mijn_teams)
    union
    select o.id from plan.plan p join dossier.wacht_op_start o on o.gemeente = p.gemeente and o.huishouden_id = p.huishouden_id and (o.tot is null or o.tot > dag)
    where p.gemeente = any (mag_lezen) and p.gesloten_op is null and p.team_id = any (mijn_teams)
    union
    select o.id from inrichting.aanstelling a join dossier.wacht_op_start o on o.gemeente = a.gemeente and o.door = a.gebruiker_id and (o.tot is null or o.tot > dag)
    where a.gemeente = any (mag_lezen) and a.teams[1] = any (mijn_teams)) k;');
  zaken := replace(zaken, '(w.kamer <> ''traject'' or w.id = any (trajecten))', '(w.kamer <> ''traject'' or w.id = any (trajecten))
      union all
      select n.gemeente, case n.onderdeel when ''levering'' then ''voorziening'' else ''toegang'' end, n.onderdeel || ''-niet-gestart'', n.id, n.wet, null, n.persoon_id,
        n.huishouden_id, n.team_id, n.eigenaar, n.sinds, n.sinds + x.norm, null, ''open'', null, null, null
      from dossier.niet_gestart n cross join lateral (select coalesce((select (i.waarde ->> ''dagen'')::int from inrichting.instelling i
        where i.gemeente = n.gemeente and i.soort = ''wachttijd'' and i.sleutel = n.wet and i.geldig @> n.sinds), (normen ->> n.wet)::int) norm) x
      where n.gemeente = any (mag_lezen) and n.id = any (wachtend) and (n.tot is null or n.tot > dag) and dag - n.sinds > x.norm');
  voorraad := replace(voorraad, 'keuze jsonb, dag date)', 'keuze jsonb, normen jsonb, dag date)');
  voorraad := replace(voorraad, 'open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, dag)', 'open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, normen, dag)');
  lijsten := replace(lijsten, 'kamers text[], dag date)', 'kamers text[], normen jsonb, dag date)');
  lijsten := replace(lijsten, 'open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, dag)', 'open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, normen, dag)');
  if zaken not like all (array['%normen jsonb, dag date)%', '%wachtend uuid[];%', '%into wachtend%', '%any (wachtend)%'])
    or voorraad not like all (array['%keuze jsonb, normen jsonb%', '%kamers, normen, dag)%'])
    or lijsten not like all (array['%kamers text[], normen jsonb%', '%kamers, normen, dag)%']) then
    raise exception 'de werkvoorraad is anders dan verwacht';
  end if;
  drop function dossier.werkvoorraad(character, text[], uuid, uuid[], text[], text[], jsonb, date);
  drop function dossier.wachtlijsten(text[], uuid, uuid[], text[], text[], date);
  drop function dossier.open_zaken(text[], uuid, uuid[], text[], text[], date);
  execute zaken;
  execute voorraad;
  execute lijsten;
  -- Handed over or assigned, it has been decided: what waits now is the help.
  execute replace(pg_get_functiondef('dossier.onderdeel(text, text)'::regprocedure), 'when kamer in (''plan'', ''voorziening'')',
    'when kamer in (''plan'', ''voorziening'') or soort = ''doorgeleiding-niet-gestart''');
  if dossier.onderdeel('toegang', 'doorgeleiding-niet-gestart') <> 'begeleiding' then raise exception 'het onderdeel is anders dan verwacht'; end if;
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''dossier.wacht_op_start'', ''id'', ''voorziening.toewijzing'', ''id'', ''weg''),
      (''dossier.wacht_op_start'', ''id'', ''toegang.doorgeleiding'', ''id'', ''weg'')';
end $$;
grant execute on function dossier.open_zaken(text[], uuid, uuid[], text[], text[], jsonb, date) to samenhang_app;
grant execute on function dossier.werkvoorraad(char, text[], uuid, uuid[], text[], text[], jsonb, jsonb, date) to samenhang_app;
grant execute on function dossier.wachtlijsten(text[], uuid, uuid[], text[], text[], jsonb, date) to samenhang_app;
