-- What exists: the sociale kaart (trede 1-3) and the catalogue of what can be granted (trede 4).
create schema aanbod;
grant usage on schema aanbod to samenhang_app;

create table aanbod.organisatie (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  naam text not null,
  kvk text check (kvk ~ '^\d{8}$'),
  agb text check (agb ~ '^\d{8}$'),
  soort text not null,
  primary key (gemeente, id),
  unique (gemeente, naam)
);

-- A product is its wet and code; what may differ from day to day is its version (A1, A2).
create table aanbod.product (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig')),
  categorie text not null,
  code text not null,
  trede smallint not null default 4 check (trede = 4),
  verblijf boolean not null default false,
  taak text,
  primary key (gemeente, id),
  unique (gemeente, wet, code),
  unique (gemeente, id, wet)
);

create table aanbod.productversie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  product_id uuid not null,
  naam text not null,
  eenheden text[] not null check (eenheden <@ array['01', '04', '14', '16', '82', '83', '84']),
  frequenties smallint[] not null check (frequenties <@ array[1, 2, 4, 6]::smallint[]),
  leeftijdsgrens smallint check (leeftijdsgrens between 1 and 120),
  leveringsvormen text[] not null check (cardinality(leveringsvormen) > 0 and leveringsvormen <@ array['zin', 'pgb', 'geld', 'eigen-dienst']),
  eigen_bijdrage boolean not null default false,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id),
  constraint "product-periodes-overlappen" unique (gemeente, product_id, geldig without overlaps)
);

create table aanbod.aanbod (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  organisatie_id uuid not null,
  naam text not null,
  omschrijving text not null default '',
  themas text[] not null default '{}',
  doelgroepen text[] not null default '{}',
  trede smallint not null check (trede between 1 and 3),
  gebieden text[] not null default '{}',
  kosten text not null default '',
  aanmelden text not null default '',
  capaciteit int check (capaciteit >= 0),
  deelnemers int not null default 0 check (deelnemers >= 0),
  -- Product codes that this offer is meant to replace (substitution is tested in the monitor).
  beoogt_te_vervangen text[] not null default '{}',
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  zoek tsvector not null generated always as (
    setweight(to_tsvector('dutch', naam), 'A') || setweight(to_tsvector('dutch', omschrijving), 'B')
  ) stored,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie_id) references aanbod.organisatie (gemeente, id)
);
create index aanbod_organisatie on aanbod.aanbod (gemeente, organisatie_id);
create index aanbod_zoek on aanbod.aanbod using gin (zoek);
create index aanbod_naam on aanbod.aanbod using gin (naam gin_trgm_ops);

call platform.beveilig('aanbod.organisatie', 'select, insert, update');
call platform.beveilig('aanbod.product');
call platform.beveilig('aanbod.productversie', 'select, insert, update');
call platform.beveilig('aanbod.aanbod', 'select, insert, update');

-- Grain: offer x wijk; the monitor crosses it with months.
create view aanbod.feit_aanbod with (security_invoker = true) as
select a.gemeente, a.id aanbod_id, a.organisatie_id, a.trede, a.themas, wijk, a.capaciteit, a.deelnemers, a.beoogt_te_vervangen,
  lower(a.geldig) begin, upper(a.geldig) - 1 eind
from aanbod.aanbod a left join lateral unnest(a.gebieden) wijk on true;
grant select on aanbod.feit_aanbod to samenhang_app;
