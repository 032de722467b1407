-- Work lists per team, part and trede: searched and sorted here, saved as views; and what waits where, for how long.

-- On which part of the road a thing stands; what a room adds later stands with its room.
create function dossier.onderdeel(kamer text, soort text) returns text
  language sql immutable parallel safe as $$
  select case
    when soort in ('triage', 'hulpvraag', 'verwijzing', 'contactverzoek') then 'toegang'
    when soort in ('onderzoek', 'verslag') then 'onderzoek'
    when soort in ('aanvraag', 'bezwaar', 'verzoek') then 'besluit'
    when soort in ('plan-opstellen', 'plan-beoordelen') then 'plan'
    when soort = 'voorziening-zonder-toewijzing' then 'toewijzing'
    when kamer in ('plan', 'voorziening') then 'begeleiding'
    when kamer = 'toegang' then 'toegang'
    else kamer end
$$;

-- A saved list: one's own, or of a team.
create table dossier.weergave (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  medewerker_id uuid not null,
  team_id uuid,
  naam text not null check (length(naam) between 1 and 60),
  filter jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, team_id) references inrichting.team (gemeente, id)
);
create unique index "weergave-bestaat" on dossier.weergave (gemeente, coalesce(team_id, medewerker_id), naam);
create index weergave_medewerker on dossier.weergave (gemeente, medewerker_id);
create index weergave_team on dossier.weergave (gemeente, team_id) where team_id is not null;
call platform.beveilig('dossier.weergave', 'select, insert, delete');

-- What lies open with a worker and his teams: first which things those are, by index, then their rows. Who is shielded is not in it.
create function dossier.open_zaken(mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], dag date)
  returns table (gemeente char(4), kamer text, soort text, id uuid, wet text, persoon_id uuid, huishouden_id uuid, team_id uuid, eigenaar uuid, start date, uiterlijk date,
    stil_sinds date, status text, kop_tabel text, kop_rij uuid, kop bytea, mijn boolean, van_team boolean, te_laat boolean, onderdeel text)
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  zaken uuid[];
  afspraken uuid[];
