-- Stories of residents, professionals and partners. A story belongs to its teller: no key to a person exists (model D18).
create schema ervaring;
grant usage on schema ervaring to samenhang_app;

create table ervaring.verhaal (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verteller text not null check (verteller in ('inwoner', 'professional', 'partner')),
  tekst bytea,
  thema text not null,
  aanbod_id uuid,
  gebied_code text,
  verteld_op date not null,
  sleutel_hash bytea not null,
  ingetrokken_op date,
  primary key (gemeente, id),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id),
  unique (gemeente, sleutel_hash),
  constraint ingetrokken_zonder_tekst check ((ingetrokken_op is null) = (tekst is not null))
);
create index verhaal_thema on ervaring.verhaal (gemeente, thema, verteld_op);
create index verhaal_aanbod on ervaring.verhaal (gemeente, aanbod_id);

-- What the teller himself says his story means, on fixed signifiers: a scale from 0 to 100.
create table ervaring.duiding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verhaal_id uuid not null,
  signifier text not null,
  positie smallint not null check (positie between 0 and 100),
  primary key (gemeente, id),
  foreign key (gemeente, verhaal_id) references ervaring.verhaal (gemeente, id),
  unique (gemeente, verhaal_id, signifier)
);

create table ervaring.toestemming (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verhaal_id uuid not null,
  gebruik text not null check (gebruik in ('leren', 'patroon', 'citaat')),
  gegeven_op date not null,
  primary key (gemeente, id),
  foreign key (gemeente, verhaal_id) references ervaring.verhaal (gemeente, id),
  unique (gemeente, verhaal_id, gebruik)
);

call platform.beveilig('ervaring.verhaal', 'select, insert, update');
call platform.beveilig('ervaring.duiding');
call platform.beveilig('ervaring.toestemming');

-- For the monitor: only stories whose teller agreed to patterns and did not withdraw.
create view ervaring.feit_duiding with (security_invoker = true) as
  select v.gemeente, to_char(v.verteld_op, 'YYYY-MM') maand, v.gebied_code wijk, v.thema, v.aanbod_id, d.signifier, d.positie, v.id verhaal_id
  from ervaring.verhaal v
  join ervaring.duiding d using (gemeente)
  join ervaring.toestemming t using (gemeente)
  where d.verhaal_id = v.id and t.verhaal_id = v.id and t.gebruik = 'patroon' and v.ingetrokken_op is null;
grant select on ervaring.feit_duiding to samenhang_app;
