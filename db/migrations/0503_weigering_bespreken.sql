-- Who will not sign says why; whoever keeps the thread talks about it, and what came of that is a fact.
create table plan.weigeringgesprek (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  weigering_id uuid not null,
  uitkomst text not null check (uitkomst in ('plan-aanpassen', 'blijft-bij-weigering', 'tekent-alsnog')),
  notitie bytea,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "weigering-al-besproken" unique (gemeente, weigering_id),
  foreign key (gemeente, weigering_id) references plan.tekenweigering (gemeente, id)
);
call plan.beveilig('plan.weigeringgesprek', 'select, insert', 'weigering_id', 'plan.tekenweigering');

-- A refusal of the version in force is work until it was talked about, or who refused signed after all.
do $$
begin
  execute 'create or replace view plan.werk with (security_invoker = true) as ' || rtrim(pg_get_viewdef('plan.werk'::regclass), ';') || '
  union all
  select p.gemeente, ''weigering-bespreken''::text, p.id, null::text, p.taak, null::uuid, p.huishouden_id, p.team_id, coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller),
    x.sinds, x.sinds + 7, null::date, ''open''::text, null::text, null::uuid, null::bytea
  from plan.plan p
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  join lateral (select min(w.datum) sinds from plan.planversie v join plan.tekenweigering w on w.gemeente = v.gemeente and w.planversie_id = v.id
    where v.gemeente = p.gemeente and v.plan_id = p.id and v.vastgesteld_op is not null
      and not exists (select from plan.planversie n where n.gemeente = v.gemeente and n.plan_id = v.plan_id and n.nr > v.nr and n.vastgesteld_op is not null)
      and not exists (select from plan.ondertekening o where o.gemeente = w.gemeente and o.planversie_id = w.planversie_id and o.persoon_id = w.persoon_id
        and o.namens_id is not distinct from w.namens_id)
      and not exists (select from plan.weigeringgesprek g where g.gemeente = w.gemeente and g.weigering_id = w.id)
    having count(*) > 0) x on true
  where p.gesloten_op is null';
end $$;
