-- One household in one query, the work list, search and who looked: reads over the views that the rooms publish.
create schema dossier;
grant usage on schema dossier to samenhang_app;

-- X3: with a reason, sixty minutes, one person at a time, looked at afterwards by someone else.
create table dossier.noodtoegang (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  medewerker_id uuid not null,
  persoon_id uuid not null,
  reden bytea not null,
  begin timestamptz not null,
  eind timestamptz not null check (eind > begin and eind <= begin + interval '60 minutes'),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index noodtoegang_lopend on dossier.noodtoegang (gemeente, medewerker_id, eind desc);
create index noodtoegang_persoon on dossier.noodtoegang (gemeente, persoon_id);

create table dossier.toetsing (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  noodtoegang_id uuid not null,
  terecht boolean not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, noodtoegang_id),
  foreign key (gemeente, noodtoegang_id) references dossier.noodtoegang (gemeente, id)
);

call platform.beveilig('dossier.noodtoegang', 'select, insert');
call platform.beveilig('dossier.toetsing', 'select, insert');
-- noodtoegang does not open what is vertrouwelijk (X2).
call huishouden.scherm_persoon_af('dossier.noodtoegang', 'persoon_id');

-- Which things are open, by room: kept by triggers, so that the work list need not pass through five years of closed ones.
create table dossier.open_hulpvraag (
  gemeente char(4) not null,
  id uuid not null,
  team_id uuid not null,
  primary key (gemeente, id)
);
create index open_hulpvraag_team on dossier.open_hulpvraag (gemeente, team_id);
create table dossier.open_voorziening (
  gemeente char(4) not null,
  id uuid not null,
  door uuid not null,
  primary key (gemeente, id)
);
create index open_voorziening_door on dossier.open_voorziening (gemeente, door);
-- Beside the temporal key, which lies in a slower kind of index.
create index adres_persoon on huishouden.adres (gemeente, persoon_id);
create index behandelaar_hulpvraag on toegang.behandelaar (gemeente, hulpvraag_id, id desc) include (medewerker_id, geldig);
call platform.beveilig('dossier.open_hulpvraag', 'select, insert, update, delete');
call platform.beveilig('dossier.open_voorziening', 'select, insert, delete');

create function dossier.hulpvraag_opent() returns trigger language plpgsql as $$
begin
  insert into dossier.open_hulpvraag (gemeente, id, team_id) select gemeente, id, team_id from nieuw
  on conflict (gemeente, id) do update set team_id = excluded.team_id;
  return null;
end $$;
create function dossier.hulpvraag_wisselt() returns trigger language plpgsql as $$
begin
  update dossier.open_hulpvraag o set team_id = n.team_id from nieuw n where o.gemeente = n.gemeente and o.id = n.id and o.team_id <> n.team_id;
  return null;
end $$;
create function dossier.hulpvraag_sluit() returns trigger language plpgsql as $$
begin
  delete from dossier.open_hulpvraag o using nieuw n where o.gemeente = n.gemeente and o.id = n.hulpvraag_id;
  return null;
end $$;
create trigger werk_opent after insert on toegang.hulpvraag referencing new table as nieuw for each statement execute function dossier.hulpvraag_opent();
create trigger werk_wisselt after update on toegang.hulpvraag referencing new table as nieuw for each statement execute function dossier.hulpvraag_wisselt();
create trigger werk_sluit after insert on toegang.afdoening referencing new table as nieuw for each statement execute function dossier.hulpvraag_sluit();

create function dossier.voorziening_opent() returns trigger language plpgsql as $$
begin
  insert into dossier.open_voorziening (gemeente, id, door) select gemeente, id, door from nieuw where leveringsvorm = 'zin' on conflict do nothing;
  return null;
end $$;
create function dossier.voorziening_toegewezen() returns trigger language plpgsql as $$
begin
  delete from dossier.open_voorziening o using nieuw n where o.gemeente = n.gemeente and o.id = n.voorziening_id and not n.verwijderd;
  insert into dossier.open_voorziening (gemeente, id, door)
    select v.gemeente, v.id, v.door from nieuw n join voorziening.voorziening v on v.gemeente = n.gemeente and v.id = n.voorziening_id
    where n.verwijderd and not exists (select from voorziening.toewijzing t where t.gemeente = v.gemeente and t.voorziening_id = v.id and not t.verwijderd)
    on conflict do nothing;
  return null;
