-- What the years would look like if: a circular, a new distribution of the national fund, a price index (R100). Never budget.
create table begroting.begrotingsscenario (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  naam text not null check (naam <> ''),
  ingrepen jsonb not null check (jsonb_typeof(ingrepen) = 'array'),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "scenario-bestaat" unique (gemeente, naam)
);
call platform.beveilig('begroting.begrotingsscenario', 'select, insert, delete');
