-- One household, one plan, one regisseur: the circle, what was weighed, promised and asked, and what came of it.
create schema plan;
grant usage on schema plan to samenhang_app;

create table plan.plan (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  huishouden_id uuid not null,
  opsteller uuid not null,
  team_id uuid,
  taak text,
  geopend_op date not null,
  gesloten_op date check (gesloten_op >= geopend_op),
  sluitreden text,
  -- From the first vaststelling to the closing; on every day of it there is a regisseur (P2, see the foreign key below).
  lopend daterange,
  -- Derived, kept by the deeds: the next evaluation of the version in force.
  evaluatie_op date,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id),
  foreign key (gemeente, opsteller) references inrichting.gebruiker (gemeente, id)
);
-- P1: at most one open plan per household.
create unique index "plan-loopt-al" on plan.plan (gemeente, huishouden_id) where gesloten_op is null;
create index plan_huishouden on plan.plan (gemeente, huishouden_id, geopend_op desc);
create index plan_team on plan.plan (gemeente, team_id);
create index plan_opsteller on plan.plan (gemeente, opsteller);
create index plan_evaluatie on plan.plan (gemeente, evaluatie_op) where gesloten_op is null;

-- Exactly one a day: overlap is refused here, a gap by the foreign key from plan.
create table plan.regie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  medewerker_id uuid not null,
  waarnemer_id uuid check (waarnemer_id <> medewerker_id),
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, waarnemer_id) references inrichting.gebruiker (gemeente, id),
  constraint "al-regisseur" unique (gemeente, plan_id, geldig without overlaps)
);
-- The temporal key lies in a slower kind of index; lists look up the plan here.
create index regie_plan on plan.regie (gemeente, plan_id) include (medewerker_id, waarnemer_id, geldig);
create index regie_medewerker on plan.regie (gemeente, medewerker_id);
create index regie_waarnemer on plan.regie (gemeente, waarnemer_id) where waarnemer_id is not null;

create table plan.contactpersoon (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  medewerker_id uuid not null,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  unique (gemeente, plan_id, geldig without overlaps)
);
create index contactpersoon_plan on plan.contactpersoon (gemeente, plan_id) include (medewerker_id, geldig);
create index contactpersoon_medewerker on plan.contactpersoon (gemeente, medewerker_id);

-- Who the plan is about, in or outside the household (D4, R11).
create table plan.kringlid (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  persoon_id uuid,
  netwerklid_id uuid,
  professional_id uuid,
  rol text not null check (rol in ('vrager', 'ondersteunde', 'gezinslid', 'mantelzorger', 'netwerk', 'professional')),
  buiten_huishouden boolean not null default false,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, netwerklid_id) references huishouden.netwerklid (gemeente, id),
  foreign key (gemeente, professional_id) references huishouden.professional (gemeente, id),
  check (num_nonnulls(persoon_id, netwerklid_id, professional_id) = 1),
  constraint "al-in-kring" exclude using gist (gemeente with =, plan_id with =, persoon_id with =, geldig with &&) where (persoon_id is not null)
);
create index kringlid_plan on plan.kringlid (gemeente, plan_id);
create index kringlid_persoon on plan.kringlid (gemeente, persoon_id) where persoon_id is not null;
create index kringlid_netwerklid on plan.kringlid (gemeente, netwerklid_id) where netwerklid_id is not null;
create index kringlid_professional on plan.kringlid (gemeente, professional_id) where professional_id is not null;

-- A worker's own involvement: trede 3 guides, trede 4 indicates and follows (D7).
create table plan.betrokkenheid (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  medewerker_id uuid not null,
  rol text not null,
  wetten text[] not null default '{}',
  trede smallint not null check (trede in (3, 4)),
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id)
);
create index betrokkenheid_plan on plan.betrokkenheid (gemeente, plan_id);
create index betrokkenheid_medewerker on plan.betrokkenheid (gemeente, medewerker_id);

