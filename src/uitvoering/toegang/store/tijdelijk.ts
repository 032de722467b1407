import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'
import type { TijdelijkSoort } from '../rules/tijdelijk.ts'

export type Tijdelijk = {
  hulpvraagId: string
  soort: TijdelijkSoort
  besluitId: string
  beslotenOp: Datum
  /** Last day of temporary help. */
  tot: Datum | null
  leefvorm: string | null
  /** In cents a month. */
  norm: number | null
  inkomen: number | null
  bedrag: number | null
  grond: string | null
}

export const insertTijdelijk = (db: Db, mandaat: Mandaat, t: Tijdelijk) =>
  sql`insert into toegang.tijdelijk (gemeente, hulpvraag_id, soort, besluit_id, besloten_op, tot, leefvorm, norm, inkomen, bedrag, grond, door)
    values (${mandaat.gemeente}, ${t.hulpvraagId}, ${t.soort}, ${t.besluitId}, ${t.beslotenOp}, ${t.tot}, ${t.leefvorm}, ${t.norm}, ${t.inkomen}, ${t.bedrag}, ${t.grond},
      ${mandaat.actor.id})`.execute(db)

/** Newest first. */
export const selectTijdelijk = (db: Db, mandaat: Mandaat, hulpvraagIds: readonly string[]) =>
  rowsOf<Tijdelijk>(
    db,
    sql`select hulpvraag_id "hulpvraagId", soort, besluit_id "besluitId", besloten_op "beslotenOp", tot, leefvorm, norm, inkomen, bedrag, grond
      from toegang.tijdelijk where gemeente = any (${mandaat.leest}::text[]) and hulpvraag_id = any (${hulpvraagIds}::uuid[]) order by id desc`,
  )

export type Spoedfeiten = { spoedOp: Datum | null; andersOp: Datum | null }

/** The day on which triage first said that it is urgent, and the day on which a later triage said otherwise. */
export const findSpoedfeiten = async (db: Db, mandaat: Mandaat, hulpvraagId: string): Promise<Spoedfeiten> =>
  (
    await rowsOf<Spoedfeiten>(
      db,
      sql`select s.datum "spoedOp", (select min(t.datum) from toegang.triage t where t.gemeente = s.gemeente and t.hulpvraag_id = s.hulpvraag_id
          and t.id > s.id and t.besluit <> 'spoed') "andersOp"
        from toegang.triage s where s.gemeente = ${mandaat.gemeente} and s.hulpvraag_id = ${hulpvraagId} and s.besluit = 'spoed' order by s.id limit 1`,
    )
  )[0] ?? { spoedOp: null, andersOp: null }
