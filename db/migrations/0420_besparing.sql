-- A cut says what kind it is: the same help at a lower price, or a lighter form of help (R78).
alter table begroting.mutatie add column besparing text check (besparing in ('lagere-prijs', 'lichtere-vorm'));
alter table begroting.mutatie add constraint "besparing-is-minder" check (besparing is null or (zijde = 'lasten' and bedrag < 0));

create or replace view begroting.budgetmutatie with (security_invoker = true) as
select m.gemeente, m.id, m.wijziging_id, m.regel_id, m.jaar, m.zijde, m.bedrag, m.duur, m.voorstelregel_id, w.soort, b.besluitdatum, b.geregistreerd_op, m.besparing
from begroting.mutatie m
join begroting.wijziging w on w.gemeente = m.gemeente and w.id = m.wijziging_id
join begroting.wijzigingbesluit b on b.gemeente = m.gemeente and b.wijziging_id = m.wijziging_id and b.uitkomst = 'vastgesteld';
