-- What happens around a plan: scores by an instrument, methods, meetings of disciplines, refusals to sign, eighteen, transfer.

-- Someone who lives in another municipality has his Wmo there (D5): an outcome of weighing, outside the ladder.
alter table plan.afweging drop constraint afweging_uitkomst_check;
alter table plan.afweging add constraint afweging_uitkomst_check check (uitkomst in ('eigen-kracht', 'omgeving', 'voorliggend', 'maatwerk', 'geen-rol-overheid',
  'acceptabel', 'eigen-kosten', 'andere-gemeente'));

-- A way of working (R46), or an experiment in which a rule is set aside (R54), for as long as it lasts.
create table plan.methode (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  code text not null,
  soort text not null check (soort in ('methode', 'experiment')),
  toelichting bytea,
  geldig daterange not null check (not isempty(geldig)),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  constraint "methode-loopt-al" unique (gemeente, plan_id, code, geldig without overlaps),
  check (soort = 'methode' or toelichting is not null)
);
create index methode_plan on plan.methode (gemeente, plan_id);

-- Several disciplines on one plan: called together, held, and what they differ on by name of the discipline.
create table plan.overleg (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  datum date not null,
  onderwerp bytea not null,
  agenda bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id)
);
create index overleg_plan on plan.overleg (gemeente, plan_id, datum desc);

create table plan.overlegdeelnemer (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overleg_id uuid not null,
  discipline text not null,
  medewerker_id uuid,
  kringlid_id uuid,
  naam text,
  primary key (gemeente, id),
  foreign key (gemeente, overleg_id) references plan.overleg (gemeente, id),
  foreign key (gemeente, medewerker_id) references inrichting.gebruiker (gemeente, id),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id),
  check (num_nonnulls(medewerker_id, kringlid_id, naam) = 1)
);
create index overlegdeelnemer_overleg on plan.overlegdeelnemer (gemeente, overleg_id);
create index overlegdeelnemer_medewerker on plan.overlegdeelnemer (gemeente, medewerker_id) where medewerker_id is not null;
create index overlegdeelnemer_kringlid on plan.overlegdeelnemer (gemeente, kringlid_id) where kringlid_id is not null;

create table plan.overlegverslag (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overleg_id uuid not null,
  datum date not null,
  verslag bytea not null,
  aanwezig uuid[] not null default '{}',
  afspraken uuid[] not null default '{}',
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "overleg-al-gehouden" unique (gemeente, overleg_id),
  foreign key (gemeente, overleg_id) references plan.overleg (gemeente, id)
);

create table plan.standpunt (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overleg_id uuid not null,
  discipline text not null,
  standpunt bytea not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, overleg_id) references plan.overleg (gemeente, id)
);
create index standpunt_overleg on plan.standpunt (gemeente, overleg_id);

-- Not signing is also an answer, with its reason; the plan holds all the same.
create table plan.tekenweigering (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  planversie_id uuid not null,
  persoon_id uuid not null,
  namens_id uuid,
  reden bytea not null,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, planversie_id) references plan.planversie (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id),
  foreign key (gemeente, namens_id) references huishouden.persoon (gemeente, id)
);
create index tekenweigering_versie on plan.tekenweigering (gemeente, planversie_id);
create index tekenweigering_persoon on plan.tekenweigering (gemeente, persoon_id);
create index tekenweigering_namens on plan.tekenweigering (gemeente, namens_id) where namens_id is not null;

