-- Each room is asked for its own things. With all of them in one list, every kind of thing was looked up by the keys of every
-- other kind: fifteen hundred plans in a table of voorzieningen.
CREATE OR REPLACE FUNCTION dossier.open_zaken(mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], dag date)
 RETURNS TABLE(gemeente character, kamer text, soort text, id uuid, wet text, persoon_id uuid, huishouden_id uuid, team_id uuid, eigenaar uuid, start date, uiterlijk date, stil_sinds date, status text, kop_tabel text, kop_rij uuid, kop bytea, mijn boolean, van_team boolean, te_laat boolean, onderdeel text)
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
#variable_conflict use_column
declare
  vragen uuid[];
  plannen uuid[];
  rechten uuid[];
  afspraken uuid[];
  trajecten uuid[];
begin
  select array_agg(k.id) into trajecten from (
    select t.id from traject.traject t where t.gemeente = any (mag_lezen) and t.eind is null and t.team_id = any (mijn_teams)
    union
    select t.id from traject.traject t where t.gemeente = any (mag_lezen) and t.eind is null and t.begeleider_id = ik
    union
    select z.id from traject.signaalzaak z where z.gemeente = any (mag_lezen) and z.afgedaan_op is null) k;
  select array_agg(distinct a.stam) into afspraken from plan.afspraak a where a.gemeente = any (mag_lezen) and a.medewerker_id = ik;
  select array_agg(k.id) into vragen from (
    select o.id from dossier.open_hulpvraag o where o.gemeente = any (mag_lezen) and o.team_id = any (mijn_teams)
    union
    select b.hulpvraag_id from toegang.behandelaar b join dossier.open_hulpvraag o on o.gemeente = b.gemeente and o.id = b.hulpvraag_id
    where b.gemeente = any (mag_lezen) and b.medewerker_id = ik and upper_inf(b.geldig)
    union
    select v.id from toegang.verwijzing v where v.gemeente = any (mag_lezen) and v.opgepakt_op is null and v.teruggegeven_op is null and v.team_id = any (mijn_teams)) k;
  select array_agg(k.id) into plannen from (
    select p.id from plan.plan p where p.gemeente = any (mag_lezen) and p.gesloten_op is null and p.team_id = any (mijn_teams)
    union
    select p.id from plan.plan p where p.gemeente = any (mag_lezen) and p.gesloten_op is null and p.opsteller = ik
    union
    select r.plan_id from plan.regie r where r.gemeente = any (mag_lezen) and (r.medewerker_id = ik or r.waarnemer_id = ik) and upper_inf(r.geldig)
    union
    select t.id from plan.werk_bij t where t.gemeente = any (mag_lezen) and (t.medewerker_id = ik
      or (t.medewerker_id is null and t.gemeente = platform.schrijft() and 'plan' = any (kamers)))) k;
  select array_agg(k.id) into rechten from (
    select o.id from dossier.open_voorziening o where o.gemeente = any (mag_lezen) and o.door = ik
    union
    select o.id from dossier.open_voorziening o join voorziening.voorziening v on v.gemeente = o.gemeente and v.id = o.id
    join plan.plan p on p.gemeente = v.gemeente and p.huishouden_id = v.huishouden_id and p.gesloten_op is null
    where o.gemeente = any (mag_lezen) and p.team_id = any (mijn_teams)
    union
    select z.id from voorziening.verzoek z where 'voorziening' = any (kamers) and z.gemeente = any (mag_lezen) and z.beantwoord_op is null
    union
    select h.id from voorziening.herbeoordeling h where h.gemeente = any (mag_lezen) and h.gedaan_op is null and h.door = ik
    union
    select z.id from voorziening.bezwaar z join voorziening.besluit d on d.gemeente = z.gemeente and d.id = z.besluit_id
    where z.gemeente = any (mag_lezen) and (z.uitkomst is null or z.uitkomst = 'gegrond') and (z.behandelaar_id = ik or (z.behandelaar_id is null and 'voorziening' = any (kamers)))
    union
    select t.id from contract.contract c join contract.contractproduct x on x.gemeente = c.gemeente and x.contract_id = c.id
    join voorziening.toewijzing t on t.gemeente = x.gemeente and t.contractproduct_id = x.id
    where 'voorziening' = any (kamers) and c.gemeente = any (mag_lezen) and c.opgezegd_per is not null) k;
  return query
    with alles as materialized (
      select * from dossier.werk_zaken w where w.gemeente = any (mag_lezen) and w.kamer = 'toegang' and w.id = any (vragen)
      union all
      select * from dossier.werk_zaken w where w.gemeente = any (mag_lezen) and w.kamer = 'plan' and w.soort <> 'afspraak' and w.id = any (plannen)
      union all
      -- Help that waits lies with the team of the household's plan.
      select w.gemeente, w.kamer, w.soort, w.id, w.wet, w.taak, w.persoon_id, w.huishouden_id, coalesce(w.team_id, p.team_id), w.eigenaar, w.start, w.uiterlijk,
        w.stil_sinds, w.status, w.kop_tabel, w.kop_rij, w.kop
      from dossier.werk_zaken w left join plan.plan p on w.soort = 'voorziening-zonder-toewijzing' and p.gemeente = w.gemeente and p.huishouden_id = w.huishouden_id
        and p.gesloten_op is null
      where w.gemeente = any (mag_lezen) and w.kamer = 'voorziening' and w.id = any (rechten)
      union all
      select w.* from unnest(afspraken) een(id) cross join lateral
        (select * from dossier.werk_zaken z where z.gemeente = any (mag_lezen) and z.kamer = 'plan' and z.soort = 'afspraak' and z.id = een.id) w
      union all
      select * from dossier.werk_overig w where w.gemeente = any (mag_lezen) and w.kamer = any (kamers) and (w.kamer <> 'traject' or w.id = any (trajecten))
    )
    select a.gemeente, a.kamer, a.soort, a.id, a.wet, a.persoon_id, a.huishouden_id, a.team_id, a.eigenaar, a.start, a.uiterlijk, a.stil_sinds, a.status,
      a.kop_tabel, a.kop_rij, a.kop, coalesce(a.eigenaar = ik, false), coalesce(a.team_id = any (mijn_teams), a.eigenaar is null),
      a.stil_sinds is null and coalesce(a.uiterlijk < dag, false), dossier.onderdeel(a.kamer, a.soort)
    from alles a
    where (a.eigenaar = ik or a.team_id = any (mijn_teams) or (a.team_id is null and a.eigenaar is null))
      and (a.wet is null or a.wet = any (mijn_wetten))
      and (a.persoon_id is null or exists (select from huishouden.persoon p where p.gemeente = a.gemeente and p.id = a.persoon_id))
      and (a.persoon_id is not null or a.huishouden_id is null or exists (select from huishouden.bewoning b where b.gemeente = a.gemeente
        and b.huishouden_id = a.huishouden_id and b.geldig @> dag));
end $function$;
