-- D22: what the centre does for another municipality, and what of it that municipality and its resident can see.

-- A case of the centre that came from another municipality; its own file there keeps its own id.
create table toegang.regionale_zaak (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  woongemeente char(4) not null check (woongemeente <> gemeente),
  herkomst_hulpvraag_id uuid not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, hulpvraag_id),
  constraint "al-overgenomen" unique (gemeente, woongemeente, herkomst_hulpvraag_id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id)
);
call platform.beveilig('toegang.regionale_zaak', 'select, insert');

-- B for the home municipality, and no more: that it runs at the centre, since when, and who is spoken to. Only of its own hulpvragen.
create function toegang.bij_centrum(melding uuid)
  returns table (hulpvraag_id uuid, centrum char(4), centrum_naam text, sinds date, loopt boolean, contact text)
  language sql stable security definer set search_path = pg_catalog, toegang, inrichting, platform
as $$
  select z.herkomst_hulpvraag_id, z.gemeente, c.naam, z.geregistreerd_op::date,
    not exists (select from toegang.afdoening a where a.gemeente = z.gemeente and a.hulpvraag_id = z.hulpvraag_id),
    (select g.naam from toegang.behandelaar b join inrichting.gebruiker g on g.gemeente = b.gemeente and g.id = b.medewerker_id
      where b.gemeente = z.gemeente and b.hulpvraag_id = z.hulpvraag_id and upper_inf(b.geldig) limit 1)
  from toegang.hulpvraag h
  join toegang.regionale_zaak z on z.woongemeente = h.gemeente and z.herkomst_hulpvraag_id = h.id
  join inrichting.gemeente c on c.gemeente = z.gemeente
  where h.gemeente = (select platform.schrijft()) and h.melding_id = melding
$$;
create index regionale_zaak_herkomst on toegang.regionale_zaak (gemeente, herkomst_hulpvraag_id);
grant select on toegang.regionale_zaak, toegang.hulpvraag, toegang.afdoening, toegang.behandelaar to samenhang_poort;
grant create on schema toegang to samenhang_poort;
alter function toegang.bij_centrum(uuid) owner to samenhang_poort;
revoke create on schema toegang from samenhang_poort;
grant execute on function toegang.bij_centrum(uuid) to samenhang_app;

-- Which municipality of a region a case belongs to, beside where its file lies.
create view toegang.namens with (security_invoker = true) as
  select gemeente, hulpvraag_id, woongemeente, herkomst_hulpvraag_id from toegang.regionale_zaak;
grant select on toegang.namens to samenhang_app;

-- The looks of regional readers lie in their own municipality; the resident of another finds them all the same. Only about
-- persons of the municipality that asks, and never what is vertrouwelijk.
create function dossier.blikken_van_elders(personen uuid[], hoeveel int, tot uuid)
  returns table (handeling_id uuid, gemeente char(4), gemeente_naam text, tijdstip timestamptz, actor uuid, naam text, actor_soort text, functie text, soort text,
    actie text, doel text, wie uuid[])
  language sql stable security definer set search_path = pg_catalog, dossier, platform, huishouden, inrichting
as $$
  select h.id, h.gemeente, g.naam, h.tijdstip, h.actor, coalesce(m.naam, 'Samenhang'), h.actor_soort, h.functie, h.soort, h.actie, h.doel, array_agg(b.persoon_id)
  from huishouden.persoon p
  join inrichting.gemeente g on g.gemeente <> p.gemeente
  join platform.betrokkene b on b.gemeente = g.gemeente and b.persoon_id = p.id and not b.vertrouwelijk and (tot is null or b.handeling_id < tot)
  join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
  left join inrichting.gebruiker m on m.gemeente = h.gemeente and m.id = h.actor
  where p.gemeente = (select platform.schrijft()) and p.id = any (personen) and p.id <> all ((select huishouden.onvindbaar())::uuid[])
  group by h.id, h.gemeente, g.naam, h.tijdstip, h.actor, m.naam, h.actor_soort, h.functie, h.soort, h.actie, h.doel
  order by h.id desc limit least(hoeveel, 200)
$$;
grant usage on schema dossier, huishouden, toegang, platform to samenhang_poort;
grant select on platform.betrokkene, platform.handeling to samenhang_poort;
grant create on schema dossier to samenhang_poort;
alter function dossier.blikken_van_elders(uuid[], int, uuid) owner to samenhang_poort;
revoke create on schema dossier from samenhang_poort;
grant execute on function dossier.blikken_van_elders(uuid[], int, uuid) to samenhang_app;

-- All that runs or waits under a regional task, in one list; a provision that runs stands in it as well.
create view dossier.regionaal with (security_invoker = true) as
  select w.gemeente, w.kamer, w.soort, w.id, w.wet, w.taak, w.persoon_id, w.huishouden_id, w.eigenaar, w.start, w.uiterlijk, w.status, n.woongemeente
  from dossier.werk_zaken w left join toegang.namens n on n.gemeente = w.gemeente and n.hulpvraag_id = w.id where w.taak is not null
  union all
  select v.gemeente, 'voorziening', 'voorziening', v.id, v.wet, v.taak, v.client_id, v.huishouden_id, v.door, lower(v.geldig), upper(v.geldig) - 1, 'loopt', null
  from voorziening.voorziening v where v.taak is not null and v.geldig @> current_date;
create view dossier.overgenomen with (security_invoker = true) as select gemeente, herkomst_hulpvraag_id from toegang.regionale_zaak;
grant select on dossier.regionaal, dossier.overgenomen to samenhang_app;
