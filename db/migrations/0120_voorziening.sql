-- Grounds, provisions and assignments: who may get what, who delivers it, from when to when.
create schema voorziening;
grant usage on schema voorziening to samenhang_app;

-- Never reused, gaps allowed (V4); a 315 carries the beschikkingnummer, a 301 the toewijzingnummer.
create sequence voorziening.beschikkingnummer as int maxvalue 999999999;
create sequence voorziening.toewijzingnummer as int maxvalue 999999999;
grant usage, select, update on sequence voorziening.beschikkingnummer, voorziening.toewijzingnummer to samenhang_app;

create table voorziening.besluit (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  beschikkingnummer int not null default nextval('voorziening.beschikkingnummer') check (beschikkingnummer > 0),
  wet text not null check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig')),
  soort text not null check (soort in ('toekenning', 'afwijzing', 'herziening', 'intrekking', 'spoed')),
  aanvraag_id uuid,
  persoon_id uuid not null,
  huishouden_id uuid,
  datum date not null,
  motivering bytea,
  functie text not null,
  namens char(4),
  vervangt uuid,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, beschikkingnummer),
  unique (gemeente, id, persoon_id),
  -- V8: a besluit is replaced once, never edited.
  constraint "besluit-vervangen" unique (gemeente, vervangt),
  foreign key (gemeente, vervangt) references voorziening.besluit (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, aanvraag_id) references toegang.aanvraag (gemeente, id)
);
create index besluit_huishouden on voorziening.besluit (gemeente, huishouden_id);
create index besluit_persoon on voorziening.besluit (gemeente, persoon_id, datum desc);
create index besluit_aanvraag on voorziening.besluit (gemeente, aanvraag_id);

create table voorziening.bezwaar (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  besluit_id uuid not null,
  ontvangen_op date not null,
  uitkomst text check (uitkomst in ('gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken')),
  uitkomst_op date check (uitkomst_op >= ontvangen_op),
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((uitkomst is null) = (uitkomst_op is null)),
  foreign key (gemeente, besluit_id) references voorziening.besluit (gemeente, id)
);
create index bezwaar_besluit on voorziening.bezwaar (gemeente, besluit_id);

-- D2: half of youth care rests on no municipal besluit.
create table voorziening.grondslag (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('besluit', 'verwijzing', 'bepaling', 'overname')),
  besluit_id uuid,
  verwijzing_id uuid,
  verwijzertype text not null check (verwijzertype in ('01', '02', '03', '04', '05', '06', '08')),
  persoon_id uuid not null,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  reden text,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, id, persoon_id, geldig without overlaps),
  check ((soort = 'besluit') = (besluit_id is not null)),
  check (soort <> 'verwijzing' or (verwijzing_id is not null and verwijzertype in ('02', '03', '05', '06'))),
  check (soort <> 'bepaling' or verwijzertype in ('04', '08')),
  foreign key (gemeente, besluit_id, persoon_id) references voorziening.besluit (gemeente, id, persoon_id),
  foreign key (gemeente, verwijzing_id) references toegang.verwijzing (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index grondslag_besluit on voorziening.grondslag (gemeente, besluit_id);
create index grondslag_persoon on voorziening.grondslag (gemeente, persoon_id);
create index grondslag_verwijzing on voorziening.grondslag (gemeente, verwijzing_id);

create table voorziening.voorziening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  client_id uuid not null,
  huishouden_id uuid,
  wet text not null,
  product_id uuid not null,
  leveringsvorm text not null check (leveringsvorm in ('zin', 'pgb', 'geld', 'eigen-dienst')),
  volume int check (volume > 0),
  eenheid text check (eenheid in ('01', '04', '14', '16', '82', '83', '84')),
  frequentie smallint check (frequentie in (1, 2, 4, 6)),
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig)),
  grondslag_id uuid not null,
  gevraagde_voorziening_id uuid,
  eigen_bijdrage boolean not null default false,
  -- Wijk of the client when it began, for the counts; 'onbekend' under adresgeheim (D19).
  wijk text not null default 'onbekend',
  eindreden text,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check (num_nonnulls(volume, eenheid, frequentie) in (0, 3)),
  unique (gemeente, id, client_id, product_id, leveringsvorm, geldig without overlaps),
  constraint "voorziening-buiten-grondslag" foreign key (gemeente, grondslag_id, client_id, period geldig)
    references voorziening.grondslag (gemeente, id, persoon_id, period geldig),
  foreign key (gemeente, product_id, wet) references aanbod.product (gemeente, id, wet),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, gevraagde_voorziening_id) references plan.gevraagde_voorziening (gemeente, id),
  -- V3 (OP043): for one product zin and pgb never on the same day.
  constraint "pgb-loopt" exclude using gist (gemeente with =, client_id with =, product_id with =, leveringsvorm with <>, geldig with &&)
    where (leveringsvorm in ('zin', 'pgb'))
);
create index voorziening_client on voorziening.voorziening (gemeente, client_id);
create index voorziening_huishouden on voorziening.voorziening (gemeente, huishouden_id);
create index voorziening_grondslag on voorziening.voorziening (gemeente, grondslag_id);
create index voorziening_product on voorziening.voorziening (gemeente, product_id);
create index voorziening_gevraagd on voorziening.voorziening (gemeente, gevraagde_voorziening_id);

