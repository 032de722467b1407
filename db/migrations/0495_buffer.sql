-- Money that a proposal keeps for a risk (R66): the rule by which it may be freed, and what was drawn from it or freed.
-- Each draw and release is an amendment that a body decides on; here stands of which buffer it is and on what ground.
create table begroting.vrijgaveregel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  voorstelregel_id uuid not null,
  -- Whole cents of avoided cost from which the buffer may be freed, and how sure that must be.
  drempel bigint not null check (drempel > 0),
  zekerheid text not null check (zekerheid in ('bewezen', 'samenhang')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, voorstelregel_id) references begroting.voorstelregel (gemeente, id)
);
create index vrijgaveregel_regel on begroting.vrijgaveregel (gemeente, voorstelregel_id, id desc);

create table begroting.bufferinzet (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  voorstelregel_id uuid not null,
  wijziging_id uuid not null,
  soort text not null check (soort in ('trekking', 'vrijgave')),
  bedrag bigint not null check (bedrag > 0),
  -- What the release leans on: avoided cost in whole cents, whether that was proven, and where it was measured.
  vermeden bigint check (vermeden >= 0),
  bewezen boolean,
  bron text,
  reden text not null default '',
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, wijziging_id),
  check ((soort = 'vrijgave') = (vermeden is not null and bewezen is not null and bron is not null)),
  foreign key (gemeente, voorstelregel_id) references begroting.voorstelregel (gemeente, id),
  foreign key (gemeente, wijziging_id) references begroting.wijziging (gemeente, id)
);
create index bufferinzet_regel on begroting.bufferinzet (gemeente, voorstelregel_id);

call platform.beveilig('begroting.vrijgaveregel');
call platform.beveilig('begroting.bufferinzet');
