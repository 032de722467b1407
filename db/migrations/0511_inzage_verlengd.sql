-- A request for access: who asks for a child, and a term that was extended once, with its reason (AVG art. 12 lid 3).
alter table dossier.inzageverzoek
  add vrager_id uuid,
  add verlengd_op date,
  add eerste_uiterlijk date,
  add verlenging_reden text check (verlenging_reden in ('ingewikkeld', 'veel-verzoeken')),
  add verlenging_toelichting bytea,
  add foreign key (gemeente, vrager_id) references huishouden.persoon (gemeente, id),
  add check ((verlengd_op is null) = (eerste_uiterlijk is null) and (verlengd_op is null) = (verlenging_reden is null)),
  -- Told within the first month, or it is no extension.
  add check (verlengd_op <= eerste_uiterlijk and eerste_uiterlijk < uiterlijk);
create index inzageverzoek_vrager on dossier.inzageverzoek (gemeente, vrager_id);
call huishouden.volgt_samenvoeging('dossier.inzageverzoek', 'vrager_id');

-- The kinds of letters are in `rules/sjabloon.ts`; here only that there is one.
alter table correspondentie.sjabloon drop constraint sjabloon_soort_check, add constraint sjabloon_soort_check check (soort ~ '^[a-z]{4,40}$');
alter table correspondentie.brief drop constraint brief_soort_check, add constraint brief_soort_check check (soort ~ '^[a-z]{4,40}$');

do $$
begin
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''dossier.inzageverzoek'', ''vrager_id'', ''huishouden.persoon'', ''id'', ''los''),
      (''correspondentie.brief'', ''zaak_id'', ''dossier.inzageverzoek'', ''id'', ''weg'')';
end $$;
