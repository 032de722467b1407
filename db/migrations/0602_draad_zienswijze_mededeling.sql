-- Views of councils and what the council was told are in the thread too. A view goes before the decision on its proposal; an
-- announcement tells of a proposal, keeps a promise, or reports money that a lower body moved.
create or replace view raad.draadknoop with (security_invoker = true) as
select m.gemeente, 'motie' soort, m.id::text id, m.titel naam, m.datum, s.stand,
  jsonb_build_object('dictum', m.dictum, 'nummers', (select jsonb_agg(distinct n.nummer) from raad.motienummer n
    where n.gemeente = m.gemeente and n.motie_id = m.id)) gegevens
from raad.motie m join raad.motiestand s on s.gemeente = m.gemeente and s.id = m.id
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
left join raad.geldige_afdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id
union all
select z.gemeente, 'zienswijze', z.id::text, z.over, z.datum, null,
  jsonb_build_object('raadVan', z.raad_van, 'strekking', z.strekking, 'tekst', z.tekst)
from raad.zienswijze z
union all
select m.gemeente, 'mededeling', m.id::text, m.titel, m.datum, null, jsonb_build_object('nummer', m.nummer, 'tekst', m.tekst)
from raad.mededeling m;

create or replace view raad.draadschakel with (security_invoker = true) as
select gemeente, 'motie' van_soort, motie_id::text van_id, 'voorstel' naar_soort, id::text naar_id from raad.voorstel where motie_id is not null
union all
select gemeente, 'voorstel', voorstel_id::text, 'toezegging', id::text from raad.toezegging where voorstel_id is not null
union all
select gemeente, 'toezegging', toezegging_id::text, 'stuk', stuk_id::text from raad.geldige_afdoening where stuk_id is not null
union all
select gemeente, 'zienswijze', id::text, 'voorstel', voorstel_id::text from raad.zienswijze where voorstel_id is not null
union all
select gemeente, 'voorstel', voorstel_id::text, 'mededeling', id::text from raad.mededeling where voorstel_id is not null
union all
select m.gemeente, 'toezegging', a.toezegging_id::text, 'mededeling', m.id::text
from raad.mededeling m join raad.geldige_afdoening a on a.gemeente = m.gemeente and a.soort = 'gestand' and a.stuk = 'Mededeling ' || m.nummer
union all
select distinct m.gemeente, 'regel', u.regel_id::text, 'mededeling', m.id::text
from raad.mededeling m
join raad.mededelingvoorstel p on p.gemeente = m.gemeente and p.id = m.mededelingvoorstel_id
join begroting.mutatie u on u.gemeente = p.gemeente and u.wijziging_id = p.wijziging_id;
