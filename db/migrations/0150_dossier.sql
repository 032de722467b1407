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

-- Every room of the first two wings that publishes work and a timeline stands in these two lists (D15, DO1).
do $$
declare
  kamer text;
  werk text[] := '{}';
  tijdlijn text[] := '{}';
begin
  foreach kamer in array array['toegang', 'plan', 'contract', 'voorziening', 'berichten', 'declaratie'] loop
    if to_regclass(kamer || '.werk') is not null then
      werk := werk || format('select gemeente, %L::text kamer, soort, id, wet, taak, persoon_id, huishouden_id, team_id, eigenaar, start, uiterlijk, stil_sinds,
        status, kop_tabel, kop_rij, kop from %I.werk', kamer, kamer);
    end if;
    if to_regclass(kamer || '.tijdlijn') is not null then
      tijdlijn := tijdlijn || format('select gemeente, %L::text kamer, persoon_id, huishouden_id, datum, soort, id, wet, gegevens from %I.tijdlijn', kamer, kamer);
    end if;
  end loop;
  execute 'create view dossier.werk with (security_invoker = true) as ' || array_to_string(werk, ' union all ');
  execute 'create view dossier.tijdlijn with (security_invoker = true) as ' || array_to_string(tijdlijn, ' union all ');
end $$;

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

grant select on dossier.werk, dossier.tijdlijn, dossier.lid, dossier.adres, dossier.contact, dossier.vraag, dossier.verlening, dossier.blik, dossier.aanbieder,
  dossier.medewerker to samenhang_app;
