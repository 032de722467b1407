import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Raadsgegevens } from '../rules/popolo.ts'

/** Without ids and in the order of what it says, so that two houses with the same facts give the same. */
export async function readRaadsgegevens(db: Db, { gemeente }: Mandaat): Promise<Raadsgegevens> {
  const [rij] = await rowsOf<Raadsgegevens>(
    db,
    sql`select
      coalesce((select json_agg(naam order by naam) from raad.fractie where gemeente = ${gemeente}), '[]') fracties,
      coalesce((select json_agg(json_build_object('soort', g.soort, 'datum', g.datum, 'begin', to_char(g.begin, 'HH24:MI'), 'eind', to_char(g.eind, 'HH24:MI'),
          'karakter', g.karakter, 'openbaar', g.openbaar, 'zaal', g.zaal, 'onderwerp', g.onderwerp, 'vervallen', w.reden) order by g.datum, g.begin, g.soort)
        from raad.vergadering g left join raad.vergaderingvervallen w on w.gemeente = g.gemeente and w.vergadering_id = g.id
        where g.gemeente = ${gemeente}), '[]') vergaderingen,
      coalesce((select json_agg(json_build_object('titel', m.titel, 'datum', m.datum, 'dictum', m.dictum,
          'nummers', (select json_agg(json_build_object('nummer', n.nummer, 'bron', n.bron) order by n.volgorde) from raad.motienummer n
            where n.gemeente = m.gemeente and n.motie_id = m.id),
          'indieners', coalesce((select json_agg(f.naam order by f.naam) from raad.motiefractie x join raad.fractie f on f.gemeente = x.gemeente and f.id = x.fractie_id
            where x.gemeente = m.gemeente and x.motie_id = m.id), '[]'),
          'uitspraken', coalesce((select json_agg(json_build_object('uitkomst', u.uitkomst, 'datum', u.datum, 'voor', u.voor, 'tegen', u.tegen) order by u.datum)
            from raad.uitspraak u where u.gemeente = m.gemeente and u.motie_id = m.id),
            case when m.uitkomst is null then '[]' else json_build_array(json_build_object('uitkomst', m.uitkomst, 'datum', m.datum, 'voor', null, 'tegen', null)) end))
          order by m.datum, m.titel, (select min(n.nummer) from raad.motienummer n where n.gemeente = m.gemeente and n.motie_id = m.id))
        from raad.motie m where m.gemeente = ${gemeente}), '[]') moties,
      coalesce((select json_agg(json_build_object('nummer', q.nummer, 'fractie', f.naam, 'tekst', q.tekst, 'thema', q.thema, 'bron', q.bron, 'gesteldOp', q.gesteld_op,
          'antwoord', case when a.id is null then null else json_build_object('tekst', a.tekst, 'bron', a.bron, 'beantwoordOp', a.beantwoord_op) end) order by q.nummer)
        from raad.vraag q join raad.fractie f on f.gemeente = q.gemeente and f.id = q.fractie_id
        left join raad.antwoord a on a.gemeente = q.gemeente and a.vraag_id = q.id
        where q.gemeente = ${gemeente} and q.voorstel_id is null), '[]') vragen`,
  )
  return rij!
}
