-- The integral conversation: who is asked to it and why, what each expertise needs, what was said by life domain, who can do what.
alter table toegang.gesprek
  add column gepland boolean not null default false,
  add column doel bytea,
  add column aangekondigd_op date,
  add column steun_geadviseerd boolean not null default false,
  add column eigen_plan_genoemd boolean not null default false,
  add column toestemming_delen boolean not null default false,
  -- Why several disciplines sat at the table unannounced.
  add column reden_niet_aangekondigd bytea;
alter table toegang.deelnemer add column grond text check (grond in ('hulpvraag', 'toestemming', 'instelling'));
grant update on toegang.gesprek to samenhang_app;
grant update on toegang.deelnemer to samenhang_app;

create table toegang.gegeven (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  code text not null,
  waarde bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index gegeven_melding on toegang.gegeven (gemeente, melding_id, code, id desc);

create table toegang.domeinnotitie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  domein text not null,
  tekst bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index domeinnotitie_melding on toegang.domeinnotitie (gemeente, melding_id, domein, id desc);

create table toegang.rolverdeling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  wie text not null check (wie in ('inwoner', 'omgeving', 'voorliggend', 'gemeente')),
  tekst bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id)
);
create index rolverdeling_melding on toegang.rolverdeling (gemeente, melding_id, wie, id desc);

call platform.beveilig('toegang.gegeven');
call platform.beveilig('toegang.domeinnotitie');
call platform.beveilig('toegang.rolverdeling');
do $$
declare tabel text;
begin
  foreach tabel in array array['gegeven', 'domeinnotitie', 'rolverdeling'] loop
    execute format('create policy met_melding on toegang.%I as restrictive for select to samenhang_app using (
      (gemeente = (select platform.schrijft()) or toegang.ziet_melding(gemeente, melding_id)) and melding_id <> all ((select toegang.onvindbaar())::uuid[]))', tabel);
  end loop;
end $$;
