-- What a griffie keeps itself: a motion before its vote, amendments, written questions, explanations of vote, announcements,
-- views on what another body proposes. Each vote, answer and withdrawal is a fact of its own.
alter table raad.motie alter column uitkomst drop not null;
alter table raad.motie add column door uuid;

create table raad.motiefractie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  motie_id uuid not null,
  fractie_id uuid not null,
  primary key (gemeente, id),
  unique (gemeente, motie_id, fractie_id),
  foreign key (gemeente, motie_id) references raad.motie (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create index motiefractie_fractie on raad.motiefractie (gemeente, fractie_id);

create table raad.amendement (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  nummer text not null,
  titel text not null,
  tekst text not null,
  fractie_id uuid not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "amendement-bestaat" unique (gemeente, voorstel_id, nummer),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create index amendement_fractie on raad.amendement (gemeente, fractie_id);

-- A vote on a motion or an amendment. What was held over comes back on another day.
create table raad.uitspraak (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  motie_id uuid,
  amendement_id uuid,
  uitkomst text not null check (uitkomst in ('aangenomen', 'verworpen', 'aangehouden', 'ingetrokken')),
  datum date not null,
  voor int check (voor >= 0),
  tegen int check (tegen >= 0),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check (num_nonnulls(motie_id, amendement_id) = 1),
  check (num_nulls(voor, tegen) in (0, 2)),
  constraint "al-gestemd" unique nulls not distinct (gemeente, motie_id, amendement_id, datum),
  foreign key (gemeente, motie_id) references raad.motie (gemeente, id),
  foreign key (gemeente, amendement_id) references raad.amendement (gemeente, id)
);
create index uitspraak_amendement on raad.uitspraak (gemeente, amendement_id);

create table raad.stemverklaring (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  raadsbesluit_id uuid not null,
  fractie_id uuid not null,
  tekst text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "stemverklaring-bestaat" unique (gemeente, raadsbesluit_id, fractie_id),
  foreign key (gemeente, raadsbesluit_id) references raad.raadsbesluit (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create index stemverklaring_fractie on raad.stemverklaring (gemeente, fractie_id);

-- What the forum advises, said after the treatment was planned.
create table raad.behandelingadvies (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  behandeling_id uuid not null,
  tekst text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "advies-bestaat" unique (gemeente, behandeling_id),
  foreign key (gemeente, behandeling_id) references raad.behandeling (gemeente, id)
);

alter table raad.vergadering add column onderwerp text;
create table raad.vergaderingvervallen (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  vergadering_id uuid not null,
  reden text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "vergadering-al-vervallen" unique (gemeente, vergadering_id),
  foreign key (gemeente, vergadering_id) references raad.vergadering (gemeente, id)
);
create index vergadering_datum on raad.vergadering (gemeente, datum);

-- Written questions belong to no proposal (Gemeentewet art. 155).
alter table raad.vraag alter column voorstel_id drop not null;
alter table raad.vraag add column gesteld_op date;
create unique index vraag_los on raad.vraag (gemeente, nummer) where voorstel_id is null;
alter table raad.antwoord add column beantwoord_op date;

-- A decision of a lower body that the raad should hear of; open until an announcement names it.
create table raad.mededelingvoorstel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  wijziging_id uuid not null,
  orgaan text not null,
  besluitnummer text not null,
  besluitdatum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  unique (gemeente, wijziging_id),
  foreign key (gemeente, wijziging_id) references begroting.wijziging (gemeente, id)
);

create table raad.mededeling (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  nummer text not null,
  titel text not null,
  tekst text not null,
  datum date not null,
  voorstel_id uuid,
  mededelingvoorstel_id uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "mededelingnummer-bestaat" unique (gemeente, nummer),
  constraint "mededeling-al-gedaan" unique (gemeente, mededelingvoorstel_id),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, mededelingvoorstel_id) references raad.mededelingvoorstel (gemeente, id)
);
create index mededeling_voorstel on raad.mededeling (gemeente, voorstel_id);

-- What a council, this one or another, thinks of what is proposed to it, such as a convenant (R152).
create table raad.zienswijze (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  over text not null,
  raad_van text not null,
  strekking text not null check (strekking in ('instemmend', 'kritisch', 'afwijzend', 'geen')),
  tekst text not null,
  datum date not null,
  voorstel_id uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "zienswijze-bestaat" unique (gemeente, over, raad_van, datum),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id)
);
create index zienswijze_voorstel on raad.zienswijze (gemeente, voorstel_id);

call platform.beveilig('raad.motiefractie');
call platform.beveilig('raad.amendement');
call platform.beveilig('raad.uitspraak');
call platform.beveilig('raad.stemverklaring');
call platform.beveilig('raad.behandelingadvies');
call platform.beveilig('raad.vergaderingvervallen');
call platform.beveilig('raad.mededelingvoorstel');
call platform.beveilig('raad.mededeling');
call platform.beveilig('raad.zienswijze');

-- The last vote counts; an imported motion carries its outcome as printed.
create view raad.motiestand with (security_invoker = true) as
select m.gemeente, m.id, coalesce(u.uitkomst, m.uitkomst, 'ingediend') stand, u.datum besloten_op, u.voor, u.tegen
from raad.motie m
left join lateral (select uitkomst, datum, voor, tegen from raad.uitspraak x where x.gemeente = m.gemeente and x.motie_id = m.id
  order by datum desc limit 1) u on true;
grant select on raad.motiestand to samenhang_app;

create or replace view raad.draadknoop with (security_invoker = true) as
select m.gemeente, 'motie' soort, m.id::text id, m.titel naam, m.datum, s.stand,
  jsonb_build_object('dictum', m.dictum, 'nummers', (select jsonb_agg(distinct n.nummer) from raad.motienummer n
    where n.gemeente = m.gemeente and n.motie_id = m.id)) gegevens
from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id
union all
select v.gemeente, 'voorstel', v.id::text, v.titel, v.datum,
  coalesce(b.uitkomst, case when exists (select from raad.behandeling t where t.gemeente = v.gemeente and t.voorstel_id = v.id)
    then 'behandeld' else 'ingediend' end),
  jsonb_build_object('griffienummer', v.griffienummer, 'vraagtGeld', v.vraagt_geld, 'besluitdatum', b.datum, 'voor', b.voor, 'tegen', b.tegen,
    'vragen', (select count(*) from raad.vraag q where q.gemeente = v.gemeente and q.voorstel_id = v.id),
    'zonderAntwoord', (select count(*) from raad.vraag q where q.gemeente = v.gemeente and q.voorstel_id = v.id and q.tekst ~ '\?\s*$'
      and not exists (select from raad.antwoord a where a.gemeente = q.gemeente and a.vraag_id = q.id)))
from raad.voorstel v
left join lateral (select r.uitkomst, r.datum, s.voor, s.tegen from raad.raadsbesluit r
  left join raad.stemming s on s.gemeente = r.gemeente and s.raadsbesluit_id = r.id
  where r.gemeente = v.gemeente and r.voorstel_id = v.id order by r.datum desc limit 1) b on true
union all
select t.gemeente, 'toezegging', t.id::text, t.tekst, t.toegezegd_op, a.soort,
  jsonb_build_object('door', t.toegezegd_door, 'moment', t.moment, 'uiterlijk', t.uiterlijk, 'stuk', a.stuk, 'afgedaanOp', a.datum)
from raad.toezegging t
left join raad.toezeggingafdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id;
