-- What is open on each running plan, worked out when something of the plan changes and not each time someone looks: the work
-- list of a team looked at ten tables for each of its plans. The view says what is open, the table is its derived cache, and
-- `plan.leid_openstaand_af` is the only one that writes it.
create table plan.openstaand (
  gemeente char(4) not null,
  plan_id uuid not null,
  soort text not null,
  start date,
  uiterlijk date,
  status text not null,
  primary key (gemeente, plan_id, soort),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id) on delete cascade
);
call platform.beveilig('plan.openstaand', 'select');

create view plan.openstaand_af_te_leiden with (security_invoker = true) as
  select p.gemeente, p.id plan_id,
    case when n.status = 'ter beoordeling' then 'plan-beoordelen' when n.status in ('concept', 'teruggegeven') then 'plan-opstellen' else 'plan-evalueren' end soort,
    coalesce(n.aangeboden_op, n.begonnen_op, p.geopend_op) start, null::date uiterlijk, coalesce(n.status, 'in voorbereiding') status
  from plan.plan p
  left join lateral (select s.status, s.aangeboden_op, s.begonnen_op from plan.versiestand s where s.gemeente = p.gemeente and s.plan_id = p.id
    order by s.nr desc limit 1) n on true
  where p.gesloten_op is null
  union all
  select p.gemeente, p.id, x.soort, x.start, x.uiterlijk, 'open'
  from plan.plan p
  cross join lateral (
    select 'afspraken-navragen' soort, min(a.geregistreerd_op)::date start, min(a.wanneer) uiterlijk
    from plan.afspraak a
    join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
    where a.gemeente = p.gemeente and a.plan_id = p.id and a.wie <> 'medewerker' and a.herhaling = 'eenmalig'
      and (a.tot is null or exists (select from plan.planversie t where t.gemeente = a.gemeente and t.plan_id = a.plan_id and t.nr = a.tot and t.vastgesteld_op is null))
      and not exists (select from plan.nagekomen n where n.gemeente = a.gemeente and n.afspraak_stam = a.stam)
    having count(*) > 0
    union all
    select 'overleg-houden', min(o.geregistreerd_op)::date, min(o.datum)
    from plan.overleg o
    where o.gemeente = p.gemeente and o.plan_id = p.id
      and not exists (select from plan.overlegverslag g where g.gemeente = o.gemeente and g.overleg_id = o.id)
    having count(*) > 0
    union all
    select 'overgang-regelen', min(o.geopend_op), min(t.uiterlijk)
    from plan.overgang o
    join plan.overgangpunt t on t.gemeente = o.gemeente and t.overgang_id = o.id
    where o.gemeente = p.gemeente and o.plan_id = p.id and coalesce((select s.stand from plan.overgangstand s
      where s.gemeente = t.gemeente and s.overgangpunt_id = t.id order by s.id desc limit 1), 'open') = 'open'
    having count(*) > 0
    union all
    select 'overdracht-voorstellen', min(v.op), min(v.op)
    from plan.overdrachtvoorstel v
    where v.gemeente = p.gemeente and v.plan_id = p.id
      and not exists (select from plan.overdracht o where o.gemeente = v.gemeente and o.plan_id = v.plan_id and o.naar_gemeente = v.naar_gemeente and o.datum >= v.op)
      and exists (select from plan.kringlid k where k.gemeente = v.gemeente and k.plan_id = v.plan_id and k.persoon_id = v.persoon_id and upper_inf(k.geldig))
    having count(*) > 0
    union all
    select 'weigering-bespreken', min(w.datum), min(w.datum) + 7
    from plan.planversie v
    join plan.tekenweigering w on w.gemeente = v.gemeente and w.planversie_id = v.id
    where v.gemeente = p.gemeente and v.plan_id = p.id and v.vastgesteld_op is not null
      and not exists (select from plan.planversie n where n.gemeente = v.gemeente and n.plan_id = v.plan_id and n.nr > v.nr and n.vastgesteld_op is not null)
      and not exists (select from plan.ondertekening o where o.gemeente = w.gemeente and o.planversie_id = w.planversie_id and o.persoon_id = w.persoon_id
        and o.namens_id is not distinct from w.namens_id)
      and not exists (select from plan.weigeringgesprek g where g.gemeente = w.gemeente and g.weigering_id = w.id)
    having count(*) > 0
  ) x
  where p.gesloten_op is null;

