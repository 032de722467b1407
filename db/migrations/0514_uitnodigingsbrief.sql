-- Who is invited to report gets a letter, by the carrier of all letters; what becomes of it is remembered with the invitation (D21).
alter table toegang.partner
  add straat text, add postcode text, add plaats text,
  add brief_verzonden_op date, add brief_terug_op date,
  add check ((straat is null) = (postcode is null) and (straat is null) = (plaats is null)),
  add check (brief_terug_op >= brief_verzonden_op);

create table correspondentie.partnerbrief (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  partner_id uuid not null,
  datum date not null,
  titel text not null,
  -- The words and the address, and SHA-256 over them.
  inhoud bytea not null,
  hash char(64) not null,
  verzonden_op date check (verzonden_op >= datum),
  uitkomst text check (uitkomst in ('bezorgd', 'mislukt')),
  uitkomst_op date check (uitkomst_op >= verzonden_op),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((uitkomst is null) = (uitkomst_op is null)),
  foreign key (gemeente, partner_id) references toegang.partner (gemeente, id)
);
create index partnerbrief_partner on correspondentie.partnerbrief (gemeente, partner_id, id desc);
create index partnerbrief_mislukt on correspondentie.partnerbrief (gemeente, partner_id) where uitkomst = 'mislukt';
call platform.beveilig('correspondentie.partnerbrief', 'select, insert, update (verzonden_op, uitkomst, uitkomst_op)');

-- It came back: work of who invited, until a newer one is on its way or the invitation is withdrawn. Under a name of its own,
-- because it asks the power of who invites.
create view correspondentie.werk_partner with (security_invoker = true) as
  select b.gemeente, 'partner'::text kamer, 'uitnodiging-retour'::text soort, b.id, null::text wet, null::text taak, null::uuid persoon_id, null::uuid huishouden_id,
    null::uuid team_id, b.door eigenaar, b.uitkomst_op start, b.uitkomst_op + 7 uiterlijk, null::date stil_sinds, 'open'::text status, null::text kop_tabel,
    null::uuid kop_rij, null::bytea kop
  from correspondentie.partnerbrief b join toegang.partner p on p.gemeente = b.gemeente and p.id = b.partner_id
  where b.uitkomst = 'mislukt' and p.ingetrokken_op is null
    and not exists (select from correspondentie.partnerbrief n where n.gemeente = b.gemeente and n.partner_id = b.partner_id and n.id > b.id);
grant select on correspondentie.werk_partner to samenhang_app;
do $$
begin
  execute 'create or replace view dossier.werk_overig with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.werk_overig'::regclass), ';') || ' union all select gemeente, kamer, soort, id, wet, taak, persoon_id,
      huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds, status, kop_tabel, kop_rij, kop from correspondentie.werk_partner';
end $$;