-- `versie` guards the concept (If-Match); what was promised is frozen by `vastgesteld_op` and its hash (P4).
create table plan.planversie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  nr int not null check (nr > 0),
  versie int not null default 1,
  opsteller uuid not null,
  schrijvers uuid[] not null,
  begonnen_op date not null,
  evaluatie_op date,
  vastgesteld_op date check (vastgesteld_op >= begonnen_op),
  inhoudhash bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, plan_id, nr),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, opsteller) references inrichting.gebruiker (gemeente, id),
  check ((vastgesteld_op is null) = (inhoudhash is null))
);
create unique index "concept-loopt-al" on plan.planversie (gemeente, plan_id) where vastgesteld_op is null;
create index planversie_opsteller on plan.planversie (gemeente, opsteller);

-- Content carries a stable id (`stam`) and the versions in which it stands: from `vanaf` up to, not including, `tot`.
create table plan.behoefte (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stam uuid not null,
  plan_id uuid not null,
  -- Empty: the household as a whole.
  kringlid_id uuid,
  domein text not null,
  wet text check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig')),
  omschrijving bytea not null,
  vanaf int not null,
  tot int check (tot > vanaf),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, stam, vanaf),
  foreign key (gemeente, plan_id, vanaf) references plan.planversie (gemeente, plan_id, nr),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id)
);
create index behoefte_plan on plan.behoefte (gemeente, plan_id, vanaf);
create index behoefte_kringlid on plan.behoefte (gemeente, kringlid_id) where kringlid_id is not null;

create table plan.afweging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stam uuid not null,
  plan_id uuid not null,
  behoefte_stam uuid not null,
  uitkomst text not null check (uitkomst in ('eigen-kracht', 'omgeving', 'voorliggend', 'maatwerk', 'geen-rol-overheid', 'acceptabel', 'eigen-kosten')),
  aanbod_id uuid,
  product_id uuid,
  tijdelijk boolean not null,
  -- Why help is needed for long, where it is (R: temporary unless).
  reden_langdurig bytea,
  vanaf int not null,
  tot int check (tot > vanaf),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, stam, vanaf),
  unique (gemeente, behoefte_stam, vanaf),
  foreign key (gemeente, plan_id, vanaf) references plan.planversie (gemeente, plan_id, nr),
  foreign key (gemeente, aanbod_id) references aanbod.aanbod (gemeente, id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id),
  constraint "maatwerk-zonder-product" check ((uitkomst = 'maatwerk') = (product_id is not null))
);
create index afweging_plan on plan.afweging (gemeente, plan_id, vanaf);
create index afweging_aanbod on plan.afweging (gemeente, aanbod_id) where aanbod_id is not null;
create index afweging_product on plan.afweging (gemeente, product_id) where product_id is not null;

-- The ladder as data: what was looked at on each step, the verdict and why (P5).
create table plan.afwegingstap (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  afweging_id uuid not null,
  stap text not null check (stap in ('eigen-kracht', 'omgeving', 'voorliggend', 'maatwerk')),
  bekeken boolean not null,
  oordeel text not null check (oordeel in ('voldoende', 'onvoldoende', 'niet-van-toepassing')),
  reden bytea,
  primary key (gemeente, id),
  unique (gemeente, afweging_id, stap),
  foreign key (gemeente, afweging_id) references plan.afweging (gemeente, id)
);

create table plan.doel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stam uuid not null,
  plan_id uuid not null,
  kringlid_id uuid not null,
  behoefte_stam uuid,
  domein text not null,
  tekst bytea not null,
  resultaat bytea not null,
  begin_niveau smallint check (begin_niveau between 1 and 5),
  streef_niveau smallint check (streef_niveau between 1 and 5),
  streefdatum date not null,
  vanaf int not null,
  tot int check (tot > vanaf),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, stam, vanaf),
  foreign key (gemeente, plan_id, vanaf) references plan.planversie (gemeente, plan_id, nr),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id)
);
create index doel_plan on plan.doel (gemeente, plan_id, vanaf);
create index doel_kringlid on plan.doel (gemeente, kringlid_id);

