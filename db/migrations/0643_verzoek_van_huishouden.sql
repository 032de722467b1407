-- The file of one household went through every request of the municipality, and through every objection that was settled.
create index verzoek_huishouden on voorziening.verzoek (gemeente, huishouden_id);
create index bezwaar_loopt on voorziening.bezwaar (gemeente, besluit_id) where uitkomst is null or uitkomst = 'gegrond';
create index gebruiker_persoon on inrichting.gebruiker (gemeente, persoon_id) where persoon_id is not null;
