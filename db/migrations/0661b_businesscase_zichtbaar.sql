-- The next migration fills a column of rows that the forced row security hides from the owner itself.
alter table programma.businesscase no force row level security;
alter table programma.businesscasemeting no force row level security;
