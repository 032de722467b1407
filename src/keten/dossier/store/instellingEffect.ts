import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Werkgroep } from '#uitvoering/inrichting/index.ts'
import type { Datum } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import { WACHTNORMEN } from '../rules/wachttijd.ts'

export type Wachttelling = { wacht: number; anders: number; langer: number }

/** Who waits under this law and began within the period: how many stand on the other side of the norm when it is `dagen`. */
export async function telWachtenden(
  db: Db,
  mandaat: Mandaat,
  wet: Wet,
  { begin, eind }: Periode,
  dagen: number,
  vandaag: Datum,
): Promise<Wachttelling> {
  const [telling] = await rowsOf<Wachttelling>(
    db,
    sql`select count(*)::int wacht, count(*) filter (where (dagen > norm) <> (dagen > ${dagen}))::int anders,
        count(*) filter (where dagen > ${dagen} and dagen <= norm)::int langer
      from (select ${vandaag}::date - w.sinds dagen, coalesce((select (i.waarde ->> 'dagen')::int from inrichting.instelling i
            where i.gemeente = w.gemeente and i.soort = 'wachttijd' and i.sleutel = w.wet and i.geldig @> w.sinds), ${WACHTNORMEN[wet]}) norm
          from dossier.niet_gestart w
          where w.gemeente = ${mandaat.gemeente} and w.wet = ${wet} and w.sinds <= ${vandaag}::date and (w.tot is null or w.tot > ${vandaag}::date)
            and w.sinds >= ${begin}::date and (${eind}::date is null or w.sinds <= ${eind}::date)) x`,
  )
  return telling!
}

/** All that lies in the work lists, but claims that wait for approval: counted by kind, law and whose it is. */
export const selectWerkgroepen = (db: Db, mandaat: Mandaat) =>
  rowsOf<Werkgroep>(
    db,
    sql`select soort, wet, eigenaar, count(*)::int aantal from dossier.werk
        where gemeente = ${mandaat.gemeente}::char(4) and soort <> 'declaratie-beoordelen' group by soort, wet, eigenaar order by 1, 2, 3`,
  )
