-- Who objected in the portal: only he withdraws it there (Awb 6:21). Null of what came to the desk.
alter table voorziening.bezwaar
  add indiener_id uuid,
  add foreign key (gemeente, indiener_id) references huishouden.persoon (gemeente, id);
update voorziening.bezwaar z set indiener_id = g.persoon_id from inrichting.gebruiker g
  where g.gemeente = z.gemeente and g.id = z.door and g.soort = 'inwoner';
create index bezwaar_indiener on voorziening.bezwaar (gemeente, indiener_id) where indiener_id is not null;

-- The objection stays with the file of whom the decision is about when the file of who objected is destroyed.
do $$
begin
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''voorziening.bezwaar'', ''indiener_id'', ''huishouden.persoon'', ''id'', ''los'')';
end $$;