create table voorziening.pgb (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorziening_id uuid not null,
  jaarbedrag bigint not null check (jaarbedrag > 0),
  tarief bigint check (tarief > 0),
  vertegenwoordiger text,
  taak text,
  primary key (gemeente, id),
  unique (gemeente, voorziening_id),
  foreign key (gemeente, voorziening_id) references voorziening.voorziening (gemeente, id)
);

create table voorziening.herbeoordeling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorziening_id uuid not null,
  gepland date not null,
  uiterlijk date not null,
  gedaan_op date,
  uitkomst text check (uitkomst in ('verlengd', 'verkort', 'beeindigd', 'gewijzigd')),
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((gedaan_op is null) = (uitkomst is null)),
  foreign key (gemeente, voorziening_id) references voorziening.voorziening (gemeente, id)
);
create index herbeoordeling_voorziening on voorziening.herbeoordeling (gemeente, voorziening_id);

-- The order to one provider. What its newest version says stands here as well, so that the temporal keys below can hold it:
-- an assignment that its ground, voorziening or contract does not cover cannot be stored, by whatever road (V1, V2).
create table voorziening.toewijzing (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  nummer int not null default nextval('voorziening.toewijzingnummer') check (nummer between 1 and 999999999),
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  voorziening_id uuid not null,
  leveringsvorm text not null default 'zin' check (leveringsvorm = 'zin'),
  client_id uuid not null,
  huishouden_id uuid,
  product_id uuid not null,
  aanbieder_id uuid not null,
  contractproduct_id uuid not null,
  verzoek_id uuid,
  versie int not null default 1,
  toegewezen_op timestamptz not null,
  looptijd daterange not null check (not isempty(looptijd) and not lower_inf(looptijd)),
  volume int check (volume > 0),
  eenheid text check (eenheid in ('01', '04', '14', '16', '82', '83', '84')),
  frequentie smallint check (frequentie in (1, 2, 4, 6)),
  budget bigint check (budget > 0),
  reden text,
  ingetrokken boolean not null default false,
  verwijderd boolean not null default false,
  taak text,
  primary key (gemeente, id),
  constraint "toewijzingnummer-bestaat" unique (gemeente, wet, nummer),
  check (num_nonnulls(volume, eenheid, frequentie) in (0, 3)),
  -- OP259: the same product is not assigned twice to one provider for one client; a removed one does not count.
  constraint "gestapeld" exclude using gist (gemeente with =, client_id with =, product_id with =, aanbieder_id with =, looptijd with &&)
    where (not verwijderd),
  constraint "periode-buiten-besluit" foreign key (gemeente, voorziening_id, client_id, product_id, leveringsvorm, period looptijd)
    references voorziening.voorziening (gemeente, id, client_id, product_id, leveringsvorm, period geldig),
  constraint "periode-buiten-contract" foreign key (gemeente, contractproduct_id, aanbieder_id, product_id, period looptijd)
    references contract.contractproduct (gemeente, id, aanbieder_id, product_id, period geldig),
  foreign key (gemeente, product_id, wet) references aanbod.product (gemeente, id, wet)
);
create index toewijzing_voorziening on voorziening.toewijzing (gemeente, voorziening_id);
create index toewijzing_aanbieder on voorziening.toewijzing (gemeente, aanbieder_id, client_id);
create index toewijzing_client on voorziening.toewijzing (gemeente, client_id);
create index toewijzing_huishouden on voorziening.toewijzing (gemeente, huishouden_id);
create index toewijzing_contractproduct on voorziening.toewijzing (gemeente, contractproduct_id);
create index toewijzing_lijst on voorziening.toewijzing (gemeente, toegewezen_op desc);

