-- Why a body said no, and who recorded it: his name of that day.
alter table begroting.wijzigingbesluit
  add reden text,
  add door_naam text,
  add constraint "verworpen-met-reden" check (uitkomst <> 'verworpen' or reden <> '') not valid;
