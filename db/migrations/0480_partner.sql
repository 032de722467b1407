-- Partners in the area, schools and certified institutions report by invitation, and read whether it was taken up.
alter table inrichting.gebruiker drop constraint gebruiker_soort_check;
alter table inrichting.gebruiker add constraint gebruiker_soort_check check (soort in ('medewerker', 'inwoner', 'aanbieder', 'client', 'partner'));

create table toegang.partner (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  gebruiker_id uuid not null,
  organisatie text not null,
  route text not null check (route in ('vrije veld', 'school', 'gecertificeerde instelling')),
  uitgenodigd_op date not null,
  geldig_tot date not null,
  aanvaard_op date,
  ingetrokken_op date,
  door uuid,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  foreign key (gemeente, gebruiker_id) references inrichting.gebruiker (gemeente, id)
);
create index partner_gebruiker on toegang.partner (gemeente, gebruiker_id, id desc);

-- Whom a partner means: sealed, since nobody has looked the person up yet.
create table toegang.partnermelding (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  melding_id uuid not null,
  partner_id uuid not null,
  kenmerk text not null,
  naam bytea not null,
  geboren bytea,
  telefoon bytea,
  weet_ervan boolean not null,
  reden_niet bytea,
  primary key (gemeente, id),
  unique (gemeente, melding_id),
  foreign key (gemeente, melding_id) references toegang.melding (gemeente, id),
  foreign key (gemeente, partner_id) references toegang.partner (gemeente, id),
  check (weet_ervan or reden_niet is not null)
);
create index partnermelding_partner on toegang.partnermelding (gemeente, partner_id, id desc);

call platform.beveilig('toegang.partner', 'select, insert, update');
call platform.beveilig('toegang.partnermelding', 'select, insert');
create policy met_melding on toegang.partnermelding as restrictive for select to samenhang_app using (
  gemeente = (select platform.schrijft()) and melding_id <> all ((select toegang.onvindbaar())::uuid[]));