-- D11: the newest version decides (OP033x1); older ones stay.
create table voorziening.toewijzingversie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  toewijzing_id uuid not null,
  nr int not null check (nr > 0),
  tijdstip timestamptz not null default clock_timestamp(),
  looptijd daterange not null check (not isempty(looptijd) and not lower_inf(looptijd)),
  volume int check (volume > 0),
  eenheid text,
  frequentie smallint,
  budget bigint check (budget > 0),
  reden text check (reden ~ '^\d{2}$'),
  referentie_aanbieder text,
  instemming boolean not null default false,
  taak text,
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, toewijzing_id, nr),
  check (num_nonnulls(volume, eenheid, frequentie) in (0, 3)),
  check (reden is distinct from '13' or lower(looptijd) = upper(looptijd) - 1),
  foreign key (gemeente, toewijzing_id) references voorziening.toewijzing (gemeente, id)
);

create table voorziening.leveringsmelding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  toewijzing_id uuid not null,
  soort text not null check (soort in ('start', 'stop')),
  begindatum date not null,
  einddatum date check (einddatum >= begindatum),
  reden text check (reden ~ '^\d{2}$'),
  bron text not null check (bron in ('bericht', 'hand')),
  gemeld_op date not null,
  herroepen_op timestamptz,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((soort = 'stop') = (einddatum is not null and reden is not null)),
  foreign key (gemeente, toewijzing_id) references voorziening.toewijzing (gemeente, id)
);
create index leveringsmelding_toewijzing on voorziening.leveringsmelding (gemeente, toewijzing_id, geregistreerd_op);
-- TR326: one running start; IV008 keys a delivery by its begindatum.
create unique index "start-loopt" on voorziening.leveringsmelding (gemeente, toewijzing_id, begindatum) where soort = 'start' and herroepen_op is null;
-- TR415: a delivery ends for good once; a temporary stop (20) may be followed by it.
create unique index "definitief-gestopt" on voorziening.leveringsmelding (gemeente, toewijzing_id, begindatum)
  where soort = 'stop' and herroepen_op is null and reden <> '20';

-- D21: what declaratie approved, kept here so that a removal or shortening can be refused (TR385, V5). bron_id: the regel, or its credit.
create table voorziening.verbruik (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  toewijzing_id uuid not null,
  maand date not null check (extract(day from maand) = 1),
  begin date not null,
  eind date not null check (eind >= begin),
  volume bigint not null,
  eenheid text not null,
  bedrag bigint not null,
  is_credit boolean not null default false,
  bron_id uuid not null,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "verbruik-bestaat" unique (gemeente, bron_id),
  check (case when is_credit then volume <= 0 and bedrag <= 0 else volume >= 0 and bedrag >= 0 end),
  foreign key (gemeente, toewijzing_id) references voorziening.toewijzing (gemeente, id)
);
create index verbruik_toewijzing on voorziening.verbruik (gemeente, toewijzing_id, maand);

create table voorziening.verzoek (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('vot', 'vow')),
  wet text not null check (wet in ('wmo', 'jeugdwet')),
  client_id uuid not null,
  huishouden_id uuid,
  aanbieder_id uuid not null,
  referentie_aanbieder text not null,
  verwijzing_id uuid,
  verwijzertype text check (verwijzertype in ('01', '02', '03', '04', '05', '06', '08')),
  beschikkingnummer int,
  product_id uuid,
  categorie text,
  volume int check (volume > 0),
  eenheid text,
  frequentie smallint,
  gewenst daterange check (not isempty(gewenst)),
  regels jsonb not null default '[]',
  dagtekening date not null,
  ontvangen_op date not null,
  uiterlijk date not null,
  onderzoek_op date,
  beantwoord_op date,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "referentie-bestaat" unique (gemeente, wet, aanbieder_id, referentie_aanbieder),
  foreign key (gemeente, client_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, verwijzing_id) references toegang.verwijzing (gemeente, id),
  foreign key (gemeente, aanbieder_id) references contract.aanbieder (gemeente, id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id)
);
create index verzoek_client on voorziening.verzoek (gemeente, client_id);
create index verzoek_lijst on voorziening.verzoek (gemeente, uiterlijk) where beantwoord_op is null;
-- V6 (TR374): one open request per client and provider.
create unique index "verzoek-loopt" on voorziening.verzoek (gemeente, client_id, aanbieder_id) where beantwoord_op is null;
alter table voorziening.toewijzing add foreign key (gemeente, verzoek_id) references voorziening.verzoek (gemeente, id);
create index toewijzing_verzoek on voorziening.toewijzing (gemeente, verzoek_id) where verzoek_id is not null;

