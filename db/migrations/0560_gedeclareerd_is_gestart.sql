-- Whose help is declared, and not all taken back, does not wait for it, whether or not the provider said that it began.
create or replace view dossier.niet_gestart with (security_invoker = true) as
select t.gemeente, t.id, 'levering'::text onderdeel, 4::smallint trede, t.wet, t.client_id persoon_id, t.huishouden_id, v.door eigenaar,
  coalesce(
    (select p.team_id from plan.plan p where p.gemeente = t.gemeente and p.huishouden_id = t.huishouden_id and p.gesloten_op is null limit 1),
    (select a.teams[1] from inrichting.aanstelling a where a.gemeente = t.gemeente and a.gebruiker_id = v.door order by lower(a.geldig) desc limit 1)) team_id,
  greatest(lower(e.looptijd), (e.tijdstip at time zone 'Europe/Amsterdam')::date) sinds, upper(t.looptijd) tot,
  (select x.naam from aanbod.productversie x where x.gemeente = t.gemeente and x.product_id = t.product_id order by lower(x.geldig) desc limit 1) wat,
  b.naam bij
from voorziening.toewijzing t
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join voorziening.toewijzingversie e on e.gemeente = t.gemeente and e.toewijzing_id = t.id and e.nr = 1
join contract.aanbieder b on b.gemeente = t.gemeente and b.id = t.aanbieder_id
where not t.verwijderd
  and not exists (select from voorziening.leveringsmelding m where m.gemeente = t.gemeente and m.toewijzing_id = t.id and m.soort = 'start' and m.herroepen_op is null)
  and not exists (select from voorziening.verbruikt u where u.gemeente = t.gemeente and u.toewijzing_id = t.id and u.regels > 0)
union all
select d.gemeente, d.id, 'doorgeleiding', a.trede, h.wet, h.persoon_id, h.huishouden_id, d.door, h.team_id, d.datum, null, a.naam, o.naam
from toegang.doorgeleiding d
join toegang.hulpvraag h on h.gemeente = d.gemeente and h.id = d.hulpvraag_id
join aanbod.aanbod a on a.gemeente = d.gemeente and a.id = d.aanbod_id
join aanbod.organisatie o on o.gemeente = a.gemeente and o.id = a.organisatie_id
where d.warm and (d.terugkoppeling is null or d.terugkoppeling = 'wacht');
