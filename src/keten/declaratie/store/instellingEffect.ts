import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { OpenDeclaratie } from '../rules/instellingEffect.ts'

/**
 * Claims about which a mandate or setting has yet to decide: that wait for approval, of which lines are parked and will be weighed again, or that a person
 * approved and nobody released. What waits for a person already is not weighed again by itself.
 */
export const selectOpenVoor = (db: Db, mandaat: Mandaat, wat: 'akkoord' | 'automatisch-tot' | 'vier-ogen-vanaf') =>
  rowsOf<OpenDeclaratie>(
    db,
    sql`select d.maand, s.te_toetsen "teToetsen"
      from declaratie.declaratie d join declaratie.declaratie_som s on s.gemeente = d.gemeente and s.id = d.id
      where d.gemeente = ${mandaat.gemeente} and case ${wat}::text
        when 'akkoord' then d.beantwoord_op is null and s.wacht > 0
        when 'automatisch-tot' then d.beantwoord_op is null and s.geparkeerd > 0
        else d.beantwoord_op is not null and s.goedgekeurd > 0 and s.betaalopdracht_id is null and exists (select from declaratie.akkoord a
          where a.gemeente = d.gemeente and a.declaratie_id = d.id and not a.automatisch) end
      order by d.uiterlijk, d.id`,
  )

export const countOpenRegels = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from declaratie.declaratieregel where gemeente = ${mandaat.gemeente} and besluit is null`,
    )
  )[0]!.n
