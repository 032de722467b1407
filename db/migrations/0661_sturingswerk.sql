-- What somebody must do in the third wing, in one shape per room (D15): `power` is who can do it, `doel_id` what opens.
create view begroting.werk with (security_invoker = true) as
select w.gemeente, 'wijziging-besluiten' soort, w.id, 'begroting:vaststellen' power, w.id doel_id, w.toelichting wat, w.voorgesteld_op sinds, null::date uiterlijk
from begroting.wijziging w
where w.orgaan = 'college' and w.voorgesteld_op is not null
  and not exists (select from begroting.wijzigingbesluit b where b.gemeente = w.gemeente and b.wijziging_id = w.id);

create view raad.werk with (security_invoker = true) as
select t.gemeente, 'hertoets' soort, h.id, 'raad:schrijven' power, t.id doel_id, t.tekst wat, h.datum sinds, null::date uiterlijk
from raad.hertoets h
join raad.geldige_afdoening a on a.gemeente = h.gemeente and a.id = h.afdoening_id
join raad.toezegging t on t.gemeente = a.gemeente and t.id = a.toezegging_id
where not exists (select from raad.hertoetsuitkomst u where u.gemeente = h.gemeente and u.hertoets_id = h.id)
  -- A paper that was corrected twice is looked at once.
  and not exists (select from raad.hertoets n where n.gemeente = h.gemeente and n.afdoening_id = h.afdoening_id and n.geregistreerd_op > h.geregistreerd_op)
union all
select t.gemeente, 'toezegging', t.id, 'raad:schrijven', t.id, t.tekst, t.toegezegd_op, t.uiterlijk
from raad.toezegging t
where not exists (select from raad.geldige_afdoening a where a.gemeente = t.gemeente and a.toezegging_id = t.id)
union all
select q.gemeente, 'vraag-beantwoorden', q.id, 'raad:schrijven', q.id, q.tekst, q.gesteld_op, null::date
from raad.vraag q
where q.gesteld_op is not null and not exists (select from raad.antwoord a where a.gemeente = q.gemeente and a.vraag_id = q.id)
union all
select p.gemeente, 'mededeling-schrijven', p.id, 'raad:schrijven', p.id, w.toelichting, p.besluitdatum, null::date
from raad.mededelingvoorstel p
join begroting.wijziging w on w.gemeente = p.gemeente and w.id = p.wijziging_id
where not exists (select from raad.mededeling m where m.gemeente = p.gemeente and m.mededelingvoorstel_id = p.id)
union all
select w.gemeente, 'raadsbesluit-vastleggen', w.id, 'raad:schrijven', w.id, w.toelichting, w.voorgesteld_op, null::date
from begroting.wijziging w
where w.orgaan = 'raad' and w.voorgesteld_op is not null
  and not exists (select from begroting.wijzigingbesluit b where b.gemeente = w.gemeente and b.wijziging_id = w.id);

create view programma.werk with (security_invoker = true) as
select r.gemeente, case when i.rapport_id is null then 'rapport-indienen' else 'rapport-publiceren' end soort, r.id, 'programma:schrijven' power, r.id doel_id,
  p.naam wat, coalesce(i.datum, r.rapportagedatum) sinds, null::date uiterlijk
from programma.voortgangsrapport r
join programma.project p on p.gemeente = r.gemeente and p.id = r.project_id
left join programma.rapportfeit i on i.gemeente = r.gemeente and i.rapport_id = r.id and i.soort = 'ingediend'
where not r.ingevoerd
  and not exists (select from programma.rapportfeit f where f.gemeente = r.gemeente and f.rapport_id = r.id and f.soort = 'gepubliceerd')
union all
select g.gemeente, 'pilot-beoordelen', g.id, 'programma:schrijven', g.programma_id, g.inhoud ->> 'naam', (g.inhoud ->> 'begin')::date, (g.inhoud ->> 'oordeelUiterlijk')::date
from programma.registerregel g
where g.soort = 'pilot' and not g.vervallen and g.inhoud ->> 'oordeel' is null and g.inhoud ->> 'oordeelUiterlijk' is not null
  and not exists (select from programma.registerregel n where n.gemeente = g.gemeente and n.programma_id = g.programma_id and n.soort = g.soort
    and n.sleutel = g.sleutel and n.versie > g.versie);

create view rapportage.werk with (security_invoker = true) as
select s.gemeente, 'stuk-rectificeren' soort, s.id, 'rapportage:publiceren' power, s.id doel_id, s.titel wat, min(v.gevonden_op)::date sinds, null::date uiterlijk
from rapportage.stuk s
join rapportage.publicatie p on p.gemeente = s.gemeente and p.stuk_id = s.id
join rapportage.verschil v on v.gemeente = p.gemeente and v.publicatie_id = p.id
where not exists (select from rapportage.rectificatie r where r.gemeente = p.gemeente and r.van_publicatie_id = p.id)
  and not exists (select from rapportage.intrekking i join rapportage.publicatie x on x.gemeente = i.gemeente and x.id = i.publicatie_id
    where i.gemeente = s.gemeente and x.stuk_id = s.id)
group by s.gemeente, s.id, s.titel
union all
select s.gemeente, 'stuk-afmaken', s.id, 'rapportage:schrijven', s.id, s.titel, s.geregistreerd_op::date, null::date
from rapportage.stuk s
where not exists (select from rapportage.publicatie p where p.gemeente = s.gemeente and p.stuk_id = s.id);

create view rapportage.sturingswerk with (security_invoker = true) as
select * from begroting.werk union all select * from raad.werk union all select * from programma.werk union all select * from rapportage.werk;
grant select on begroting.werk, raad.werk, programma.werk, rapportage.werk, rapportage.sturingswerk to samenhang_app;

-- A promise that somebody must look at again is a next decision of its programme.
do $$
declare
  portfolio text := pg_get_functiondef('programma.portfolio(char, date)'::regprocedure);
  plek text := '
  ),
  besluiten as (';
begin
  if strpos(portfolio, plek) = 0 then raise exception 'programma.portfolio is anders dan verwacht'; end if;
  execute replace(portfolio, plek, '
    union all
    select distinct m.programma_id, ''hertoets'', null, w.wat, w.sinds, null::date from programma.maatregelvoorstel v
    join programma.maatregel m on m.gemeente = v.gemeente and m.id = v.maatregel_id
    join raad.toezegging t on t.gemeente = v.gemeente and t.voorstel_id = v.voorstel_id
    join raad.werk w on w.gemeente = t.gemeente and w.doel_id = t.id and w.soort = ''hertoets''
    where v.gemeente = wie' || plek);
end $$;
