-- Council papers and public figures: drafts, frozen publications and their evidence (model 4.6, D17).
create schema rapportage;
grant usage on schema rapportage to samenhang_app;

create table rapportage.stuk (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  soort text not null check (soort in ('voortgangsrapportage')),
  reeks text not null,
  titel text not null,
  peildatum date not null,
  versie int not null default 1,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "stuk-bestaat" unique (gemeente, programma_id, soort, peildatum),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);
create index stuk_lijst on rapportage.stuk (gemeente, geregistreerd_op desc);

create table rapportage.blok (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stuk_id uuid not null,
  volgorde int not null,
  inhoud jsonb not null,
  primary key (gemeente, id),
  unique (gemeente, stuk_id, volgorde),
  foreign key (gemeente, stuk_id) references rapportage.stuk (gemeente, id)
);

-- A figure in a paper is a code with parameters until it is printed.
create table rapportage.cijferverwijzing (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stuk_id uuid not null,
  nummer int not null check (nummer > 0),
  code text not null,
  definitieversie int not null,
  parameters jsonb not null,
  primary key (gemeente, id),
  unique (gemeente, stuk_id, nummer),
  foreign key (gemeente, stuk_id) references rapportage.stuk (gemeente, id)
);

-- Never changes (RP1): a rectificatie is a new one that names the old.
create table rapportage.publicatie (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  stuk_id uuid not null,
  versie int not null check (versie > 0),
  titel text not null,
  peildatum date not null,
  tijdstip timestamptz not null,
  inhoud jsonb not null,
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "publicatieversie-bestaat" unique (gemeente, stuk_id, versie),
  foreign key (gemeente, stuk_id) references rapportage.stuk (gemeente, id)
);
create index publicatie_lijst on rapportage.publicatie (gemeente, tijdstip desc);

create table rapportage.publicatiebestand (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  publicatie_id uuid not null,
  vorm text not null check (vorm in ('html', 'pdf', 'docx', 'csv', 'json')),
  bestandsnaam text not null,
  inhoud bytea not null,
  hash bytea not null check (hash = sha256(inhoud)),
  primary key (gemeente, id),
  unique (gemeente, publicatie_id, vorm),
  foreign key (gemeente, publicatie_id) references rapportage.publicatie (gemeente, id)
);

-- The print: canonical JSON and its hash, so that anyone can compute it again (RP2).
create table rapportage.afdruk (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  publicatie_id uuid not null,
  nummer int not null,
  canoniek text not null,
  hash bytea not null check (hash = sha256(convert_to(canoniek, 'UTF8'))),
  definitie jsonb not null,
  weergave text not null,
  primary key (gemeente, id),
  unique (gemeente, publicatie_id, nummer),
  foreign key (gemeente, publicatie_id) references rapportage.publicatie (gemeente, id)
);

create table rapportage.rectificatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  publicatie_id uuid not null,
  van_publicatie_id uuid not null,
  reden text not null check (reden ~ '\S'),
  verschillen jsonb not null,
  primary key (gemeente, id),
  unique (gemeente, publicatie_id),
  constraint "publicatie-al-gerectificeerd" unique (gemeente, van_publicatie_id),
  foreign key (gemeente, publicatie_id) references rapportage.publicatie (gemeente, id),
  foreign key (gemeente, van_publicatie_id) references rapportage.publicatie (gemeente, id)
);

-- A published figure that, computed again, differs more than its definition allows.
create table rapportage.verschil (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  publicatie_id uuid not null,
  nummer int not null,
  code text not null,
  oud jsonb not null,
  nieuw jsonb not null,
  gevonden_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  unique (gemeente, publicatie_id, nummer, nieuw),
  foreign key (gemeente, publicatie_id) references rapportage.publicatie (gemeente, id)
);

call platform.beveilig('rapportage.stuk', 'select, insert, update');
call platform.beveilig('rapportage.blok', 'select, insert, update');
call platform.beveilig('rapportage.cijferverwijzing');
call platform.beveilig('rapportage.publicatie');
call platform.beveilig('rapportage.publicatiebestand');
call platform.beveilig('rapportage.afdruk');
call platform.beveilig('rapportage.rectificatie');
call platform.beveilig('rapportage.verschil');