-- From sixteen and a half: what ends at eighteen, what must start, and by when (R45).
create table plan.overgang (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  kringlid_id uuid not null,
  persoon_id uuid not null,
  achttien_op date not null,
  uiterlijk date not null,
  geopend_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "overgang-loopt-al" unique (gemeente, plan_id, persoon_id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, kringlid_id) references plan.kringlid (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index overgang_kringlid on plan.overgang (gemeente, kringlid_id);
create index overgang_persoon on plan.overgang (gemeente, persoon_id);

create table plan.overgangpunt (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overgang_id uuid not null,
  soort text not null check (soort in ('eindigt', 'moet-starten')),
  code text not null,
  product_id uuid,
  wet text check (wet in ('wmo', 'jeugdwet', 'participatiewet', 'wgs', 'overig')),
  op date not null,
  uiterlijk date not null,
  primary key (gemeente, id),
  foreign key (gemeente, overgang_id) references plan.overgang (gemeente, id),
  foreign key (gemeente, product_id) references aanbod.product (gemeente, id)
);
create index overgangpunt_overgang on plan.overgangpunt (gemeente, overgang_id);
create index overgangpunt_product on plan.overgangpunt (gemeente, product_id) where product_id is not null;

create table plan.overgangstand (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overgangpunt_id uuid not null,
  stand text not null check (stand in ('open', 'geregeld', 'niet-nodig')),
  toelichting bytea,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, overgangpunt_id) references plan.overgangpunt (gemeente, id)
);
create index overgangstand_punt on plan.overgangstand (gemeente, overgangpunt_id, id desc);

-- Someone of the circle moved out of the municipality: a transfer is proposed, nobody decides by himself.
create table plan.overdrachtvoorstel (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  persoon_id uuid not null,
  naar_gemeente char(4) not null,
  op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, persoon_id) references huishouden.persoon (gemeente, id)
);
create index overdrachtvoorstel_plan on plan.overdrachtvoorstel (gemeente, plan_id);
create index overdrachtvoorstel_persoon on plan.overdrachtvoorstel (gemeente, persoon_id);

create table plan.overdracht (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  plan_id uuid not null,
  naar_medewerker_id uuid,
  naar_gemeente char(4),
  -- Who goes along; empty for a transfer within the municipality.
  kringleden uuid[] not null default '{}',
  reden bytea not null,
  pakket bytea,
  datum date not null,
  verzonden_op timestamptz,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  foreign key (gemeente, naar_medewerker_id) references inrichting.gebruiker (gemeente, id),
  check (num_nonnulls(naar_medewerker_id, naar_gemeente) = 1),
  check ((naar_gemeente is null) = (pakket is null))
);
create index overdracht_plan on plan.overdracht (gemeente, plan_id);
create index overdracht_naar on plan.overdracht (gemeente, naar_medewerker_id) where naar_medewerker_id is not null;

create table plan.overdrachtantwoord (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overdracht_id uuid not null,
  uitkomst text not null check (uitkomst in ('aanvaard', 'geweigerd', 'ingetrokken')),
  reden bytea,
  datum date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "overdracht-al-beantwoord" unique (gemeente, overdracht_id),
  foreign key (gemeente, overdracht_id) references plan.overdracht (gemeente, id),
  check (uitkomst <> 'geweigerd' or reden is not null)
);

-- What another municipality sent: sealed as a whole until someone here accepts it and makes a file of our own of it.
create table plan.inkomende_overdracht (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  van_gemeente char(4) not null,
  kenmerk uuid not null,
  kop bytea not null,
  pakket bytea not null,
  ontvangen_op date not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  unique (gemeente, van_gemeente, kenmerk)
);

create table plan.overnameantwoord (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  inkomende_id uuid not null,
  uitkomst text not null check (uitkomst in ('aanvaard', 'geweigerd')),
  reden bytea,
  plan_id uuid,
  datum date not null,
  verzonden_op timestamptz,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "overdracht-al-beantwoord-hier" unique (gemeente, inkomende_id),
  foreign key (gemeente, inkomende_id) references plan.inkomende_overdracht (gemeente, id),
  foreign key (gemeente, plan_id) references plan.plan (gemeente, id),
  check ((uitkomst = 'aanvaard') = (plan_id is not null)),
  check (uitkomst <> 'geweigerd' or reden is not null)
);
create index overnameantwoord_plan on plan.overnameantwoord (gemeente, plan_id) where plan_id is not null;

