import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Soort } from '../rules/soorten.ts'

export type Onbeantwoord = { id: string; soort: Soort; start: Datum; uiterlijk: Datum }

/** Messages that wait for an answer, of us or of the other side, with the day on which their term began. */
export const selectOnbeantwoord = (db: Db, mandaat: Mandaat) =>
  rowsOf<Onbeantwoord>(
    db,
    sql`select id, soort, coalesce(ontvangen_op, (verzonden_op at time zone 'Europe/Amsterdam')::date) start, uiterlijk
      from berichten.bericht where gemeente = ${mandaat.gemeente} and uiterlijk is not null
        and (case richting when 'in' then beantwoord_op is null else verzonden_op is not null and retour_op is null and hersteld_door is null end)
      order by id`,
  )

export const markUiterlijk = (db: Db, mandaat: Mandaat, id: string, uiterlijk: Datum) =>
  sql`update berichten.bericht set uiterlijk = ${uiterlijk}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const vraagHerberekening = (db: Db, mandaat: Mandaat) =>
  sql`select platform.plan_taak('berichten.herberekenAntwoorddagen', ${JSON.stringify({ gemeente: mandaat.gemeente, id: mandaat.gemeente })}::json, ${`berichten-antwoorddagen-${mandaat.gemeente}`})`.execute(
    db,
  )
