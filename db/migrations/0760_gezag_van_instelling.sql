-- A certified institution can be guardian of a child (BW 1:302): an organisation of the map holds gezag, with the decision
-- it rests on. The BRP says of such a guardian only that there is one, or nothing of who: then the row names nobody.
alter table aanbod.organisatie add column postadres text not null default '', add column postcode text not null default '',
  add column plaats text not null default '';

alter table huishouden.gezag alter column drager_id drop not null, add column instelling_id uuid, add column kenmerk text;
alter table huishouden.gezag
  add foreign key (gemeente, instelling_id) references aanbod.organisatie (gemeente, id),
  add check (case when instelling_id is not null then drager_id is null and soort = 'voogdij' and kenmerk is not null and bron <> 'brp'
    else kenmerk is null and (drager_id is not null or (soort = 'voogdij' and bron = 'brp')) end),
  -- One guardian at a time, whatever the source: the decision of the court is one.
  add constraint "voogdij-overlapt" exclude using gist (kind_id with =, gemeente with =, geldig with &&) where (instelling_id is not null),
  add constraint gezag_derde_onbekend exclude using gist (kind_id with =, gemeente with =, geldig with &&)
    where (instelling_id is null and drager_id is null);
create index gezag_instelling on huishouden.gezag (gemeente, instelling_id) where instelling_id is not null;

-- Supervision of a child (BW 1:255), which leaves gezag where it is: who carries it out, and until when.
create table huishouden.ondertoezichtstelling (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  kind_id uuid not null,
  soort text not null check (soort in ('ots', 'vots')),
  instelling_id uuid not null,
  kenmerk text not null,
  geldig daterange not null check (not isempty(geldig) and not lower_inf(geldig) and not upper_inf(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, kind_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, instelling_id) references aanbod.organisatie (gemeente, id),
  constraint "ondertoezichtstelling-overlapt" exclude using gist (kind_id with =, gemeente with =, geldig with &&)
);
create index ondertoezichtstelling_instelling on huishouden.ondertoezichtstelling (gemeente, instelling_id);
call platform.beveilig('huishouden.ondertoezichtstelling', 'select, insert, update (geldig)');
call huishouden.scherm_persoon_af('huishouden.ondertoezichtstelling', 'kind_id');
call huishouden.volgt_samenvoeging('huishouden.ondertoezichtstelling', 'kind_id');

-- Whom of an institution one speaks to: a professional around the household who works there.
alter table huishouden.professional add column organisatie_id uuid,
  add foreign key (gemeente, organisatie_id) references aanbod.organisatie (gemeente, id);
create index professional_organisatie on huishouden.professional (gemeente, organisatie_id) where organisatie_id is not null;
