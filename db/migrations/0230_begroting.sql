-- Lines, budget as the sum of amendments, kadernota proposals as found, and where every euro lands (model D13, D14).
create schema begroting;
grant usage on schema begroting to samenhang_app;

create table begroting.begrotingsregel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  code text not null,
  naam text not null,
  aard text not null check (aard in ('lasten', 'baten', 'reserve', 'resultaat')),
  taakveld text,
  product text,
  programma text,
  cluster text,
  kostensoort text,
  gesloten_op date,
  primary key (gemeente, id),
  constraint "regelcode-bestaat" unique (gemeente, code)
);

-- A proposal is held as printed: what does not fit is a bevinding beside it, never a correction.
create table begroting.kadernotavoorstel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  naam text not null,
  nummers text[] not null,
  bron jsonb not null,
  velden jsonb not null,
  jaren int[] not null,
  jaartabel jsonb not null,
  dekking jsonb not null,
  salaristabel jsonb not null,
  uitspraken jsonb not null,
  vingerafdruk bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "voorstel-bestaat" unique (gemeente, vingerafdruk)
);

create table begroting.cluster (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  volgorde int not null,
  code text not null,
  naam text not null,
  soort text not null check (soort in ('cluster', 'programmaorganisatie')),
  bron text not null,
  primary key (gemeente, id),
  unique (gemeente, voorstel_id, code),
  foreign key (gemeente, voorstel_id) references begroting.kadernotavoorstel (gemeente, id)
);

create table begroting.voorstelregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstel_id uuid not null,
  cluster_id uuid not null,
  volgorde int not null,
  code text not null,
  naam text not null,
  ondertitel text,
  soort text not null check (soort in ('structureel', 'tijdelijk', 'eenmalig')),
  bron text not null,
  -- Two texts, each with its place in the paper: what it is for, and why it is asked.
  toelichting jsonb,
  motief jsonb,
  risico jsonb,
  bouwstenen jsonb not null default '[]',
  voorwaarden jsonb not null default '[]',
  buffer jsonb,
  meer jsonb not null default '{}',
  primary key (gemeente, id),
  unique (gemeente, voorstel_id, code),
  foreign key (gemeente, voorstel_id) references begroting.kadernotavoorstel (gemeente, id),
  foreign key (gemeente, cluster_id) references begroting.cluster (gemeente, id)
);
create index voorstelregel_cluster on begroting.voorstelregel (gemeente, cluster_id);

create table begroting.voorstelbedrag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstelregel_id uuid not null,
  -- Null where the paper prints no year.
  jaar int check (jaar between 1990 and 2100),
  lasten bigint not null check (lasten >= 0),
  baten bigint not null check (baten >= 0),
  primary key (gemeente, id),
  unique nulls not distinct (gemeente, voorstelregel_id, jaar),
  foreign key (gemeente, voorstelregel_id) references begroting.voorstelregel (gemeente, id)
);

create table begroting.bevinding (
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
  foreign key (gemeente, voorstel_id) references begroting.kadernotavoorstel (gemeente, id)
);

create table begroting.wijziging (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('primitief', 'kadernota', 'begrotingswijziging', 'verschuiving', 'overheveling', 'vrijval', 'indexering', 'correctie')),
  orgaan text not null check (orgaan in ('raad', 'college', 'directie', 'budgethouder')),
  toelichting text not null,
  voorgesteld_op date,
  versie int not null default 1,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id)
);
create index wijziging_lijst on begroting.wijziging (gemeente, geregistreerd_op desc);

create table begroting.mutatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  wijziging_id uuid not null,
  regel_id uuid not null,
  jaar int not null check (jaar between 1990 and 2100),
  zijde text not null check (zijde in ('lasten', 'baten')),
  bedrag bigint not null check (bedrag <> 0),
  duur text not null check (duur in ('structureel', 'incidenteel')),
  voorstelregel_id uuid,
  primary key (gemeente, id),
  foreign key (gemeente, wijziging_id) references begroting.wijziging (gemeente, id),
  foreign key (gemeente, regel_id) references begroting.begrotingsregel (gemeente, id),
  foreign key (gemeente, voorstelregel_id) references begroting.voorstelregel (gemeente, id)
);
create index mutatie_wijziging on begroting.mutatie (gemeente, wijziging_id);
create index mutatie_regel on begroting.mutatie (gemeente, regel_id, jaar);
create index mutatie_voorstelregel on begroting.mutatie (gemeente, voorstelregel_id) where voorstelregel_id is not null;

