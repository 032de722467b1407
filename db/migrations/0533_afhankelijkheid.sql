-- What waits for what: between measures and projects of one programme. A link that is undone stays, with its day.
create table programma.afhankelijkheid (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  aard text not null check (aard in ('heeft-nodig', 'blokkeert')),
  van_soort text not null check (van_soort in ('maatregel', 'project')),
  van_id uuid not null,
  naar_soort text not null check (naar_soort in ('maatregel', 'project')),
  naar_id uuid not null,
  uiterlijk date,
  toelichting text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  vervallen_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);
create index afhankelijkheid_programma on programma.afhankelijkheid (gemeente, programma_id);
create unique index "afhankelijkheid-bestaat" on programma.afhankelijkheid (gemeente, van_id, naar_id) where vervallen_op is null;
call platform.beveilig('programma.afhankelijkheid');
grant update (vervallen_op) on programma.afhankelijkheid to samenhang_app;
