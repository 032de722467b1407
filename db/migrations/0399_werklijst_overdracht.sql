-- A transfer waits for someone who has no relation with the household yet: wherever the work list gathers what is open, it asks the plan which those are.
do $$
declare
  anker text := 'select o.id from dossier.open_voorziening o where o.gemeente = any (mag_lezen) and o.door = ik';
  functie regprocedure;
  geraakt int := 0;
begin
  for functie in select p.oid from pg_proc p where p.pronamespace = 'dossier'::regnamespace and strpos(p.prosrc, anker) > 0 loop
    execute replace(pg_get_functiondef(functie), anker, anker || '
    union
    select t.id from plan.werk_bij t where t.gemeente = any (mag_lezen) and (t.medewerker_id = ik
      or (t.medewerker_id is null and t.gemeente = platform.schrijft() and ''plan'' = any (kamers)))');
    geraakt := geraakt + 1;
  end loop;
  if geraakt = 0 then raise exception 'de werkvoorraad is anders dan verwacht'; end if;
end $$;