-- The one outcome of a wijziging; only vastgesteld makes budget.
create table begroting.wijzigingbesluit (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  wijziging_id uuid not null,
  uitkomst text not null check (uitkomst in ('vastgesteld', 'verworpen', 'ingetrokken')),
  besluitdatum date not null,
  besluitnummer text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "wijziging-al-besloten" unique (gemeente, wijziging_id),
  check (uitkomst <> 'vastgesteld' or besluitnummer <> ''),
  foreign key (gemeente, wijziging_id) references begroting.wijziging (gemeente, id)
);

-- What counts as budget, with its two dates (D14): decided on, known here since.
create view begroting.budgetmutatie with (security_invoker = true) as
select m.gemeente, m.id, m.wijziging_id, m.regel_id, m.jaar, m.zijde, m.bedrag, m.duur, m.voorstelregel_id, w.soort, b.besluitdatum, b.geregistreerd_op
from begroting.mutatie m
join begroting.wijziging w on w.gemeente = m.gemeente and w.id = m.wijziging_id
join begroting.wijzigingbesluit b on b.gemeente = m.gemeente and b.wijziging_id = m.wijziging_id and b.uitkomst = 'vastgesteld';

-- Which administration is the source of a taakveld and kostensoort: the chain or the ledger, never both.
create table begroting.bronkeuze (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  taakveld text not null,
  kostensoort text not null,
  bron text not null check (bron in ('keten', 'grootboek')),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  constraint "bron-al-gekozen" unique (gemeente, taakveld, kostensoort, geldig without overlaps)
);

create table begroting.toerekeningsregel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  volgorde int not null check (volgorde > 0),
  match jsonb not null check (jsonb_typeof(match) = 'object'),
  regel_id uuid not null,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "volgorde-dubbel" unique (gemeente, volgorde, geldig without overlaps),
  foreign key (gemeente, regel_id) references begroting.begrotingsregel (gemeente, id)
);
create index toerekeningsregel_regel on begroting.toerekeningsregel (gemeente, regel_id);

-- Mirrors `past` of rules/toerekening.ts: every kenmerk asked for is there, with the value or one of the values.
create function begroting.past(match jsonb, kenmerken jsonb) returns boolean
  language sql immutable parallel safe
return not exists (
  select from jsonb_each(match) eis
  where not coalesce(case jsonb_typeof(eis.value) when 'array' then eis.value ? (kenmerken ->> eis.key) else eis.value = kenmerken -> eis.key end, false)
);

create table begroting.maandafsluiting (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  maand date not null check (maand = date_trunc('month', maand)),
  gesloten_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "maand-al-gesloten" unique (gemeente, maand)
);

create table begroting.grootboekboeking (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  boekstuk text not null,
  boekdatum date not null,
  taakveld text not null,
  kostensoort text not null,
  product text,
  omschrijving text,
  bedrag bigint not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "boekstuk-bestaat" unique (gemeente, boekstuk)
);

-- A euro on a line. Insert-only but for the moment at which another attribution took its place.
create table begroting.realisatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  bronsoort text not null,
  bron_id uuid not null,
  -- The day that the cost belongs to: the month of care, else the day of booking.
  datum date not null,
  jaar int generated always as (extract(year from datum)::int) stored,
  boekdatum date not null,
  kenmerken jsonb not null,
  bedrag bigint not null,
  regel_id uuid not null,
  toerekeningsregel_id uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  vervallen_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, regel_id) references begroting.begrotingsregel (gemeente, id),
  foreign key (gemeente, toerekeningsregel_id) references begroting.toerekeningsregel (gemeente, id)
);
create unique index "al-geboekt" on begroting.realisatie (gemeente, bronsoort, bron_id) where vervallen_op is null;
create index realisatie_regel on begroting.realisatie (gemeente, regel_id, jaar) include (bedrag) where vervallen_op is null;
create index realisatie_datum on begroting.realisatie (gemeente, datum);
create index realisatie_toerekeningsregel on begroting.realisatie (gemeente, toerekeningsregel_id);