begin
  select array_agg(distinct a.stam) into afspraken from plan.afspraak a where a.gemeente = any (mag_lezen) and a.medewerker_id = ik;
  select array_agg(k.id) into zaken from (
    select o.id from dossier.open_hulpvraag o where o.gemeente = any (mag_lezen) and o.team_id = any (mijn_teams)
    union
    select b.hulpvraag_id from toegang.behandelaar b join dossier.open_hulpvraag o on o.gemeente = b.gemeente and o.id = b.hulpvraag_id
    where b.gemeente = any (mag_lezen) and b.medewerker_id = ik and upper_inf(b.geldig)
    union
    select v.id from toegang.verwijzing v where v.gemeente = any (mag_lezen) and v.opgepakt_op is null and v.teruggegeven_op is null and v.team_id = any (mijn_teams)
    union
    select p.id from plan.plan p where p.gemeente = any (mag_lezen) and p.gesloten_op is null and (p.team_id = any (mijn_teams) or p.opsteller = ik)
    union
    select r.plan_id from plan.regie r where r.gemeente = any (mag_lezen) and (r.medewerker_id = ik or r.waarnemer_id = ik) and upper_inf(r.geldig)
    union
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
    where z.gemeente = any (mag_lezen) and z.uitkomst is null and d.door = ik
    union
    select t.id from contract.contract c join contract.contractproduct x on x.gemeente = c.gemeente and x.contract_id = c.id
    join voorziening.toewijzing t on t.gemeente = x.gemeente and t.contractproduct_id = x.id
    where 'voorziening' = any (kamers) and c.gemeente = any (mag_lezen) and c.opgezegd_per is not null) k;
  return query
    with alles as materialized (
      select * from dossier.werk_zaken w where w.gemeente = any (mag_lezen) and w.id = any (zaken) and w.soort <> 'afspraak' and w.kamer <> 'voorziening'
      union all
      -- Help that waits lies with the team of the household's plan.
      select w.gemeente, w.kamer, w.soort, w.id, w.wet, w.taak, w.persoon_id, w.huishouden_id, coalesce(w.team_id, p.team_id), w.eigenaar, w.start, w.uiterlijk,
        w.stil_sinds, w.status, w.kop_tabel, w.kop_rij, w.kop
      from dossier.werk_zaken w left join plan.plan p on w.soort = 'voorziening-zonder-toewijzing' and p.gemeente = w.gemeente and p.huishouden_id = w.huishouden_id
        and p.gesloten_op is null
      where w.gemeente = any (mag_lezen) and w.id = any (zaken) and w.kamer = 'voorziening'
      union all
      select w.* from unnest(afspraken) een(id) cross join lateral
        (select * from dossier.werk_zaken z where z.gemeente = any (mag_lezen) and z.kamer = 'plan' and z.soort = 'afspraak' and z.id = een.id) w
      union all
      select * from dossier.werk_overig w where w.gemeente = any (mag_lezen) and w.kamer = any (kamers)
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
end $$;

-- The trede on which the owner works on a plan, or the highest anyone does; help on assignment is always 4 (D7).
create function dossier.trede(waar char(4), kamer text, zaak uuid, wie uuid, dag date) returns smallint
  language sql stable as $$
  select case when kamer = 'voorziening' then 4::smallint
    when kamer = 'plan' then (select b.trede from plan.betrokkenheid b where b.gemeente = waar and b.plan_id = zaak and b.geldig @> dag
      order by b.medewerker_id = wie desc nulls last, b.trede desc limit 1) end
$$;

drop function dossier.werkvoorraad(char, text[], uuid, uuid[], text[], text[], text, text, text, text, int, int, date);

-- One page of the work list: counts of every tab, the strip of weeks, what one can choose from, and the rows with their names.
create function dossier.werkvoorraad(hier char(4), mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], keuze jsonb, dag date) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  welke text := keuze ->> 'tab';
  van_wet text := keuze ->> 'wet';
  in_wijk text := keuze ->> 'wijk';
  van_soort text := keuze ->> 'soort';
  in_team uuid := (keuze ->> 'team')::uuid;
  van_wie uuid := (keuze ->> 'wie')::uuid;
  in_onderdeel text := keuze ->> 'onderdeel';
  op_trede int := (keuze ->> 'trede')::int;
  zoekt text := '%' || replace(replace(huishouden.zoekvorm(keuze ->> 'zoek'), '%', ''), '_', '') || '%';
  volgorde text := coalesce(keuze ->> 'volgorde', 'termijn');
  aflopend boolean := coalesce((keuze ->> 'aflopend')::boolean, false);