create table voorziening.verzoekantwoord (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  verzoek_id uuid not null,
  soort text not null check (soort in ('in-onderzoek', 'afgewezen', 'gehonoreerd')),
  datum date not null,
  reden text check (reden ~ '^[1-9]$'),
  verantwoordelijke_gemeente char(4),
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  -- TR365: once under investigation, then one final answer.
  constraint "al-beantwoord" unique (gemeente, verzoek_id, soort),
  check ((soort = 'afgewezen') = (reden is not null)),
  check (reden is distinct from '8' or verantwoordelijke_gemeente is not null),
  foreign key (gemeente, verzoek_id) references voorziening.verzoek (gemeente, id)
);

call platform.beveilig('voorziening.besluit', 'select, insert', met_taak => true);
call platform.beveilig('voorziening.bezwaar', 'select, insert, update (uitkomst, uitkomst_op)', met_taak => true);
call platform.beveilig('voorziening.grondslag', 'select, insert, update (geldig)', met_taak => true);
call platform.beveilig('voorziening.voorziening', 'select, insert, update (geldig, eindreden)', met_taak => true);
call platform.beveilig('voorziening.pgb', 'select, insert', met_taak => true);
call platform.beveilig('voorziening.herbeoordeling', 'select, insert, update (gedaan_op, uitkomst)', met_taak => true);
call platform.beveilig('voorziening.toewijzing',
  'select, insert, update (versie, toegewezen_op, looptijd, volume, eenheid, frequentie, budget, reden, ingetrokken, verwijderd)', met_taak => true);
call platform.beveilig('voorziening.toewijzingversie', 'select, insert', met_taak => true);
call platform.beveilig('voorziening.leveringsmelding', 'select, insert, update (herroepen_op)', met_taak => true);
call platform.beveilig('voorziening.verbruik', 'select, insert', met_taak => true);
call platform.beveilig('voorziening.verzoek', 'select, insert, update (uiterlijk, onderzoek_op, beantwoord_op)', met_taak => true);
call platform.beveilig('voorziening.verzoekantwoord', 'select, insert', met_taak => true);

-- The newest version is copied to its assignment by the database itself, and by nothing else.
create function voorziening.volg_versie() returns trigger language plpgsql as $$
begin
  update voorziening.toewijzing t
  set versie = v.nr, toegewezen_op = v.tijdstip, looptijd = v.looptijd, volume = v.volume, eenheid = v.eenheid, frequentie = v.frequentie,
    budget = v.budget, reden = v.reden, verwijderd = v.reden is not distinct from '13',
    ingetrokken = v.vorige is not null and coalesce(upper(v.looptijd), 'infinity') < coalesce(upper(v.vorige), 'infinity')
  from (
    select distinct on (x.gemeente, x.toewijzing_id) x.*, lag(x.looptijd) over (partition by x.gemeente, x.toewijzing_id order by x.nr) vorige
    from voorziening.toewijzingversie x
    where exists (select from nieuw n where n.gemeente = x.gemeente and n.toewijzing_id = x.toewijzing_id)
    order by x.gemeente, x.toewijzing_id, x.nr desc
  ) v
  where t.gemeente = v.gemeente and t.id = v.toewijzing_id;
  return null;
end $$;
create trigger volg_versie after insert on voorziening.toewijzingversie
  referencing new table as nieuw for each statement execute function voorziening.volg_versie();

create function voorziening.alleen_door_versie() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'een toewijzing verandert alleen door een versie' using errcode = '23514', constraint = 'alleen-door-versie';
  end if;
  return new;
end $$;
create trigger alleen_door_versie before update on voorziening.toewijzing
  for each row execute function voorziening.alleen_door_versie();

