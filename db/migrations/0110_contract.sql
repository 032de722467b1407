-- Who may deliver what, from when, at which price; subsidies under their ceiling.
create schema contract;
grant usage on schema contract to samenhang_app;

create table contract.aanbieder (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  organisatie_id uuid,
  naam text not null,
  agb char(8) not null check (agb ~ '^\d{8}$'),
  primary key (gemeente, id),
  constraint "agb-bestaat" unique (gemeente, agb),
  foreign key (gemeente, organisatie_id) references aanbod.organisatie (gemeente, id)
);
create index aanbieder_organisatie on contract.aanbieder (gemeente, organisatie_id);

create table contract.contract (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  aanbieder_id uuid not null,
  nummer text not null,
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  inkoopmodel text not null,
  samenwerking text,
  plafond bigint check (plafond >= 0),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  -- Notice: the last day on which something new may be assigned; what runs on is work (contractEindigt).
  opgezegd_per date,
  opgezegd_op date,
  primary key (gemeente, id),
  constraint "contractnummer-bestaat" unique (gemeente, nummer),
  unique (gemeente, id, aanbieder_id, wet, geldig without overlaps),
  check ((opgezegd_per is null) = (opgezegd_op is null)),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id)
);
create index contract_aanbieder on contract.contract (gemeente, aanbieder_id);

create table contract.contractproduct (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  contract_id uuid not null,
  aanbieder_id uuid not null,
  wet text not null,
  product_id uuid not null,
  bekostiging text not null check (bekostiging in ('inspanning', 'output', 'taak')),
  schaal text not null check (schaal in ('lokaal', 'regionaal', 'landelijk')),
  resultaatafspraak text,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  unique (gemeente, id, geldig without overlaps),
  unique (gemeente, id, aanbieder_id, product_id, geldig without overlaps),
  -- One price and one contract a day for what a provider delivers.
  constraint "product-al-onder-contract" unique (gemeente, aanbieder_id, product_id, geldig without overlaps),
  constraint "product-buiten-contract" foreign key (gemeente, contract_id, aanbieder_id, wet, period geldig)
    references contract.contract (gemeente, id, aanbieder_id, wet, period geldig),
  constraint "product-van-andere-wet" foreign key (gemeente, product_id, wet) references aanbod.product (gemeente, id, wet),
  constraint "product-niet-in-periode" foreign key (gemeente, product_id, period geldig)
    references aanbod.productversie (gemeente, product_id, period geldig)
);
create index contractproduct_contract on contract.contractproduct (gemeente, contract_id);
create index contractproduct_product on contract.contractproduct (gemeente, product_id);

-- C2: one price a day.
create table contract.tarief (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  contractproduct_id uuid not null,
  bedrag bigint not null check (bedrag >= 0),
  eenheid text not null check (eenheid in ('01', '04', '14', '16', '82', '83', '84')),
  reden text not null check (reden in ('onderhandeld', 'index')),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  primary key (gemeente, id),
  constraint "tarief-overlapt" unique (gemeente, contractproduct_id, geldig without overlaps),
  constraint "tarief-buiten-product" foreign key (gemeente, contractproduct_id, period geldig)
    references contract.contractproduct (gemeente, id, period geldig)
);

create table contract.termijnbedrag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  contractproduct_id uuid not null,
  maand date not null check (extract(day from maand) = 1),
  bedrag bigint not null check (bedrag >= 0),
  primary key (gemeente, id),
  unique (gemeente, contractproduct_id, maand),
  foreign key (gemeente, contractproduct_id) references contract.contractproduct (gemeente, id)
);

create table contract.subsidieregeling (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  opgave text not null,
  tijdvak daterange not null check (not isempty(tijdvak)),
  plafond bigint not null check (plafond >= 0),
  verdeelwijze text not null,
  rechtsgrond text not null check (rechtsgrond <> ''),
  primary key (gemeente, id),
  unique (gemeente, opgave, tijdvak without overlaps)
);

create table contract.subsidie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  regeling_id uuid not null,
  organisatie_id uuid not null,
  aanbod_ids uuid[] not null default '{}',
  impactafspraak text not null,
  aangevraagd_op date not null,
  gevraagd bigint not null check (gevraagd > 0),
  verleend_op date,
  verleend bigint check (verleend > 0),
  geweigerd_op date,
  vastgesteld_op date,
  vastgesteld bigint check (vastgesteld >= 0),
  primary key (gemeente, id),
  check ((verleend is null) = (verleend_op is null)),
  check ((vastgesteld is null) = (vastgesteld_op is null)),
  check (vastgesteld is null or vastgesteld <= verleend),
  foreign key (gemeente, regeling_id) references contract.subsidieregeling (gemeente, id),
  foreign key (gemeente, organisatie_id) references aanbod.organisatie (gemeente, id)
);
create index subsidie_regeling on contract.subsidie (gemeente, regeling_id);
create index subsidie_organisatie on contract.subsidie (gemeente, organisatie_id);

create table contract.voorschot (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  subsidie_id uuid not null,
  datum date not null,
  bedrag bigint not null check (bedrag > 0),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, subsidie_id) references contract.subsidie (gemeente, id)
);
create index voorschot_subsidie on contract.voorschot (gemeente, subsidie_id);