-- Whoever changes something of a plan need not see all of it: a resident who signs, a child that refuses. So this looks past
-- row security, at nothing but the plans that were changed.
create function plan.leid_openstaand_af(hier text, plannen uuid[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, plan set plan_cache_mode = force_generic_plan as $$
begin
  -- One at a time for each plan; what another did meanwhile is then seen by what follows.
  perform from plan.plan p where p.gemeente = hier and p.id = any (plannen) order by p.id for no key update;
  delete from plan.openstaand o where o.gemeente = hier and o.plan_id = any (plannen);
  insert into plan.openstaand (gemeente, plan_id, soort, start, uiterlijk, status)
    select a.gemeente, a.plan_id, a.soort, a.start, a.uiterlijk, a.status from plan.openstaand_af_te_leiden a
    where a.gemeente = hier and a.plan_id = any (plannen);
end $$;

-- Of all plans at once: where they were put in without anyone looking at them one by one.
create function plan.leid_alle_openstaand_af() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, plan as $$
begin
  delete from plan.openstaand;
  insert into plan.openstaand (gemeente, plan_id, soort, start, uiterlijk, status)
    select a.gemeente, a.plan_id, a.soort, a.start, a.uiterlijk, a.status from plan.openstaand_af_te_leiden a;
end $$;

-- The argument says which plans the rows that were touched are of.
create function plan.openstaand_geraakt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, plan as $$
declare
  geraakt record;
begin
  for geraakt in execute 'select g.gemeente, array_agg(distinct g.plan_id) plannen from (' || tg_argv[0] || ') g where g.plan_id is not null group by g.gemeente' loop
    perform plan.leid_openstaand_af(geraakt.gemeente, geraakt.plannen);
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
    ('plan', 'select gemeente, id plan_id from nieuw', 'insert,update'),
    ('planversie', 'select gemeente, plan_id from nieuw', 'insert,update'),
    ('afspraak', 'select gemeente, plan_id from nieuw', 'insert,update,delete'),
    ('nagekomen', 'select gemeente, plan_id from nieuw', 'insert'),
    ('overleg', 'select gemeente, plan_id from nieuw', 'insert'),
    ('overgang', 'select gemeente, plan_id from nieuw', 'insert'),
    ('overdracht', 'select gemeente, plan_id from nieuw', 'insert,update'),
    ('overdrachtvoorstel', 'select gemeente, plan_id from nieuw', 'insert'),
    ('kringlid', 'select gemeente, plan_id from nieuw', 'insert,update'),
    ('aanbieding', 'select n.gemeente, v.plan_id from nieuw n join plan.planversie v on v.gemeente = n.gemeente and v.id = n.planversie_id', 'insert'),
    ('ondertekening', 'select n.gemeente, v.plan_id from nieuw n join plan.planversie v on v.gemeente = n.gemeente and v.id = n.planversie_id', 'insert'),
    ('tekenweigering', 'select n.gemeente, v.plan_id from nieuw n join plan.planversie v on v.gemeente = n.gemeente and v.id = n.planversie_id', 'insert'),
    ('beoordeling', 'select n.gemeente, v.plan_id from nieuw n join plan.aanbieding a on a.gemeente = n.gemeente and a.id = n.aanbieding_id
       join plan.planversie v on v.gemeente = a.gemeente and v.id = a.planversie_id', 'insert'),
    ('weigeringgesprek', 'select n.gemeente, v.plan_id from nieuw n join plan.tekenweigering w on w.gemeente = n.gemeente and w.id = n.weigering_id
       join plan.planversie v on v.gemeente = w.gemeente and v.id = w.planversie_id', 'insert'),
    ('overlegverslag', 'select n.gemeente, o.plan_id from nieuw n join plan.overleg o on o.gemeente = n.gemeente and o.id = n.overleg_id', 'insert'),
    ('overgangpunt', 'select n.gemeente, o.plan_id from nieuw n join plan.overgang o on o.gemeente = n.gemeente and o.id = n.overgang_id', 'insert'),
    ('overgangstand', 'select n.gemeente, o.plan_id from nieuw n join plan.overgangpunt t on t.gemeente = n.gemeente and t.id = n.overgangpunt_id
       join plan.overgang o on o.gemeente = t.gemeente and o.id = t.overgang_id', 'insert')
  loop
    foreach keer in array string_to_array(keer, ',') loop
      execute format('create trigger openstaand_%s after %s on plan.%I referencing %s table as nieuw for each statement execute function plan.openstaand_geraakt(%L)',
        keer, keer, tabel, case keer when 'delete' then 'old' else 'new' end, waar);
    end loop;
  end loop;
end $$;

grant usage on schema plan to samenhang_poort;
grant select on plan.openstaand_af_te_leiden, plan.versiestand, plan.plan, plan.planversie, plan.afspraak, plan.nagekomen, plan.overleg, plan.overlegverslag, plan.overgang,
  plan.overgangpunt, plan.overgangstand, plan.overdracht, plan.overdrachtvoorstel, plan.kringlid, plan.aanbieding, plan.beoordeling, plan.ondertekening,
  plan.tekenweigering, plan.weigeringgesprek to samenhang_poort;
grant update (gesloten_op) on plan.plan to samenhang_poort;
grant select, insert, delete on plan.openstaand to samenhang_poort;
grant create on schema plan to samenhang_poort;
alter function plan.leid_openstaand_af(text, uuid[]) owner to samenhang_poort;
alter function plan.leid_alle_openstaand_af() owner to samenhang_poort;
alter function plan.openstaand_geraakt() owner to samenhang_poort;
revoke create on schema plan from samenhang_poort;
revoke execute on function plan.leid_openstaand_af(text, uuid[]), plan.leid_alle_openstaand_af() from public;
grant execute on function plan.leid_alle_openstaand_af() to samenhang_owner;

select plan.leid_alle_openstaand_af();

create or replace view plan.werk with (security_invoker = true) as
  select p.gemeente, o.soort, p.id, null::text wet, p.taak, null::uuid persoon_id, p.huishouden_id, p.team_id,
    case o.soort when 'plan-beoordelen' then null when 'afspraken-navragen' then coalesce(r.waarnemer_id, r.medewerker_id)
      else coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller) end eigenaar,
    o.start, case when o.soort in ('plan-beoordelen', 'plan-opstellen', 'plan-evalueren') then p.evaluatie_op else o.uiterlijk end uiterlijk,
    null::date stil_sinds, o.status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from plan.plan p
  join plan.openstaand o on o.gemeente = p.gemeente and o.plan_id = p.id
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  where p.gesloten_op is null and (o.soort <> 'afspraken-navragen' or r.medewerker_id is not null)
  union all
  select a.gemeente, 'afspraak', a.stam, null, p.taak, null, p.huishouden_id, p.team_id, a.medewerker_id, a.geregistreerd_op::date, a.wanneer,
    null, 'open', 'plan.afspraak', a.id, a.wat
  from plan.afspraak a
  join plan.plan p on p.gemeente = a.gemeente and p.id = a.plan_id and p.gesloten_op is null
  join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
  where a.wie = 'medewerker' and a.herhaling = 'eenmalig'
    and (a.tot is null or exists (select from plan.planversie t where t.gemeente = a.gemeente and t.plan_id = a.plan_id and t.nr = a.tot and t.vastgesteld_op is null))
    and not exists (select from plan.nagekomen n where n.gemeente = a.gemeente and n.afspraak_stam = a.stam)
  union all
  select o.gemeente, 'overdracht-aanvaarden', o.id, null, p.taak, null, p.huishouden_id, null, o.naar_medewerker_id, o.datum, o.datum + 7,
    null, 'open', null, null, null
  from plan.overdracht o
  join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
  where o.naar_medewerker_id is not null
    and not exists (select from plan.overdrachtantwoord x where x.gemeente = o.gemeente and x.overdracht_id = o.id)
  union all
  select i.gemeente, 'overdracht-ontvangen', i.id, null, null, null, null, null, null, i.ontvangen_op, i.ontvangen_op + 7,
    null, 'open', 'plan.inkomende_overdracht', i.id, i.kop
  from plan.inkomende_overdracht i
  where not exists (select from plan.overnameantwoord x where x.gemeente = i.gemeente and x.inkomende_id = i.id);
