import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Doorlooptijd = {
  hulpvragen: number
  meldingen: number
  gesprekken: number
  duidelijk: number | null
  duidelijkAantal: number
  oplossing: number | null
  oplossingAantal: number
  afdoening: number | null
  afdoeningAantal: number
}

/** Middle values and not means: one question that lay for a year says nothing of the other hundred. Who is not counted (D19) is not in it. */
export const selectDoorlooptijd = async (db: Db, mandaat: Mandaat, van: Datum, tot: Datum): Promise<Doorlooptijd> =>
  (
    await rowsOf<Doorlooptijd>(
      db,
      sql`with f as materialized (select * from toegang.feit_doorlooptijd where gemeente = ${mandaat.gemeente} and datum between ${van}::date and ${tot}::date)
        select count(*)::int hulpvragen, count(distinct melding_id)::int meldingen,
          (select count(*)::int from toegang.gesprek g where g.gemeente = ${mandaat.gemeente} and not g.gepland and g.melding_id in (select melding_id from f)) gesprekken,
          percentile_disc(0.5) within group (order by dagen_tot_duidelijk) duidelijk, count(dagen_tot_duidelijk)::int "duidelijkAantal",
          percentile_disc(0.5) within group (order by dagen_tot_oplossing) oplossing, count(dagen_tot_oplossing)::int "oplossingAantal",
          percentile_disc(0.5) within group (order by dagen_tot_afdoening) afdoening, count(dagen_tot_afdoening)::int "afdoeningAantal"
        from f`,
    )
  )[0]!
