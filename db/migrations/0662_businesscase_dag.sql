-- The day on which a business case or a measurement became known: a paper of an earlier day reads what stood then.
alter table programma.businesscase add column dag date;
alter table programma.businesscasemeting add column dag date;
-- Forced row security hides the rows from the owner itself, who fills the column.
alter table programma.businesscase no force row level security;
alter table programma.businesscasemeting no force row level security;
update programma.businesscase set dag = (geregistreerd_op at time zone 'Europe/Amsterdam')::date;
update programma.businesscasemeting set dag = (geregistreerd_op at time zone 'Europe/Amsterdam')::date;
alter table programma.businesscase force row level security;
alter table programma.businesscasemeting force row level security;
alter table programma.businesscase alter column dag set not null;
alter table programma.businesscasemeting alter column dag set not null;
