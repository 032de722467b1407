-- What was assigned and approved as it was known on a day: every version with the moment it came in, every approval with its day.
create view begroting.toegewezen_versie with (security_invoker = true) as
select x.gemeente, t.id, x.nr, x.tijdstip, x.reden is not distinct from '13' verwijderd, x.looptijd, t.wet, p.code product, p.categorie, p.verblijf, c.schaal,
  t.aanbieder_id, v.wijk, t.contractproduct_id, x.volume, x.eenheid, x.frequentie
from voorziening.toewijzingversie x
join voorziening.toewijzing t on t.gemeente = x.gemeente and t.id = x.toewijzing_id
join voorziening.voorziening v on v.gemeente = t.gemeente and v.id = t.voorziening_id
join aanbod.product p on p.gemeente = t.gemeente and p.id = t.product_id
join contract.contractproduct c on c.gemeente = t.gemeente and c.id = t.contractproduct_id;

create or replace view begroting.goedgekeurd with (security_invoker = true) as
select d.gemeente, d.toewijzing_id, date_trunc('month', lower(d.periode))::date maand, d.bedrag, d.besloten_op
from declaratie.declaratieregel d where d.besluit = 'goedgekeurd' and d.toewijzing_id is not null;
grant select on begroting.toegewezen_versie to samenhang_app;