create table plan.afspraak (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stam uuid not null,
  plan_id uuid not null,
  doel_stam uuid,
  -- The owner: someone of the circle, a worker, a provider or organisation, or the municipality as such.
  wie text not null check (wie in ('kringlid', 'medewerker', 'organisatie', 'gemeente')),
  kringlid_id uuid,
  medewerker_id uuid,
  organisatie text,
  wat bytea not null,
  wanneer date not null,
  herhaling text not null default 'eenmalig' check (herhaling in ('eenmalig', 'dag', 'week', 'maand')),
  vanaf int not null,
  tot int check (tot > vanaf),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, stam, vanaf),
  foreign key (gemeente, plan_id, vanaf) references plan.planversie (gemeente, plan_id, nr),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  check ((wie = 'kringlid') = (kringlid_id is not null)),
  check ((wie = 'medewerker') = (medewerker_id is not null)),
  check ((wie = 'organisatie') = (organisatie is not null))
);
create index afspraak_plan on plan.afspraak (gemeente, plan_id, vanaf);
create index afspraak_kringlid on plan.afspraak (gemeente, kringlid_id) where kringlid_id is not null;
create index afspraak_medewerker on plan.afspraak (gemeente, medewerker_id) where medewerker_id is not null;

create table plan.gevraagde_voorziening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  stam uuid not null,
  plan_id uuid not null,
  kringlid_id uuid not null,
  afweging_stam uuid not null,
  product_id uuid not null,
  wet text not null,
  -- { volume, eenheid, frequentie } as in the iStandaarden, or empty where the product has none.
  omvang jsonb,
  geldig daterange not null check (not isempty(geldig)),
  leveringsvorm text not null check (leveringsvorm in ('zin', 'pgb', 'geld', 'eigen-dienst')),
  vanaf int not null,
  tot int check (tot > vanaf),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, stam, vanaf),
  foreign key (gemeente, plan_id, vanaf) references plan.planversie (gemeente, plan_id, nr),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id),
  foreign key (gemeente, product_id, wet) references aanbod.product (gemeente, id, wet)
);
create index gevraagde_voorziening_plan on plan.gevraagde_voorziening (gemeente, plan_id, vanaf);
create index gevraagde_voorziening_kringlid on plan.gevraagde_voorziening (gemeente, kringlid_id);
create index gevraagde_voorziening_product on plan.gevraagde_voorziening (gemeente, product_id);

-- Facts: what happened, never changed.
create table plan.aanbieding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  planversie_id uuid not null,
  ronde int not null,
  datum date not null,
  stappen text[] not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, planversie_id, ronde),
  foreign key (gemeente, planversie_id) references plan.planversie (gemeente, id)
);

create table plan.beoordeling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  aanbieding_id uuid not null,
  stap int not null check (stap > 0),
  akkoord boolean not null,
  toelichting bytea,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, aanbieding_id, stap),
  foreign key (gemeente, aanbieding_id) references plan.aanbieding (gemeente, id),
  check (akkoord or toelichting is not null)
);

create table plan.ondertekening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  planversie_id uuid not null,
  persoon_id uuid not null,
  namens_id uuid,
  hoedanigheid text not null check (hoedanigheid in ('zelf', 'gezagdrager', 'vertegenwoordiger')),
  vorm text not null check (vorm in ('digitaal', 'papier')),
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique nulls not distinct (gemeente, planversie_id, persoon_id, namens_id),
  foreign key (gemeente, planversie_id) references plan.planversie (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, namens_id) references huishouden.persoon (gemeente, id),
  check ((hoedanigheid = 'zelf') = (namens_id is null))
);
create index ondertekening_persoon on plan.ondertekening (gemeente, persoon_id);
create index ondertekening_namens on plan.ondertekening (gemeente, namens_id) where namens_id is not null;

create table plan.evaluatie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  datum date not null,
  vervolg text not null check (vervolg in ('voortzetten', 'aanpassen', 'afbouwen', 'afsluiten')),
  volgende_op date check (volgende_op > datum),
  verslag bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id)
);
create index evaluatie_plan on plan.evaluatie (gemeente, plan_id, datum desc);

-- Progress of a goal: seen at an evaluation or in between.
create table plan.voortgang (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  doel_stam uuid not null,
  evaluatie_id uuid,
  datum date not null,
  oordeel text not null check (oordeel in ('behaald', 'vooruitgang', 'gelijk', 'achteruitgang', 'vervallen')),
  niveau smallint check (niveau between 1 and 5),
  toelichting bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, evaluatie_id) references plan.evaluatie (gemeente, id)
);
create index voortgang_doel on plan.voortgang (gemeente, doel_stam, datum desc, id desc);
create index voortgang_plan on plan.voortgang (gemeente, plan_id);
create index voortgang_evaluatie on plan.voortgang (gemeente, evaluatie_id) where evaluatie_id is not null;