call plan.beveilig('plan.methode', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.overleg', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.overlegdeelnemer', 'select, insert', 'overleg_id', 'plan.overleg');
call plan.beveilig('plan.overlegverslag', 'select, insert', 'overleg_id', 'plan.overleg');
call plan.beveilig('plan.standpunt', 'select, insert', 'overleg_id', 'plan.overleg');
call plan.beveilig('plan.tekenweigering', 'select, insert', 'planversie_id', 'plan.planversie');
call plan.beveilig('plan.overgang', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.overgangpunt', 'select, insert', 'overgang_id', 'plan.overgang');
call plan.beveilig('plan.overgangstand', 'select, insert', 'overgangpunt_id', 'plan.overgangpunt');
call plan.beveilig('plan.overdrachtvoorstel', 'select, insert', 'plan_id', 'plan.plan');
call plan.beveilig('plan.overdracht', 'select, insert, update', 'plan_id', 'plan.plan');
call plan.beveilig('plan.overdrachtantwoord', 'select, insert', 'overdracht_id', 'plan.overdracht');
call platform.beveilig('plan.inkomende_overdracht', 'select, insert');
call platform.beveilig('plan.overnameantwoord', 'select, insert, update');
call huishouden.scherm_persoon_af('plan.tekenweigering', 'persoon_id');
call huishouden.scherm_persoon_af('plan.tekenweigering', 'namens_id');
call huishouden.scherm_persoon_af('plan.overgang', 'persoon_id');
call huishouden.scherm_persoon_af('plan.overdrachtvoorstel', 'persoon_id');

-- Who could stand in the circle of a plan: who lives there, the network and the professionals of the household (D4: a proposal).
create view plan.kringkandidaat with (security_invoker = true) as
  select p.gemeente, p.id plan_id, b.persoon_id, null::uuid netwerklid_id, null::uuid professional_id,
    concat_ws(' ', split_part(q.voornamen, ' ', 1), q.voorvoegsel, q.geslachtsnaam) naam, null::text omschrijving, b.geldig
  from plan.plan p join huishouden.bewoning b on b.gemeente = p.gemeente and b.huishouden_id = p.huishouden_id
  join huishouden.persoon q on q.gemeente = b.gemeente and q.id = b.persoon_id
  union all
  select p.gemeente, p.id, null, n.id, null, n.naam, n.relatie, n.geldig
  from plan.plan p join huishouden.netwerklid n on n.gemeente = p.gemeente and n.huishouden_id = p.huishouden_id
  union all
  select p.gemeente, p.id, null, null, f.id, f.naam, f.rol || ', ' || f.organisatie, f.geldig
  from plan.plan p join huishouden.professional f on f.gemeente = p.gemeente and f.huishouden_id = p.huishouden_id;

-- Of whom in a circle the BRP address lies in another municipality, and which.
create view plan.woont_elders with (security_invoker = true) as
  select k.gemeente, k.plan_id, k.id kringlid_id, k.persoon_id, a.gemeentecode, a.geldig
  from plan.kringlid k join huishouden.adres a on a.gemeente = k.gemeente and a.persoon_id = k.persoon_id and a.soort = 'brp' and a.gemeentecode is not null;

create view plan.contactstand with (security_invoker = true) as
  select c.*, g.naam from plan.contactpersoon c join inrichting.gebruiker g on g.gemeente = c.gemeente and g.id = c.medewerker_id;

-- Which transfers wait for whom; without a worker: whoever takes in what came from elsewhere.
create view plan.werk_bij with (security_invoker = true) as
  select o.gemeente, o.id, o.naar_medewerker_id medewerker_id from plan.overdracht o
  where o.naar_medewerker_id is not null and not exists (select from plan.overdrachtantwoord x where x.gemeente = o.gemeente and x.overdracht_id = o.id)
  union all
  select i.gemeente, i.id, null from plan.inkomende_overdracht i
  where not exists (select from plan.overnameantwoord x where x.gemeente = i.gemeente and x.inkomende_id = i.id);

-- As before, with what else lies open: one row per plan and kind, or per transfer.
create or replace view plan.werk with (security_invoker = true) as
  select p.gemeente, case
      when n.status = 'ter beoordeling' then 'plan-beoordelen'
      when n.status in ('concept', 'teruggegeven') then 'plan-opstellen'
      else 'plan-evalueren' end soort,
    p.id, null::text wet, p.taak, null::uuid persoon_id, p.huishouden_id, p.team_id,
    case when n.status = 'ter beoordeling' then null else coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller) end eigenaar,
    coalesce(n.aangeboden_op, n.begonnen_op, p.geopend_op) start, p.evaluatie_op uiterlijk, null::date stil_sinds,
    coalesce(n.status, 'in voorbereiding') status, null::text kop_tabel, null::uuid kop_rij, null::bytea kop
  from plan.plan p
  left join lateral (select * from plan.versiestand s where s.gemeente = p.gemeente and s.plan_id = p.id order by nr desc limit 1) n on true
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  where p.gesloten_op is null
  union all
  select a.gemeente, 'afspraak', a.stam, null, p.taak, null, p.huishouden_id, p.team_id, a.medewerker_id,
    a.geregistreerd_op::date, a.wanneer, null, 'open', 'plan.afspraak', a.id, a.wat
  from plan.afspraak a
  join plan.plan p on p.gemeente = a.gemeente and p.id = a.plan_id and p.gesloten_op is null
  join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
  where a.wie = 'medewerker' and a.herhaling = 'eenmalig'
    and (a.tot is null or exists (select from plan.planversie t where t.gemeente = a.gemeente and t.plan_id = a.plan_id and t.nr = a.tot and t.vastgesteld_op is null))
    and not exists (select from plan.nagekomen n where n.gemeente = a.gemeente and n.afspraak_stam = a.stam)
  union all
  -- What others promised, for who keeps the thread: the first day on which to ask.
  select p.gemeente, 'afspraken-navragen', p.id, null, p.taak, null, p.huishouden_id, p.team_id, coalesce(r.waarnemer_id, r.medewerker_id),
    x.sinds, x.uiterlijk, null, 'open', null, null, null
  from plan.plan p
  join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  join lateral (select min(a.geregistreerd_op)::date sinds, min(a.wanneer) uiterlijk from plan.afspraak a
    join plan.planversie v on v.gemeente = a.gemeente and v.plan_id = a.plan_id and v.nr = a.vanaf and v.vastgesteld_op is not null
    where a.gemeente = p.gemeente and a.plan_id = p.id and a.wie <> 'medewerker' and a.herhaling = 'eenmalig'
      and (a.tot is null or exists (select from plan.planversie t where t.gemeente = a.gemeente and t.plan_id = a.plan_id and t.nr = a.tot and t.vastgesteld_op is null))
      and not exists (select from plan.nagekomen n where n.gemeente = a.gemeente and n.afspraak_stam = a.stam)
    having count(*) > 0) x on true
  where p.gesloten_op is null
  union all
  select p.gemeente, 'overleg-houden', p.id, null, p.taak, null, p.huishouden_id, p.team_id, coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller),
    x.sinds, x.uiterlijk, null, 'open', null, null, null
  from plan.plan p
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  join lateral (select min(o.geregistreerd_op)::date sinds, min(o.datum) uiterlijk from plan.overleg o where o.gemeente = p.gemeente and o.plan_id = p.id
    and not exists (select from plan.overlegverslag g where g.gemeente = o.gemeente and g.overleg_id = o.id) having count(*) > 0) x on true
  where p.gesloten_op is null
  union all
  select p.gemeente, 'overgang-regelen', p.id, null, p.taak, null, p.huishouden_id, p.team_id, coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller),
    x.sinds, x.uiterlijk, null, 'open', null, null, null
  from plan.plan p
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  join lateral (select min(o.geopend_op) sinds, min(t.uiterlijk) uiterlijk from plan.overgang o join plan.overgangpunt t on t.gemeente = o.gemeente and t.overgang_id = o.id
    where o.gemeente = p.gemeente and o.plan_id = p.id and coalesce((select s.stand from plan.overgangstand s where s.gemeente = t.gemeente
      and s.overgangpunt_id = t.id order by s.id desc limit 1), 'open') = 'open' having count(*) > 0) x on true
  where p.gesloten_op is null
  union all
  select p.gemeente, 'overdracht-voorstellen', p.id, null, p.taak, null, p.huishouden_id, p.team_id, coalesce(r.waarnemer_id, r.medewerker_id, p.opsteller),
    x.sinds, x.sinds, null, 'open', null, null, null
  from plan.plan p
  left join plan.regie r on r.gemeente = p.gemeente and r.plan_id = p.id and upper_inf(r.geldig)
  join lateral (select min(v.op) sinds from plan.overdrachtvoorstel v where v.gemeente = p.gemeente and v.plan_id = p.id
    and not exists (select from plan.overdracht o where o.gemeente = v.gemeente and o.plan_id = v.plan_id and o.naar_gemeente = v.naar_gemeente and o.datum >= v.op)
    and exists (select from plan.kringlid k where k.gemeente = v.gemeente and k.plan_id = v.plan_id and k.persoon_id = v.persoon_id and upper_inf(k.geldig))
    having count(*) > 0) x on true
  where p.gesloten_op is null
  union all
  select o.gemeente, 'overdracht-aanvaarden', o.id, null, p.taak, null, p.huishouden_id, null, o.naar_medewerker_id, o.datum, o.datum + 7, null, 'open', null, null, null
  from plan.overdracht o join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
  where o.naar_medewerker_id is not null and not exists (select from plan.overdrachtantwoord x where x.gemeente = o.gemeente and x.overdracht_id = o.id)
  union all
  select i.gemeente, 'overdracht-ontvangen', i.id, null, null, null, null, null, null, i.ontvangen_op, i.ontvangen_op + 7, null, 'open', 'plan.inkomende_overdracht', i.id, i.kop
  from plan.inkomende_overdracht i where not exists (select from plan.overnameantwoord x where x.gemeente = i.gemeente and x.inkomende_id = i.id);