-- After notice nothing new is assigned beyond its last day; what was assigned before may run on and is work.
create function voorziening.bewaak_opzegging() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and coalesce(upper(new.looptijd), 'infinity') <= coalesce(upper(old.looptijd), 'infinity') then
    return new;
  end if;
  if exists (
    select from contract.contractproduct p join contract.contract c on c.gemeente = p.gemeente and c.id = p.contract_id
    where p.gemeente = new.gemeente and p.id = new.contractproduct_id and c.opgezegd_op <= new.toegewezen_op::date
      and c.opgezegd_per < coalesce(upper(new.looptijd) - 1, 'infinity')
  ) then
    raise exception 'contract opgezegd' using errcode = '23514', constraint = 'periode-buiten-contract';
  end if;
  return new;
end $$;
create trigger bewaak_opzegging before insert or update on voorziening.toewijzing
  for each row execute function voorziening.bewaak_opzegging();

create function voorziening.heeft_versie() returns trigger language plpgsql as $$
begin
  if not exists (select from voorziening.toewijzingversie v where v.gemeente = new.gemeente and v.toewijzing_id = new.id) then
    raise exception 'toewijzing zonder versie' using errcode = '23514', constraint = 'toewijzing-zonder-versie';
  end if;
  return null;
end $$;
create constraint trigger heeft_versie after insert on voorziening.toewijzing deferrable initially deferred
  for each row execute function voorziening.heeft_versie();

-- Mirror of rules/status.ts; a parity test runs the same cases through both.
create function voorziening.toewijzing_stand(looptijd daterange, ingetrokken boolean, verwijderd boolean, op date) returns text
  language sql immutable as $$
  select case
    when verwijderd then 'verwijderd'
    when op < lower(looptijd) then 'aangekondigd'
    when op >= upper(looptijd) and ingetrokken then 'ingetrokken'
    when op >= upper(looptijd) then 'afgelopen'
    else 'lopend' end
$$;

-- One stretch of real delivery: a start with the stop that carries the same begindatum (TR382).
create view voorziening.levering with (security_invoker = true) as
select s.gemeente, s.id, s.toewijzing_id, s.taak, s.begindatum, p.einddatum, p.reden, s.gemeld_op start_gemeld_op, p.gemeld_op stop_gemeld_op,
  case when p.id is null then 'loopt' when p.reden = '20' then 'onderbroken' else 'beeindigd' end stand
from voorziening.leveringsmelding s
left join lateral (
  select m.* from voorziening.leveringsmelding m where m.gemeente = s.gemeente and m.toewijzing_id = s.toewijzing_id and m.soort = 'stop'
    and m.begindatum = s.begindatum and m.herroepen_op is null order by m.geregistreerd_op desc limit 1) p on true
where s.soort = 'start' and s.herroepen_op is null;

-- An assignment as people read it: product, provider, ground, and whether help is really given.
create view voorziening.toewijzing_volledig with (security_invoker = true) as
select t.*, p.code product_code, p.categorie, p.verblijf,
  (select v.naam from aanbod.productversie v where v.gemeente = t.gemeente and v.product_id = t.product_id and v.geldig @> lower(t.looptijd)) product_naam,
  a.naam aanbieder_naam, a.agb aanbieder_agb, g.soort grondslag_soort, g.verwijzertype, b.beschikkingnummer,
  (select v.referentie_aanbieder from voorziening.toewijzingversie v where v.gemeente = t.gemeente and v.toewijzing_id = t.id and v.nr = t.versie) referentie_aanbieder,
  coalesce((select l.stand from voorziening.levering l where l.gemeente = t.gemeente and l.toewijzing_id = t.id order by l.begindatum desc limit 1), 'niet gestart') levering
from voorziening.toewijzing t
join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
join contract.aanbieder a on a.gemeente = t.gemeente and a.id = t.aanbieder_id
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
left join voorziening.besluit b on b.gemeente = g.gemeente and b.id = g.besluit_id;

create view voorziening.voorziening_volledig with (security_invoker = true) as
select v.*, p.code product_code, p.categorie,
  (select x.naam from aanbod.productversie x where x.gemeente = v.gemeente and x.product_id = v.product_id and x.geldig @> lower(v.geldig)) product_naam,
  g.soort grondslag_soort, g.verwijzertype, g.geldig grondslag_geldig, g.besluit_id, g.verwijzing_id, b.beschikkingnummer
from voorziening.voorziening v
join aanbod.product p on p.gemeente = v.gemeente and p.id = v.product_id
join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
left join voorziening.besluit b on b.gemeente = g.gemeente and b.id = g.besluit_id;

