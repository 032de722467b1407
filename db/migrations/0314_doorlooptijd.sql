-- R25 and R4, measured from facts: one row per hulpvraag with the days to clear, solved and settled, and per melding what separate intakes would have taken.
create view toegang.feit_doorlooptijd with (security_invoker = true) as
  select f.gemeente, f.id, f.maand, f.datum, f.wijk, f.wet, f.regeling, f.team_id, f.client_id, f.kanaal, f.route,
    f.dagen_tot_triage dagen_tot_duidelijk,
    -- Solved: the day on which someone knew what would help: the report, a hand-over, or the settling where neither was needed.
    least(f.dagen_tot_verslag, d.datum - f.datum, f.dagen_tot_afdoening) dagen_tot_oplossing,
    f.dagen_tot_afdoening, h.melding_id
  from toegang.feit_hulpvraag f
  join toegang.hulpvraag h on h.gemeente = f.gemeente and h.id = f.id
  left join lateral (select min(x.datum) datum from toegang.doorgeleiding x where x.gemeente = f.gemeente and x.hulpvraag_id = f.id) d on true;
create index gesprek_gehouden on toegang.gesprek (gemeente, melding_id) where not gepland;
grant select on toegang.feit_doorlooptijd to samenhang_app;
