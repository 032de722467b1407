import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verzoeksoort } from '../rules/verzoektermijn.ts'

export type OpenVerzoek = { id: string; soort: Verzoeksoort; start: Datum; uiterlijk: Datum }

/** What waits for its answer or its review, with the day it began; of an extended request the letter told the day, and it stays. */
export const selectOpenVerzoeken = (db: Db, mandaat: Mandaat) =>
  rowsOf<OpenVerzoek>(
    db,
    sql`select id, 'avg-inzage' soort, ontvangen_op start, uiterlijk from dossier.inzageverzoek
        where gemeente = ${mandaat.gemeente} and geleverd_op is null and verlengd_op is null
      union all
      select id, 'vernietigverzoek', ontvangen_op, uiterlijk from dossier.vernietigverzoek
        where gemeente = ${mandaat.gemeente} and besluit is null
      union all
      select n.id, 'noodtoegang', (n.begin at time zone 'Europe/Amsterdam')::date, n.uiterlijk from dossier.noodtoegang n
        where n.gemeente = ${mandaat.gemeente}
          and not exists (select from dossier.toetsing t where t.gemeente = n.gemeente and t.noodtoegang_id = n.id)
      union all
      select id, 'blik', getrokken_op, uiterlijk from dossier.blikcontrole
        where gemeente = ${mandaat.gemeente} and oordeel is null
      order by uiterlijk, id`,
  )

/** Extended and not answered yet. */
export const countVerlengd = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from dossier.inzageverzoek
        where gemeente = ${mandaat.gemeente} and geleverd_op is null and verlengd_op is not null`,
    )
  )[0]!.n

const TABEL = {
  'avg-inzage': 'dossier.inzageverzoek',
  vernietigverzoek: 'dossier.vernietigverzoek',
  noodtoegang: 'dossier.noodtoegang',
  blik: 'dossier.blikcontrole',
} as const

export const markUiterlijk = (db: Db, mandaat: Mandaat, { soort, id }: OpenVerzoek, uiterlijk: Datum) =>
  sql`update ${sql.table(TABEL[soort])} set uiterlijk = ${uiterlijk}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const vraagHerberekening = (db: Db, mandaat: Mandaat) =>
  sql`select platform.plan_taak('dossier.herberekenVerzoeken', ${JSON.stringify({ gemeente: mandaat.gemeente, id: mandaat.gemeente })}::json, ${`dossier-verzoeken-${mandaat.gemeente}`})`.execute(
    db,
  )
