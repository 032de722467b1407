-- A function in sql is planned at every call; this one asks much of small answers, so it keeps its plan as the file and the work
-- list do. And the year is worked out once: in a condition it was worked out for every booking of all years.
do $$
declare
  bron text := (select prosrc from pg_proc where oid = 'programma.portfolio(char, date)'::regprocedure);
begin
  bron := replace(bron, 'extract(year from dag)::int', 'dit_jaar');
  bron := replace(bron, 'date_trunc(''year'', dag) + interval ''1 year''', 'jaar_daarna');
  bron := replace(bron, 'date_trunc(''year'', dag)', 'jaar_begin');
  bron := replace(bron, 'and r.datum <= dag and r.vervallen_op is null', 'and r.datum >= jaar_begin and r.datum <= dag and r.vervallen_op is null');
  if bron not like all (array['%r.datum >= jaar_begin%', '%v.maand < jaar_daarna%', '%b.jaar = dit_jaar%']) then
    raise exception 'programma.portfolio is anders dan verwacht';
  end if;
  execute format(
    'create or replace function programma.portfolio(%s) returns %s
       language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as %L',
    pg_get_function_arguments('programma.portfolio(char, date)'::regprocedure),
    pg_get_function_result('programma.portfolio(char, date)'::regprocedure),
    E'#variable_conflict use_column\ndeclare\n  dit_jaar constant int := extract(year from dag);\n  jaar_begin constant date := make_date(dit_jaar, 1, 1);\n'
      || E'  jaar_daarna constant date := make_date(dit_jaar + 1, 1, 1);\nbegin\n  return query ' || bron || E';\nend');
end $$;
