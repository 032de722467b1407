-- What is decided at once and holds until the definite decision: help (Wmo 2.3.3, Jeugdwet) or an advance (Participatiewet 52).
-- Insert only: whether it still holds follows from its last day and from the afdoening of its hulpvraag.
create table toegang.tijdelijk (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  hulpvraag_id uuid not null,
  soort text not null check (soort in ('voorziening', 'voorschot', 'geen-voorschot')),
  -- Downstream, so no key.
  besluit_id uuid not null,
  besloten_op date not null,
  -- Last day of temporary help.
  tot date,
  -- Of an advance, in cents a month: the norm of this form of living, own income, what is paid.
  leefvorm text,
  norm int check (norm > 0),
  inkomen int check (inkomen >= 0),
  bedrag int check (bedrag > 0),
  -- Why no advance is due (Participatiewet art. 52 lid 1, onder a and b).
  grond text check (grond in ('gegevens-ontbreken', 'geen-recht')),
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, hulpvraag_id) references toegang.hulpvraag (gemeente, id),
  check ((soort = 'voorziening') = (tot is not null)),
  check ((soort = 'voorschot') = (bedrag is not null) and (soort = 'voorschot') = (norm is not null)),
  check ((soort = 'geen-voorschot') = (grond is not null))
);
create index tijdelijk_hulpvraag on toegang.tijdelijk (gemeente, hulpvraag_id);
call platform.beveilig('toegang.tijdelijk');
create policy met_hulpvraag on toegang.tijdelijk as restrictive for select to samenhang_app using (
  (gemeente = (select platform.schrijft()) or toegang.ziet_hulpvraag(gemeente, hulpvraag_id)) and hulpvraag_id <> all ((select toegang.onvindbaar())::uuid[]));

-- A question is one row of work; what is nearest says what is done: help at once, an advance, or the follow-up of what is temporary.
create or replace view toegang.werk with (security_invoker = true) as
  select h.gemeente, case when k.code in ('wmo-spoed', 'jeugdwet-spoed') then 'spoed' when k.code = 'participatiewet-voorschot' then 'voorschot'
      when d.tot is not null then 'tijdelijk'
      else case s.status when 'nieuw' then 'triage' when 'getrieerd' then 'hulpvraag' when 'in-onderzoek' then 'onderzoek'
        when 'onderzocht' then 'verslag' else 'aanvraag' end end soort,
    h.id, h.wet, h.taak, h.persoon_id, h.huishouden_id, h.team_id, b.medewerker_id eigenaar, coalesce(k.start, h.genoemd_op) start,
    least(k.uiterlijk, d.tot) uiterlijk, k.stil_sinds, s.status, 'toegang.hulpvraag'::text kop_tabel, h.id kop_rij, h.kop
  from toegang.hulpvraag h
  join toegang.hulpvraag_stand s on s.gemeente = h.gemeente and s.id = h.id and s.status <> 'afgedaan'
  left join lateral (select x.medewerker_id from toegang.behandelaar x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and upper_inf(x.geldig) order by x.id desc limit 1) b on true
  left join lateral (select x.code, x.start, x.uiterlijk, x.stil_sinds from toegang.klok x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id
    and x.gestopt_op is null order by x.uiterlijk limit 1) k on true
  left join lateral (select max(x.tot) tot from toegang.tijdelijk x where x.gemeente = h.gemeente and x.hulpvraag_id = h.id) d on true
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

do $$
begin
  execute replace(replace(pg_get_functiondef('dossier.onderdeel(text, text)'::regprocedure), '''verslag'')', '''verslag'', ''tijdelijk'')'),
    '(''aanvraag'',', '(''aanvraag'', ''spoed'', ''voorschot'',');
  if dossier.onderdeel('toegang', 'spoed') <> 'besluit' or dossier.onderdeel('toegang', 'tijdelijk') <> 'onderzoek' then
    raise exception 'het onderdeel van tijdelijk werk staat niet in dossier.onderdeel';
  end if;
end $$;
