-- The municipality in the type of its column: as text it kept the order of the index of names out of use.
create or replace function huishouden.vind_op_naam(naam text, hoeveel int) returns table (gemeente char(4), id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, huishouden, platform
as $$
  with vorm as materialized (select huishouden.zoekvorm(naam) tekst, platform.schrijft()::char(4) hier),
  weg as materialized (
    select s.vervalt_id id from huishouden.samenvoeging s where s.gemeente = (select hier from vorm) and s.gesplitst_op is null
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
    ) beide
    where cardinality((select huishouden.regionaal())::uuid[]) = 0
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
