-- PGB beside ZIN (D10): what the SVB says was spent, line by line, each booked once (D13).
create table declaratie.pgbbesteding (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  pgb_id uuid not null,
  kenmerk text not null,
  maand date not null check (extract(day from maand) = 1),
  bedrag bigint not null check (bedrag > 0),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "besteding-bestaat" unique (gemeente, kenmerk),
  foreign key (gemeente, pgb_id) references voorziening.pgb (gemeente, id)
);
create index pgbbesteding_pgb on declaratie.pgbbesteding (gemeente, pgb_id, maand);
call platform.beveilig('declaratie.pgbbesteding', 'select, insert');

-- A budget with what it is for; without a name: who manages money needs no person.
create view voorziening.pgb_volledig with (security_invoker = true) as
  select b.gemeente, b.id, b.voorziening_id, b.jaarbedrag, b.taak, v.client_id, v.wet, v.wijk, v.product_id, v.product_code, v.product_naam, v.categorie, p.verblijf,
    v.beschikkingnummer, lower(v.geldig) begin, upper(v.geldig) - 1 eind
  from voorziening.pgb b
  join voorziening.voorziening_volledig v on v.gemeente = b.gemeente and v.id = b.voorziening_id
  join aanbod.product p on p.gemeente = v.gemeente and p.id = v.product_id;
grant select on voorziening.pgb_volledig to samenhang_app;

create view declaratie.pgbstand with (security_invoker = true) as
  select b.*, coalesce(s.besteed, 0)::bigint besteed, s.laatste
  from voorziening.pgb_volledig b
  left join lateral (select sum(bedrag) filter (where maand >= date_trunc('year', current_date)) besteed, max(maand) laatste from declaratie.pgbbesteding x
    where x.gemeente = b.gemeente and x.pgb_id = b.id) s on true;
grant select on declaratie.pgbstand to samenhang_app;
