-- Contactmoment, contactverzoek and melding are three things; each that is open stands in a work list.
alter table toegang.melding drop constraint melding_route_check;
alter table toegang.melding add constraint melding_route_check check (route in ('gemeentelijk loket', 'huisarts', 'medisch specialist', 'jeugdarts',
  'gecertificeerde instelling', 'school', 'woningcorporatie', 'wijkteam', 'vrije veld'));
-- A melding of which nobody has said yet which law it touches: looked at before this day.
alter table toegang.melding add column bekijken_voor date, add column bekeken_op date, add column bekeken_reden text;
create index melding_te_bekijken on toegang.melding (gemeente, team_id) where bekijken_voor is not null and bekeken_op is null;

alter table toegang.contactmoment add column met text check (met in ('inwoner', 'familie', 'partner', 'professional', 'anders')), add column team_id uuid,
  add foreign key (gemeente, team_id) references inrichting.team (gemeente, id);
create index contactmoment_team on toegang.contactmoment (gemeente, team_id);
create index contactmoment_door on toegang.contactmoment (gemeente, door, id desc);

alter table toegang.contactverzoek
  alter column persoon_id drop not null,
  alter column eigenaar drop not null,
  add column team_id uuid,
  add column kanaal text not null default 'telefoon',
  -- Of who is in no register: sealed. What it is about stands under kop, as the work list asks.
  add column naam bytea,
  add column telefoon bytea,
  add column kop bytea,
  add column contactmoment_id uuid,
  add column melding_id uuid,
  add foreign key (gemeente, team_id) references inrichting.team (gemeente, id),
  add foreign key (gemeente, contactmoment_id) references toegang.contactmoment (gemeente, id),
  add foreign key (gemeente, melding_id) references toegang.melding (gemeente, id),
  add constraint "contactverzoek-van-niemand" check (eigenaar is not null or team_id is not null);
create index contactverzoek_team on toegang.contactverzoek (gemeente, team_id) where afgehandeld_op is null;
create index contactverzoek_moment on toegang.contactverzoek (gemeente, contactmoment_id);
create index contactverzoek_melding on toegang.contactverzoek (gemeente, melding_id);

create or replace view toegang.werk with (security_invoker = true) as
  select h.gemeente, case s.status when 'nieuw' then 'triage' when 'getrieerd' then 'hulpvraag' when 'in-onderzoek' then 'onderzoek'
      when 'onderzocht' then 'verslag' else 'aanvraag' end soort,
    h.id, h.wet, h.taak, h.persoon_id, h.huishouden_id, h.team_id, b.medewerker_id eigenaar, coalesce(k.start, h.genoemd_op) start,
    k.uiterlijk, k.stil_sinds, s.status, 'toegang.hulpvraag'::text kop_tabel, h.id kop_rij, h.kop
  from toegang.hulpvraag h
  join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id and s.status <> 'afgedaan'
  left join lateral (select x.medewerker_id from toegang.behandelaar x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and upper_inf(x.geldig) order by x.id desc limit 1) b on true
  left join lateral (select x.start, x.uiterlijk, x.stil_sinds from toegang.klok x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and x.gestopt_op is null order by x.uiterlijk limit 1) k on true
  union all
  select v.gemeente, 'verwijzing', v.id, 'jeugdwet', null, v.persoon_id, null, v.team_id, null, v.ontvangen_op,
    null, null, case when v.bevestigd_op is null then 'ontvangen' else 'bevestigd' end, null, null, null
  from toegang.verwijzing v where v.opgepakt_op is null and v.teruggegeven_op is null
  union all
  select c.gemeente, 'contactverzoek', c.id, null, null, c.persoon_id, null, c.team_id, c.eigenaar, c.gevraagd_op, c.norm, null, 'open',
    'toegang.contactverzoek', c.id, c.kop
  from toegang.contactverzoek c where c.afgehandeld_op is null
  union all
  select m.gemeente, 'melding', m.id, null, null, m.persoon_id, m.huishouden_id, m.team_id, null, m.ontvangen_op, m.bekijken_voor, null, 'nieuw', null, null, null
  from toegang.melding m where m.bekijken_voor is not null and m.bekeken_op is null;

