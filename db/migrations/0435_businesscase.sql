-- What help of a category costs per client month: the price that a business case reads (PR5). Only clients who are counted.
create table monitor.gebruik (
  gemeente char(4) not null references inrichting.gemeente,
  maand date not null check (extract(day from maand) = 1),
  wet text not null,
  categorie text not null,
  clienten int not null check (clienten > 0),
  bedrag bigint not null,
  primary key (gemeente, maand, wet, categorie)
);
call platform.beveilig('monitor.gebruik', 'select, insert, delete');

-- A business case of a measure, per scenario; a change is a new version and the old one stays.
create table programma.businesscase (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  scenario text not null,
  versie int not null check (versie > 0),
  inhoud jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  unique (gemeente, maatregel_id, scenario, versie),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id)
);
call platform.beveilig('programma.businesscase');

-- What really happened: costs in cents that no budget line shows, or client years that were avoided.
create table programma.businesscasemeting (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  jaar int not null check (jaar between 1990 and 2100),
  post text not null,
  soort text not null check (soort in ('kosten', 'baten')),
  waarde bigint not null check (waarde >= 0),
  bron text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id)
);
create index businesscasemeting_maatregel on programma.businesscasemeting (gemeente, maatregel_id, jaar);
call platform.beveilig('programma.businesscasemeting');