create view voorziening.verzoek_volledig with (security_invoker = true) as
select z.*, a.naam aanbieder_naam, a.agb aanbieder_agb, p.code product_code,
  (select x.naam from aanbod.productversie x where x.gemeente = z.gemeente and x.product_id = z.product_id order by lower(x.geldig) desc limit 1) product_naam
from voorziening.verzoek z
join contract.aanbieder a on a.gemeente = z.gemeente and a.id = z.aanbieder_id
left join aanbod.product p on p.gemeente = z.gemeente and p.id = z.product_id;

-- Approved and not credited; `laatste` is the last day of a month that still holds any (V5).
create view voorziening.verbruikt with (security_invoker = true) as
select m.gemeente, m.toewijzing_id, m.eenheid, sum(m.volume)::bigint volume, sum(m.bedrag)::bigint bedrag, sum(m.regels)::int regels,
  max(m.eind) filter (where m.regels > 0) laatste
from (select gemeente, toewijzing_id, eenheid, maand, sum(volume) volume, sum(bedrag) bedrag, max(eind) eind,
    count(*) filter (where not is_credit) - count(*) filter (where is_credit) regels
  from voorziening.verbruik group by gemeente, toewijzing_id, eenheid, maand) m
group by m.gemeente, m.toewijzing_id, m.eenheid;

-- D15. A row for what waits for someone; start in the future means: not yet.
create view voorziening.werk with (security_invoker = true) as
select v.gemeente, 'voorziening-zonder-toewijzing'::text soort, v.id, v.wet, v.taak, v.client_id persoon_id, v.huishouden_id, null::uuid team_id, v.door eigenaar,
  v.geregistreerd_op::date start, lower(v.geldig) uiterlijk, null::date stil_sinds, 'wacht op toewijzing'::text status,
  null::text kop_tabel, null::uuid kop_rij, null::bytea kop
from voorziening.voorziening v
where v.leveringsvorm = 'zin'
  and not exists (select from voorziening.toewijzing t where t.gemeente = v.gemeente and t.voorziening_id = v.id and not t.verwijderd)
union all
select z.gemeente, 'verzoek', z.id, z.wet, z.taak, z.client_id, z.huishouden_id, null, null, z.ontvangen_op, z.uiterlijk, null,
  case when z.onderzoek_op is null then 'ontvangen' else 'in onderzoek' end, null, null, null
from voorziening.verzoek z where z.beantwoord_op is null
union all
select h.gemeente, 'herbeoordeling', h.id, v.wet, v.taak, v.client_id, v.huishouden_id, null, h.door, h.gepland, h.uiterlijk, null, 'gepland', null, null, null
from voorziening.herbeoordeling h join voorziening.voorziening v on v.gemeente = h.gemeente and v.id = h.voorziening_id
where h.gedaan_op is null
union all
select b.gemeente, 'bezwaar', b.id, d.wet, d.taak, d.persoon_id, d.huishouden_id, null, d.door, b.ontvangen_op, b.ontvangen_op + 42, null, 'open', null, null, null
from voorziening.bezwaar b join voorziening.besluit d on d.gemeente = b.gemeente and d.id = b.besluit_id
where b.uitkomst is null
union all
select t.gemeente, 'contract-eindigt', t.id, t.wet, t.taak, t.client_id, t.huishouden_id, null, null, c.opgezegd_op, c.opgezegd_per, null, 'loopt door na opzegging',
  null, null, null
from voorziening.toewijzing t
join contract.contractproduct p on p.gemeente = t.gemeente and p.id = t.contractproduct_id
join contract.contract c on c.gemeente = p.gemeente and c.id = p.contract_id
where not t.verwijderd and c.opgezegd_per < coalesce(upper(t.looptijd) - 1, 'infinity');

create view voorziening.tijdlijn with (security_invoker = true) as
select b.gemeente, b.persoon_id, b.huishouden_id, b.datum, 'besluit'::text soort, b.id, b.wet,
  jsonb_build_object('soort', b.soort, 'beschikkingnummer', b.beschikkingnummer) gegevens
from voorziening.besluit b
union all
select t.gemeente, t.client_id, t.huishouden_id, lower(t.looptijd), 'toewijzing', t.id, t.wet,
  jsonb_build_object('nummer', t.nummer, 'productId', t.product_id, 'aanbiederId', t.aanbieder_id, 'eind', upper(t.looptijd) - 1)
