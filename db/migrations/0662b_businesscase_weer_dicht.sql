alter table programma.businesscase force row level security;
alter table programma.businesscasemeting force row level security;
