-- What a budget runs out of step with: less or more than the months so far ask. As it stands now; gone when it no longer holds.
create table declaratie.pgbsignaal (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  pgb_id uuid not null,
  soort text not null check (soort in ('pgb-onderbesteding', 'pgb-overbesteding')),
  tot_en_met date not null check (extract(day from tot_en_met) = 1),
  besteed bigint not null check (besteed >= 0),
  verwacht bigint not null check (verwacht > 0),
  gezien_op date not null,
  primary key (gemeente, id),
  unique (gemeente, pgb_id),
  foreign key (gemeente, pgb_id) references voorziening.pgb (gemeente, id)
);
call platform.beveilig('declaratie.pgbsignaal', 'select, insert, update, delete');

-- Work of a list of its own: it lies with who granted the budget, as its reassessment does, and not with who pays claims.
create view declaratie.werk_pgb with (security_invoker = true) as
select x.gemeente, 'pgb'::text kamer, x.soort, x.id, v.wet, v.taak, v.client_id persoon_id, v.huishouden_id, null::uuid team_id, v.door eigenaar,
  x.gezien_op start, null::date uiterlijk, null::date stil_sinds, round(100.0 * x.besteed / x.verwacht) || '%' status,
  null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from declaratie.pgbsignaal x
join voorziening.pgb b on b.gemeente = x.gemeente and b.id = x.pgb_id
join voorziening.voorziening v on v.gemeente = b.gemeente and v.id = b.voorziening_id;
grant select on declaratie.werk_pgb to samenhang_app;
do $$
begin
  execute 'create or replace view dossier.werk_overig with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.werk_overig'::regclass), ';') || ' union all select gemeente, kamer, soort, id, wet, taak, persoon_id,
      huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds, status, kop_tabel, kop_rij, kop from declaratie.werk_pgb';
end $$;

create or replace view declaratie.pgbstand with (security_invoker = true) as
  select b.*, coalesce(s.besteed, 0)::bigint besteed, s.laatste, x.soort signaal, x.verwacht
  from voorziening.pgb_volledig b
  left join lateral (select sum(bedrag) filter (where maand >= date_trunc('year', current_date)) besteed, max(maand) laatste from declaratie.pgbbesteding y
    where y.gemeente = b.gemeente and y.pgb_id = b.id) s on true
  left join declaratie.pgbsignaal x on x.gemeente = b.gemeente and x.pgb_id = b.id;
