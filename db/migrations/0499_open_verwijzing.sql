-- Two lists that grew with the years and with the town: every referral a team ever had was read to find the open ones,
-- and every open plan of the town to find those of a team or of who wrote them.
create index verwijzing_open on toegang.verwijzing (gemeente, team_id) where opgepakt_op is null and teruggegeven_op is null;

do $$
declare
  eerst constant text := pg_get_functiondef('dossier.open_zaken(text[], uuid, uuid[], text[], text[], date)'::regprocedure);
  nu text;
begin
  nu := replace(eerst, 'and p.gesloten_op is null and (p.team_id = any (mijn_teams) or p.opsteller = ik)',
    'and p.gesloten_op is null and p.team_id = any (mijn_teams)
    union
    select p.id from plan.plan p where p.gemeente = any (mag_lezen) and p.gesloten_op is null and p.opsteller = ik');
  if nu = eerst then raise exception 'dossier.open_zaken is anders dan verwacht'; end if;
  execute nu;
end $$;