begin
  return (
    with zichtbaar as materialized (
      select * from dossier.open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, dag)
    ), in_tab as materialized (
      select * from zichtbaar
      where case welke when 'mijn' then mijn when 'te-laat' then (mijn or van_team) and te_laat when 'evaluaties' then mijn and soort = 'plan-evalueren'
        when 'stil' then (mijn or van_team) and stil_sinds is not null when 'vrij' then eigenaar is null when 'alles' then true else van_team end
    ), gekozen as materialized (
      select z.*, case when in_wijk is null and zoekt is null and volgorde <> 'naam' then null else coalesce(z.persoon_id, (select b.persoon_id
          from huishouden.bewoning b where b.gemeente = z.gemeente and b.huishouden_id = z.huishouden_id and b.geldig @> dag limit 1)) end woont_als
      from in_tab z
      where (van_wet is null or z.wet = van_wet) and (van_soort is null or z.soort = van_soort) and (in_team is null or z.team_id = in_team)
        and (van_wie is null or z.eigenaar = van_wie) and (in_onderdeel is null or z.onderdeel = in_onderdeel)
        and (op_trede is null or dossier.trede(z.gemeente, z.kamer, z.id, z.eigenaar, dag) = op_trede)
    ), gefilterd as materialized (
      select g.*, case when volgorde = 'naam' then (select p.geslachtsnaam || p.voornamen from huishouden.persoon p where p.gemeente = g.gemeente and p.id = g.woont_als)
          when volgorde = 'wie' then (select m.naam from dossier.medewerker m where m.gemeente = g.gemeente and m.id = g.eigenaar)
          when volgorde = 'wet' then g.wet when volgorde = 'doen' then g.soort end als_tekst
      from gekozen g
      where (in_wijk is null or exists (select from dossier.adres x where x.gemeente = g.gemeente and x.persoon_id = g.woont_als and x.geldig @> dag and x.wijk = in_wijk))
        and (zoekt is null
          or exists (select from huishouden.persoon p where p.gemeente = g.gemeente and p.id = g.woont_als and p.zoeknaam like zoekt)
          or exists (select from huishouden.bewoning b join huishouden.persoon p on p.gemeente = b.gemeente and p.id = b.persoon_id
            where b.gemeente = g.gemeente and b.huishouden_id = g.huishouden_id and b.geldig @> dag and p.zoeknaam like zoekt))
    ), pagina as materialized (
      select f.*, row_number() over (order by
          case when volgorde = 'termijn' then stil_sinds is not null end,
          case when not aflopend then als_tekst end nulls last, case when aflopend then als_tekst end desc nulls last,
          case when volgorde = 'start' and not aflopend then start end nulls last, case when volgorde = 'start' and aflopend then start end desc nulls last,
          case when not aflopend or volgorde <> 'termijn' then uiterlijk end nulls last, case when aflopend and volgorde = 'termijn' then uiterlijk end desc nulls last,
          start, id) plaats
      from gefilterd f order by plaats limit (keuze ->> 'aantal')::int offset (keuze ->> 'vanaf')::int
    ), regel as materialized (
      -- In a column of its own: an expression in a condition would keep the index out of use under row security.
      select p.*, coalesce(p.huishouden_id, (select b.huishouden_id from huishouden.bewoning b where b.gemeente = p.gemeente and b.persoon_id = p.persoon_id
        and b.geldig @> dag order by b.verblijf, b.bron limit 1)) hh from pagina p
    )
    select json_build_object(
      'totaal', (select count(*) from gefilterd),
      'huishoudens', (select count(distinct coalesce(huishouden_id, persoon_id)) from gefilterd),
      'tellers', (select json_build_object('mijn', count(*) filter (where mijn), 'te-laat', count(*) filter (where (mijn or van_team) and te_laat),
        'evaluaties', count(*) filter (where mijn and soort = 'plan-evalueren'), 'stil', count(*) filter (where (mijn or van_team) and stil_sinds is not null),
        'vrij', count(*) filter (where eigenaar is null), 'team', count(*) filter (where van_team)) from zichtbaar),
      'drang', (select json_build_object('teLaat', count(*) filter (where te_laat), 'vandaag', count(*) filter (where stil_sinds is null and uiterlijk = dag),
        'dezeWeek', count(*) filter (where stil_sinds is null and uiterlijk > dag and uiterlijk <= dag + 7),
        'later', count(*) filter (where stil_sinds is null and uiterlijk > dag + 7), 'stil', count(*) filter (where stil_sinds is not null),
        'zonder', count(*) filter (where stil_sinds is null and uiterlijk is null)) from gefilterd),
      'strook', (select json_agg(json_build_object('datum', uiterlijk, 'aantal', aantal, 'teLaat', uiterlijk < dag) order by uiterlijk)
        from (select uiterlijk, count(*) aantal from gefilterd where stil_sinds is null and uiterlijk between dag - 7 and dag + 35 group by uiterlijk) s),
      'soorten', (select json_agg(json_build_object('soort', soort, 'aantal', aantal) order by aantal desc, soort) from (select soort, count(*) aantal from in_tab group by soort) s),
      'onderdelen', (select json_agg(json_build_object('onderdeel', onderdeel, 'aantal', aantal) order by onderdeel) from (select onderdeel, count(*) aantal from in_tab
        group by onderdeel) s),
      'teams', (select json_agg(json_build_object('id', t.id, 'naam', t.naam) order by t.naam) from inrichting.team t where t.gemeente = any (mag_lezen) and t.id = any (mijn_teams)),
      'eigenaren', (select json_agg(json_build_object('id', m.id, 'naam', m.naam) order by m.naam) from dossier.medewerker m
        where m.gemeente = any (mag_lezen) and m.id in (select eigenaar from in_tab)),
      'wijken', (select json_agg(g.naam order by g.naam) from inrichting.gebied g where g.gemeente = hier and g.geldig @> dag),
      'weergaven', (select json_agg(json_build_object('id', v.id, 'naam', v.naam, 'team', t.naam, 'vanMij', v.medewerker_id = ik, 'filter', v.filter) order by v.team_id is not null, v.naam)
        from dossier.weergave v left join inrichting.team t on t.gemeente = v.gemeente and t.id = v.team_id
        where v.gemeente = hier and ((v.team_id is null and v.medewerker_id = ik) or v.team_id = any (mijn_teams))),
      'rijen', (select json_agg(json_build_object('gemeente', r.gemeente, 'kamer', r.kamer, 'soort', r.soort, 'id', r.id, 'wet', r.wet, 'persoonId', r.persoon_id,
          'huishoudenId', r.hh, 'teamId', r.team_id, 'teamNaam', (select t.naam from inrichting.team t where t.gemeente = r.gemeente and t.id = r.team_id),
          'eigenaar', r.eigenaar, 'eigenaarNaam', m.naam, 'start', r.start, 'onderdeel', r.onderdeel, 'trede', dossier.trede(r.gemeente, r.kamer, r.id, r.eigenaar, dag),
          'uiterlijk', r.uiterlijk, 'stilSinds', r.stil_sinds, 'status', r.status, 'kopTabel', r.kop_tabel, 'kopRij', r.kop_rij, 'kop', encode(r.kop, 'base64'),
          'persoon', (select json_build_object('voornamen', p.voornamen, 'voorvoegsel', p.voorvoegsel, 'geslachtsnaam', p.geslachtsnaam, 'geboren', p.geboren)
            from huishouden.persoon p where p.gemeente = r.gemeente and p.id = r.persoon_id),
          'leden', coalesce((select json_agg(json_build_object('voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam, 'geboren', l.geboren)
            order by l.geboren) from (select distinct on (x.persoon_id) x.voornamen, x.voorvoegsel, x.geslachtsnaam, x.geboren from dossier.lid x
              where x.gemeente = r.gemeente and x.huishouden_id = r.hh and x.geldig @> dag) l), '[]'::json)) order by r.plaats)
        from regel r left join dossier.medewerker m on m.gemeente = r.gemeente and m.id = r.eigenaar)
    ));
