-- In a large town a name such as Jong or de Vries has thousands of bearers, and whoever is called exactly so comes first
-- anyway: they are read in the order of an index, and only where they are too few is likeness judged, of everybody who is
-- called something like it. With a regional mandate likeness decides alone: those names lie in several municipalities.
create index persoon_geslachtsnaam on huishouden.persoon (gemeente, (huishouden.zoekvorm(geslachtsnaam)), zoeknaam, id);
create index persoon_achternaam on huishouden.persoon
  (gemeente, (huishouden.zoekvorm(voorvoegsel || ' ' || geslachtsnaam)), zoeknaam, id) where voorvoegsel is not null;

create or replace function huishouden.vind_op_naam(naam text, hoeveel int) returns table (gemeente char(4), id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, huishouden, platform
as $$
  with vorm as materialized (select huishouden.zoekvorm(naam) tekst),
  weg as materialized (
    select s.vervalt_id id from huishouden.samenvoeging s where s.gemeente = (select platform.schrijft()) and s.gesplitst_op is null
    union all select unnest(huishouden.onvindbaar())
  ),
  zo_geheten as materialized (
    select gemeente, id, zoeknaam from (
      (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p
        where p.gemeente = (select platform.schrijft()) and huishouden.zoekvorm(p.geslachtsnaam) = (select tekst from vorm)
          and p.id not in (select id from weg)
        order by p.zoeknaam, p.id limit least(hoeveel, 200))
      union all
      (select p.gemeente, p.id, p.zoeknaam from huishouden.persoon p
        where p.gemeente = (select platform.schrijft()) and p.voorvoegsel is not null
          and huishouden.zoekvorm(p.voorvoegsel || ' ' || p.geslachtsnaam) = (select tekst from vorm)
          and p.id not in (select id from weg)
        order by p.zoeknaam, p.id limit least(hoeveel, 200))
    ) beide
    where cardinality((select huishouden.regionaal())::uuid[]) = 0
    order by zoeknaam, id limit least(hoeveel, 200)
  ),
  gelijkend as (
    select p.gemeente, p.id, word_similarity((select tekst from vorm), p.zoeknaam) score, p.zoeknaam
    from huishouden.persoon p
    where (select count(*) from zo_geheten) < least(hoeveel, 200)
      and (select tekst from vorm) <% p.zoeknaam
      and (p.gemeente = (select platform.schrijft()) or p.id = any ((select huishouden.regionaal())::uuid[]))
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