end $$;
create trigger werk_opent after insert on voorziening.voorziening referencing new table as nieuw for each statement execute function dossier.voorziening_opent();
create trigger werk_toegewezen after insert on voorziening.toewijzing referencing new table as nieuw for each statement execute function dossier.voorziening_toegewezen();
create trigger werk_gewijzigd after update on voorziening.toewijzing referencing new table as nieuw for each statement execute function dossier.voorziening_toegewezen();

-- Every room of the first two wings that publishes work and a timeline stands in these lists (D15, DO1).
do $$
declare
  kamer text;
  zaken text[] := '{}';
  overig text[] := '{}';
  tijdlijn text[] := '{}';
  deel text;
begin
  foreach kamer in array array['toegang', 'plan', 'contract', 'voorziening', 'berichten', 'declaratie'] loop
    if to_regclass(kamer || '.werk') is not null then
      deel := format('select gemeente, %L::text kamer, soort, id, wet, taak, persoon_id, huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds,
        status, kop_tabel, kop_rij, kop from %I.werk', kamer, kamer);
      if kamer in ('toegang', 'plan', 'voorziening') then zaken := zaken || deel; else overig := overig || deel; end if;
    end if;
    if to_regclass(kamer || '.tijdlijn') is not null then
      tijdlijn := tijdlijn || format('select gemeente, %L::text kamer, persoon_id, huishouden_id, datum, soort, id, wet, gegevens from %I.tijdlijn', kamer, kamer);
    end if;
  end loop;
  execute 'create view dossier.werk_zaken with (security_invoker = true) as ' || array_to_string(zaken, ' union all ');
  execute 'create view dossier.werk_overig with (security_invoker = true) as ' || array_to_string(overig, ' union all ');
  execute 'create view dossier.tijdlijn with (security_invoker = true) as ' || array_to_string(tijdlijn, ' union all ');
end $$;
create view dossier.werk with (security_invoker = true) as select * from dossier.werk_zaken union all select * from dossier.werk_overig;

-- Who lives there, per source.
create view dossier.lid with (security_invoker = true) as
  select b.gemeente, b.huishouden_id, b.persoon_id, b.verblijf, b.bron, b.peildatum, b.geldig, p.voornamen, p.voorvoegsel, p.geslachtsnaam, p.geslacht, p.geboren,
    p.geboren_precisie, p.overleden, p.telefoon, p.email,
    exists (select from huishouden.afscherming s where s.gemeente = p.gemeente and s.persoon_id = p.id and s.soort = 'adresgeheim' and s.opgeheven_op is null) adresgeheim
  from huishouden.bewoning b join huishouden.persoon p on p.gemeente = b.gemeente and p.id = b.persoon_id;

create view dossier.adres with (security_invoker = true) as
  select a.gemeente, a.persoon_id, a.straat, a.huisnummer, a.huisletter, a.toevoeging, a.postcode, a.woonplaats, g.naam wijk, a.geldig
  from huishouden.adres a
  left join inrichting.gebied g on g.gemeente = a.gemeente and g.code = a.gebied_code and g.geldig @> lower(a.geldig)
  where a.soort = 'brp' and not exists (select from huishouden.afscherming s where s.gemeente = a.gemeente and s.persoon_id = a.persoon_id
    and s.soort = 'adresgeheim' and s.opgeheven_op is null);

create view dossier.contact with (security_invoker = true) as
  select gemeente, huishouden_id, id, 'netwerk'::text soort, naam, relatie rol, telefoon, geldig from huishouden.netwerklid
  union all
  select gemeente, huishouden_id, id, 'professional', naam, rol || ', ' || organisatie, telefoon, geldig from huishouden.professional;

-- What was asked. The two sealed texts belong to the melding, the law and the outcome to the hulpvraag.
create view dossier.vraag with (security_invoker = true) as
  select h.gemeente, h.id, h.melding_id, h.persoon_id, h.huishouden_id, h.wet, h.regeling, h.spoed, h.genoemd_op, s.status, s.uitkomst, s.afgedaan_op,
    m.kanaal, m.vraag, m.vraag_achter_vraag, m.zelfde, k.naam behandelaar
  from toegang.hulpvraag h
  join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id
  join toegang.melding m on m.gemeente = h.gemeente and m.id = h.melding_id
  left join toegang.behandelaar b on b.gemeente = h.gemeente and b.hulpvraag_id = h.id and upper_inf(b.geldig)
  left join inrichting.gebruiker k on k.gemeente = b.gemeente and k.id = b.medewerker_id;

-- What runs, over all laws: one row a voorziening, with who delivers it.
create view dossier.verlening with (security_invoker = true) as
  select v.gemeente, v.id, v.client_id persoon_id, v.huishouden_id, v.wet, v.product_id, p.categorie,
    (select x.naam from aanbod.productversie x where x.gemeente = v.gemeente and x.product_id = v.product_id order by lower(x.geldig) desc limit 1) product,
    v.leveringsvorm, v.volume, v.eenheid, v.frequentie, lower(v.geldig) begin, upper(v.geldig) - 1 eind, g.soort grondslag,
    t.id toewijzing_id, t.nummer, a.naam aanbieder, lower(t.looptijd) toegewezen_van, upper(t.looptijd) - 1 toegewezen_tot
  from voorziening.voorziening v
  join aanbod.product p on p.gemeente = v.gemeente and p.id = v.product_id
  join voorziening.grondslag g on g.gemeente = v.gemeente and g.id = v.grondslag_id
  left join lateral (select x.id, x.nummer, x.looptijd, x.aanbieder_id from voorziening.toewijzing x where x.gemeente = v.gemeente and x.voorziening_id = v.id
    and not x.verwijderd order by lower(x.looptijd) desc, x.nummer desc limit 1) t on true
  left join contract.aanbieder a on a.gemeente = v.gemeente and a.id = t.aanbieder_id;

-- Every deed and look that touched a person. Sealed lines are not in it (model §5).
create view dossier.blik with (security_invoker = true) as
  select b.gemeente, b.persoon_id, b.handeling_id, h.tijdstip, h.trace, h.actor, coalesce(g.naam, 'Samenhang') naam, h.actor_soort, h.functie, h.soort, h.actie,
    h.doel, h.grondslag, h.verwerking
  from platform.betrokkene b
  join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
  left join inrichting.gebruiker g on g.gemeente = h.gemeente and g.id = h.actor
  where not b.vertrouwelijk;

create view dossier.aanbieder with (security_invoker = true) as select gemeente, id, naam, agb from contract.aanbieder;
create view dossier.medewerker with (security_invoker = true) as select gemeente, id, naam from inrichting.gebruiker;

grant select on dossier.werk, dossier.werk_zaken, dossier.werk_overig, dossier.tijdlijn, dossier.lid, dossier.adres, dossier.contact, dossier.vraag, dossier.verlening, dossier.blik, dossier.aanbieder,
  dossier.medewerker to samenhang_app;

-- The household's file. The ids come in as values and the function keeps its plan, or planning alone would cost more than reading.
create function dossier.huishouden(mag_lezen text[], hh uuid, ids uuid[], dag date) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  -- As a value, so that goals and circle are looked up by it; joined, the plans of everyone would be gone through.
  haar_plan uuid := (select p.id from plan.plan p where p.gemeente = any (mag_lezen) and p.huishouden_id = hh and p.gesloten_op is null limit 1);
begin
  return (
    with leden as materialized (
      select l.gemeente, l.persoon_id, min(lower(l.geldig)) sinds, min(l.voornamen) voornamen, min(l.voorvoegsel) voorvoegsel, min(l.geslachtsnaam) geslachtsnaam,
        min(l.geboren) geboren, min(l.overleden) overleden, min(l.telefoon) telefoon, min(l.email) email, min(l.verblijf) verblijf, bool_or(l.adresgeheim) adresgeheim,
        json_agg(json_build_object('bron', l.bron, 'peildatum', l.peildatum) order by l.peildatum desc) bronnen
      from dossier.lid l where l.gemeente = any (mag_lezen) and l.huishouden_id = hh and l.geldig @> dag
      group by l.gemeente, l.persoon_id
    ), overzicht as materialized (
      select * from plan.overzicht where gemeente = any (mag_lezen) and plan_id = haar_plan limit 1
    ), momenten as materialized (
      select * from dossier.tijdlijn where gemeente = any (mag_lezen) and persoon_id = any (ids)
      union
      select * from dossier.tijdlijn where gemeente = any (mag_lezen) and huishouden_id = hh
    ), werk as materialized (
      select * from dossier.werk where gemeente = any (mag_lezen) and persoon_id = any (ids)
      union
      select * from dossier.werk where gemeente = any (mag_lezen) and huishouden_id = hh
    )
    select json_build_object(
      'leden', (select json_agg(json_build_object('persoonId', l.persoon_id, 'voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam,
          'geboren', l.geboren, 'overleden', l.overleden, 'telefoon', l.telefoon, 'email', l.email, 'verblijf', l.verblijf, 'adresgeheim', l.adresgeheim, 'sinds', l.sinds,
          'bronnen', l.bronnen,
          'elders', (select json_agg(distinct b.bron) from huishouden.bewoning b where b.gemeente = l.gemeente and b.persoon_id = l.persoon_id and b.geldig @> dag
            and b.verblijf = 'hoofd' and b.huishouden_id <> hh)) order by l.geboren) from leden l),
      'adres', (select json_build_object('straat', a.straat, 'huisnummer', a.huisnummer, 'huisletter', a.huisletter, 'toevoeging', a.toevoeging, 'postcode', a.postcode,
          'woonplaats', a.woonplaats, 'wijk', a.wijk) from dossier.adres a where a.gemeente = any (mag_lezen) and a.persoon_id = any (ids)
          and a.geldig @> dag and not exists (select from leden where adresgeheim) limit 1),
      'plan', (select json_build_object('planId', o.plan_id, 'geopendOp', o.geopend_op, 'evaluatieOp', o.evaluatie_op, 'geldendeNr', o.geldende_nr,
          'vastgesteldOp', o.vastgesteld_op, 'nieuwsteNr', o.nieuwste_nr, 'nieuwsteStatus', o.nieuwste_status,
          'regisseur', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.regisseur_id),
          'waarnemer', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.waarnemer_id),
          'contactpersoon', (select naam from dossier.medewerker m where m.gemeente = o.gemeente and m.id = o.contactpersoon_id)) from overzicht o),
      'kring', (select json_agg(json_build_object('id', k.id, 'persoonId', k.persoon_id, 'naam', k.naam, 'rol', k.rol, 'omschrijving', k.omschrijving, 'telefoon', k.telefoon,
          'buiten', k.buiten_huishouden) order by k.buiten_huishouden, k.geboren, k.id)
        from plan.kring k where k.gemeente = any (mag_lezen) and k.plan_id = haar_plan and k.geldig @> dag),
      'doelen', (select json_agg(json_build_object('id', d.id, 'stam', d.stam, 'vanWie', k.naam, 'persoonId', d.persoon_id, 'tekst', encode(d.tekst, 'base64'),
          'domein', d.domein, 'beginNiveau', d.begin_niveau, 'streefNiveau', d.streef_niveau, 'niveau', d.niveau, 'oordeel', d.oordeel, 'streefdatum', d.streefdatum)
          order by k.geboren nulls last, d.stam)
        from plan.doelstand d left join plan.kring k on k.gemeente = d.gemeente and k.plan_id = haar_plan and k.id = d.kringlid_id
        where d.gemeente = any (mag_lezen) and d.plan_id = haar_plan),
      'hulp', (select json_agg(json_build_object('id', v.id, 'persoonId', v.persoon_id, 'wet', v.wet, 'product', v.product, 'leveringsvorm', v.leveringsvorm, 'volume', v.volume,
          'eenheid', v.eenheid, 'frequentie', v.frequentie, 'begin', v.begin, 'eind', v.eind, 'grondslag', v.grondslag, 'aanbieder', v.aanbieder, 'nummer', v.nummer)
          order by v.begin, v.id)
        from dossier.verlening v where v.gemeente = any (mag_lezen) and v.persoon_id = any (ids)),
      'werk', (select json_agg(json_build_object('kamer', w.kamer, 'soort', w.soort, 'id', w.id, 'wet', w.wet, 'persoonId', w.persoon_id,
          'eigenaarNaam', (select naam from dossier.medewerker m where m.gemeente = w.gemeente and m.id = w.eigenaar), 'start', w.start, 'uiterlijk', w.uiterlijk,
          'stilSinds', w.stil_sinds, 'status', w.status) order by w.uiterlijk nulls last, w.id) from werk w),
      'vragen', (select json_agg(json_build_object('id', v.id, 'meldingId', v.melding_id, 'persoonId', v.persoon_id, 'wet', v.wet, 'regeling', v.regeling, 'spoed', v.spoed,
          'genoemdOp', v.genoemd_op, 'status', v.status, 'uitkomst', v.uitkomst, 'kanaal', v.kanaal, 'vraag', encode(v.vraag, 'base64'),
          'vraagAchterVraag', encode(v.vraag_achter_vraag, 'base64'), 'zelfde', v.zelfde, 'behandelaar', v.behandelaar) order by v.genoemd_op desc, v.id desc)
        from dossier.vraag v where v.gemeente = any (mag_lezen) and v.persoon_id = any (ids)),
      'contacten', (select json_agg(json_build_object('id', c.id, 'soort', c.soort, 'naam', c.naam, 'rol', c.rol, 'telefoon', c.telefoon) order by c.soort, c.naam)
        from dossier.contact c where c.gemeente = any (mag_lezen) and c.huishouden_id = hh and c.geldig @> dag),
      'tijdlijn', (select json_agg(json_build_object('datum', t.datum, 'soort', t.soort, 'id', t.id, 'wet', t.wet, 'persoonId', t.persoon_id, 'gegevens', t.gegevens)
          order by t.datum desc, t.id desc) from (select * from momenten order by datum desc, id desc limit 60) t),
      'tijdlijnTotaal', (select count(*) from momenten)
    ));
