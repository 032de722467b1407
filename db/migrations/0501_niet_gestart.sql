-- What was assigned or handed over and has not started: help on assignment (trede 4) and warm hand-overs to an offer (trede 1 to 3).

-- Waiting counts from the day of the first assignment, or from the day on which help could begin when that is later.
create view dossier.niet_gestart with (security_invoker = true) as
select t.gemeente, t.id, 'levering'::text onderdeel, 4::smallint trede, t.wet, t.client_id persoon_id, t.huishouden_id, v.door eigenaar,
  coalesce(
    (select p.team_id from plan.plan p where p.gemeente = t.gemeente and p.huishouden_id = t.huishouden_id and p.gesloten_op is null limit 1),
    (select a.teams[1] from inrichting.aanstelling a where a.gemeente = t.gemeente and a.gebruiker_id = v.door order by lower(a.geldig) desc limit 1)) team_id,
  greatest(lower(e.looptijd), (e.tijdstip at time zone 'Europe/Amsterdam')::date) sinds, upper(t.looptijd) tot,
  (select x.naam from aanbod.productversie x where x.gemeente = t.gemeente and x.product_id = t.product_id order by lower(x.geldig) desc limit 1) wat,
  b.naam bij
from voorziening.toewijzing t
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join voorziening.toewijzingversie e on e.gemeente = t.gemeente and e.toewijzing_id = t.id and e.nr = 1
join contract.aanbieder b on b.gemeente = t.gemeente and b.id = t.aanbieder_id
where not t.verwijderd
  and not exists (select from voorziening.leveringsmelding m where m.gemeente = t.gemeente and m.toewijzing_id = t.id and m.soort = 'start' and m.herroepen_op is null)
union all
select d.gemeente, d.id, 'doorgeleiding', a.trede, h.wet, h.persoon_id, h.huishouden_id, d.door, h.team_id, d.datum, null, a.naam, o.naam
from toegang.doorgeleiding d
join toegang.hulpvraag h on h.gemeente = d.gemeente and h.id = d.hulpvraag_id
join aanbod.aanbod a on a.gemeente = d.gemeente and a.id = d.aanbod_id
join aanbod.organisatie o on o.gemeente = a.gemeente and o.id = a.organisatie_id
where d.warm and (d.terugkoppeling is null or d.terugkoppeling = 'wacht');
grant select on dossier.niet_gestart to samenhang_app;
create index leveringsmelding_start on voorziening.leveringsmelding (gemeente, toewijzing_id) where soort = 'start' and herroepen_op is null;

-- One page: the rows with their norm, the spread of the days, and what waits per team, part and trede. The norm is that of the day on which waiting began.
create function dossier.niet_gestart(mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], keuze jsonb, normen jsonb, dag date) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  in_team uuid := (keuze ->> 'team')::uuid;
  in_onderdeel text := keuze ->> 'onderdeel';
  op_trede int := (keuze ->> 'trede')::int;
  van_wet text := keuze ->> 'wet';
  alleen_over boolean := coalesce((keuze ->> 'over')::boolean, false);
  zoekt text := '%' || replace(replace(huishouden.zoekvorm(keuze ->> 'zoek'), '%', ''), '_', '') || '%';
  volgorde text := coalesce(keuze ->> 'volgorde', 'norm');
  aflopend boolean := coalesce((keuze ->> 'aflopend')::boolean, volgorde in ('norm', 'dagen'));
