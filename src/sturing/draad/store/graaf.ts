import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Graaf, Soort } from '../rules/graaf.ts'

type Rij = {
  knopen: { soort: Soort; id: string; naam: string; datum: Datum | null; stand: string | null; gegevens: unknown }[]
  schakels: { van: string; naar: string }[]
}

/** All that hangs together in the third wing, in one statement. Of the lines only those that a measure or a paper points at; an announcement adds none. */
export async function listGraaf(db: Db, { gemeente }: Mandaat): Promise<Graaf> {
  const [rij] = await rowsOf<Rij>(
    db,
    sql`with schakel as materialized (
        select van_soort, van_id, naar_soort, naar_id from raad.draadschakel where gemeente = ${gemeente}
        union all select van_soort, van_id, naar_soort, naar_id from programma.draadschakel where gemeente = ${gemeente}
        union all select van_soort, van_id, naar_soort, naar_id from rapportage.draadschakel where gemeente = ${gemeente}),
      jaren as (
        select j.regel_id::text id, jsonb_agg(jsonb_build_object('jaar', j.jaar, 'budget', j.budget, 'realisatie', j.realisatie) order by j.jaar) jaren
        from begroting.regeljaar j where j.gemeente = ${gemeente}
          and j.regel_id::text in (select naar_id from schakel where naar_soort = 'regel' union select van_id from schakel where van_soort = 'regel' and naar_soort <> 'mededeling')
        group by j.regel_id),
      knoop as (
        select soort, id, naam, datum, stand, gegevens from raad.draadknoop where gemeente = ${gemeente}
        union all select soort, id, naam, datum, stand, gegevens from programma.draadknoop where gemeente = ${gemeente}
        union all select r.soort, r.id, r.naam, r.datum, r.stand, r.gegevens || jsonb_build_object('jaren', coalesce(j.jaren, '[]'))
          from begroting.draadknoop r left join jaren j on j.id = r.id
          where r.gemeente = ${gemeente}
            and r.id in (select naar_id from schakel where naar_soort = 'regel' union select van_id from schakel where van_soort = 'regel' and naar_soort <> 'mededeling')
        union all select soort, id, naam, datum, stand, gegevens from rapportage.draadknoop where gemeente = ${gemeente})
      select coalesce((select jsonb_agg(to_jsonb(k) order by k.datum desc nulls last, k.naam, k.id) from knoop k), '[]') knopen,
        coalesce((select jsonb_agg(jsonb_build_object('van', van_soort || ' ' || van_id, 'naar', naar_soort || ' ' || naar_id)) from schakel), '[]') schakels`,
  )
  return { knopen: rij!.knopen as Graaf['knopen'], schakels: rij!.schakels }
}
