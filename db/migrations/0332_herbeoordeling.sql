-- Re-assessments as a stock with its peak ahead (R48): moved within their window, with a reason; each move stays as a fact.
create table voorziening.herplanning (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  herbeoordeling_id uuid not null,
  van date not null,
  naar date not null check (naar <> van),
  reden text not null,
  taak text,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, herbeoordeling_id) references voorziening.herbeoordeling (gemeente, id)
);
create index herplanning_herbeoordeling on voorziening.herplanning (gemeente, herbeoordeling_id);
call platform.beveilig('voorziening.herplanning', 'select, insert', met_taak => true);
grant update (gepland) on voorziening.herbeoordeling to samenhang_app;
-- One open at a time for a provision, as deeds make them.
create unique index "herbeoordeling-loopt" on voorziening.herbeoordeling (gemeente, voorziening_id) where gedaan_op is null;
create index herbeoordeling_gepland on voorziening.herbeoordeling (gemeente, gepland) where gedaan_op is null;

-- What waits to be looked at again, with whose it is and which team he sits in.
create view voorziening.herbeoordeling_open with (security_invoker = true) as
  select h.gemeente, h.id, h.voorziening_id, h.gepland, h.uiterlijk, h.taak, v.wet, v.client_id, v.huishouden_id, v.product_id, lower(v.geldig) begin,
    (select x.naam from aanbod.productversie x where x.gemeente = v.gemeente and x.product_id = v.product_id order by lower(x.geldig) desc limit 1) product,
    p.voornamen, p.voorvoegsel, p.geslachtsnaam, g.naam eigenaar, t.id team_id, t.naam team
  from voorziening.herbeoordeling h
  join voorziening.voorziening v on v.gemeente = h.gemeente and v.id = h.voorziening_id
  join huishouden.persoon p on p.gemeente = v.gemeente and p.id = v.client_id
  left join inrichting.gebruiker g on g.gemeente = h.gemeente and g.id = h.door
  left join lateral (select m.id, m.naam from inrichting.aanstelling a join inrichting.team m on m.gemeente = a.gemeente and m.id = a.teams[1]
    where a.gemeente = h.gemeente and a.gebruiker_id = h.door order by lower(a.geldig) desc limit 1) t on true
  where h.gedaan_op is null;
grant select on voorziening.herbeoordeling_open to samenhang_app;
