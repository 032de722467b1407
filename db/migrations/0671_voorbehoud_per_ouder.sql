-- What a child keeps, it may keep from one of those who have gezag and not from the other.
alter table huishouden.voorbehoud
  add column voor_id uuid,
  add foreign key (gemeente, voor_id) references huishouden.persoon (gemeente, id),
  add check (voor_id <> persoon_id);
create index voorbehoud_voor on huishouden.voorbehoud (gemeente, voor_id) where voor_id is not null;
call huishouden.volgt_samenvoeging('huishouden.voorbehoud', 'voor_id');
