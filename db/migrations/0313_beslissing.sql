-- Staged decisions: urgent at once, a reason with what government does not do, and what came back of a hand-over.
alter table toegang.triage drop constraint triage_besluit_check;
alter table toegang.triage add constraint triage_besluit_check check (besluit in ('spoed', 'onderzoek', 'informatie', 'doorgeleiden', 'aanvraag'));
alter table toegang.veiligheidscheck add column kindcheck text check (kindcheck in ('geen-kinderen', 'geen-zorgen', 'zorgen'));
alter table toegang.afdoening add column reden bytea;
alter table toegang.doorgeleiding
  add column terugkoppeling text check (terugkoppeling in ('gestart', 'wacht', 'niet-gelukt', 'afgerond')),
  add column terugkoppeling_tekst bytea;

create or replace view toegang.hulpvraag_stand with (security_invoker = true) as
  select h.gemeente, h.id,
    case when f.id is not null then 'afgedaan'
      when a.id is not null then 'aanvraag-open'
      when t.besluit in ('onderzoek', 'spoed') and o.verslag_verstrekt_op is null then 'in-onderzoek'
      when o.verslag_verstrekt_op is not null then 'onderzocht'
      when t.id is not null then 'getrieerd'
      else 'nieuw' end status,
    f.uitkomst, f.datum afgedaan_op
  from toegang.hulpvraag h
  left join toegang.afdoening f on f.gemeente = h.gemeente and f.hulpvraag_id = h.id
  left join toegang.aanvraag a on a.gemeente = h.gemeente and a.hulpvraag_id = h.id
  left join toegang.onderzoek o on o.gemeente = h.gemeente and o.hulpvraag_id = h.id
  left join lateral (select x.id, x.besluit from toegang.triage x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id order by x.id desc limit 1) t on true;