from voorziening.toewijzing t where not t.verwijderd
union all
select t.gemeente, t.client_id, t.huishouden_id, coalesce(m.einddatum, m.begindatum), 'levering-' || m.soort, m.id, t.wet,
  jsonb_build_object('nummer', t.nummer, 'reden', m.reden)
from voorziening.leveringsmelding m join voorziening.toewijzing t on t.gemeente = m.gemeente and t.id = m.toewijzing_id
where m.herroepen_op is null
union all
select z.gemeente, z.client_id, z.huishouden_id, z.ontvangen_op, 'verzoek', z.id, z.wet,
  jsonb_build_object('soort', z.soort, 'verwijzertype', z.verwijzertype)
from voorziening.verzoek z;

create function voorziening.leeftijdsklasse(geboren date, op date) returns text
  language sql immutable as $$
  select case
    when geboren is null then null
    when age(op, geboren) < interval '12 years' then '0-11'
    when age(op, geboren) < interval '18 years' then '12-17'
    when age(op, geboren) < interval '23 years' then '18-22'
    when age(op, geboren) < interval '65 years' then '23-64'
    when age(op, geboren) < interval '75 years' then '65-74'
    when age(op, geboren) < interval '85 years' then '75-84'
    else '85+' end
$$;

-- Facts for the monitor (D23): no text; client_id becomes a pseudonym there.
create view voorziening.feit_voorziening with (security_invoker = true) as
select v.gemeente, v.id voorziening_id, v.client_id, v.wet, v.taak, v.product_id, p.code product, p.categorie, p.verblijf, 4::smallint trede, v.leveringsvorm,
  g.soort grondslag, g.verwijzertype, v.wijk, t.aanbieder_id, lower(v.geldig) begin, upper(v.geldig) - 1 eind, v.eindreden, v.geregistreerd_op,
  voorziening.leeftijdsklasse(m.geboren, lower(v.geldig)) leeftijdsklasse
from voorziening.voorziening v
join aanbod.product p on p.gemeente = v.gemeente and p.id = v.product_id
join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
left join lateral (select x.aanbieder_id from voorziening.toewijzing x
  where x.gemeente = v.gemeente and x.voorziening_id = v.id and not x.verwijderd order by lower(x.looptijd) limit 1) t on true
left join huishouden.persoon m on m.gemeente = v.gemeente and m.id = v.client_id;

create view voorziening.feit_toewijzing with (security_invoker = true) as
select t.gemeente, t.id toewijzing_id, t.voorziening_id, t.client_id, t.wet, t.taak, t.product_id, p.code product, p.categorie, p.verblijf, t.aanbieder_id,
  c.schaal, c.bekostiging, g.soort grondslag, g.verwijzertype, v.wijk, t.volume, t.eenheid, t.frequentie, t.budget, t.reden,
  lower(t.looptijd) begin, upper(t.looptijd) - 1 eind, t.toegewezen_op
from voorziening.toewijzing t
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
join contract.contractproduct c on c.gemeente = t.gemeente and c.id = t.contractproduct_id
where not t.verwijderd;

create view voorziening.feit_levering with (security_invoker = true) as
select l.gemeente, l.id levering_id, t.client_id, t.wet, t.taak, t.product_id, p.code product, p.categorie, t.aanbieder_id, g.soort grondslag, g.verwijzertype,
  v.wijk, t.id toewijzing_id, lower(t.looptijd) toewijzing_begin, l.begindatum begin, l.einddatum eind, l.reden, l.stand,
  voorziening.leeftijdsklasse(m.geboren, l.begindatum) leeftijdsklasse
from voorziening.levering l
join voorziening.toewijzing t on t.gemeente = l.gemeente and t.id = l.toewijzing_id
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
left join huishouden.persoon m on m.gemeente = t.gemeente and m.id = t.client_id;

create view voorziening.feit_besluit with (security_invoker = true) as
select gemeente, id besluit_id, persoon_id client_id, wet, taak, soort, datum from voorziening.besluit;

grant select on voorziening.levering, voorziening.toewijzing_volledig, voorziening.voorziening_volledig, voorziening.verzoek_volledig, voorziening.verbruikt, voorziening.werk, voorziening.tijdlijn, voorziening.feit_voorziening, voorziening.feit_toewijzing,
  voorziening.feit_levering, voorziening.feit_besluit to samenhang_app;