begin
  return (
    with mijn as materialized (
      select w.*, p.voornamen, p.voorvoegsel, p.geslachtsnaam, dag - w.sinds dagen, coalesce(n.dagen, (normen ->> w.wet)::int) norm
      from dossier.niet_gestart w join huishouden.persoon p on p.gemeente = w.gemeente and p.id = w.persoon_id
      left join lateral (select (i.waarde ->> 'dagen')::int dagen from inrichting.instelling i where i.gemeente = w.gemeente and i.soort = 'wachttijd'
        and i.sleutel = w.wet and i.geldig @> w.sinds) n on true
      where w.gemeente = any (mag_lezen) and w.sinds <= dag and (w.tot is null or w.tot > dag) and w.wet = any (mijn_wetten)
        and (w.eigenaar = ik or w.team_id = any (mijn_teams) or (w.team_id is null and 'voorziening' = any (kamers)))
        and (zoekt is null or p.zoeknaam like zoekt)
    ), gekozen as materialized (
      select m.*, m.dagen > m.norm over_norm from mijn m
      where (in_team is null or m.team_id = in_team) and (in_onderdeel is null or m.onderdeel = in_onderdeel) and (op_trede is null or m.trede = op_trede)
        and (van_wet is null or m.wet = van_wet) and (not alleen_over or m.dagen > m.norm)
    ), pagina as materialized (
      select g.*, row_number() over (order by
          case when not aflopend then t.tekst end nulls last, case when aflopend then t.tekst end desc nulls last,
          case when not aflopend then t.getal end, case when aflopend then t.getal end desc, g.sinds, g.id) plaats
      from gekozen g cross join lateral (select
        case volgorde when 'naam' then g.geslachtsnaam || g.voornamen when 'wat' then g.wat when 'bij' then g.bij when 'wet' then g.wet end tekst,
        case volgorde when 'norm' then g.dagen - g.norm when 'dagen' then g.dagen when 'trede' then g.trede else 0 end getal) t
      order by plaats limit (keuze ->> 'aantal')::int offset (keuze ->> 'vanaf')::int
    )
    select json_build_object(
      'totaal', (select count(*) from gekozen),
      'over', (select count(*) from gekozen where over_norm),
      'klassen', (select json_agg(json_build_object('klasse', k.nr, 'binnen', (select count(*) from gekozen g where not g.over_norm and width_bucket(g.dagen, '{8,15,29,43,57,92}'::int[]) = k.nr),
          'over', (select count(*) from gekozen g where g.over_norm and width_bucket(g.dagen, '{8,15,29,43,57,92}'::int[]) = k.nr)) order by k.nr)
        from generate_series(0, 6) k(nr)),
      'groepen', (select json_agg(json_build_object('teamId', g.team_id, 'team', (select t.naam from inrichting.team t where t.gemeente = any (mag_lezen) and t.id = g.team_id),
          'onderdeel', g.onderdeel, 'trede', g.trede, 'wacht', g.wacht, 'mediaan', g.mediaan, 'langste', g.langste, 'over', g.over_norm) order by g.wacht desc, g.team_id, g.onderdeel, g.trede)
        from (select team_id, onderdeel, trede, count(*) wacht, percentile_disc(0.5) within group (order by dagen) mediaan, max(dagen) langste,
            count(*) filter (where over_norm) over_norm from gekozen group by team_id, onderdeel, trede) g),
      'teams', (select json_agg(json_build_object('id', t.id, 'naam', t.naam) order by t.naam) from inrichting.team t
        where t.gemeente = any (mag_lezen) and t.id in (select team_id from mijn)),
      'rijen', (select json_agg(json_build_object('id', r.id, 'onderdeel', r.onderdeel, 'trede', r.trede, 'wet', r.wet, 'persoonId', r.persoon_id, 'huishoudenId', r.huishouden_id,
          'voornamen', r.voornamen, 'voorvoegsel', r.voorvoegsel, 'geslachtsnaam', r.geslachtsnaam, 'wat', r.wat, 'bij', r.bij, 'sinds', r.sinds, 'dagen', r.dagen, 'norm', r.norm,
          'team', (select t.naam from inrichting.team t where t.gemeente = r.gemeente and t.id = r.team_id),
          'eigenaar', (select m.naam from dossier.medewerker m where m.gemeente = r.gemeente and m.id = r.eigenaar)) order by r.plaats) from pagina r)
    )
  );
end $$;
grant execute on function dossier.niet_gestart(text[], uuid, uuid[], text[], text[], jsonb, jsonb, date) to samenhang_app;
