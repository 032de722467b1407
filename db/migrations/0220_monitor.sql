-- The monitor: counts of what the rooms upstream recorded, kept as cells. A cell is a recount of facts, never a source.
create schema monitor;
grant usage on schema monitor to samenhang_app;

-- Clients by month, law and wijk on the base of decisions: begin + in - uit = eind in every cell.
-- 'alle' is a cell of its own, because one client can stand in two laws.
create table monitor.stroom (
  gemeente char(4) not null references inrichting.gemeente,
  maand date not null check (extract(day from maand) = 1),
  wet text not null,
  wijk text not null,
  begin int not null,
  instroom int not null,
  uitstroom int not null,
  eind int not null,
  primary key (gemeente, maand, wet, wijk),
  constraint stroom_sluit check (begin + instroom - uitstroom = eind)
);

-- Cost by month of care. Bookings without a client (confidential files) stand under wijk 'onbekend', so that the sum holds.
create table monitor.kosten (
  gemeente char(4) not null references inrichting.gemeente,
  maand date not null,
  wet text not null,
  wijk text not null,
  taakveld text not null,
  categorie text not null,
  aanbieder_id uuid,
  bedrag bigint not null,
  boekingen int not null
);
create unique index kosten_cel on monitor.kosten (gemeente, maand, wet, wijk, taakveld, categorie, aanbieder_id) nulls not distinct;

-- New provisions by month and by who pointed the way: R15 counts this one source.
create table monitor.verwijzing (
  gemeente char(4) not null references inrichting.gemeente,
  maand date not null,
  wet text not null,
  wijk text not null,
  verwijzertype text not null,
  aantal int not null,
  primary key (gemeente, maand, wet, wijk, verwijzertype)
);

create table monitor.ervaring (
  gemeente char(4) not null references inrichting.gemeente,
  maand date not null,
  thema text not null,
  wijk text not null,
  signifier text not null,
  som bigint not null,
  verhalen int not null,
  primary key (gemeente, maand, thema, wijk, signifier)
);

-- Inhabitants by wijk, for rates.
create table monitor.bevolking (
  gemeente char(4) not null references inrichting.gemeente,
  peildatum date not null,
  wijk text not null,
  jeugd int not null,
  volwassen int not null,
  primary key (gemeente, peildatum, wijk)
);

-- When the cells were last made; shown with every figure.
create table monitor.verversing (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  vanaf date not null,
  tot date not null,
  ververst_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id)
);

-- Owner, text and target of a figure, dated; the query and its version are code (model D17).
create table monitor.cijferkaart (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null,
  eigenaar text not null,
  toelichting text not null,
  doelwaarde numeric,
  geldig daterange not null,
  primary key (gemeente, id),
  unique (gemeente, code, geldig without overlaps)
);

call platform.beveilig('monitor.stroom', 'select, insert, delete');
call platform.beveilig('monitor.kosten', 'select, insert, delete');
call platform.beveilig('monitor.verwijzing', 'select, insert, delete');
call platform.beveilig('monitor.ervaring', 'select, insert, delete');
call platform.beveilig('monitor.bevolking', 'select, insert, delete');
call platform.beveilig('monitor.verversing', 'select, insert');
call platform.beveilig('monitor.cijferkaart', 'select, insert, update, delete');
