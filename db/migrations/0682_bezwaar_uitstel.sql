-- Further delay of the decision on an objection, after it was deferred once (Awb 7:10 lid 4): on which ground, until when, and who
-- of those concerned agreed, on which day and how. Each stays as it was; a later one goes further.
create table voorziening.bezwaaruitstel (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  bezwaar_id uuid not null,
  op date not null,
  tot date not null check (tot > op),
  grond text not null check (grond in ('alle-belanghebbenden', 'indiener', 'procedure')),
  ingestemd_op date check (ingestemd_op <= op),
  hoe text check (hoe in ('brief', 'mail', 'telefoon', 'gesprek')),
  toelichting bytea not null,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((grond = 'procedure') = (ingestemd_op is null)),
  check ((ingestemd_op is null) = (hoe is null)),
  foreign key (gemeente, bezwaar_id) references voorziening.bezwaar (gemeente, id)
);
create index bezwaaruitstel_bezwaar on voorziening.bezwaaruitstel (gemeente, bezwaar_id);
call platform.beveilig('voorziening.bezwaaruitstel', 'select, insert', met_taak => true);