end $$;

-- Per part and team what waits now: how many, since when, in which classes of days, and how many terms were missed.
create function dossier.wachtlijsten(mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], dag date) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    with wacht as materialized (
      select z.onderdeel, z.team_id, dag - z.start dagen, z.te_laat, z.stil_sinds is not null stil, z.uiterlijk is not null met_termijn,
        z.eigenaar is null vrij
      from dossier.open_zaken(mag_lezen, ik, mijn_teams, mijn_wetten, kamers, dag) z
      where (z.mijn or z.van_team) and z.start <= dag and z.onderdeel in ('toegang', 'onderzoek', 'besluit', 'plan', 'toewijzing')
    )
    select coalesce(json_agg(json_build_object('onderdeel', w.onderdeel, 'teamId', w.team_id,
        'team', (select t.naam from inrichting.team t where t.gemeente = any (mag_lezen) and t.id = w.team_id),
        'wacht', w.wacht, 'vrij', w.vrij, 'mediaan', w.mediaan, 'langste', w.langste, 'teLaat', w.te_laat, 'metTermijn', w.met_termijn, 'stil', w.stil, 'klassen', w.klassen)
        order by w.onderdeel, w.team_id is not null, w.team_id), '[]'::json)
    from (select onderdeel, team_id, count(*) wacht, count(*) filter (where vrij) vrij, percentile_disc(0.5) within group (order by dagen) mediaan, max(dagen) langste,
        count(*) filter (where te_laat) te_laat, count(*) filter (where met_termijn) met_termijn, count(*) filter (where stil) stil,
        json_build_array(count(*) filter (where dagen <= 7), count(*) filter (where dagen between 8 and 14), count(*) filter (where dagen between 15 and 28),
          count(*) filter (where dagen between 29 and 42), count(*) filter (where dagen between 43 and 56), count(*) filter (where dagen between 57 and 91),
          count(*) filter (where dagen > 91)) klassen
      from wacht group by grouping sets ((onderdeel), (onderdeel, team_id)) having grouping(team_id) = 1 or team_id is not null) w
  );
end $$;

grant execute on function dossier.open_zaken(text[], uuid, uuid[], text[], text[], date) to samenhang_app;
grant execute on function dossier.werkvoorraad(char, text[], uuid, uuid[], text[], text[], jsonb, date) to samenhang_app;
grant execute on function dossier.wachtlijsten(text[], uuid, uuid[], text[], text[], date) to samenhang_app;
