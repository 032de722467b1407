-- The portfolio sums everything a year holds: from indexes that hold what is summed, and by a plan made for the day
-- asked, because for an unknown day PostgreSQL expects a third of the decisions and goes through them one by one.
create index realisatie_jaar on begroting.realisatie (gemeente, jaar, regel_id) include (datum, bedrag) where vervallen_op is null;
create index verplichting_maand on begroting.verplichting (gemeente, maand, regel_id) include (bedrag);
create index mutatie_jaar on begroting.mutatie (gemeente, jaar);

-- Only who asks for the kind of amendment pays for the join with it.
create or replace view begroting.budgetmutatie with (security_invoker = true) as
select m.gemeente, m.id, m.wijziging_id, m.regel_id, m.jaar, m.zijde, m.bedrag, m.duur, m.voorstelregel_id, w.soort,
  b.besluitdatum, b.geregistreerd_op, m.besparing
from begroting.mutatie m
left join begroting.wijziging w on w.gemeente = m.gemeente and w.id = m.wijziging_id
join begroting.wijzigingbesluit b on b.gemeente = m.gemeente and b.wijziging_id = m.wijziging_id and b.uitkomst = 'vastgesteld';

CREATE OR REPLACE FUNCTION programma.portfolio(wie character, dag date)
 RETURNS TABLE(id uuid, code text, naam text, soort text, looptijd text, geraamd bigint, "rapportDatum" date, reeks text, aspecten integer, "opKoers" integer, "nietOpKoers" jsonb, maatregelen jsonb, begroot bigint, besteed bigint, verplicht bigint, besluiten jsonb, bevindingen integer, "openBevindingen" integer, betwist integer)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$#variable_conflict use_column
declare
  dit_jaar constant int := extract(year from dag);
  jaar_begin constant date := make_date(dit_jaar, 1, 1);
  jaar_daarna constant date := make_date(dit_jaar + 1, 1, 1);
