-- The dossier and the work list ask for the trajects of a person; without this they went through those of everyone.
create index traject_persoon on traject.traject (gemeente, persoon_id);
