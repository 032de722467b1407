-- Noodtoegang has a day before which another has judged it; looks without a relation are drawn and judged; and what waits for
-- who looks after privacy lies in a work list like any other (DO1, X3).
alter table dossier.noodtoegang add uiterlijk date;
update dossier.noodtoegang set uiterlijk = (begin at time zone 'Europe/Amsterdam')::date + 1;
alter table dossier.noodtoegang alter uiterlijk set not null;

-- One worker at one person on one day, drawn at random from the looks without a relation, until someone else has said what he thinks.
create table dossier.blikcontrole (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  medewerker_id uuid not null,
  persoon_id uuid not null,
  dag date not null,
  blikken int not null check (blikken > 0),
  acties text[] not null,
  getrokken_op date not null,
  uiterlijk date not null check (uiterlijk > getrokken_op),
  oordeel text check (oordeel in ('terecht', 'navraag', 'onterecht')),
  toelichting bytea,
  beoordeeld_op date check (beoordeeld_op >= getrokken_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, medewerker_id, persoon_id, dag),
  check ((oordeel is null) = (beoordeeld_op is null)),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index blikcontrole_persoon on dossier.blikcontrole (gemeente, persoon_id);
create index blikcontrole_open on dossier.blikcontrole (gemeente, uiterlijk) where oordeel is null;
call platform.beveilig('dossier.blikcontrole', 'select, insert, update');
call huishouden.scherm_persoon_af('dossier.blikcontrole', 'persoon_id');

-- Looks of workers in the last so many days at who was no relation of theirs that day: not in person, not by household, not by team.
create function dossier.zonder_relatie(hier char(4), dagen int) returns table (medewerker_id uuid, persoon_id uuid, dag date, blikken int, acties text[], nood boolean)
  language sql stable set plan_cache_mode = force_generic_plan as $$
  with blik as materialized (
    select h.actor, b.persoon_id, (h.tijdstip at time zone 'Europe/Amsterdam')::date dag, count(*)::int n, array_agg(distinct h.actie order by h.actie) acties
    from platform.handeling h join platform.betrokkene b on b.gemeente = h.gemeente and b.handeling_id = h.id
    where h.gemeente = hier and h.id >= uuidv7(make_interval(days => -dagen)) and h.soort = 'look' and h.actor_soort = 'medewerker' and not b.vertrouwelijk
      -- Supervision itself is no look at a file.
      and h.verwerking not in ('inzage en vernietiging', 'noodtoegang')
    group by 1, 2, 3)
  select x.actor, x.persoon_id, x.dag, x.n, x.acties,
    exists (select from dossier.noodtoegang o where o.gemeente = hier and o.medewerker_id = x.actor and o.persoon_id = x.persoon_id
      and (o.begin at time zone 'Europe/Amsterdam')::date <= x.dag and (o.eind at time zone 'Europe/Amsterdam')::date >= x.dag)
  from blik x
  join inrichting.gebruiker g on g.gemeente = hier and g.id = x.actor
  where not exists (select from huishouden.toegangsgrond t where t.gemeente = hier and t.persoon_id = x.persoon_id and t.geldig @> x.dag
      and (t.medewerker_id = x.actor or t.team_id in (select unnest(a.teams) from inrichting.aanstelling a where a.gemeente = hier and a.gebruiker_id = x.actor and a.geldig @> x.dag)))
    and not exists (select from huishouden.bewoning w join huishouden.toegangsgrond t on t.gemeente = w.gemeente and t.huishouden_id = w.huishouden_id and t.geldig @> x.dag
      where w.gemeente = hier and w.persoon_id = x.persoon_id and w.geldig @> x.dag
      and (t.medewerker_id = x.actor or t.team_id in (select unnest(a.teams) from inrichting.aanstelling a where a.gemeente = hier and a.gebruiker_id = x.actor and a.geldig @> x.dag)))
$$;
grant execute on function dossier.zonder_relatie(char, int) to samenhang_app;

-- What waits for who looks after privacy: each under its own name, because each asks a power of its own.
create view dossier.werk_toezicht with (security_invoker = true) as
  select n.gemeente, 'noodtoegang'::text kamer, 'noodtoegang-toetsen'::text soort, n.id, null::text wet, null::text taak, n.persoon_id, null::uuid huishouden_id,
    null::uuid team_id, null::uuid eigenaar, (n.begin at time zone 'Europe/Amsterdam')::date start, n.uiterlijk, null::date stil_sinds, 'open'::text status,
    null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from dossier.noodtoegang n where not exists (select from dossier.toetsing t where t.gemeente = n.gemeente and t.noodtoegang_id = n.id)
  union all
  select gemeente, 'noodtoegang', 'blik-beoordelen', id, null, null, persoon_id, null, null, null, getrokken_op, uiterlijk, null, 'open', null, null, null
  from dossier.blikcontrole where oordeel is null
  union all
  select gemeente, 'inzage', 'inzage-geven', id, null, null, persoon_id, null, null, null, ontvangen_op, uiterlijk, null, 'open', null, null, null
  from dossier.inzageverzoek where geleverd_op is null
  union all
  select gemeente, 'vernietiging', 'vernietigverzoek', id, null, null, persoon_id, null, null, null, ontvangen_op, uiterlijk, null, 'open', null, null, null
  from dossier.vernietigverzoek where besluit is null
  union all
  select l.gemeente, 'vernietiging', 'vernietiging-goedkeuren', l.id, null, null, null, null, null, null, l.voorgesteld_op, l.voorgesteld_op + 90, null, 'open', null, null, null
  from dossier.vernietigingslijst l where exists (select from dossier.vernietigingsregel r where r.gemeente = l.gemeente and r.lijst_id = l.id
    and r.persoon_id is not null and r.uitgezonderd is null);
grant select on dossier.werk_toezicht to samenhang_app;
do $$
begin
  execute 'create or replace view dossier.werk_overig with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.werk_overig'::regclass), ';') || ' union all select gemeente, kamer, soort, id, wet, taak, persoon_id,
      huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds, status, kop_tabel, kop_rij, kop from dossier.werk_toezicht';
end $$;
