-- Sociale kaart: where and when, search as a resident types, earlier wordings kept; spreekuren; what holds a product.
create function aanbod.plat(tekst text) returns text language sql immutable parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, tekst)) $$;
create function aanbod.zoektekst(naam text, omschrijving text, woorden text[]) returns text language sql immutable parallel safe
  as $$ select aanbod.plat(naam || ' ' || omschrijving || ' ' || array_to_string(woorden, ' ')) $$;

alter table aanbod.organisatie add column telefoon text not null default '', add column website text not null default '';
alter table aanbod.aanbod
  add column waar text not null default '',
  add column wanneer text not null default '',
  add column versie int not null default 1,
  add column zoektekst text not null generated always as (aanbod.zoektekst(naam, omschrijving, themas || doelgroepen)) stored;
create index aanbod_zoektekst on aanbod.aanbod using gin (zoektekst public.gin_trgm_ops);

-- What an offer said before it was changed.
create table aanbod.aanbodversie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  aanbod_id uuid not null,
  versie int not null,
  inhoud jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, aanbod_id, versie),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id)
);
call platform.beveilig('aanbod.aanbodversie');

-- D21: what rests on a product, told by the downstream room in its own transaction; so that a product in use is not ended.
create table aanbod.productgebruik (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  product_id uuid not null,
  bron text not null,
  bron_id uuid not null,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  unique (gemeente, bron, bron_id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id)
);
create index productgebruik_product on aanbod.productgebruik (gemeente, product_id);
call platform.beveilig('aanbod.productgebruik', 'select, insert, update');
insert into aanbod.productgebruik (gemeente, product_id, bron, bron_id, geldig)
  select gemeente, product_id, 'contractproduct', id, geldig from contract.contractproduct;

-- R18, R19: where people find us without an appointment, and who sits there.
create table aanbod.spreekuur (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  plek text not null,
  adres text not null default '',
  soort text not null check (soort in ('huisarts', 'school', 'wooncentrum', 'voedselbank', 'buurthuis', 'bibliotheek')),
  gebied text not null,
  disciplines text[] not null check (cardinality(disciplines) > 0),
  weekdag smallint not null check (weekdag between 1 and 7),
  van time not null,
  tot time not null,
  ritme text not null default 'wekelijks' check (ritme in ('wekelijks', 'even', 'oneven')),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  check (van < tot)
);
create table aanbod.spreekuurbezetting (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  spreekuur_id uuid not null,
  gebruiker_id uuid not null,
  discipline text not null,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  foreign key (gemeente, spreekuur_id) references aanbod.spreekuur (gemeente, id),
  foreign key (gemeente, gebruiker_id) references inrichting.gebruiker (gemeente, id),
  constraint "medewerker-zit-er-al" unique (gemeente, spreekuur_id, gebruiker_id, geldig without overlaps)
);
create index spreekuurbezetting_gebruiker on aanbod.spreekuurbezetting (gemeente, gebruiker_id);
call platform.beveilig('aanbod.spreekuur', 'select, insert, update');
call platform.beveilig('aanbod.spreekuurbezetting', 'select, insert, update');
