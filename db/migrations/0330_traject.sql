-- Trajectories beside the plan: work and participation, debt help (DDAS phases), early signals of creditors.
create schema traject;
grant usage on schema traject to samenhang_app;

-- One file that was taken in: what it was called, how many rows. The rows themselves live shorter than this count.
create table traject.invoer (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null check (soort in ('uitkeringen', 'vroegsignalen')),
  afdruk bytea not null,
  regels int not null check (regels > 0),
  ontvangen_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "bestand-al-ingelezen" unique (gemeente, soort, afdruk)
);

-- D21: which benefit runs, kept here so that everybody with one is in view (R28); written by voorziening through the deed door.
create table traject.uitkering (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  kenmerk text not null,
  persoon_id uuid not null,
  regeling text not null,
  team_id uuid not null,
  voorziening_id uuid not null,
  begin date not null,
  eind date check (eind >= begin),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "uitkering-bestaat" unique (gemeente, kenmerk),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
);
create index uitkering_persoon on traject.uitkering (gemeente, persoon_id);
create index uitkering_team on traject.uitkering (gemeente, team_id);

create table traject.traject (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  huishouden_id uuid,
  plan_id uuid,
  soort text not null check (soort in ('participatie', 'schuldhulp')),
  wet text not null check (wet in ('participatiewet', 'wgs')),
  -- R28: paid work, volunteer work or day activity; beschut werk is paid work that is sheltered (R49).
  richting text check (richting in ('betaald-werk', 'beschut-werk', 'vrijwilligerswerk', 'dagactiviteit')),
  team_id uuid not null,
  begeleider_id uuid not null,
  begin date not null,
  eind date check (eind >= begin),
  uitkomst text,
  -- Whole cents, at the start; and whether the term of three working days applied (Wgs art. 4 lid 2).
  schuld bigint check (schuld >= 0),
  crisis boolean not null default false,
  -- When it is looked at again: the work row of this trajectory.
  volgende_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((soort = 'participatie') = (wet = 'participatiewet')),
  check ((soort = 'participatie') = (richting is not null)),
  check ((eind is null) = (uitkomst is null)),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, huishouden_id) references huishouden.huishouden (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id),
  foreign key (gemeente, begeleider_id) references inrichting.gebruiker (gemeente, id)
);
create unique index "traject-loopt-al" on traject.traject (gemeente, persoon_id, soort) where eind is null;
create index traject_huishouden on traject.traject (gemeente, huishouden_id);
create index traject_plan on traject.traject (gemeente, plan_id);
create index traject_team on traject.traject (gemeente, team_id) where eind is null;
create index traject_begeleider on traject.traject (gemeente, begeleider_id) where eind is null;

-- A stage with its dates; what DDAS asks more of some of them stands beside it.
create table traject.fase (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  traject_id uuid not null,
  code text not null,
  begin date not null,
  eind date check (eind >= begin),
  soort text,
  beschikt_op date,
  bedrag bigint check (bedrag >= 0),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, traject_id) references traject.traject (gemeente, id)
);
create index fase_traject on traject.fase (gemeente, traject_id, begin);

-- What someone can do in work, by a dated measurement with an instrument that the municipality chooses (R29).
create table traject.screening (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  instrument text not null,
  datum date not null,
  potentieel text not null check (potentieel in ('hoog', 'midden', 'laag', 'beschut', 'geen')),
  uitslag jsonb not null default '{}',
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index screening_persoon on traject.screening (gemeente, persoon_id, datum desc);

-- What was handed over to the collector of DDAS: period and number, so that a second delivery is seen.
create table traject.aanlevering (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  begin date not null,
  eind date not null check (eind >= begin),
  trajecten int not null,
  afdruk bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id)
);

