-- The work list first asks which things lie with a worker and his teams, each by an index of its own, and only then reads
-- their rows. Open plans of a team and trajectories had to be gone through in full: that grows with the town.
create index plan_team_lopend on plan.plan (gemeente, team_id) where gesloten_op is null;
create index plan_opsteller_lopend on plan.plan (gemeente, opsteller) where gesloten_op is null;

do $$
declare
  eerst constant text := pg_get_functiondef('dossier.open_zaken(text[], uuid, uuid[], text[], text[], date)'::regprocedure);
  nu text := eerst;
begin
  nu := replace(nu, 'afspraken uuid[];', 'afspraken uuid[];
  trajecten uuid[];');
  nu := replace(nu, 'from dossier.werk_overig w where w.gemeente = any (mag_lezen) and w.kamer = any (kamers)',
    'from dossier.werk_overig w where w.gemeente = any (mag_lezen) and w.kamer = any (kamers) and (w.kamer <> ''traject'' or w.id = any (trajecten))');
  nu := regexp_replace(nu, '\mbegin\M', 'begin
  select array_agg(k.id) into trajecten from (
    select t.id from traject.traject t where t.gemeente = any (mag_lezen) and t.eind is null and t.team_id = any (mijn_teams)
    union
    select t.id from traject.traject t where t.gemeente = any (mag_lezen) and t.eind is null and t.begeleider_id = ik
    union
    select z.id from traject.signaalzaak z where z.gemeente = any (mag_lezen) and z.afgedaan_op is null) k;');
  if nu not like all (array['%trajecten uuid[];%', '%any (trajecten)%', '%into trajecten%']) then
    raise exception 'dossier.open_zaken is anders dan verwacht';
  end if;
  execute nu;
end $$;
