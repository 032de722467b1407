-- The transformation programme: parts, measures, principles, projects, progress reports as printed, agenda (model 4.5).
create schema programma;
grant usage on schema programma to samenhang_app;

create table programma.programma (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null,
  naam text not null,
  soort text not null check (soort in ('investeringsprogramma', 'transformatieplan', 'projectenreeks')),
  begin date,
  eind date,
  looptijd_gedrukt text,
  bron jsonb not null,
  -- What the paper says beside its lists, as printed.
  kenmerken jsonb not null default '{}',
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "programma-bestaat" unique (gemeente, code),
  check (eind is null or begin is null or eind >= begin)
);

create table programma.onderdeel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  volgorde int not null check (volgorde > 0),
  naam text not null,
  ondertitel text,
  jaar int not null check (jaar between 1990 and 2100),
  bedrag bigint not null check (bedrag >= 0),
  principes int[] not null default '{}',
  beoogd_resultaat jsonb not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, programma_id, volgorde),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

create table programma.principe (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  nummer int not null,
  groep text not null check (groep in ('leidend', 'inhoudelijk', 'organisatorisch', 'sturing')),
  tekst text not null,
  herziening jsonb,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, programma_id, groep, nummer),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

create table programma.verschuiving (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  nummer int not null,
  van text not null,
  naar text not null,
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, programma_id, nummer),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

create table programma.maatregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  onderdeel_id uuid,
  naam text not null,
  eigenaar text not null,
  portefeuillehouder text not null,
  beoogd_resultaat text not null,
  extra_of_staand_beleid text not null check (extra_of_staand_beleid in ('extra', 'staand')),
  wat_als_niet text not null,
  bron_gemeente text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "maatregel-bestaat" unique (gemeente, programma_id, naam),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, onderdeel_id) references programma.onderdeel (gemeente, id)
);
create index maatregel_onderdeel on programma.maatregel (gemeente, onderdeel_id);

-- Begun, finished, stopped: facts from which the status follows.
create table programma.maatregelfeit (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  soort text not null check (soort in ('begonnen', 'afgerond', 'gestopt')),
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, maatregel_id, soort),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id)
);

create table programma.maatregelregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  regel_id uuid not null,
  -- Hundredths of a percent; together at most the whole per line (PR1).
  honderdsten int not null check (honderdsten between 1 and 10000),
  primary key (gemeente, id),
  unique (gemeente, maatregel_id, regel_id),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id),
  constraint "regel-onbekend" foreign key (gemeente, regel_id) references begroting.begrotingsregel (gemeente, id)
);
create index maatregelregel_regel on programma.maatregelregel (gemeente, regel_id);

create table programma.maatregelvoorstel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  voorstel_id uuid not null,
  primary key (gemeente, id),
  unique (gemeente, maatregel_id, voorstel_id),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id),
  constraint "voorstel-onbekend" foreign key (gemeente, voorstel_id) references raad.voorstel (gemeente, id)
);
create index maatregelvoorstel_voorstel on programma.maatregelvoorstel (gemeente, voorstel_id);

create table programma.maatregelindicator (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  maatregel_id uuid not null,
  code text not null,
  primary key (gemeente, id),
  unique (gemeente, maatregel_id, code),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id)
);

create table programma.project (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  deel_van uuid,
  soort text not null check (soort in ('deelproject', 'deelopdracht', 'actie')),
  nummer int not null,
  naam text not null,
  partners text[] not null default '{}',
  primary key (gemeente, id),
  unique nulls not distinct (gemeente, programma_id, deel_van, soort, nummer),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, deel_van) references programma.project (gemeente, id)
);
create index project_deel_van on programma.project (gemeente, deel_van);

