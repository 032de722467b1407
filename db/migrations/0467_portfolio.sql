-- The portfolio in one question: per programme what its latest reports say, what its measures' shares of the budget lines
-- do in a year up to a day, what is decided next, and what contradicts itself. Concepts count nowhere.
create function programma.portfolio(wie char(4), dag date)
  returns table (id uuid, code text, naam text, soort text, looptijd text, geraamd bigint, "rapportDatum" date, reeks text,
    aspecten int, "opKoers" int, "nietOpKoers" jsonb, maatregelen jsonb, begroot bigint, besteed bigint, verplicht bigint,
    besluiten jsonb, bevindingen int, "openBevindingen" int, betwist int)
  language sql stable set search_path = pg_catalog
as $$
  with rapporten as materialized (
    select r.programma_id, r.id, r.reeks_id, r.rapportagedatum, k.naam reeks,
      rank() over (partition by r.programma_id order by k.datum desc, k.naam) plek
    from programma.voortgangsrapport r
    join programma.reeks k on k.gemeente = r.gemeente and k.id = r.reeks_id
    where r.gemeente = wie and r.rapportagedatum <= dag
      and exists (select from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'ingediend')
      and not exists (select from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'gerectificeerd')
  ),
  koers as (
    select r.programma_id, min(r.rapportagedatum) dag, min(r.reeks) reeks, count(*)::int aspecten,
      (count(*) filter (where lower(btrim(a.status)) = 'op koers'))::int op_koers,
      coalesce(jsonb_agg(jsonb_build_object('rapportId', r.id, 'project', v.inhoud ->> 'projectnaam', 'aspect', a.soort, 'status', a.status)
        order by v.inhoud ->> 'projectnaam', a.soort) filter (where lower(btrim(a.status)) is distinct from 'op koers'), '[]') anders
    from rapporten r join programma.voortgangsrapport v on v.gemeente = wie and v.id = r.id
    cross join lateral jsonb_to_recordset(v.inhoud -> 'aspecten') a(soort text, status text)
    where r.plek = 1 group by r.programma_id
  ),
  mijlpalen as (
    select r.programma_id, m.wat, m.datum from rapporten r
    join programma.mijlpaal m on m.gemeente = wie and m.rapport_id = r.id and m.vervallen_op is null and m.datum > dag::text
    where r.plek = 1
  ),
  aandeel as materialized (
    select m.programma_id, r.regel_id, r.honderdsten from programma.maatregelregel r
    join programma.maatregel m on m.gemeente = r.gemeente and m.id = r.maatregel_id
    where r.gemeente = wie
  ),
  regel as materialized (select distinct regel_id from aandeel),
  budget as (
    select b.regel_id, sum(b.bedrag)::bigint bedrag from begroting.budgetmutatie b
    where b.gemeente = wie and b.zijde = 'lasten' and b.besluitdatum <= dag and b.regel_id in (select regel_id from regel)
      and (b.jaar = extract(year from dag)::int or (b.duur = 'structureel' and b.jaar < extract(year from dag)::int))
    group by b.regel_id
  ),
  realisatie as (
    select r.regel_id, sum(r.bedrag)::bigint bedrag from begroting.realisatie r
    where r.gemeente = wie and r.jaar = extract(year from dag)::int and r.datum <= dag and r.vervallen_op is null
      and r.regel_id in (select regel_id from regel)
    group by r.regel_id
  ),
  verplichting as (
    select v.regel_id, sum(v.bedrag)::bigint bedrag from begroting.verplichting v
    where v.gemeente = wie and v.maand >= date_trunc('year', dag) and v.maand < date_trunc('year', dag) + interval '1 year'
      and v.regel_id in (select regel_id from regel)
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
  besluit as (
    select a.programma_id, 'agenda' soort, a.wanneer, a.wat, a.van op from programma.agendaregel a
    where a.gemeente = wie and a.tot >= dag
    union all
    select programma_id, 'mijlpaal', datum, wat, to_date(rpad(datum, 10, '-01'), 'YYYY-MM-DD') from mijlpalen
    union all
    select p.id, 'dekking', p.kenmerken -> 'dekking' ->> 'beslismoment', p.kenmerken -> 'dekking' ->> 'omschrijving', null
    from programma.programma p where p.gemeente = wie and p.kenmerken -> 'dekking' ->> 'besloten' = 'false'
    union all
    select distinct m.programma_id, 'toezegging', t.moment, t.tekst, t.uiterlijk from programma.maatregelvoorstel v
    join programma.maatregel m on m.gemeente = v.gemeente and m.id = v.maatregel_id
    join raad.toezegging t on t.gemeente = v.gemeente and t.voorstel_id = v.voorstel_id
    where v.gemeente = wie
      and not exists (select from raad.toezeggingafdoening x where x.gemeente = t.gemeente and x.toezegging_id = t.id)
  ),
  besluiten as (
    select b.programma_id, jsonb_agg(jsonb_build_object('soort', b.soort, 'wanneer', b.wanneer, 'wat', b.wat, 'op', b.op) order by b.op nulls last, b.wat) rijen
    from (select *, row_number() over (partition by programma_id order by op nulls last, wat) n from besluit) b
    where b.n <= 5 group by b.programma_id
  ),
  opmerkingen as (
    select b.programma_id, count(*)::int bevindingen, (count(*) filter (where x.bevinding_id is null))::int open,
      (count(*) filter (where b.code in ('op-koers-bij-risico', 'op-koers-bij-vertraging', 'verschoven-op-koers') and r.plek = 1))::int betwist
    from programma.bevinding b
    left join rapporten r on r.id = b.rapport_id
    left join (select distinct bevinding_id from programma.bevindingreactie where gemeente = wie) x on x.bevinding_id = b.id
    where b.gemeente = wie and b.vervallen_op is null and (b.rapport_id is null or r.id is not null)
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
  where p.gemeente = wie order by p.naam
$$;
grant execute on function programma.portfolio(char, date) to samenhang_app;
