-- iWmo and iJw messages: the envelope, its lines, its one answer (D12). What a message says lies in the room it concerns.
create schema berichten;
grant usage on schema berichten to samenhang_app;

-- Identification of what we send: at most 12 characters, never used twice (TR056).
create sequence berichten.identificatie as bigint;
grant usage on sequence berichten.identificatie to samenhang_app;

create table berichten.bericht (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  richting text not null check (richting in ('in', 'uit')),
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  soort char(3) not null check (soort in ('301', '302', '305', '306', '307', '308', '315', '316', '317', '318', '319', '320', '323', '325')),
  -- Who really sent and receives it: a retour keeps the header of its heenbericht and so names them the other way round.
  afzender text not null,
  ontvanger text not null,
  aanbieder_id uuid not null,
  identificatie text not null,
  dagtekening date not null,
  drager text not null check (drager in ('map', 'http', 'huis')),
  bestand bytea not null,
  hash bytea not null,
  omvang int not null,
  client_id uuid,
  trace uuid not null,
  -- In: facts of its life (rules/toestand.ts).
  ontvangen_op date,
  gelezen_op date,
  niveau smallint check (niveau in (1, 2)),
  opmerkingen jsonb not null default '[]',
  beantwoord_op date,
  -- Out.
  klaar_op date,
  verzonden_op timestamptz,
  kent_tot timestamptz,
  retour_op date,
  retour_oordeel text check (retour_oordeel in ('bevestigd', 'afgekeurd')),
  hersteld_door uuid,
  -- The message this one answers.
  antwoord_op uuid,
  -- Derived cache of antwoordUiterlijk: the last day on which the answer is in time.
  uiterlijk date,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  -- B1: any number of times is one message.
  constraint "identificatie-bestaat" unique (gemeente, afzender, wet, soort, identificatie),
  -- B3: one answer.
  unique (gemeente, antwoord_op),
  check ((richting = 'in') = (ontvangen_op is not null)),
  check ((richting = 'uit') = (klaar_op is not null)),
  check ((retour_op is null) = (retour_oordeel is null)),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, antwoord_op) references berichten.bericht (gemeente, id),
  foreign key (gemeente, hersteld_door) references berichten.bericht (gemeente, id)
);
create index bericht_lijst on berichten.bericht (gemeente, richting, geregistreerd_op desc, id desc);
create index bericht_aanbieder on berichten.bericht (gemeente, aanbieder_id, geregistreerd_op desc, id desc);
create index bericht_client on berichten.bericht (gemeente, client_id) where client_id is not null;
create index bericht_hersteld on berichten.bericht (gemeente, hersteld_door) where hersteld_door is not null;
create index bericht_open on berichten.bericht (gemeente, uiterlijk) where uiterlijk is not null;

create table berichten.berichtregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  bericht_id uuid not null,
  nr int not null,
  pad text not null,
  soort text not null,
  -- Toewijzingnummer, or the reference of the provider: by which a parked line is found again.
  sleutel text,
  verwerkt_op date,
  afgekeurd_op date,
  geparkeerd_op date,
  -- What is in the way of a parked or refused line.
  beletselen text[] not null default '{}',
  codes text[] not null default '{}',
  primary key (gemeente, id),
  unique (gemeente, bericht_id, nr),
  foreign key (gemeente, bericht_id) references berichten.bericht (gemeente, id)
);
create index berichtregel_geparkeerd on berichten.berichtregel (gemeente, sleutel)
  where geparkeerd_op is not null and verwerkt_op is null and afgekeurd_op is null;

-- Level 1: no message of the standard. Nothing of its content is kept; its sender is told outside the messages (OP090x2).
create table berichten.geweigerd (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  reden text not null,
  wet text,
  soort text,
  afzender text,
  identificatie text,
  plaats text,
  regel int,
  ontvangen_op date not null,
  gemeld_op date,
  drager text not null check (drager in ('map', 'http', 'huis')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id)
);
create index geweigerd_open on berichten.geweigerd (gemeente, ontvangen_op) where gemeld_op is null;

-- A 301 that could not be written yet, and why: the assignment stands, its message waits for what is missing.
create table berichten.belemmering (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  client_id uuid not null,
  aanbieder_id uuid not null,
  wet text not null,
  beletselen jsonb not null,
  sinds date not null,
  opgelost_op date,
  primary key (gemeente, id),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id)
);
create unique index belemmering_open on berichten.belemmering (gemeente, client_id, aanbieder_id, wet) where opgelost_op is null;
create index belemmering_aanbieder on berichten.belemmering (gemeente, aanbieder_id);