create table programma.reeks (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  naam text not null,
  datum date not null,
  thema text,
  bron jsonb not null,
  primary key (gemeente, id),
  constraint "reeks-bestaat" unique (gemeente, programma_id, naam, datum),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

-- `inhoud` is the whole report in the import format: an imported one stays as printed (PR2).
create table programma.voortgangsrapport (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  reeks_id uuid not null,
  project_id uuid not null,
  code text not null,
  rapportagedatum date not null,
  ingevoerd boolean not null,
  formulierversie int not null default 1,
  versie int not null default 1,
  inhoud jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "rapportdatum-bestaat" unique (gemeente, project_id, rapportagedatum),
  unique (gemeente, reeks_id, code),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, reeks_id) references programma.reeks (gemeente, id),
  foreign key (gemeente, project_id) references programma.project (gemeente, id)
);
create index voortgangsrapport_programma on programma.voortgangsrapport (gemeente, programma_id, rapportagedatum desc);

create table programma.rapportfeit (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  rapport_id uuid not null,
  soort text not null check (soort in ('ingediend', 'gepubliceerd', 'gerectificeerd')),
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "rapport-al-zover" unique (gemeente, rapport_id, soort),
  foreign key (gemeente, rapport_id) references programma.voortgangsrapport (gemeente, id)
);

-- What does not fit, beside the paper. `vervallen_op`: a later version of a concept no longer says it.
create table programma.bevinding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  rapport_id uuid,
  volgorde int not null,
  code text not null,
  plaats text not null,
  bron text,
  waarde jsonb,
  passages jsonb not null default '[]',
  gevonden_op timestamptz not null default clock_timestamp(),
  vervallen_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, rapport_id) references programma.voortgangsrapport (gemeente, id)
);
create unique index bevinding_eenmaal on programma.bevinding (gemeente, programma_id, rapport_id, code, plaats, waarde)
  nulls not distinct where vervallen_op is null;
create index bevinding_rapport on programma.bevinding (gemeente, rapport_id);

create table programma.bevindingreactie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  bevinding_id uuid not null,
  keuze text not null check (keuze in ('aanpassen', 'laten-staan')),
  reden text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  foreign key (gemeente, bevinding_id) references programma.bevinding (gemeente, id)
);
create index bevindingreactie_bevinding on programma.bevindingreactie (gemeente, bevinding_id, geregistreerd_op desc);

create table programma.agendaregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  volgorde int not null,
  wanneer text not null,
  wat text not null,
  ook text,
  van date,
  tot date,
  vlaggen text[] not null default '{}' check (vlaggen <@ '{gestart,doorlopend,evt,in-ontwikkeling}'),
  bron text,
  primary key (gemeente, id),
  unique (gemeente, programma_id, volgorde),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

create table programma.mijlpaal (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  rapport_id uuid,
  wat text not null,
  betreft text not null,
  -- A day, a month or a year, as precise as the paper.
  datum text not null check (datum ~ '^\d{4}(-\d\d){0,2}$'),
  bron text,
  primary key (gemeente, id),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, rapport_id) references programma.voortgangsrapport (gemeente, id)
);
create index mijlpaal_programma on programma.mijlpaal (gemeente, programma_id, datum);
create index mijlpaal_rapport on programma.mijlpaal (gemeente, rapport_id);

create table programma.document (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  letter text not null,
  naam text not null,
  ondertitel text,
  vlag text,
  bron text,
  primary key (gemeente, id),
  unique (gemeente, programma_id, letter),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);

call platform.beveilig('programma.programma');
call platform.beveilig('programma.onderdeel');
call platform.beveilig('programma.principe');
call platform.beveilig('programma.verschuiving');
call platform.beveilig('programma.maatregel');
call platform.beveilig('programma.maatregelfeit');
call platform.beveilig('programma.maatregelregel');
call platform.beveilig('programma.maatregelvoorstel');
call platform.beveilig('programma.maatregelindicator');
call platform.beveilig('programma.project');
call platform.beveilig('programma.reeks');
call platform.beveilig('programma.voortgangsrapport', 'select, insert, update');
call platform.beveilig('programma.rapportfeit');
call platform.beveilig('programma.bevinding', 'select, insert, update');
call platform.beveilig('programma.bevindingreactie');
call platform.beveilig('programma.agendaregel');
call platform.beveilig('programma.mijlpaal', 'select, insert, delete');
call platform.beveilig('programma.document');
