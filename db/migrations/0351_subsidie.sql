-- A grant to its end: accounted for, settled, reclaimed; and a ceiling that a decision changes.
alter table contract.subsidie
  add column verantwoord_op date,
  add column verantwoording text not null default '',
  add constraint verantwoord_na_verlening check (verantwoord_op is null or verleend_op is not null);

create table contract.terugvordering (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  subsidie_id uuid not null,
  datum date not null,
  bedrag bigint not null check (bedrag > 0),
  reden text not null check (reden <> ''),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, subsidie_id) references contract.subsidie (gemeente, id)
);
create index terugvordering_subsidie on contract.terugvordering (gemeente, subsidie_id);
call platform.beveilig('contract.terugvordering');

create table contract.plafondbesluit (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  regeling_id uuid not null,
  besluit_op date not null,
  was bigint not null,
  plafond bigint not null check (plafond >= 0),
  rechtsgrond text not null check (rechtsgrond <> ''),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, regeling_id) references contract.subsidieregeling (gemeente, id)
);
create index plafondbesluit_regeling on contract.plafondbesluit (gemeente, regeling_id);
call platform.beveilig('contract.plafondbesluit');

-- C1 for who lowers the ceiling: never below what is granted.
create function contract.bewaak_plafond_omlaag() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(coalesce(s.vastgesteld, s.verleend)), 0) from contract.subsidie s
      where s.gemeente = new.gemeente and s.regeling_id = new.id) > new.plafond then
    raise exception 'subsidieplafond' using errcode = '23514', constraint = 'plafond-onder-verleend';
  end if;
  return null;
end $$;
create constraint trigger bewaak_plafond_omlaag after update on contract.subsidieregeling
  for each row execute function contract.bewaak_plafond_omlaag();

drop view contract.subsidie_stand;
create view contract.subsidie_stand with (security_invoker = true) as
select s.*, o.naam organisatie, o.agb organisatie_agb,
  coalesce((select sum(v.bedrag) from contract.voorschot v where v.gemeente = s.gemeente and v.subsidie_id = s.id), 0)::bigint betaald,
  coalesce((select sum(t.bedrag) from contract.terugvordering t where t.gemeente = s.gemeente and t.subsidie_id = s.id), 0)::bigint teruggevorderd
from contract.subsidie s join aanbod.organisatie o on o.gemeente = s.gemeente and o.id = s.organisatie_id;
grant select on contract.subsidie_stand to samenhang_app;

create or replace view contract.feit_subsidie with (security_invoker = true) as
select s.gemeente, s.id subsidie_id, s.regeling_id, s.organisatie_id, s.verleend_op, s.verleend, s.vastgesteld_op, s.vastgesteld,
  (coalesce((select sum(v.bedrag) from contract.voorschot v where v.gemeente = s.gemeente and v.subsidie_id = s.id), 0)
    - coalesce((select sum(t.bedrag) from contract.terugvordering t where t.gemeente = s.gemeente and t.subsidie_id = s.id), 0))::bigint betaald
from contract.subsidie s;
