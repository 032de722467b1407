-- What is decided next follows the register as it is now: the newest rows of the agenda, and pilots that wait for their verdict.
-- `van` and `tot` are the period that the words of a row mean, as for a printed row of the agenda.
alter table programma.registerregel add column van date, add column tot date;

do $$
declare
  bron text := (select prosrc from pg_proc where oid = 'programma.portfolio(char, date)'::regprocedure);
  oud text;
begin
  bron := replace(bron, '  besluit as (', '  register as materialized (
    select distinct on (g.programma_id, g.soort, g.sleutel) g.programma_id, g.soort, g.sleutel, g.inhoud, g.vervallen, g.van, g.tot
    from programma.registerregel g where g.gemeente = wie and g.soort in (''agenda'', ''pilot'')
    order by g.programma_id, g.soort, g.sleutel, g.versie desc
  ),
  besluit as (');
  oud := 'a.wat, a.van op from programma.agendaregel a
    where a.gemeente = wie and a.tot >= dag';
  if strpos(bron, oud) = 0 then raise exception 'programma.portfolio is anders dan verwacht'; end if;
  bron := replace(bron, oud, 'a.wat, a.van op, null::date sinds from programma.agendaregel a
    where a.gemeente = wie and a.tot >= dag and not exists (select from register g
      where g.programma_id = a.programma_id and g.soort = ''agenda'' and g.sleutel = a.volgorde::text)
    union all
    select g.programma_id, ''agenda'', g.inhoud ->> ''wanneer'', g.inhoud ->> ''wat'', g.van, null::date
    from register g where g.soort = ''agenda'' and not g.vervallen and g.tot >= dag
    union all
    select g.programma_id, ''pilot'', null, g.inhoud ->> ''naam'', (g.inhoud ->> ''oordeelUiterlijk'')::date, (g.inhoud ->> ''begin'')::date
    from register g where g.soort = ''pilot'' and not g.vervallen and g.inhoud ->> ''oordeel'' is null');
  bron := replace(bron, '''YYYY-MM-DD'') from mijlpalen', '''YYYY-MM-DD''), null::date from mijlpalen');
  bron := replace(bron, '->> ''omschrijving'', null', '->> ''omschrijving'', null, null::date');
  bron := replace(bron, 't.moment, t.tekst, t.uiterlijk from', 't.moment, t.tekst, t.uiterlijk, null::date from');
  bron := replace(bron, '''wat'', b.wat, ''op'', b.op)', '''wat'', b.wat, ''op'', b.op, ''sinds'', b.sinds)');
  if bron not like all (array['%null::date from mijlpalen%', '%null, null::date%', '%t.uiterlijk, null::date from%', '%b.sinds)%']) then
    raise exception 'programma.portfolio is anders dan verwacht';
  end if;
  execute format(
    'create or replace function programma.portfolio(%s) returns %s
       language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as %L',
    pg_get_function_arguments('programma.portfolio(char, date)'::regprocedure),
    pg_get_function_result('programma.portfolio(char, date)'::regprocedure), bron);
end $$;
