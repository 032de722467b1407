-- The form of a progress report in versions; version 1 is the form of the source and stands in the code.
create table programma.rapportformulier (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  versie int not null check (versie > 1),
  inhoud jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "formulier-bestaat" unique (gemeente, versie)
);
call platform.beveilig('programma.rapportformulier');

-- A published report as it was read that day: words, form, and each remark with its answer. Insert only.
create table programma.rapportpublicatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  rapport_id uuid not null,
  inhoud jsonb not null,
  formulier jsonb not null,
  bevindingen jsonb not null,
  -- SHA-256 over the three above.
  hash char(64) not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "rapport-al-gepubliceerd" unique (gemeente, rapport_id),
  foreign key (gemeente, rapport_id) references programma.voortgangsrapport (gemeente, id)
);
call platform.beveilig('programma.rapportpublicatie');

-- A project may be reported on in more than one series, and a published report is rectified by a newer one.
alter table programma.voortgangsrapport
  add column rectificeert uuid,
  add column rectificatiereden text,
  add check ((rectificeert is null) = (rectificatiereden is null)),
  add foreign key (gemeente, rectificeert) references programma.voortgangsrapport (gemeente, id),
  drop constraint "rapportdatum-bestaat",
  add constraint "rapportdatum-bestaat" unique nulls not distinct (gemeente, project_id, reeks_id, rectificeert),
  drop constraint voortgangsrapport_gemeente_reeks_id_code_key,
  add constraint "rapportcode-bestaat" unique nulls not distinct (gemeente, reeks_id, code, rectificeert);
create index voortgangsrapport_rectificeert on programma.voortgangsrapport (gemeente, rectificeert);

-- The measure whose budget lines a report on this project is held against.
alter table programma.project
  add column maatregel_id uuid,
  add foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id);
create index project_maatregel on programma.project (gemeente, maatregel_id);
grant update (maatregel_id) on programma.project to samenhang_app;
