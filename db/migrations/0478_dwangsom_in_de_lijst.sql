-- Since when a municipality is in default on a question: what the penalty by now is follows from that day (Awb 4:17).
create view dossier.ingebrekestelling with (security_invoker = true) as
  select a.gemeente, a.hulpvraag_id, min(i.ontvangen_op) ontvangen_op
  from toegang.ingebrekestelling i join toegang.aanvraag a on a.gemeente = i.gemeente and a.id = i.aanvraag_id group by a.gemeente, a.hulpvraag_id;
grant select on dossier.ingebrekestelling to samenhang_app;
