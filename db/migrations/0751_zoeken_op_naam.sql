-- In a large town a name such as Jong or de Vries has thousands of bearers, and whoever is called exactly so comes first
-- anyway: they are read in the order of an index, and only where they are too few is likeness judged, of everybody who is
-- called something like it. Who reads in other municipalities gets the few of those whom a regional task reaches beside
-- the names of the own one. The municipality stands in the type of its column: as text it would keep the order of the
-- index out of use.
create index persoon_geslachtsnaam on huishouden.persoon (gemeente, (huishouden.zoekvorm(geslachtsnaam)), zoeknaam, id);
create index persoon_achternaam on huishouden.persoon
  (gemeente, (huishouden.zoekvorm(voorvoegsel || ' ' || geslachtsnaam)), zoeknaam, id) where voorvoegsel is not null;

create or replace function huishouden.vind_op_naam(naam text, hoeveel int) returns table (gemeente char(4), id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, huishouden, platform
as $$
  with vorm as materialized (select huishouden.zoekvorm(naam) tekst, platform.schrijft()::char(4) hier),
  weg as materialized (
    select s.vervalt_id id from huishouden.samenvoeging s where s.gesplitst_op is null
    union all select unnest(huishouden.onvindbaar())
  ),
  zo_geheten as materialized (
    select gemeente, id, zoeknaam from (
      (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p
        where p.gemeente = (select hier from vorm) and huishouden.zoekvorm(p.geslachtsnaam) = (select tekst from vorm)
          and p.id not in (select id from weg)
        order by p.zoeknaam, p.id limit least(hoeveel, 200))
      union all
      (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p
        where p.gemeente = (select hier from vorm) and p.voorvoegsel is not null
          and huishouden.zoekvorm(p.voorvoegsel || ' ' || p.geslachtsnaam) = (select tekst from vorm)
          and p.id not in (select id from weg)
        order by p.zoeknaam, p.id limit least(hoeveel, 200))
      union all
      (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p
        where p.gemeente <> (select hier from vorm) and p.id = any ((select huishouden.regionaal())::uuid[])
          and (select tekst from vorm) in (huishouden.zoekvorm(p.geslachtsnaam), huishouden.zoekvorm(p.voorvoegsel || ' ' || p.geslachtsnaam))
          and p.id not in (select id from weg))
    ) namen
    order by zoeknaam, id limit least(hoeveel, 200)
  ),
  gelijkend as (
    select p.gemeente, p.id, word_similarity((select tekst from vorm), p.zoeknaam) score, p.zoeknaam
    from huishouden.persoon p
    where (select count(*) from zo_geheten) < least(hoeveel, 200)
      and (select tekst from vorm) <% p.zoeknaam
      and (p.gemeente = (select hier from vorm) or p.id = any ((select huishouden.regionaal())::uuid[]))
      and p.id <> all ((select huishouden.onvindbaar())::uuid[])
      and not exists (select from huishouden.samenvoeging s where s.gemeente = p.gemeente and s.vervalt_id = p.id and s.gesplitst_op is null)
  )
  select gemeente, id, score from (
    select gemeente, id, 1::real score, zoeknaam, true zo from zo_geheten
    union all
    select *, false from gelijkend g where g.id not in (select id from zo_geheten)
  ) alle
  order by zo desc, score desc, zoeknaam, id limit least(hoeveel, 200)
$$;

-- The same for who is reached by a regional task: of the other municipalities only, by the key of their grounds.
create or replace function huishouden.regionaal() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, huishouden, platform
as $$
  select case when cardinality(platform.leest()) < 2 then '{}'
    else coalesce((select array_agg(distinct bereikt.persoon_id) from huishouden.toegangsgrond t
      cross join lateral (select t.persoon_id where t.persoon_id is not null
        union all select b.persoon_id from huishouden.bewoning b where b.gemeente = t.gemeente and b.huishouden_id = t.huishouden_id) bereikt
      where t.gemeente = any ((select array_remove(platform.leest(), platform.schrijft()))::char(4)[])
        and t.taak = any ((select platform.taken())::text[])
        and (upper(t.geldig) is null or upper(t.geldig) > current_date)), '{}') end
$$;

create or replace function huishouden.regionale_huishoudens() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, huishouden, platform
as $$
  select case when cardinality(platform.leest()) < 2 then '{}'
    else coalesce((select array_agg(distinct huishouden_id) from huishouden.bewoning
      where gemeente = any ((select platform.leest())::char(4)[]) and persoon_id = any ((select huishouden.regionaal())::uuid[])), '{}') end
$$;
