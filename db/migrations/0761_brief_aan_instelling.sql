-- A letter about a child goes to the institution that is its guardian: on paper, at its postal address, in no portal.
alter table correspondentie.brief add column instelling_id uuid;
alter table correspondentie.brief
  add foreign key (gemeente, instelling_id) references aanbod.organisatie (gemeente, id),
  add check (instelling_id is null or (ontvanger_id is null and aan_gezag));
create index brief_instelling on correspondentie.brief (gemeente, instelling_id) where instelling_id is not null;