-- D9: help without indication is counted per month and wijk, never per person. A correction is a next version (C4).
create table contract.deelnameopgave (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  subsidie_id uuid not null,
  aanbod_id uuid not null,
  maand date not null check (extract(day from maand) = 1),
  wijk text not null,
  versie int not null default 1 check (versie > 0),
  deelnemers int not null check (deelnemers >= 0),
  nieuw int not null check (nieuw >= 0 and nieuw <= deelnemers),
  dagdelen int not null check (dagdelen >= 0),
  -- Codes that the partner gives out itself: distinct people over months without a BSN.
  deelnemercodes text[] not null default '{}',
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, subsidie_id, aanbod_id, maand, wijk, versie),
  foreign key (gemeente, subsidie_id) references contract.subsidie (gemeente, id),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id)
);
create index deelnameopgave_aanbod on contract.deelnameopgave (gemeente, aanbod_id);

call platform.beveilig('contract.aanbieder', 'select, insert, update');
call platform.beveilig('contract.contract', 'select, insert, update');
call platform.beveilig('contract.contractproduct');
call platform.beveilig('contract.tarief', 'select, insert, update');
call platform.beveilig('contract.termijnbedrag');
call platform.beveilig('contract.subsidieregeling', 'select, insert, update');
call platform.beveilig('contract.subsidie', 'select, insert, update');
call platform.beveilig('contract.voorschot');
call platform.beveilig('contract.deelnameopgave');

-- C1 in the database: what is granted (or settled) under a regeling never passes its ceiling.
create function contract.bewaak_plafond() returns trigger language plpgsql as $$
declare
  ruimte bigint;
begin
  select r.plafond into ruimte from contract.subsidieregeling r where r.gemeente = new.gemeente and r.id = new.regeling_id for update;
  if (select coalesce(sum(coalesce(s.vastgesteld, s.verleend)), 0) from contract.subsidie s
      where s.gemeente = new.gemeente and s.regeling_id = new.regeling_id) > ruimte then
    raise exception 'subsidieplafond' using errcode = '23514', constraint = 'plafond-overschreden';
  end if;
  return null;
end $$;
create constraint trigger bewaak_plafond after insert or update on contract.subsidie
  for each row execute function contract.bewaak_plafond();

create view contract.geldende_opgave with (security_invoker = true) as
select distinct on (gemeente, subsidie_id, aanbod_id, maand, wijk) *
from contract.deelnameopgave order by gemeente, subsidie_id, aanbod_id, maand, wijk, versie desc;

-- Grain: subsidie x offer x month x wijk.
create view contract.feit_deelname with (security_invoker = true) as
select o.gemeente, o.subsidie_id, o.aanbod_id, a.naam aanbod, a.trede, a.themas, a.beoogt_te_vervangen, o.maand, o.wijk, o.deelnemers, o.nieuw, o.dagdelen,
  o.deelnemercodes, o.geregistreerd_op
from contract.geldende_opgave o join aanbod.aanbod a on a.gemeente = o.gemeente and a.id = o.aanbod_id;

-- Grain: subsidie.
create view contract.feit_subsidie with (security_invoker = true) as
select s.gemeente, s.id subsidie_id, s.regeling_id, s.organisatie_id, s.verleend_op, s.verleend, s.vastgesteld_op, s.vastgesteld,
  coalesce((select sum(v.bedrag) from contract.voorschot v where v.gemeente = s.gemeente and v.subsidie_id = s.id), 0)::bigint betaald
from contract.subsidie s;
grant select on contract.geldende_opgave, contract.feit_deelname, contract.feit_subsidie to samenhang_app;

-- Work: contracts that end within half a year or were given notice are shown to who manages them; nothing to decide otherwise.
create view contract.werk with (security_invoker = true) as
select c.gemeente, 'contract-eindigt'::text soort, c.id, c.wet, null::text taak, null::uuid persoon_id, null::uuid huishouden_id, null::uuid team_id,
  null::uuid eigenaar, coalesce(c.opgezegd_op, upper(c.geldig) - 180) start, coalesce(c.opgezegd_per, upper(c.geldig) - 1) uiterlijk,
  null::date stil_sinds, 'eindigt'::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from contract.contract c
where upper(c.geldig) is not null or c.opgezegd_per is not null;
grant select on contract.werk to samenhang_app;

-- A product under contract with the name of today's catalogue.
create view contract.productregel with (security_invoker = true) as
select p.gemeente, p.id, p.contract_id, p.aanbieder_id, p.product_id, q.code, q.categorie, p.bekostiging, p.schaal, p.resultaatafspraak, p.geldig,
  (select v.naam from aanbod.productversie v where v.gemeente = p.gemeente and v.product_id = p.product_id order by lower(v.geldig) desc limit 1) naam
from contract.contractproduct p join aanbod.product q on q.gemeente = p.gemeente and q.id = p.product_id;

create view contract.subsidie_stand with (security_invoker = true) as
select s.*, o.naam organisatie, o.agb organisatie_agb,
  coalesce((select sum(v.bedrag) from contract.voorschot v where v.gemeente = s.gemeente and v.subsidie_id = s.id), 0)::bigint betaald
from contract.subsidie s join aanbod.organisatie o on o.gemeente = s.gemeente and o.id = s.organisatie_id;
grant select on contract.productregel, contract.subsidie_stand to samenhang_app;
