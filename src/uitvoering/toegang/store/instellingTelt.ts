import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'

export const countOpenHulpvragen = async (db: Db, mandaat: Mandaat, wet: Wet): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.hulpvraag h where h.gemeente = ${mandaat.gemeente} and h.wet = ${wet}
        and not exists (select from toegang.afdoening a where a.gemeente = h.gemeente and a.hulpvraag_id = h.id)`,
    )
  )[0]!.n

export const countOpenContactverzoeken = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.contactverzoek where gemeente = ${mandaat.gemeente} and afgehandeld_op is null`,
    )
  )[0]!.n

export const countTeBekijken = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.melding
        where gemeente = ${mandaat.gemeente} and bekijken_voor is not null and bekeken_op is null`,
    )
  )[0]!.n

/** Temporary help that runs today and of which the question is open. */
export const countTijdelijk = async (db: Db, mandaat: Mandaat, op: Datum): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from toegang.tijdelijk t
        where t.gemeente = ${mandaat.gemeente} and t.soort = 'voorziening' and t.tot >= ${op}::date
          and not exists (select from toegang.afdoening a where a.gemeente = t.gemeente and a.hulpvraag_id = t.hulpvraag_id)`,
    )
  )[0]!.n

/** Questions with an advance and no decision yet, of one form of living or all; paid more than once is one. */
export const countVoorschotten = async (db: Db, mandaat: Mandaat, leefvorm?: string): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(distinct t.hulpvraag_id)::int n from toegang.tijdelijk t
        where t.gemeente = ${mandaat.gemeente} and t.soort = 'voorschot' and (${leefvorm ?? null}::text is null or t.leefvorm = ${leefvorm ?? null})
          and not exists (select from toegang.afdoening a where a.gemeente = t.gemeente and a.hulpvraag_id = t.hulpvraag_id)`,
    )
  )[0]!.n

export const countKomendeGesprekken = async (
  db: Db,
  mandaat: Mandaat,
  op: Datum,
): Promise<{ gesprekken: number; plekken: number }> =>
  (
    await rowsOf<{ gesprekken: number; plekken: number }>(
      db,
      sql`select count(distinct g.id)::int gesprekken, count(d.id)::int plekken from toegang.gesprek g
        left join toegang.deelnemer d on d.gemeente = g.gemeente and d.gesprek_id = g.id
        where g.gemeente = ${mandaat.gemeente} and g.datum >= ${op}::date`,
    )
  )[0]!