create table plan.nagekomen (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  afspraak_stam uuid not null,
  datum date not null,
  gelukt boolean not null,
  toelichting bytea,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id)
);
create index nagekomen_afspraak on plan.nagekomen (gemeente, afspraak_stam, datum desc, id desc);
create index nagekomen_plan on plan.nagekomen (gemeente, plan_id);

create table plan.meting (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  kringlid_id uuid not null,
  instrument text not null,
  domein text not null,
  niveau smallint not null check (niveau between 1 and 5),
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id)
);
create index meting_plan on plan.meting (gemeente, plan_id, datum);
create index meting_kringlid on plan.meting (gemeente, kringlid_id);

-- The plan's own memory of what was granted on what it asked (D21); written by voorziening.
create table plan.inzet (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  gevraagde_stam uuid not null,
  voorziening_id uuid not null,
  van date not null,
  tot date check (tot >= van),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id)
);
create index inzet_plan on plan.inzet (gemeente, plan_id);
create index inzet_voorziening on plan.inzet (gemeente, voorziening_id, id desc);
create index inzet_stam on plan.inzet (gemeente, gevraagde_stam);

-- P2: every day from first vaststelling to closing lies under a regie. Looked at when the transaction ends.
alter table plan.plan add constraint "regisseur-ontbreekt"
  foreign key (gemeente, id, period lopend) references plan.regie (gemeente, plan_id, period geldig) deferrable initially deferred;

-- P4: content of a vastgestelde versie is not written; it may only cease to stand, from a version still in concept.
create function plan.bewaak_inhoud() returns trigger language plpgsql as $$
declare
  vast boolean;
begin
  if tg_op <> 'INSERT' then
    select vastgesteld_op is not null into vast from plan.planversie where gemeente = old.gemeente and plan_id = old.plan_id and nr = old.vanaf;
    if vast then
      if tg_op = 'DELETE' or to_jsonb(new) - 'tot' <> to_jsonb(old) - 'tot' then
        raise exception using errcode = '23514', constraint = 'versie-vastgesteld', message = 'een vastgestelde versie verandert niet';
      end if;
      if exists (select from plan.planversie v where v.gemeente = old.gemeente and v.plan_id = old.plan_id and v.vastgesteld_op is not null
          and v.nr in (old.tot, new.tot)) then
        raise exception using errcode = '23514', constraint = 'versie-vastgesteld', message = 'een vastgestelde versie verandert niet';
      end if;
      return new;
    end if;
  end if;
  if tg_op = 'INSERT' and exists (select from plan.planversie v where v.gemeente = new.gemeente and v.plan_id = new.plan_id and v.nr = new.vanaf
      and v.vastgesteld_op is not null) then
    raise exception using errcode = '23514', constraint = 'versie-vastgesteld', message = 'een vastgestelde versie verandert niet';
  end if;
  return coalesce(new, old);
end $$;

create function plan.bewaak_versie() returns trigger language plpgsql as $$
begin
  if old.vastgesteld_op is not null and new is distinct from old then
    raise exception using errcode = '23514', constraint = 'versie-vastgesteld', message = 'een vastgestelde versie verandert niet';
  end if;
  return new;
end $$;
create trigger vast before update on plan.planversie for each row execute function plan.bewaak_versie();
create trigger inhoud before insert or update or delete on plan.behoefte for each row execute function plan.bewaak_inhoud();
create trigger inhoud before insert or update or delete on plan.afweging for each row execute function plan.bewaak_inhoud();
create trigger inhoud before insert or update or delete on plan.doel for each row execute function plan.bewaak_inhoud();
create trigger inhoud before insert or update or delete on plan.afspraak for each row execute function plan.bewaak_inhoud();
create trigger inhoud before insert or update or delete on plan.gevraagde_voorziening for each row execute function plan.bewaak_inhoud();

call platform.beveilig('plan.plan', 'select, insert, update', met_taak => true);
call huishouden.scherm_huishouden_af('plan.plan', 'huishouden_id');

-- Of another municipality one reads the parts of a plan only where the plan itself may be read.
create procedure plan.beveilig(tabel regclass, rechten text, kolom name, verwijzing text)
  language plpgsql as $$
