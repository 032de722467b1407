-- Where an institution is guardian, one who works there signs for the child: on a paper that the worker saw, and by name.
alter table plan.ondertekening alter column persoon_id drop not null, add column professional_id uuid, add column stuk text;
alter table plan.ondertekening
  add foreign key (gemeente, professional_id) references huishouden.professional (gemeente, id),
  add check (num_nonnulls(persoon_id, professional_id) = 1),
  add check ((professional_id is null) = (stuk is null)),
  add check (professional_id is null or (hoedanigheid = 'gezagdrager' and vorm = 'papier'));
create index ondertekening_professional on plan.ondertekening (gemeente, professional_id) where professional_id is not null;

-- The signature goes with the household around which he stood.
do $$
begin
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''plan.ondertekening'', ''professional_id'', ''huishouden.professional'', ''id'', ''weg'')';
end $$;
