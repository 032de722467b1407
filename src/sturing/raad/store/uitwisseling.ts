import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Raadsgegevens } from '../rules/raadsgegevens.ts'

/** Without ids and in the order of what it says, so that two houses with the same facts give the same. */
export async function readRaadsgegevens(db: Db, { gemeente }: Mandaat): Promise<Raadsgegevens> {
  const [rij] = await rowsOf<Raadsgegevens>(
    db,
    sql`with vergadering as (
        select g.*, row_number() over (order by g.datum, g.begin, g.soort) - 1 plek from raad.vergadering g where g.gemeente = ${gemeente}),
      motie as (
        select m.*, row_number() over (order by m.datum, m.titel, (select min(n.nummer) from raad.motienummer n
          where n.gemeente = m.gemeente and n.motie_id = m.id)) - 1 plek from raad.motie m where m.gemeente = ${gemeente}),
      voorstel as (
        select v.*, row_number() over (order by v.datum, v.griffienummer) - 1 plek from raad.voorstel v where v.gemeente = ${gemeente})
      select
      coalesce((select json_agg(naam order by naam) from raad.fractie where gemeente = ${gemeente}), '[]') fracties,
      coalesce((select json_agg(json_build_object('soort', g.soort, 'datum', g.datum, 'begin', to_char(g.begin, 'HH24:MI'), 'eind', to_char(g.eind, 'HH24:MI'),
          'karakter', g.karakter, 'openbaar', g.openbaar, 'zaal', g.zaal, 'onderwerp', g.onderwerp, 'vervallen', w.reden) order by g.plek)
        from vergadering g left join raad.vergaderingvervallen w on w.gemeente = g.gemeente and w.vergadering_id = g.id), '[]') vergaderingen,
      coalesce((select json_agg(json_build_object('titel', m.titel, 'datum', m.datum, 'dictum', m.dictum,
          'nummers', (select json_agg(json_build_object('nummer', n.nummer, 'bron', n.bron) order by n.volgorde) from raad.motienummer n
            where n.gemeente = m.gemeente and n.motie_id = m.id),
          'indieners', coalesce((select json_agg(f.naam order by f.naam) from raad.motiefractie x join raad.fractie f on f.gemeente = x.gemeente and f.id = x.fractie_id
            where x.gemeente = m.gemeente and x.motie_id = m.id), '[]'),
          'uitspraken', coalesce((select json_agg(json_build_object('uitkomst', u.uitkomst, 'datum', u.datum, 'voor', u.voor, 'tegen', u.tegen, 'perFractie', u.per_fractie) order by u.datum)
            from raad.uitspraak u where u.gemeente = m.gemeente and u.motie_id = m.id),
            case when m.uitkomst is null then '[]' else json_build_array(json_build_object('uitkomst', m.uitkomst, 'datum', m.datum, 'voor', null, 'tegen', null)) end))
          order by m.plek)
        from motie m), '[]') moties,
      coalesce((select json_agg(json_build_object('titel', v.titel, 'griffienummer', v.griffienummer, 'nummer', v.nummer, 'datum', v.datum,
          'vraagtGeld', v.vraagt_geld, 'bron', v.bron, 'secties', v.secties, 'motie', (select m.plek from motie m where m.id = v.motie_id),
          'behandelingen', coalesce((select json_agg(json_build_object('vergadering', g.plek, 'advies', coalesce(a.tekst, b.advies ->> 'tekst')) order by g.plek)
            from raad.behandeling b join vergadering g on g.id = b.vergadering_id
            left join raad.behandelingadvies a on a.gemeente = b.gemeente and a.behandeling_id = b.id
            where b.gemeente = v.gemeente and b.voorstel_id = v.id), '[]'),
          'besluiten', coalesce((select json_agg(json_build_object('vergadering', g.plek, 'uitkomst', r.uitkomst, 'datum', r.datum, 'amendementen', r.amendementen,
              'bron', r.bron, 'stemverklaringen', r.stemverklaringen,
              'verklaringen', coalesce((select json_agg(json_build_object('fractie', f.naam, 'tekst', e.tekst) order by f.naam) from raad.stemverklaring e
                join raad.fractie f on f.gemeente = e.gemeente and f.id = e.fractie_id where e.gemeente = r.gemeente and e.raadsbesluit_id = r.id), '[]'),
              'stemming', (select json_build_object('voor', s.voor, 'tegen', s.tegen, 'aanwezig', s.aanwezig, 'zetels', s.zetels, 'bron', s.bron,
                'perFractie', s.per_fractie) from raad.stemming s where s.gemeente = r.gemeente and s.raadsbesluit_id = r.id)) order by g.plek)
            from raad.raadsbesluit r join raad.behandeling b on b.gemeente = r.gemeente and b.id = r.behandeling_id
            join vergadering g on g.id = b.vergadering_id where r.gemeente = v.gemeente and r.voorstel_id = v.id), '[]')) order by v.plek)
        from voorstel v), '[]') voorstellen,
      coalesce((select json_agg(json_build_object('voorstel', v.plek, 'nummer', a.nummer, 'titel', a.titel, 'tekst', a.tekst, 'fractie', f.naam, 'datum', a.datum,
          'uitspraken', coalesce((select json_agg(json_build_object('uitkomst', u.uitkomst, 'datum', u.datum, 'voor', u.voor, 'tegen', u.tegen, 'perFractie', u.per_fractie) order by u.datum)
            from raad.uitspraak u where u.gemeente = a.gemeente and u.amendement_id = a.id), '[]')) order by v.plek, a.nummer)
        from raad.amendement a join voorstel v on v.id = a.voorstel_id
        join raad.fractie f on f.gemeente = a.gemeente and f.id = a.fractie_id where a.gemeente = ${gemeente}), '[]') amendementen,
      coalesce((select json_agg(json_build_object('voorstel', v.plek, 'tekst', t.tekst, 'door', t.toegezegd_door, 'toegezegdOp', t.toegezegd_op,
          'moment', t.moment, 'uiterlijk', t.uiterlijk, 'bron', t.bron, 'afdoening', case when a.id is null then null
            else json_build_object('soort', a.soort, 'datum', a.datum, 'stuk', a.stuk) end) order by v.plek nulls first, t.toegezegd_op, t.tekst, t.toegezegd_door)
        from raad.toezegging t left join voorstel v on v.id = t.voorstel_id
        left join raad.geldige_afdoening a on a.gemeente = t.gemeente and a.toezegging_id = t.id where t.gemeente = ${gemeente}), '[]') toezeggingen,
      coalesce((select json_agg(json_build_object('voorstel', v.plek, 'nummer', q.nummer, 'fractie', f.naam, 'tekst', q.tekst, 'thema', q.thema, 'bron', q.bron,
          'gesteldOp', q.gesteld_op, 'antwoord', case when a.id is null then null
            else json_build_object('tekst', a.tekst, 'bron', a.bron, 'beantwoordOp', a.beantwoord_op) end) order by v.plek nulls first, q.nummer)
        from raad.vraag q join raad.fractie f on f.gemeente = q.gemeente and f.id = q.fractie_id
        left join voorstel v on v.id = q.voorstel_id
        left join raad.antwoord a on a.gemeente = q.gemeente and a.vraag_id = q.id
        where q.gemeente = ${gemeente}), '[]') vragen`,
  )
  return rij!
}
