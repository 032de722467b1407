-- A request of a person to be given what is recorded of him (AVG art. 15): who asked, how that was made sure, and by when.
create table dossier.inzageverzoek (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  ontvangen_op date not null,
  namens text not null check (namens in ('zelf', 'gezagdrager', 'gemachtigde')),
  vastgesteld_met text not null check (vastgesteld_met in ('legitimatie', 'digid', 'machtiging', 'gezagsregister')),
  uiterlijk date not null check (uiterlijk > ontvangen_op),
  geleverd_op date check (geleverd_op >= ontvangen_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create unique index inzageverzoek_open on dossier.inzageverzoek (gemeente, persoon_id) where geleverd_op is null;
call platform.beveilig('dossier.inzageverzoek', 'select, insert, update');
call huishouden.scherm_persoon_af('dossier.inzageverzoek', 'persoon_id');
