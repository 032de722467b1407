-- A debt changes: another balance, or a slip that was mended. What it said before stays, with why and when.
alter table traject.schuld
  add column verval_reden text check (verval_reden in ('betaald', 'kwijtgescholden', 'geen-schuld')),
  add check (verval_reden is null or vervallen_op is not null);

create table traject.schuldverleden (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  schuld_id uuid not null,
  schuldeiser bytea not null,
  privepersoon boolean not null,
  kvk text,
  soort text not null,
  zakelijk boolean not null,
  bedrag bigint not null,
  peildatum date not null,
  reden text not null check (reden in ('nieuw-saldo', 'verbeterd')),
  gewijzigd_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, schuld_id) references traject.schuld (gemeente, id)
);
create index schuldverleden_schuld on traject.schuldverleden (gemeente, schuld_id);
call platform.beveilig('traject.schuldverleden');
