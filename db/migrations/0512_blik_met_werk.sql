-- Who works in the chain is tied to a person by what he works on: an assignment, a message or a claim. Looks of a backoffice
-- worker, or of who approves payment, at just that are no looks without a relation; a look of his at the file itself is.
create function dossier.werkt_in_keten(hier char(4), functie text, actie text, persoon uuid, dag date) returns boolean
  language sql stable as $$
  select string_to_array(functie, '+') && array['backoffice', 'budgethouder']
    and split_part(actie, '.', 1) in ('voorziening', 'berichten', 'declaratie')
    and (exists (select from voorziening.toewijzing t where t.gemeente = hier and t.client_id = persoon and not t.verwijderd
        -- Until the last claim on it can have come.
        and daterange(lower(t.looptijd) - 90, upper(t.looptijd) + 365) @> dag)
      or exists (select from voorziening.verzoek v where v.gemeente = hier and v.client_id = persoon and daterange(v.ontvangen_op, v.ontvangen_op + 365) @> dag)
      or exists (select from berichten.bericht b where b.gemeente = hier and b.client_id = persoon
        and daterange(coalesce(b.ontvangen_op, b.klaar_op), coalesce(b.ontvangen_op, b.klaar_op) + 365) @> dag)
      or exists (select from declaratie.declaratieregel r join declaratie.declaratie d on d.gemeente = r.gemeente and d.id = r.declaratie_id
        where r.gemeente = hier and r.client_id = persoon and daterange(d.ontvangen_op, d.ontvangen_op + 365) @> dag))
$$;
grant execute on function dossier.werkt_in_keten(char, text, text, uuid, date) to samenhang_app;

create or replace function dossier.zonder_relatie(hier char(4), dagen int) returns table (medewerker_id uuid, persoon_id uuid, dag date, blikken int, acties text[], nood boolean)
  language sql stable set plan_cache_mode = force_generic_plan as $$
  with blik as materialized (
    select h.actor, b.persoon_id, (h.tijdstip at time zone 'Europe/Amsterdam')::date dag, count(*)::int n, array_agg(distinct h.actie order by h.actie) acties
    from platform.handeling h join platform.betrokkene b on b.gemeente = h.gemeente and b.handeling_id = h.id
    where h.gemeente = hier and h.id >= uuidv7(make_interval(days => -dagen)) and h.soort = 'look' and h.actor_soort = 'medewerker' and not b.vertrouwelijk
      -- Supervision itself is no look at a file.
      and h.verwerking not in ('inzage en vernietiging', 'noodtoegang')
      and not dossier.werkt_in_keten(hier, h.functie, h.actie, b.persoon_id, (h.tijdstip at time zone 'Europe/Amsterdam')::date)
    group by 1, 2, 3)
  select x.actor, x.persoon_id, x.dag, x.n, x.acties,
    exists (select from dossier.noodtoegang o where o.gemeente = hier and o.medewerker_id = x.actor and o.persoon_id = x.persoon_id
      and (o.begin at time zone 'Europe/Amsterdam')::date <= x.dag and (o.eind at time zone 'Europe/Amsterdam')::date >= x.dag)
  from blik x
  join inrichting.gebruiker g on g.gemeente = hier and g.id = x.actor
  where not exists (select from huishouden.toegangsgrond t where t.gemeente = hier and t.persoon_id = x.persoon_id and t.geldig @> x.dag
      and (t.medewerker_id = x.actor or t.team_id in (select unnest(a.teams) from inrichting.aanstelling a where a.gemeente = hier and a.gebruiker_id = x.actor and a.geldig @> x.dag)))
    and not exists (select from huishouden.bewoning w join huishouden.toegangsgrond t on t.gemeente = w.gemeente and t.huishouden_id = w.huishouden_id and t.geldig @> x.dag
      where w.gemeente = hier and w.persoon_id = x.persoon_id and w.geldig @> x.dag
      and (t.medewerker_id = x.actor or t.team_id in (select unnest(a.teams) from inrichting.aanstelling a where a.gemeente = hier and a.gebruiker_id = x.actor and a.geldig @> x.dag)))
$$;
