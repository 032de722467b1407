-- A line of a proposal that is being written holds its parts, and more than one transfer.
update begroting.conceptvoorstel set inhoud = jsonb_set(inhoud, '{regels}', coalesce((
  select jsonb_agg((regel - 'voorwaarde') || jsonb_build_object(
      'bouwstenen', coalesce(regel -> 'bouwstenen', '[]'::jsonb),
      'voorwaarden', case when jsonb_typeof(regel -> 'voorwaarde') = 'object' then jsonb_build_array(regel -> 'voorwaarde') else '[]'::jsonb end)
    order by volgorde)
  from jsonb_array_elements(inhoud -> 'regels') with ordinality as r (regel, volgorde)), '[]'::jsonb));