begin
  call platform.beveilig(tabel, rechten);
  execute format('create policy van_plan on %s as restrictive for select to samenhang_app
    using (gemeente = (select platform.schrijft()) or %I in (select id from %s))', tabel, kolom, verwijzing);
end $$;

call plan.beveilig('plan.regie', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.contactpersoon', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.kringlid', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.betrokkenheid', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.planversie', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.behoefte', 'select, insert, update, delete', 'plan_id', 'plan.plan');
call plan.beveilig('plan.afweging', 'select, insert, update, delete', 'plan_id', 'plan.plan');
call plan.beveilig('plan.afwegingstap', 'select, insert, delete', 'afweging_id', 'plan.afweging');
call plan.beveilig('plan.doel', 'select, insert, update, delete', 'plan_id', 'plan.plan');
call plan.beveilig('plan.afspraak', 'select, insert, update, delete', 'plan_id', 'plan.plan');
call plan.beveilig('plan.gevraagde_voorziening', 'select, insert, update, delete', 'plan_id', 'plan.plan');
call plan.beveilig('plan.aanbieding', 'select, insert', 'planversie_id', 'plan.planversie');
call plan.beveilig('plan.beoordeling', 'select, insert', 'aanbieding_id', 'plan.aanbieding');
call plan.beveilig('plan.ondertekening', 'select, insert', 'planversie_id', 'plan.planversie');
call plan.beveilig('plan.evaluatie', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.voortgang', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.nagekomen', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.meting', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.inzet', 'select, insert', 'plan_id', 'plan.plan');
call huishouden.scherm_persoon_af('plan.kringlid', 'persoon_id');
call huishouden.scherm_persoon_af('plan.ondertekening', 'persoon_id');
call huishouden.scherm_persoon_af('plan.ondertekening', 'namens_id');

-- How each version stands, as rules/status.ts says it (parity test).
create view plan.versiestand with (security_invoker = true) as
  select v.gemeente, v.id, v.plan_id, v.nr, v.versie, v.opsteller, v.schrijvers, v.begonnen_op, v.evaluatie_op, v.vastgesteld_op,
    case
      when v.vastgesteld_op is not null and exists (select from plan.planversie w where w.gemeente = v.gemeente and w.plan_id = v.plan_id
        and w.vastgesteld_op is not null and w.nr > v.nr) then 'vervangen'
      when v.vastgesteld_op is not null and exists (select from plan.ondertekening o where o.gemeente = v.gemeente and o.planversie_id = v.id) then 'ondertekend'
      when v.vastgesteld_op is not null then 'vastgesteld'
      when a.id is null then 'concept'
      when b.akkoord = false then 'teruggegeven'
      else 'ter beoordeling'
    end status,
    a.id aanbieding_id, a.datum aangeboden_op, a.stappen, coalesce(b.stap, 0) gedaan
  from plan.planversie v
  left join lateral (select id, datum, stappen from plan.aanbieding a where a.gemeente = v.gemeente and a.planversie_id = v.id order by ronde desc limit 1) a on true
  left join lateral (select stap, akkoord from plan.beoordeling b where b.gemeente = v.gemeente and b.aanbieding_id = a.id order by stap desc limit 1) b on true;

-- One row per open plan and per open agreement of a worker (D15). Whether a day has passed is for the reader.
create view plan.werk with (security_invoker = true) as
  select p.gemeente, case
      when n.status = 'ter beoordeling' then 'plan-beoordelen'
      when n.status in ('concept', 'teruggegeven') then 'plan-opstellen'
      else 'plan-evalueren' end soort,
    p.id, null::text wet, p.taak, null::uuid persoon_id, p.huishouden_id, p.team_id,
    case when n.status = 'ter beoordeling' then null else coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller) end eigenaar,
    coalesce(n.aangeboden_op, n.begonnen_op, p.geopend_op) start, p.evaluatie_op uiterlijk, null::date stil_sinds,
    coalesce(n.status, 'in voorbereiding') status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from plan.plan p
  left join lateral (select * from plan.versiestand s where s.gemeente = p.gemeente and s.plan_id = p.id order by nr desc limit 1) n on true
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  where p.gesloten_op is null
  union all
  select a.gemeente, 'afspraak', a.stam, null, p.taak, null, p.huishouden_id, p.team_id, a.medewerker_id,
    a.geregistreerd_op::date, a.wanneer, null, 'open', 'plan.afspraak', a.id, a.wat
  from plan.afspraak a
  join plan.plan p on p.gemeente = a.gemeente and p.id = a.plan_id and p.gesloten_op is null
  join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
  where a.wie = 'medewerker' and a.herhaling = 'eenmalig'
    and (a.tot is null or exists (select from plan.planversie t where t.gemeente = a.gemeente and t.plan_id = a.plan_id and t.nr = a.tot and t.vastgesteld_op is null))
    and not exists (select from plan.nagekomen n where n.gemeente = a.gemeente and n.afspraak_stam = a.stam);

create view plan.tijdlijn with (security_invoker = true) as
  select gemeente, null::uuid persoon_id, huishouden_id, geopend_op datum, 'plan-geopend' soort, id, null::text wet, '{}'::jsonb gegevens from plan.plan
  union all
  select gemeente, null, huishouden_id, gesloten_op, 'plan-gesloten', id, null, jsonb_build_object('reden', sluitreden) from plan.plan where gesloten_op is not null
  union all
  select gemeente, null, huishouden_id, evaluatie_op, 'evaluatie-gepland', id, null, '{}' from plan.plan where gesloten_op is null and evaluatie_op is not null
  union all
  select v.gemeente, null, p.huishouden_id, v.vastgesteld_op, 'plan-vastgesteld', v.id, null, jsonb_build_object('nr', v.nr)
  from plan.planversie v join plan.plan p on p.gemeente = v.gemeente and p.id = v.plan_id where v.vastgesteld_op is not null
  union all
  select o.gemeente, o.persoon_id, p.huishouden_id, o.datum, 'plan-ondertekend', o.id, null, jsonb_build_object('nr', v.nr)
  from plan.ondertekening o join plan.planversie v on v.gemeente = o.gemeente and v.id = o.planversie_id
  join plan.plan p on p.gemeente = v.gemeente and p.id = v.plan_id
  union all
  select e.gemeente, null, p.huishouden_id, e.datum, 'plan-geevalueerd', e.id, null, jsonb_build_object('vervolg', e.vervolg)
  from plan.evaluatie e join plan.plan p on p.gemeente = e.gemeente and p.id = e.plan_id
  union all
  select r.gemeente, null, p.huishouden_id, lower(r.geldig), 'regisseur-aangewezen', r.id, null, jsonb_build_object('medewerkerId', r.medewerker_id)
  from plan.regie r join plan.plan p on p.gemeente = r.gemeente and p.id = r.plan_id;

-- Published shapes for the household's file.
create view plan.overzicht with (security_invoker = true) as
  select p.gemeente, p.id plan_id, p.huishouden_id, p.geopend_op, p.gesloten_op, p.evaluatie_op, p.opsteller, p.team_id,
    g.nr geldende_nr, g.id geldende_versie_id, g.vastgesteld_op, n.nr nieuwste_nr, n.status nieuwste_status,
    r.medewerker_id regisseur_id, r.waarnemer_id, c.medewerker_id contactpersoon_id
  from plan.plan p
  left join lateral (select nr, id, vastgesteld_op from plan.planversie v where v.gemeente = p.gemeente and v.plan_id = p.id and v.vastgesteld_op is not null
    order by nr desc limit 1) g on true
  left join lateral (select nr, status from plan.versiestand s where s.gemeente = p.gemeente and s.plan_id = p.id order by nr desc limit 1) n on true
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  left join plan.contactpersoon c on c.gemeente = p.gemeente and c.plan_id = p.id and upper_inf(c.geldig);

-- Goals of the version in force (of the concept, while there is no other), with the last progress.
create view plan.doelstand with (security_invoker = true) as
  select d.gemeente, d.plan_id, d.id, d.stam, d.kringlid_id, k.persoon_id, k.netwerklid_id, d.domein, d.tekst, d.resultaat, d.begin_niveau, d.streef_niveau,
    d.streefdatum, v.oordeel, v.niveau, v.datum voortgang_op
  from plan.overzicht o
  join plan.doel d on d.gemeente = o.gemeente and d.plan_id = o.plan_id and d.vanaf <= coalesce(o.geldende_nr, o.nieuwste_nr)
    and (d.tot is null or d.tot > coalesce(o.geldende_nr, o.nieuwste_nr))
  join plan.kringlid k on k.gemeente = d.gemeente and k.id = d.kringlid_id
  left join lateral (select oordeel, niveau, datum from plan.voortgang v where v.gemeente = d.gemeente and v.doel_stam = d.stam
    order by datum desc, id desc limit 1) v on true
  where o.gesloten_op is null;

-- The circle with the names that belong to it. Who is shielded is not in it for who may not know.
create view plan.kring with (security_invoker = true) as
  select k.gemeente, k.plan_id, x.huishouden_id, x.gesloten_op, k.id, k.persoon_id, k.netwerklid_id, k.professional_id, k.rol, k.buiten_huishouden, k.geldig,
    p.geboren, coalesce(nullif(concat_ws(' ', split_part(p.voornamen, ' ', 1), p.voorvoegsel, p.geslachtsnaam), ''), n.naam, f.naam) naam,
    coalesce(n.relatie, f.rol || ', ' || f.organisatie) omschrijving, coalesce(p.telefoon, n.telefoon, f.telefoon) telefoon
  from plan.kringlid k
  join plan.plan x on x.gemeente = k.gemeente and x.id = k.plan_id
  left join huishouden.persoon p on p.gemeente = k.gemeente and p.id = k.persoon_id
  left join huishouden.netwerklid n on n.gemeente = k.gemeente and n.id = k.netwerklid_id
  left join huishouden.professional f on f.gemeente = k.gemeente and f.id = k.professional_id
  where num_nonnulls(p.id, n.id, f.id) = 1;

-- Workers by name, as the plan shows them; who holds a function, and when.
create view plan.medewerker with (security_invoker = true) as
  select g.gemeente, g.id, g.naam, a.functie, a.geldig from inrichting.gebruiker g
  join inrichting.aanstelling a on a.gemeente = g.gemeente and a.gebruiker_id = g.id where g.soort = 'medewerker';
create view plan.regiestand with (security_invoker = true) as
  select r.*, g.naam, w.naam waarnemer_naam from plan.regie r join inrichting.gebruiker g on g.gemeente = r.gemeente and g.id = r.medewerker_id
  left join inrichting.gebruiker w on w.gemeente = r.gemeente and w.id = r.waarnemer_id;
create view plan.betrokkene with (security_invoker = true) as
  select b.*, g.naam from plan.betrokkenheid b join inrichting.gebruiker g on g.gemeente = b.gemeente and g.id = b.medewerker_id;

-- Weighed in a vastgestelde versie: which step solved it, per month of vaststelling.
create view plan.feit_afweging with (security_invoker = true) as
  select a.gemeente, to_char(v.vastgesteld_op, 'YYYY-MM') maand, v.vastgesteld_op datum, k.persoon_id client_id, w.gebied_code wijk, b.wet, b.domein, a.uitkomst,
    case a.uitkomst when 'eigen-kracht' then 1 when 'omgeving' then 2 when 'voorliggend' then 3 when 'maatwerk' then 4 end ladderstap,
    a.aanbod_id, a.product_id, a.tijdelijk, 1 aantal
  from plan.afweging a
  join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
  join plan.behoefte b on b.gemeente = a.gemeente and b.stam = a.behoefte_stam and b.vanaf <= a.vanaf and (b.tot is null or b.tot > a.vanaf)
  left join plan.kringlid k on k.gemeente = b.gemeente and k.id = b.kringlid_id
  left join huishouden.persoon_wijk w on w.gemeente = k.gemeente and w.persoon_id = k.persoon_id and w.geldig @> v.vastgesteld_op
  where k.persoon_id is null or not exists (select from huishouden.ongeteld o where o.gemeente = k.gemeente and o.persoon_id = k.persoon_id);

create view plan.feit_betrokkenheid with (security_invoker = true) as
  select b.gemeente, b.id, b.plan_id, b.medewerker_id, b.trede, b.rol, b.wetten, b.geldig, p.team_id
  from plan.betrokkenheid b join plan.plan p on p.gemeente = b.gemeente and p.id = b.plan_id;

grant select on plan.versiestand, plan.werk, plan.tijdlijn, plan.overzicht, plan.doelstand, plan.kring, plan.medewerker, plan.regiestand, plan.betrokkene, plan.feit_afweging, plan.feit_betrokkenheid to samenhang_app;