begin
  return query
  with geldig as materialized (
    select r.id, r.programma_id, r.reeks_id, r.rapportagedatum from programma.voortgangsrapport r
    where r.gemeente = wie and r.rapportagedatum <= dag
      and exists (select from programma.rapportfeit f where f.gemeente = wie and f.rapport_id = r.id and f.soort = 'ingediend')
      and not exists (select from programma.rapportfeit f where f.gemeente = wie and f.rapport_id = r.id and f.soort = 'gerectificeerd')
  ),
  laatste as materialized (
    select distinct on (k.programma_id) k.id, k.naam from programma.reeks k
    where k.gemeente = wie and k.id in (select reeks_id from geldig) order by k.programma_id, k.datum desc, k.naam
  ),
  rapporten as materialized (
    select r.id, r.programma_id, r.rapportagedatum, l.naam reeks from geldig r join laatste l on l.id = r.reeks_id
  ),
  koers as (
    select r.programma_id, min(r.rapportagedatum) dag, min(r.reeks) reeks, count(*)::int aspecten,
      (count(*) filter (where lower(btrim(a.status)) = 'op koers'))::int op_koers,
      coalesce(jsonb_agg(jsonb_build_object('rapportId', r.id, 'project', v.inhoud ->> 'projectnaam', 'aspect', a.soort, 'status', a.status)
        order by v.inhoud ->> 'projectnaam', a.soort) filter (where lower(btrim(a.status)) is distinct from 'op koers'), '[]') anders
    from rapporten r join programma.voortgangsrapport v on v.gemeente = wie and v.id = r.id
    cross join lateral jsonb_to_recordset(v.inhoud -> 'aspecten') a(soort text, status text)
    group by r.programma_id
  ),
  mijlpalen as (
    select r.programma_id, m.wat, m.datum from rapporten r
    join programma.mijlpaal m on m.gemeente = wie and m.rapport_id = r.id and m.vervallen_op is null and m.datum > dag::text
  ),
  aandeel as materialized (
    select m.programma_id, r.regel_id, r.honderdsten from programma.maatregelregel r
    join programma.maatregel m on m.gemeente = r.gemeente and m.id = r.maatregel_id
    where r.gemeente = wie
  ),
  budget as (
    select b.regel_id, sum(b.bedrag)::bigint bedrag from begroting.budgetmutatie b
    where b.gemeente = wie and b.zijde = 'lasten' and b.besluitdatum <= dag
      and (b.jaar = dit_jaar or (b.duur = 'structureel' and b.jaar < dit_jaar))
    group by b.regel_id
  ),
  realisatie as (
    select r.regel_id, sum(r.bedrag)::bigint bedrag from begroting.realisatie r
    where r.gemeente = wie and r.jaar = dit_jaar and r.datum >= jaar_begin and r.datum <= dag and r.vervallen_op is null
    group by r.regel_id
  ),
  verplichting as (
    select v.regel_id, sum(v.bedrag)::bigint bedrag from begroting.verplichting v
    where v.gemeente = wie and v.maand >= jaar_begin and v.maand < jaar_daarna
    group by v.regel_id
  ),
  geld as (
    select a.programma_id, sum(coalesce(b.bedrag, 0) * a.honderdsten / 10000)::bigint begroot,
      sum(coalesce(u.bedrag, 0) * a.honderdsten / 10000)::bigint besteed,
      sum(coalesce(v.bedrag, 0) * a.honderdsten / 10000)::bigint verplicht
    from aandeel a left join budget b using (regel_id) left join realisatie u using (regel_id) left join verplichting v using (regel_id)
    group by a.programma_id
  ),
  maatregelen as (
    select m.programma_id, jsonb_build_object('totaal', count(*),
      'lopend', count(*) filter (where s.begonnen and not s.klaar and not s.gestopt),
      'afgerond', count(*) filter (where s.klaar and not s.gestopt), 'gestopt', count(*) filter (where s.gestopt)) telling
    from programma.maatregel m cross join lateral (
      select coalesce(bool_or(f.soort = 'begonnen'), false) begonnen, coalesce(bool_or(f.soort = 'afgerond'), false) klaar,
        coalesce(bool_or(f.soort = 'gestopt'), false) gestopt
      from programma.maatregelfeit f where f.gemeente = m.gemeente and f.maatregel_id = m.id and f.datum <= dag) s
    where m.gemeente = wie group by m.programma_id
  ),
  register as materialized (
    select distinct on (g.programma_id, g.soort, g.sleutel) g.programma_id, g.soort, g.sleutel, g.inhoud, g.vervallen, g.van, g.tot
    from programma.registerregel g where g.gemeente = wie and g.soort in ('agenda', 'pilot')
    order by g.programma_id, g.soort, g.sleutel, g.versie desc
  ),
  besluit as (
    select a.programma_id, 'agenda' soort, a.wanneer, a.wat, a.van op, null::date sinds from programma.agendaregel a
    where a.gemeente = wie and a.tot >= dag and not exists (select from register g
      where g.programma_id = a.programma_id and g.soort = 'agenda' and g.sleutel = a.volgorde::text)
    union all
    select g.programma_id, 'agenda', g.inhoud ->> 'wanneer', g.inhoud ->> 'wat', g.van, null::date
    from register g where g.soort = 'agenda' and not g.vervallen and g.tot >= dag
    union all
    select g.programma_id, 'pilot', null, g.inhoud ->> 'naam', (g.inhoud ->> 'oordeelUiterlijk')::date, (g.inhoud ->> 'begin')::date
    from register g where g.soort = 'pilot' and not g.vervallen and g.inhoud ->> 'oordeel' is null
    union all
    select programma_id, 'mijlpaal', datum, wat, to_date(rpad(datum, 10, '-01'), 'YYYY-MM-DD'), null::date from mijlpalen
    union all
    select p.id, 'dekking', p.kenmerken -> 'dekking' ->> 'beslismoment', p.kenmerken -> 'dekking' ->> 'omschrijving', null, null::date
    from programma.programma p where p.gemeente = wie and p.kenmerken -> 'dekking' ->> 'besloten' = 'false'
    union all
    select distinct m.programma_id, 'toezegging', t.moment, t.tekst, t.uiterlijk, null::date from programma.maatregelvoorstel v
    join programma.maatregel m on m.gemeente = v.gemeente and m.id = v.maatregel_id
    join raad.toezegging t on t.gemeente = v.gemeente and t.voorstel_id = v.voorstel_id
    where v.gemeente = wie
      and not exists (select from raad.geldige_afdoening x where x.gemeente = t.gemeente and x.toezegging_id = t.id)
    union all
    select distinct m.programma_id, 'hertoets', null, w.wat, w.sinds, null::date from programma.maatregelvoorstel v
    join programma.maatregel m on m.gemeente = v.gemeente and m.id = v.maatregel_id
    join raad.toezegging t on t.gemeente = v.gemeente and t.voorstel_id = v.voorstel_id
    join raad.werk w on w.gemeente = t.gemeente and w.doel_id = t.id and w.soort = 'hertoets'
    where v.gemeente = wie
  ),
  besluiten as (
    select b.programma_id, jsonb_agg(jsonb_build_object('soort', b.soort, 'wanneer', b.wanneer, 'wat', b.wat, 'op', b.op, 'sinds', b.sinds) order by b.op nulls last, b.wat) rijen
    from (select *, row_number() over (partition by programma_id order by op nulls last, wat) n from besluit) b
    where b.n <= 5 group by b.programma_id
  ),
  opmerkingen as (
    select b.programma_id, count(*)::int bevindingen, (count(*) filter (where x.bevinding_id is null))::int open,
      (count(*) filter (where b.code in ('op-koers-bij-risico', 'op-koers-bij-vertraging', 'verschoven-op-koers')
        and b.rapport_id in (select id from rapporten)))::int betwist
    from programma.bevinding b
    left join (select distinct bevinding_id from programma.bevindingreactie where gemeente = wie) x on x.bevinding_id = b.id
    where b.gemeente = wie and b.vervallen_op is null and (b.rapport_id is null or b.rapport_id in (select id from geldig))
    group by b.programma_id
  ),
  onderdelen as (
    select o.programma_id, sum(o.bedrag)::bigint bedrag from programma.onderdeel o where o.gemeente = wie group by o.programma_id
  )
  select p.id, p.code, p.naam, p.soort, p.looptijd_gedrukt, coalesce(o.bedrag, (p.kenmerken -> 'kosten' ->> 'bedrag')::bigint),
    k.dag, k.reeks, coalesce(k.aspecten, 0), coalesce(k.op_koers, 0), coalesce(k.anders, '[]'),
    coalesce(m.telling, '{"totaal": 0, "lopend": 0, "afgerond": 0, "gestopt": 0}'),
    g.begroot, g.besteed, g.verplicht, coalesce(b.rijen, '[]'),
    coalesce(x.bevindingen, 0), coalesce(x.open, 0), coalesce(x.betwist, 0)
  from programma.programma p
  left join koers k on k.programma_id = p.id
  left join geld g on g.programma_id = p.id
  left join maatregelen m on m.programma_id = p.id
  left join besluiten b on b.programma_id = p.id
  left join opmerkingen x on x.programma_id = p.id
  left join onderdelen o on o.programma_id = p.id
  where p.gemeente = wie order by p.naam;
end$function$;