call platform.beveilig('traject.invoer');
call platform.beveilig('traject.uitkering', 'select, insert, update (eind, regeling)');
call platform.beveilig('traject.traject', 'select, insert, update (eind, uitkomst, volgende_op, begeleider_id, richting)');
call platform.beveilig('traject.fase', 'select, insert, update (eind)');
call platform.beveilig('traject.screening');
call platform.beveilig('traject.aanlevering');
call huishouden.scherm_persoon_af('traject.uitkering', 'persoon_id');
call huishouden.scherm_persoon_af('traject.traject', 'persoon_id');
call huishouden.scherm_persoon_af('traject.screening', 'persoon_id');

-- A trajectory with the stage it is in (the last begun of those in order) and who guides it.
create view traject.trajectstand with (security_invoker = true) as
  select t.*, f.code fase, f.begin fase_begin, g.naam begeleider, m.naam team, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboren
  from traject.traject t
  join huishouden.persoon p on p.gemeente = t.gemeente and p.id = t.persoon_id
  join inrichting.gebruiker g on g.gemeente = t.gemeente and g.id = t.begeleider_id
  join inrichting.team m on m.gemeente = t.gemeente and m.id = t.team_id
  left join lateral (select code, begin from traject.fase f where f.gemeente = t.gemeente and f.traject_id = t.id
    and f.code not in ('informatie-en-advies', 'crisisinterventie', 'ondersteuning') order by f.begin desc, f.id desc limit 1) f on true;

-- Where someone lives, for the link to the household's file.
create view traject.woont with (security_invoker = true) as
  select gemeente, persoon_id, huishouden_id, geldig, verblijf, bron from huishouden.bewoning;

-- Everybody with a benefit, with or without a trajectory (R28), and what he can do by the last screening.
create view traject.in_beeld with (security_invoker = true) as
  select u.gemeente, u.id, u.kenmerk, u.persoon_id, u.regeling, u.team_id, u.begin, u.eind, m.naam team, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geboren,
    t.id traject_id, t.richting, t.begin traject_begin, t.fase, t.begeleider, t.begeleider_id, s.potentieel, s.datum gescreend_op
  from traject.uitkering u
  join inrichting.team m on m.gemeente = u.gemeente and m.id = u.team_id
  join huishouden.persoon p on p.gemeente = u.gemeente and p.id = u.persoon_id
  left join traject.trajectstand t on t.gemeente = u.gemeente and t.persoon_id = u.persoon_id and t.soort = 'participatie' and t.eind is null
  left join lateral (select potentieel, datum from traject.screening s where s.gemeente = u.gemeente and s.persoon_id = u.persoon_id
    order by datum desc, id desc limit 1) s on true;

create view traject.tijdlijn with (security_invoker = true) as
  select gemeente, persoon_id, huishouden_id, begin datum, 'traject-gestart'::text soort, id, wet, jsonb_build_object('soort', soort) gegevens
  from traject.traject
  union all
  select gemeente, persoon_id, huishouden_id, eind, 'traject-beeindigd', id, wet, jsonb_build_object('soort', soort)
  from traject.traject where eind is not null
  union all
  select f.gemeente, t.persoon_id, t.huishouden_id, f.begin, 'trajectfase', f.id, t.wet, jsonb_build_object('fase', f.code)
  from traject.fase f join traject.traject t on t.gemeente = f.gemeente and t.id = f.traject_id;

-- Facts for the monitor: how long a stage takes, and how many with a benefit have a trajectory.
create view traject.feit_traject with (security_invoker = true) as
  select t.gemeente, t.id traject_id, t.persoon_id client_id, t.soort, t.wet, t.richting, t.begin, t.eind, t.uitkomst, t.crisis,
    f.code fase, f.begin fase_begin, f.eind fase_eind, f.eind - f.begin fase_dagen
  from traject.traject t left join traject.fase f on f.gemeente = t.gemeente and f.traject_id = t.id
  where not exists (select from huishouden.ongeteld o where o.gemeente = t.gemeente and o.persoon_id = t.persoon_id);

grant select on traject.trajectstand, traject.woont, traject.in_beeld, traject.tijdlijn, traject.feit_traject to samenhang_app;
