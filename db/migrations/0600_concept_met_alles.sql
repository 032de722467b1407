-- A proposal that is being written holds everything that the proposal it began with says.
update begroting.conceptvoorstel set inhoud = inhoud || jsonb_build_object(
  'eigenVelden', coalesce(inhoud -> 'eigenVelden', '[]'::jsonb),
  'uitspraken', coalesce(inhoud -> 'uitspraken', '[]'::jsonb),
  'clusters', coalesce(inhoud -> 'clusters', '[]'::jsonb),
  'regels', coalesce((
    select jsonb_agg(jsonb_build_object('ondertitel', null, 'trede', null, 'businesscase', false, 'buffer', null,
        'subsidieplafond', null, 'formulieren', '[]'::jsonb, 'verwijzingen', '[]'::jsonb) || regel order by volgorde)
    from jsonb_array_elements(inhoud -> 'regels') with ordinality as r (regel, volgorde)), '[]'::jsonb));
