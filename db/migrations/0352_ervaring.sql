-- Stories read on triads and tags, consent that can be taken back per use, invitations to tell, and questionnaires
-- that are answered without a person.
alter table ervaring.verhaal add column schuilnaam text not null default '';
alter table ervaring.toestemming add column ingetrokken_op date;
grant update on ervaring.toestemming to samenhang_app;

-- Three weights that add up to 100: where in a triangle the teller puts his own story.
create table ervaring.triade (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verhaal_id uuid not null,
  triade text not null,
  a smallint not null check (a between 0 and 100),
  b smallint not null check (b between 0 and 100),
  c smallint not null check (c between 0 and 100),
  primary key (gemeente, id),
  foreign key (gemeente, verhaal_id) references ervaring.verhaal (gemeente, id),
  unique (gemeente, verhaal_id, triade),
  check (a + b + c = 100)
);
create table ervaring.gevoel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verhaal_id uuid not null,
  gevoel text not null,
  primary key (gemeente, id),
  foreign key (gemeente, verhaal_id) references ervaring.verhaal (gemeente, id),
  unique (gemeente, verhaal_id, gevoel)
);
-- A short address or QR code to tell about one theme or offer.
create table ervaring.vertelcode (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null check (code ~ '^[a-z0-9]{6}$'),
  thema text not null,
  aanbod_id uuid,
  tot date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id),
  unique (gemeente, code)
);
create index vertelcode_aanbod on ervaring.vertelcode (gemeente, aanbod_id);

-- A round of questions; E3: sent and answered are both counted.
create table ervaring.uitvraag (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  instrument text not null,
  moment text not null check (moment in ('einde', 'jaarlijks')),
  ronde text not null,
  gestart_op date not null,
  primary key (gemeente, id),
  unique (gemeente, instrument, moment, ronde)
);
create table ervaring.verzending (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  uitvraag_id uuid not null,
  wijk text not null,
  verstuurd int not null check (verstuurd >= 0),
  primary key (gemeente, id),
  foreign key (gemeente, uitvraag_id) references ervaring.uitvraag (gemeente, id),
  unique (gemeente, uitvraag_id, wijk)
);
-- Knows the person until he answers; then person and code are emptied and only that the code was used remains.
create table ervaring.uitnodiging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  uitvraag_id uuid not null,
  persoon_id uuid,
  wijk text not null,
  verstuur_op date not null,
  verstuurd_op date,
  code bytea,
  code_hash bytea,
  gebruikt boolean not null default false,
  primary key (gemeente, id),
  foreign key (gemeente, uitvraag_id) references ervaring.uitvraag (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  unique (gemeente, uitvraag_id, persoon_id),
  unique (gemeente, code_hash),
  check (not gebruikt or (persoon_id is null and code is null))
);
create index uitnodiging_persoon on ervaring.uitnodiging (gemeente, persoon_id);
create index uitnodiging_klaar on ervaring.uitnodiging (gemeente, verstuur_op) where verstuurd_op is null;
-- Batch and wijk, never a person; the id says nothing about when it was given.
create table ervaring.respons (
  gemeente char(4) not null,
  id uuid not null default gen_random_uuid(),
  uitvraag_id uuid not null,
  wijk text not null,
  antwoorden jsonb not null,
  primary key (gemeente, id),
  foreign key (gemeente, uitvraag_id) references ervaring.uitvraag (gemeente, id)
);
create index respons_uitvraag on ervaring.respons (gemeente, uitvraag_id);

call platform.beveilig('ervaring.triade');
call platform.beveilig('ervaring.gevoel');
call platform.beveilig('ervaring.vertelcode');
call platform.beveilig('ervaring.uitvraag');
call platform.beveilig('ervaring.verzending', 'select, insert, update');
call platform.beveilig('ervaring.uitnodiging', 'select, insert, update');
call platform.beveilig('ervaring.respons');
call huishouden.scherm_persoon_af('ervaring.uitnodiging', 'persoon_id');

-- E1 in one place: a story and the uses that its teller agrees to today.
create view ervaring.bruikbaar with (security_invoker = true) as
  select v.*, t.gebruik from ervaring.verhaal v
  join ervaring.toestemming t on t.gemeente = v.gemeente and t.verhaal_id = v.id and t.ingetrokken_op is null
  where v.ingetrokken_op is null;
create or replace view ervaring.feit_duiding with (security_invoker = true) as
  select v.gemeente, to_char(v.verteld_op, 'YYYY-MM') maand, v.gebied_code wijk, v.thema, v.aanbod_id, d.signifier, d.positie, v.id verhaal_id
  from ervaring.bruikbaar v join ervaring.duiding d on d.gemeente = v.gemeente and d.verhaal_id = v.id
  where v.gebruik = 'patroon';
grant select on ervaring.bruikbaar, ervaring.feit_duiding to samenhang_app;
