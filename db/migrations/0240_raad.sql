-- The council: motions, proposals, meetings, questions, promises, votes and decisions (model 4.4).
create schema raad;
grant usage on schema raad to samenhang_app;

create table raad.orgaan (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('raad', 'college')),
  naam text not null,
  zetels int check (zetels > 0),
  primary key (gemeente, id),
  constraint "orgaan-bestaat" unique (gemeente, soort)
);

create table raad.fractie (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  naam text not null,
  primary key (gemeente, id),
  unique (gemeente, naam)
);

create table raad.vergadering (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('forum', 'raad', 'raadstafel')),
  datum date not null,
  begin time not null,
  eind time,
  karakter text not null check (karakter in ('beeldvormend', 'oordeelsvormend', 'besluitvormend')),
  openbaar boolean not null,
  zaal text,
  bron text,
  primary key (gemeente, id),
  constraint "vergadering-bestaat" unique (gemeente, soort, datum, begin),
  check (eind is null or eind > begin)
);

create table raad.aanwezige (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  vergadering_id uuid not null,
  fractie_id uuid not null,
  naam_in_bron boolean not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, vergadering_id, fractie_id),
  foreign key (gemeente, vergadering_id) references raad.vergadering (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create index aanwezige_fractie on raad.aanwezige (gemeente, fractie_id);

create table raad.motie (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  titel text not null,
  datum date not null,
  uitkomst text not null check (uitkomst in ('aangenomen', 'verworpen', 'aangehouden')),
  dictum text,
  bron text,
  primary key (gemeente, id)
);

-- Every place where a paper prints the number: variants stay side by side (RA2).
create table raad.motienummer (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  motie_id uuid not null,
  volgorde int not null,
  nummer text not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, motie_id, volgorde),
  foreign key (gemeente, motie_id) references raad.motie (gemeente, id)
);

create table raad.voorstel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  motie_id uuid,
  titel text not null,
  griffienummer text not null,
  nummer text not null,
  datum date not null,
  vraagt_geld boolean not null,
  secties jsonb not null,
  bron text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "griffienummer-bestaat" unique (gemeente, griffienummer),
  foreign key (gemeente, motie_id) references raad.motie (gemeente, id)
);
create index voorstel_motie on raad.voorstel (gemeente, motie_id);

create table raad.voorstelwijziging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  wijziging_id uuid not null,
  primary key (gemeente, id),
  constraint "wijziging-al-in-voorstel" unique (gemeente, wijziging_id),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, wijziging_id) references begroting.wijziging (gemeente, id)
);
create index voorstelwijziging_voorstel on raad.voorstelwijziging (gemeente, voorstel_id);

create table raad.behandeling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  vergadering_id uuid not null,
  advies jsonb,
  primary key (gemeente, id),
  unique (gemeente, voorstel_id, vergadering_id),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, vergadering_id) references raad.vergadering (gemeente, id)
);
create index behandeling_vergadering on raad.behandeling (gemeente, vergadering_id);

create table raad.raadsbesluit (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  behandeling_id uuid not null,
  uitkomst text not null check (uitkomst in ('aangenomen', 'verworpen', 'aangehouden')),
  datum date not null,
  amendementen int not null default 0 check (amendementen >= 0),
  stemverklaringen text[] not null default '{}',
  bron text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  -- One decision per proposal and treatment (RA1).
  constraint "besluit-bestaat" unique (gemeente, behandeling_id),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, behandeling_id) references raad.behandeling (gemeente, id)
);
create index raadsbesluit_voorstel on raad.raadsbesluit (gemeente, voorstel_id);

create table raad.stemming (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  raadsbesluit_id uuid not null,
  voor int not null check (voor >= 0),
  tegen int not null check (tegen >= 0),
  aanwezig int,
  zetels int,
  per_fractie jsonb,
  bron text,
  primary key (gemeente, id),
  unique (gemeente, raadsbesluit_id),
  foreign key (gemeente, raadsbesluit_id) references raad.raadsbesluit (gemeente, id)
);

create table raad.vraag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  fractie_id uuid not null,
  nummer int not null,
  tekst text not null,
  thema text not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, voorstel_id, nummer),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create index vraag_fractie on raad.vraag (gemeente, fractie_id);

create table raad.antwoord (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  vraag_id uuid not null,
  tekst text not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, vraag_id),
  foreign key (gemeente, vraag_id) references raad.vraag (gemeente, id)
);

create table raad.toezegging (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  voorstel_id uuid,
  tekst text not null,
  toegezegd_door text not null,
  toegezegd_op date not null,
  -- As said; the day only where one follows from it.
  moment text,
  uiterlijk date,
  bron text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id)
);
create index toezegging_voorstel on raad.toezegging (gemeente, voorstel_id);

create table raad.toezeggingafdoening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  toezegging_id uuid not null,
  soort text not null check (soort in ('gestand', 'vervallen')),
  datum date not null,
  stuk text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "toezegging-al-afgedaan" unique (gemeente, toezegging_id),
  foreign key (gemeente, toezegging_id) references raad.toezegging (gemeente, id)
);

create table raad.bevinding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  volgorde int not null,
  code text not null,
  plaats text not null,
  bron text,
  waarde jsonb,
  primary key (gemeente, id),
  unique (gemeente, voorstel_id, volgorde),
  foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id)
);

call platform.beveilig('raad.orgaan', 'select, insert, update');
call platform.beveilig('raad.fractie');
call platform.beveilig('raad.vergadering');
call platform.beveilig('raad.aanwezige');
call platform.beveilig('raad.motie');
call platform.beveilig('raad.motienummer');
call platform.beveilig('raad.voorstel');
call platform.beveilig('raad.voorstelwijziging');
call platform.beveilig('raad.behandeling');
call platform.beveilig('raad.raadsbesluit');
call platform.beveilig('raad.stemming');
call platform.beveilig('raad.vraag');
call platform.beveilig('raad.antwoord');
call platform.beveilig('raad.toezegging');
call platform.beveilig('raad.toezeggingafdoening');
call platform.beveilig('raad.bevinding');
