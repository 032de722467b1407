-- H6: what a child keeps from who has gezag, or what who helps withholds because telling would harm the child. A fact with who and when.
create table huishouden.voorbehoud (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  -- The groups of fields of the access table that authority gives: story (in the inzage of a child), plan, help.
  groep text not null check (groep in ('V', 'P', 'R')),
  grond text not null check (grond in ('kind', 'hulpverlener')),
  reden bytea,
  begin date not null,
  ingetrokken_op date check (ingetrokken_op >= begin),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  check ((grond = 'hulpverlener') = (reden is not null))
);
create index voorbehoud_persoon on huishouden.voorbehoud (gemeente, persoon_id) where ingetrokken_op is null;
call platform.beveilig('huishouden.voorbehoud', 'select, insert, update (ingetrokken_op)');
call huishouden.scherm_persoon_af('huishouden.voorbehoud', 'persoon_id');
call huishouden.volgt_samenvoeging('huishouden.voorbehoud', 'persoon_id');
