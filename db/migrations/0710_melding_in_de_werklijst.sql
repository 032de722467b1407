-- A row of the desk opens the request itself: which one it stands on goes along with the page of rows.
do $$
declare
  voorraad text := pg_get_functiondef('dossier.werkvoorraad(character, text[], uuid, uuid[], text[], text[], jsonb, jsonb, date)'::regprocedure);
begin
  voorraad := replace(voorraad, '''huishoudenId'', r.hh,', '''huishoudenId'', r.hh,
          ''meldingId'', case when r.kamer = ''toegang'' then coalesce(
            (select h.melding_id from toegang.hulpvraag h where h.gemeente = r.gemeente and h.id = r.id),
            (select h.melding_id from toegang.doorgeleiding d join toegang.hulpvraag h on h.gemeente = d.gemeente and h.id = d.hulpvraag_id
              where d.gemeente = r.gemeente and d.id = r.id)) end,');
  if voorraad not like '%''meldingId'', case%' then raise exception 'de werkvoorraad is anders dan verwacht'; end if;
  execute voorraad;
end $$;
