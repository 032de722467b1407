-- Claims of providers: checked, approved within a limit in euros, made payable, and booked once on a taakveld.
create schema declaratie;
grant usage on schema declaratie to samenhang_app;

create table declaratie.declaratie (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bericht_id uuid not null,
  aanbieder_id uuid not null,
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  nummer text not null,
  maand date not null check (extract(day from maand) = 1),
  dagtekening date not null,
  -- Sum of the lines as submitted; a credit counts negative.
  totaal bigint not null,
  -- Retourcodes on the declaration as a whole.
  codes text[] not null default '{}',
  ontvangen_op date not null,
  uiterlijk date not null,
  beantwoord_op date,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, bericht_id),
  foreign key (gemeente, bericht_id) references berichten.bericht (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id)
);
-- TR333: a number once per provider and law; a declaration refused as a whole does not count.
create unique index "declaratienummer-bestaat" on declaratie.declaratie (gemeente, wet, aanbieder_id, nummer) where codes = '{}';
create index declaratie_aanbieder on declaratie.declaratie (gemeente, aanbieder_id, maand desc);
create index declaratie_lijst on declaratie.declaratie (gemeente, ontvangen_op desc, id desc);

create table declaratie.betaalopdracht (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  declaratie_id uuid not null,
  aanbieder_id uuid not null,
  bedrag bigint not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, declaratie_id),
  foreign key (gemeente, declaratie_id) references declaratie.declaratie (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id)
);
create index betaalopdracht_aanbieder on declaratie.betaalopdracht (gemeente, aanbieder_id);

create table declaratie.declaratieregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  declaratie_id uuid not null,
  nr int not null,
  pad text not null,
  wet text not null,
  aanbieder_id uuid not null,
  -- Empty when the client is not known here, or may not be known to be here (D19).
  client_id uuid,
  toewijzing_id uuid,
  toewijzingnummer int not null,
  referentienummer text not null,
  vorig_referentienummer text,
  categorie text not null,
  product_code text not null,
  periode daterange not null check (not isempty(periode)),
  volume int not null check (volume >= 0),
  eenheid text not null,
  tarief bigint,
  -- Credit is negative.
  bedrag bigint not null,
  debet boolean not null,
  geparkeerd_op date,
  besluit text check (besluit in ('goedgekeurd', 'afgekeurd')),
  besloten_op date,
  codes text[] not null default '{}',
  gecrediteerd_door uuid,
  betaalopdracht_id uuid,
  primary key (gemeente, id),
  unique (gemeente, declaratie_id, nr),
  check ((besluit is null) = (besloten_op is null)),
  check (besluit is distinct from 'afgekeurd' or codes <> '{}'),
  foreign key (gemeente, declaratie_id) references declaratie.declaratie (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, toewijzing_id) references voorziening.toewijzing (gemeente, id),
  foreign key (gemeente, gecrediteerd_door) references declaratie.declaratieregel (gemeente, id),
  foreign key (gemeente, betaalopdracht_id) references declaratie.betaalopdracht (gemeente, id)
);
-- DE1: a line is taken back once. TR314: a reference once per provider and law.
create unique index "al-gecrediteerd" on declaratie.declaratieregel (gemeente, gecrediteerd_door) where gecrediteerd_door is not null;
create unique index "referentienummer-bestaat" on declaratie.declaratieregel (gemeente, wet, aanbieder_id, referentienummer) where besluit = 'goedgekeurd';
create index declaratieregel_referentie on declaratie.declaratieregel (gemeente, wet, aanbieder_id, referentienummer);
-- TR389: for one assignment, product and period at most one debit that stands.
create unique index "debet-bestaat" on declaratie.declaratieregel (gemeente, wet, toewijzingnummer, categorie, product_code, periode)
  where debet and besluit = 'goedgekeurd' and gecrediteerd_door is null;
create index declaratieregel_toewijzing on declaratie.declaratieregel (gemeente, toewijzing_id);
create index declaratieregel_client on declaratie.declaratieregel (gemeente, client_id);
create index declaratieregel_vorig on declaratie.declaratieregel (gemeente, wet, aanbieder_id, vorig_referentienummer) where vorig_referentienummer is not null;
create index declaratieregel_betaald on declaratie.declaratieregel (gemeente, betaalopdracht_id) where betaalopdracht_id is not null;
create index declaratieregel_open on declaratie.declaratieregel (gemeente, declaratie_id) where besluit is null;

-- What each check found; 'kijk' asks a look and refuses nothing.
create table declaratie.controle (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  regel_id uuid not null,
  code text not null,
  uitkomst text not null check (uitkomst in ('weigert', 'kijk')),
  retourcode text,
  waarde jsonb,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  unique (gemeente, regel_id, code),
  foreign key (gemeente, regel_id) references declaratie.declaratieregel (gemeente, id)
);

create table declaratie.akkoord (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  declaratie_id uuid not null,
  -- What was approved now, and what the limit was tested on: the whole declaration (DE4).
  bedrag bigint not null,
  getoetst bigint not null,
  limiet bigint not null check (getoetst <= limiet),
  automatisch boolean not null default false,
  op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, declaratie_id) references declaratie.declaratie (gemeente, id)
);
create index akkoord_declaratie on declaratie.akkoord (gemeente, declaratie_id);

