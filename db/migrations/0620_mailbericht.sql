-- Who reads in the portal may be told by mail that something stands ready: with consent, an address under seal, taken back at any time.
alter table correspondentie.leeswijze
  add mail bytea,
  add bron text not null default 'portaal' check (bron in ('portaal', 'balie', 'mail-onbestelbaar')),
  add check (mail is null or digitaal);

-- The notice of one letter in the portal. It came back: the letter goes by post, or is work of who sent it.
alter table correspondentie.verzending
  add mail text check (mail in ('klaargezet', 'verzonden', 'vervallen', 'onbestelbaar')),
  add mail_op date check (mail_op >= klaargezet_op),
  add check (mail is null or kanaal = 'portaal'),
  add check ((mail is null or mail = 'klaargezet') = (mail_op is null)),
  drop constraint verzending_reden_check,
  add constraint verzending_reden_check check (reden in ('onbestelbaar', 'vertrokken', 'geweigerd', 'mail-onbestelbaar'));
create index verzending_mail_wacht on correspondentie.verzending (gemeente, id) where mail = 'klaargezet';

-- A letter that was made and never sent is work too; which those are is kept, so that a list need not pass all that were sent.
alter table correspondentie.brief add onderweg boolean not null default false;
update correspondentie.brief b set onderweg = true
  where exists (select from correspondentie.verzending v where v.gemeente = b.gemeente and v.brief_id = b.id);
create index brief_niet_onderweg on correspondentie.brief (gemeente, datum) where not onderweg;
grant update (onderweg) on correspondentie.brief to samenhang_app;
create function correspondentie.zet_onderweg() returns trigger language plpgsql as $$
begin
  update correspondentie.brief b set onderweg = true from nieuw n where b.gemeente = n.gemeente and b.id = n.brief_id and not b.onderweg;
  return null;
end $$;
create trigger zet_onderweg after insert on correspondentie.verzending referencing new table as nieuw
  for each statement execute function correspondentie.zet_onderweg();

create or replace view correspondentie.briefstand with (security_invoker = true) as
  select b.gemeente, b.id, b.soort, b.zaak_id, b.persoon_id, b.huishouden_id, b.wet, b.datum, v.id verzending_id, v.kanaal, v.klaargezet_op, v.verzonden_op,
    v.bezwaar_tot, v.uitkomst, v.uitkomst_op, v.reden, v.door,
    case when v.id is null then 'opgesteld' when v.uitkomst is not null then v.uitkomst when v.verzonden_op is not null then 'verzonden' else 'klaargezet' end staat,
    v.mail, v.mail_op,
    -- What once left stays the reader's while it goes out again.
    (select min(z.verzonden_op) from correspondentie.verzending z where z.gemeente = b.gemeente and z.brief_id = b.id) eerst_verzonden_op
  from correspondentie.brief b
  left join lateral (select * from correspondentie.verzending z where z.gemeente = b.gemeente and z.brief_id = b.id order by z.id desc limit 1) v on true;

-- One row for each letter: of a letter that was tried more than once, its newest try.
create or replace view correspondentie.werk with (security_invoker = true) as
  select v.gemeente, case when v.uitkomst = 'mislukt' then 'brief-retour' else 'brief-wacht' end soort, v.id, b.wet, null::text taak, b.persoon_id, b.huishouden_id,
    null::uuid team_id, v.door eigenaar, coalesce(v.uitkomst_op, v.klaargezet_op) start, coalesce(v.uitkomst_op, v.klaargezet_op) + 7 uiterlijk, null::date stil_sinds,
    'open'::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id
  where (v.uitkomst = 'mislukt'
      and not exists (select from correspondentie.verzending n where n.gemeente = v.gemeente and n.brief_id = v.brief_id and n.id > v.id and n.uitkomst is distinct from 'mislukt')
      and not exists (select from correspondentie.verzending n where n.gemeente = v.gemeente and n.brief_id = v.brief_id and n.id > v.id and n.uitkomst = 'mislukt')
      and not exists (select from correspondentie.verzending n join correspondentie.brief m on m.gemeente = n.gemeente and m.id = n.brief_id
        where n.gemeente = v.gemeente and n.id > v.id and n.uitkomst is distinct from 'mislukt' and m.persoon_id = b.persoon_id and m.zaak_id = b.zaak_id and m.soort = b.soort
          and m.ontvanger_id is not distinct from b.ontvanger_id))
    or (v.verzonden_op is null and v.klaargezet_op < current_date)
  union all
  select b.gemeente, 'brief-versturen', b.id, b.wet, null, b.persoon_id, b.huishouden_id, null, b.door, b.datum, b.datum + 7, null, 'open', null, null, null
  from correspondentie.brief b
  where not b.onderweg and b.datum < current_date and not exists (select from correspondentie.brief m where m.gemeente = b.gemeente and m.id > b.id
    and m.persoon_id = b.persoon_id and m.zaak_id = b.zaak_id and m.soort = b.soort and m.ontvanger_id is not distinct from b.ontvanger_id)
  union all
  select v.gemeente, 'mail-wacht', v.id, b.wet, null, b.persoon_id, b.huishouden_id, null, v.door, v.klaargezet_op, v.klaargezet_op + 1, null, 'open', null, null, null
  from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id
  where v.mail = 'klaargezet' and v.klaargezet_op < current_date;
