-- A letter leaves the house: by post, through the portal, or handed over (Awb 3:41). What a resident chose to read where.
create table correspondentie.leeswijze (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  persoon_id uuid not null,
  digitaal boolean not null,
  sinds date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index leeswijze_persoon on correspondentie.leeswijze (gemeente, persoon_id, id desc);

-- One try to bring one letter. verzonden_op is the day it left: day 0 of the term to object (Awb 3:41, 6:8).
create table correspondentie.verzending (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  brief_id uuid not null,
  persoon_id uuid not null,
  kanaal text not null check (kanaal in ('post', 'portaal', 'uitreiking')),
  klaargezet_op date not null,
  verzonden_op date check (verzonden_op >= klaargezet_op),
  bezwaar_tot date check (bezwaar_tot > verzonden_op),
  uitkomst text check (uitkomst in ('bezorgd', 'mislukt')),
  uitkomst_op date check (uitkomst_op >= verzonden_op),
  reden text check (reden in ('onbestelbaar', 'vertrokken', 'geweigerd')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  check ((uitkomst is null) = (uitkomst_op is null)),
  check ((reden is not null) = (uitkomst is not distinct from 'mislukt')),
  foreign key (gemeente, brief_id) references correspondentie.brief (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create unique index "brief-al-verzonden" on correspondentie.verzending (gemeente, brief_id) where uitkomst is distinct from 'mislukt';
create index verzending_persoon on correspondentie.verzending (gemeente, persoon_id);
create index verzending_wacht on correspondentie.verzending (gemeente, klaargezet_op) where verzonden_op is null;
create index verzending_mislukt on correspondentie.verzending (gemeente, brief_id) where uitkomst = 'mislukt';

call platform.beveilig('correspondentie.leeswijze', 'select, insert');
call platform.beveilig('correspondentie.verzending', 'select, insert, update');
call huishouden.scherm_persoon_af('correspondentie.leeswijze', 'persoon_id');
call huishouden.scherm_persoon_af('correspondentie.verzending', 'persoon_id');

-- The newest try of each letter, as its state.
create view correspondentie.briefstand with (security_invoker = true) as
  select b.gemeente, b.id, b.soort, b.zaak_id, b.persoon_id, b.huishouden_id, b.wet, b.datum, v.id verzending_id, v.kanaal, v.klaargezet_op, v.verzonden_op,
    v.bezwaar_tot, v.uitkomst, v.uitkomst_op, v.reden, v.door,
    case when v.id is null then 'opgesteld' when v.uitkomst is not null then v.uitkomst when v.verzonden_op is not null then 'verzonden' else 'klaargezet' end staat
  from correspondentie.brief b
  left join lateral (select * from correspondentie.verzending z where z.gemeente = b.gemeente and z.brief_id = b.id order by z.id desc limit 1) v on true;

create view correspondentie.tijdlijn with (security_invoker = true) as
  select v.gemeente, b.persoon_id, b.huishouden_id, v.verzonden_op datum, 'brief-' || b.soort soort, v.id, b.wet,
    jsonb_build_object('kanaal', v.kanaal, 'bezwaarTot', v.bezwaar_tot) gegevens
  from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id where v.verzonden_op is not null
  union all
  select v.gemeente, b.persoon_id, b.huishouden_id, v.uitkomst_op, 'brief-retour', v.id, b.wet, jsonb_build_object('reden', v.reden)
  from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id where v.uitkomst = 'mislukt';

-- What came back lies with who sent it, until this letter or a newer one about the same thing is on its way; so does what no carrier took.
create view correspondentie.werk with (security_invoker = true) as
  select v.gemeente, case when v.uitkomst = 'mislukt' then 'brief-retour' else 'brief-wacht' end soort, v.id, b.wet, null::text taak, b.persoon_id, b.huishouden_id,
    null::uuid team_id, v.door eigenaar, coalesce(v.uitkomst_op, v.klaargezet_op) start, coalesce(v.uitkomst_op, v.klaargezet_op) + 7 uiterlijk, null::date stil_sinds,
    'open'::text status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from correspondentie.verzending v join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id
  where (v.uitkomst = 'mislukt' and not exists (select from correspondentie.verzending n join correspondentie.brief m on m.gemeente = n.gemeente and m.id = n.brief_id
      where n.gemeente = v.gemeente and n.id > v.id and n.uitkomst is distinct from 'mislukt' and m.persoon_id = b.persoon_id and m.zaak_id = b.zaak_id and m.soort = b.soort))
    or (v.verzonden_op is null and v.klaargezet_op < current_date);
grant select on correspondentie.briefstand, correspondentie.tijdlijn, correspondentie.werk to samenhang_app;

do $$
begin
  execute 'create or replace view dossier.werk_overig with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.werk_overig'::regclass), ';') || ' union all select gemeente, ''correspondentie''::text kamer, soort, id, wet, taak, persoon_id,
      huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds, status, kop_tabel, kop_rij, kop from correspondentie.werk';
  execute 'create or replace view dossier.tijdlijn with (security_invoker = true) as '
    || rtrim(pg_get_viewdef('dossier.tijdlijn'::regclass), ';') || ' union all select gemeente, ''correspondentie''::text kamer, persoon_id, huishouden_id, datum, soort,
      id, wet, gegevens from correspondentie.tijdlijn';
end $$;