-- D13: every euro of the chain once, on its taakveld. Without client, wijk and product for whom may not be found (D19).
create table declaratie.boeking (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bronsoort text not null check (bronsoort in ('regel', 'voorschot', 'termijnbedrag', 'pgb')),
  bron_id uuid not null,
  boekdatum date not null,
  zorgmaand date not null check (extract(day from zorgmaand) = 1),
  taakveld text not null,
  kostensoort text not null,
  wet text,
  product_id uuid,
  product_code text,
  aanbieder_id uuid,
  wijk text,
  client_id uuid,
  volume bigint not null default 0,
  eenheid text,
  bedrag bigint not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "al-geboekt" unique (gemeente, bronsoort, bron_id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id)
);
create index boeking_taakveld on declaratie.boeking (gemeente, taakveld, zorgmaand);
create index boeking_sinds on declaratie.boeking (gemeente, geregistreerd_op);
create index boeking_client on declaratie.boeking (gemeente, client_id) where client_id is not null;
create index boeking_aanbieder on declaratie.boeking (gemeente, aanbieder_id) where aanbieder_id is not null;
create index boeking_product on declaratie.boeking (gemeente, product_id) where product_id is not null;

call platform.beveilig('declaratie.declaratie', 'select, insert, update (codes, beantwoord_op)');
call platform.beveilig('declaratie.betaalopdracht');
call platform.beveilig('declaratie.declaratieregel',
  'select, insert, update (client_id, toewijzing_id, geparkeerd_op, besluit, besloten_op, codes, gecrediteerd_door, betaalopdracht_id)');
call platform.beveilig('declaratie.controle', 'select, insert, delete');
call platform.beveilig('declaratie.akkoord');
call platform.beveilig('declaratie.boeking');

-- Per declaration, for lists; what a line is called is decided by rules/stand.ts and held equal by a test.
create view declaratie.regelstand with (security_invoker = true) as
select r.gemeente, r.id, r.declaratie_id,
  case when r.besluit = 'afgekeurd' then 'afgekeurd'
    when r.gecrediteerd_door is not null then 'gecrediteerd'
    when r.betaalopdracht_id is not null then 'betaalbaar'
    when r.besluit = 'goedgekeurd' then 'goedgekeurd'
    when r.geparkeerd_op is not null then 'geparkeerd'
    else 'wacht op akkoord' end stand
from declaratie.declaratieregel r;

create view declaratie.declaratie_som with (security_invoker = true) as
select d.gemeente, d.id, count(r.id)::int regels,
  coalesce(sum(r.bedrag) filter (where r.besluit = 'goedgekeurd'), 0)::bigint toegekend,
  coalesce(sum(r.bedrag) filter (where r.besluit = 'afgekeurd'), 0)::bigint afgewezen,
  coalesce(sum(r.bedrag) filter (where r.besluit is null), 0)::bigint open_bedrag,
  count(r.id) filter (where r.besluit = 'goedgekeurd')::int goedgekeurd,
  count(r.id) filter (where r.besluit = 'afgekeurd')::int afgekeurd,
  count(r.id) filter (where r.besluit is null and r.geparkeerd_op is null)::int wacht,
  count(r.id) filter (where r.besluit is null and r.geparkeerd_op is not null)::int geparkeerd,
  coalesce(sum(r.bedrag) filter (where r.debet and r.besluit is distinct from 'afgekeurd'), 0)::bigint te_toetsen,
  (select b.id from declaratie.betaalopdracht b where b.gemeente = d.gemeente and b.declaratie_id = d.id) betaalopdracht_id
from declaratie.declaratie d left join declaratie.declaratieregel r on r.gemeente = d.gemeente and r.declaratie_id = d.id
group by d.gemeente, d.id;

create view declaratie.werk with (security_invoker = true) as
select d.gemeente, 'declaratie-beoordelen'::text soort, d.id, d.wet, null::text taak, null::uuid persoon_id, null::uuid huishouden_id, null::uuid team_id,
  null::uuid eigenaar, d.ontvangen_op start, d.uiterlijk, null::date stil_sinds,
  case when s.wacht > 0 then 'wacht op akkoord' else 'geparkeerd' end::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from declaratie.declaratie d join declaratie.declaratie_som s on s.gemeente = d.gemeente and s.id = d.id
where d.beantwoord_op is null
union all
select d.gemeente, 'declaratie-betalen', d.id, d.wet, null, null, null, null, null, d.beantwoord_op, d.beantwoord_op + 30, null, 'goedgekeurd', null, null, null
from declaratie.declaratie d join declaratie.declaratie_som s on s.gemeente = d.gemeente and s.id = d.id
where d.beantwoord_op is not null and s.goedgekeurd > 0 and s.betaalopdracht_id is null;

-- Declaration base of the monitor: one row per booking. leeftijdsklasse at the end of the month of care.
create view declaratie.feit_declaratie with (security_invoker = true) as
select b.gemeente, b.id boeking_id, b.bronsoort, b.zorgmaand, date_trunc('month', b.boekdatum)::date boekmaand, b.boekdatum, b.product_code product, b.product_id,
  b.aanbieder_id, b.taakveld, b.kostensoort, b.wet, b.wijk,
  case when p.geboren is null then null else case
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '12 years' then '0-11'
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '18 years' then '12-17'
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '23 years' then '18-22'
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '65 years' then '23-64'
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '75 years' then '65-74'
    when age(b.zorgmaand + interval '1 month', p.geboren) < interval '85 years' then '75-84'
    else '85+' end end leeftijdsklasse,
  b.bedrag, b.volume, b.eenheid, b.client_id, b.geregistreerd_op
from declaratie.boeking b left join huishouden.persoon p on p.gemeente = b.gemeente and p.id = b.client_id;

grant select on declaratie.regelstand, declaratie.declaratie_som, declaratie.werk, declaratie.feit_declaratie to samenhang_app;
