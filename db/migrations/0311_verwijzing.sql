-- Referrals over FHIR: idempotent on the referrer's own identifier; returned with a code that he may read.
alter table toegang.verwijzing
  add column spoed boolean not null default false,
  add column kenmerk_systeem text,
  add column kenmerk text,
  add column afdruk bytea,
  -- What the referrer may read of why it came back; the words in reden stay inside.
  add column reden_code text check (reden_code in ('geen-inwoner', 'andere-gemeente', 'te-weinig-bekend', 'geen-jeugdhulp', 'bel-ons', 'anders')),
  add constraint "kenmerk-al-gebruikt" unique (gemeente, agb, kenmerk_systeem, kenmerk),
  add check ((kenmerk_systeem is null) = (kenmerk is null));
create index verwijzing_agb on toegang.verwijzing (gemeente, agb, id desc) where kenmerk is not null;
