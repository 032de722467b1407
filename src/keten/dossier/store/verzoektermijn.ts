import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verzoekcode } from '../rules/verzoektermijn.ts'

export type OpenVerzoek = { id: string; code: Verzoekcode; start: Datum; uiterlijk: Datum }

/** Requests that wait for their answer, with the day they came in; of an extended one the letter told the day, and it stays. */
export const selectOpenVerzoeken = (db: Db, mandaat: Mandaat) =>
  rowsOf<OpenVerzoek>(
    db,
    sql`select id, 'avg-inzage' code, ontvangen_op start, uiterlijk from dossier.inzageverzoek
        where gemeente = ${mandaat.gemeente} and geleverd_op is null and verlengd_op is null
      union all
      select id, 'vernietigverzoek', ontvangen_op, uiterlijk from dossier.vernietigverzoek
        where gemeente = ${mandaat.gemeente} and besluit is null
      order by uiterlijk, id`,
  )

const TABEL = { 'avg-inzage': 'dossier.inzageverzoek', vernietigverzoek: 'dossier.vernietigverzoek' } as const

export const markUiterlijk = (db: Db, mandaat: Mandaat, { code, id }: OpenVerzoek, uiterlijk: Datum) =>
  sql`update ${sql.table(TABEL[code])} set uiterlijk = ${uiterlijk}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const vraagHerberekening = (db: Db, mandaat: Mandaat) =>
  sql`select platform.plan_taak('dossier.herberekenVerzoeken', ${JSON.stringify({ gemeente: mandaat.gemeente, id: mandaat.gemeente })}::json, ${`dossier-verzoeken-${mandaat.gemeente}`})`.execute(
    db,
  )
