-- Two registrations of one person become one and can come apart again: which rows went along is remembered, row by row.
create table huishouden.samenvoeging (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  blijft_id uuid not null,
  vervalt_id uuid not null,
  reden text not null,
  samengevoegd_op timestamptz not null default clock_timestamp(),
  door uuid,
  gesplitst_op timestamptz,
  gesplitst_door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, blijft_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, vervalt_id) references huishouden.persoon (gemeente, id),
  check (blijft_id <> vervalt_id)
);
create unique index samenvoeging_vervalt on huishouden.samenvoeging (gemeente, vervalt_id) where gesplitst_op is null;
create index samenvoeging_blijft on huishouden.samenvoeging (gemeente, blijft_id);

create table huishouden.samenvoeging_rij (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  samenvoeging_id uuid not null,
  tabel text not null,
  kolom text not null,
  rij uuid not null,
  -- False: could not go along, because the same is already said of who stays.
  verlegd boolean not null,
  primary key (gemeente, id),
  foreign key (gemeente, samenvoeging_id) references huishouden.samenvoeging (gemeente, id)
);
create index samenvoeging_rij_van on huishouden.samenvoeging_rij (gemeente, samenvoeging_id);

-- Looked at and found to be two people: not suggested again.
create table huishouden.twee_personen (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  een_id uuid not null,
  ander_id uuid not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid,
  primary key (gemeente, id),
  unique (gemeente, een_id, ander_id),
  foreign key (gemeente, een_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, ander_id) references huishouden.persoon (gemeente, id),
  check (een_id < ander_id)
);

call platform.beveilig('huishouden.samenvoeging', 'select, insert, update');
call platform.beveilig('huishouden.samenvoeging_rij', 'select, insert, delete');
call platform.beveilig('huishouden.twee_personen');
call huishouden.scherm_persoon_af('huishouden.samenvoeging', 'blijft_id');
call huishouden.scherm_persoon_af('huishouden.samenvoeging', 'vervalt_id');
call huishouden.scherm_persoon_af('huishouden.twee_personen', 'een_id');
call huishouden.scherm_persoon_af('huishouden.twee_personen', 'ander_id');

-- A room says of its own column that it goes along when two registrations become one. What no room said it of keeps a
-- merge from happening while it names the one that would lapse.
create procedure huishouden.volgt_samenvoeging(tabel regclass, kolom name)
  language plpgsql as $$
begin
  execute format('comment on column %s.%I is %L', tabel, kolom, 'volgt samenvoeging');
  execute format('grant update (%I) on %s to samenhang_app', kolom, tabel);
end $$;

create function huishouden.noemt_persoon() returns table (tabel regclass, kolom name, volgt boolean)
  language sql stable
as $$
  select k.conrelid::regclass, a.attname, coalesce(col_description(k.conrelid, a.attnum) = 'volgt samenvoeging', false)
  from pg_constraint k
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[array_length(k.conkey, 1)]
  where k.contype = 'f' and k.confrelid = 'huishouden.persoon'::regclass
    and k.conrelid not in ('huishouden.samenvoeging'::regclass, 'huishouden.twee_personen'::regclass)
  order by 1, 2
$$;

-- As who asks, under row security: what he may not see does not go along, and a shielded person is refused before.
create function huishouden.noemt(persoon uuid, alleen_vast boolean) returns table (tabel text, aantal bigint)
  language plpgsql stable
as $$
declare
  plek record;
begin
  for plek in select p.tabel, p.kolom from huishouden.noemt_persoon() p where not (alleen_vast and p.volgt) loop
    execute format('select count(*) from %s where gemeente = (select platform.schrijft()) and %I = $1', plek.tabel, plek.kolom)
      into aantal using persoon;
    tabel := plek.tabel::text;
    if aantal > 0 then return next; end if;
  end loop;
end $$;

create function huishouden.verleg(samenvoeging uuid, van uuid, naar uuid) returns void
  language plpgsql volatile
as $$
declare
  plek record;
  welke uuid;
