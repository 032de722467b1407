-- Under which names papers speak of a party, and which paper does so. A name that was taken away stays, with its day.
create table raad.fractienaam (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  fractie_id uuid not null,
  naam text not null,
  -- The name without capitals, accents, spaces and marks.
  sleutel text not null,
  bron text not null,
  vervallen_op timestamptz,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, fractie_id) references raad.fractie (gemeente, id)
);
create unique index "fractienaam-bestaat" on raad.fractienaam (gemeente, sleutel) where vervallen_op is null;
create index fractienaam_fractie on raad.fractienaam (gemeente, fractie_id);

call platform.beveilig('raad.fractienaam', 'select, insert, update');