call platform.beveilig('berichten.belemmering', 'select, insert, update (beletselen, opgelost_op)');
call huishouden.scherm_persoon_af('berichten.belemmering', 'client_id');
call platform.beveilig('berichten.bericht', 'select, insert, update (bestand, hash, omvang, dagtekening, kent_tot, gelezen_op, niveau, opmerkingen, beantwoord_op, verzonden_op, retour_op, retour_oordeel, hersteld_door, uiterlijk, trace)');
call platform.beveilig('berichten.berichtregel', 'select, insert, update (verwerkt_op, afgekeurd_op, geparkeerd_op, beletselen, codes)');
call platform.beveilig('berichten.geweigerd', 'select, insert, update (gemeld_op)');

-- Counted per message, for lists; what a state is called is decided by rules/toestand.ts.
create view berichten.bericht_stand with (security_invoker = true) as
select b.gemeente, b.id, coalesce(r.regels, 0) regels, coalesce(r.open, 0) open, coalesce(r.geparkeerd, 0) geparkeerd, coalesce(r.afgekeurd, 0) afgekeurd,
  coalesce(r.verwerkt, 0) verwerkt
from berichten.bericht b
left join lateral (
  select count(*)::int regels,
    count(*) filter (where afgekeurd_op is not null)::int afgekeurd,
    count(*) filter (where afgekeurd_op is null and verwerkt_op is not null)::int verwerkt,
    count(*) filter (where afgekeurd_op is null and verwerkt_op is null and geparkeerd_op is not null)::int geparkeerd,
    count(*) filter (where afgekeurd_op is null and verwerkt_op is null and geparkeerd_op is null)::int open
  from berichten.berichtregel x where x.gemeente = b.gemeente and x.bericht_id = b.id) r on true;

-- D15: one row for what waits for someone.
create view berichten.werk with (security_invoker = true) as
select b.gemeente, 'bericht-geparkeerd'::text soort, b.id, b.wet, null::text taak, b.client_id persoon_id, null::uuid huishouden_id, null::uuid team_id,
  null::uuid eigenaar, b.ontvangen_op start, b.uiterlijk, null::date stil_sinds, 'geparkeerd'::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from berichten.bericht b
where b.richting = 'in' and b.soort <> '323' and b.uiterlijk is not null and b.beantwoord_op is null
union all
select b.gemeente, 'bericht-zonder-retour', b.id, b.wet, null, b.client_id, null, null, null, b.verzonden_op::date, b.uiterlijk, null, 'wacht op retour', null, null, null
from berichten.bericht b where b.richting = 'uit' and b.uiterlijk is not null and b.retour_op is null and b.hersteld_door is null
union all
select b.gemeente, 'bericht-afgekeurd', b.id, b.wet, null, b.client_id, null, null, null, b.retour_op, b.retour_op, null, 'te herstellen', null, null, null
from berichten.bericht b where b.richting = 'uit' and b.retour_oordeel = 'afgekeurd' and b.hersteld_door is null
union all
select m.gemeente, 'bericht-niet-gemaakt', m.id, m.wet, null, m.client_id, null, null, null, m.sinds, m.sinds, null, 'wacht op gegevens', null, null, null
from berichten.belemmering m where m.opgelost_op is null
union all
select g.gemeente, 'bericht-geweigerd', g.id, g.wet, null, null, null, null, null, g.ontvangen_op, g.ontvangen_op, null, 'buitenom melden', null, null, null
from berichten.geweigerd g where g.gemeld_op is null;

-- Grain: message; the monitor counts by month.
create view berichten.feit_bericht with (security_invoker = true) as
select b.gemeente, b.id bericht_id, b.richting, b.wet, b.soort, b.aanbieder_id, coalesce(b.ontvangen_op, b.klaar_op) datum, b.niveau,
  coalesce(b.retour_op, b.beantwoord_op) - coalesce(b.ontvangen_op, b.klaar_op) dagen, b.retour_oordeel,
  (select array_agg(distinct c) from berichten.berichtregel r, unnest(r.codes) c where r.gemeente = b.gemeente and r.bericht_id = b.id) codes
from berichten.bericht b;
grant select on berichten.bericht_stand, berichten.werk, berichten.feit_bericht to samenhang_app;
