-- What waits for who writes the budget: a proposal that is half written, and bookings that no rule put on a line.
create or replace view begroting.werk with (security_invoker = true) as
select w.gemeente, 'wijziging-besluiten' soort, w.id, 'begroting:vaststellen' power, w.id doel_id, w.toelichting wat, w.voorgesteld_op sinds, null::date uiterlijk
from begroting.wijziging w
where w.orgaan = 'college' and w.voorgesteld_op is not null
  and not exists (select from begroting.wijzigingbesluit b where b.gemeente = w.gemeente and b.wijziging_id = w.id)
union all
select c.gemeente, 'concept-afmaken', c.id, 'begroting:schrijven', c.id, coalesce(nullif(c.inhoud #>> '{velden,onderwerp}', ''), 'Zonder naam'), c.begonnen_op::date, null
from begroting.conceptvoorstel c where c.voorstel_id is null
union all
select b.gemeente, 'boekingen-toerekenen', b.id, 'begroting:schrijven', b.id,
  case r.boekingen when 1 then '1 boeking' else r.boekingen || ' boekingen' end || ' van ' || r.jaar, r.sinds, null
from begroting.begrotingsregel b
cross join lateral (select r.jaar, count(*) boekingen, min(r.datum) sinds from begroting.realisatie r
  where r.gemeente = b.gemeente and r.regel_id = b.id and r.vervallen_op is null
    and not exists (select from begroting.maandafsluiting a where a.gemeente = r.gemeente and a.maand = date_trunc('month', r.datum)::date)
  group by r.jaar) r
where b.code = 'niet-toegerekend';
