-- A proposal that is still being written, and what was printed of one that stands.
create table begroting.conceptvoorstel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  versie int not null default 1,
  inhoud jsonb not null,
  begonnen_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  -- Set when it was submitted: from then on the proposal itself is what counts.
  voorstel_id uuid,
  primary key (gemeente, id),
  foreign key (gemeente, voorstel_id) references begroting.kadernotavoorstel (gemeente, id)
);
create index conceptvoorstel_open on begroting.conceptvoorstel (gemeente, begonnen_op) where voorstel_id is null;
create index conceptvoorstel_voorstel on begroting.conceptvoorstel (gemeente, voorstel_id);

create table begroting.formulierafdruk (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  pdf bytea not null,
  docx bytea not null,
  -- SHA-256 over the words that were printed.
  hash char(64) not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "afdruk-bestaat" unique (gemeente, voorstel_id, hash),
  foreign key (gemeente, voorstel_id) references begroting.kadernotavoorstel (gemeente, id)
);

call platform.beveilig('begroting.conceptvoorstel', 'select, insert, update');
call platform.beveilig('begroting.formulierafdruk');