create or replace view toegang.tijdlijn with (security_invoker = true) as
  select m.gemeente, m.persoon_id, m.huishouden_id, m.ontvangen_op datum, 'melding'::text soort, m.id, null::text wet,
    jsonb_build_object('kanaal', m.kanaal, 'route', m.route) gegevens
  from toegang.melding m where m.persoon_id is not null
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, h.genoemd_op, 'hulpvraag', h.id, h.wet, jsonb_build_object('regeling', h.regeling, 'spoed', h.spoed)
  from toegang.hulpvraag h
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, o.verslag_verstrekt_op, 'verslag', o.id, h.wet, '{}'
  from toegang.onderzoek o join toegang.hulpvraag h on h.gemeente = o.gemeente and h.id = o.hulpvraag_id where o.verslag_verstrekt_op is not null
  union all
  select a.gemeente, a.persoon_id, h.huishouden_id, a.ontvangen_op, 'aanvraag', a.id, a.wet, jsonb_build_object('vorm', a.vorm)
  from toegang.aanvraag a join toegang.hulpvraag h on h.gemeente = a.gemeente and h.id = a.hulpvraag_id
  union all
  select h.gemeente, h.persoon_id, h.huishouden_id, f.datum, 'afdoening', f.id, h.wet, jsonb_build_object('uitkomst', f.uitkomst)
  from toegang.afdoening f join toegang.hulpvraag h on h.gemeente = f.gemeente and h.id = f.hulpvraag_id
  union all
  select v.gemeente, v.persoon_id, null, v.ontvangen_op, 'verwijzing', v.id, 'jeugdwet', jsonb_build_object('verwijzertype', v.verwijzertype)
  from toegang.verwijzing v
  union all
  select g.gemeente, m.persoon_id, m.huishouden_id, g.datum, 'gesprek', g.id, null, jsonb_build_object('plek', g.plek)
  from toegang.gesprek g join toegang.melding m on m.gemeente = g.gemeente and m.id = g.melding_id where m.persoon_id is not null
  union all
  select c.gemeente, c.persoon_id, null, c.datum, 'contactmoment', c.id, null, jsonb_build_object('kanaal', c.kanaal, 'richting', c.richting)
  from toegang.contactmoment c where c.persoon_id is not null
  union all
  select c.gemeente, c.persoon_id, null, c.gevraagd_op, 'contactverzoek', c.id, null, jsonb_build_object('norm', c.norm, 'afgehandeld', c.afgehandeld_op is not null)
  from toegang.contactverzoek c where c.persoon_id is not null;

-- They stand among what is open, as a hulpvraag does: so the work list finds them by team.
create function dossier.contactverzoek_opent() returns trigger language plpgsql as $$
begin
  insert into dossier.open_hulpvraag (gemeente, id, team_id) select gemeente, id, team_id from nieuw where team_id is not null and afgehandeld_op is null on conflict do nothing;
  return null;
end $$;
create function dossier.contactverzoek_sluit() returns trigger language plpgsql as $$
begin
  delete from dossier.open_hulpvraag o using nieuw n where o.gemeente = n.gemeente and o.id = n.id and n.afgehandeld_op is not null;
  return null;
end $$;
create trigger werk_opent after insert on toegang.contactverzoek referencing new table as nieuw for each statement execute function dossier.contactverzoek_opent();
create trigger werk_sluit after update on toegang.contactverzoek referencing new table as nieuw for each statement execute function dossier.contactverzoek_sluit();

create function dossier.melding_opent() returns trigger language plpgsql as $$
begin
  insert into dossier.open_hulpvraag (gemeente, id, team_id) select gemeente, id, team_id from nieuw where bekijken_voor is not null and bekeken_op is null on conflict do nothing;
  return null;
end $$;
create function dossier.melding_sluit() returns trigger language plpgsql as $$
begin
  delete from dossier.open_hulpvraag o using nieuw n where o.gemeente = n.gemeente and o.id = n.id and n.bekeken_op is not null;
  return null;
end $$;
create trigger werk_opent after insert on toegang.melding referencing new table as nieuw for each statement execute function dossier.melding_opent();
create trigger werk_sluit after update on toegang.melding referencing new table as nieuw for each statement execute function dossier.melding_sluit();