begin
  for plek in select p.tabel, p.kolom from huishouden.noemt_persoon() p where p.volgt loop
    for welke in execute format('select id from %s where gemeente = (select platform.schrijft()) and %I = $1 order by id', plek.tabel, plek.kolom) using van loop
      begin
        execute format('update %s set %I = $1 where gemeente = (select platform.schrijft()) and id = $2', plek.tabel, plek.kolom) using naar, welke;
        insert into huishouden.samenvoeging_rij (gemeente, samenvoeging_id, tabel, kolom, rij, verlegd)
          values (platform.schrijft(), samenvoeging, plek.tabel::text, plek.kolom, welke, true);
      exception when unique_violation or exclusion_violation or check_violation then
        insert into huishouden.samenvoeging_rij (gemeente, samenvoeging_id, tabel, kolom, rij, verlegd)
          values (platform.schrijft(), samenvoeging, plek.tabel::text, plek.kolom, welke, false);
      end;
    end loop;
  end loop;
end $$;

create function huishouden.leg_terug(samenvoeging uuid, vervalt uuid) returns void
  language plpgsql volatile
as $$
declare
  plek record;
begin
  for plek in select r.tabel, r.kolom, r.rij from huishouden.samenvoeging_rij r
    where r.gemeente = (select platform.schrijft()) and r.samenvoeging_id = samenvoeging and r.verlegd order by r.id desc loop
    execute format('update %s set %I = $1 where gemeente = (select platform.schrijft()) and id = $2', plek.tabel::regclass, plek.kolom)
      using vervalt, plek.rij;
  end loop;
end $$;

do $$
declare
  plek text[];
begin
  foreach plek slice 1 in array array[
    ['huishouden.brp_stand', 'persoon_id'], ['huishouden.bewoning', 'persoon_id'], ['huishouden.adres', 'persoon_id'],
    ['huishouden.relatie', 'persoon_id'], ['huishouden.relatie', 'gerelateerde_id'], ['huishouden.gezag', 'kind_id'],
    ['huishouden.gezag', 'drager_id'], ['huishouden.netwerklid', 'persoon_id'], ['huishouden.waarschuwing', 'persoon_id'],
    ['huishouden.toestemming', 'persoon_id'], ['huishouden.toestemming', 'gegeven_door'], ['huishouden.toegangsgrond', 'persoon_id'],
    ['huishouden.toegangsgrond', 'wie_persoon_id'], ['huishouden.afscherming', 'persoon_id'],
    ['toegang.melding', 'persoon_id'], ['toegang.hulpvraag', 'persoon_id'], ['toegang.aanvraag', 'persoon_id'],
    ['toegang.verwijzing', 'persoon_id'], ['toegang.contactmoment', 'persoon_id'], ['toegang.contactverzoek', 'persoon_id'],
    ['plan.kringlid', 'persoon_id']]
  loop
    -- A room whose column has another name keeps out of merges until it says so itself.
    if exists (select from pg_attribute where attrelid = to_regclass(plek[1]) and attname = plek[2] and not attisdropped) then
      call huishouden.volgt_samenvoeging(plek[1]::regclass, plek[2]::name);
    end if;
  end loop;
end $$;

-- Who lapsed into another is not found by name: the other is.
grant select on huishouden.samenvoeging to samenhang_poort;
create or replace function huishouden.vind_op_naam(naam text, hoeveel int) returns table (gemeente char(4), id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, huishouden, platform
as $$
  select p.gemeente, p.id, word_similarity(huishouden.zoekvorm(naam), p.zoeknaam) score
  from huishouden.persoon p
  where huishouden.zoekvorm(naam) <% p.zoeknaam
    and (p.gemeente = (select platform.schrijft()) or p.id = any ((select huishouden.regionaal())::uuid[]))
    and p.id <> all ((select huishouden.onvindbaar())::uuid[])
    and not exists (select from huishouden.samenvoeging s where s.gemeente = p.gemeente and s.vervalt_id = p.id and s.gesplitst_op is null)
  order by 3 desc, p.zoeknaam limit least(hoeveel, 200)
$$;

create or replace view huishouden.feit_persoon with (security_invoker = true) as
  select p.gemeente, p.id client_id, p.geboren, p.geslacht, p.ingezetene, w.gebied_code wijk, w.geldig
  from huishouden.persoon p left join huishouden.persoon_wijk w on w.gemeente = p.gemeente and w.persoon_id = p.id
  where not exists (select from huishouden.ongeteld o where o.gemeente = p.gemeente and o.persoon_id = p.id)
    and not exists (select from huishouden.samenvoeging s where s.gemeente = p.gemeente and s.vervalt_id = p.id and s.gesplitst_op is null);
