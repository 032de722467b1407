-- What was done about a budget that runs out of step: called, talked, agreed, a reassessment planned. Until the day on which it is
-- looked at again it is no work; if it is still out of step then, it is work anew.
create table declaratie.pgbafhandeling (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  pgb_id uuid not null,
  soort text not null check (soort in ('pgb-onderbesteding', 'pgb-overbesteding')),
  op date not null,
  besteed bigint not null check (besteed >= 0),
  verwacht bigint not null check (verwacht > 0),
  gedaan text[] not null check (gedaan <> '{}' and gedaan <@ '{gebeld,gesproken,afgesproken,hertoets}'::text[]),
  toelichting bytea not null,
  hertoets_op date,
  opnieuw_op date not null check (opnieuw_op > op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check (('hertoets' = any (gedaan)) = (hertoets_op is not null)),
  foreign key (gemeente, pgb_id) references voorziening.pgb (gemeente, id)
);
create index pgbafhandeling_pgb on declaratie.pgbafhandeling (gemeente, pgb_id);
call platform.beveilig('declaratie.pgbafhandeling', 'select, insert');

alter table declaratie.pgbsignaal add column rust_tot date;

create or replace view declaratie.werk_pgb with (security_invoker = true) as
select x.gemeente, 'pgb'::text kamer, x.soort, x.id, v.wet, v.taak, v.client_id persoon_id, v.huishouden_id, null::uuid team_id, v.door eigenaar,
  x.gezien_op start, null::date uiterlijk, null::date stil_sinds, round(100.0 * x.besteed / x.verwacht) || '%' status,
  null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from declaratie.pgbsignaal x
join voorziening.pgb b on b.gemeente = x.gemeente and b.id = x.pgb_id
join voorziening.voorziening v on v.gemeente = b.gemeente and v.id = b.voorziening_id
where x.rust_tot is null;