end $$;

-- What lies with a worker and his teams: first which open things those are, by index; then their rows, names, counts and weeks.
create function dossier.werkvoorraad(hier char(4), mag_lezen text[], ik uuid, mijn_teams uuid[], mijn_wetten text[], kamers text[], welke text, van_wet text,
    in_wijk text, van_soort text, sla_over int, aantal_rijen int, dag date) returns json
  language plpgsql stable set plan_cache_mode = force_generic_plan as $$
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
  return (
    with alles as materialized (
      select w.*, coalesce(w.eigenaar = ik, false) mijn, coalesce(w.team_id = any (mijn_teams), w.eigenaar is null) van_team,
        w.stil_sinds is null and coalesce(w.uiterlijk < dag, false) te_laat
      from (
        select * from dossier.werk_zaken where gemeente = any (mag_lezen) and id = any (zaken) and soort <> 'afspraak'
        union all
        select w.* from unnest(afspraken) een(id) cross join lateral
          (select * from dossier.werk_zaken where gemeente = any (mag_lezen) and kamer = 'plan' and soort = 'afspraak' and id = een.id) w
        union all
        select * from dossier.werk_overig where gemeente = any (mag_lezen) and kamer = any (kamers)) w
      where (w.eigenaar = ik or w.team_id = any (mijn_teams) or (w.team_id is null and w.eigenaar is null))
        and (w.wet is null or w.wet = any (mijn_wetten))
    ), zichtbaar as materialized (
      select a.* from alles a
      where (a.persoon_id is null or exists (select from huishouden.persoon p where p.gemeente = a.gemeente and p.id = a.persoon_id))
        and (a.persoon_id is not null or a.huishouden_id is null or exists (select from huishouden.bewoning b where b.gemeente = a.gemeente
          and b.huishouden_id = a.huishouden_id and b.geldig @> dag))
    ), gekozen as materialized (
      select z.*, case when in_wijk is null then null else coalesce(z.persoon_id, (select b.persoon_id from huishouden.bewoning b where b.gemeente = z.gemeente
        and b.huishouden_id = z.huishouden_id and b.geldig @> dag limit 1)) end woont_als
      from zichtbaar z
      where (case welke when 'mijn' then mijn when 'te-laat' then (mijn or van_team) and te_laat when 'evaluaties' then mijn and soort = 'plan-evalueren' when 'stil' then (mijn or van_team) and stil_sinds is not null when 'vrij' then eigenaar is null else van_team end)
        and (van_wet is null or z.wet = van_wet) and (van_soort is null or z.soort = van_soort)
    ), gefilterd as materialized (
      select * from gekozen g where in_wijk is null or exists (select from dossier.adres x where x.gemeente = g.gemeente and x.persoon_id = g.woont_als
        and x.geldig @> dag and x.wijk = in_wijk)
    ), pagina as materialized (
      select * from gefilterd order by stil_sinds is not null, uiterlijk nulls last, start, id limit aantal_rijen offset sla_over
    ), regel as materialized (
      -- In a column of its own: an expression in a condition would keep the index out of use under row security.
      select p.*, coalesce(p.huishouden_id, (select b.huishouden_id from huishouden.bewoning b where b.gemeente = p.gemeente and b.persoon_id = p.persoon_id
        and b.geldig @> dag order by b.verblijf, b.bron limit 1)) hh from pagina p
    )
    select json_build_object(
      'totaal', (select count(*) from gefilterd),
      'huishoudens', (select count(distinct coalesce(huishouden_id, persoon_id)) from gefilterd),
      'tellers', (select json_build_object('mijn', count(*) filter (where mijn), 'te-laat', count(*) filter (where (mijn or van_team) and te_laat),
        'evaluaties', count(*) filter (where mijn and soort = 'plan-evalueren'), 'stil', count(*) filter (where (mijn or van_team) and stil_sinds is not null), 'vrij', count(*) filter (where eigenaar is null),
        'team', count(*) filter (where van_team)) from zichtbaar),
      'drang', (select json_build_object('teLaat', count(*) filter (where te_laat), 'vandaag', count(*) filter (where stil_sinds is null and uiterlijk = dag),
        'dezeWeek', count(*) filter (where stil_sinds is null and uiterlijk > dag and uiterlijk <= dag + 7),
        'later', count(*) filter (where stil_sinds is null and uiterlijk > dag + 7), 'stil', count(*) filter (where stil_sinds is not null),
        'zonder', count(*) filter (where stil_sinds is null and uiterlijk is null)) from gefilterd),
      'strook', (select json_agg(json_build_object('datum', uiterlijk, 'aantal', aantal, 'teLaat', uiterlijk < dag) order by uiterlijk)
        from (select uiterlijk, count(*) aantal from gefilterd where stil_sinds is null and uiterlijk between dag - 7
          and dag + 35 group by uiterlijk) s),
      'soorten', (select json_agg(json_build_object('soort', soort, 'aantal', aantal) order by aantal desc, soort) from (select soort, count(*) aantal from zichtbaar
        where (case welke when 'mijn' then mijn when 'te-laat' then (mijn or van_team) and te_laat when 'evaluaties' then mijn and soort = 'plan-evalueren' when 'stil' then (mijn or van_team) and stil_sinds is not null when 'vrij' then eigenaar is null else van_team end) group by soort) s),
      'wijken', (select json_agg(g.naam order by g.naam) from inrichting.gebied g where g.gemeente = hier and g.geldig @> dag),
      'rijen', (select json_agg(json_build_object('gemeente', r.gemeente, 'kamer', r.kamer, 'soort', r.soort, 'id', r.id, 'wet', r.wet, 'persoonId', r.persoon_id,
          'huishoudenId', r.hh, 'teamId', r.team_id, 'eigenaar', r.eigenaar, 'eigenaarNaam', m.naam, 'start', r.start,
          'uiterlijk', r.uiterlijk, 'stilSinds', r.stil_sinds, 'status', r.status, 'kopTabel', r.kop_tabel, 'kopRij', r.kop_rij, 'kop', encode(r.kop, 'base64'),
          'persoon', (select json_build_object('voornamen', p.voornamen, 'voorvoegsel', p.voorvoegsel, 'geslachtsnaam', p.geslachtsnaam, 'geboren', p.geboren)
            from huishouden.persoon p where p.gemeente = r.gemeente and p.id = r.persoon_id),
          'leden', coalesce((select json_agg(json_build_object('voornamen', l.voornamen, 'voorvoegsel', l.voorvoegsel, 'geslachtsnaam', l.geslachtsnaam, 'geboren', l.geboren)
            order by l.geboren) from (select distinct on (x.persoon_id) x.voornamen, x.voorvoegsel, x.geslachtsnaam, x.geboren from dossier.lid x
              where x.gemeente = r.gemeente and x.huishouden_id = r.hh and x.geldig @> dag) l), '[]'::json))
          order by r.stil_sinds is not null, r.uiterlijk nulls last, r.start, r.id)
        from regel r left join dossier.medewerker m on m.gemeente = r.gemeente and m.id = r.eigenaar)
    )
    );
end $$;

grant execute on function dossier.huishouden(text[], uuid, uuid[], date) to samenhang_app;
grant execute on function dossier.werkvoorraad(char, text[], uuid, uuid[], text[], text[], text, text, text, text, int, int, date) to samenhang_app;
