-- An institution that is guardian of a child may ask what is recorded of it (AVG art. 15, BW 1:302).
alter table dossier.inzageverzoek drop constraint inzageverzoek_namens_check,
  add constraint inzageverzoek_namens_check check (namens in ('zelf', 'gezagdrager', 'voogd', 'gemachtigde')),
  add column instelling_id uuid,
  add foreign key (gemeente, instelling_id) references aanbod.organisatie (gemeente, id),
  add check ((namens = 'voogd') = (instelling_id is not null) and (namens <> 'voogd' or vrager_id is null));
create index inzageverzoek_instelling on dossier.inzageverzoek (gemeente, instelling_id) where instelling_id is not null;