create or replace view plan.tijdlijn with (security_invoker = true) as
  select gemeente, null::uuid persoon_id, huishouden_id, geopend_op datum, 'plan-geopend' soort, id, null::text wet, '{}'::jsonb gegevens from plan.plan
  union all
  select gemeente, null, huishouden_id, gesloten_op, 'plan-gesloten', id, null, jsonb_build_object('reden', sluitreden) from plan.plan where gesloten_op is not null
  union all
  select gemeente, null, huishouden_id, evaluatie_op, 'evaluatie-gepland', id, null, '{}' from plan.plan where gesloten_op is null and evaluatie_op is not null
  union all
  select v.gemeente, null, p.huishouden_id, v.vastgesteld_op, 'plan-vastgesteld', v.id, null, jsonb_build_object('nr', v.nr)
  from plan.planversie v join plan.plan p on p.gemeente = v.gemeente and p.id = v.plan_id where v.vastgesteld_op is not null
  union all
  select o.gemeente, o.persoon_id, p.huishouden_id, o.datum, 'plan-ondertekend', o.id, null, jsonb_build_object('nr', v.nr)
  from plan.ondertekening o join plan.planversie v on v.gemeente = o.gemeente and v.id = o.planversie_id
  join plan.plan p on p.gemeente = v.gemeente and p.id = v.plan_id
  union all
  select e.gemeente, null, p.huishouden_id, e.datum, 'plan-geevalueerd', e.id, null, jsonb_build_object('vervolg', e.vervolg)
  from plan.evaluatie e join plan.plan p on p.gemeente = e.gemeente and p.id = e.plan_id
  union all
  select r.gemeente, null, p.huishouden_id, lower(r.geldig), 'regisseur-aangewezen', r.id, null, jsonb_build_object('medewerkerId', r.medewerker_id)
  from plan.regie r join plan.plan p on p.gemeente = r.gemeente and p.id = r.plan_id
  union all
  select o.gemeente, null, p.huishouden_id, o.datum, 'overleg', o.id, null, '{}'::jsonb
  from plan.overleg o join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
  union all
  select o.gemeente, o.persoon_id, p.huishouden_id, o.achttien_op, 'wordt-achttien', o.id, null, '{}'::jsonb
  from plan.overgang o join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
  union all
  select o.gemeente, null, p.huishouden_id, o.datum, 'plan-overgedragen', o.id, null, jsonb_build_object('naarGemeente', o.naar_gemeente)
  from plan.overdracht o join plan.plan p on p.gemeente = o.gemeente and p.id = o.plan_id
  union all
  select w.gemeente, w.persoon_id, p.huishouden_id, w.datum, 'plan-niet-ondertekend', w.id, null, jsonb_build_object('nr', v.nr)
  from plan.tekenweigering w join plan.planversie v on v.gemeente = w.gemeente and v.id = w.planversie_id
  join plan.plan p on p.gemeente = v.gemeente and p.id = v.plan_id;

grant select on plan.kringkandidaat, plan.woont_elders, plan.contactstand, plan.werk_bij to samenhang_app;
