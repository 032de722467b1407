-- Staff that goes to another employer or another way of working (R128): a kind of project with fields of its own, in versions.
alter table programma.project
  drop constraint project_soort_check,
  add constraint project_soort_check check (soort in ('project', 'deelproject', 'personele-overgang', 'deelopdracht', 'actie'));

create table programma.personele_overgang (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  project_id uuid not null,
  versie int not null check (versie > 0),
  van_organisatie text not null,
  naar_organisatie text not null,
  -- Hundredths of a full-time post.
  fte_van int not null check (fte_van >= 0),
  fte_naar int not null check (fte_naar >= 0),
  moment date not null,
  taakveld text not null,
  scholing text,
  stappen jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "overgang-intussen-gewijzigd" unique (gemeente, project_id, versie),
  foreign key (gemeente, project_id) references programma.project (gemeente, id)
);
call platform.beveilig('programma.personele_overgang');
