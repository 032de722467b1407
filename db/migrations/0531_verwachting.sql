-- An indicator of a measure goes somewhere: which way, and what is expected. A link that is undone stays, with its day.
alter table programma.maatregelindicator
  add column richting text check (richting in ('omhoog', 'omlaag', 'gelijk')),
  add column verwachting text,
  add column geregistreerd_op timestamptz not null default clock_timestamp(),
  add column vervallen_op timestamptz,
  add check ((richting is null) = (verwachting is null)),
  drop constraint maatregelindicator_gemeente_maatregel_id_code_key;
create unique index "indicator-al-gekoppeld" on programma.maatregelindicator (gemeente, maatregel_id, code) where vervallen_op is null;
grant update (vervallen_op) on programma.maatregelindicator to samenhang_app;

create or replace view programma.draadknoop with (security_invoker = true) as
select m.gemeente, 'maatregel' soort, m.id::text id, m.naam, f.begonnen datum,
  case when f.gestopt is not null then 'gestopt' when f.afgerond is not null then 'afgerond' when f.begonnen is not null then 'lopend' else 'voorgenomen' end stand,
  jsonb_build_object('programmaId', m.programma_id, 'programma', p.naam, 'eigenaar', m.eigenaar, 'portefeuillehouder', m.portefeuillehouder,
    'beoogdResultaat', m.beoogd_resultaat, 'extraOfStaand', m.extra_of_staand_beleid, 'watAlsNiet', m.wat_als_niet,
    'bronGemeente', m.bron_gemeente, 'waaromPassend', m.waarom_passend,
    'verwachtingen', coalesce((select jsonb_agg(jsonb_build_object('code', i.code, 'richting', i.richting, 'verwachting', i.verwachting) order by i.code)
      from programma.maatregelindicator i where i.gemeente = m.gemeente and i.maatregel_id = m.id and i.vervallen_op is null and i.richting is not null), '[]')) gegevens
from programma.maatregel m
join programma.programma p on p.gemeente = m.gemeente and p.id = m.programma_id
cross join lateral (select min(datum) filter (where soort = 'begonnen') begonnen, min(datum) filter (where soort = 'afgerond') afgerond,
    min(datum) filter (where soort = 'gestopt') gestopt
  from programma.maatregelfeit x where x.gemeente = m.gemeente and x.maatregel_id = m.id) f
union all
select i.gemeente, 'indicator', i.code, i.code, null::date, null,
  jsonb_build_object('verwachtingen', coalesce(jsonb_agg(jsonb_build_object('maatregel', m.naam, 'richting', i.richting, 'verwachting', i.verwachting) order by m.naam)
    filter (where i.richting is not null), '[]'))
from programma.maatregelindicator i
join programma.maatregel m on m.gemeente = i.gemeente and m.id = i.maatregel_id
where i.vervallen_op is null group by i.gemeente, i.code;

create or replace view programma.draadschakel with (security_invoker = true) as
select gemeente, 'voorstel' van_soort, voorstel_id::text van_id, 'maatregel' naar_soort, maatregel_id::text naar_id from programma.maatregelvoorstel
union all
select gemeente, 'maatregel', maatregel_id::text, 'regel', regel_id::text from programma.maatregelregel
union all
select gemeente, 'maatregel', maatregel_id::text, 'indicator', code from programma.maatregelindicator where vervallen_op is null;

create or replace view rapportage.draadschakel with (security_invoker = true) as
select m.gemeente, 'maatregel' van_soort, m.id::text van_id, 'stuk' naar_soort, s.id::text naar_id
from rapportage.stuk s join programma.maatregel m on m.gemeente = s.gemeente and m.programma_id = s.programma_id
union
select r.gemeente, 'regel', r.id::text, 'stuk', c.stuk_id::text
from rapportage.cijferverwijzing c join begroting.begrotingsregel r on r.gemeente = c.gemeente and r.code = c.parameters ->> 'regel'
union
select k.gemeente, 'regel', k.regel_id::text, 'stuk', c.stuk_id::text
from rapportage.cijferverwijzing c
join programma.maatregel m on m.gemeente = c.gemeente and m.programma_id::text = c.parameters ->> 'programma'
join programma.maatregelregel k on k.gemeente = m.gemeente and k.maatregel_id = m.id
where c.code like 'begroting.%-per-maatregel'
union
select i.gemeente, 'indicator', i.code, 'stuk', c.stuk_id::text
from rapportage.cijferverwijzing c
join programma.maatregelindicator i on i.gemeente = c.gemeente and i.vervallen_op is null and (c.code = i.code or c.code like i.code || '-per-%');