-- Expected and not yet realised; rebuilt from what was assigned, so it holds no facts of its own.
create table begroting.verplichting (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bronsoort text not null check (bronsoort in ('toewijzing', 'subsidie', 'pgb')),
  bron_id uuid not null,
  maand date not null,
  regel_id uuid not null,
  verwacht bigint not null check (verwacht >= 0),
  goedgekeurd bigint not null,
  bedrag bigint not null check (bedrag >= 0),
  primary key (gemeente, id),
  unique (gemeente, bronsoort, bron_id, maand),
  foreign key (gemeente, regel_id) references begroting.begrotingsregel (gemeente, id)
);
create index verplichting_regel on begroting.verplichting (gemeente, regel_id, maand);

call platform.beveilig('begroting.begrotingsregel', 'select, insert, update');
call platform.beveilig('begroting.kadernotavoorstel');
call platform.beveilig('begroting.cluster');
call platform.beveilig('begroting.voorstelregel');
call platform.beveilig('begroting.voorstelbedrag');
call platform.beveilig('begroting.bevinding');
call platform.beveilig('begroting.wijziging', 'select, insert, update');
call platform.beveilig('begroting.mutatie');
call platform.beveilig('begroting.wijzigingbesluit');
call platform.beveilig('begroting.bronkeuze', 'select, insert, update');
call platform.beveilig('begroting.toerekeningsregel', 'select, insert, update');
call platform.beveilig('begroting.maandafsluiting');
call platform.beveilig('begroting.grootboekboeking');
call platform.beveilig('begroting.realisatie', 'select, insert, update');
call platform.beveilig('begroting.verplichting', 'select, insert, update, delete');
grant select on begroting.budgetmutatie to samenhang_app;

-- What the chain booked and we may count: not where the ledger was declared to be the source (BG3).
create view begroting.te_boeken with (security_invoker = true) as
select b.gemeente, b.id bron_id, b.zorgmaand datum, b.boekdatum, b.bedrag,
  jsonb_strip_nulls(jsonb_build_object('taakveld', b.taakveld, 'kostensoort', b.kostensoort, 'wet', b.wet, 'product', b.product_code,
    'bronsoort', b.bronsoort, 'aanbieder', b.aanbieder_id, 'wijk', b.wijk)) kenmerken
from declaratie.boeking b
where not exists (select from begroting.bronkeuze k where k.gemeente = b.gemeente and k.taakveld = b.taakveld and k.kostensoort = b.kostensoort
  and k.bron = 'grootboek' and k.geldig @> b.zorgmaand);
grant select on begroting.te_boeken to samenhang_app;

-- What was assigned, its prices, and what was approved of it per month: from these the commitments are made (D13, BG4).
create view begroting.toegewezen with (security_invoker = true) as
select t.gemeente, t.id, t.looptijd, t.wet, p.code product, p.categorie, p.verblijf, c.schaal, t.aanbieder_id, v.wijk, t.contractproduct_id, t.volume, t.eenheid, t.frequentie
from voorziening.toewijzing t
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
join contract.contractproduct c on c.gemeente = t.gemeente and c.id = t.contractproduct_id
where not t.verwijderd and t.volume is not null;

create view begroting.prijs with (security_invoker = true) as
select r.gemeente, r.contractproduct_id, r.bedrag, r.eenheid, r.geldig from contract.tarief r;

create view begroting.goedgekeurd with (security_invoker = true) as
select d.gemeente, d.toewijzing_id, date_trunc('month', lower(d.periode))::date maand, d.bedrag
from declaratie.declaratieregel d where d.besluit = 'goedgekeurd' and d.toewijzing_id is not null;
grant select on begroting.toegewezen, begroting.prijs, begroting.goedgekeurd to samenhang_app;
