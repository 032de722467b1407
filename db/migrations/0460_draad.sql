-- The thread from motion to report (model D16): each room of the third wing publishes what it has in it, and what points where.
-- `id` is text: an indicator is known by its code.
create view raad.draadknoop with (security_invoker = true) as
select m.gemeente, 'motie' soort, m.id::text id, m.titel naam, m.datum, m.uitkomst stand,
  jsonb_build_object('dictum', m.dictum, 'nummers', (select jsonb_agg(distinct n.nummer) from raad.motienummer n
    where n.gemeente = m.gemeente and n.motie_id = m.id)) gegevens
from raad.motie m
union all
select v.gemeente, 'voorstel', v.id::text, v.titel, v.datum,
  coalesce(b.uitkomst, case when exists (select from raad.behandeling t where t.gemeente = v.gemeente and t.voorstel_id = v.id)
    then 'behandeld' else 'ingediend' end),
  jsonb_build_object('griffienummer', v.griffienummer, 'vraagtGeld', v.vraagt_geld, 'besluitdatum', b.datum, 'voor', b.voor, 'tegen', b.tegen,
    'vragen', (select count(*) from raad.vraag q where q.gemeente = v.gemeente and q.voorstel_id = v.id),
    'zonderAntwoord', (select count(*) from raad.vraag q where q.gemeente = v.gemeente and q.voorstel_id = v.id and q.tekst ~ '\?\s*$'
      and not exists (select from raad.antwoord a where a.gemeente = q.gemeente and a.vraag_id = q.id)))
from raad.voorstel v
left join lateral (select r.uitkomst, r.datum, s.voor, s.tegen from raad.raadsbesluit r
  left join raad.stemming s on s.gemeente = r.gemeente and s.raadsbesluit_id = r.id
  where r.gemeente = v.gemeente and r.voorstel_id = v.id order by r.datum desc limit 1) b on true
union all
select t.gemeente, 'toezegging', t.id::text, t.tekst, t.toegezegd_op, a.soort,
  jsonb_build_object('door', t.toegezegd_door, 'moment', t.moment, 'uiterlijk', t.uiterlijk, 'stuk', a.stuk, 'afgedaanOp', a.datum)
from raad.toezegging t
left join raad.toezeggingafdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id;

create view raad.draadschakel with (security_invoker = true) as
select gemeente, 'motie' van_soort, motie_id::text van_id, 'voorstel' naar_soort, id::text naar_id from raad.voorstel where motie_id is not null
union all
select gemeente, 'voorstel', voorstel_id::text, 'toezegging', id::text from raad.toezegging where voorstel_id is not null;

-- What a line may spend and what was spent on it, in each year in which either was recorded. A structural amount runs on.
create view begroting.regeljaar with (security_invoker = true) as
select j.gemeente, j.regel_id, j.jaar,
  coalesce((select sum(case m.zijde when 'lasten' then m.bedrag else -m.bedrag end) from begroting.budgetmutatie m
    where m.gemeente = j.gemeente and m.regel_id = j.regel_id and (m.jaar = j.jaar or (m.duur = 'structureel' and m.jaar < j.jaar))), 0)::bigint budget,
  coalesce((select sum(u.bedrag) from begroting.realisatie u
    where u.gemeente = j.gemeente and u.regel_id = j.regel_id and u.jaar = j.jaar and u.vervallen_op is null), 0)::bigint realisatie
from (
  select gemeente, regel_id, jaar from begroting.budgetmutatie
  union
  select gemeente, regel_id, jaar from begroting.realisatie where vervallen_op is null) j;

create view begroting.draadknoop with (security_invoker = true) as
select r.gemeente, 'regel' soort, r.id::text id, r.naam, null::date datum, case when r.gesloten_op is null then null else 'gesloten' end stand,
  jsonb_build_object('code', r.code, 'taakveld', r.taakveld, 'cluster', r.cluster) gegevens
from begroting.begrotingsregel r;

create view programma.draadknoop with (security_invoker = true) as
select m.gemeente, 'maatregel' soort, m.id::text id, m.naam, f.begonnen datum,
  case when f.gestopt is not null then 'gestopt' when f.afgerond is not null then 'afgerond' when f.begonnen is not null then 'lopend' else 'voorgenomen' end stand,
  jsonb_build_object('programmaId', m.programma_id, 'programma', p.naam, 'eigenaar', m.eigenaar, 'portefeuillehouder', m.portefeuillehouder,
    'beoogdResultaat', m.beoogd_resultaat, 'extraOfStaand', m.extra_of_staand_beleid, 'watAlsNiet', m.wat_als_niet) gegevens
from programma.maatregel m
join programma.programma p on p.gemeente = m.gemeente and p.id = m.programma_id
cross join lateral (select min(datum) filter (where soort = 'begonnen') begonnen, min(datum) filter (where soort = 'afgerond') afgerond,
    min(datum) filter (where soort = 'gestopt') gestopt
  from programma.maatregelfeit x where x.gemeente = m.gemeente and x.maatregel_id = m.id) f
union all
select distinct i.gemeente, 'indicator', i.code, i.code, null::date, null, '{}'::jsonb from programma.maatregelindicator i;

create view programma.draadschakel with (security_invoker = true) as
select gemeente, 'voorstel' van_soort, voorstel_id::text van_id, 'maatregel' naar_soort, maatregel_id::text naar_id from programma.maatregelvoorstel
union all
select gemeente, 'maatregel', maatregel_id::text, 'regel', regel_id::text from programma.maatregelregel
union all
select gemeente, 'maatregel', maatregel_id::text, 'indicator', code from programma.maatregelindicator;

-- A paper is about its programme; a figure in it is about a line (named, or by way of the measures) or about an indicator (its
-- own code, or the same counted per something).
create view rapportage.draadknoop with (security_invoker = true) as
select s.gemeente, 'stuk' soort, s.id::text id, s.titel naam, s.peildatum datum,
  case when p.id is null then 'concept' else 'gepubliceerd' end stand,
  jsonb_build_object('publicatieId', p.id, 'versie', p.versie, 'reeks', s.reeks,
    'cijfers', (select count(*) from rapportage.afdruk a where a.gemeente = p.gemeente and a.publicatie_id = p.id)) gegevens
from rapportage.stuk s
left join lateral (select id, gemeente, versie from rapportage.publicatie x where x.gemeente = s.gemeente and x.stuk_id = s.id
  order by versie desc limit 1) p on true;

create view rapportage.draadschakel with (security_invoker = true) as
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
join programma.maatregelindicator i on i.gemeente = c.gemeente and (c.code = i.code or c.code like i.code || '-per-%');

grant select on raad.draadknoop, raad.draadschakel, begroting.regeljaar, begroting.draadknoop, programma.draadknoop, programma.draadschakel,
  rapportage.draadknoop, rapportage.draadschakel to samenhang_app;
