-- A letter about a child is put in the hands of who has gezag over it: each gets his own, and reads it in his own portal.
alter table correspondentie.brief add ontvanger_id uuid, add aan_gezag boolean not null default false;
update correspondentie.brief set ontvanger_id = persoon_id;
alter table correspondentie.brief
  add foreign key (gemeente, ontvanger_id) references huishouden.persoon (gemeente, id),
  add check (aan_gezag or ontvanger_id is null or ontvanger_id = persoon_id);
create index brief_ontvanger on correspondentie.brief (gemeente, ontvanger_id, id desc);
call huishouden.volgt_samenvoeging('correspondentie.brief', 'ontvanger_id');

-- What came back is done with when a newer one to the same reader is on its way.
do $$
declare
  werk text := rtrim(pg_get_viewdef('correspondentie.werk'::regclass), ';');
  nieuw text;
begin
  nieuw := replace(werk, '(m.soort = b.soort)', '(m.soort = b.soort) AND (m.ontvanger_id IS NOT DISTINCT FROM b.ontvanger_id)');
  if nieuw = werk then nieuw := replace(werk, 'm.soort = b.soort', 'm.soort = b.soort AND NOT m.ontvanger_id IS DISTINCT FROM b.ontvanger_id'); end if;
  if nieuw = werk then raise exception 'het werk van brieven is anders dan verwacht'; end if;
  execute 'create or replace view correspondentie.werk with (security_invoker = true) as ' || nieuw;
  -- The letter stays with the file of the child when the reader's own file is destroyed.
  execute 'create or replace view dossier.band with (security_invoker = true) as ' || rtrim(pg_get_viewdef('dossier.band'::regclass), ';')
    || ' union all values (''correspondentie.brief'', ''ontvanger_id'', ''huishouden.persoon'', ''id'', ''los'')';
end $$;
