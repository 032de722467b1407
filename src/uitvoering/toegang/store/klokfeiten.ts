import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Klokfeiten = {
  hulpvraagId: string
  code: string
  start: Datum
  uiterlijk: Datum
  opschortingen: { van: Datum; tot: Datum | null }[]
  nieuweTermijn: Datum | null
}

/** Every clock that runs, with what lengthens it. */
export const selectKlokfeiten = (db: Db, mandaat: Mandaat) =>
  rowsOf<Klokfeiten>(
    db,
    sql`select k.hulpvraag_id "hulpvraagId", k.code, k.start, k.uiterlijk,
          coalesce((select jsonb_agg(jsonb_build_object('van', lower(o.geldig), 'tot', upper(o.geldig) - 1) order by lower(o.geldig))
            from toegang.opschorting o where o.gemeente = k.gemeente and o.aanvraag_id = k.aanvraag_id), '[]') opschortingen,
          (select v.nieuwe_termijn from toegang.verlenging v where v.gemeente = k.gemeente and v.aanvraag_id = k.aanvraag_id order by v.id desc limit 1) "nieuweTermijn"
        from toegang.klok k where k.gemeente = ${mandaat.gemeente} and k.gestopt_op is null order by k.start, k.id`,
  )

/** Asks the house to compute the open clocks anew, once for all that changed in this transaction. */
export const vraagHerberekening = (db: Db, mandaat: Mandaat) =>
  sql`select platform.plan_taak('toegang.herberekenOpenKlokken', ${JSON.stringify({ gemeente: mandaat.gemeente, id: mandaat.gemeente })}::json,
    ${`toegang.herberekenOpenKlokken-${mandaat.gemeente}`})`.execute(db)

/** The days of notices of default on applications on which nothing was decided yet. */
export const selectLopendeIngebrekestellingen = async (db: Db, mandaat: Mandaat): Promise<Datum[]> =>
  (
    await rowsOf<{ ontvangenOp: Datum }>(
      db,
      sql`select i.ontvangen_op "ontvangenOp" from toegang.ingebrekestelling i
          join toegang.aanvraag a on a.gemeente = i.gemeente and a.id = i.aanvraag_id
          where i.gemeente = ${mandaat.gemeente}
            and not exists (select from toegang.afdoening f where f.gemeente = a.gemeente and f.hulpvraag_id = a.hulpvraag_id)
          order by i.ontvangen_op`,
    )
  ).map((een) => een.ontvangenOp)
