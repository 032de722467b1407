-- Debts in debt help, each with whom it is owed to; the name is a sealed word, since it may be of a person. A debt that turned
-- out not to be one stays, with the day on which that was seen.
create table traject.schuld (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  traject_id uuid not null,
  schuldeiser bytea not null,
  privepersoon boolean not null,
  kvk text check (kvk ~ '^[0-9]{8}$'),
  soort text not null check (soort in ('zorg', 'publiek', 'nuts', 'overig')),
  zakelijk boolean not null,
  bedrag bigint not null check (bedrag > 0),
  peildatum date not null,
  vervallen_op date check (vervallen_op >= peildatum),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check (not (privepersoon and kvk is not null)),
  foreign key (gemeente, traject_id) references traject.traject (gemeente, id)
);
create index schuld_traject on traject.schuld (gemeente, traject_id);
call platform.beveilig('traject.schuld', 'select, insert, update');
