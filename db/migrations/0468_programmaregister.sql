-- What a programme keeps beside its measures, each row in versions. A row that an imported paper has as well carries the key
-- of that row: the printed one stays as it is, the newest version stands on top of it (PR2).
create table programma.registerregel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  soort text not null check (soort in ('principe', 'verschuiving', 'agenda', 'stop', 'pilot', 'praktijk', 'risico', 'document', 'afhankelijkheid')),
  sleutel text not null,
  versie int not null check (versie > 0),
  maatregel_id uuid,
  inhoud jsonb not null,
  vervallen boolean not null default false,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "register-intussen-gewijzigd" unique (gemeente, programma_id, soort, sleutel, versie),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id),
  foreign key (gemeente, maatregel_id) references programma.maatregel (gemeente, id)
);
create index registerregel_maatregel on programma.registerregel (gemeente, maatregel_id);
call platform.beveilig('programma.registerregel');
