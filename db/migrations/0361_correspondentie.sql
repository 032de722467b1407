-- Letters from templates that a beheerder writes: what was sent stays as it was, sealed and with its hash.
create schema correspondentie;
grant usage on schema correspondentie to samenhang_app;

-- A template holds from a day; a new one follows it, none is changed. Without a row the house's own text holds.
create table correspondentie.sjabloon (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('ontvangstbevestiging', 'onderzoeksverslag', 'plan', 'beschikking')),
  vanaf date not null,
  inhoud jsonb not null,
  bron text not null check (bron <> ''),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id)
);
create index sjabloon_soort on correspondentie.sjabloon (gemeente, soort, vanaf desc, id desc);

create table correspondentie.brief (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('ontvangstbevestiging', 'onderzoeksverslag', 'plan', 'beschikking')),
  -- What it is about: a hulpvraag, a besluit or the household itself. No key: three rooms.
  zaak_id uuid not null,
  persoon_id uuid not null,
  huishouden_id uuid,
  wet text,
  datum date not null,
  titel text not null,
  -- The words as sent, and SHA-256 over them.
  inhoud bytea not null,
  hash char(64) not null,
  pdf bytea not null,
  docx bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id)
);
create index brief_persoon on correspondentie.brief (gemeente, persoon_id, id desc);
create index brief_huishouden on correspondentie.brief (gemeente, huishouden_id);

call platform.beveilig('correspondentie.sjabloon', 'select, insert');
call platform.beveilig('correspondentie.brief', 'select, insert');
call huishouden.scherm_persoon_af('correspondentie.brief', 'persoon_id');
