import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { Verzuimstand } from '../rules/bezwaarstappen.ts'
import type { Verzoeksoort } from '../rules/verzoek.ts'

export type OpenVerzoekdag = {
  id: string
  soort: Verzoeksoort
  ontvangenOp: Datum
  dagtekening: Datum
  inOnderzoek: boolean
  uiterlijk: Datum
}

/** Requests of providers that wait for their answer. */
export const selectOpenVerzoekdagen = (db: Db, mandaat: Mandaat) =>
  rowsOf<OpenVerzoekdag>(
    db,
    sql`select id, soort, ontvangen_op "ontvangenOp", dagtekening, onderzoek_op is not null "inOnderzoek", uiterlijk
        from voorziening.verzoek where gemeente = ${mandaat.gemeente} and beantwoord_op is null order by uiterlijk, id`,
  )

export type OpenBezwaardag = {
  id: string
  ontvangenOp: Datum
  termijnTot: Datum | null
  commissie: boolean
  verdaagd: boolean
  uiterlijk: Datum
  verzuimen: Verzuimstand[]
  uitgesteldTot: Datum | null
}

/** Objections on which is still to be decided, with all that moves their last day; what came from elsewhere without a clock has none. */
export const selectOpenBezwaardagen = (db: Db, mandaat: Mandaat) =>
  rowsOf<OpenBezwaardag>(
    db,
    sql`select z.id, z.ontvangen_op "ontvangenOp", z.termijn_tot "termijnTot", z.commissie, z.verdaagd_op is not null verdaagd, z.uiterlijk,
          coalesce((select jsonb_agg(jsonb_build_object('gevraagdOp', v.gevraagd_op, 'herstelTot', v.herstel_tot, 'hersteldOp', v.hersteld_op) order by v.id)
            from voorziening.bezwaarverzuim v where v.gemeente = z.gemeente and v.bezwaar_id = z.id), '[]') verzuimen,
          (select max(u.tot) from voorziening.bezwaaruitstel u where u.gemeente = z.gemeente and u.bezwaar_id = z.id) "uitgesteldTot"
        from voorziening.bezwaar z
        where z.gemeente = ${mandaat.gemeente} and z.uitkomst is null and z.uiterlijk is not null order by z.uiterlijk, z.id`,
  )

/** The days on which decisions were made known that nobody objected to yet. */
export const selectBekendmakingen = (db: Db, mandaat: Mandaat, vanaf: Datum) =>
  rowsOf<{ op: Datum; aantal: number }>(
    db,
    sql`select op, count(*)::int aantal from (
          select max(b.op) op from voorziening.bekendmaking b
          where b.gemeente = ${mandaat.gemeente} and not exists (select from voorziening.bezwaar z
            where z.gemeente = b.gemeente and z.besluit_id = b.besluit_id and z.uitkomst is null)
          group by b.besluit_id) x
        where op >= ${vanaf}::date group by op order by op`,
  )

export type Houdt = 'beroep' | 'herstel' | 'zitting'

/** What keeps the day that a letter told: decisions one can still appeal against, defaults that can be mended, hearings to come. */
export const countHoudt = async (db: Db, mandaat: Mandaat, wat: Houdt, vandaag: Datum): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select (case ${wat}::text
          when 'beroep' then (select count(*) from voorziening.bezwaar z where z.gemeente = ${mandaat.gemeente} and z.beroep_tot >= ${vandaag}::date)
          when 'herstel' then (select count(*) from voorziening.bezwaarverzuim v where v.gemeente = ${mandaat.gemeente} and v.hersteld_op is null and v.herstel_tot >= ${vandaag}::date)
          else (select count(*) from voorziening.hoorzitting h where h.gemeente = ${mandaat.gemeente} and h.uitslag is null and h.op >= ${vandaag}::date)
        end)::int n`,
    )
  )[0]!.n

export const markVerzoekdag = (db: Db, mandaat: Mandaat, id: string, uiterlijk: Datum) =>
  sql`update voorziening.verzoek set uiterlijk = ${uiterlijk}::date where gemeente = ${mandaat.gemeente} and id = ${id}`.execute(
    db,
  )

export const vraagHerberekening = (db: Db, mandaat: Mandaat) =>
  sql`select platform.plan_taak('voorziening.herberekenTermijnen', ${JSON.stringify({ gemeente: mandaat.gemeente, id: mandaat.gemeente })}::json, ${`voorziening-termijnen-${mandaat.gemeente}`})`.execute(
    db,
  )

export const countHerbeoordelingen = async (db: Db, mandaat: Mandaat): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      db,
      sql`select count(*)::int n from voorziening.herbeoordeling where gemeente = ${mandaat.gemeente} and gedaan_op is null`,
    )
  )[0]!.n
